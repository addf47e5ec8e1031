import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// A rejection that nobody handles ends a Node process, and a loop that never ends takes its test runner with it: both can be seen only from
// another process. The sources are bundled for it, since Node does not read TypeScript.
describe('in a process of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'groundplan-kernel-'))

  beforeAll(async () => {
    const conditions = ['groundplan-source', 'module', 'node', 'default']
    await build({
      configFile: false,
      logLevel: 'silent',
      resolve: { conditions },
      ssr: { noExternal: true, resolve: { conditions } },
      build: {
        ssr: new URL('hostileProcess.ts', import.meta.url).pathname,
        outDir: folder,
        rolldownOptions: { output: { entryFileNames: 'hostile.mjs' } },
      },
    })
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const run = (what: string) =>
    spawnSync(process.execPath, [join(folder, 'hostile.mjs'), what], { encoding: 'utf8', timeout: 30_000 })

  it('no rejection is left unhandled, no loop goes on, nothing is thrown', () => {
    const { status, signal, stdout, stderr } = run('hostile')
    expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' })
    expect(stdout.trim().split('\n')).toEqual([
      'throwing check: late',
      'later check: late',
      'rejected promise: late',
      'deep data: late',
      'deep value: tooDeep',
      'deep text: tooDeep',
      'open brackets: syntax',
      'shared lists: tooManyValues',
      'done',
    ])
  })

  it('would have been seen: the same schema without our care ends the process', () => {
    const { status, stderr } = run('planted')
    expect(status).toBe(1)
    expect(stderr).toContain('planted rejection')
  })
})
