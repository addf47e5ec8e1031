import type { Assumption, AssumptionStatus, Evidence, TheoryLink } from '@groundplan/programme-theory'
import { evidenceStrengths } from '@groundplan/programme-theory'
import { linkStrength, strengths } from '@groundplan/programme-theory/analysis'
import { describe, expect, test } from 'vitest'
import { deepFreeze, evidenceOf, levels } from './support.js'

const link: TheoryLink = { id: 'l', from: 'a', to: 'b' }
const founded = (...value: readonly Evidence[]): TheoryLink => ({ ...link, evidence: { is: 'known', value } })
const assumption = (id: string, on: Assumption['on'], ...states: readonly AssumptionStatus[]): Assumption => ({
  id,
  label: { en: id, da: id },
  on,
  ...(states.length > 0 ? { states: states.map((is) => ({ is, at: 'unknown' as const })) } : {}),
})
const brief = (given: TheoryLink, assumptions: readonly Assumption[] = []) => {
  const { is, because, contested } = linkStrength(deepFreeze(given), deepFreeze({ assumptions }))
  return [is, because, contested]
}

test('the order of strengths: none, then the grounds of evidence', () => {
  expect(strengths.steps.map(({ id }) => id)).toEqual(levels)
  expect(strengths.label('none')).toEqual({ en: 'Without support from evidence', da: 'Uden støtte i evidens' })
  expect(strengths.title).toEqual({ en: 'Strength', da: 'Styrke' })
  for (const { id, label } of evidenceStrengths.steps) expect(strengths.label(id)).toEqual(label)
  for (const { cites } of strengths.steps) expect(cites).toHaveLength(1)
})

describe('what is not known stays apart from none and from a conjecture', () => {
  test('never asked, unknown, withheld, not applicable', () => {
    expect(brief(link)).toEqual(['unknown', 'neverAsked', false])
    for (const is of ['unknown', 'withheld', 'notApplicable'] as const) {
      expect(brief({ ...link, evidence: { is } })).toEqual(['unknown', is, false])
    }
  })
  test('an empty list is a known none', () => {
    expect(brief(founded())).toEqual(['none', 'noEvidence', false])
  })
})

describe('evidence', () => {
  test('the strongest that supports counts, in whatever order', () => {
    for (const [at, strength] of levels.entries()) {
      if (strength === 'none') continue
      expect(brief(founded({ strength }))).toEqual([strength, 'evidence', false])
      expect(brief(founded({ strength: 'conjecture' }, { strength, finding: 'supports' }))[0]).toBe(levels[at])
      expect(brief(founded({ strength, finding: 'supports' }, { strength: 'conjecture' }))[0]).toBe(levels[at])
    }
  })
  test('evidence against it is told and contests it; alone, it leaves nothing', () => {
    const against: Evidence = { strength: 'researchHere', finding: 'contradicts' }
    expect(brief(founded(against))).toEqual(['none', 'contradicted', false])
    const both = founded({ strength: 'conjecture' }, against)
    expect(brief(both)).toEqual(['conjecture', 'evidence', true])
    expect(linkStrength(both).supporting).toEqual([{ strength: 'conjecture' }])
    expect(linkStrength(both).contradicting).toEqual([against])
  })
})

describe('assumptions', () => {
  const sound = { ...link, ...evidenceOf(2) }
  test.each([
    ['link', { link: 'l' }],
    ['from', { node: 'a' }],
    ['to', { node: 'b' }],
  ] as const)('rejected on the %s: nothing is carried, whatever the evidence', (where, on) => {
    const rejected = [assumption('x', [on], 'stated', 'rejected')]
    expect(brief(sound, rejected)).toEqual(['none', 'rejected', false])
    expect(brief(link, rejected)).toEqual(['none', 'rejected', false])
    expect(linkStrength(sound, { assumptions: rejected }).assumptions).toEqual([
      { id: 'x', on: [where], status: 'rejected' },
    ])
  })
  test('weakened ones contest what may carry', () => {
    const weakened = [assumption('x', [{ link: 'l' }], 'weakened')]
    expect(brief(sound, weakened)).toEqual(['experience', 'evidence', true])
    expect(brief(link, weakened)).toEqual(['unknown', 'neverAsked', true])
    expect(brief(founded(), weakened)).toEqual(['none', 'noEvidence', false])
  })
  test('only the last state counts, and one without states is stated', () => {
    expect(brief(sound, [assumption('x', [{ link: 'l' }], 'rejected', 'beingTested')])).toEqual([
      'experience',
      'evidence',
      false,
    ])
    expect(linkStrength(sound, { assumptions: [assumption('x', [{ node: 'b' }])] }).assumptions).toEqual([
      { id: 'x', on: ['to'], status: 'stated' },
    ])
  })
  test('one made of several parts is told once, with where; those of other parts are not told', () => {
    const theory = {
      assumptions: [
        assumption('x', [{ node: 'b' }, { link: 'l' }, { node: 'b' }]),
        assumption('elsewhere', [{ node: 'l' }, { link: 'a' }], 'rejected'),
      ],
    }
    expect(linkStrength(sound, theory)).toEqual({
      link: 'l',
      from: 'a',
      to: 'b',
      is: 'experience',
      because: 'evidence',
      contested: false,
      supporting: [{ strength: 'experience' }],
      contradicting: [],
      assumptions: [{ id: 'x', on: ['link', 'to'], status: 'stated' }],
    })
  })
  test('without the theory none are looked for', () => {
    expect(linkStrength(sound).assumptions).toEqual([])
    expect(linkStrength(sound, {}).assumptions).toEqual([])
  })
})
