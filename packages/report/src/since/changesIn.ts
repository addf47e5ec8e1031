import type { Artefact, Change, Difference, difference, Finding, Text } from '@groundplan/kernel'
import type { Assessable } from '@groundplan/planning-models'
import { artefactsOf } from '../artefactsOf.js'
import { isModel } from '../isModel.js'
import type { Said } from '../report.js'
import { differenceIn } from './differenceIn.js'
import { namesOfChanges } from './namesOfChanges.js'
import { type NamesOfChanges, sayChanges } from './sayChanges.js'

/** What a difference is told with: names for what people see nothing of but an id. */
export interface ChangeNames {
  /** Kinds of content, beside those that the models speak of. */
  readonly artefacts?: readonly Artefact[] | undefined
  readonly models?: readonly Assessable[] | undefined
  /** Findings that answers may be about. */
  readonly findings?: readonly Finding[] | undefined
}

/** A change with its sentences, which say neither when, by whom nor why; none where an earlier change said it already. */
export interface ChangeSaid {
  readonly change: Change
  readonly said: readonly Said[]
}

/** Models, kinds of content and findings by the names that people know them by. */
function namesOf({ artefacts = [], models = [], findings = [] }: ChangeNames): NamesOfChanges {
  const kinds = [...artefacts, ...artefactsOf(models)]
  const planning = models.filter(isModel)
  const titles: Readonly<Record<string, Text>> = Object.fromEntries([
    ...kinds.map(({ kind, title }) => [kind, title]),
    ...planning.map(({ id, title }) => [id, title]),
  ])
  return namesOfChanges(kinds, planning, findings, titles)
}

/**
 * What changed from one point in the life of a plan to another, in the words of a report: fields, choices, phases and answers by the names that people
 * know them by. Where the two share no history, revisions are empty. Danish: ændringer.
 *
 * ```ts
 * import { say } from '@groundplan/kernel'
 * import { createPlan } from '@groundplan/planning-models'
 * import { changesIn } from '@groundplan/report'
 * const from = createPlan({ id: 'p1', title: { verbatim: 'Suppe' }, period: { from: '2026' } })
 * const { changes } = changesIn({ plan: from }, { plan: { ...from, title: { verbatim: 'Suppe og brød' } } })
 * changes.flatMap(({ said }) => said).map((one) => say(one, 'da')) // => ['Ændret i planen: titel, fra »Suppe« til »Suppe og brød«']
 * ```
 */
export function changesIn(
  from: Parameters<typeof difference>[0],
  to: Parameters<typeof difference>[1],
  given: ChangeNames = {},
): Pick<Difference, 'shared' | 'revisions'> & { readonly changes: readonly ChangeSaid[] } {
  const names = namesOf(given)
  const { shared, revisions, changes } = differenceIn(from, to, names)
  const said = sayChanges(to.plan, changes, names)
  return { shared, revisions, changes: changes.map((change, at) => ({ change, said: said[at] ?? [] })) }
}
