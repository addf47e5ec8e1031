import type { Localized } from '@groundplan/kernel'
import type { Column } from './column.js'

const label = { en: 'what it is called', da: 'en betegnelse' }
const text = {
  en: 'why it matters and what to do (of the model itself: what it is for)',
  da: 'en begrundelse og et råd (for modellen: dens formål)',
}
const finding = { en: 'what is said when it does not hold', da: 'den tekst, der vises, når kravet ikke er opfyldt' }
const question = { en: 'what is asked when it is not known', da: 'det spørgsmål, der stilles, når svaret ikke kendes' }
const own = { en: 'the reason for this judgement of your own', da: 'begrundelsen for jeres egen vurdering' }

/** What belongs in each column, as the end of the sentence “Write …”. */
export const purpose: Readonly<Record<Column, Localized>> = {
  row: { en: 'what the row is', da: 'rækkens type' },
  id: { en: 'an id, by which other rows can name it', da: 'et id, som andre rækker kan henvise til' },
  in: {
    en: 'where it belongs: of a thing the name of its register (sites), of a field or construct the id of its thing (site)',
    da: 'stedet, det hører til: for en ting navnet på dens register (steder), for et felt eller et construct id på dets ting (sted)',
  },
  rule: {
    en: 'the rule as a sentence: each site has contact',
    da: 'reglen som en sætning: hvert sted har kontaktperson',
  },
  type: {
    en: 'what it holds: text, number, date, yesNo, list …',
    da: 'feltets type: tekst, tal, dato, ja/nej, liste …',
  },
  label_en: label,
  label_da: label,
  text_en: text,
  text_da: text,
  finding_en: finding,
  finding_da: finding,
  question_en: question,
  question_da: question,
  weight: { en: 'important, advice or structural', da: 'vigtig, råd eller strukturel' },
  phase: { en: 'the id of a phase', da: 'id på en fase' },
  principle: { en: 'the id of a principle', da: 'id på et princip' },
  source: { en: 'the id of a source', da: 'id på en kilde' },
  at: { en: 'the page, chapter or section', da: 'siden, kapitlet eller afsnittet' },
  own_en: own,
  own_da: own,
  year: { en: 'the year of publication', da: 'udgivelsesåret' },
  ref: { en: 'doi:…, isbn:… or https://…', da: 'doi:…, isbn:… eller https://…' },
}
