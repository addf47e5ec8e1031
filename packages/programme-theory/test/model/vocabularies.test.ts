import {
  assumptionStatuses,
  changeLevels,
  confidences,
  evidenceStrengths,
  nodeKinds,
  polarities,
  resultKinds,
  standardHorizons,
  usualTurns,
} from '@groundplan/programme-theory'
import { expect, test } from 'vitest'

const lists = [assumptionStatuses, changeLevels, nodeKinds, polarities, resultKinds]
const scales = [confidences, evidenceStrengths]

test('the words, in their order', () => {
  expect(lists.map(({ terms }) => terms.map(({ id }) => id))).toEqual([
    ['stated', 'beingTested', 'supported', 'weakened', 'rejected'],
    ['person', 'organisation', 'community'],
    ['resource', 'activity', 'output', 'outcome', 'goal', 'condition'],
    ['increases', 'decreases'],
    ['countable', 'process', 'capacity', 'culture', 'experience'],
  ])
  expect(scales.map(({ steps }) => steps.map(({ id }) => id))).toEqual([
    ['low', 'medium', 'high'],
    ['conjecture', 'experience', 'researchElsewhere', 'researchHere'],
  ])
})

test.each([
  ...lists.map((one) => ({ ...one, entries: one.terms })),
  ...scales.map((scale) => ({ ...scale, entries: scale.steps })),
])('$id: both languages, and sources that are there', ({ id, title, sources, entries, label, has }) => {
  expect(id).toMatch(/^@groundplan\/programme-theory\/[a-z-]+$/)
  expect(title).toEqual({ en: expect.stringMatching(/^\p{Lu}/u), da: expect.stringMatching(/^\p{Lu}/u) })
  expect(title.en).not.toBe(title.da)
  for (const entry of entries) {
    expect(entry.label).toEqual({ en: expect.stringMatching(/^\p{Lu}/u), da: expect.stringMatching(/^\p{Lu}/u) })
    expect(entry.cites.length).toBeGreaterThan(0)
    for (const cite of entry.cites) {
      if ('source' in cite) {
        expect(sources[cite.source]?.year).toBe(2022)
        expect(cite.at).toMatch(/\S/)
      } else expect(cite.own).toEqual({ en: expect.stringMatching(/\S/), da: expect.stringMatching(/\S/) })
    }
    expect(has(entry.id)).toBe(true)
    expect((label as (id: string) => unknown)(entry.id)).toEqual(entry.label)
  }
  for (const other of ['', 'toString', 7, undefined]) expect(has(other)).toBe(false)
  expect(() => (label as (id: string) => unknown)('other')).toThrow('check with has() first')
})

test('the standard horizons, as the table from Silkeborg has them', () => {
  expect(standardHorizons.map((one) => [one.id, one.label.da, 'years' in one ? one.years : undefined])).toEqual([
    ['signs', 'Tegn/indikatorer (1. år)', { from: 1, to: 1 }],
    ['mediumTerm', 'Mellemlang virkning (2-3 år)', { from: 2, to: 3 }],
    ['intermediateObjective', 'Delmål', undefined],
    ['longTerm', 'Langsigtet virkning (4-6 år)', { from: 4, to: 6 }],
  ])
})

test('an assumption is tested before it is judged, and a rejected one stays so', () => {
  expect(usualTurns).toEqual({
    stated: ['beingTested'],
    beingTested: ['supported', 'weakened', 'rejected'],
    supported: ['beingTested', 'weakened'],
    weakened: ['beingTested', 'rejected'],
    rejected: [],
  })
})
