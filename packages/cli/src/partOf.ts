import { type Artefact, type Language, type Localized, pathOf, show } from '@groundplan/kernel'

const t = (en: string, da: string): Localized => ({ en, da })

/** The parts of a plan file as planners call them; the field names stand in the file in English. */
const inPlan: Readonly<Record<string, Localized>> = {
  id: t('id of the plan', 'planens id'),
  title: t('title', 'titel'),
  period: t('period', 'periode'),
  places: t('places', 'steder'),
  models: t('planning models', 'planlægningsmodeller'),
  artefacts: t('content of the plan', 'planens indhold'),
  phases: t('phases', 'faser'),
  journal: t('journal', 'logbog'),
  deviations: t('departures from the models', 'afvigelser fra modellerne'),
  answers: t('answers to findings', 'svar på opmærksomhedspunkter'),
}
const inFile: Readonly<Record<string, Localized>> = {
  format: t('format of the file', 'filens format'),
  plan: t('the plan', 'planen'),
  done: t('history', 'ændringshistorik'),
  undone: t('history: taken back', 'ændringshistorik: fortrudt'),
  reports: t('reports on the history', 'rapporter om ændringshistorikken'),
}
const numbered = t('no.', 'nr.')

/**
 * The part of a plan file that a pointer leads to, in plan words: `/plan/journal/0/at` is the journal, no. 1. Content goes by the title of its
 * kind where that is known. Undefined where the pointer leads to the whole file or to nothing that has a name. Danish: del af planen.
 */
export function partOf(
  pointer: string | undefined,
  artefacts: readonly Artefact[],
  language: Language,
): string | undefined {
  if (pointer === undefined || !/^\/(?:[^~]|~[01])*$/.test(pointer)) return undefined
  const [root = '', field = '', ...rest] = pathOf(pointer)
  const named = (names: Readonly<Record<string, Localized>>, key: string): string | undefined => {
    const name = Object.hasOwn(names, key) ? names[key] : undefined
    return name && show(name, language)
  }
  const kind = root === 'plan' && field === 'artefacts' ? rest[0] : undefined
  const title = artefacts.find((artefact) => artefact.kind === kind)?.title
  const part =
    kind === undefined
      ? ((root === 'plan' ? named(inPlan, field) : undefined) ?? named(inFile, root))
      : title === undefined
        ? kind
        : show(title, language)
  if (part === undefined) return undefined
  const index = [field, ...rest].find((step) => /^\d{1,9}$/.test(step))
  return index === undefined ? part : `${part}, ${show(numbered, language)} ${Number(index) + 1}`
}
