import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../files.mjs'
import { treeOf } from './tree.js'

/** The last line and exit status of a run over the given test files. */
function lastLine(files: Readonly<Record<string, string>>) {
  const tree = treeOf(files)
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', tree, '--globals']
  const reporters = ['--reporter', 'default', '--reporter', join(root, 'scripts/counts-reporter.mjs')]
  try {
    return {
      status: 0,
      line: execFileSync(process.execPath, [...args, ...reporters], { encoding: 'utf8', stdio: 'pipe' }),
    }
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string }
    return { status, line: stdout }
  } finally {
    rmSync(tree, { recursive: true })
  }
}
const close = ({ status, line }: { status: number; line: string }) => [line.trimEnd().split('\n').at(-1), status === 0]

describe('the counts at the end of a run', () => {
  it('stand alone on the last line', () => {
    const passing = "test('a', () => {})\ntest('b', () => {})\n"
    expect(close(lastLine({ 'a.test.js': passing }))).toEqual(['2 passed, 0 failed', true])
  }, 60_000)
  it('count failing tests, files that do not load and stray rejections', () => {
    const files = {
      'a.test.js': "test('a', () => {})\ntest('b', () => { throw new Error('b') })\n",
      'b.test.js': "throw new Error('does not load')\n",
      'c.test.js':
        "test('c', async () => { Promise.reject(new Error('stray')); await new Promise((done) => setTimeout(done, 50)) })\n",
    }
    expect(close(lastLine(files))).toEqual(['2 passed, 3 failed', false])
  }, 60_000)
})
