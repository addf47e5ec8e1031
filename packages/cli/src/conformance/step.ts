import type { Finding } from '@groundplan/kernel'

/** A model that is put to the proof: how many rules it has, and how many cases speak of it. */
export interface Proven {
  readonly id: string
  readonly isModel: boolean
  readonly rules: number
  /** Undefined when nobody gave cases. */
  readonly cases?: number | undefined
}

/**
 * What the process in which a package is run tells the command, step by step, so that the last step before a time-out or a crash says where
 * it happened. Everything can be written as JSON.
 */
export type Step =
  | { readonly step: 'importing'; readonly path: string }
  /** `isUnresolved`: something that is imported was not found; else the code itself failed. */
  | { readonly step: 'broken'; readonly path: string; readonly problem: string; readonly isUnresolved: boolean }
  /** The names that the file exports, where nothing to prove is among them. */
  | { readonly step: 'nothing'; readonly path: string; readonly exported: readonly string[] }
  | ({ readonly step: 'proving' } & Proven)
  /** How far the kit has come: what it takes up now, a case or a check. */
  | {
      readonly step: 'doing'
      readonly id: string
      readonly doing: string
      readonly done: number
      readonly of: number
    }
  | { readonly step: 'failed'; readonly id: string; readonly problem: string }
  | { readonly step: 'proven'; readonly id: string; readonly findings: readonly Finding[] }
  /** A model that was proven, but is none of those that the main file exports; it may export a copy of it, or another of that name. */
  | { readonly step: 'apart'; readonly id: string; readonly path: string; readonly isCopied: boolean }
  /** An error that nobody caught: thrown by a timer, or a promise that was refused. */
  | { readonly step: 'stray'; readonly problem: string }
  | { readonly step: 'done' }
