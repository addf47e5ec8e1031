import type { Localized } from '../text.js'

/** What the fields of a plan are called in running text. */
export const labels: Readonly<Record<string, Localized>> = {
  about: { en: 'what it is about', da: 'hvad det handler om' },
  adaptation: { en: 'adaptation', da: 'tilpasning' },
  afterwards: { en: 'after the project', da: 'forankring efter projektet' },
  answer: { en: 'answer', da: 'svar' },
  answers: { en: 'answers to findings', da: 'svar på opmærksomhedspunkter' },
  artefacts: { en: 'content', da: 'indhold' },
  at: { en: 'date', da: 'dato' },
  body: { en: 'who decides', da: 'hvem der beslutter' },
  budget: { en: 'budget', da: 'budget' },
  by: { en: 'by', da: 'af' },
  content: { en: 'content', da: 'indhold' },
  contract: { en: 'version of the contract', da: 'kontraktens version' },
  decisionsWanted: { en: 'decisions wanted', da: 'ønskede beslutninger' },
  deviations: { en: 'deviations', da: 'afvigelser' },
  due: { en: 'due date', da: 'frist' },
  earlier: { en: 'earlier states', da: 'tidligere status' },
  from: { en: 'from', da: 'fra' },
  id: { en: 'id', da: 'id' },
  is: { en: 'status', da: 'status' },
  items: { en: 'list', da: 'liste' },
  journal: { en: 'the journal', da: 'logbogen' },
  kind: { en: 'kind', da: 'art' },
  model: { en: 'planning model', da: 'planlægningsmodel' },
  models: { en: 'planning models', da: 'planlægningsmodeller' },
  name: { en: 'name', da: 'navn' },
  outcome: { en: 'outcome', da: 'udfald' },
  owner: { en: 'responsible', da: 'ansvarlig' },
  period: { en: 'period', da: 'periode' },
  phase: { en: 'phase', da: 'fase' },
  phases: { en: 'phases', da: 'faser' },
  places: { en: 'places', da: 'steder' },
  purpose: { en: 'purpose', da: 'formål' },
  since: { en: 'since', da: 'siden' },
  state: { en: 'state', da: 'status' },
  title: { en: 'title', da: 'titel' },
  to: { en: 'to', da: 'til' },
  version: { en: 'version', da: 'version' },
  why: { en: 'reason', da: 'begrundelse' },
  words: { en: 'wording', da: 'ordlyd' },
}

/** Steps of a path that a reader need not hear of. */
export const silentSteps: ReadonlySet<string> = /* @__PURE__ */ new Set(['plan', 'artefacts', 'content', 'items', 'is'])

/** What a field is called that nobody has given a name: its key is a word for programs. */
export const unnamedField: Localized = { en: 'a field', da: 'et felt' }

/** What content is called whose kind nobody has given a name. */
export const unnamedContent: Localized = { en: 'content that is not known here', da: 'indhold, som ikke kendes her' }
