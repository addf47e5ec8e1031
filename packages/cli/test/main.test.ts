import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { revise } from '@groundplan/kernel'
import { documentText, newDocument } from '@groundplan/kernel/document'
import { abcd } from '@groundplan/model-abcd'
import { assess } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { folder, planOf, run, textOf } from './support.js'

const text = textOf(planOf())
const faulty = text.replace('"needs":[]', '').replace('"id":"w1"', '"id":7')
const cwd = folder({
  'plan.json': text,
  'faulty.json': faulty,
  'other.json': textOf({ ...planOf(), models: [{ id: '@example/gone', version: '1.0.0', contract: 1 }] }),
})
const go = (...argv: string[]) => run(argv, { cwd })

describe('assess', () => {
  it('writes a summary in the language of the terminal, as of today', async () => {
    const { exit, out, err } = await run(['assess', 'plan.json'], { cwd, env: { LANG: 'da_DK.UTF-8' } })
    expect([exit, err]).toEqual([0, ''])
    expect(out).toMatch(/^Fællesspisning\nStatusrapport pr\. 31\. marts 2026 · ABCD/)
    for (const heading of ['OPFYLDT', 'SKAL SES EFTER', 'KAN IKKE VURDERES ENDNU', 'IKKE RELEVANT NU'])
      expect(out).toContain(heading)
    expect(
      Math.max(
        ...out
          .split('\n')
          .filter((line) => !line.includes('/plan/'))
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80)
  })

  it('takes the date and the language that are named', async () => {
    const { out } = await go('assess', 'plan.json', '--at', '2027-05', '--locale', 'en')
    expect(out).toContain('Status report as of May 2027')
  })

  it('writes JSON that says what assessing says', async () => {
    const { exit, out } = await go('assess', 'plan.json', '--format', 'json', '--at', '2026-03-31')
    const json = JSON.parse(out)
    const assessed = assess([abcd], planOf(), { at: '2026-03-31' })
    expect(exit).toBe(0)
    expect(json).toMatchObject({
      schema: 'urn:groundplan:cli:assessment:1',
      at: '2026-03-31',
      plan: { id: 'p1', title: { verbatim: 'Fællesspisning' } },
    })
    expect(json.models).toEqual(JSON.parse(JSON.stringify(assessed.models)))
    expect(json.findings).toHaveLength(assessed.findings.length)
    expect(json.missing).toHaveLength(assessed.missing.length)
    expect(Object.values(json.counts as Record<string, number>).reduce((a, b) => a + b)).toBe(
      Object.keys(abcd.rules).length,
    )
    for (const missing of json.missing)
      expect(missing.asks).toMatchObject({ en: expect.any(String), da: expect.any(String) })
    for (const finding of json.findings)
      expect(finding.says).toMatchObject({ en: expect.any(String), da: expect.any(String) })
  })

  it('writes a page', async () => {
    const { out } = await go('assess', 'plan.json', '--format', 'html', '--locale', 'da')
    expect(out).toMatch(/^<!doctype html>\n<html lang="da">/)
  })

  it('reads standard input', async () => {
    async function* halves() {
      const bytes = new TextEncoder().encode(text)
      yield bytes.slice(0, 101)
      yield bytes.slice(101)
    }
    expect((await run(['check', '-'], { stdin: halves() })).out).toContain('Fællesspisning')
    async function* strings() {
      yield text
    }
    expect((await run(['check', '-'], { stdin: strings() })).exit).toBe(0)
    expect(await run(['check', '-'])).toMatchObject({ exit: 1, out: '' })
  })

  it('colours for a person only', async () => {
    const tty = (out: string[]) => ({ write: (words: string) => out.push(words), isTTY: true, columns: 50 })
    const coloured: string[] = []
    await run(['assess', 'plan.json'], { cwd, stdout: tty(coloured) })
    expect(coloured.join('')).toContain('\u001b[1mFællesspisning')
    const plain: string[] = []
    await run(['assess', 'plan.json'], { cwd, stdout: tty(plain), env: { NO_COLOR: '1' } })
    expect(plain.join('')).not.toContain('\u001b')
  })

  it('does with ASCII signs where the terminal has no others, but not in a file', async () => {
    const env = { LC_ALL: 'C' }
    const { out } = await run(['assess', 'plan.json', '--locale', 'da'], { cwd, env })
    const { out: rich } = await run(['assess', 'plan.json', '--locale', 'da'], { cwd, env: { LC_ALL: 'C.UTF-8' } })
    expect(rich).toMatch(/^ {2}· /m)
    expect(out).toMatch(/^ {2}\. /m)
    expect(out).toContain('Fællesspisning')
    expect(out).not.toMatch(/[✓●◐○◑·›→]/)
    await run(['assess', 'plan.json', '--locale', 'da', '--out', 'signs.txt'], { cwd, env })
    expect(readFileSync(join(cwd, 'signs.txt'), 'utf8')).toMatch(/^ {2}· /m)
    expect((await run(['models'], { cwd, env })).out).not.toMatch(/ [–·] /)
    expect((await run(['models'], { cwd })).out).toMatch(/^@groundplan\/model-abcd 1\.0\.0 – [\s\S]* · /)
    expect((await run(['asess'], { cwd, env })).err).toContain('\n  > Did you mean')
    expect((await run(['asess'], { cwd })).err).toContain('\n  → Did you mean')
  })

  it('saves without colours, says so on the error stream, and leaves the result stream empty', async () => {
    const out: string[] = []
    const { exit, err } = await run(['assess', 'plan.json', '--out', 'summary.txt'], {
      cwd,
      stdout: { write: (words: string) => out.push(words), isTTY: true },
    })
    expect([exit, out, err]).toEqual([0, [], expect.stringMatching(/^Saved summary\.txt \(\d kB\)\n$/)])
    expect(readFileSync(join(cwd, 'summary.txt'), 'utf8')).toMatch(/^Fællesspisning\n/)
  })

  it('never saves over the plan, by whichever name', async () => {
    symlinkSync('plan.json', join(cwd, 'same.json'))
    for (const out of ['plan.json', './plan.json', 'same.json', join(cwd, 'plan.json')]) {
      const { exit, err } = await go('assess', 'plan.json', '--out', out)
      expect(exit).toBe(2)
      expect(err.replace(/\s+/g, ' ')).toContain('is the plan itself and would be lost.')
    }
    expect(readFileSync(join(cwd, 'plan.json'), 'utf8')).toBe(text)
  })

  it('minds standard input only where that is a file', async () => {
    async function* fed() {
      yield text
    }
    const saved = await run(['assess', '-', '--out', 'fed.txt'], { cwd, stdin: Object.assign(fed(), { fd: -1 }) })
    expect([saved.exit, saved.err]).toEqual([0, expect.stringMatching(/^Saved fed\.txt \(\d kB\)\n$/)])
    const again = await run(['assess', '-', '--out', 'fed.txt', '--force'], {
      cwd,
      stdin: Object.assign(fed(), { fd: 99_999 }),
    })
    expect([again.exit, again.err]).toEqual([0, expect.stringMatching(/^Saved fed\.txt \(\d kB\)\n$/)])
  })

  it('says why a result could not be saved', async () => {
    mkdirSync(join(cwd, 'folder'))
    expect((await go('models', '--out', 'folder')).err).toContain('folder could not be saved: it is a folder.')
    const { exit, err } = await go('models', '--out', 'none/such.txt', '--locale', 'da')
    expect(exit).toBe(2)
    expect(err).toContain('none/such.txt kunne ikke gemmes: ENOENT (no such file or directory)')
    expect(readdirSync(cwd).filter((name) => name.endsWith('.draft'))).toEqual([])
  })

  it('says so when the plan names no model that is loaded', async () => {
    const { exit, out, err } = await go('assess', 'other.json')
    expect(exit).toBe(0)
    expect(out).toContain('No planning model has been put to the plan.')
    expect(out).toContain('@example/gone')
    expect(err).toContain('`--model @groundplan/model-abcd`')
  })

  it('assesses with the model that the person names', async () => {
    const { out, err } = await go('assess', 'other.json', '--model', 'abcd')
    expect(out).toContain('Asset-based community development')
    expect(err).toBe('')
  })

  it('counts faults only when asked to', async () => {
    expect((await go('assess', 'plan.json', '--strict')).exit).toBe(0)
    expect((await go('assess', 'faulty.json')).exit).toBe(0)
    const { exit, out } = await go('assess', 'faulty.json', '--strict')
    expect(exit).toBe(1)
    expect(out).toContain('The plan file is not sound')
  })
})

describe('check', () => {
  it('says when the history no longer leads to the plan', async () => {
    const revision = { id: 'r1', at: '2026-03-03', by: 'coordinator', why: { verbatim: 'Agreed' } }
    const document = revise(newDocument(planOf('A')), planOf('B'), revision)
    const done = [{ ...document.done[0], inverse: [{ op: 'remove', path: '/plan/gone' }] }]
    const edited = JSON.stringify({ ...document, done })
    const sound = folder({ 'plan.json': documentText(document), 'edited.json': edited })
    expect((await run(['check', 'plan.json', '--strict'], { cwd: sound })).exit).toBe(0)
    for (const command of ['check', 'assess']) {
      const { exit, out, err } = await run([command, 'edited.json', '--strict', '--locale', 'da'], { cwd: sound })
      expect([command, exit]).toEqual([command, 1])
      expect(`${out}${err}`.replaceAll(/\s+/g, ' ')).toContain('Historikken passer ikke længere til planen')
    }
    expect(JSON.parse((await run(['check', 'edited.json', '--format', 'json'], { cwd: sound })).out).sound).toBe(false)
  })
  it('says that a plan can be opened', async () => {
    expect(await go('check', 'plan.json')).toEqual({
      exit: 0,
      out: 'Fællesspisning: the plan can be opened.\nNothing was found wrong in the file.\n',
      err: '',
    })
    expect((await go('check', 'plan.json', '--locale', 'da')).out).toBe(
      'Fællesspisning: Planen kan åbnes.\nDer er ikke fundet fejl i filen.\n',
    )
  })

  it('says what is wrong and where', async () => {
    const { exit, out } = await go('check', 'faulty.json')
    expect(exit).toBe(0)
    expect(out).toContain('  ! Fault (Wishes, no. 1): ')
    expect(out).toContain('/plan/artefacts/@groundplan~1community~1wishes/content/items/0/id')
    expect((await go('check', 'faulty.json', '--strict')).exit).toBe(1)
  })

  it('writes JSON', async () => {
    expect(JSON.parse((await go('check', 'plan.json', '--format', 'json')).out)).toEqual({
      schema: 'urn:groundplan:cli:check:1',
      readable: true,
      sound: true,
      plan: { id: 'p1', title: { verbatim: 'Fællesspisning' } },
      findings: [],
    })
    expect(JSON.parse((await go('check', 'faulty.json', '--format', 'json')).out)).toMatchObject({
      readable: true,
      sound: false,
    })
  })
})

describe('schema', () => {
  it('lists the kinds', async () => {
    const { out } = await go('schema', '--locale', 'da')
    expect(out).toMatch(/^ {2}@groundplan\/community\/wishes +Ønsker$/m)
    expect(out).toMatch(/^ {2}@groundplan\/programme-theory\/theories +Programteorier$/m)
    expect(out).toMatch(/^ {2}plan +Hele planfilen$/m)
  })

  it('writes a kind by its name or the end of it', async () => {
    const whole = JSON.parse((await go('schema', '@groundplan/community/wishes')).out)
    expect(whole).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:groundplan:schema:@groundplan/community/wishes:1',
      title: 'Wishes',
      type: 'object',
      required: ['items'],
    })
    expect(JSON.parse((await go('schema', 'wishes')).out)).toEqual(whole)
  })

  it('writes the plan file, with every reference resolved', async () => {
    const json = JSON.parse((await go('schema', 'plan')).out)
    expect(json.required).toEqual(['format', 'plan', 'done', 'undone', 'reports'])
    for (const [, name] of JSON.stringify(json).matchAll(/"#\/\$defs\/(\w+)"/g))
      expect(json.$defs).toHaveProperty(name!)
    expect(json.$defs.plan.required).toContain('journal')
  })

  it('helps who misspells a kind', async () => {
    expect((await go('schema', 'wihses')).err).toContain('Did you mean @groundplan/community/wishes?')
    const { exit, err } = await go('schema', 'zzzzz', '--locale', 'da')
    expect(exit).toBe(2)
    expect(err).toContain('Ingen indlæst model kender typen »zzzzz«.')
  })

  it('names both when two kinds end alike, and says when a kind cannot be written', async () => {
    const artefact = (kind: string) =>
      `{ kind: '${kind}', version: 1, title: { en: 'X', da: 'X' }, schema: { '~standard': { version: 1, vendor: 'x', validate: (value) => ({ value }) } } }`
    const rule = (kind: string) =>
      `{ languages: ['en', 'da'], label: { en: 'L', da: 'L' }, why: { en: 'W', da: 'W' }, cites: [{ own: { en: 'O', da: 'O' } }], weight: 'advice', growth: 'linear', reads: { a: ${artefact(kind)} }, messages: {}, check: () => ({ examined: 0, seen: [], missing: [] }) }`
    const set = folder({
      'set.mjs': `export const set = { id: '@example/set', sources: {}, rules: { r: ${rule('@example/set/wishes')}, s: ${rule('@example/set/odd')} } }`,
    })
    const { exit, err } = await run(['schema', 'wishes', '--model', './set.mjs'], { cwd: set })
    expect([exit, err.replace(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringContaining('Did you mean @groundplan/community/wishes or @example/set/wishes?'),
    ])
    expect((await run(['schema', 'odd', '--model', './set.mjs'], { cwd: set })).err).toContain(
      'cannot be written as JSON Schema',
    )
    expect((await run(['models', '--model', './set.mjs'], { cwd: set })).out).toContain(
      '@example/set (rule set)\n  Criteria: 2\n',
    )
  })
})

