import { type Finding, say } from '@groundplan/kernel'
import { assess } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { type Check, testingCatalogue } from '../../src/testing/catalogue.js'
import { type Checks, checks } from '../../src/testing/checks.js'
import { conformance } from '../../src/testing/runConformance.js'
import { type Given, sound } from './defect.js'
import { defects } from './defects.js'

const run = ({ model, cases, options = {}, engine = assess }: Given, made: Checks = checks): readonly Finding[] =>
  conformance(engine, model, cases, options, made)
const codeOf = (check: Check) => `@groundplan/planning-models/testing/${check}`
const without = (left: Check): Checks => Object.fromEntries(Object.entries(checks).filter(([check]) => check !== left))

describe('the kit', () => {
  it('finds nothing in what the defects are planted in', () => {
    for (const given of new Set(defects.map((defect) => defect.sound ?? sound))) expect(run(given)).toEqual([])
  })

  it('makes every check of its catalogue, and has a planted defect for each', () => {
    expect(Object.keys(checks).sort()).toEqual(Object.keys(testingCatalogue).sort())
    expect([...new Set(defects.map(({ check }) => check))].sort()).toEqual(Object.keys(checks).sort())
  })

  it.each(defects)('$check: $planted', ({ check, given, says }) => {
    const found = run(given).filter(({ code }) => code === codeOf(check))
    expect(found.map((finding) => say(finding, 'en')).join('\n')).toContain(says)
    for (const finding of found) {
      // The faults of a rule have a remedy each, by their kind.
      if (check !== 'defect') expect(finding.why).toBe(testingCatalogue[check].why)
      else expect(finding.why).toEqual({ en: expect.stringMatching(/.{40}/), da: expect.stringMatching(/.{40}/) })
      expect(say(finding, 'da')).not.toBe(say(finding, 'en'))
      const slots = [...JSON.stringify(finding.message).matchAll(/[{](\w+)[}]/g)].map(([, slot = '']) => slot)
      for (const slot of slots) expect(finding.slots[slot], slot).toBeDefined()
    }
    // Left out, the check is missed: no other one finds it in its place.
    expect(run(given, without(check)).filter(({ code }) => code === codeOf(check))).toEqual([])
  })
})
