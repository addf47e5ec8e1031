import type { LaidTable } from './layout.js'
import { type CellIdentity, identityText } from './linkedRelations.js'
import { type CategorySum, innerOf } from './linkedSums.js'

/** The most cells of a cross-classification, its margins included, that are looked at though no table shows them. */
const MOST_JOINT = 600

/**
 * The inner cells of the cross-classification behind tables that overlap in a circle: area by sex, area by age and sex by age. No table shows them; that none is
 * below zero says more of the tables than their sums do. Where there is no circle they say no more (Dobra and Fienberg, PNAS 97 (2000) 11885-11892, on
 * decomposable margins). None where they are many: then one cell hardly limits another.
 */
export function jointCells(
  tables: readonly LaidTable[],
  sums: ReadonlyMap<string, readonly CategorySum[]>,
  whole: ReadonlyMap<string, string>,
): readonly CellIdentity[] {
  const groups = new Map<string, { readonly fixed: CellIdentity; readonly faces: ReadonlySet<string>[] }>()
  for (const { counts = 'persons', dimensions, where = {} } of tables) {
    // Tables limited in the same way, such as to a year, are about the same persons.
    const fixed = { counts, parts: Object.entries(where).filter(([dimension]) => !whole.has(dimension)) }
    const group = groups.get(identityText(fixed)) ?? { fixed, faces: [] }
    group.faces.push(new Set([...Object.keys(dimensions), ...Object.keys(where).filter((name) => whole.has(name))]))
    groups.set(identityText(fixed), group)
  }
  return [...groups.values()].flatMap(({ fixed, faces }) => {
    const all = [...new Set(faces.flatMap((face) => [...face]))]
    if (!isCircle(faces) || all.some((dimension) => !whole.has(dimension))) return []
    const known = all.map((dimension) => ({ dimension, of: sums.get(dimension) ?? [] }))
    if (known.reduce((product, { of }) => product * categories(of).size, 1) > MOST_JOINT) return []
    return known.reduce<readonly CellIdentity[]>(
      (cells, { dimension, of }) =>
        cells.flatMap(({ counts, parts }) =>
          [...innerOf(of, whole.get(dimension) ?? '')].map((category) => ({
            counts,
            parts: [...parts, [dimension, category] as const],
          })),
        ),
      [fixed],
    )
  })
}

const categories = (sums: readonly CategorySum[]): ReadonlySet<string> =>
  new Set(sums.flatMap(({ total, parts }) => [total, ...parts]))

/** Graham's reduction: without a circle, dimensions that one face has alone and faces inside others can be taken away until nothing is left. */
function isCircle(faces: readonly ReadonlySet<string>[]): boolean {
  let left = faces.map((face) => new Set(face))
  for (let before = -1; before !== left.length; ) {
    before = left.length
    for (const face of left)
      for (const dimension of face)
        if (left.filter((other) => other.has(dimension)).length === 1) face.delete(dimension)
    left = left.filter(
      (face, at) =>
        !left.some(
          (other, by) =>
            by !== at && [...face].every((dimension) => other.has(dimension)) && (other.size > face.size || by < at),
        ),
    )
  }
  return left.length > 1
}
