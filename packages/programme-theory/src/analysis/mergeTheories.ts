import type { Localized, Text } from '@groundplan/kernel'
import type { Horizon } from '../model/horizon.js'
import { canonicalText } from './canonicalText.js'
import { matchParts } from './matchParts.js'
import { memberOf } from './memberOf.js'
import type { GaveWay, MergeConflict, MergedTheories, MergeTheoriesOptions, TheoryBy } from './mergedTheories.js'
import { buildMerged } from './mergeTheoriesBuild.js'
import { conflictOf } from './mergeTheoriesConflict.js'
import { mergedIds } from './mergeTheoriesIds.js'
import { mergeHorizons } from './mergeTheoriesOrder.js'
import { saidOf } from './mergeTheoriesSaid.js'
import { type MergedValue, mergeValues, type Said } from './mergeTheoriesValues.js'
import { saidOfTheories } from './mergeTheoriesWhole.js'
import { partLabels } from './partLabels.js'
import { partNames } from './partNames.js'
import { partKinds, type TheoryPart, type TheoryPartKind } from './theoryParts.js'

/**
 * The theories of two or more groups as one. Parts are the same when the caller says so, when they have the same id and kind (unless `ids` is
 * `own`), or when they have the same kind and words; links when they lead from and to the same. Parts of one theory are never merged with each
 * other. What is known takes the place of what is unknown or was never asked; lists are united: the first's items in its order, then what
 * each next one has besides. Where two say different things the first stands, or what `decide` chooses, and the conflict keeps every answer. An
 * id that two different things have is kept by the first. Lists of horizons that differ are a conflict, since they change what is a long way and
 * a short one: all stand, those of the first in its order, the others between those they stood between, and there by their years. A list that
 * `decide` chooses stands alone; nodes may then be on a horizon that is not listed, which the rules ask about. The title is the caller's, and
 * those of the theories are in `gaveWay`; other fields of a theory are merged like those of a part.
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
  const tell = (of: GaveWay['of'], id: string, field: string, said: readonly Said[]): void => {
    for (const { source, value } of said) gaveWay.push({ of, id, field, value, by: by(source) })
  }
  const indicatorOf = (source: number, id: string): TheoryPart | undefined =>
    memberOf(matched.of(source, 'indicator', id), source)
  // Of nodes on whose indicators all agree that there are some: which, under their merged ids.
  const shown = new Map<string, readonly string[]>()
  for (const kind of partKinds) {
    merged[kind] = new Map()
    for (const match of matched.matches[kind]) {
      const id = idOf(match)
      const fields: Record<string, unknown> = {}
      const part: TheoryPart = { kind, id, fields }
      merged[kind].set(id, part)
      const values = saidOf(match, idIn, indicatorOf).map(({ field, said, lists, byDefault }) => {
        const value = mergeValues(said, lists)
        fields[field] = value.value
        return { field, said, value, byDefault }
      })
      // What does not stand is told where that was settled, and nowhere else.
      const nodes =
        kind === 'indicator' ? values.flatMap(({ field, said }) => (field === 'node' ? said : [])) : undefined
      if (nodes?.some(({ value }) => shown.get(value as string)?.includes(id)) === false) continue
      // Only now has the part all that it may be called by.
      const thing = (): Localized => names.nameOf(part)
      for (const { field, value, byDefault } of values) {
        tell(kind, id, field, value.gaveWay)
        const stands = settle(kind, id, thing, field, value)
        if (byDefault(stands)) delete fields[field]
        else fields[field] = stands
        const ids = field === 'indicators' && value.value === stands ? indicatorIds(value) : undefined
        if (ids !== undefined) shown.set(id, ids)
      }
    }
  }
  for (const [id, indicators] of shown) {
    const value = indicators.flatMap((one) => {
      const { node, ...rest } = merged.indicator.get(one)?.fields ?? {}
      // An indicator of two nodes that the caller says is one stands at one of them.
      return node === id ? [{ id: one, ...rest }] : []
    })
    ;(merged.node.get(id)?.fields as Record<string, unknown>)['indicators'] = { is: 'known', value }
  }
  const settleTheory = (field: string, value: MergedValue): unknown =>
    settle('theory', options.id, () => partLabels.theory, field, value)
  const horizons = mergeHorizons(
    theories,
    (source, id) => idIn(source, 'horizon', id),
    (id) => merged.horizon.get(id)?.fields['years'] as Horizon['years'],
    settleTheory,
  )
  const own: Record<string, unknown> = {}
  for (const { field, said } of saidOfTheories(theories)) {
    const value = mergeValues(said, field === 'isPart' ? 'whole' : 'united')
    tell('theory', options.id, field, value.gaveWay)
    own[field] = settleTheory(field, value)
  }
  const titles = theories.map(({ title }, source) => ({ source, value: title }))
  const title = canonicalText(options.title)
  tell(
    'theory',
    options.id,
    'title',
    titles.filter(({ value }) => canonicalText(value) !== title),
  )
  const theory = buildMerged({ options, theories, merged, horizons, own })
  const told = new Set(
    theory.nodes
      .flatMap((node) => ('indicators' in node && node.indicators?.is === 'known' ? node.indicators.value : []))
      .map(({ id }) => id),
  )
  const stands = (kind: MergeConflict['of'], id: string): boolean => {
    if (kind === 'horizon') return horizons?.includes(id) === true
    return kind !== 'indicator' || told.has(id)
  }
  // Where a list of horizons was chosen: what was said of those that are not on it.
  const droppedHorizons = matched.matches.horizon.flatMap((match): readonly GaveWay[] => {
    const id = idOf(match)
    const listed = match.members.filter(({ source }) => theories[source]?.horizons !== undefined)
    return stands('horizon', id)
      ? []
      : listed.flatMap(({ source, fields }) =>
          Object.entries(fields).map(([field, value]) => ({ of: 'horizon', id, field, value, by: by(source) })),
        )
  })
  const provenance = partKinds.flatMap((kind) =>
    matched.matches[kind]
      .filter((match) => stands(kind, idOf(match)))
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
    conflicts: conflicts.filter(({ of, id }) => stands(of, id)),
    gaveWay: [...gaveWay.filter(({ of, id }) => stands(of, id)), ...droppedHorizons],
    rekeyed: rekeyed.map(({ source, ...rest }) => ({ ...rest, by: by(source) })),
    unheeded: matched.unheeded,
  }
}

/** The ids of a node's indicators where they stand as a merged list; undefined where one of several answers stands, or there is no list. */
function indicatorIds({ value, answers, united }: MergedValue): readonly string[] | undefined {
  const datum = value as { readonly is: string; readonly value?: readonly { readonly id: string }[] }
  if (datum.is !== 'known' || (answers !== undefined && united !== true)) return undefined
  return [...new Set(datum.value?.map(({ id }) => id))]
}
