import { mustLabels } from '../shared/mustLabels.js'
import type { ClusterKey } from './clusterKey.js'
import type { Clustering } from './design.js'

/** Numbers the clusters in the order in which they are first met. */
export function clustering(keys: ArrayLike<ClusterKey>, argument: (i: number) => string): Clustering {
  mustLabels(keys, argument)
  const numbers = new Map<ClusterKey, number>()
  const index = new Int32Array(keys.length)
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] as ClusterKey
    let number = numbers.get(key)
    if (number === undefined) {
      number = numbers.size
      numbers.set(key, number)
    }
    index[i] = number
  }
  return { index, count: numbers.size }
}
