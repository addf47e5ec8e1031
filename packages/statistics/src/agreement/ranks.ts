import { mustObject } from '../shared/mustObject.js'
import { mustOneOf } from '../shared/mustOneOf.js'
import { mustValues } from '../shared/mustValues.js'

/** What equal values get: their ranks' mean, the lowest, the highest, those in the order given, or one rank with none left out after it. */
export type Ties = 'average' | 'min' | 'max' | 'first' | 'dense'

/** Ranks from 1, in the order of the values that were given. */
export interface Ranks {
  readonly ranks: readonly number[]
  /** How many values. */
  readonly n: number
  /** How equal values were ranked. */
  readonly ties: Ties
  /** How many of the values share their value with another. */
  readonly tied: number
}

/**
 * Ranks (rangnumre) from 1 for the smallest, with the rule for equal values (`ties`) named; by default `'average'`, on which rank statistics rest.
 * No values give no ranks. −0 and 0 are equal.
 *
 * R: `rank(x, ties.method)`; `'dense'` is `match(x, sort(unique(x)))`.
 * Thrown: a value that is not finite, another rule.
 *
 * ```ts
 * import { ranks } from '@groundplan/statistics'
 * ranks({ values: [30, 10, 30, 20] }) // => { ranks: [3.5, 1, 3.5, 2], n: 4, ties: 'average', tied: 2 }
 * ranks({ values: [30, 10, 30, 20], ties: 'min' }).ranks // => [3, 1, 3, 2]
 * ```
 */
export function ranks(input: { readonly values: readonly number[]; readonly ties?: Ties | undefined }): Ranks {
  const { values, ties = 'average' } = mustObject('input', input, '`values`')
  mustValues('values', values)
  mustOneOf('ties', ties, ['average', 'min', 'max', 'first', 'dense'])
  const order = [...values.entries()].sort(([, one], [, other]) => one - other)
  const given = new Array<number>(values.length).fill(0)
  let tied = 0
  let groups = 0
  for (let from = 0; from < order.length; groups++) {
    let to = from
    while (to + 1 < order.length && order[to + 1]?.[1] === order[from]?.[1]) to++
    if (to > from) tied += to - from + 1
    const shared = { average: (from + to) / 2 + 1, min: from + 1, max: to + 1, dense: groups + 1, first: undefined }[
      ties
    ]
    for (let place = from; place <= to; place++) given[order[place]?.[0] ?? 0] = shared ?? place + 1
    from = to + 1
  }
  return { ranks: given, n: values.length, ties, tied }
}
