import type { Artefact, Mention } from '@groundplan/kernel'
import { type Opened, open } from './open.js'
import type { Plan } from './plan.js'
import { wordsOf } from './wordsOf.js'

const MOST = 100_000

/**
 * What an artefact's content defines and speaks of, listed once for the same content. A `mentions` that throws, or never ends, is cut off
 * and says so in `failed`.
 *
 * @internal
 */
export function mentionsOf(plan: Plan, artefact: Artefact): NonNullable<Opened['mentions']> {
  const opened = open(plan, artefact)
  if (opened.mentions !== undefined) return opened.mentions
  const list: Mention[] = []
  let failed: string | undefined
  if (opened.held.is === 'present' && typeof artefact.mentions === 'function') {
    try {
      for (const mention of artefact.mentions(opened.held.content)) {
        if (typeof mention.id !== 'string' || typeof mention.kind !== 'string' || !Array.isArray(mention.at))
          throw new TypeError('a reference without kind, id or path')
        if (list.push(mention) >= MOST) throw new RangeError(`more than ${MOST} references`)
      }
    } catch (error) {
      failed = wordsOf(error)
    }
  }
  const mentions = failed === undefined ? { list } : { list, failed }
  if (opened.held.is !== 'absent') opened.mentions = mentions
  return mentions
}
