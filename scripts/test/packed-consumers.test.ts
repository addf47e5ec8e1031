import { expect, it } from 'vitest'
import { filesIn, printedBy, tarballProblems } from '../packed-consumers.mjs'

const manifest = {
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './package.json': './package.json' },
  bin: { a: './dist/bin.js' },
}
const complete = [
  'package.json',
  'README.md',
  'LICENSE',
  'dist/index.d.ts',
  'dist/index.js',
  'dist/bin.js',
  'src/index.ts',
]

it('is silent on a complete tarball', () => {
  expect(tarballProblems('a', complete, manifest)).toEqual([])
  expect(tarballProblems('a', ['package.json', 'README.md', 'LICENSE'], {})).toEqual([])
})
it.each(complete.filter((file) => file !== 'src/index.ts'))('misses %s', (file) => {
  const rest = complete.filter((other) => other !== file)
  expect(tarballProblems('a', rest, manifest)).toEqual([`a: the tarball has no ${file}`])
})
it.each([
  'test/a.test.ts',
  'etc/a.api.md',
  'bench/a.bench.mjs',
  '.turbo/turbo-build.log',
  'dist/.secret',
  'a-0.1.0.tgz',
])('catches %s in a tarball', (file) => {
  const problems = tarballProblems('a', [...complete, file], manifest)
  expect(problems).toEqual([`a: the tarball holds ${file}`])
})

it('finds the files that a page shows', () => {
  const page =
    '# A\n```js\n// a.mjs\nlet a\n\n```\ntext\n```js\nno name\n```\n```ts\n// b.mjs\n```\n```js\n// c.mjs\nc()\n```\n'
  expect(filesIn(page)).toEqual({ 'a.mjs': 'let a\n\n', 'c.mjs': 'c()\n' })
})
it('finds what a file says that it prints', () => {
  expect(printedBy("log(1) // one\nlog('https://x')\n// two: three\n")).toEqual(['one', 'two: three'])
})
