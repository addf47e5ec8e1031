import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { targetFor } from '../src/conformance/target.js'
import { alone, buildChild, cwd, plant, plantGarden } from './ground.js'
import { run } from './support.js'

// The command starts a process from a built file.
const built = vi.hoisted(() => ({ url: undefined as URL | undefined }))
vi.mock('../src/conformance/childFile.js', () => ({
  get childFile() {
    return built.url
  },
}))

beforeAll(async () => {
  built.url = await buildChild()
}, 60_000)

describe('what cannot be proven', () => {
  it.each([
    [['conformance'], 'The command "conformance" needs a package.', '`groundplan conformance .`'],
    [['conformance', '@example/gone'], 'The package "@example/gone" was not found from', 'npm install @example/gone'],
    [['conformance', './gone'], '"./gone" does not exist.', 'npm run build'],
    [
      ['conformance', './empty'],
      'is no package: it has no package.json.',
      'Name the folder that holds the package.json',
    ],
    [['conformance', './broken'], 'package.json cannot be read: ', 'It must be JSON'],
    [['conformance', './unbuilt'], 'The package @example/unbuilt promises', 'Build it first (`npm run build`'],
    [['conformance', './typed'], 'source.ts is TypeScript, which cannot be run as it stands.', 'Build it first'],
    [['conformance', './typed/source.ts'], 'source.ts is TypeScript', 'Build it first'],
    [['conformance', './closed'], 'The package @example/closed offers nothing to import.', '"./conformance"'],
    [
      ['conformance', './nothing'],
      'nothing/index.js holds no planning model and no rule set.',
      'the file exports answer',
    ],
    [['conformance', './nothing/index.js'], 'nothing/index.js holds no planning model', 'defineConformance'],
    [['conformance', '.', '--time-limit', '0'], '"0" is no number of seconds.', '`--time-limit 300`'],
    [['conformance', '.', '--time-limit', 'soon'], '"soon" is no number of seconds.', 'at most 86,400'],
    [['conformance', '.', '--time-limit', '86401'], '"86401" is no number of seconds.', 'above 0'],
    [['conformance', '.', '--model', 'x'], 'has no option "--model"', '--time-limit'],
    [['conformance', '.', '--format', 'html'], '"conformance" cannot be shown as "html".', 'text and json'],
    [
      ['conformance', './nothing/index.js', '--out', 'nothing/index.js'],
      'nothing/index.js is the file that is to be proven and would be lost.',
      'Give `--out` another name.',
    ],
    [['conform', '.'], 'There is no command "conform".', 'Did you mean `groundplan conformance .`?'],
  ])('%j', async (argv, message, remedy) => {
    mkdirSync(join(cwd, 'empty'), { recursive: true })
    writeFileSync(join(plant('broken', {}, {}, '.'), 'package.json'), '{')
    plant('unbuilt', {}, { name: '@example/unbuilt', exports: './dist/index.js' }, '.')
    plant('typed', { 'source.ts': '' }, { name: '@example/typed', exports: './source.ts' }, '.')
    plant('closed', {}, { name: '@example/closed', exports: { './other': './x.js' } }, '.')
    plant('nothing', { 'index.js': 'export const answer = 42' }, alone, '.')
    const { exit, out, err } = await run(argv, { cwd })
    expect([exit, out]).toEqual([2, ''])
    const said = err.replace(/\s+/g, ' ')
    expect(said).toContain(message)
    expect(said).toContain(remedy)
    const danish = await run([...argv, '--locale', 'da'], { cwd })
    expect(danish.exit).toBe(2)
    expect(danish.err).not.toBe(err)
  })

  it('finds the models that come along by their short names', () => {
    expect(JSON.stringify(targetFor('abcd', tmpdir()))).toContain('@groundplan/model-abcd')
  })
})

describe('a person at a terminal', () => {
  it('sees how far it has come, and the line is gone in the end', async () => {
    plantGarden('@example/garden')
    const written: string[] = []
    let seconds = 0
    const stderr = { isTTY: true, columns: 60, write: (text: string) => written.push(text) }
    const now = () => {
      seconds += 1
      return new Date(2026, 2, 31, 0, 0, seconds)
    }
    await run(['conformance', '@example/garden', '--locale', 'da'], { cwd, stderr, now })
    expect(written[0]).toBe('\r\u001b[KImporterer node_modules/@example/garden/conformance.js')
    expect(written).toContainEqual(expect.stringMatching(/@example\/garden: a date \(\d+ af \d+\)$/))
    expect(written.at(-1)).toBe('\r\u001b[K')
    for (const line of written) expect(line.length).toBeLessThan(60 + '\r\u001b[K'.length)
    written.length = 0
    await run(['conformance', '@example/garden'], { cwd, stderr, now: () => new Date(0) })
    expect(written).toHaveLength(2)
    written.length = 0
    await run(['conformance', '@example/garden'], { cwd, stderr, env: { TERM: 'dumb' } })
    expect(written).toEqual([])
  })
})
