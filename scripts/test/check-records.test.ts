import { rmSync } from 'node:fs'
import { expect, it } from 'vitest'
import { recordFindings } from '../check-records.mjs'
import { treeOf } from './tree.js'

const clean = {
  'package.json': JSON.stringify({ devDependencies: { vitest: '1' } }),
  'packages/a/package.json': JSON.stringify({
    name: '@groundplan/a',
    dependencies: { immer: '1', '@groundplan/b': '1' },
  }),
  'docs/dependencies.md': '| Name | Why |\n| --- | --- |\n| `vitest`, `immer` | Because. |\n',
  'docs/decisions/README.md': '- [One](001-one.md)\n',
  'docs/decisions/001-one.md': '# 001 One\n',
}
const findings = (files: Readonly<Record<string, string>>) => {
  const tree = treeOf({ ...clean, ...files })
  try {
    return recordFindings(tree)
  } finally {
    rmSync(tree, { recursive: true })
  }
}

it('is silent where the records are complete', () => {
  expect(findings({})).toEqual([])
})
it.each([
  [{ 'examples/a/package.json': '{"dependencies":{"zod":"1"}}' }, 'docs/dependencies.md: gives no reason for zod'],
  [{ 'package.json': '{}' }, 'docs/dependencies.md: vitest is no dependency'],
  [{ 'docs/decisions/README.md': '' }, 'docs/decisions/README.md: does not name 001-one.md'],
  [{ 'docs/decisions/001-one.md': '# 002 One\n' }, 'docs/decisions/001-one.md: begin it with "# 001 "'],
])('catches what is missing: %j', (files, says) => {
  expect(findings(files as unknown as Record<string, string>)).toEqual([says])
})
it('catches a number given twice', () => {
  const found = findings({
    'docs/decisions/001-two.md': '# 001 Two\n',
    'docs/decisions/README.md': '[One](001-one.md) [Two](001-two.md)\n',
  })
  expect(found).toEqual(['docs/decisions/001-two.md: 001-one.md has that number already'])
})
