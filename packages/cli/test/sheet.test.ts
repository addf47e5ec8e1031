import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { activities, wishes } from '@groundplan/community'
import type { Artefact } from '@groundplan/kernel'
import { documentText, newDocument } from '@groundplan/kernel/document'
import { abcd } from '@groundplan/model-abcd'
import { attach, type Plan, parsePlanText, read } from '@groundplan/planning-models'
import { readXlsx, writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { folder, planOf, run } from './support.js'

const plan = attach(planOf(), activities, {
  items: [
    { id: 'a1', name: { verbatim: 'Fællesspisning' } },
    { id: 'a2', name: { verbatim: 'Byttemarked' } },
  ],
})
const text = documentText(newDocument<Plan>(plan))

/** What a plan holds of a kind. */
function contentOf<T>(given: Plan, artefact: Artefact<string, T>): T {
  const held = read(given, artefact)
  if (held.is !== 'present') throw new Error(`${artefact.kind} is ${held.is}`)
  return held.content
}

/** A folder with a plan and its workbook, in Danish. */
async function office(held = text) {
  const cwd = folder({ 'plan.groundplan.json': held })
  const go = (...argv: string[]) => run([...argv, '--locale', 'da'], { cwd })
  const written = await go('sheet', 'out', 'plan.groundplan.json')
  const path = (name: string): string => join(cwd, name)
  const opened = (name = 'plan.groundplan.json') =>
    parsePlanText(readFileSync(path(name), 'utf8'), { artefacts: [activities, wishes], models: [abcd] })
  /** Changes the workbook as a person would: sheets as rows of values. */
  const edit = async (change: (sheets: Awaited<ReturnType<typeof readXlsx>>['sheets']) => void): Promise<void> => {
    const book = await readXlsx(readFileSync(path('plan.xlsx')))
    change(book.sheets)
    writeFileSync(path('plan.xlsx'), await writeXlsx(book as never))
  }
  return { cwd, go, written, path, opened, edit }
}

/** The place of a value in the sheets. */
function placeOf(sheets: Awaited<ReturnType<typeof readXlsx>>['sheets'], value: string) {
  for (const sheet of sheets)
    for (const row of sheet.rows)
      for (const [column, cell] of row.entries()) if (cell === value) return { sheet, row: row as unknown[], column }
  throw new Error(`${value} stands in no sheet`)
}

describe('sheet out', () => {
  it('saves a workbook under the name of the plan, says how large it is and what to do with it', async () => {
    const { cwd, written, path } = await office()
    expect(written).toMatchObject({ exit: 0, out: '' })
    expect(readdirSync(cwd).sort()).toEqual(['plan.groundplan.json', 'plan.xlsx'])
    expect(written.err).toMatch(
      /^Gemte plan\.xlsx \(\d+ kB\)\nRet i det, gem det som XLSX, og kør så: `groundplan sheet in plan\.xlsx plan\.groundplan\.json`\n$/,
    )
    expect(readFileSync(path('plan.xlsx')).subarray(0, 2).toString()).toBe('PK')
  })

  it('writes over nothing, and into no terminal', async () => {
    const { go, cwd } = await office()
    expect(await go('sheet', 'out', 'plan.groundplan.json')).toMatchObject({ exit: 2 })
    expect((await go('sheet', 'out', 'plan.groundplan.json', '--force')).exit).toBe(0)
    const stdout = { write: () => expect.fail('bytes in a terminal'), isTTY: true }
    const { exit, err } = await run(['sheet', 'out', 'plan.groundplan.json', '--out', '-'], { cwd, stdout })
    expect([exit, err]).toEqual([
      2,
      'groundplan: What "sheet out" makes cannot be shown in a terminal.\n  → Name a file with `--out`.\n',
    ])
    const bytes: unknown[] = []
    await run(['sheet', 'out', 'plan.groundplan.json', '--out', '-'], {
      cwd,
      stdout: { write: (one) => bytes.push(one) },
    })
    expect(bytes[0]).toBeInstanceOf(Uint8Array)
  })
})

describe('sheet in', () => {
  it('changes nothing when nothing was edited', async () => {
    const { go, cwd, path } = await office()
    const { exit, out, err } = await go('sheet', 'in', 'plan.xlsx', 'plan.groundplan.json')
    expect([exit, out, err]).toEqual([0, 'Intet i regnearket er anderledes end i Fællesspisning.\n', ''])
    expect(readFileSync(path('plan.groundplan.json'), 'utf8')).toBe(text)
    expect(readdirSync(cwd)).toHaveLength(2)
  })

  it('takes edits over as one revision by a role, and keeps the plan as it was', async () => {
    const { go, cwd, opened, edit, path } = await office()
    await edit((sheets) => {
      const { row, column } = placeOf(sheets, 'Byttemarked')
      row[column] = 'Byttedag'
    })
    const dry = await go('sheet', 'in', 'plan.xlsx', 'plan.groundplan.json', '--dry-run')
    expect(dry.out).toMatch(/^1 ændring ville blive overført til Fællesspisning\n {2}- .*Byttedag/)
    expect(readdirSync(cwd)).toHaveLength(2)
    const said = ['--by', 'koordinator', '--why', 'Efter mødet']
    const { exit, out, err } = await go('sheet', 'in', 'plan.xlsx', 'plan.groundplan.json', ...said)
    expect([exit, out.split('\n')[0]]).toEqual([0, '1 ændring er overført til Fællesspisning'])
    expect(err).toMatch(
      /^Gemte plan\.groundplan\.json \(\d+ k?B\)\. Planen, som den var, ligger i plan\.groundplan\.json\.bak\.\n$/,
    )
    expect(readFileSync(path('plan.groundplan.json.bak'), 'utf8')).toBe(text)
    const { plan: now, document, findings } = opened()
    expect(findings).toEqual([])
    expect(now && contentOf(now, activities).items.map(({ name }) => name)).toEqual([
      { verbatim: 'Fællesspisning' },
      { verbatim: 'Byttedag' },
    ])
    expect(document?.done).toMatchObject([
      { id: 'sheet-2026-03-31', by: 'koordinator', why: { verbatim: 'Efter mødet' } },
    ])
    // Once more: the same workbook holds nothing new, and a second copy would get a name of its own.
    expect((await go('sheet', 'in', 'plan.xlsx', 'plan.groundplan.json')).out).toContain('Intet i regnearket')
    copyFileSync(path('plan.groundplan.json.bak'), path('plan.groundplan.json'))
    await go('sheet', 'in', 'plan.xlsx', 'plan.groundplan.json')
    expect(readdirSync(cwd)).toContain('plan.groundplan.json.bak2')
    expect(opened().document?.done[0]).toMatchObject({ by: 'Regneark', why: { da: 'Rettet i regnearket' } })
  })

  it('takes answers to what was noticed, written beside it', async () => {
    const unraised = attach(plan, wishes, {
      items: [{ id: 'w1', name: { verbatim: 'At hilse' }, raisedBy: { is: 'known', value: [] } }],
    })
    const { go, opened, edit } = await office(documentText(newDocument<Plan>(unraised)))
    await edit((sheets) => {
      const { row, column, sheet } = placeOf(sheets, 'Jeres svar')
      expect(sheet.name).toBe('Svar på opmærksomhedspunkter')
      const [line] = sheet.rows.slice(2) as unknown as unknown[][]
      if (line === undefined) throw new Error('nothing was noticed')
      line[column] = 'Accepteret, som det er'
      line[row.indexOf('Begrundelse, eller hvad I gør')] = 'Det er drøftet'
    })
    const { exit, out } = await go('sheet', 'in', 'plan.xlsx', 'plan.groundplan.json', '--by', 'koordinator')
    expect([exit, out.split('\n')[0]]).toEqual([0, expect.stringContaining('overført til Fællesspisning')])
    expect(Object.values(opened().plan?.answers ?? {})).toMatchObject([
      { answer: 'accepted', why: { verbatim: 'Det er drøftet' } },
    ])
  })

  it('saves the changed plan elsewhere when it is told to, and leaves the plan alone', async () => {
    const { go, cwd, opened, edit, path } = await office()
    await edit((sheets) => {
      const { row, column } = placeOf(sheets, 'At spise sammen')
      row[column] = 'At spise ude'
    })
    const { out } = await go('sheet', 'in', 'plan.xlsx', 'plan.groundplan.json', '--out', 'new.json')
    expect(out).toContain('1 ændring er overført')
    expect(readFileSync(path('plan.groundplan.json'), 'utf8')).toBe(text)
    const { plan: now } = opened('new.json')
    expect(now && contentOf(now, wishes).items[0]?.name).toEqual({ verbatim: 'At spise ude' })
    expect(readdirSync(cwd).filter((name) => name.includes('.bak'))).toEqual([])
    const again = await go('sheet', 'in', 'plan.xlsx', 'plan.groundplan.json', '--out', 'new.json')
    expect([again.exit, again.err.split('\n')[0]]).toEqual([2, 'groundplan: new.json findes i forvejen.'])
  })

  it('tells rows that are gone, and removes them only when asked', async () => {
    const { go, opened, edit } = await office()
    await edit((sheets) => {
      const { sheet, row } = placeOf(sheets, 'Byttemarked')
      ;(sheet as { rows: unknown[] }).rows = sheet.rows.filter((one) => (one as unknown) !== row)
    })
    const told = await go('sheet', 'in', 'plan.xlsx', 'plan.groundplan.json')
    expect(told.out.replaceAll(/\s+/g, ' ')).toContain(
      '1 række er slettet i regnearket. Intet er fjernet; tilføj `--remove`',
    )
    expect(opened().document?.done).toEqual([])
    const json = JSON.parse(
      (await go('sheet', 'in', 'plan.xlsx', 'plan.groundplan.json', '--remove', '--format', 'json')).out,
    )
    expect(json).toMatchObject({
      schema: 'urn:groundplan:cli:sheet:1',
      saved: true,
      removed: [{ done: true }],
      findings: [],
    })
    const { plan: now } = opened()
    expect(now && contentOf(now, activities).items.map(({ id }) => id)).toEqual(['a1'])
  })

  it('says of a file that is no workbook what it is not', async () => {
    const { go, path } = await office()
    writeFileSync(path('no.xlsx'), 'not a workbook')
    const { exit, out, err } = await go('sheet', 'in', 'no.xlsx', 'plan.groundplan.json')
    expect([exit, out]).toEqual([1, ''])
    expect(err).toMatch(/^groundplan: Regnearket er ikke læst: Filen er ikke en Excel-projektmappe\.\n {2}→ Gem den/)
    const json = await go('sheet', 'in', 'no.xlsx', 'plan.groundplan.json', '--format', 'json')
    expect(json.exit).toBe(1)
    expect(JSON.parse(json.out)).toMatchObject({ read: false, saved: false, changes: [], findings: [{}] })
    const gone = await go('sheet', 'in', 'gone.xlsx', 'plan.groundplan.json')
    expect([gone.exit, gone.err.split('\n')[0]]).toEqual([1, 'groundplan: gone.xlsx findes ikke.'])
    const large = path('large.xlsx')
    writeFileSync(large, new Uint8Array(20_000_001))
    expect((await go('sheet', 'in', 'large.xlsx', 'plan.groundplan.json')).err).toContain(
      'large.xlsx er større, end et regneark til en plan kan være',
    )
  })

  it("reads nothing out of another plan's workbook", async () => {
    const { go, path } = await office()
    writeFileSync(path('other.json'), text.replace('"id":"p1"', '"id":"p9"').replace('"id": "p1"', '"id": "p9"'))
    const { exit, out, err } = await go('sheet', 'in', 'plan.xlsx', 'other.json')
    expect([exit, out]).toEqual([1, ''])
    expect(err.replaceAll(/\s+/g, ' ')).toContain(
      'Regnearket er ikke læst: Projektmappen hører til en anden plan: »Fællesspisning«.',
    )
  })

  it('keeps nothing by itself when it cannot know what was edited', async () => {
    const { go, edit, opened, path } = await office()
    await edit((sheets) => {
      const { row, column } = placeOf(sheets, 'Byttemarked')
      row[column] = 'Byttedag'
    })
    // The plan was replaced by one without the history that leads to the workbook.
    writeFileSync(path('plan.groundplan.json'), text.replace('At spise sammen', 'At mødes'))
    const held = await go('sheet', 'in', 'plan.xlsx', 'plan.groundplan.json')
    expect(held.exit).toBe(1)
    expect(held.out).toContain('2 ændringer ville blive overført')
    expect(held.err.replaceAll(/\s+/g, ' ')).toContain('Intet er gemt: Nogle af dem kan være gamle værdier')
    expect(opened().document?.done).toEqual([])
    const forced = await go('sheet', 'in', 'plan.xlsx', 'plan.groundplan.json', '--force')
    expect([forced.exit, forced.out.split('\n')[0]]).toEqual([0, '2 ændringer er overført til Fællesspisning'])
    expect(opened().document?.done).toHaveLength(1)
  })

  it('needs a file to save the plan in', async () => {
    const { cwd } = await office()
    async function* piped() {
      yield text
    }
    const { exit, err } = await run(['sheet', 'in', 'plan.xlsx', '-'], { cwd, stdin: piped() })
    expect([exit, err.replaceAll(/\s+/g, ' ')]).toEqual([
      2,
      'groundplan: The plan comes from standard input, so there is no file to save it in. → Name the file of the plan. ',
    ])
  })
})
