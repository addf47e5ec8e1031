import { spawnSync } from 'node:child_process'
import { closeSync, copyFileSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folder, planOf, textOf } from './support.js'

// The command as a person runs it: a process of its own. It is built from the sources here, so that no build is needed first.
const home = dirname(dirname(fileURLToPath(import.meta.url)))
// One folder below the package, as the built command is, so that it finds its manifest.
const name = `bin-${process.pid}`
const bin = join(home, 'temp', `${name}.js`)

beforeAll(async () => {
  await build({
    entry: { [name]: join(home, 'src/bin.ts') },
    outDir: join(home, 'temp'),
    format: ['esm'],
    config: false,
    silent: true,
    noExternal: [/./],
    target: 'es2022',
    tsconfig: join(home, 'tsconfig.src.json'),
    esbuildOptions: (options) => {
      options.conditions = ['groundplan-source']
    },
  })
}, 60_000)

afterAll(() => rmSync(bin, { force: true }))

const cwd = folder({
  'plan.json': textOf(planOf()),
  'broken.json': '{',
  'timer.mjs': `setInterval(() => undefined, 1000); export const set = { id: '@example/set', sources: {}, rules: {} }`,
})
const run = (argv: readonly string[], input?: string) =>
  spawnSync(process.execPath, [bin, ...argv], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'da_DK.UTF-8', NO_COLOR: '1' },
  })

describe('the command as a process', () => {
  it.each([
    [['assess', 'plan.json'], 0],
    [['check', 'plan.json', '--strict'], 0],
    [['--version'], 0],
    [['assess', 'broken.json'], 1],
    [['check', 'none.json'], 1],
    [['frobnicate'], 2],
    [[], 2],
  ])('%j ends with %i', (argv, exit) => {
    expect(run(argv).status).toBe(exit)
  })

  it('reads a pipe and speaks the language of the terminal', () => {
    const { stdout, stderr } = run(['assess', '-', '--at', '2026-03-31'], textOf(planOf()))
    expect(stdout).toMatch(/^Fællesspisning\nStatusrapport pr\. 31\. marts 2026/)
    expect(stderr).toBe('')
  })

  it('does not complain when the reader has seen enough', () => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" "${bin}" assess plan.json --format html | head -c 1`],
      { cwd, encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([0, ''])
  })

  it.each([
    ['da', 'Resultatet kunne ikke skrives til standardoutput: ENOSPC', '→ Det, der er nået frem, er ikke det hele.'],
    ['en', 'The result could not be written to standard output: ENOSPC', '→ What has arrived there is not whole.'],
  ])('says in words (%s) when the result cannot be written', (locale, problem, remedy) => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [bin, 'models', '--locale', locale], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    })
    closeSync(full)
    expect(status).toBe(2)
    expect(stderr).toContain(problem)
    expect(stderr).toContain(remedy)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('ends with its code when not even the error stream can be written', () => {
    const full = openSync('/dev/full', 'w')
    const { status } = spawnSync(process.execPath, [bin, 'frobnicate'], { cwd, stdio: ['ignore', 'pipe', full] })
    closeSync(full)
    expect(status).toBe(2)
  })

  it('is done when it has answered, though a plug-in left a timer running, and loses nothing of a long answer', () => {
    const { status, signal, stdout } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" "${bin}" assess plan.json --format html --model ./timer.mjs | (sleep 0.3; cat)`],
      { cwd, encoding: 'utf8', timeout: 20_000 },
    )
    expect([status, signal]).toEqual([0, null])
    expect(stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
  })

  it('never saves over the plan that it reads from standard input', () => {
    const text = textOf(planOf())
    writeFileSync(join(cwd, 'fed.json'), text)
    const fed = (out: string) => {
      const input = openSync(join(cwd, 'fed.json'), 'r')
      const { status, stderr } = spawnSync(process.execPath, [bin, 'assess', '-', '--out', out], {
        cwd,
        encoding: 'utf8',
        stdio: [input, 'pipe', 'pipe'],
        env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
      })
      closeSync(input)
      return [status, stderr]
    }
    const refusal = 'groundplan: fed.json is the plan itself and would be lost.\n  → Give `--out` another name.\n'
    expect(fed('fed.json')).toEqual([2, refusal])
    expect(readFileSync(join(cwd, 'fed.json'), 'utf8')).toBe(text)
    expect(fed('plan.txt')).toEqual([0, 'Saved plan.txt (2 kB)\n'])
    expect(fed('again.txt')).toEqual([0, 'Saved again.txt (2 kB)\n'])
    expect(run(['assess', '-', '--out', 'fed.json', '--force'], text).status).toBe(0)
  })

  it('leaves the old file whole when saving is cut off', () => {
    const target = join(cwd, 'report.html')
    writeFileSync(target, 'the report of last year')
    // The system allows files of 1 KiB only: the page does not fit.
    const { status } = spawnSync(
      'bash',
      [
        '-c',
        `ulimit -f 1; exec "${process.execPath}" "${bin}" assess plan.json --format html --out report.html --force`,
      ],
      { cwd, encoding: 'utf8' },
    )
    expect(status).not.toBe(0)
    expect(readFileSync(target, 'utf8')).toBe('the report of last year')
    expect(run(['assess', 'plan.json', '--format', 'html', '--out', 'report.html', '--force']).status).toBe(0)
    expect(readFileSync(target, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
  })
})

describe('the file that npm links', () => {
  const copied = (files: Readonly<Record<string, string>>) => {
    const place = folder({ 'package.json': '{"type":"module"}' })
    for (const part of ['bin', 'dist']) mkdirSync(join(place, part))
    copyFileSync(join(home, 'bin/groundplan.js'), join(place, 'bin/groundplan.js'))
    for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text)
    return spawnSync(process.execPath, [join(place, 'bin/groundplan.js'), 'models'], { encoding: 'utf8' })
  }

  it('is the one that the manifest names and packs', () => {
    const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    expect(manifest.bin).toEqual({ groundplan: './bin/groundplan.js' })
    expect(manifest.files).toEqual(expect.arrayContaining(['bin', 'dist']))
  })

  it('runs what is built, with its arguments and exit code', () => {
    const { status, stdout, stderr } = copied({
      'dist/bin.js': 'console.log(process.argv.slice(2).join()); process.exitCode = 1',
    })
    expect([status, stdout, stderr]).toEqual([1, 'models\n', ''])
  })

  it('says in both languages what to do before anything is built', () => {
    const { status, stdout, stderr } = copied({})
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/has not been built yet\.\n {2}→ Run `npm run build`/)
    expect(stderr).toMatch(/er ikke bygget endnu\.\n {2}→ Kør `npm run build`/)
  })
})
