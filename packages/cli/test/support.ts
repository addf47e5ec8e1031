import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wishes } from '@groundplan/community'
import { documentText, newDocument } from '@groundplan/kernel/document'
import { attach, createPlan, type Plan } from '@groundplan/planning-models'
import { afterAll } from 'vitest'
import { type Io, main } from '../src/index.js'

/** A plan that uses ABCD and holds one wish. */
export function planOf(title = 'Fællesspisning'): Plan {
  const plan = createPlan({
    id: 'p1',
    title: { verbatim: title },
    period: { from: '2026' },
    models: [{ id: '@groundplan/model-abcd', version: '1.0.0', contract: 1 }],
  })
  return attach(plan, wishes, { items: [{ id: 'w1', name: { verbatim: 'At spise sammen' } }] })
}

export const textOf = (plan: Plan): string => documentText(newDocument(plan))

// Asked for in the midst of a test as well, where a hook would come too late.
const made: string[] = []
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true })
})

/** A folder that is gone after the tests of the file. */
export function folder(files: Readonly<Record<string, string>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'groundplan-'))
  made.push(path)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}

/** Runs the command and says what it wrote and how it ended. */
export async function run(argv: readonly string[], given: Partial<Io> = {}) {
  const out: string[] = []
  const err: string[] = []
  const exit = await main(argv, {
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
    cwd: '/',
    env: {},
    now: () => new Date(2026, 2, 31, 23, 59),
    ...given,
  })
  return { exit, out: out.join(''), err: err.join('') }
}
