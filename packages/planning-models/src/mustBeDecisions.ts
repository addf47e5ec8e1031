import { mustBeDate } from './mustBeDate.js'
import { mustBeGiven } from './mustBeGiven.js'
import { mustBeRefs } from './mustBeRefs.js'
import { mustBeText } from './mustBeText.js'
import type { DecisionWanted } from './plan.js'

/**
 * Throws unless the value is a list of decisions wanted, each with an id of its own.
 *
 * @internal
 */
export function mustBeDecisions(value: readonly DecisionWanted[]): void {
  if (!Array.isArray(value)) throw new TypeError('The decisions wanted must be a list: hand over [{ id, words }].')
  const seen = new Set<string>()
  for (const decision of value as readonly DecisionWanted[]) {
    mustBeGiven(decision, 'A decision wanted', '{ id, words }')
    const { id, words, body, by } = decision
    if (typeof id !== 'string' || id === '')
      throw new TypeError('A decision wanted needs an id: any text that is not empty.')
    if (seen.has(id)) throw new TypeError(`Two decisions wanted have the id "${id}": give each an id of its own.`)
    seen.add(id)
    mustBeText(words, 'What is to be decided')
    if (body !== undefined) mustBeRefs([body], 'Who decides')
    if (by !== undefined) mustBeDate(by, 'The date of a decision wanted')
  }
}
