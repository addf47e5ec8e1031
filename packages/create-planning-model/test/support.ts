import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type Io, main, type Prompts } from '../src/index.js'

// Asked for in the midst of a test as well, where a hook would come too late.
const made: string[] = []
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true })
})

/** A folder that is gone after the tests of the file. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'create-planning-model-'))
  made.push(path)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}

/** Everything below a folder, sorted. */
export const below = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort()

/** Runs the command and says what it wrote and how it ended. */
export async function run(argv: readonly string[], given: Partial<Io> = {}) {
  const out: string[] = []
  const err: string[] = []
  const exit = await main(argv, {
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text), columns: 100 },
    cwd: folder(),
    env: {},
    ...given,
  })
  return { exit, out: out.join(''), err: err.join('') }
}

/** Somebody who gives these answers; the checks of answers that are wrong are kept with the questions. */
export function person(answers: readonly (string | undefined)[]) {
  const left = [...answers]
  const asked: string[] = []
  const prompts: Prompts = {
    text: async ({ message, check }) => {
      asked.push(message)
      for (;;) {
        const answer = left.shift()
        const wrong = answer === undefined ? undefined : check(answer)
        if (wrong === undefined) return answer
        asked.push(wrong)
      }
    },
    choose: async ({ message, options }) => {
      asked.push(`${message} ${options.map(({ value, label }) => `${value}: ${label}`).join(' / ')}`)
      return left.shift()
    },
  }
  return { prompts, asked }
}
