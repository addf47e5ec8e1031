import type { Localized, Text } from '@groundplan/kernel'
import type { Theory } from '../model/theory.js'
import { canonicalText } from './canonicalText.js'
import { changeMessages, type moveMessages } from './compareTheoriesMessages.js'
import { fieldChange, type Told } from './fieldChange.js'
import { type Match, type Member, matchParts, type NamedPart } from './matchParts.js'
import { memberOf } from './memberOf.js'
import { partLabels } from './partLabels.js'
import { kindWords, type PartNames, partNames } from './partNames.js'
import { reordering } from './reordering.js'
import type { PartCounts, TheoryChange, TheoryDifference } from './theoryDifference.js'
import { theoryFields } from './theoryFields.js'
import { type Fields, mapReferences, partKinds, type TheoryPartKind } from './theoryParts.js'
import { quoted } from './valueWords.js'

/** What changes are told with. */
export interface CompareTheoriesOptions {
  /** Names of activities that have no label of their own. */
  readonly names?: ((ref: { readonly kind: string; readonly id: string }) => Text | undefined) | undefined
  /**
   * Parts that are the same whatever their ids and words, such as a node that got another id and other words at once: by id or, where an id stands in
   * both versions, by the version's place (0 before, 1 after) and id.
   */
  readonly same?: readonly (readonly NamedPart[])[] | undefined
}

/** The fields that say where a part stands. */
const placed: Partial<Readonly<Record<TheoryPartKind, readonly (keyof typeof moveMessages)[]>>> = {
  node: ['is', 'horizon', 'box', 'focusAreas'],
  indicator: ['node'],
  link: ['from', 'to'],
  assumption: ['on'],
  note: ['on'],
}

/**
 * What became of a theory from one version to another. A part is the same when it has the same id, or else the same words and kind (links: when
 * they join the same): it is then told as moved, changed or with a new id, never as one removed and one added; what refers to it follows.
 * Without regard to capitals, spaces and marks at the ends, words are the same in Danish or in English. To come to know a horizon, or no longer to
 * know it, is a change and no move. Theories that say the same give no
 * changes, and comparing the other way round gives the same changes mirrored. Horizons that a theory does not list are the standard ones.
 *
 * ```ts
 * import { say } from '@groundplan/kernel'
 * import { compareTheories } from '@groundplan/programme-theory/analysis'
 * const rested = { is: 'outcome', id: 'rested', label: { en: 'Children are rested', da: 'Børnene er udhvilede' } } as const
 * const before = { id: 't', title: { en: 'Mornings', da: 'Morgener' }, nodes: [{ ...rested, horizon: { is: 'known', value: 'signs' } }], links: [] } as const
 * const after = { ...before, nodes: [{ ...rested, horizon: { is: 'known', value: 'mediumTerm' } }] } as const
 * const { changes, counts } = compareTheories(before, after)
 * changes.map((change) => say(change, 'da')) // => ['Flyttet fra »Tegn/indikatorer (1. år)« til »Mellemlang virkning (2-3 år)«: »Børnene er udhvilede«']
 * counts.node.moved // => 1
 * compareTheories(before, before).changes // => []
 * ```
 */
