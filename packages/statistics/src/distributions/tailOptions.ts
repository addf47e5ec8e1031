import { MisuseError } from '../shared/misuse.js'
import { must } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { shown } from '../shared/shown.js'
import { logTailOf, type Tail, type Tails, tailOf } from '../special/tails.js'

/** Which probability is wanted, and whether as its logarithm. */
export interface TailOptions {
  /** `'lower'`: P(X ≤ x), the default. `'upper'`: P(X > x), computed as such, so that 1e-300 is told from 0. */
  readonly tail?: 'lower' | 'upper' | undefined
  /** The natural logarithm of the probability, also where the probability itself is below the smallest number. Default: `false`. */
  readonly log?: boolean | undefined
}

/** The options with their defaults; throws when one is something else. */
export function tailOptions(options: TailOptions): { readonly tail: Tail; readonly log: boolean } {
  const { tail = 'lower', log = false } = mustObject('options', options, '`tail` or `log`')
  if (tail !== 'lower' && tail !== 'upper')
    throw new MisuseError('tail', `\`tail\` must be 'lower' or 'upper', not ${shown(tail)}.`)
  if (typeof log !== 'boolean') throw new MisuseError('log', `\`log\` must be true or false, not ${shown(log)}.`)
  return { tail, log }
}

/** A logarithm, when there is one. */
function finiteLog(value: number): number {
  if (Number.isFinite(value)) return value
  throw new MisuseError(
    'log',
    '`log` must be false here: the probability is 0, or its logarithm is beyond the largest number.',
  )
}

/** The tail that was asked for, when the value is inside the distribution's range. */
export function tailProbabilityOf(tails: Tails, options: TailOptions): number {
  const { tail, log } = tailOptions(options)
  return log ? finiteLog(logTailOf(tails, tail)) : tailOf(tails, tail)
}

/** The tail that was asked for, when the value is below the distribution's range (`lower` is 0) or above it (`lower` is 1). */
export function certain(lower: 0 | 1, options: TailOptions): number {
  const { tail, log } = tailOptions(options)
  const probability = (tail === 'lower') === (lower === 1) ? 1 : 0
  return log ? finiteLog(Math.log(probability)) : probability
}

/** A number, infinite ones included; not NaN. */
export function mustNumber(argument: string, value: number): number {
  if (typeof value === 'number' && !Number.isNaN(value)) return value
  throw new MisuseError(argument, `\`${argument}\` must be a number, not ${shown(value)}.`)
}

/** The largest shape, count or mean: beyond, the steps of the computation grow too many, and counts lose their last digit. */
const largest = 1e12

/** A shape or degrees of freedom, from 1e-12 to 1e12. */
export const mustBeShape = (argument: string, value: number): number =>
  must(argument, value, 'a number from 1e-12 to 1e12', (given) => given >= 1e-12 && given <= largest)

/** A whole number from 0 to 1e12. */
export const mustBeCount = (argument: string, value: number): number =>
  must(
    argument,
    value,
    'a whole number from 0 to 1e12',
    (given) => Number.isInteger(given) && given >= 0 && given <= largest,
  )

/** A Poisson distribution's mean, from 0 to 1e12. */
export const mustBeMean = (argument: string, value: number): number =>
  must(argument, value, 'a number from 0 to 1e12', (given) => given >= 0 && given <= largest)
