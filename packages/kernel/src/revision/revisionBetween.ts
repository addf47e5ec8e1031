import type { Revision } from '../revisionTypes.js'
import type { Text } from '../text.js'
import type { RevisionNote } from './revisionNote.js'
import { settle } from './settle.js'
import { stepsBetween } from './stepsBetween.js'

/** A revision as it is stored. */
export function revisionBetween(from: unknown, to: unknown, note: RevisionNote): Revision {
  const steps = stepsBetween(from, to, '/plan', 'shortest')
  const { id, at, by } = note
  return Object.freeze({
    id,
    at,
    by,
    why: settle(undefined, note.why, [], 'absent') as Text,
    patch: Object.freeze(steps.map((step) => Object.freeze(step.op))),
    inverse: Object.freeze(steps.map((step) => Object.freeze(step.inverse)).reverse()),
  })
}
