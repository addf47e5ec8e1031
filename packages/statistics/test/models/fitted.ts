import { type Covariance, linearModel } from '../../src/index.js'
import type { Rows } from './collapse.js'

export const needsClusters = (kind: unknown) => kind === 'CR1' || kind === 'CR2'

/** The model of some rows, with their clusters where the covariance takes them. */
export function fitted({ y, x, weights, clusters }: Rows, covariance: Covariance) {
  return linearModel({ y, x, weights, covariance, ...(needsClusters(covariance) ? { clusters: clusters! } : {}) })
}
