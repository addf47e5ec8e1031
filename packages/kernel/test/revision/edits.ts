import { type Draft, type PlanDocument, revise } from '@groundplan/kernel'
import { newDocument } from '@groundplan/kernel/document'

/** A plan-like value: two lists of things with ids, a list without ids, a record. */
export interface Toy {
  readonly title: { readonly verbatim: string }
  readonly items: readonly Item[]
  readonly others: readonly Item[]
  readonly tags: readonly string[]
  readonly notes: readonly { readonly words: string; readonly n: number }[]
  readonly record: Readonly<Record<string, { readonly words: string }>>
}
export interface Item {
  readonly id: string
  readonly name: string
  readonly n: number
  readonly parts: readonly { readonly id: string; readonly words: string }[]
}

/** mulberry32: a small generator whose whole state is its seed, so that every run makes the same edits. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

export const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '')

type Pick = (below: number) => number
/** Changes a toy and says how many bytes of JSON it wrote and removed. */
export type Edit = (draft: Draft<Toy>, pick: Pick, fresh: string) => number

const words = ['spisning', 'have', 'cykelværksted', 'kor', 'lektiehjælp', 'møde "om" alt', '', 'vandring\n']
const someItem = (pick: Pick, fresh: string): Draft<Item> => ({
  id: fresh,
  name: `${words[pick(words.length)]} ${words[pick(words.length)]}`,
  n: pick(1000),
  parts: Array.from({ length: pick(3) }, (_, at) => ({ id: `${fresh}-${at}`, words: words[pick(words.length)] ?? '' })),
})
const listOf = (draft: Draft<Toy>, pick: Pick) => (pick(4) === 0 ? draft.others : draft.items)
const swapped = <T>(list: T[], pick: Pick): number => {
  if (list.length < 2) return 0
  const [a, b] = [pick(list.length), pick(list.length)]
  const both = sizeOf(list[a]) + sizeOf(list[b])
  ;[list[a], list[b]] = [list[b] as T, list[a] as T]
  return 2 * both
}
/** Takes an item out and puts it back in elsewhere; says how long the item is. */
const moved = <T>(list: T[], pick: Pick): number => {
  const [item] = list.splice(pick(list.length), 1)
  if (item === undefined) return 0
  list.splice(pick(list.length + 1), 0, item)
  return sizeOf(item)
}

/** What people do to a plan. Moving a thing with an id counts as writing nothing: that it moved has to be found out. */
export const edits: Readonly<Record<string, Edit>> = {
  insert: (draft, pick, fresh) => {
    const list = listOf(draft, pick)
    const item = someItem(pick, fresh)
    list.splice(pick(list.length + 1), 0, item)
    return sizeOf(item)
  },
  delete: (draft, pick) => {
    const list = listOf(draft, pick)
    return list.splice(pick(list.length), 1).reduce((sum, item) => sum + sizeOf(item), 0)
  },
  move: (draft, pick) => 0 * moved(listOf(draft, pick), pick),
  moveElsewhere: (draft, pick) => {
    const [item] = draft.items.splice(pick(draft.items.length), 1)
    if (item === undefined) return 0
    draft.others.push(item)
    return 2 * sizeOf(item)
  },
  rename: (draft, pick, fresh) => {
    const list = listOf(draft, pick)
    const item = list[pick(list.length)]
    if (item === undefined) return 0
    const before = sizeOf(item.name)
    item.name = `nyt navn ${fresh}`
    return before + sizeOf(item.name)
  },
  number: (draft, pick) => {
    const list = listOf(draft, pick)
    const item = list[pick(list.length)]
    if (item === undefined) return 0
    const before = sizeOf(item.n)
    item.n = pick(100000)
    return before + sizeOf(item.n)
  },
  swap: (draft, pick) => swapped(listOf(draft, pick), pick),
  sort: (draft, pick) => {
    const list = listOf(draft, pick)
    list.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    return 2 * sizeOf(list)
  },
  clear: (draft) => {
    const size = sizeOf(draft.others)
    draft.others = []
    return size
  },
  part: (draft, pick, fresh) => {
    const item = draft.items[pick(draft.items.length)]
    const part = { id: fresh, words: words[pick(words.length)] ?? '' }
    item?.parts.unshift(part)
    return sizeOf(part)
  },
  tag: (draft, pick, fresh) => {
    draft.tags.splice(pick(draft.tags.length + 1), pick(2), fresh)
    return 2 * sizeOf(fresh)
  },
  note: (draft, pick, fresh) => {
    const note = { words: `${words[pick(words.length)]} ${fresh}`, n: pick(10) }
    const gone = draft.notes.splice(pick(draft.notes.length + 1), pick(2), note)
    return sizeOf(note) + sizeOf(gone)
  },
  moveNote: (draft, pick) => 2 * moved(draft.notes, pick),
  key: (draft, pick, fresh) => {
    draft.record[fresh] = { words: words[pick(words.length)] ?? '' }
    return sizeOf(draft.record[fresh])
  },
  renameKey: (draft, pick, fresh) => {
    const keys = Object.keys(draft.record)
    const key = keys[pick(keys.length)]
    const value = key === undefined ? undefined : draft.record[key]
    if (key === undefined || value === undefined) return 0
    delete draft.record[key]
    draft.record[fresh] = value
    return 0
  },
  title: (draft, pick) => {
    draft.title.verbatim = words[pick(words.length)] ?? ''
    return 0
  },
}

const names = Object.keys(edits)

const toy = (pick: Pick, items: number): Toy => ({
  title: { verbatim: 'Fællesspisning' },
  items: Array.from({ length: items }, (_, at) => someItem(pick, `i${at}`)),
  others: [],
  tags: ['mad', 'naboer'],
  notes: [],
  record: {},
})

export const noteOf = (at: number) => ({
  id: `r${at}`,
  at: `2021-03-${String(1 + (at % 28)).padStart(2, '0')}`,
  by: 'koordinator',
  why: { verbatim: `ændring ${at}` },
})

/** A document after random edits, with the bytes that each revision wrote and removed, and the state after each. */
export function edited(seed: number, count: number, items = 12) {
  const pick = randomOf(seed)
  let doc: PlanDocument<Toy> = newDocument(toy(pick, items))
  const states: PlanDocument<Toy>[] = [doc]
  const written: number[] = []
  for (let at = 0; at < count; at++) {
    const edit = edits[names[pick(names.length)] as string] as Edit
    let bytes = 0
    const next = revise(
      doc,
      (draft) => {
        bytes = edit(draft, pick, `x${at}`)
      },
      noteOf(at),
    )
    if (next === doc) continue
    doc = next
    states.push(doc)
    written.push(bytes)
  }
  return { doc, states, written }
}
