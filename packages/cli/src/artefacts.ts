import { registers } from '@groundplan/community'
import type { Artefact } from '@groundplan/kernel'
import { theories } from '@groundplan/programme-theory'

/** The kinds of content that the command knows whether a model speaks of them or not. */
export const artefacts: readonly Artefact[] = [...registers, theories]
