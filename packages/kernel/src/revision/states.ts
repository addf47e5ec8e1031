import type { Revised, Revision, Snapshot } from '../revisionTypes.js'
import { replayOrThrow } from './replay.js'

/** A state of the plan and the states that lie one revision, or one report, away. */
export interface State {
  readonly plan: unknown
  readonly neighbours: State[]
}

/** Every state that a document can lead to, and between which of them its revisions lie. */
export interface States {
  readonly present: State
  /** From and to of each revision in `done`, `undone` and each of `aside`. */
  readonly ends: ReadonlyMap<Revision, readonly [from: State, to: State]>
  readonly reports: ReadonlyMap<Snapshot, State>
}

const join = (a: State, b: State): void => {
  a.neighbours.push(b)
  b.neighbours.push(a)
}

/** Builds all states of a document, sharing what they have in common. Throws a RangeError where the history does not fit. */
export function statesOf(doc: Revised & { readonly reports?: readonly Snapshot[] }): States {
  const ends = new Map<Revision, readonly [State, State]>()
  const after = new Map<string | undefined, State>()
  const stateOf = (plan: unknown): State => ({ plan, neighbours: [] })
  const forward = (from: State, revisions: readonly Revision[]): void => {
    let now = from
    for (const revision of revisions.toReversed()) {
      const next = stateOf(replayOrThrow(now.plan, revision.id, revision.patch))
      join(now, next)
      ends.set(revision, [now, next])
      after.set(revision.id, next)
      now = next
    }
  }
  const present = stateOf(doc.plan)
  let first = present
  for (const revision of doc.done.toReversed()) {
    const before = stateOf(replayOrThrow(first.plan, revision.id, revision.inverse))
    join(before, first)
    ends.set(revision, [before, first])
    after.set(revision.id, first)
    first = before
  }
  after.set(undefined, first)
  forward(present, doc.undone)
  let waiting = doc.aside ?? []
  for (let length = -1; length !== waiting.length; ) {
    length = waiting.length
    waiting = waiting.filter((aside) => {
      const start = after.get(aside.after)
      if (start !== undefined) forward(start, aside.undone)
      return start === undefined
    })
  }
  const reports = new Map<Snapshot, State>()
  for (const report of doc.reports ?? []) {
    const state = stateOf(report.plan)
    join(state, after.get(report.revision) ?? first)
    reports.set(report, state)
  }
  return { present, ends, reports }
}
