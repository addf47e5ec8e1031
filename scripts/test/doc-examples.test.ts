import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { blocksOf, documentsOf, examplesOf, isLiteral, moduleOf } from '../doc-examples.mjs'
import { checkFor, fits } from '../doc-examples-check.mjs'

const block = (code: string) => ({ code, line: 1, runs: true })

/** Runs a block's JavaScript as the runner would. */
const run = (code: string) => {
  const { text } = moduleOf(block(code), 'page.md')
  const body = text.slice(text.indexOf('=> {') + 4, text.lastIndexOf('}'))
  const check = checkFor('page.md')
  const start = new Function('check', `return (async () => {${body}})()`)
  return start(check) as Promise<void>
}

describe('blocksOf', () => {
  it('reads doc comments and nothing outside them', () => {
    const source = ['/**', ' * Adds.', ' * ```ts', ' * add(1, 2) // => 3', ' * ```', ' */', 'const a = "```ts"'].join(
      '\n',
    )
    expect(blocksOf(source, false)).toEqual([{ code: 'add(1, 2) // => 3', line: 4, runs: true }])
  })
  it('reads Markdown, keeps indentation, leaves other languages out', () => {
    const page = ['```sh', 'npm start', '```', '```ts no-run', 'if (a) {', '  b()', '}', '```'].join('\n')
    expect(blocksOf(page, true)).toEqual([{ code: 'if (a) {\n  b()\n}', line: 5, runs: false }])
  })
  it('leaves the files of a tutorial to those who follow it', () => {
    expect(
      blocksOf(['```ts src/a.ts', "import './b.js'", '```', '```ts', '1 // => 1', '```'].join('\n'), true),
    ).toEqual([{ code: '1 // => 1', line: 5, runs: true }])
  })
  it('refuses a block that is never closed', () => {
    expect(() => blocksOf('```ts\n1 // => 1', true)).toThrow('never closed')
    expect(() => blocksOf('/**\n * ```ts\n * 1 // => 1\n */', false)).toThrow('never closed')
  })
})

describe('an example', () => {
  it('passes when its values hold', async () => {
    await run('1 + 1 // => 2')
    await run('const sum = [1, 2] // => [1, 2]')
    await run('({ a: 1, b: undefined })\n// => { a: 1,\n//   b: undefined }')
    await run('new Map([[1, 2]]) // => Map(1) { 1 => 2 }')
    await run('await Promise.resolve(-0.5) // => -0.5')
    await run('JSON.parse("{") // => throws SyntaxError')
    await run("'a long text indeed' // => 'a long … indeed'")
    await run('Object.assign(Object.create(null), { a: 1 }) // => { a: 1 }')
    await run('if (true) {\n  3 // => 3\n}')
  })
  it.each([
    '1 + 1 // => 3',
    'const sum = [1, 2] // => [2, 1]',
    '({ a: 1 }) // => { a: 1, b: undefined }',
    '({ a: 1 })\n// => { a: 1,\n//   b: 2 }',
    'new Map([[1, 2]]) // => Map(1) { 1 => 3 }',
    'JSON.parse("{}") // => throws SyntaxError',
    'JSON.parse("{") // => throws RangeError',
    "'a long text' // => 'a short … text'",
    "'1' // => 1",
    'if (true) {\n  3 // => 4\n}',
  ])('is caught when it is wrong: %s', async (code) => {
    await expect(run(code)).rejects.toThrow()
  })
  it('is refused when a promised value could be missed', () => {
    expect(() => moduleOf(block('const a = {\n  b: 1, // => 1\n}'), 'page.md')).toThrow('1 values are promised, 0')
    expect(() => moduleOf(block('1 // =>'), 'page.md')).toThrow('no value')
    expect(() => moduleOf(block('1 // => …'), 'page.md')).toThrow('no value')
    expect(() => moduleOf(block('const [a] = [1] // => 1'), 'page.md')).toThrow('single name')
    expect(() => moduleOf(block('const = 1'), 'page.md')).toThrow('page.md:1')
  })
  it('keeps imports at the top and drops export', () => {
    const { text, isRun } = moduleOf(block("import { a } from 'b'\nexport const c = a() // => 1"), 'page.md')
    expect(text.split('\n')[1]).toBe("import { a } from 'b'")
    expect(text).not.toContain('export const c')
    expect(isRun).toBe(true)
    expect(moduleOf(block('void 0'), 'page.md').isRun).toBe(false)
    expect(moduleOf({ ...block('1 // => 1'), runs: false }, 'page.md').isRun).toBe(false)
  })
})

describe('isLiteral', () => {
  it.each(['1', "'a'", '-1', '{ a: [1, { b: null }] }', 'undefined', 'NaN', '[]', '{}', '`a`'])(
    'accepts %s',
    (text) => {
      expect(isLiteral(text)).toBe(true)
    },
  )
  it.each(['name', 'call()', '{ a: name }', '[call()]', 'Map(1) {}', '{ [name]: 1 }', '!true', '...a', ''])(
    'refuses %s',
    (text) => {
      expect(isLiteral(text)).toBe(false)
    },
  )
})

describe('fits', () => {
  it('lets an ellipsis stand for anything, and only there', () => {
    expect(fits('abc', 'abc')).toBe(true)
    expect(fits('abc', 'ab')).toBe(false)
    expect(fits('abcde', 'a…e')).toBe(true)
    expect(fits('abcde', 'a…c…e')).toBe(true)
    expect(fits('abcde', 'b…e')).toBe(false)
    expect(fits('abcde', 'a…d')).toBe(false)
    expect(fits('ab', 'ab…b')).toBe(false)
  })
})

describe('a tree', () => {
  let tree = ''
  beforeEach(() => {
    tree = mkdtempSync(join(tmpdir(), 'doc-examples-'))
    for (const folder of ['packages/a/src', 'packages/a/test', 'docs/api', 'examples/b']) {
      mkdirSync(join(tree, folder), { recursive: true })
    }
  })
  afterEach(() => rmSync(tree, { recursive: true }))

  it('is read where examples may stand, and nowhere else', () => {
    const page = '```ts\n1 // => 1\n```\n'
    for (const file of [
      'README.md',
      'docs/guide.md',
      'docs/api/x.md',
      'packages/a/README.md',
      'examples/b/README.md',
    ]) {
      writeFileSync(join(tree, file), page)
    }
    writeFileSync(join(tree, 'packages/a/src/a.ts'), '/**\n * ```ts\n * 1 // => 1\n * ```\n */')
    writeFileSync(join(tree, 'packages/a/test/a.ts'), '/**\n * ```ts\n * 1 // => 1\n * ```\n */')
    expect(documentsOf(tree)).toEqual([
      'README.md',
      'docs/guide.md',
      'examples/b/README.md',
      'packages/a/README.md',
      'packages/a/src/a.ts',
    ])
    expect([...examplesOf(tree).keys()]).toContain('packages/a/src/a.ts.L3.ts')
  })
  it('gives a failing test for a block that cannot be used', () => {
    writeFileSync(join(tree, 'README.md'), '```ts\nconst a = { b: 1 // => 1\n}\n```\n')
    expect(examplesOf(tree).get('README.md.test.ts')).toContain('throw new Error')
  })
})
