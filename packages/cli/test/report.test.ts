import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { revise } from '@groundplan/kernel'
import { documentText, newDocument } from '@groundplan/kernel/document'
import type { Plan } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { folder, planOf, run } from './support.js'

const note = { by: 'koordinator', why: { verbatim: 'Efter mødet' } }
const changed = revise(
  newDocument<Plan>(planOf()),
  (plan) => {
    plan.title = { verbatim: 'Folkekøkken' }
  },
  { id: 'r1', at: '2026-03-03', ...note },
)

const office = () => {
  const cwd = folder({ 'plan.groundplan.json': documentText(changed) })
  const go = (...argv: string[]) => run(['report', 'plan.groundplan.json', ...argv, '--locale', 'da'], { cwd })
  const file = (name: string): string => readFileSync(join(cwd, name), 'utf8')
  return { cwd, go, file }
}

describe('report', () => {
  it('is a web page under the name of the plan and the day', async () => {
    const { cwd, go, file } = office()
    const { exit, out, err } = await go()
    expect([exit, out]).toEqual([0, ''])
    expect(err).toMatch(/^Gemte plan-2026-03-31\.html \(\d+ kB\)\n$/)
    expect(readdirSync(cwd)).toHaveLength(2)
    expect(file('plan-2026-03-31.html')).toMatch(/^<!doctype html>\n<html lang="da">/)
  })

  it.each([
    ['status.docx', /^PK/],
    ['status.md', /^.*31\. marts 2026\n\n# Folkekøkken\n/],
    ['status.TXT', /^Statusrapport pr\. 31\. marts 2026\n\nFolkekøkken\n===========\n/],
    ['status.html', /^<!doctype html>/],
  ])('becomes what its name says: %s', async (name, start) => {
    const { go, file } = office()
    expect((await go('--out', name)).exit).toBe(0)
    expect(file(name)).toMatch(start)
  })

  it('goes to standard output when told to, and takes a format and a day', async () => {
    const { cwd, go } = office()
    const { out } = await go('--out', '-', '--format', 'md', '--at', '2026-02')
    expect(out).toContain('februar 2026')
    await go('--format', 'text', '--at', '2026')
    expect(readdirSync(cwd).sort()).toEqual(['plan-2026.txt', 'plan.groundplan.json'])
  })

  it('tells what changed since a date, a revision or a report', async () => {
    const { go } = office()
    const md = ['--out', '-', '--format', 'md']
    // The history tells that something was done; only a comparison tells what.
    const before = 'Fællesspisning'
    expect((await go(...md)).out).not.toContain(before)
    const { out } = await go(...md, '--since', '2026-01-01')
    for (const part of [before, 'Efter mødet', 'koordinator']) expect(out).toContain(part)
    expect((await go(...md, '--since', 'r1')).out).not.toContain(before)
    const { exit, err } = await go('--since', 'r7')
    expect([exit, err.replaceAll(/\s+/g, ' ')]).toEqual([
      2,
      'groundplan: Planen har ingen dato, ændring eller rapport »r7« at sammenligne med. → `groundplan history plan.groundplan.json` viser dem. ',
    ])
  })

  it('is kept in the plan when it is approved, and the next one opens against it', async () => {
    const { cwd, go, file } = office()
    const { exit, err } = await go('--approve', '--by', 'styregruppen', '--at', '2026-03')
    expect(exit).toBe(0)
    expect(err).toContain(
      'Rapporten pr. marts 2026 er godkendt i dag, 31. marts 2026, og gemt i planen som report-2026-03.',
    )
    expect(err).toContain('Planen, som den var, ligger i plan.groundplan.json.bak.')
    expect(readdirSync(cwd)).toHaveLength(3)
    const { reports, plan } = JSON.parse(file('plan.groundplan.json'))
    expect(reports).toEqual([{ id: 'report-2026-03', at: '2026-03-31', by: 'styregruppen', revision: 'r1', plan }])
    await go('--approve', '--by', 'styregruppen', '--at', '2026-03', '--force')
    expect(JSON.parse(file('plan.groundplan.json')).reports.map((one: { id: string }) => one.id)).toEqual([
      'report-2026-03',
      'report-2026-03-2',
    ])
  })

  it('tells the day that it is of beside the day that it was approved on, where they differ', async () => {
    const { cwd, go } = office()
    const { err } = await go('--approve', '--by', 'rådet', '--at', '1. juni 2025', '--out', 'a.html')
    expect(err).toContain('Rapporten pr. 1. juni 2025 er godkendt i dag, 31. marts 2026, og gemt')
    const same = await go('--approve', '--by', 'rådet', '--out', 'b.html')
    expect(same.err).toContain('Rapporten er godkendt og gemt i planen som report-2026-03-31.')
    await go('--approve', '--by', 'rådet', '--at', '2025-06-01', '--out', 'c.html')
    const { out } = await run(['history', 'plan.groundplan.json', '--locale', 'da'], { cwd })
    expect(out.slice(out.indexOf('3 godkendte'))).toBe(`3 godkendte rapporter
  - rapport pr. 1. juni 2025, godkendt 31. marts 2026 af rådet
    (report-2025-06-01)
  - 31. marts 2026 · godkendt af rådet (report-2026-03-31)
  - rapport pr. 1. juni 2025, godkendt 31. marts 2026 af rådet
    (report-2025-06-01-2)
`)
    const told = JSON.parse((await run(['history', 'plan.groundplan.json', '--format', 'json'], { cwd })).out)
    expect(told.reports.map((one: { asOf?: string }) => one.asOf)).toEqual(['2025-06-01', '2026-03-31', '2025-06-01'])
  })

  it('takes dates as people write them', async () => {
    const { cwd, go } = office()
    await go('--at', '28.02.2026', '--out', '-', '--format', 'md').then(({ out }) =>
      expect(out).toContain('28. februar 2026'),
    )
    await go('--at', 'marts 2026', '--format', 'text')
    expect(readdirSync(cwd)).toContain('plan-2026-03.txt')
    const md = ['--out', '-', '--format', 'md']
    const since = (await go(...md, '--since', '01-01-2026')).out
    expect(since).toContain('Efter mødet')
    expect(since).toBe((await go(...md, '--since', '2026-01-01')).out)
    expect((await go('--since', '31-02-2026')).exit).toBe(2)
  })

  it('cannot be approved into standard input', async () => {
    const { cwd } = office()
    const { exit, err } = await run(['report', '-', '--approve', '--by', 'board'], { cwd })
    expect([exit, err.split('\n').at(-2)]).toEqual([2, '  → Name the file of the plan.'])
  })

  it('shows progress to a person at a terminal, and leaves no trace of it', async () => {
    const { cwd } = office()
    const said: string[] = []
    const stderr = { write: (text: string | Uint8Array) => said.push(String(text)), isTTY: true, columns: 80 }
    await run(['report', 'plan.groundplan.json', '--locale', 'da'], { cwd, stderr })
    expect(said.slice(0, 3)).toEqual(['\r\u001b[KVurderer planen …', '\r\u001b[KSkriver rapporten …', '\r\u001b[K'])
  })

  it('says why a plan cannot be opened', async () => {
    const cwd = folder({ 'broken.json': '{' })
    expect(await run(['report', 'broken.json'], { cwd })).toMatchObject({ exit: 1, out: '' })
    expect(readdirSync(cwd)).toEqual(['broken.json'])
  })
})
