import type { Artefact, Mention } from '@groundplan/kernel'
import { open } from './open.js'
import type { Plan } from './plan.js'
import { wordsOf } from './wordsOf.js'

const MOST = 100_000

/** What an artefact's content defines and speaks of; `failed` says why the list was cut off. */
export interface Mentions {
  readonly list: readonly Mention[]
  readonly failed?: string
}

/**
 * Lists what an artefact's content defines and speaks of. A `mentions` that throws, or never ends, is cut off and says so.
 *
 * @internal
 */
export function mentionsOf(plan: Plan, artefact: Artefact): Mentions {
  const { held } = open(plan, artefact)
  const list: Mention[] = []
  let failed: string | undefined
  if (held.is === 'present' && typeof artefact.mentions === 'function') {
    try {
      for (const mention of artefact.mentions(held.content)) {
        if (typeof mention.id !== 'string' || typeof mention.kind !== 'string' || !Array.isArray(mention.at))
          throw new TypeError('a reference without kind, id or path')
        if (list.push(mention) >= MOST) throw new RangeError(`more than ${MOST} references`)
      }
    } catch (error) {
      failed = wordsOf(error)
    }
  }
  return failed === undefined ? { list } : { list, failed }
}
