/** A positive number kept as factor · e^exponent, so that it neither underflows nor loses digits in a far tail. */
export interface Scaled {
  readonly exponent: number
  readonly factor: number
}

/** The two tails of a distribution; the one that is not given is one less the other. */
export interface Tails {
  readonly lower?: Scaled
  readonly upper?: Scaled
}

/** Which tail: P(X ≤ x), or P(X > x). */
export type Tail = 'lower' | 'upper'

const plain = ({ exponent, factor }: Scaled): number =>
  exponent < -700 ? Math.exp(exponent + Math.log(factor)) : factor * Math.exp(exponent)

const logOf = ({ exponent, factor }: Scaled): number => exponent + Math.log(factor)

/** A tail's probability. */
export function tailOf(tails: Tails, tail: Tail): number {
  const own = tails[tail]
  if (own !== undefined) return plain(own)
  const other = tails[tail === 'lower' ? 'upper' : 'lower']
  return other === undefined ? 1 : 1 - plain(other)
}

/** The logarithm of a tail's probability; near 1 by way of the other tail. */
export function logTailOf(tails: Tails, tail: Tail): number {
  const own = tails[tail]
  const other = tails[tail === 'lower' ? 'upper' : 'lower']
  if (other !== undefined) {
    const rest = plain(other)
    if (own === undefined || rest < 0.5) return Math.log1p(-rest)
  }
  return own === undefined ? 0 : logOf(own)
}

/** The tails seen from the other side. */
export const mirrored = ({ lower, upper }: Tails): Tails => ({
  ...(upper === undefined ? {} : { lower: upper }),
  ...(lower === undefined ? {} : { upper: lower }),
})

/** A plain number as a scaled one. */
export const scaled = (value: number): Scaled => ({ exponent: 0, factor: value })
