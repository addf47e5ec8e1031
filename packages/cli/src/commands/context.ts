import type { Language } from '@groundplan/kernel'
import type { Assessable } from '@groundplan/planning-models'
import type { Io } from '../io.js'
import type { Mark } from '../terminal.js'

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
  /** Marks up parts of the result; leaves them as they are where it is saved. */
  readonly mark: Mark
  /** The same for what goes to the error stream. */
  readonly noteMark: Mark
  /** Signs that the place the result goes to can show. */
  readonly signs: 'unicode' | 'ascii'
}
