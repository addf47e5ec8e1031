// What it costs to write a plan as a workbook and to read it back, as ratios to a named peer in the same run: hucre's plain writing and reading of the same
// cells, which the peer writes without styles and choices and reads without comparing them with a plan. Both grow linearly with the rows, new ones too: a fifth
// of new rows may cost three times as much as none. The size of the file is printed beside them.
import { activities, groups, places } from '@groundplan/community'
import { newDocument } from '@groundplan/kernel/document'
import { attach, createPlan } from '@groundplan/planning-models'
import { readSheets, writeSheets } from '@groundplan/report/sheets'
import { openXlsx, readXlsx, saveXlsx, writeXlsx } from 'hucre/xlsx'

const known = [places, groups, activities]
const name = (verbatim) => ({ verbatim })
const list = (value) => ({ is: 'known', value })

function documentOf(rows) {
  let plan = createPlan({ id: 'bench', title: name('Bench'), period: { from: '2026' } })
  plan = attach(plan, places, {
    items: Array.from({ length: 50 }, (_, i) => ({ id: `p${i}`, name: name(`Sted ${i}`) })),
  })
  plan = attach(plan, groups, {
    items: Array.from({ length: 50 }, (_, i) => ({ id: `g${i}`, name: name(`Gruppe ${i}`) })),
  })
  const items = Array.from({ length: rows }, (_, i) => ({
    id: `a${i}`,
    name: name(`Fællesspisning nummer ${i}`),
    summary: name('Beboere og naboer spiser sammen i fælleslokalet.'),
    when: list({ from: '2026-03-01', to: '2027' }),
    frequency: list({ times: 1 + (i % 4), per: 'week' }),
    places: list([`p${i % 50}`]),
    groups: list([`g${i % 50}`, `g${(i + 7) % 50}`]),
    owners: i % 3 === 0 ? { is: 'unknown', why: name('ikke oplyst') } : list([{ kind: 'group', id: `g${i % 50}` }]),
    ...(i % 2 === 0 ? { preventionField: { is: 'withheld' } } : {}),
  }))
  return newDocument(attach(plan, activities, { items }))
}

/** Milliseconds of the fastest of several runs: the least disturbed. */
async function fastest(work, runs = 3) {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now()
    await work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** A workbook in which a fifth as many rows as there are were added to the activities, as a spreadsheet program would save it. */
async function withNewRows(bytes, rows) {
  const workbook = await openXlsx(bytes)
  const sheet = workbook.sheets.find(({ name: each }) => each === 'Aktiviteter')
  sheet.cells?.clear()
  const [model] = sheet.rows.slice(2)
  for (let i = 0; i < rows / 5; i += 1) sheet.rows.push([null, `Havedag ${i}`, ...model.slice(2)])
  return saveXlsx(workbook)
}

const limit = 20
let exceeded = false
let before
console.log(`A workbook written and read back; peer: hucre alone with the same cells. At most ${limit}× each.`)
for (const rows of [500, 5000]) {
  const document = documentOf(rows)
  const options = { locale: 'da' }
  const bytes = await writeSheets(document, known, options)
  const { sheets } = await readXlsx(bytes)
  const plain = { sheets: sheets.map(({ name: sheet, rows: cells }) => ({ name: sheet, rows: cells })) }
  const bare = await writeXlsx(plain)
  const reading = await readSheets(bytes, document, known, options)
  if (reading.plan !== document.plan || reading.findings.length > 0)
    throw new Error('The workbook did not come back as it went out.')
  const out = await fastest(() => writeSheets(document, known, options))
  const back = await fastest(() => readSheets(bytes, document, known, options))
  const [outPeer, backPeer] = [await fastest(() => writeXlsx(plain)), await fastest(() => readXlsx(bare))]
  const growth = before === undefined ? '' : `  ${((out + back) / before).toFixed(1)}× the line above`
  const longer = await withNewRows(bytes, rows)
  const added = await readSheets(longer, document, known, options)
  if (added.changes.length !== rows / 5) throw new Error('Not every new row was read as one.')
  const more = await fastest(() => readSheets(longer, document, known, options), 2)
  console.log(
    `rows ${String(rows).padStart(6)}  out ${out.toFixed(0).padStart(6)} ms  ${(out / outPeer).toFixed(1)}× the peer  in ${back.toFixed(0).padStart(6)} ms  ${(back / backPeer).toFixed(1)}× the peer  with ${rows / 5} new rows ${more.toFixed(0).padStart(6)} ms  ${(more / back).toFixed(1)}× without  ${(bytes.length / 1024).toFixed(0)} kB${growth}`,
  )
  exceeded ||= out / outPeer > limit || back / backPeer > limit || more / back > 3
  before = out + back
}
process.exitCode = exceeded ? 1 : 0
