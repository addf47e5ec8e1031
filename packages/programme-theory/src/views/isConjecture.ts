import { knownValue } from '@groundplan/kernel'
import type { TheoryLink } from '../model/link.js'

/**
 * Whether a link is drawn as a conjecture: those behind the theory have little confidence in it, it is known to rest on nothing or on a guess, or all
 * that is known speaks against it. What nobody knows, or was asked about, is no guess.
 */
export function isConjecture({ confidence, evidence }: TheoryLink): boolean {
  if (knownValue(confidence) === 'low') return true
  const pieces = knownValue(evidence)
  return pieces?.every(({ strength, finding }) => strength === 'conjecture' || finding === 'contradicts') ?? false
}