export function compareTheories(
  before: Theory,
  after: Theory,
  { names, same }: CompareTheoriesOptions = {},
): TheoryDifference {
  const matched = matchParts([before, after], { ids: true, of: 'versions', same })
  const changes: TheoryChange[] = []
  const numbers = new Map<Match, number>()
  const numberOf = (match: Match): number => {
    const number = numbers.get(match) ?? numbers.size
    numbers.set(match, number)
    return number
  }
  const token = (source: number, kind: TheoryPartKind, id: string): string => {
    const match = matched.of(source, kind, id)
    const renamed = match?.members.some((member) => member.id !== id)
    return match !== undefined && renamed ? `match ${numberOf(match)}` : `id ${id}`
  }
  const naming = [0, 1].map((source) => partNames((kind, id) => memberOf(matched.of(source, kind, id), source), names))
  const [namesBefore, namesAfter] = naming as [PartNames, PartNames]
  const told = { before: namesBefore, after: namesAfter }
  const [was, is] = [before, after].map((one): Fields => ({ id: one.id, ...theoryFields(one) })) as [Fields, Fields]
  for (const field of new Set(['id', 'title', 'isPart', ...Object.keys({ ...was, ...is }).sort()])) {
    if (canonicalText(was[field]) === canonicalText(is[field])) continue
    const values = { before: was[field], after: is[field] }
    changes.push(fieldChange({ of: 'theory', thing: partLabels.theory, field, ...values }, told))
  }
  const ownerOf = ({ kind, source, fields }: Member): Match | undefined =>
    kind === 'indicator' ? matched.of(source, 'node', fields['node'] as string) : undefined
  const counts = {} as Record<TheoryPartKind, PartCounts>
  for (const kind of partKinds) {
    const ofKind = matched.matches[kind]
    const added: TheoryChange[] = []
    const removed: TheoryChange[] = []
    const kept: (readonly [Member, Member])[] = []
    const tally = { moved: 0, rekeyed: 0, changed: 0, unchanged: 0 }
    const later = new Map<Member, readonly TheoryChange[]>()
    for (const { members } of ofKind) {
      const [one, other] = members
      if (one === undefined) continue
      if (other !== undefined) {
        const found = keptChanges(one, other, token, told)
        kept.push([one, other])
        later.set(other, found)
        for (const is of ['moved', 'rekeyed', 'changed'] as const)
          if (found.some((change) => change.is === is)) tally[is] += 1
        if (found.length === 0) tally.unchanged += 1
        continue
      }
      const is = one.source === 0 ? 'removed' : 'added'
      const slots = { kind: kindWords(one), thing: (is === 'removed' ? namesBefore : namesAfter).nameOf(one) }
      const change: TheoryChange = { of: kind, is, id: one.id, message: changeMessages[is], slots }
      if (is === 'removed') removed.push(change)
      else {
        added.push(change)
        later.set(one, [change])
      }
    }
    for (const member of matched.listed(1, kind)) changes.push(...(later.get(member) ?? []))
    changes.push(...removed, ...reordering(kind, kept, matched.listed(1, kind), ownerOf, namesAfter))
    counts[kind] = {
      before: kept.length + removed.length,
      after: kept.length + added.length,
      kept: kept.length,
      ...tally,
      added: added.length,
      removed: removed.length,
    }
  }
  return { changes, counts, unheeded: matched.unheeded }
}

function keptChanges(
  one: Member,
  other: Member,
  token: (source: number, kind: TheoryPartKind, id: string) => string,
  told: Told,
): readonly TheoryChange[] {
  const found: TheoryChange[] = []
  const { kind, id } = other
  let name: Localized | undefined
  const thing = (): Localized => {
    name ??= told.after.nameOf(other)
    return name
  }
  const ids = one.id === id ? {} : { idBefore: one.id }
  if (one.id !== id) {
    const slots = { before: quoted({ verbatim: one.id }), after: quoted({ verbatim: id }), thing: thing() }
    found.push({
      of: kind,
      is: 'rekeyed',
      id,
      ...ids,
      before: one.id,
      after: id,
      message: changeMessages.rekeyed,
      slots,
    })
  }
  const [a, b] = [one, other].map((part) => mapReferences(part, (to, ref) => token(part.source, to, ref)))
  const keys = new Set([...Object.keys(one.fields), ...Object.keys(other.fields)])
  for (const field of [...keys].sort()) {
    const [was, is] = [a?.[field], b?.[field]]
    if (was === is || canonicalText(was) === canonicalText(is)) continue
    const place = placed[kind]?.find((name) => name === field)
    const moved =
      place !== undefined && (place !== 'horizon' || (isKnown(was) && isKnown(is))) && unordered(was) !== unordered(is)
    found.push({
      ...fieldChange(
        {
          of: kind,
          thing: thing(),
          field,
          before: one.fields[field],
          after: other.fields[field],
          ...(moved ? { place } : {}),
        },
        told,
      ),
      id,
      ...ids,
    })
  }
  return found
}

function isKnown(value: unknown): boolean {
  return (value as { readonly is?: unknown } | undefined)?.is === 'known'
}

/** A value as text, lists without regard to their order. */
function unordered(value: unknown): string {
  return canonicalText(Array.isArray(value) ? value.map(canonicalText).sort() : value)
}
