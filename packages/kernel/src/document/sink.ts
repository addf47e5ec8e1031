import { type Finding, findingKey, type Weight } from '../finding.js'
import type { AnyMessage, Slots } from '../message.js'
import { pointerOf } from '../pointer.js'
import type { AnyLocalized } from '../text.js'
import { catalogue, type Entry, type Said } from './catalogue.js'
import { MAX_FINDINGS } from './limits.js'

/** The way from the document's root to a place in it. */
export type Path = readonly (string | number)[]

/** Gathers findings, each once, and no more than can be read. */
export interface Sink {
  readonly owner: string
  /** Adds one of our own messages; `why` stands in for the usual remedy. */
  add(said: Said, path: Path, slots?: Slots, why?: AnyLocalized): void
  /** Adds a finding with words of its own. A second one at the same place is kept when `again` is true. */
  put(
    name: string,
    entry: { weight: Weight; message: AnyMessage; why: AnyLocalized },
    path: Path,
    slots: Slots,
    again?: boolean,
  ): void
  /** Whether something was found that weighs `structural`. */
  readonly broken: boolean
  readonly findings: readonly Finding[]
}

const LONGEST_POINTER = 2000

/** The pointer to a place; where that would be absurdly long (a field name of a megabyte), the pointer to what it stands in. */
function boundedPointer(path: Path): string {
  let length = 0
  for (const [place, part] of path.entries()) {
    length += String(part).length + 1
    if (length > LONGEST_POINTER) return pointerOf(path.slice(0, place))
  }
  return pointerOf(path)
}

const more: Entry['message'] = {
  en: { count: 'n', one: '{n} more finding is not listed.', other: '{n} more findings are not listed.' },
  da: { count: 'n', one: '{n} fund mere er ikke vist.', other: '{n} fund mere er ikke vist.' },
}
const moreWhy = {
  en: 'Mend the ones above first; the rest often have the same cause.',
  da: 'Ret først dem ovenfor; resten har ofte samme årsag.',
}

/** A sink whose codes begin with `owner`, for instance `@groundplan/kernel/document`. */
export function createSink(owner: string): Sink {
  const list: Finding[] = []
  const keys = new Set<string>()
  let left = 0
  let leftWeight: Weight = 'advice'
  let broken = false
  const put: Sink['put'] = (name, { weight, message, why }, path, slots, again = false) => {
    if (weight === 'structural') broken = true
    if (list.length >= MAX_FINDINGS) {
      left += 1
      if (weight === 'structural') leftWeight = weight
      return
    }
    const code = `${owner}/${name}`
    const pointer = boundedPointer(path)
    const place = { kind: 'pointer', id: pointer }
    let about = [place]
    let key = findingKey(code, about)
    for (let count = 2; again && keys.has(key); count += 1) {
      about = [place, { kind: 'count', id: String(count) }]
      key = findingKey(code, about)
    }
    if (keys.has(key)) return
    keys.add(key)
    list.push({ code, key, weight, about, pointer, message, slots, why, cites: [] })
  }
  return {
    owner,
    put,
    add: (said, path, slots = {}, why) => {
      const entry: Entry = catalogue[said]
      put(said, why === undefined ? entry : { ...entry, why }, path, slots)
    },
    get broken() {
      return broken
    },
    get findings() {
      if (left === 0) return list
      const code = `${owner}/more`
      return [
        ...list,
        {
          code,
          key: findingKey(code, []),
          weight: leftWeight,
          about: [],
          pointer: '',
          message: more,
          slots: { n: left },
          why: moreWhy,
          cites: [],
        },
      ]
    },
  }
}
