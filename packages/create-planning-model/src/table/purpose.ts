import type { Localized } from '@groundplan/kernel'
import type { Column } from './column.js'

const label = { en: 'what it is called', da: 'hvad det hedder' }
const text = {
  en: 'why it matters and what to do (of the model itself: what it is for)',
  da: 'hvorfor det betyder noget, og hvad man gør (for modellen selv: hvad den er til)',
}
const finding = { en: 'what is said when it does not hold', da: 'hvad der siges, når det ikke holder' }
const question = { en: 'what is asked when it is not known', da: 'hvad der spørges om, når det ikke vides' }
const own = { en: 'the reason for this judgement of your own', da: 'begrundelsen for jeres egen vurdering' }

/** What belongs in each column, as the end of the sentence “Write …”. */
export const purpose: Readonly<Record<Column, Localized>> = {
  row: { en: 'what the row is', da: 'hvad rækken er' },
  id: { en: 'an id, by which other rows can name it', da: 'et id, som andre rækker kan henvise til' },
  in: {
    en: 'where it belongs: of a thing the name of its register (sites), of a field or construct the id of its thing (site)',
    da: 'hvor det hører til: for en ting navnet på dens register (sites), for et felt eller et construct id på dets ting (site)',
  },
  rule: { en: 'the rule as a sentence: each site has contact', da: 'reglen som en sætning: hver site har contact' },
  type: {
    en: 'what it holds: text, number, date, yesNo, list …',
    da: 'hvad det rummer: text, number, date, yesNo, list …',
  },
  label_en: label,
  label_da: label,
  text_en: text,
  text_da: text,
  finding_en: finding,
  finding_da: finding,
  question_en: question,
  question_da: question,
  weight: { en: 'important, advice or structural', da: 'important, advice eller structural' },
  phase: { en: 'the id of a phase', da: 'id på en fase' },
  principle: { en: 'the id of a principle', da: 'id på et princip' },
  source: { en: 'the id of a source', da: 'id på en kilde' },
  at: { en: 'the page, chapter or section', da: 'siden, kapitlet eller afsnittet' },
  own_en: own,
  own_da: own,
  year: { en: 'the year of publication', da: 'udgivelsesåret' },
  ref: { en: 'doi:…, isbn:… or https://…', da: 'doi:…, isbn:… eller https://…' },
}
