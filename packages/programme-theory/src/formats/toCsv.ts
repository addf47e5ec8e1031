import { showCell } from '@groundplan/figures/draw'
import {
  type DateOrUnknown,
  type Datum,
  isPartialDate,
  knownValue,
  languageOf,
  show,
  showDate,
  type Text,
} from '@groundplan/kernel'
import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Money, TheoryActivity, TheoryNode } from '../model/node.js'
import type { Theory } from '../model/theory.js'
import { type EffectBlock, effectGrid } from '../views/effectGrid.js'
import type { Names } from '../views/names.js'
import { nodeText } from '../views/nodeText.js'
import { words } from '../views/words.js'
import { entriesOf } from './entriesOf.js'
import { guarded } from './formulaText.js'
import { isNone, nothingIn } from './nothingIn.js'
import { oneLine } from './oneLine.js'

/** How a theory is written as a table. */
export interface CsvOptions {
  /** BCP 47 tag of the language of the headings; decides between English and Danish. */
  readonly locale: string
  /**
   * `rfc4180`: commas, ISO dates (the default). `excel`: what a Danish Excel opens by a double click: semicolons, a byte order mark, dates as
   * DD-MM-YYYY. Lines end in CRLF in both.
   */
  readonly flavour?: 'rfc4180' | 'excel' | undefined
  /** Names of registered activities and groups. */
  readonly names?: Names | undefined
}

const DASH = '–'

/** Entries of a cell, each on a line of its own; marked wherever reading would take them for something else. */
function lines(entries: readonly string[]): string {
  const isPlain = (entry: string): boolean =>
    !entriesOf(entry).marked && !isNone(entry) && nothingIn(entry, '') === undefined
  const [only] = entries
  if (only === undefined) return DASH
  return entries.length === 1 && isPlain(only) ? only : entries.map((entry) => `• ${entry}`).join('\n')
}

/**
 * A theory as the table that planners keep in a spreadsheet: focus area, challenge, target group, activity, start, end and cost where known, and a column for each horizon,
 * several entries of a cell on lines of their own. Cells that figures merge are repeated in every row, so that rows can be sorted; a dash says that the
 * theory names nothing there. What a spreadsheet would run as a formula gets an apostrophe. A table holds less than a theory: which effect leads to
 * which, mechanisms, evidence, assumptions, indicators and boxes are not in it. Without loss a theory is written as a plan document (JSON).
 * `fromCsv` reads it again.
 *
 * ```ts
 * import { toCsv } from '@groundplan/programme-theory/formats'
 * const theory = {
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   nodes: [
 *     { is: 'activity', id: 'walk', label: { en: 'Walks', da: 'Gåture' }, when: { is: 'known', value: { from: '2024-05-01' } } },
 *     { is: 'goal', id: 'well', label: { en: 'Well-being', da: 'Trivsel' } },
 *   ],
 *   links: [{ id: 'walk-well', from: 'walk', to: 'well' }],
 * } as const
 * toCsv(theory, { locale: 'en' }) // => 'Activity,Start,Goals\r\nWalks,2024-05-01,Well-being\r\n'
 * toCsv(theory, { locale: 'da', flavour: 'excel' }) // => '\ufeffAktivitet;Start;Mål\r\nGåture;01-05-2024;Trivsel\r\n'
 * ```
 */
export function toCsv(theory: Theory, { locale, flavour = 'rfc4180', names }: CsvOptions): string {
  const { columns, blocks } = effectGrid(theory)
  const isExcel = flavour === 'excel'
  const said = (text: Text): string => oneLine(show(text, locale))
  const label = (node: TheoryNode): string => said(nodeText(node, names)) || oneLine(node.id)
  const group = (id: string): string => said(names?.({ kind: 'group', id }) ?? { verbatim: id })
  const date = (given: DateOrUnknown): string => {
    if (given === 'unknown') return showDate(given, locale)
    if (!isExcel || !isPartialDate(given) || given.length === 4) return given
    return given.length === 7 ? showDate(given, locale) : given.split('-').reverse().join('-')
  }
  const datum = <T>(given: Datum<T> | undefined, shown: (value: T) => string): string =>
    given === undefined ? '' : given.is === 'known' ? shown(given.value) : showCell(given, locale)
  // Three decimals could be read as thousands: a fourth tells them apart.
  const money = ({ amount, currency }: Money): string => {
    const plain = String(amount).replace(/\.\d{3}$/, '$&0')
    return `${isExcel ? plain.replace('.', ',') : plain} ${currency}`
  }
  const list = (ids: readonly string[]): string =>
    ids.length === 0 ? showCell({ items: [] }, locale) : lines(ids.map(group))
  const goesOn = words.goesOn[languageOf(locale)]

  const areas = theory.focusAreas ?? []
  const activities = theory.nodes.filter((node): node is TheoryActivity => node.is === 'activity')
  type Row = { readonly block: EffectBlock; readonly activity: TheoryActivity | undefined }
  const leading = {
    focusArea: ({ block: { id, area } }: Row) => (id === undefined ? DASH : said(area?.label ?? { verbatim: id })),
    challenge: ({ block }: Row) => datum(block.area?.challenge, said),
    groups: ({ block }: Row) => datum(block.area?.groups, list),
    activity: ({ activity }: Row) => (activity === undefined ? DASH : lines([label(activity)])),
    start: ({ activity }: Row) => datum(activity?.when, ({ from }) => date(from)),
    end: ({ activity }: Row) => {
      const when = knownValue(activity?.when)
      return when === undefined ? '' : when.to === undefined ? goesOn : date(when.to)
    },
    cost: ({ activity }: Row) => datum(activity?.cost, money),
  }
  const wanted: Readonly<Record<keyof typeof leading, boolean>> = {
    focusArea: blocks.some(({ id }) => id !== undefined),
    challenge: areas.some(({ challenge }) => challenge !== undefined),
    groups: areas.some(({ groups }) => groups !== undefined),
    activity: true,
    start: activities.some(({ when }) => when !== undefined),
    end: activities.some(({ when }) => knownValue(when)?.to !== undefined),
    cost: activities.some(({ cost }) => cost !== undefined),
  }
  const leads = (Object.keys(leading) as (keyof typeof leading)[]).filter((id) => wanted[id])
  const heads = [...leads.map((id) => said(words[id])), ...columns.map((column) => said(column.label))]
  const rows = blocks.flatMap((block) =>
    block.rows.map((row) => {
      const activity = row.activity === undefined ? undefined : (theory.nodes[row.activity] as TheoryActivity)
      return [
        ...leads.map((id) => leading[id]({ block, activity })),
        ...row.cells.map((cell) => lines(cell.map((place) => label(theory.nodes[place] as TheoryNode)))),
      ]
    }),
  )
  return stringify(
    [heads, ...rows].map((row) => row.map(guarded)),
    {
      delimiter: isExcel ? ';' : ',',
      record_delimiter: 'windows',
      // It quotes cells with the record delimiter by itself, but not those with half of it.
      quoted_match: /[\r\n]/,
      bom: isExcel,
    },
  )
}
