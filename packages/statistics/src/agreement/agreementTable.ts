import { MisuseError } from '../shared/misuse.js'
import { mustObject } from '../shared/mustObject.js'
import { mustArray } from '../shared/mustValues.js'
import { shown } from '../shared/shown.js'

/**
 * The table of two raters' ratings of the same things, as `kappa` takes it: row i is the first rater's category i, column j the second's j.
 *
 * `categories` in their order, those that nobody used too: weights of `kappa` rest on it.
 * Thrown: ratings of different lengths, a rating that is not among the categories, a category given twice.
 *
 * ```ts
 * import { agreementTable } from '@groundplan/statistics'
 * agreementTable({ categories: ['low', 'high'], first: ['low', 'high', 'high'], second: ['low', 'low', 'high'] }) // => [[1, 0], [1, 1]]
 * ```
 */
export function agreementTable<Category extends string | number>(input: {
  readonly categories: readonly Category[]
  readonly first: readonly NoInfer<Category>[]
  readonly second: readonly NoInfer<Category>[]
}): readonly (readonly number[])[] {
  const { categories, first, second } = mustObject('input', input, '`categories`, `first` and `second`')
  const places = new Map(mustArray('categories', categories).map((category, index) => [category, index]))
  if (places.size !== categories.length) {
    throw new MisuseError('categories', '`categories` must name each category once.')
  }
  if (mustArray('first', first).length !== mustArray('second', second).length) {
    throw new MisuseError(
      'second',
      `\`second\` must have a rating for each of \`first\` (${first.length}), not ${second.length}.`,
    )
  }
  const placeOf = (argument: string, rating: Category | undefined): number => {
    const place = rating === undefined ? undefined : places.get(rating)
    if (place !== undefined) return place
    throw new MisuseError(argument, `\`${argument}\` must be one of the categories, not ${shown(rating)}.`)
  }
  const table = categories.map(() => categories.map(() => 0))
  for (const [index, rating] of first.entries()) {
    const row = table[placeOf(`first[${index}]`, rating)]
    const column = placeOf(`second[${index}]`, second[index])
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1
  }
  return table
}
