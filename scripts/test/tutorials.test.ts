import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { filesBelow, root } from '../files.mjs'
import { claimProblems, linesOfCode, ownLines, printsAs, stepsOf } from '../tutorialSteps.mjs'
import { follow, tutorialsOf } from '../tutorials.mjs'
import { treeOf } from './tree.js'

const tutorials: readonly string[] = tutorialsOf()

const stepsIn = (name: string) =>
  stepsOf(readFileSync(join(root, 'examples', name, 'README.md'), 'utf8')) as readonly {
    readonly is: 'run' | 'write'
    readonly path: string
    readonly code: string
  }[]

const page = (...blocks: readonly (readonly [info: string, code: string])[]) =>
  blocks
    .map(([info, code]) => `\n\nThis is \`${info.split(' ')[1] ?? ''}\`:\n\n\`\`\`${info}\n${code}\n\`\`\``)
    .join('')

describe('the steps of a tutorial', () => {
  it('are its commands with what they print, and its files', () => {
    const text = page(['sh', 'ls'], ['text', 'a'], ['ts src/a.ts', 'export {}'], ['ts', 'to be read'], ['json', '{}'])
    expect(stepsOf(text)).toEqual([
      { is: 'run', line: 5, code: 'ls', shows: 'a' },
      { is: 'write', line: 17, path: 'src/a.ts', code: 'export {}\n' },
    ])
  })
  it('may hold fences', () => {
    expect(stepsOf('This is `a.md`:\n\n````md a.md\n```ts\n```\n````')).toEqual([
      { is: 'write', line: 3, path: 'a.md', code: '```ts\n```\n' },
    ])
  })
  it.each([
    ['```sh\nls', 'line 1: the block is never closed'],
    [page(['text', 'a']), 'line 5: what is printed stands right after its commands'],
    [page(['sh', 'ls'], ['ts a.ts', ''], ['text', 'a']), 'what is printed stands right after its commands'],
    [page(['sh', 'ls'], ['text', 'a'], ['text', 'a']), 'what is printed stands right after its commands'],
    [page(['ts ../a.ts', '']), "../a.ts lies outside the reader's folder"],
    [page(['ts /a.ts', '']), "/a.ts lies outside the reader's folder"],
    ['Words.\n\n```ts a.ts\n```', 'line 3: the line above does not say that this is `a.ts`'],
  ])('are refused in %j', (text, says) => expect(() => stepsOf(text)).toThrow(says))
})

describe('what is printed', () => {
  it.each([
    ['a\nb\n', 'a\nb', true],
    ['\n\u001b[31ma\u001b[39m  \nb\n\n', 'a\nb', true],
    ['a\nb\n', 'a', false],
    ['b\na\n', 'a', false],
    ['a\nb\nc\n', 'a\n…\nc', true],
    ['a\nc\n', 'a\n…\nc', true],
    ['a\nb\n', 'a\n…\nc', false],
    ['a\nb\n', '…\nb', true],
    ['a\nb\n', 'a\n…', true],
    ['took 3 s\n', 'took … s', true],
    ['took 3\nor 4 s\n', 'took … s', false],
    ['axb\n', 'a.b', false],
    ['', '', true],
    ['a\n', '', false],
  ])('%j as %j: %s', (printed, shown, same) => expect(printsAs(printed, shown)).toBe(same))
})

describe("the reader's own lines", () => {
  it('are neither blank nor comments', () => {
    expect(linesOfCode('// why\n\nconst a = 1 // one\n/** What\n * for. */\nconst b = 2\n  /* c */\n')).toBe(2)
  })
  it('are those of TypeScript and tables, cases apart', () => {
    const text = page(
      ...([
        ['ts src/a.ts', '// no\n1\n2'],
        ['csv model.csv', 'a,b\n1,2\n3,4'],
        ['ts src/conformance.ts', '1'],
        ['ts src/cases/a.ts', '1'],
        ['ts test/a.test.ts', '1\n2'],
        ['json package.json', '{\n}'],
        ['sh', 'ls'],
      ] as const),
    )
    expect(ownLines(stepsOf(text))).toEqual({ model: 5, cases: 4 })
  })
  it('are as many as the page says', () => {
    expect(claimProblems('5 lines of model and 4 lines of cases', { model: 5, cases: 4 })).toEqual([])
    expect(claimProblems('6 lines of model', { model: 5, cases: 4 })).toEqual([
      'says 6 lines of model, and there are 5',
      'does not say that it takes 4 lines of cases',
    ])
    expect(claimProblems('', { model: 0, cases: 0 })).toEqual([])
  })
})

