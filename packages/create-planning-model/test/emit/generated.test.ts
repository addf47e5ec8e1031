import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '@groundplan/kernel'
import type { Conformance } from '@groundplan/planning-models/testing'
import { runConformance } from '@groundplan/planning-models/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tsconfig } from '../../src/emit/fixed.js'
import { specs } from './specs.js'
import { filesOf, workbench } from './workbench.js'

const bench = workbench()
const names = Object.keys(specs) as (keyof typeof specs)[]

beforeAll(() => {
  for (const name of names) bench.write(filesOf(specs[name]), name)
})
afterAll(() => bench.clear())

const conformanceOf = async (name: string): Promise<Conformance> =>
  ((await import(/* @vite-ignore */ join(bench.folder, name, 'src/conformance.ts'))) as { conformance: Conformance })
    .conformance

describe('a generated package', () => {
  test('is type-correct', () => {
    const { said, status } = bench.typecheck(JSON.parse(tsconfig).compilerOptions)
    // What is wrong in the packages that are used is found where they are checked.
    const own = said.split('\n').filter((line) => names.some((name) => line.startsWith(`${name}/`)))
    expect([own, status === 0 || /^\.\./.test(said)]).toEqual([[], true])
  })

  test('is formatted, and lint has nothing to say', () => {
    const {
      vcs: _,
      $schema: __,
      files: ___,
      ...rules
    } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../biome.json'), 'utf8'))
    const { said, status } = bench.format(rules, ...names)
    expect(status, said).toBe(0)
  })

  test.each(names)('%s conforms', async (name) => {
    const { model, cases, options } = await conformanceOf(name)
    expect(runConformance(model, cases, options).map((finding) => say(finding, 'en'))).toEqual([])
  })
})
