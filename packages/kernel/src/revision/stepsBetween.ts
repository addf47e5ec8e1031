import { alignment } from './alignment.js'
import { CountBefore } from './countBefore.js'
import { idsOf } from './idsOf.js'
import { longestIncreasing } from './longestIncreasing.js'
import { holds, isJsonObject, type JsonObject } from './plainJson.js'
import { adding, below, moving, removing, replacing, type Step, wholeIsShorter } from './step.js'

/**
 * - `finest`: down to the smallest part that differs, so that the steps also fit a value that has more in it.
 * - `shortest`: a list or an object is replaced as a whole where that is shorter to write.
 */
export type Grain = 'finest' | 'shortest'

/**
 * The steps that lead from one value to another. What both share by reference is not looked into. Items of lists are matched by their
 * `id`, or, where they have none, by what they have in common in order.
 */
export function stepsBetween(from: unknown, to: unknown, path: string, grain: Grain): readonly Step[] {
  if (from === to) return []
  let steps: readonly Step[]
  if (Array.isArray(from) && Array.isArray(to)) steps = betweenLists(from, to, path, grain)
  else if (isJsonObject(from) && isJsonObject(to)) steps = betweenObjects(from, to, path, grain)
  else return [replacing(path, from, to)]
  return grain === 'shortest' && wholeIsShorter(steps, path, from, to) ? [replacing(path, from, to)] : steps
}

function append(steps: Step[], more: readonly Step[]): void {
  for (const step of more) steps.push(step)
}

function betweenObjects(from: JsonObject, to: JsonObject, path: string, grain: Grain): readonly Step[] {
  const steps: Step[] = []
  const gone = new Set<string>()
  const names = new Map<unknown, string>()
  for (const key of Object.keys(from)) {
    if (!holds(from, key)) continue
    if (holds(to, key)) append(steps, stepsBetween(from[key], to[key], below(path, key), grain))
    else {
      gone.add(key)
      if (typeof from[key] === 'object') names.set(from[key], key)
    }
  }
  for (const key of Object.keys(to)) {
    if (!holds(to, key) || holds(from, key)) continue
    const old = names.get(to[key])
    if (old !== undefined && gone.delete(old)) steps.push(moving(below(path, old), below(path, key)))
    else steps.push(adding(below(path, key), to[key]))
  }
  for (const key of gone) steps.push(removing(below(path, key), from[key]))
  return steps
}

function betweenLists(from: readonly unknown[], to: readonly unknown[], path: string, grain: Grain): readonly Step[] {
  if (to.length === 0 && from.length > 1 && grain === 'shortest') return [replacing(path, from, to)]
  const shorter = Math.min(from.length, to.length)
  let start = 0
  while (start < shorter && from[start] === to[start]) start++
  let same = 0
  while (same < shorter - start && from[from.length - 1 - same] === to[to.length - 1 - same]) same++
  const middle: Middle = { from, to, start, fromEnd: from.length - same, toEnd: to.length - same, path, grain }
  const fromIds = idsOf(from, start, middle.fromEnd)
  const toIds = fromIds && idsOf(to, start, middle.toEnd)
  return fromIds && toIds ? betweenNamed(middle, fromIds, toIds) : betweenNameless(middle)
}

/** Two lists and the part of them that differs. */
interface Middle {
  readonly from: readonly unknown[]
  readonly to: readonly unknown[]
  readonly start: number
  readonly fromEnd: number
  readonly toEnd: number
  readonly path: string
  readonly grain: Grain
}

type Places = ReadonlyMap<string, number>

/**
 * Items with ids: removes from the end, then builds up from the start. Items that keep their order among themselves (a longest increasing
 * subsequence of their new places) stay; each other item is moved, each new one added, right behind the item it follows.
 */
function betweenNamed(
  { from, to, start, fromEnd, path, grain }: Middle,
  fromIds: Places,
  toIds: Places,
): readonly Step[] {
  const steps: Step[] = []
  const kept: number[] = []
  for (const [id, at] of fromIds) if (toIds.has(id)) kept.push(at)
  if (kept.length < fromIds.size) {
    const stays = new Set(kept)
    for (let at = fromEnd - 1; at >= start; at--) if (!stays.has(at)) steps.push(removing(below(path, at), from[at]))
  }
  const placeOfKept = new Map(kept.map((at, place) => [(from[at] as { readonly id: string }).id, place]))
  const targets = kept.map((at) => (toIds.get((from[at] as { readonly id: string }).id) as number) - start)
  const staying = longestIncreasing(targets)
  const moves = kept.map(() => true)
  for (const place of staying) moves[place] = false
  const stayingBefore = new Int32Array(kept.length + 1)
  for (const place of kept.keys()) stayingBefore[place + 1] = (stayingBefore[place] as number) + (moves[place] ? 0 : 1)
  const waiting = new CountBefore(moves)
  let settled = -1
  let reached = 0
  let done = 0
  for (const [id, at] of toIds) {
    const place = placeOfKept.get(id)
    if (place !== undefined && moves[place] === false) {
      settled = place
      reached++
    } else {
      const before = waiting.before(settled)
      if (place === undefined) steps.push(adding(below(path, start + done + before), to[at]))
      else {
        const ahead = stayingBefore[place] as number
        // What is in its place already stands right behind the last staying item before it.
        const inFront = ahead >= reached ? done + ahead - reached : (targets[staying[ahead] as number] as number)
        const now = inFront + waiting.before(place)
        const then = done + before - (now < done + before ? 1 : 0)
        waiting.unmark(place)
        if (now !== then) steps.push(moving(below(path, start + now), below(path, start + then)))
      }
    }
    done++
  }
  for (const [id, at] of toIds) {
    const old = fromIds.get(id)
    if (old !== undefined && from[old] !== to[at])
      append(steps, stepsBetween(from[old], to[at], below(path, at), grain))
  }
  return steps
}

/** Items without ids: what is in common stays, what lies between is changed pair by pair, then removed or added. */
function betweenNameless({ from, to, start, fromEnd, toEnd, path, grain }: Middle): readonly Step[] {
  const steps: Step[] = []
  const pairs = alignment(from.slice(start, fromEnd), to.slice(start, toEnd))
  let i = start
  let j = start
  for (const [a, b] of [...pairs, [fromEnd - start, toEnd - start] as const]) {
    const iEnd = start + a
    const jEnd = start + b
    for (; i < iEnd && j < jEnd; i++, j++) append(steps, stepsBetween(from[i], to[j], below(path, j), grain))
    for (; i < iEnd; i++) steps.push(removing(below(path, j), from[i]))
    for (; j < jEnd; j++) steps.push(adding(below(path, j), to[j]))
    i = iEnd + 1
    j = jEnd + 1
  }
  return steps
}
