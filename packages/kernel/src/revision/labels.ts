import type { Localized } from '../text.js'

/** What the fields of a plan are called in running text. */
export const labels: Readonly<Record<string, Localized>> = {
  about: { en: 'what it is about', da: 'hvad det handler om' },
  adaptation: { en: 'adaptation', da: 'tilpasning' },
  afterwards: { en: 'after the project', da: 'forankring efter projektet' },
  answer: { en: 'answer', da: 'svar' },
  answers: { en: 'answers to findings', da: 'svar på opmærksomhedspunkter' },
  at: { en: 'date', da: 'dato' },
  body: { en: 'who decides', da: 'hvem der beslutter' },
  budget: { en: 'budget', da: 'budget' },
  by: { en: 'by', da: 'af' },
  decisionsWanted: { en: 'decisions wanted', da: 'ønskede beslutninger' },
  deviations: { en: 'deviations', da: 'afvigelser' },
  due: { en: 'due date', da: 'frist' },
  earlier: { en: 'earlier states', da: 'tidligere status' },
  from: { en: 'from', da: 'fra' },
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
export const silentSteps: ReadonlySet<string> = /* @__PURE__ */ new Set(['plan', 'artefacts', 'content', 'items'])
