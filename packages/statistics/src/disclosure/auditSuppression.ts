import { MisuseError } from '../shared/misuse.js'
import { must } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import type { Refusal } from '../shared/refusal.js'
import { shown } from '../shared/shown.js'
import { attackedCells } from './attackedCells.js'
import type { AuditableTable } from './auditableTable.js'
import { firstPlaces } from './firstPlaces.js'
import { layout, type Place, placeCount, type Relation } from './layout.js'
import { mustBeTables } from './mustBeTables.js'
import type { PublishedDatum } from './publishedDatum.js'
import type { AuditedCell, SuppressionAudit } from './suppressionAudit.js'
import { type StatedRules, type SuppressionRules, statedRules } from './suppressionRules.js'
import { MOST_CELLS, tooLarge } from './tooLarge.js'

/**
 * What readers can find out about each withheld cell, from what is published alone: the lowest and the highest value that agree with all cells, margins and
 * linked tables together, amounts never below zero and counts whole (Danish: angriber, intervalanalyse). It takes what `suppress` gave, or tables from
 * elsewhere with the rules to hold them to.
 *
 * The bounds are the optima of two linear programmes per cell. An interval is called `safe` only when two tables were found, and checked, that agree with
 * all that is published and lie far enough apart. It does not know what readers know besides: their own contribution, which rule marked which cell. Earlier
 * tables can be given with the new ones. Cost: each connected piece of w withheld cells takes up to 2w programmes, each growing about as w³; a piece too large
 * to attack is `unknown`.
 *
 * Refused: tables that no counts agree with (`contradictory`), more than 20 000 cells (`tooLarge`). Source: Hundepool et al., Statistical Disclosure Control
 * (Wiley, 2012), chapter 4; Fischetti and Salazar, Journal of the American Statistical Association 95 (2000) 916-928.
 *
 * ```ts
 * import { auditSuppression, isRefusal } from '@groundplan/statistics'
 * const withheld = { is: 'withheld' } as const
 * const known = (value: number) => ({ is: 'known', value }) as const
 * const audit = auditSuppression({
 *   tables: [
 *     {
 *       name: 'By area',
 *       dimensions: { area: { all: ['north', 'south', 'west'] } },
 *       cells: [
 *         { key: { area: 'all' }, count: known(40) },
 *         { key: { area: 'north' }, count: withheld },
 *         { key: { area: 'south' }, count: known(17) },
 *         { key: { area: 'west' }, count: known(20) },
 *       ],
 *     },
 *   ],
 * })
 * if (isRefusal(audit)) throw new Error(audit.why.en)
 * audit.verdict // => 'exact'
 * audit.cells[0]?.lower // => 3
 * ```
 */
export function auditSuppression(published: {
  readonly tables: readonly AuditableTable[]
  readonly rules?: SuppressionRules | undefined
}): SuppressionAudit | Refusal<'contradictory' | 'tooLarge'> {
  const { tables } = mustObject('published', published, '`tables`')
  const rules = statedRules(published.rules)
  mustBeTables(tables)
  if (placeCount(tables) > MOST_CELLS) return tooLarge()
  const laid = layout(tables)
  if (laid === undefined) return tooLarge()
  const { cells, shown: seen, told, places, relations } = laid
  const first = firstPlaces(laid)
  const nameless = new Set(Array.from({ length: told - seen }, (_, at) => seen + at))
  let small: ReadonlySet<number> = new Set()
  const audited: AuditedCell[] = []
  let shownSmall = 0
  for (const measure of ['count', 'magnitude'] as const) {
    const data = dataOf(tables, places, cells, measure)
    if (measure === 'magnitude' && !data.some((datum) => datum !== undefined)) continue
    if (measure === 'count') shownSmall = data.filter((datum) => isSmall(datum, rules)).length
    const unlisted = unlistedCells(tables, places, data, measure)
    const whole = addedUp(data, relations, unlisted)
    const unseen = measure === 'count' ? nameless : small
    const found = attackedCells(measure, { data: whole, unlisted, unseen }, relations, rules)
    if (found === undefined) return contradictory()
    if (measure === 'count') small = found.small
    for (const [id, bounds] of [...found.bounds].sort(([a], [b]) => a - b)) {
      const { table, key } = first[id] ?? { table: 0, key: {} }
      audited.push({ table: tables[table]?.name ?? '', key, measure, ...bounds })
    }
  }
  const found = { exact: 0, narrow: 0, unknown: 0, safe: 0 }
  for (const { verdict } of audited) found[verdict] += 1
  const worst = (['exact', 'narrow', 'unknown'] as const).find((verdict) => found[verdict] > 0) ?? 'safe'
  const verdict = shownSmall > 0 ? 'exact' : worst
  return {
    verdict,
    found,
    shownSmall,
    cells: audited,
    rules,
    method: 'linear programming, counts tightened to whole numbers',
  }
}

