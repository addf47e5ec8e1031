import { rmSync } from 'node:fs'
import { expect, it } from 'vitest'
import { docFindings } from '../check-docs.mjs'
import { treeOf } from './tree.js'

const findings = (source: string) => {
  const tree = treeOf({
    'packages/a/package.json': JSON.stringify({
      name: '@groundplan/a',
      type: 'module',
      exports: {
        '.': { 'groundplan-source': './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' },
      },
    }),
    'packages/a/src/index.ts': "export * from './b.js'\n",
    'packages/a/src/b.ts': source,
  })
  try {
    return docFindings(tree)
  } finally {
    rmSync(tree, { recursive: true })
  }
}

it('is silent where all is said', () => {
  expect(findings('/** One.\n * ```ts\n * b() // => 1\n * ```\n */\nexport const b = () => 1\n')).toEqual([])
  expect(
    findings('/** A number. */\nexport const b = 1\n/** A shape. */\nexport interface B { readonly b: () => 1 }\n'),
  ).toEqual([])
})
it('catches a public export without words', () => {
  expect(findings('export const b = 1\n')).toEqual(['packages/a/src/b.ts:1: b has no doc comment'])
})
it('catches a public function without an example', () => {
  const says = 'b is a function without an example (`// =>`)'
  expect(findings('/** One. */\nexport const b = () => 1\n')).toEqual([`packages/a/src/b.ts:2: ${says}`])
  expect(findings('/** One. */\nexport function b() {\n  return 1\n}\n')).toEqual([`packages/a/src/b.ts:2: ${says}`])
})
