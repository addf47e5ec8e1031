import { registers } from '@groundplan/community'
import type { Artefact } from '@groundplan/kernel'

/** The kinds of content that the command knows whether a model speaks of them or not. */
export const artefacts: readonly Artefact[] = registers
