import type { Revision } from '../revisionTypes.js'
import { type Contrast, comparison } from './comparison.js'
import { replay } from './replay.js'
import { sameJson } from './sameJson.js'

/** A plan with as much history as is known: a document, or a report, which names the last revision in it. */
export interface Dated<T = unknown> {
  readonly plan: T
  readonly done?: readonly Revision[] | undefined
  readonly revision?: string | undefined
}

/** A revision that lies between two points, and what it changed. */
export interface Passed {
  readonly revision: Revision
  /** It led to the earlier point and was taken back since. */
  readonly takenBack: boolean
  readonly contrasts: readonly Contrast[]
}

interface Walked {
  readonly plan: unknown
  readonly passed: readonly Passed[]
}

/** Takes the last `count` revisions back and notes what each had changed. */
function walkBack({ plan, done = [] }: Dated, count: number, takenBack: boolean): Walked | undefined {
  const passed: Passed[] = []
  let after: unknown = plan
  for (let at = done.length - 1; at >= done.length - count; at--) {
    const revision = done[at] as Revision
    const result = replay(after, revision.inverse)
    if (result.problem !== undefined) return undefined
    passed.push({ revision, takenBack, contrasts: comparison(result.plan, after) })
    after = result.plan
  }
  return { plan: after, passed: passed.reverse() }
}

/** How many revisions each lies past a point that both may share; the likeliest first. */
function meetings(from: Dated, to: Dated): readonly (readonly [number, number])[] {
  const a = from.done?.map(({ id }) => id) ?? (from.revision === undefined ? [] : [from.revision])
  const b = to.done?.map(({ id }) => id) ?? (to.revision === undefined ? [] : [to.revision])
  const aLong = from.done?.length ?? 0
  const bLong = to.done?.length ?? 0
  const places = new Map(b.map((id, at) => [id, at]))
  const last = a.findLastIndex((id) => places.has(id))
  const shared =
    last < 0 ? [] : [[a.length - 1 - last, b.length - 1 - (places.get(a[last] as string) as number)] as const]
  const starts: readonly (readonly [number, number])[] = [
    [aLong, bLong],
    [0, bLong],
    [aLong, 0],
  ]
  return [...shared, ...starts].filter(([i, j]) => i <= aLong && j <= bLong)
}

/** An erasure says who, when and why, and has no operations: what went is not to come back. */
export const isErasure = ({ revision: { patch, inverse } }: Passed): boolean => patch.length + inverse.length === 0

/** The same revision, though something was erased from it in one of the two. */
function sameRevision(a: Revision | undefined, b: Revision | undefined): boolean {
  return a !== undefined && b !== undefined && a.id === b.id && a.at === b.at && a.by === b.by
}

/**
 * The revisions that lie between two points of one history; undefined where the two do not meet. They meet where they hold the same, and
 * also right after the same revision when something was erased since: an erasure cleans the states before it too.
 */
export function between(from: Dated, to: Dated): readonly Passed[] | undefined {
  for (const [back, forth] of meetings(from, to)) {
    const older = walkBack(from, back, true)
    const newer = older && walkBack(to, forth, false)
    if (!older || !newer) continue
    const passed = [...older.passed, ...newer.passed]
    if (sameJson(older.plan, newer.plan)) return passed
    if (sameRevision(from.done?.at(-1 - back), to.done?.at(-1 - forth)) && passed.some(isErasure)) return passed
  }
  return undefined
}
