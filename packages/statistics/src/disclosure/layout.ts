import { MisuseError } from '../shared/misuse.js'
import { grandTotals } from './grandTotals.js'
import { jointCells } from './jointCells.js'
import { type CellIdentity, identityText, linkedRelations } from './linkedRelations.js'
import { linkedSums } from './linkedSums.js'
import { mustBeLinked } from './mustBeLinked.js'
import type { TableSums } from './tableSums.js'
import { MOST_CELLS } from './tooLarge.js'

/** What a layout needs of a table. */
export interface LaidTable {
  readonly name: string
  readonly counts?: string | undefined
  readonly where?: Readonly<Record<string, string>> | undefined
  readonly dimensions: TableSums
  readonly cells: readonly { readonly key: Readonly<Record<string, string>> }[]
}

/** A place in a table: all combinations of categories have one, listed or not. */
export interface Place {
  /** The index of the table. */
  readonly table: number
  readonly key: Readonly<Record<string, string>>
  /** The number of the cell; cells that tables share have the same. */
  readonly id: number
  /** The index among the table's listed cells. */
  readonly listed: number | undefined
  /** In how many dimensions the category is a total. */
  readonly margins: number
}

/** A sum that holds: the cell `total` is the sum of the cells `parts`. */
export interface Relation {
  readonly total: number
  readonly parts: readonly number[]
}

/** The cells of several tables, numbered so that a cell that tables share has one number, and the sums among them. */
export interface Layout {
  /** How many cells there are; those from `shown` on are in no table, and are there for the sums. */
  readonly cells: number
  /** How many cells the tables have. */
  readonly shown: number
  /** Those from `told` on are in the cross-classification behind the tables alone. */
  readonly told: number
  /** What each cell is. */
  readonly identities: readonly CellIdentity[]
  readonly places: readonly Place[]
  readonly relations: readonly Relation[]
}

const keyText = (dimensions: readonly string[], key: Readonly<Record<string, string>>): string =>
  JSON.stringify(dimensions.map((dimension) => key[dimension]))

/**
 * The categories of each dimension: those of its sums in the order declared, else in that of the alphabet. The order of the cells may be that of their counts,
 * and would tell. Throws where a key does not fit the dimensions.
 */
function categoriesOf(table: LaidTable): ReadonlyMap<string, ReadonlySet<string>> {
  const named = Object.entries(table.dimensions)
  const categories = new Map(
    named.map(([dimension, sums]) => [
      dimension,
      new Set(Object.entries(sums).flatMap(([total, parts]) => [total, ...parts])),
    ]),
  )
  const summed = new Set(named.filter(([, sums]) => Object.keys(sums).length > 0).map(([dimension]) => dimension))
  for (const { key } of table.cells) {
    const given = Object.keys(key)
    if (given.length !== categories.size || given.some((dimension) => !categories.has(dimension)))
      throw new MisuseError(
        'key',
        `In table '${table.name}' each \`key\` must name a category of ${[...categories.keys()].join(', ')}, not of ${given.join(', ')}.`,
      )
    for (const [dimension, category] of Object.entries(key)) {
      const known = categories.get(dimension)
      if (summed.has(dimension) && !known?.has(category))
        throw new MisuseError(
          `key.${dimension}`,
          `In table '${table.name}' \`key.${dimension}\` must be a total or a part in \`dimensions.${dimension}\`, not '${category}'.`,
        )
      known?.add(category)
    }
  }
  for (const [dimension, all] of categories)
    if (!summed.has(dimension)) categories.set(dimension, new Set([...all].sort()))
  return categories
}

function combinations(categories: ReadonlyMap<string, ReadonlySet<string>>): readonly Record<string, string>[] {
  let keys: readonly Record<string, string>[] = [{}]
  for (const [dimension, all] of categories)
    keys = keys.flatMap((key) => [...all].map((category) => ({ ...key, [dimension]: category })))
  return keys
}

/** How many places the tables have, listed or not. */
export const placeCount = (tables: readonly LaidTable[]): number =>
  tables.reduce(
    (sum, table) => sum + [...categoriesOf(table).values()].reduce((product, { size }) => product * size, 1),
    0,
  )

/**
 * Numbers the cells and finds the sums. Throws where a table is not one (two names alike, a key twice, a total among its own parts), and where it cannot be
 * told how tables are linked. `undefined` when the sums need too many cells.
 */
export function layout(tables: readonly LaidTable[]): Layout | undefined {
  const names = tables.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined)
    throw new MisuseError('tables', `Each of \`tables\` must have a name of its own, not two '${twice}'.`)
  const whole = grandTotals(tables)
  const sums = linkedSums(tables)
  const categories = tables.map(categoriesOf)
  mustBeLinked(tables, { categories, sums, whole })
  const ids = new Map<string, number>()
  const places: Place[] = []
  const identities: CellIdentity[] = []
  tables.forEach((table, index) => {
    const dimensions = Object.keys(table.dimensions)
    const listed = new Map<string, number>()
    table.cells.forEach(({ key }, cell) => {
      const text = keyText(dimensions, key)
      if (listed.has(text))
        throw new MisuseError('cells', `In table '${table.name}' \`cells\` must hold each key once, not ${text} twice.`)
      listed.set(text, cell)
    })
    const where = Object.entries(table.where ?? {})
    for (const key of combinations(categories[index] ?? new Map())) {
      const parts = [...Object.entries(key), ...where].filter(
        ([dimension, category]) => whole.get(dimension) !== category,
      )
      const cell = { counts: table.counts ?? 'persons', parts }
      const identity = identityText(cell)
      const id = ids.get(identity) ?? identities.push(cell) - 1
      ids.set(identity, id)
      const margins = dimensions.filter((dimension) =>
        Object.hasOwn(table.dimensions[dimension] ?? {}, key[dimension] ?? ''),
      ).length
      places.push({ table: index, key, id, listed: listed.get(keyText(dimensions, key)), margins })
    }
  })
  const told = linkedRelations(identities, { sums, whole, most: MOST_CELLS })
  if (told === undefined) return undefined
  const joint = jointCells(tables, sums, whole)
  const linked =
    joint.length === 0 ? told : linkedRelations([...told.identities, ...joint], { sums, whole, most: MOST_CELLS })
  return (
    linked && {
      ...linked,
      told: told.identities.length,
      cells: linked.identities.length,
      shown: identities.length,
      places,
    }
  )
}
