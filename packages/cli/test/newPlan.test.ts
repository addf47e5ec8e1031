import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsePlanText } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { fileSize } from '../src/fileSize.js'
import { slugOf } from '../src/slugOf.js'
import { folder, run } from './support.js'

describe('a new plan', () => {
  it('is saved under its title, can be opened, and holds nothing but what was said', async () => {
    const cwd = folder()
    const { exit, out, err } = await run(['new', 'plan', ' Fællesspisning på Årø ', '--locale', 'da'], { cwd })
    expect([exit, out]).toEqual([0, ''])
    const name = 'faellesspisning-paa-aaroe.groundplan.json'
    expect(readdirSync(cwd)).toEqual([name])
    expect(err).toBe(
      `Gemte ${name} (${readFileSync(join(cwd, name)).length} B)\nNæste skridt: \`groundplan sheet out ${name}\` laver et regneark, der kan udfyldes.\n`,
    )
    const { plan, findings } = parsePlanText(readFileSync(join(cwd, name), 'utf8'))
    expect(findings).toEqual([])
    expect(plan).toEqual({
      id: 'faellesspisning-paa-aaroe',
      title: { verbatim: 'Fællesspisning på Årø' },
      period: { from: '2026-03-31' },
      places: [],
      models: [],
      artefacts: {},
      phases: {},
      journal: [],
      deviations: [],
      answers: {},
    })
  })

  it('takes its id, period and models, and goes where it is told', async () => {
    const cwd = folder()
    const said = ['new', 'plan', 'Meals', '--id', 'M/1', '--from', '2026', '--to', '2028-06', '--model', 'abcd']
    const { out } = await run([...said, '--out', '-'], { cwd })
    expect(readdirSync(cwd)).toEqual([])
    expect(parsePlanText(out).plan).toMatchObject({
      id: 'M/1',
      period: { from: '2026', to: '2028-06' },
      models: [{ id: '@groundplan/model-abcd' }],
    })
    await run(said, { cwd })
    expect(readdirSync(cwd)).toEqual(['m-1.groundplan.json'])
  })

  it.each([
    [['--from', '2028', '--to', '2026'], 'Planen ville slutte (2026), før den begynder (2028).'],
    [
      ['--from', '02-04-2026', '--to', '1. april 2026'],
      'Planen ville slutte (1. april 2026), før den begynder (2. april 2026).',
    ],
    [['--to', 'februar 2026'], 'Planen ville slutte (februar 2026), før den begynder (31. marts 2026).'],
  ])('does not end before it begins: %j', async (said, sentence) => {
    const cwd = folder()
    const { exit, err } = await run(['new', 'plan', 'Meals', ...said, '--locale', 'da'], { cwd })
    expect([exit, readdirSync(cwd)]).toEqual([2, []])
    const told = err.replaceAll(/\s+/g, ' ')
    expect(told).toContain(sentence)
    expect(told).toContain('→ Skriv den tidligste dato efter `--from` og den seneste efter `--to`')
  })

  it.each([
    [['--from', '2026', '--to', '2026'], { from: '2026', to: '2026' }],
    [['--from', '31/12-2026', '--to', 'maj 2027'], { from: '2026-12-31', to: '2027-05' }],
    [['--to', '2026'], { from: '2026-03-31', to: '2026' }],
  ])('has the period %j', async (said, period) => {
    const { out } = await run(['new', 'plan', 'Meals', ...said, '--locale', 'da', '--out', '-'], { cwd: folder() })
    expect(parsePlanText(out).plan?.period).toEqual(period)
  })

  it('is written over nothing, unless by force', async () => {
    const cwd = folder({ 'meals.groundplan.json': 'mine' })
    const { exit, err } = await run(['new', 'plan', 'Meals'], { cwd })
    expect(exit).toBe(2)
    expect(err).toBe(
      'groundplan: meals.groundplan.json is there already.\n  → Give another name with `--out`, or add `--force` to write over it.\n',
    )
    expect(readFileSync(join(cwd, 'meals.groundplan.json'), 'utf8')).toBe('mine')
    expect((await run(['new', 'plan', 'Meals', '--force'], { cwd })).exit).toBe(0)
    expect(readFileSync(join(cwd, 'meals.groundplan.json'), 'utf8')).toContain('"title"')
  })

  it('needs a title with something in it', async () => {
    expect((await run(['new', 'plan', '   '], { cwd: folder() })).err).toContain('The new plan needs a title.')
  })
})

describe('a name for a file', () => {
  it.each([
    ['Fællesspisning', 'faellesspisning'],
    ['Ærø & Åbenrå – 2026', 'aeroe-aabenraa-2026'],
    ['  Café crème!  ', 'cafe-creme'],
    ['!!!', 'plan'],
    ['你好', 'plan'],
    ['x'.repeat(80), 'x'.repeat(60)],
    [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
  ])('%s', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })
})

describe('the size of a file', () => {
  it.each([
    [0, '0 B', '0 B'],
    [999, '999 B', '999 B'],
    [1000, '1 kB', '1 kB'],
    [1499, '1 kB', '1 kB'],
    [999_499, '999 kB', '999 kB'],
    [999_500, '1.0 MB', '1,0 MB'],
    [12_340_000, '12.3 MB', '12,3 MB'],
  ])('%s', (bytes, en, da) => {
    expect([fileSize(bytes, 'en'), fileSize(bytes, 'da')]).toEqual([en, da])
  })
})
