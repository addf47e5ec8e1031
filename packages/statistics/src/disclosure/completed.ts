import { MisuseError } from '../shared/misuse.js'
import { must, mustCount } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { mustArray } from '../shared/mustValues.js'
import type { Refusal } from '../shared/refusal.js'
import type { CellMagnitude, CountTable } from './countTable.js'
import type { Layout, Relation } from './layout.js'

/** A cell as its owner knows it. */
export interface OwnCell {
  readonly count: number | 'unknown' | 'notApplicable'
  readonly magnitude?: CellMagnitude | undefined
}

/** What tables can be that cannot be published together. */
export type TableRefusal = 'incomplete' | 'notAdditive' | 'linkedCellsDiffer'

const shown = (key: Readonly<Record<string, string>>): string =>
  Object.entries(key)
    .map(([dimension, category]) => `${dimension} ${category}`)
    .join(', ')

const SUMMED = `such that the sum over all cells is at most ${Number.MAX_SAFE_INTEGER}`

const sameAmount = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

function ownCell(table: CountTable, index: number): OwnCell {
  const { count, magnitude } = table.cells[index] ?? { count: { is: 'unknown' } }
  if (typeof count !== 'number') {
    if (count?.is !== 'unknown' && count?.is !== 'notApplicable')
      throw new MisuseError('count', "`count` must be a number, { is: 'unknown' } or { is: 'notApplicable' }.")
    if (magnitude) throw new MisuseError('magnitude', '`magnitude` must be left out where the count is no number.')
    return { count: count.is }
  }
  mustCount('count', count)
  if (magnitude === undefined) {
    if (count > 0 && table.cells.some((cell) => cell.magnitude))
      throw new MisuseError(
        'magnitude',
        `In table '${table.name}' \`magnitude\` must be given for each count above 0, or for none.`,
      )
    return { count }
  }
  mustObject('magnitude', magnitude, '`total` and `largest`')
  must('magnitude.total', magnitude.total, '0 or more', (total) => total >= 0)
  mustArray('magnitude.largest', magnitude.largest).reduce(
    (above, amount) =>
      must('magnitude.largest', amount, 'amounts of 0 or more, largest first', (given) => given >= 0 && given <= above),
    Number.MAX_VALUE,
  )
  const sum = magnitude.largest.reduce((total, amount) => total + amount, 0)
  if (
    magnitude.largest.length > count ||
    (sum > magnitude.total && !sameAmount(sum, magnitude.total)) ||
    (count === 0 && magnitude.total > 0)
  )
    throw new MisuseError(
      'magnitude',
      '`magnitude.largest` must be at most as many as the count, and together at most the total.',
    )
  return { count, magnitude }
}

const top = (parts: readonly CellMagnitude[]): readonly number[] =>
  parts.flatMap(({ largest }) => largest).sort((a, b) => b - a)

/**
 * The value of each cell: as listed, else added up from its parts. Refuses tables that cannot be published together: an inner cell not listed, a margin that
 * is not the sum of its parts, a shared cell with two values.
 */
export function completed(
  tables: readonly CountTable[],
  { cells, shown: seen, places, relations }: Layout,
): readonly OwnCell[] | Refusal<TableRefusal> {
  const own = new Array<OwnCell | undefined>(cells).fill(undefined)
  const names = new Array<string>(cells).fill('')
  for (const { table, key, id, listed } of places) {
    const source = tables[table]
    if (source === undefined) continue
    names[id] ||= `${source.name}: ${shown(key)}`
    if (listed === undefined) continue
    const given = ownCell(source, listed)
    const before = own[id]
    if (before !== undefined && (!same(before, given) || !sameLargest(before, given)))
      return refusal('linkedCellsDiffer', `${source.name}: ${shown(key)}`)
    own[id] =
      (before?.magnitude?.largest.length ?? -1) >= (given.magnitude?.largest.length ?? 0) && before ? before : given
  }
  const totals = new Set(relations.map(({ total }) => total))
  const listedTotals = new Set([...totals].filter((id) => own[id] !== undefined))
  for (const { table, key, id } of places) {
    if (own[id] !== undefined || totals.has(id)) continue
    const unlisted = tables[table]?.unlisted
    if (unlisted === undefined) return refusal('incomplete', `${tables[table]?.name}: ${shown(key)}`)
    own[id] = { count: unlisted === 'zero' ? 0 : 'notApplicable' }
  }
  for (let before = -1, left = totals.size; left !== before; ) {
    before = left
    left = 0
    for (const { total, parts } of relations) {
      if (own[total] !== undefined) continue
      const known = parts.map((part) => own[part]).filter((part) => part !== undefined)
      if (known.length === parts.length) own[total] = sum(known)
      else left += 1
    }
  }
  for (const { table, key, id } of places)
    if (own[id] === undefined) return refusal('incomplete', `${tables[table]?.name}: ${shown(key)}`)
  const less = byDifference(own, relations)
  const nameOf = ({ total, parts }: Relation): string => [total, ...parts].map((id) => names[id]).find(Boolean) ?? ''
  if (less !== undefined) return refusal('notAdditive', nameOf(less))
  const whole = own.map((cell) => cell ?? { count: 'unknown' as const })
  for (const { count, magnitude } of whole) {
    if (typeof count === 'number') must('count', count, SUMMED, Number.isSafeInteger)
    must('magnitude.total', magnitude?.total ?? 0, 'so that the sum over all cells is a finite number')
  }
  for (const relation of relations) {
    const { total, parts } = relation
    // What no table has may be anything; what readers can tell of it is the audit's.
    if ([total, ...parts].some((id) => id >= seen && own[id] === undefined)) continue
    const given = whole[total]
    const added = sum(parts.map((part) => whole[part] ?? { count: 'unknown' }))
    // What was added up along another division holds only what the parts of that list.
    if (given && listedTotals.has(total)) mustHoldParts(given, added, nameOf(relation))
    if (
      typeof given?.count === 'number' &&
      !same(given, typeof added.count === 'number' ? added : { ...given, count: 0 })
    )
      return refusal('notAdditive', nameOf(relation))
  }
  return whole
}

