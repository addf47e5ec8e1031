import type { PlanDocument } from '../revisionTypes.js'

/**
 * A document around a plan, with no history and no reports yet. The plan is taken as it is.
 *
 * ```ts
 * import { newDocument } from '@groundplan/kernel/document'
 * newDocument({ id: 'p1' }) // => { format: 1, plan: { id: 'p1' }, done: [], undone: [], reports: [] }
 * ```
 */
export function newDocument<T>(plan: T): PlanDocument<T> {
  return Object.freeze({
    format: 1,
    plan,
    done: Object.freeze([]),
    undone: Object.freeze([]),
    reports: Object.freeze([]),
  })
}
