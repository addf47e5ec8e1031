import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ModelSpec } from '@groundplan/create-planning-model'
import { say } from '@groundplan/kernel'
import { type Conformance, runConformance } from '@groundplan/planning-models/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { framework, garden } from './specs.js'
import { filesOf, workbench } from './workbench.js'

const bench = workbench()
afterAll(() => bench.clear())

/** The package with one of its files changed, and what the kit says of it. */
async function saidOf(name: string, spec: ModelSpec, path: string, change: (text: string) => string) {
  const files = filesOf(spec)
  const before = files.get(path) ?? ''
  const after = change(before)
  expect(after).not.toBe(before)
  bench.write(files, name)
  const file = join(bench.folder, name, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, after)
  const { conformance } = (await import(/* @vite-ignore */ join(bench.folder, name, 'src/conformance.ts'))) as {
    conformance: Conformance
  }
  const { model, cases, options } = conformance
  return runConformance(model, cases, options).map((finding) => [
    finding.code.slice(finding.code.lastIndexOf('/') + 1),
    say(finding, 'en'),
  ])
}

const codes = (said: readonly (readonly string[])[]): ReadonlySet<string | undefined> =>
  new Set(said.map(([code]) => code))

/** A module of cases without the one whose name ends so. */
const without = (name: string) => (text: string) =>
  text.replace(new RegExp(` {2}\\{\\n {4}\\.{3}shared,\\n {4}name: '\\w+: ${name}',[^]*?\\n {2}\\},\\n`), '')

describe('the cases that are generated see what goes wrong', () => {
  test('a case left out', async () => {
    const said = await saidOf('left-out', garden, 'src/cases/bedHasTender.ts', without('asked, and there is none'))
    expect(said).toContainEqual(['never', 'No case shows bedHasTender as unmet'])
  })

  test('a rule that takes what does not apply for a no', async () => {
    const said = await saidOf('applies', garden, 'src/rules/bedHasTender.ts', (text) =>
      text.replace('=> bed.tender,', "=> (bed.tender?.is === 'notApplicable' ? undefined : bed.tender),"),
    )
    expect(codes(said)).toContain('verdict')
  })

  test('a rule that lets an empty text pass', async () => {
    const said = await saidOf('empty', garden, 'src/rules/bedHasTender.ts', (text) =>
      text.replace("trim() === ''", "trim() === '-'"),
    )
    expect(codes(said)).toContain('findings')
  })

  test('a rule that is content with one too few', async () => {
    const said = await saidOf('few', garden, 'src/rules/enoughBeds.ts', (text) =>
      text.replace('found >= least', 'found + 1 >= least'),
    )
    expect(codes(said)).toContain('findings')
  })

  test('a rule that is content with one entry too few', async () => {
    const said = await saidOf('entries', garden, 'src/rules/twoHelpers.ts', (text) =>
      text.replace('value.length < least', 'value.length + 1 < least'),
    )
    expect(codes(said)).toContain('findings')
  })

  test('a rating that is taken for high enough', async () => {
    const said = await saidOf('low', framework, 'src/rules/reachGood.ts', (text) =>
      text.replace('step < least', 'step + 1 < least'),
    )
    expect(codes(said)).toContain('findings')
  })

  test('ratings on another construct that count as well', async () => {
    const said = await saidOf('construct', framework, 'src/rules/reachRated.ts', (text) =>
      text.replace("ratedOn('reach'", "ratedOn('adoption'"),
    )
    expect(codes(said)).toContain('verdict')
  })

  test('a pointer that leads elsewhere', async () => {
    const said = await saidOf('pointer', framework, 'src/rules/reachGood.ts', (text) =>
      text.replace(", place, 'rating']", ', place]'),
    )
    expect(codes(said)).toContain('findings')
  })
})
