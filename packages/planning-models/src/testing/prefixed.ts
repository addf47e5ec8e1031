import type { EntityRef, Mention } from '@groundplan/kernel'
import type { JournalEntry } from '../plan.js'
import { type Ids, isNamed, type Part } from './idsIn.js'

type Tree = Record<string | number, unknown>

/** Puts a prefix before ids. */
export interface Prefixed {
  /** Content with its ids renamed, and all that refers to them. */
  content(part: Part): unknown
  ref<R extends EntityRef>(ref: R): R
  entry(entry: JournalEntry): JournalEntry
}

/**
 * Puts a prefix before the ids of a plan, but for those that `keeps` names. The order of things by id stays. Where an artefact tells its mentions,
 * what they lead to is renamed: the id itself, or an object with `id`. Where it does not, every text that is an id is renamed. An object whose keys are
 * all ids is a register by id: its keys are renamed, too.
 *
 * @internal
 */
export function prefixed({ all }: Ids, prefix: string, keeps: (ref: EntityRef) => boolean = () => false): Prefixed {
  const stays = (ref: EntityRef): boolean => isNamed(ref) || keeps(ref)
  const ref = <R extends EntityRef>(given: R): R => (stays(given) ? given : { ...given, id: prefix + given.id })
  const isId = (text: string): boolean => all.has(text) && !keeps({ kind: '', id: text })
  return {
    ref,
    entry: (entry) => ({ ...entry, id: prefix + entry.id, about: entry.about.map(ref) }),
    content({ content, mentions }) {
      if (mentions === undefined) return keysPrefixed(swapped(content, isId, prefix), isId, prefix)
      const root: Tree = { content: swapped(content, () => false, prefix) }
      for (const mention of mentions) if (!stays(mention)) rename(root, mention, prefix)
      return keysPrefixed(root['content'], isId, prefix)
    },
  }
}

/** A copy of a tree in which no part is shared, with the texts that are ids renamed. A reference to a model's part stays. */
function swapped(value: unknown, isId: (text: string) => boolean, prefix: string): unknown {
  if (typeof value === 'string') return isId(value) ? prefix + value : value
  if (Array.isArray(value)) return value.map((item) => swapped(item, isId, prefix))
  if (!isTree(value)) return value
  const { id, kind } = value
  const isRef = typeof id === 'string' && typeof kind === 'string'
  if (isRef && isNamed({ kind })) return { ...value }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, isRef && key === 'kind' ? part : swapped(part, isId, prefix)]),
  )
}

/** Renames what a mention leads to, in place. */
function rename(root: Tree, { at, id }: Mention, prefix: string): void {
  let holder: unknown = root
  let last: string | number = 'content'
  for (const step of at) {
    if (!isTree(holder) && !Array.isArray(holder)) return
    holder = (holder as Tree)[last]
    last = step
  }
  if (!isTree(holder) && !Array.isArray(holder)) return
  const tree = holder as Tree
  const found = tree[last]
  // The second mention of the same place finds it renamed, and leaves it.
  if (isTree(found) && typeof found['id'] === 'string') {
    if (found['id'] === id) found['id'] = prefix + id
  } else if (found !== undefined) tree[last] = swapped(found, (text) => text === id, prefix)
}

function keysPrefixed(value: unknown, isId: (text: string) => boolean, prefix: string): unknown {
  if (Array.isArray(value)) return value.map((item) => keysPrefixed(item, isId, prefix))
  if (!isTree(value)) return value
  const isById = isRegisterById(value, isId)
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [isById ? prefix + key : key, keysPrefixed(part, isId, prefix)]),
  )
}

/**
 * Whether an object's keys are all ids, so that it is a register, if an empty one.
 *
 * @internal
 */
export function isRegisterById(value: object, isId: (text: string) => boolean): boolean {
  return Object.keys(value).every(isId)
}

/** An object that is no list and no instance of a class. */
function isTree(value: unknown): value is Tree {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
