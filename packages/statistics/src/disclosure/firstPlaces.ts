import type { Layout } from './layout.js'

/**
 * Where a cell is spoken of, by cell: the first table that lists it, else the first that has it. A cell that no table has is spoken of in a table that it
 * follows from, by what it is, grand totals left out.
 */
export function firstPlaces({
  identities,
  places,
  relations,
}: Layout): readonly { readonly table: number; readonly key: Readonly<Record<string, string>> }[] {
  const tables = new Map<number, number>()
  const keys = new Map<number, Readonly<Record<string, string>>>()
  for (const listed of [true, false])
    for (const place of places) {
      if ((place.listed !== undefined) !== listed || keys.has(place.id)) continue
      tables.set(place.id, place.table)
      keys.set(place.id, place.key)
    }
  for (let before = -1; before !== tables.size; ) {
    before = tables.size
    for (const { total, parts } of relations) {
      const all = [total, ...parts]
      const from = all.map((id) => tables.get(id)).find((table) => table !== undefined)
      if (from !== undefined) for (const id of all) if (!tables.has(id)) tables.set(id, from)
    }
  }
  return identities.map(({ parts }, id) => ({
    table: tables.get(id) ?? 0,
    key: keys.get(id) ?? Object.fromEntries(parts),
  }))
}
