import { type Artefact, type Finding, say, type Text } from '@groundplan/kernel'
import type { PlanningModel } from '@groundplan/planning-models'
import { toldOf } from '../toldOf.js'
import type { NamesOfChanges } from './sayChanges.js'

/** Models, kinds of content and findings by the names that people know them by; `titles` are those of kinds and models, by id. */
export function namesOfChanges(
  artefacts: readonly Artefact[],
  models: readonly PlanningModel[],
  findings: readonly Finding[],
  titles: Readonly<Record<string, Text>>,
): NamesOfChanges {
  return {
    artefacts,
    models: models.map(({ id, title, phases }) => ({
      id,
      title,
      phases: Object.fromEntries(Object.entries(phases).map(([phase, { label }]) => [phase, label])),
    })),
    findings: (key) => {
      const found = findings.find((one) => one.key === key)
      if (found === undefined) return undefined
      const told = toldOf(found, titles)
      return { en: say(told, 'en'), da: say(told, 'da') }
    },
  }
}
