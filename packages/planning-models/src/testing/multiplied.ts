import type { Artefact, EntityRef } from '@groundplan/kernel'
import type { HeldContent, JournalEntry, Plan } from '../plan.js'
import { sameData } from '../sameData.js'
import { freshPrefix } from './freshPrefix.js'
import { frozenCopy } from './frozenCopy.js'
import { type Ids, idsIn, type Part } from './idsIn.js'
import { isRegisterById, type Prefixed, prefixed } from './prefixed.js'

/** As where ids are renamed: most patterns allow the one or the other. */
const ends = ['-', 'x']

/**
 * The plan with so many copies of everything that stands in a list by its id, or refers to such a thing, in artefacts and in the journal. Each copy has
 * ids of its own and refers to things in the same copy; the first is the plan itself. What is there once stays, and all copies refer to it. The
 * copies of an entry in the journal follow on it, so that dates keep their order. Undefined when the ids cannot be known or changed.
 *
 * `times` is a whole number from 1.
 *
 * @internal
 */
export function multiplied(plan: Plan, artefacts: readonly Artefact[], times: number): Plan | undefined {
  const ids = idsIn(plan, artefacts)
  if (ids === undefined) return undefined
  const once = new Map<string, Set<string>>()
  for (const { kind, id } of ids.parts.flatMap((part) => definedOnce(part, ids)))
    once.set(id, (once.get(id) ?? new Set()).add(kind))
  // A text that is an id, and a thing of which no artefact tells, have the kind '': they may be of any kind.
  const isOnce = ({ kind, id }: EntityRef): boolean => {
    const kinds = once.get(id)
    return kinds !== undefined && (kind === '' || kinds.has(kind) || kinds.has(''))
  }
  const start = freshPrefix(plan)
  for (const end of ends) {
    const prefixes = Array.from({ length: times - 1 }, (_, i) => `${start}${i + 1}${end}`)
    const made = withCopies(plan, ids, prefixes, isOnce)
    if (isSound(ids, idsIn(made, artefacts))) return made
  }
  return undefined
}

interface Copy extends Prefixed {
  readonly prefix: string
}

function withCopies(plan: Plan, ids: Ids, prefixes: readonly string[], isOnce: (ref: EntityRef) => boolean): Plan {
  const copies = prefixes.map((prefix): Copy => ({ prefix, ...prefixed(ids, prefix, isOnce) }))
  const isId = (text: string): boolean => ids.all.has(text) && !isOnce({ kind: '', id: text })
  const artefacts: Record<string, HeldContent> = { ...plan.artefacts }
  for (const part of ids.parts) {
    const { kind } = part.artefact
    const others = copies.map((copy) => copy.content(part))
    const content = merged(part.content, others, prefixes, isId)
    artefacts[kind] = { ...(plan.artefacts[kind] as HeldContent), content }
  }
  const journal = plan.journal.flatMap((entry): JournalEntry[] => [entry, ...copies.map((copy) => copy.entry(entry))])
  // A copy, so that nothing of the caller's is frozen.
  return frozenCopy({ ...plan, artefacts, journal })
}

/** One tree out of the same tree with different ids: lists and registers hold what all of them hold, the rest is that of the first. */
function merged(
  first: unknown,
  others: readonly unknown[],
  prefixes: readonly string[],
  isId: (text: string) => boolean,
): unknown {
  if (!isObject(first)) return first
  const trees = others as readonly (typeof first)[]
  const parts = (key: string | number): unknown[] => trees.map((tree) => tree[key])
  if (Array.isArray(first)) {
    const lists = trees as unknown as readonly (readonly unknown[])[]
    if (!isMany(first, lists)) return first.map((item, i) => merged(item, parts(i), prefixes, isId))
    return [...first, ...lists.flatMap((list, k) => list.map((item, i) => withOwnId(item, first[i], prefixes[k])))]
  }
  if (isRegisterById(first, isId)) return Object.assign({}, first, ...trees) as unknown
  return Object.fromEntries(Object.entries(first).map(([key, part]) => [key, merged(part, parts(key), prefixes, isId)]))
}

/** Whether a list is one of things: each has an id, or they refer to things that there are many of. */
function isMany(list: readonly unknown[], others: readonly (readonly unknown[])[]): boolean {
  if (!list.every(isTree)) return false
  return list.every(isThing) || list.some((item, i) => !sameData(item, others[0]?.[i] ?? item))
}

/** An id that no artefact tells of, and so was not renamed, becomes one of its own here. */
function withOwnId(item: unknown, original: unknown, prefix = ''): unknown {
  return isThing(item) && isThing(original) && item['id'] === original['id']
    ? { ...item, id: prefix + item['id'] }
    : item
}

/** Something with an id; one with `kind` as well may be a reference. */
const isThing = (item: unknown): item is { readonly id: string } & Readonly<Record<string, unknown>> =>
  isTree(item) && typeof item['id'] === 'string' && typeof item['kind'] !== 'string'

const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> => isObject(value) && !Array.isArray(value)

/** What an artefact's content holds outside of any list or register. */
function definedOnce({ content, mentions }: Part, { all }: Ids): readonly EntityRef[] {
  const isHeldOnce = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
    isTree(value) && !isRegisterById(value, (text) => all.has(text))
  if (mentions === undefined) {
    const refsIn = (value: unknown): readonly EntityRef[] => {
      if (!isHeldOnce(value)) return []
      return [...(isThing(value) ? [{ kind: '', id: value.id }] : []), ...Object.values(value).flatMap(refsIn)]
    }
    return refsIn(content)
  }
  const isOnce = (at: readonly (string | number)[]): boolean => {
    let here = content
    for (const step of at) {
      if (!isHeldOnce(here)) return false
      here = here[step]
    }
    return true
  }
  return mentions.filter(({ role, at }) => role === 'defines' && isOnce(at))
}

/** Whether all content can still be read, and nothing is defined twice that was not before. */
function isSound(before: Ids, after: Ids | undefined): boolean {
  if (after === undefined || after.parts.length !== before.parts.length) return false
  return isDistinct(after) || !isDistinct(before)
}

function isDistinct({ parts }: Ids): boolean {
  const defined = parts.flatMap(({ mentions }) => (mentions ?? []).filter(({ role }) => role === 'defines'))
  return new Set(defined.map(({ kind, id }) => JSON.stringify([kind, id]))).size === defined.length
}