/**
 * What no table has, and the tables tell all the same: men, where one table has women and another all. Readers subtract as well, so it is to be protected.
 * What comes back is a sum that leaves less than nothing.
 */
function byDifference(own: (OwnCell | undefined)[], relations: readonly Relation[]): Relation | undefined {
  for (let before = -1, found = 0; found !== before; ) {
    before = found
    for (const relation of relations) {
      const { total, parts } = relation
      const [open, ...others] = [total, ...parts].filter((id) => own[id] === undefined)
      if (open === undefined || others.length > 0) continue
      const known = parts.flatMap((part) => own[part] ?? [])
      const cell = open === total ? sum(known) : rest(own[total], known)
      if (cell === undefined) continue
      if (Number(cell.count) < 0) return relation
      own[open] = cell
      found += 1
    }
  }
  return undefined
}

/** What is left of a total; nothing can be told where a part is missing. */
function rest(whole: OwnCell | undefined, known: readonly OwnCell[]): OwnCell | undefined {
  if (typeof whole?.count !== 'number' || known.some(({ count }) => count === 'unknown')) return undefined
  const added = sum(known)
  const count = whole.count - (Number(added.count) || 0)
  if (!whole.magnitude || known.some((part) => Number(part.count) > 0 && !part.magnitude)) return { count }
  const total = Math.max(0, whole.magnitude.total - (added.magnitude?.total ?? 0))
  return { count, magnitude: { total: count === 0 ? 0 : total, largest: [] } }
}

const same = (a: OwnCell, b: OwnCell): boolean =>
  a.count === b.count && (!a.magnitude || !b.magnitude || sameAmount(a.magnitude.total, b.magnitude.total))

/** The largest contributions as far as both tell them. */
const sameLargest = (a: OwnCell, b: OwnCell): boolean =>
  (a.magnitude?.largest ?? []).every((amount, at) => sameAmount(amount, b.magnitude?.largest[at] ?? amount))

/** The n largest contributions to a total are together no less than the n largest among its parts; else a dominated total would be taken for none. */
function mustHoldParts(total: OwnCell, added: OwnCell, name: string): void {
  let [own, parts] = [0, 0]
  for (const [at, amount] of (total.magnitude?.largest ?? []).entries()) {
    own += amount
    parts += added.magnitude?.largest[at] ?? 0
    if (own >= parts || sameAmount(own, parts)) continue
    throw new MisuseError(
      'magnitude.largest',
      `\`magnitude.largest\` of the total ${name} must be no less than those of its parts.`,
    )
  }
}

/** Parts that are missing or not applicable add nothing; a total of nothing else is what they are. */
function sum(parts: readonly OwnCell[]): OwnCell {
  const known = parts.filter(({ count }) => typeof count === 'number')
  if (known.length === 0) return { count: parts.some(({ count }) => count === 'unknown') ? 'unknown' : 'notApplicable' }
  const count = known.reduce((total, part) => total + Number(part.count), 0)
  // Where a table of counts alone has some of the parts, the amounts of the others are not the total.
  if (known.some((part) => !part.magnitude && Number(part.count) > 0)) return { count }
  const magnitudes = known.map(({ magnitude }) => magnitude).filter((magnitude) => magnitude !== undefined)
  if (magnitudes.length === 0) return { count }
  const total = magnitudes.reduce((all, magnitude) => all + magnitude.total, 0)
  return { count, magnitude: { total, largest: top(magnitudes) } }
}

function refusal(refused: TableRefusal, where: string): Refusal<TableRefusal> {
  const why = {
    incomplete: {
      en: `The cell ${where} is not listed. List it with its count, say that it is unknown or not applicable, or say in \`unlisted\` what such cells are.`,
      da: `Cellen ${where} er ikke angivet. Angiv den med et antal eller som ukendt eller ikke relevant, eller angiv i \`unlisted\`, hvad celler, der ikke er nævnt, skal regnes som.`,
    },
    notAdditive: {
      en: `The margin ${where} is not the sum of its parts. Correct the counts, or put persons of unknown category in a category of their own.`,
      da: `Totalen ${where} er ikke summen af sine dele. Ret tallene, eller sæt personer med ukendt kategori i en kategori for sig.`,
    },
    linkedCellsDiffer: {
      en: `The cell ${where} has another value in another table. Correct it, or tell the tables apart by \`where\` or \`counts\`.`,
      da: `Cellen ${where} har en anden værdi i en anden tabel. Ret den, eller skeln mellem tabellerne med \`where\` eller \`counts\`.`,
    },
  }[refused]
  return { refused, why }
}