describe('following a tutorial', () => {
  let place: string
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'groundplan-tutorial-test-'))
  })
  afterEach(() => rmSync(place, { recursive: true }))

  it('goes on where the last command ended, and tells each step', async () => {
    const told: string[] = []
    const text = page(
      ['sh', 'mkdir a\ncd a'],
      ['txt b/c.txt', 'hello'],
      ['sh', 'cat b/c.txt; echo "on the other stream" >&2'],
      ['text', 'hello\non … stream'],
    )
    const seconds = await follow(text, place, { log: (line: string) => told.push(line) })
    expect(readFileSync(join(place, 'a/b/c.txt'), 'utf8')).toBe('hello\n')
    expect(told.map((line) => line.replace(/[\d.]+ s/, 'N s').trim())).toEqual([
      'N s $ mkdir a\n         $ cd a',
      'b/c.txt',
      'N s $ cat b/c.txt; echo "on the other stream" >&2',
    ])
    expect(seconds).toBeGreaterThan(0)
  })
  it.each([
    ['a command that fails', page(['sh', 'echo before; false; echo after']), 'README.md:5: ends with 1\nbefore\n'],
    ['a failing part of a pipe', page(['sh', 'false | true']), 'README.md:5: ends with 1'],
    ['a variable that nobody set', page(['sh', 'echo $nobody']), 'README.md:5: ends with 1'],
    ['another output', page(['sh', 'echo a'], ['text', 'b']), 'prints something else than is shown:\na\n'],
    ['a missing file', page(['sh', 'cat src/a.ts']), 'No such file'],
    ['a way out of the folder', page(['sh', 'cd ..']), "leaves the reader's folder"],
  ])('stops at %s', async (_, text, says) => {
    await expect(follow(text, place)).rejects.toThrow(says)
  })
  it('stops what does not end, with all that it started', async () => {
    const text = page(['sh', 'sleep 60 & sleep 60'])
    await expect(follow(text, place, { patience: 200 })).rejects.toThrow('README.md:5: is not done after 0.2 s')
  })
  it('hands over the surroundings', async () => {
    const text = page(['sh', 'echo "$GREETING"'], ['text', 'hello'])
    await follow(text, place, { env: { ...process.env, GREETING: 'hello' } })
  })
})

describe('the tutorials', () => {
  it('are the READMEs of the examples that are no workspaces', () => {
    const tree = treeOf({
      'package.json': JSON.stringify({ workspaces: ['packages/*', 'examples/*', '!examples/a', '!examples/b'] }),
      'examples/a/README.md': '',
      'examples/c/README.md': '',
    })
    try {
      expect(tutorialsOf(tree)).toEqual(['a'])
    } finally {
      rmSync(tree, { recursive: true })
    }
  })
  it.each(tutorials)('%s shows its files as they are', (name) => {
    const home = join(root, 'examples', name)
    const steps = stepsIn(name)
    for (const { is, path, code } of steps)
      if (is === 'write') expect([path, readFileSync(join(home, path), 'utf8')]).toEqual([path, code])
    expect(steps.some(({ is }) => is === 'run')).toBe(true)
  })
  it.each(tutorials)('%s says how many lines it takes', (name) => {
    const text = readFileSync(join(root, 'examples', name, 'README.md'), 'utf8')
    expect(claimProblems(text, ownLines(stepsOf(text)))).toEqual([])
  })
  it('leave out no file of the model written by hand', () => {
    const name = 'middelfart-local-development-plan'
    const shown = stepsIn(name).map(({ path }) => path)
    const files = filesBelow(join(root, 'examples', name)).filter((file: string) => !shown.includes(file))
    expect(files).toEqual(['README.md'])
  })
})
