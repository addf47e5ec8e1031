import fc from 'fast-check'
import type { CountTable, TableSums } from '../../src/disclosure.js'

/** Every combination of the inner categories. */
export function innerKeys(dimensions: TableSums): readonly Record<string, string>[] {
  return Object.entries(dimensions).reduce<Record<string, string>[]>(
    (keys, [dimension, sums]) => {
      const parts = [...new Set(Object.values(sums).flat())].filter((part) => sums[part] === undefined)
      return keys.flatMap((key) => parts.map((part) => ({ ...key, [dimension]: part })))
    },
    [{}],
  )
}

/** Counts such as small areas have: many small, some zero, some large. */
const count = (most: number) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 5 }) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: most }) },
  )

/** A table of random counts over the given dimensions; its margins are left for `suppress` to add up. */
export const tableOf = (name: string, dimensions: TableSums, most: number): fc.Arbitrary<CountTable> => {
  const keys = innerKeys(dimensions)
  return fc
    .array(count(most), { minLength: keys.length, maxLength: keys.length })
    .map((counts) => ({ name, dimensions, cells: keys.map((key, at) => ({ key, count: counts[at]! })) }))
}

/** Two tables, by area and sex and by area and age, of the same persons: their totals by area are the same. */
export const linkedPair = (areas: TableSums[string], most: number): fc.Arbitrary<readonly [CountTable, CountTable]> => {
  const joint = { area: areas, sex: { both: ['women', 'men'] }, age: { all: ['young', 'old'] } }
  return tableOf('joint', joint, most).map(({ cells }) => {
    const collapse = (name: string, own: TableSums, other: string): CountTable => ({
      name,
      dimensions: own,
      cells: innerKeys(own).map((key) => ({
        key,
        count: cells
          .filter(
            (cell) =>
              Object.entries(key).every(([dimension, category]) => cell.key[dimension] === category) &&
              other in cell.key,
          )
          .reduce((sum, cell) => sum + Number(cell.count), 0),
      })),
    })
    return [
      collapse('by sex', { area: joint.area, sex: joint.sex }, 'age'),
      collapse('by age', { area: joint.area, age: joint.age }, 'sex'),
    ] as const
  })
}
