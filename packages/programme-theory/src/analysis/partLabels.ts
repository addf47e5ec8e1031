import type { Localized } from '@groundplan/kernel'
import type { TheoryPartKind } from './theoryParts.js'

/** What the kinds of parts are called in running text; nodes are called by their own kind. */
export const partLabels: Readonly<Record<TheoryPartKind | 'theory', Localized>> = {
  theory: { en: 'the theory', da: 'programteorien' },
  horizon: { en: 'horizon', da: 'tidshorisont' },
  focusArea: { en: 'focus area', da: 'indsatsområde' },
  box: { en: 'box', da: 'gruppe af elementer' },
  node: { en: 'element', da: 'element' },
  indicator: { en: 'indicator', da: 'indikator' },
  link: { en: 'link', da: 'sammenhæng' },
  assumption: { en: 'assumption', da: 'antagelse' },
  note: { en: 'note', da: 'note' },
  inclusion: { en: 'included theory', da: 'anvendt programteori' },
}

/** What the lists of parts are called in running text. */
export const listLabels: Readonly<Record<TheoryPartKind, Localized>> = {
  horizon: { en: 'the horizons', da: 'tidshorisonterne' },
  focusArea: { en: 'the focus areas', da: 'indsatsområderne' },
  box: { en: 'the boxes', da: 'grupperne af elementer' },
  node: { en: 'the elements', da: 'elementerne' },
  indicator: { en: 'the indicators', da: 'indikatorerne' },
  link: { en: 'the links', da: 'sammenhængene' },
  assumption: { en: 'the assumptions', da: 'antagelserne' },
  note: { en: 'the notes', da: 'noterne' },
  inclusion: { en: 'the included theories', da: 'de anvendte programteorier' },
}

const fields: Readonly<Record<string, Localized>> = {
  activity: { en: 'the activity in the register', da: 'aktiviteten i registret' },
  baseline: { en: 'baseline', da: 'udgangspunkt' },
  box: { en: 'box', da: 'gruppe af elementer' },
  by: { en: 'by when', da: 'frist' },
  challenge: { en: 'challenge', da: 'udfordring' },
  conditions: { en: 'conditions', da: 'betingelser' },
  confidence: { en: 'confidence', da: 'tiltro' },
  cost: { en: 'cost', da: 'omkostning' },
  deliveredBy: { en: 'who delivers it', da: 'hvem der står for den' },
  'description.approvals': { en: 'approvals of the description', da: 'godkendelser af beskrivelsen' },
  'description.evaluatedBy': { en: 'how it is evaluated', da: 'hvordan den evalueres' },
  'description.what': { en: 'what it consists of', da: 'hvad den består af' },
  dose: { en: 'dose', da: 'dosis' },
  evidence: { en: 'evidence', da: 'evidens' },
  focusAreas: { en: 'focus areas', da: 'indsatsområder' },
  from: { en: 'where it starts', da: 'hvor den begynder' },
  groups: { en: 'target groups', da: 'målgrupper' },
  holds: { en: 'whether it holds', da: 'om det er opfyldt' },
  horizon: { en: 'horizon', da: 'tidshorisont' },
  horizons: { en: 'horizons', da: 'tidshorisonter' },
  indicator: { en: 'indicator', da: 'indikator' },
  indicators: { en: 'whether there are indicators', da: 'om der er indikatorer' },
  is: { en: 'kind', da: 'slags' },
  isPart: { en: 'whether it only holds parts for other theories', da: 'om den kun rummer dele til andre teorier' },
  label: { en: 'wording', da: 'ordlyd' },
  level: { en: 'who or what changes', da: 'niveau' },
  mechanism: { en: 'mechanism', da: 'virkningsmekanisme' },
  mustChange: { en: 'whether it must change', da: 'om det skal ændre sig' },
  node: { en: 'what it shows', da: 'hvad den viser' },
  note: { en: 'note', da: 'note' },
  of: { en: 'of what it is a share', da: 'hvad den er en andel af' },
  on: { en: 'what it is about', da: 'hvad den handler om' },
  origin: { en: 'origin', da: 'oprindelse' },
  polarity: { en: 'direction', da: 'retning' },
  result: { en: 'kind of result', da: 'slags resultat' },
  reviewOn: { en: 'next review', da: 'næste gennemgang' },
  seenBy: { en: 'how it will be seen', da: 'hvordan det vil kunne ses' },
  states: { en: 'status', da: 'status' },
  target: { en: 'target', da: 'måltal' },
  text: { en: 'wording', da: 'ordlyd' },
  title: { en: 'title', da: 'titel' },
  to: { en: 'where it leads', da: 'hvor den fører hen' },
  unit: { en: 'unit', da: 'enhed' },
  when: { en: 'period', da: 'periode' },
  without: { en: 'what is left out', da: 'hvad der er udeladt' },
  years: { en: 'years', da: 'år' },
}

/** What a field is called in running text; a field that the model does not have is called by its name. */
export function fieldLabel(field: string): Localized {
  return (Object.hasOwn(fields, field) ? fields[field] : undefined) ?? { en: field, da: field }
}
