import { defineRule, defineRuleSet, judge } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { benches, outer } from './support/benches.js'

const sources = { handbook: { title: 'Parks', year: 2020 } } as const
const nothing = () => judge([], () => undefined)
const shade = defineRule({ ...outer, reads: { benches }, messages: {}, check: nothing })

describe('defineRuleSet', () => {
  it('keeps id, sources and rules, frozen', () => {
    const set = defineRuleSet({ id: '@example/parks', sources, rules: { shade } })
    expect(set).toStrictEqual({ id: '@example/parks', sources, rules: { shade } })
    expect(set.rules.shade).toBe(shade)
    expect(Object.isFrozen(set)).toBe(true)
  })

  it('refuses to be nameless', () => {
    expect(() => defineRuleSet({ id: '', sources, rules: {} })).toThrow(
      new TypeError("A rule set needs an id: the package's name."),
    )
  })

  it.each(['a/b', 'a#b', 'a b', ''])('refuses %o as the name of a rule', (name) => {
    expect(() => defineRuleSet({ id: 'x', sources, rules: { [name]: shade } })).toThrow(
      new TypeError(`"${name}" cannot name a rule: leave out "/", "#" and spaces.`),
    )
  })

  it('refuses a source that is not there, in a rule and in a threshold', () => {
    const missing = 'Source "wikipedia" is cited, but not among the sources (handbook)'
    const cites = [{ source: 'wikipedia', at: 'x' }] as const
    const unsourced = defineRule({ ...outer, cites, reads: {}, messages: {}, check: nothing })
    const thresholds = { months: { value: 6, unit: 'month', cites } }
    const limited = defineRule({ ...outer, thresholds, reads: {}, messages: {}, check: nothing })
    for (const rule of [unsourced, limited]) {
      const rules = { rule } as unknown as { rule: typeof shade }
      expect(() => defineRuleSet({ id: 'x', sources, rules })).toThrow(missing)
    }
  })
})
