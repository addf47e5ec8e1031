import type { Aside, Revision } from '../revisionTypes.js'
import { type Contrast, comparison } from './comparison.js'
import { replay } from './replay.js'
import { sameJson } from './sameJson.js'

/** A plan with as much history as is known: a document, or a report, which names the last revision in it. */
export interface Dated<T = unknown> {
  readonly plan: T
  readonly done?: readonly Revision[] | undefined
  readonly revision?: string | undefined
  /** What was taken back, where a report may stand that was approved before. */
  readonly undone?: readonly Revision[] | undefined
  readonly aside?: readonly Aside[] | undefined
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

/** The revisions that led to one that was taken back since, or put aside, the last of them that one; undefined when it is not there. */
function leadingTo(id: string, { done = [], undone = [], aside = [] }: Dated): readonly Revision[] | undefined {
  const branches = [{ after: done.at(-1)?.id, undone }, ...aside]
  const line: Revision[][] = []
  let wanted: string | undefined = id
  while (wanted !== undefined) {
    const end = done.findIndex((revision) => revision.id === wanted)
    if (end >= 0) {
      line.push(done.slice(0, end + 1))
      break
    }
    const at = branches.findIndex((branch) => branch.undone.some((revision) => revision.id === wanted))
    const [branch] = at < 0 ? [] : branches.splice(at, 1)
    if (branch === undefined) return undefined
    // The last that was taken back is the first to be done again.
    const from = branch.undone.findIndex((revision) => revision.id === wanted)
    line.push(branch.undone.slice(from).toReversed())
    wanted = branch.after
  }
  return line.toReversed().flat()
}

/** A report with the history that the other point knows of it, where the report's last revision was taken back since. */
function withHistory(point: Dated, other: Dated): Dated {
  const { plan, done, revision } = point
  if (done !== undefined || revision === undefined || other.done?.some(({ id }) => id === revision)) return point
  const line = leadingTo(revision, other)
  return line === undefined ? point : { plan, done: line }
}

/**
 * The revisions that lie between two points of one history; undefined where the two do not meet. They meet where they hold the same, and
 * also right after the same revision when something was erased since: an erasure cleans the states before it too. A report is found in what
 * was taken back and put aside too.
 */
export function between(earlier: Dated, later: Dated): readonly Passed[] | undefined {
  const from = withHistory(earlier, later)
  const to = withHistory(later, earlier)
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
