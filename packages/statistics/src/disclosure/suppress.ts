import { MisuseError } from '../shared/misuse.js'
import { mustOneOf } from '../shared/mustOneOf.js'
import { isRefusal, type Refusal } from '../shared/refusal.js'
import { auditSuppression } from './auditSuppression.js'
import { completed, type OwnCell, type TableRefusal } from './completed.js'
import type { CountTable } from './countTable.js'
import { layout, placeCount } from './layout.js'
import { measuresOf } from './measures.js'
import { mustBeTables } from './mustBeTables.js'
import { sensitivity } from './primarySuppression.js'
import type { PublishedDatum } from './publishedDatum.js'
import { publishedTable } from './publishedTable.js'
import type { Suppressed } from './suppressed.js'
import { type StatedRules, type SuppressionRules, statedRules } from './suppressionRules.js'
import type { TableSums } from './tableSums.js'
import { cannotProtect, MOST_CELLS, tooLarge } from './tooLarge.js'
import { withheldCells } from './withheldCells.js'

/**
 * Disclosure control (Danish: diskretionering) of tables that are published together: withholds small counts and dominated magnitudes, and as many other
 * cells, over all margins, hierarchies and linked tables at once, as it takes so that nobody can determine a withheld cell more closely than the rules
 * allow. What comes back has passed `auditSuppression`. Protected as well: small cells that no table shows and the tables tell by their difference, and
 * amounts against persons who are alone in another cell.
 *
 * Tables are linked where they share cells: the same categories, limits (`where`) and counted thing, a category that is the grand total of its dimension
 * counting as no category. So the totals by area in a table by sex and in a table by age are one cell, withheld in both or in neither. A sum that one table
 * declares holds in all. Throws a `MisuseError` where it cannot be told how tables are linked, as when no table names the total of a dimension or a limit
 * that one of them has and another has not.
 *
 * Method: linear-programming patterns of least cost (Kelly, Golden and Assad, Networks 22 (1992) 397-417), a cell costing its count + 1, doubled for each
 * dimension in which it is a margin; then cells not needed are shown again. The pattern is good, not the best there is. The same input gives the same
 * result. Cost: a few programmes per withheld cell; hundreds of cells take seconds, thousands minutes.
 *
 * Not for: tables that earlier ones with the same persons can be subtracted from (give them all in one call), percentages and means of withheld counts
 * (withhold them too), or protection against what all in a group share. Refused: an inner cell not listed (`incomplete`), a margin that is not the sum of
 * its parts (`notAdditive`), a shared cell with two values (`linkedCellsDiffer`), more than 20 000 cells (`tooLarge`), a search that does not end in safe
 * tables (`cannotProtect`): too many withheld cells that depend on each other, or amounts less than a billionth of others in the same table.
 *
 * ```ts
 * import { isRefusal, suppress } from '@groundplan/statistics'
 * const published = suppress([
 *   {
 *     name: 'By area and sex',
 *     dimensions: { area: { all: ['north', 'south'] }, sex: { both: ['women', 'men'] } },
 *     cells: [
 *       { key: { area: 'north', sex: 'women' }, count: 3 },
 *       { key: { area: 'north', sex: 'men' }, count: 20 },
 *       { key: { area: 'south', sex: 'women' }, count: 18 },
 *       { key: { area: 'south', sex: 'men' }, count: 25 },
 *     ],
 *   },
 * ])
 * if (isRefusal(published)) throw new Error(published.why.en)
 * published.primary // => 1
 * published.secondary // => 3
 * published.tables[0]?.cells.find(({ key }) => key['area'] === 'north' && key['sex'] === 'both')?.count // => { is: 'known', value: 23 }
 * published.audit.verdict // => 'safe'
 * ```
 */
export function suppress(
  tables: readonly CountTable[],
  rules?: SuppressionRules,
): Suppressed | Refusal<TableRefusal | 'tooLarge' | 'cannotProtect'> {
  const stated = statedRules(rules)
  mustBeTables(tables)
  for (const { unlisted } of tables)
    if (unlisted !== undefined) mustOneOf('unlisted', unlisted, ['zero', 'notApplicable'])
  if (placeCount(tables) > MOST_CELLS) return tooLarge()
  const laid = layout(tables)
  if (laid === undefined) return tooLarge()
  const cells = completed(tables, laid)
  if (isRefusal(cells)) return cells
  mustListContributions(tables, stated)

  const sensitivities = cells.map((cell) => sensitivity(cell, stated))
  const sensitive = new Set(sensitivities.flatMap((found, id) => (found && id < laid.shown ? [id] : [])))
  const margins = new Array<number>(laid.cells).fill(0)
  for (const place of laid.places) margins[place.id] = Math.max(margins[place.id] ?? 0, place.margins)
  const cost = (id: number): number => (1 + (Number(cells[id]?.count) || 0)) * 2 ** (margins[id] ?? 0)
  const withheld = withheldCells(measuresOf(cells, sensitivities, laid, stated), sensitive, cost)
  if (withheld === undefined) return cannotProtect()

  const published = tables.map((table, index) => {
    const places = laid.places.filter((place) => place.table === index)
    const magnitudes = table.cells.some(({ magnitude }) => magnitude)
    return publishedTable({
      name: table.name,
      counts: table.counts ?? 'persons',
      where: { ...table.where },
      dimensions: copyOf(table.dimensions),
      cells: places.map(({ key, id }) => {
        const cell = cells[id] ?? { count: 'unknown' }
        const count = publishedDatum(cell.count, withheld.has(id))
        return magnitudes ? { key, count, magnitude: publishedMagnitude(cell, withheld.has(id)) } : { key, count }
      }),
    })
  })
  const audit = auditSuppression({ tables: published, rules: stated })
  if (isRefusal(audit) || audit.verdict !== 'safe') return cannotProtect()
  return {
    tables: published,
    rules: stated,
    cells: laid.shown,
    primary: sensitive.size,
    secondary: withheld.size - sensitive.size,
    audit,
  }
}

/** The sums as they are now, whatever their owner does to them later. */
const copyOf = (dimensions: TableSums): TableSums =>
  Object.fromEntries(
    Object.entries(dimensions).map(([dimension, sums]) => [
      dimension,
      Object.fromEntries(Object.entries(sums).map(([total, parts]) => [total, [...parts]])),
    ]),
  )

function publishedDatum(value: number | 'unknown' | 'notApplicable', withheld: boolean): PublishedDatum {
  if (typeof value !== 'number') return { is: value }
  return withheld ? { is: 'withheld' } : { is: 'known', value }
}

const publishedMagnitude = ({ count, magnitude }: OwnCell, withheld: boolean): PublishedDatum =>
  typeof count === 'number'
    ? publishedDatum(magnitude?.total ?? (count === 0 ? 0 : 'unknown'), withheld)
    : { is: count }

/** A dominance rule needs the largest contributions that it looks at, in each cell that has as many. */
function mustListContributions(tables: readonly CountTable[], { dominance, prior }: StatedRules): void {
  const needed = Math.max(dominance?.largest ?? 0, prior === undefined ? 0 : 2)
  for (const { name, cells } of tables)
    for (const { count, magnitude } of cells)
      if (typeof count === 'number' && magnitude && magnitude.largest.length < Math.min(needed, count))
        throw new MisuseError(
          'magnitude.largest',
          `In table '${name}' \`magnitude.largest\` must hold the ${Math.min(needed, count)} largest contributions, not ${magnitude.largest.length}.`,
        )
}
