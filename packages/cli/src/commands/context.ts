import type { Language } from '@groundplan/kernel'
import type { Assessable } from '@groundplan/planning-models'
import type { Io } from '../io.js'

/** What every command gets besides the request. */
export interface Context {
  readonly io: Io
  readonly language: Language
  /** All loaded models and rule sets. */
  readonly models: readonly Assessable[]
  /** Those that the person named with `--model`. */
  readonly named: readonly Assessable[]
  /** Columns to write in. */
  readonly width: number
}
