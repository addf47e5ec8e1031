import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folder } from './support.js'

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
    target: 'es2022',
    noExternal: [/^@groundplan\//],
    tsconfig: join(home, 'tsconfig.src.json'),
    esbuildOptions: (options) => {
      options.conditions = ['groundplan-source']
    },
  })
}, 60_000)

afterAll(() => rmSync(bin, { force: true }))

const run = (cwd: string, ...argv: string[]) =>
  spawnSync(process.execPath, [bin, ...argv], { cwd, encoding: 'utf8', env: { ...process.env, LC_ALL: 'da_DK.UTF-8' } })

describe('the command as a process', () => {
  it('writes a package, and asks nothing where nobody sits at a terminal', () => {
    const cwd = folder()
    const { status, stdout, stderr } = run(cwd, '--name', '@example/model-garden', '--phases', 'none')
    expect([status, stdout, stderr.split('\n')[0]]).toEqual([0, '', 'Kontrollerer modellen @example/model-garden'])
    expect(existsSync(join(cwd, 'model-garden/package.json'))).toBe(true)
  })

  it('ends with 2 when it is used wrong, and names the flags', () => {
    const { status, stderr } = run(folder())
    expect([status, stderr.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('mangler: --name og --phases.')])
  })

  it('ends with 1 when the table has flaws', () => {
    expect(run(folder({ 't.csv': 'row,id\n' }), '--from', 't.csv').status).toBe(1)
  })

  it('gives its version', () => {
    expect(run(folder(), '--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
