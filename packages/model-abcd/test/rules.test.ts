import { ask, deepFreeze, say } from '@groundplan/kernel'
import { type AbcdRule, abcd } from '@groundplan/model-abcd'
import { assess } from '@groundplan/planning-models'
import { describe, expect, test } from 'vitest'
import { asOf as at } from '../src/cases/asOf.js'
import { ruleCases as cases } from '../src/cases/ruleCases.js'
import { modelId } from '../src/modelId.js'

const names = Object.keys(abcd.rules) as AbcdRule[]

describe.each(names)('%s', (rule) => {
  const own = cases.filter((one) => one.rule === rule)

  test.each(own.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const plan = deepFreeze(structuredClone(one.plan)) as typeof one.plan
    const { models } = assess([abcd], plan, { at })
    const verdict = models[modelId].rules[rule]
    expect(verdict.kind).toBe(typeof one.expect === 'string' ? one.expect : 'unmet')
    if (verdict.kind === 'unmet')
      expect(
        verdict.findings.map((finding) => ({
          message: finding.code.slice(`${modelId}/${rule}/`.length),
          about: finding.about.map((ref) => `${ref.kind}:${ref.id}`),
          pointer: finding.pointer,
          slots: finding.slots,
          en: say(finding, 'en'),
          da: say(finding, 'da'),
        })),
      ).toEqual(one.expect)
    if (one.examined !== undefined) expect(verdict).toMatchObject({ examined: one.examined })
    const missing = verdict.kind === 'unknown' || verdict.kind === 'unmet' ? verdict.missing : []
    expect(missing.map((each) => [ask(each, 'en'), ask(each, 'da')])).toEqual(one.asks ?? [])
    for (const each of missing)
      expect(each.what).toMatchObject({ entity: { id: expect.any(String) }, field: expect.any(String) })
  })

  test('fires, stays silent, is unknown, and does not apply, in some case each', () => {
    const kinds = new Set(own.map((one) => (typeof one.expect === 'string' ? one.expect : 'unmet')))
    expect([...kinds].sort()).toEqual(['met', 'notApplicable', 'unknown', 'unmet'])
  })

  test('has its words, sources and reason in both languages', () => {
    const { label, why, notApplicable, cites } = abcd.rules[rule]
    for (const text of [label, why, notApplicable]) {
      expect(text).toEqual({ en: expect.stringMatching(/\S/), da: expect.stringMatching(/\S/) })
      const { en, da } = text as { en: string; da: string }
      expect(da).not.toBe(en)
    }
    for (const cite of cites) if ('source' in cite) expect(Object.keys(abcd.sources)).toContain(cite.source)
  })
})
