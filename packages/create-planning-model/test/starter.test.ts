import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '@groundplan/kernel'
import { type Conformance, runConformance } from '@groundplan/planning-models/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { readTable } from '../src/index.js'
import { starter } from '../src/starter.js'
import { filesOf, workbench } from './emit/workbench.js'
import { csv, garden } from './table/garden.js'

const bench = workbench()
afterAll(() => bench.clear())

const listen = { id: 'listen', label: { en: 'Listen', da: 'Lyt' } }
const act = { id: 'act', label: { en: 'Act', da: 'Handl' } }

describe('the starter', () => {
  it('teaches by two rules of different form, the first phase and the last', () => {
    const spec = starter('@example/model-garden', [listen, act], ['da', 'en'])
    expect(spec.languages).toEqual(['en', 'da'])
    expect(spec.title).toEqual({ en: 'Garden planning model', da: 'Planlægningsmodellen Garden' })
    expect(spec.phases.map(({ id, label }) => ({ id, label }))).toEqual([listen, act])
    expect(spec.rules.map(({ demand, phase, weight }) => [demand.is, phase, weight])).toEqual([
      ['atLeast', 'listen', 'advice'],
      ['has', 'act', 'important'],
    ])
  })

  it('has the title that was given', () => {
    expect(starter('@a/b', [], ['en'], { en: 'Mine' }).title).toEqual({ en: 'Mine' })
    expect(starter('@a/model-', [], ['en']).title).toEqual({ en: 'Model- planning model' })
    expect(starter('@a/healthy_places.v2', [], ['en']).title).toEqual({ en: 'Healthy places v2 planning model' })
  })

  it.each([['en'], ['da']] as const)('says nothing in another language than %s', (language) => {
    const spec = starter('@a/b', [{ id: 'x', label: { [language]: 'X' } as { en: string } }], [language])
    expect(spec.languages).toEqual([language])
    expect(JSON.stringify(spec)).not.toContain(`"${language === 'en' ? 'da' : 'en'}":`)
  })

  it('belongs to no phase where there is none', () => {
    const { phases, rules } = starter('@a/b', [], ['en', 'da'])
    expect([phases, rules.map((rule) => 'phase' in rule)]).toEqual([[], [false, false]])
  })
})

describe('what is made', () => {
  const table = readTable(csv(garden)).spec
  it.each([
    ['both', starter('@example/model-both', [listen, act], ['en', 'da'])],
    ['danish', starter('@example/model-danish', [{ id: 'lyt', label: { da: 'Lyt' } }], ['da'])],
    ['framework', starter('@example/model-framework', [], ['en'])],
    ['table', table],
  ])('conforms at once: %s', async (name, spec) => {
    if (spec === undefined) throw new Error('The table has flaws.')
    bench.write(filesOf(spec), name)
    const file = join(bench.folder, name, 'src/conformance.ts')
    const { conformance } = (await import(/* @vite-ignore */ file)) as { readonly conformance: Conformance }
    const { model, cases, options } = conformance
    expect(runConformance(model, cases, options).map((finding) => say(finding, 'en'))).toEqual([])
    expect(JSON.parse(readFileSync(join(bench.folder, name, 'package.json'), 'utf8')).name).toBe(spec.name)
  })
})