describe('models, help, version', () => {
  it('lists the models', async () => {
    const { exit, out } = await go('models', '--locale', 'da')
    expect(exit).toBe(0)
    expect(out).toMatch(/^@groundplan\/model-abcd 1\.0\.0 – ABCD/)
    expect(out).toContain(`Kriterier: ${Object.keys(abcd.rules).length}\n`)
    for (const { label } of Object.values(abcd.phases))
      expect(out.replace(/\s+/g, ' ')).toContain((label as { da: string }).da)
    const json = JSON.parse((await go('models', '--format', 'json')).out)
    expect(json).toMatchObject({
      schema: 'urn:groundplan:cli:models:1',
      models: [
        { id: '@groundplan/model-abcd', contract: 1 },
        { id: '@groundplan/programme-theory', title: { en: 'Programme theory', da: 'Programteori' } },
      ],
    })
    expect(out).toContain('\n@groundplan/programme-theory – Programteori (regelsæt)\n')
    expect(json.models[0].phases).toHaveLength(4)
    expect(json.models[0].rules).toHaveLength(Object.keys(abcd.rules).length)
  })

  it('explains itself', async () => {
    expect(await go('--help')).toMatchObject({ exit: 0, err: '', out: expect.stringMatching(/^groundplan – plans/) })
    expect((await go('help', 'check', '--locale', 'da')).out).toMatch(/^groundplan check FIL/)
    expect((await go('--version')).out).toBe(
      `${JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version}\n`,
    )
  })

  it('ends with 2 on misuse, with a hint and nothing on standard output', async () => {
    expect(await go('asess')).toEqual({
      exit: 2,
      out: '',
      err: 'groundplan: There is no command "asess".\n  → Did you mean `groundplan assess`?\n',
    })
    expect(await go('assess', 'plan.json', '--model', '@example/gone')).toMatchObject({
      exit: 2,
      out: '',
      err: expect.stringContaining('npm install @example/gone'),
    })
  })

  it('owns up to a mistake of its own', async () => {
    const { exit, err } = await run(['assess', 'plan.json', '--locale', 'da'], {
      cwd,
      now: () => {
        throw new Error('no clock')
      },
    })
    expect(exit).toBe(2)
    expect(err).toContain('Selve kommandoen fejlede: no clock')
  })

  it('leaves no draft behind', () => {
    expect(readdirSync(cwd).some((name) => name.includes('.draft'))).toBe(false)
    expect(existsSync(join(cwd, 'plan.json'))).toBe(true)
  })
})
