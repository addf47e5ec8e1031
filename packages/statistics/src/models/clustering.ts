import { MisuseError } from '../shared/misuse.js'
import type { ClusterKey } from './clusterKey.js'
import type { Clustering } from './design.js'

/** Numbers the clusters in the order in which they are first met. */
export function clustering(keys: ArrayLike<ClusterKey>, argument: (i: number) => string): Clustering {
  const numbers = new Map<ClusterKey, number>()
  const index = new Int32Array(keys.length)
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] as ClusterKey
    if (typeof key !== 'string' && !(typeof key === 'number' && Number.isFinite(key)))
      throw new MisuseError(argument(i), `\`${argument(i)}\` must be a text or a finite number, not ${String(key)}.`)
    let number = numbers.get(key)
    if (number === undefined) {
      number = numbers.size
      numbers.set(key, number)
    }
    index[i] = number
  }
  return { index, count: numbers.size }
}
