import { registers } from '@groundplan/community'
import { type Artefact, type Finding, type PlanDocument, say } from '@groundplan/kernel'
import { newDocument } from '@groundplan/kernel/document'
import { attach, createPlan, type Plan } from '@groundplan/planning-models'
import { theories } from '@groundplan/programme-theory'
import { type CellValue, openXlsx, readXlsx, saveXlsx } from 'hucre/xlsx'
import { readSheets, type SheetReading } from '../../src/sheets.js'

/** The artefacts of the packages that plans are made of. */
export const artefacts: readonly Artefact[] = [...registers, theories]

/** A document whose plan holds content by the last part of its kind's name. */
export function documentWith(content: Readonly<Record<string, unknown>>, known = artefacts): PlanDocument<Plan> {
  let plan = createPlan({ id: 'p1', title: { verbatim: 'Naboskab' }, period: { from: '2026' } })
  for (const [name, held] of Object.entries(content)) {
    const artefact = known.find(({ kind }) => kind.endsWith(`/${name}`))
    if (artefact === undefined) throw new Error(name)
    plan = attach(plan, artefact, held)
  }
  return newDocument(plan)
}

/** A sheet of a workbook in the hands of somebody: rows and columns as they are, the hidden ones with them. */
export interface Hand {
  readonly rows: CellValue[][]
  /** The place of the column with a heading, and of the row with a text in its second column. */
  column(heading: string): number
  row(text: string): number
  set(row: string | number, heading: string, value: CellValue): void
  get(row: string | number, heading: string): CellValue
}

/** Changes cells of a workbook as a spreadsheet program would save it. */
export async function edited(
  bytes: Uint8Array,
  change: (sheets: Readonly<Record<string, Hand>>, workbook: Awaited<ReturnType<typeof openXlsx>>) => void,
): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes)
  const hands: Record<string, Hand> = {}
  for (const sheet of workbook.sheets) {
    const { rows } = sheet
    // Styles stand beside the rows and would put cells back where they were.
    sheet.cells?.clear()
    const column = (heading: string): number => {
      const at = rows[1]?.findIndex((cell) => cell === heading || cell === `${heading} *`) ?? -1
      if (at < 0) throw new Error(`${sheet.name} has no "${heading}": ${rows[1]?.join(', ')}`)
      return at
    }
    const row = (text: string): number => {
      const at = rows.findIndex((cells, place) => place > 1 && cells.includes(text))
      if (at < 0) throw new Error(`${sheet.name} has no row "${text}"`)
      return at
    }
    const placed = (at: string | number): number => (typeof at === 'number' ? at : row(at))
    hands[sheet.name] = {
      rows,
      column,
      row,
      set: (at, heading, value) => {
        const line = placed(at)
        const place = column(heading)
        while (rows.length <= line) rows.push([])
        const cells = rows[line] as CellValue[]
        while (cells.length <= place) cells.push(null)
        cells[place] = value
      },
      get: (at, heading) => rows[placed(at)]?.[column(heading)] ?? null,
    }
  }
  change(hands, workbook)
  return saveXlsx(workbook)
}

/** The sheets of a workbook by name, as they read. */
export async function rowsIn(bytes: Uint8Array): Promise<Readonly<Record<string, readonly (readonly CellValue[])[]>>> {
  const { sheets } = await readXlsx(bytes)
  return Object.fromEntries(sheets.map(({ name, rows }) => [name, rows]))
}

/** What findings say in Danish. */
export const said = (findings: readonly Finding[], locale = 'da'): readonly string[] =>
  findings.map((finding) => say(finding, locale))

/** Reads a workbook of Danish cells. */
export const reading = (bytes: Uint8Array, document: PlanDocument<Plan>, known = artefacts): Promise<SheetReading> =>
  readSheets(bytes, document, known, { locale: 'da' })

/** The raw content of a kind that ends in a name. */
export function held(plan: Plan, name: string): { readonly items: readonly Readonly<Record<string, unknown>>[] } {
  const kind = Object.keys(plan.artefacts).find((each) => each.endsWith(`/${name}`)) ?? ''
  return plan.artefacts[kind]?.content as { readonly items: readonly Readonly<Record<string, unknown>>[] }
}
