import { abcd } from '@groundplan/model-abcd'
import type { Assessable } from '@groundplan/planning-models'
import { programmeTheory } from '@groundplan/programme-theory'

/** The planning models and rule sets that come along with the command. */
export const models: readonly Assessable[] = [abcd, programmeTheory]
