import type { Text } from './text.js'

/** One RFC 6902 operation; paths start at the document's root (`/plan/…`). */
export type PatchOp =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move' | 'copy'; readonly from: string; readonly path: string }

/** One change: when, by which role, why, how to do it and how to take it back. Danish: ændring. */
export interface Revision {
  readonly id: string
  /** ISO 8601 instant or date, as the caller's clock gave it. */
  readonly at: string
  /** A role or pseudonym, never a person's name. */
  readonly by: string
  readonly why: Text
  readonly patch: readonly PatchOp[]
  readonly inverse: readonly PatchOp[]
}

/** What had been taken back when somebody went on from there; kept, so that nothing typed is lost. Danish: lagt til side. */
export interface Aside {
  /** Id of the revision it followed on; undefined where it was the first. */
  readonly after?: string | undefined
  /** In the order of `Revised.undone`: the last of them comes first when it is done again. */
  readonly undone: readonly Revision[]
}

/** A value with its history; the last of `done` led to `plan`, the last of `undone` was taken back last. */
export interface Revised<T = unknown> {
  readonly plan: T
  readonly done: readonly Revision[]
  readonly undone: readonly Revision[]
  /** Absent where nothing was put aside. */
  readonly aside?: readonly Aside[] | undefined
}

/** A report that was approved: the plan as it stood then, for ever. Danish: godkendt rapport. */
export interface Snapshot<T = unknown> {
  readonly id: string
  readonly at: string
  readonly by: string
  /** Id of the last revision in it; undefined where there was none yet. */
  readonly revision?: string | undefined
  readonly plan: T
}

/** The document as it is saved (`*.groundplan.json`); every pointer starts at this root. */
export interface PlanDocument<T = unknown> extends Revised<T> {
  readonly format: 1
  readonly reports: readonly Snapshot<T>[]
}
