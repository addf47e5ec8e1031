import type { Artefact } from '@groundplan/kernel'
import type { Assessable } from './model.js'

/** What the caller can read: artefacts, and models and rule sets (the artefacts they speak of are known too). */
export interface Known {
  readonly artefacts?: readonly Artefact[] | undefined
  readonly models?: readonly Assessable[] | undefined
}
