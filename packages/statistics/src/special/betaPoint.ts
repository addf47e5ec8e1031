/** A point of a beta distribution, with what rounding would spoil: y = 1 − x, and the balance a·y − b·x, 0 at the mean. */
export interface BetaPoint {
  readonly a: number
  readonly b: number
  readonly x: number
  readonly y: number
  readonly balance: number
}

const splitter = 134217729

/** What the product of two numbers loses by rounding (Dekker 1971). */
function productError(left: number, right: number, product: number): number {
  if (Math.abs(left) > 1e290 || Math.abs(right) > 1e290 || Math.abs(product) < 1e-280) return 0
  const leftBig = splitter * left
  const leftHigh = leftBig - (leftBig - left)
  const leftLow = left - leftHigh
  const rightBig = splitter * right
  const rightHigh = rightBig - (rightBig - right)
  const rightLow = right - rightHigh
  return leftHigh * rightHigh - product + leftHigh * rightLow + leftLow * rightHigh + leftLow * rightLow
}

/** What the sum of two numbers loses by rounding (Knuth). */
function sumError(left: number, right: number, sum: number): number {
  const rightPart = sum - left
  return left - (sum - rightPart) + (right - rightPart)
}

/** a − (a + b)·x, rounded once or twice in all: near the mean of a large a and b the plain formula keeps too few digits. */
function balanceAt(a: number, b: number, x: number): number {
  const first = a * x
  const second = b * x
  const rest = a - first
  const balance = rest - second
  const errors = productError(a, x, first) + productError(b, x, second)
  return balance + (sumError(a, -first, rest) + sumError(rest, -second, balance) - errors)
}

/** The point x of the beta distribution with shapes a and b, 0 < x < 1. */
export const betaPoint = (a: number, b: number, x: number): BetaPoint => ({
  a,
  b,
  x,
  y: 1 - x,
  balance: balanceAt(a, b, x),
})

/** The same point seen from 1. */
export const betaMirror = ({ a, b, x, y, balance }: BetaPoint): BetaPoint => ({
  a: b,
  b: a,
  x: y,
  y: x,
  balance: -balance,
})