/** What is published of each cell; throws when a shared cell is published in two ways, unless one table shows what another withholds. */
function dataOf(
  tables: readonly AuditableTable[],
  places: readonly Place[],
  cells: number,
  measure: 'count' | 'magnitude',
): readonly (PublishedDatum | undefined)[] {
  const data = new Array<PublishedDatum | undefined>(cells).fill(undefined)
  for (const { table, id, listed, key } of places) {
    if (listed === undefined) continue
    const datum = tables[table]?.cells[listed]?.[measure]
    if (datum === undefined && measure === 'magnitude') continue
    const is = datum?.is
    if (datum === undefined || (is !== 'known' && is !== 'withheld' && is !== 'unknown' && is !== 'notApplicable'))
      throw new MisuseError(
        measure,
        `\`${measure}\` must be { is: 'known', value }, { is: 'withheld' }, { is: 'unknown' } or { is: 'notApplicable' }, not ${is === undefined ? shown(datum) : `{ is: ${shown(is)} }`}.`,
      )
    if (datum.is === 'known')
      must(measure, datum.value, measure === 'count' ? 'a whole number from 0 on' : '0 or more', (value) =>
        measure === 'count' ? Number.isSafeInteger(value) && value >= 0 : value >= 0,
      )
    const before = data[id]
    if (
      before?.is === 'known' &&
      datum.is === 'known' &&
      Math.abs(before.value - datum.value) > 1e-9 * Math.max(1, before.value)
    )
      throw new MisuseError(
        'tables',
        `\`tables\` must give a shared cell one value: ${JSON.stringify(key)} is ${before.value} and ${datum.value}. Tell the tables apart by \`where\` or \`counts\`.`,
      )
    // What one table shows is known, whatever another withholds.
    if (before?.is !== 'known') data[id] = datum
  }
  return data
}

const isSmall = (datum: PublishedDatum | undefined, { threshold, zero }: StatedRules): boolean =>
  datum?.is === 'known' && datum.value < threshold && (datum.value > 0 || zero === 'withheld')

/** The cells that a table has and none lists: as good as withheld, but for that they may be zero. Amounts only where the table has amounts. */
function unlistedCells(
  tables: readonly AuditableTable[],
  places: readonly Place[],
  data: readonly (PublishedDatum | undefined)[],
  measure: 'count' | 'magnitude',
): ReadonlySet<number> {
  const has = tables.map(({ cells }) => measure === 'count' || cells.some(({ magnitude }) => magnitude))
  return new Set(places.filter(({ table, id }) => has[table] && data[id] === undefined).map(({ id }) => id))
}

/** A total that is not listed, and whose parts are all shown, is no secret: readers add up. */
function addedUp(
  data: readonly (PublishedDatum | undefined)[],
  relations: readonly Relation[],
  unlisted: ReadonlySet<number>,
): readonly (PublishedDatum | undefined)[] {
  const all = [...data]
  for (let before = -1, left = 0; left !== before; ) {
    before = left
    for (const { total, parts } of relations) {
      if (all[total] !== undefined || !unlisted.has(total)) continue
      const shown = parts.flatMap((part) => all[part] ?? [])
      if (shown.length < parts.length || shown.some(({ is }) => is === 'withheld')) continue
      const value = shown.reduce((sum, datum) => sum + (datum.is === 'known' ? datum.value : 0), 0)
      all[total] = shown.some(({ is }) => is === 'known') ? { is: 'known', value } : { is: 'unknown' }
      left += 1
    }
  }
  return all
}

const contradictory = (): Refusal<'contradictory'> => ({
  refused: 'contradictory',
  why: {
    en: 'No counts agree with what is published. Check that margins are sums of their parts, that zeros are shown as the rules say, and that shared cells are the same.',
    da: 'Ingen antal stemmer med det, der er offentliggjort. Se efter, om totalerne er summen af deres dele, om nuller er vist, som reglerne siger, og om celler, der går igen i flere tabeller, er ens.',
  },
})
