import type { Localized, Text } from '@groundplan/kernel'
import { type Match, matchParts } from './matchParts.js'
import type { GaveWay, MergeConflict, MergedTheories, MergeTheoriesOptions, TheoryBy } from './mergedTheories.js'
import { buildMerged } from './mergeTheoriesBuild.js'
import { conflictOf } from './mergeTheoriesConflict.js'
import { mergedIds } from './mergeTheoriesIds.js'
import { mergeHorizons } from './mergeTheoriesOrder.js'
import { saidOf } from './mergeTheoriesSaid.js'
import { type MergedValue, mergeValues } from './mergeTheoriesValues.js'
import { partLabels } from './partLabels.js'
import { partNames } from './partNames.js'
import type { TheoryPart, TheoryPartKind } from './theoryParts.js'

/** Indicators before the nodes that hold them. */
const kinds = ['horizon', 'focusArea', 'box', 'indicator', 'node', 'link', 'assumption', 'note', 'inclusion'] as const

/**
 * The theories of two or more groups as one. Parts are the same when the caller says so, when they have the same id and kind (unless `ids` is
 * `own`), or when they have the same kind and words; links when they lead from and to the same. Parts of one theory are never merged with each
 * other. What is known takes the place of what is unknown or was never asked; lists are united. Where two say different things the first
 * stands, or what `decide` chooses, and the conflict keeps every answer. An id that two different things have is kept by the first. Horizons
 * that only some have come after what they followed there, and are told as a conflict, since they change what is a long way and a short one.
 *
 * A theory merged with itself is itself; which comes first decides what stands and which ids are kept, not what the conflicts are. Throws when
 * no theory is given, and when `decide` chooses a value that is not there.
 *
 * ```ts
 * import { say } from '@groundplan/kernel'
 * import { mergeTheories } from '@groundplan/programme-theory/analysis'
 * const goal = { is: 'goal', id: 'g', label: { verbatim: 'Børn trives' } } as const
 * const walks = { is: 'activity', id: 'a1', label: { verbatim: 'Gåture' } } as const
 * const meals = { is: 'activity', id: 'a2', label: { verbatim: 'Fællesspisning' } } as const
 * const target = (value: number) => ({ is: 'known', value: [{ id: 'share', label: { verbatim: 'Andel' }, target: { is: 'known', value } }] }) as const
 * const base = { id: 't', title: { verbatim: 'Trivsel' } }
 * const { theory, conflicts } = mergeTheories([
 *   { by: { verbatim: 'nord' }, theory: { ...base, nodes: [walks, { ...goal, indicators: target(70) }], links: [{ id: 'l1', from: 'a1', to: 'g' }] } },
 *   { by: { verbatim: 'syd' }, theory: { ...base, nodes: [meals, { ...goal, indicators: target(80) }], links: [{ id: 'l2', from: 'a2', to: 'g' }] } },
 * ], { id: 'both', title: { verbatim: 'Trivsel i hele byen' } })
 * theory.nodes.map(({ id }) => id) // => ['a1', 'g', 'a2']
 * conflicts.map((conflict) => say(conflict, 'da')) // => ['Forskellige svar om »Andel« – måltal: 70 (nord) og 80 (syd)']
 * conflicts[0]?.stands // => 0
 * ```
 */
export function mergeTheories(given: readonly TheoryBy[], options: MergeTheoriesOptions): MergedTheories {
  if (given.length === 0) throw new TypeError('There is no theory to merge: give at least one, with whose it is.')
  const theories = given.map(({ theory }) => theory)
  const matched = matchParts(theories, { ids: options.ids !== 'own', of: 'authors', same: options.same })
  const { idOf, idIn, rekeyed } = mergedIds(matched)
  const by = (source: number): Text => (given[source] as TheoryBy).by
  const conflicts: MergeConflict[] = []
  const gaveWay: GaveWay[] = []
  const merged = {} as Record<TheoryPartKind, Map<string, TheoryPart>>
  const names = partNames((kind, id) => merged[kind]?.get(id))
  const settle = (
    of: MergeConflict['of'],
    id: string,
    thing: () => Localized,
    field: string,
    value: MergedValue,
  ): unknown => {
    if (value.answers === undefined) return value.value
    const conflict = conflictOf(
      { of, id, thing: thing(), field, answers: value.answers, united: value.united === true },
      by,
      names,
    )
    const chosen = options.decide?.(conflict)
    conflicts.push(chosen === undefined ? conflict : { ...conflict, stands: chosen })
    if (chosen === undefined) return value.value
    const answer = conflict.values[chosen]
    if (answer !== undefined) return answer.value
    throw new RangeError(
      `"${field}" of ${of} "${id}" has no value ${chosen}: choose from 0 to ${conflict.values.length - 1}, or nothing.`,
    )
  }
  for (const kind of kinds) {
    merged[kind] = new Map()
    for (const match of matched.matches[kind]) {
      const id = idOf(match)
      const fields: Record<string, unknown> = {}
      const part: TheoryPart = { kind, id, fields }
      merged[kind].set(id, part)
      const values = saidOf(match, idIn, merged.indicator).map(({ field, said, lists, byDefault }) => {
        const value = mergeValues(said, lists)
        fields[field] = value.value
        return { field, value, byDefault }
      })
      // Only now has the part all that it may be called by.
      const thing = (): Localized => names.nameOf(part)
      for (const { field, value, byDefault } of values) {
        for (const one of value.gaveWay) gaveWay.push({ of: kind, id, field, value: one.value, by: by(one.source) })
        const stands = settle(kind, id, thing, field, value)
        if (byDefault(stands)) delete fields[field]
        else fields[field] = stands
      }
    }
  }
  const settleTheory = (field: string, value: MergedValue): unknown =>
    settle('theory', options.id, () => partLabels.theory, field, value)
  const horizons = mergeHorizons(theories, (source, id) => idIn(source, 'horizon', id), settleTheory)
  const isPart = settleTheory(
    'isPart',
    mergeValues(
      theories.map((one, source) => ({ source, value: one.isPart === true })),
      'whole',
    ),
  )
  const theory = buildMerged({ options, theories, merged, horizons, isPart: isPart === true })
  const told = new Set(
    theory.nodes
      .flatMap((node) => ('indicators' in node && node.indicators?.is === 'known' ? node.indicators.value : []))
      .map(({ id }) => id),
  )
  const stands = (kind: TheoryPartKind, match: Match): boolean =>
    kind === 'horizon' ? horizons !== undefined : kind !== 'indicator' || told.has(idOf(match))
  const provenance = kinds.flatMap((kind) =>
    matched.matches[kind]
      .filter((match) => stands(kind, match))
      .map((match) => ({
        of: kind,
        id: idOf(match),
        from: match.members.map(({ source, id }) => ({ by: by(source), id })),
        ...(match.by === undefined ? {} : { matchedBy: match.by }),
      })),
  )
  return {
    theory,
    provenance,
    matched: provenance.filter(({ from }) => from.length > 1),
    conflicts,
    gaveWay,
    rekeyed: rekeyed.map(({ source, ...rest }) => ({ ...rest, by: by(source) })),
    unheeded: matched.unheeded,
  }
}
