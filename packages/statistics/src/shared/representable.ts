import type { Refusal } from './refusal.js'
import { refuse } from './refuse.js'

const isRepresentable = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(isRepresentable)
}

/** The numbers are beyond what a computer's number holds. */
export const beyondRange = (): Refusal<'beyondRange'> =>
  refuse(
    'beyondRange',
    'The numbers are too large or too small to calculate with; give them in another unit.',
    'Tallene er for store eller for små til beregningen; angiv dem i en anden enhed.',
  )

/** The result, when every number in it is finite; else a refusal. */
export const representable = <Result extends object>(result: Result): Result | Refusal<'beyondRange'> =>
  isRepresentable(result) ? result : beyondRange()
