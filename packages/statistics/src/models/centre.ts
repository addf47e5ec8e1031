import { twoProduct } from './twoProduct.js'

/**
 * A number near the mean to count y from, so that a mean far from 0 costs no digits: short, so that its products are mostly exact; 0 where there is no
 * intercept to take it up.
 */
export function centreOf(sum: number, count: number, hasIntercept: boolean): number {
  const centre = Math.fround(sum / count)
  return hasIntercept && Number.isFinite(centre) ? centre : 0
}

/** sum/count − centre, without the rounding of sum/count. */
export function centredMean(sum: number, count: number, centre: number): number {
  const [product, rest] = twoProduct(count, centre)
  return (sum - product - rest) / count
}
