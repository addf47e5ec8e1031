import { knownValue } from '@groundplan/kernel'
import type { TheoryLink } from '../model/link.js'

/**
 * Whether a link is drawn as a conjecture: those behind the theory have little confidence in it, nobody knows what it rests on, it rests on nothing or
 * on a guess, or all that is known speaks against it. A link that nobody has been asked about is not.
 */
export function isConjecture({ confidence, evidence }: TheoryLink): boolean {
  if (knownValue(confidence) === 'low' || evidence?.is === 'unknown') return true
  const pieces = knownValue(evidence)
  return pieces?.every(({ strength, finding }) => strength === 'conjecture' || finding === 'contradicts') ?? false
}
