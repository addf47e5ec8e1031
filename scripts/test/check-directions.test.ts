import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { directionFindings, importsOf } from '../check-directions.mjs'
import { treeOf } from './tree.js'

const manifest = (name: string, ...dependencies: string[]) =>
  JSON.stringify({
    name: `@groundplan/${name}`,
    exports: { '.': { 'groundplan-source': './src/index.ts' } },
    dependencies: Object.fromEntries(dependencies.map((dependency) => [dependency, '^0.1.0'])),
  })

/** Violations in a tree of packages (`name: [dependencies, sources]`) and loose files. */
function violations(files: Readonly<Record<string, string>>): readonly string[] {
  const tree = treeOf(files)
  try {
    return directionFindings(tree)
  } finally {
    rmSync(tree, { recursive: true })
  }
}

/** Violations when one source of `from` holds `text`; every package may depend on every other by its manifest. */
function plant(from: string, text: string, file = 'src/index.ts') {
  const names = ['kernel', 'statistics', 'figures', 'planning-models', 'community', 'programme-theory', 'systems-map']
  const all = [...names, 'model-abcd', 'report', 'cli'].map((name) => `@groundplan/${name}`)
  const files: Record<string, string> = { [`packages/${from}/${file}`]: text }
  for (const name of [...names, 'model-abcd', 'model-supersetting', 'report', 'cli']) {
    files[`packages/${name}/package.json`] = manifest(name, ...(name === from ? [...all, 'zod'] : []))
  }
  return violations(files).filter((finding) => !finding.includes('package.json:'))
}

describe('the repository', () => {
  it('has no import that points up', () => {
    expect(directionFindings()).toEqual([])
  })
})

describe('a planted import', () => {
  it.each([
    ['kernel', "import { a } from '@groundplan/community'"],
    ['kernel', "import type { A } from '@groundplan/planning-models'"],
    ['kernel', "export * from '@groundplan/figures'"],
    ['kernel', "export type A = import('@groundplan/report').A"],
    ['kernel', "export const a = () => import('@groundplan/cli')"],
    ['kernel', 'export const a = () => import(`@groundplan/figures`)'],
    ['kernel', "declare module '@groundplan/figures' {}"],
    ['kernel', "import { a } from '@groundplan/statistics'"],
    ['statistics', "import { a } from '@groundplan/kernel'"],
    ['planning-models', "import { a } from '@groundplan/community'"],
    ['planning-models', "import { a } from '@groundplan/model-abcd'"],
    ['community', "import { a } from '@groundplan/planning-models'"],
    ['systems-map', "import { a } from '@groundplan/planning-models'"],
    ['model-supersetting', "import { a } from '@groundplan/model-abcd'"],
    ['report', "import { a } from '@groundplan/model-abcd'"],
    ['report', "import { a } from '@groundplan/cli'"],
    ['kernel', "import { readFileSync } from 'node:fs'"],
    ['kernel', "import { readFileSync } from 'fs'"],
    ['planning-models', "import { readFileSync } from 'node:fs'"],
    ['kernel', 'export const a = (name: string) => import(name)'],
    ['kernel', "import { a } from '../../community/src/index.js'"],
    ['kernel', "import { a } from '../test/a.js'"],
    ['kernel', "import { a } from '@groundplan/kernel'"],
    ['community', "import { a } from '@groundplan/kernel/inside'"],
    ['community', "import { a } from 'unlisted'"],
    ['community', "import { a } from '@groundplan/unknown'"],
  ])('in %s is caught: %s', (from, text) => {
    expect(plant(from, text).length).toBeGreaterThan(0)
  })
  it.each([
    ['figures', "import { a } from '@groundplan/kernel'"],
    ['planning-models', "import { a } from '@groundplan/figures'"],
    ['model-abcd', "import { a } from '@groundplan/planning-models'"],
    ['systems-map', "import { a } from '@groundplan/programme-theory'"],
    ['report', "import { readFileSync } from 'node:fs'"],
    ['cli', 'export const a = (name: string) => import(name)'],
    ['kernel', "import * as z from 'zod'"],
    ['kernel', "import { a } from './deep/a.js'"],
  ])('in %s is allowed: %s', (from, text) => {
    expect(plant(from, text)).toEqual([])
  })
  it('of input and output is allowed in the conformance kit', () => {
    expect(plant('planning-models', "import 'node:worker_threads'", 'src/testing.ts')).toEqual([])
    expect(plant('planning-models', "import 'node:worker_threads'", 'src/testing/run.ts')).toEqual([])
    expect(plant('planning-models', "import 'node:worker_threads'", 'src/testingKit.ts')).toHaveLength(1)
  })
})

describe('a tree', () => {
  it('with a package that is not in the table fails', () => {
    expect(violations({ 'packages/attic/package.json': manifest('attic') })).toEqual([
      'packages/attic: this package has no floor; give it one in the table of scripts/check-directions.mjs',
    ])
    expect(violations({ 'packages/constructor/package.json': manifest('constructor') })).toHaveLength(1)
  })
  it('with a name that is not its folder fails', () => {
    expect(violations({ 'packages/kernel/package.json': manifest('cellar') })).toHaveLength(1)
  })
  it('with a dependency that points up fails', () => {
    const [finding] = violations({
      'packages/kernel/package.json': manifest('kernel', '@groundplan/community'),
      'packages/community/package.json': manifest('community'),
    })
    expect(finding).toBe(
      'packages/kernel/package.json: dependencies names @groundplan/community: floor 0 may import from below it only, and community is on floor 1',
    )
  })
  it('with an example imports what the example lists, but never an application', () => {
    const files = {
      'packages/kernel/package.json': manifest('kernel'),
      'packages/cli/package.json': manifest('cli'),
      'examples/a/package.json': manifest('example-a', '@groundplan/kernel', '@groundplan/cli'),
      'examples/a/run.mjs': "import { a } from '@groundplan/kernel'\nimport 'node:fs'",
    }
    expect(violations(files)).toEqual([])
    expect(violations({ ...files, 'examples/a/more.mjs': "import '@groundplan/cli'" })).toHaveLength(1)
    expect(violations({ ...files, 'examples/a/more.mjs': "import '../../packages/kernel/src/index.ts'" })).toHaveLength(
      1,
    )
    expect(violations({ ...files, 'packages/cli/src/a.ts': "import '@groundplan/example-a'" })).not.toEqual([])
  })
})

describe('importsOf', () => {
  it('gives the line, and undefined for what is computed', () => {
    expect(importsOf("\nimport 'a'\nimport(b)\nrequire('c')\n/// no\nimport d = require('d')")).toEqual([
      { specifier: 'a', line: 2 },
      { specifier: undefined, line: 3 },
      { specifier: 'c', line: 4 },
      { specifier: 'd', line: 6 },
    ])
    expect(importsOf('/// <reference types="node" />')).toEqual([{ specifier: 'node', line: 1 }])
  })
})
