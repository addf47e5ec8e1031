import { ask, deepFreeze, pathOf, say } from '@groundplan/kernel'
import { assess } from '@groundplan/planning-models'
import { type ProgrammeTheoryRule, programmeTheory } from '@groundplan/programme-theory'
import { describe, expect, test } from 'vitest'
import { ruleCases } from './cases/ruleCases.js'
import { neverGiven } from './neverGiven.js'

const names = Object.keys(programmeTheory.rules) as ProgrammeTheoryRule[]

describe.each(names)('%s', (rule) => {
  const own = ruleCases.filter((one) => one.rule === rule)

  test.each(own.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const plan = deepFreeze(structuredClone(one.plan)) as typeof one.plan
    const assessment = assess([programmeTheory], plan, { at: one.at })
    expect(assessment.findings.filter(({ code }) => code.includes('contained/'))).toEqual([])
    const verdict = assessment.models['@groundplan/programme-theory'].rules[rule]
    expect(verdict.kind).toBe(typeof one.expect === 'string' ? one.expect : 'unmet')
    if (verdict.kind === 'unmet')
      expect(
        verdict.findings.map((finding) => ({
          message: finding.code.slice(`@groundplan/programme-theory/${rule}/`.length),
          about: finding.about.map(({ kind, id }) => `${kind}:${id}`),
          at: placeIn(finding.pointer),
          slots: finding.slots,
          en: say(finding, 'en'),
          da: say(finding, 'da'),
        })),
      ).toEqual(one.expect)
    if (one.examined !== undefined) expect(verdict).toMatchObject({ examined: one.examined })
    const missing = verdict.kind === 'unknown' || verdict.kind === 'unmet' ? verdict.missing : []
    expect(missing.map((each) => [ask(each, 'en'), ask(each, 'da')])).toEqual(one.asks)
    for (const each of missing)
      expect(each.what).toMatchObject({ entity: { id: expect.any(String) }, field: expect.any(String) })
  })

  test('gives each answer that it can give in some case', () => {
    const kinds = new Set(own.map((one) => (typeof one.expect === 'string' ? one.expect : 'unmet')))
    for (const kind of Object.keys(neverGiven[rule] ?? {})) kinds.add(kind as 'unmet')
    expect([...kinds].sort()).toEqual(['met', 'notApplicable', 'unknown', 'unmet'])
  })

  test('has its words, sources and reason in both languages', () => {
    const { label, why, notApplicable, cites } = programmeTheory.rules[rule]
    for (const words of [label, why, notApplicable]) {
      expect(words).toEqual({ en: expect.stringMatching(/\S/), da: expect.stringMatching(/\S/) })
      const { en, da } = words as { en: string; da: string }
      expect(da).not.toBe(en)
    }
    for (const cite of cites) if ('source' in cite) expect(Object.keys(programmeTheory.sources)).toContain(cite.source)
  })
})

test('nothing weighs as a fault of the file, and what only makes a theory easier to use is advice', () => {
  const of = (weight: string) => names.filter((name) => programmeTheory.rules[name].weight === weight)
  expect(of('structural')).toEqual([])
  expect(of('advice')).toEqual([
    ...['duplicate', 'connected', 'pageSize', 'feedback', 'horizonStated', 'assumptionTurns', 'weakenedAssumption'],
    ...['dosed', 'resourcesStated', 'qualitativeMarked'],
  ])
})

const readAs = new Map([
  ['@groundplan/programme-theory/theories', 'theories'],
  ['@groundplan/community/activities', 'activities'],
])

/** A pointer into a content of the plan, as steps from the name by which rules read it. */
function placeIn(pointer = ''): readonly (string | number)[] {
  const [plan, artefacts, kind = '', content, ...inside] = pathOf(pointer)
  expect([plan, artefacts, content]).toEqual(['plan', 'artefacts', 'content'])
  return [readAs.get(kind) ?? kind, ...inside.map((step) => (/^\d+$/.test(step) ? Number(step) : step))]
}
