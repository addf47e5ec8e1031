import { buildTheory, type Theory, type TheorySpec } from '@groundplan/programme-theory'
import { describe, expect, test } from 'vitest'

/** What a caller without types may give. */
const loose = (spec: unknown): Theory => buildTheory(spec as TheorySpec)
const one = (node: object, rest: object = {}) =>
  loose({ id: 't', title: 'T', goals: { g: { label: 'G', ...node } }, ...rest })

describe('throws with the remedy', () => {
  const says = (spec: () => unknown, message: string) => {
    expect(spec).toThrow(TypeError)
    expect(spec).toThrow(message)
  }

  test.each([
    [{ leedsTo: ['g'] }, 'goals.g has no field "leedsTo": there are leadsTo, assumes, label, focusAreas, box'],
    [{ leadsTo: { g: { assume: [] } } }, 'goals.g.leadsTo.g has no field "assume": there are id, assumes, mechanism'],
    [{ label: undefined }, 'goals.g needs "label".'],
    [{ label: { en: 5 } }, 'goals.g.label.en must be a string.'],
    [{ label: {} }, 'goals.g.label must be a text'],
    [
      { en: 'G', box: 'b' },
      'goals.g.label is a text and has "label" too: put the text in "label" and the rest beside it.',
    ],
    [{ label: { en: undefined } }, 'goals.g.label must be a text'],
    [{ label: { lang: 'da' } }, 'goals.g.label must be a text'],
    [{ box: 5 }, 'goals.g.box names 5, which is no box here'],
    [{ box: {} }, 'goals.g.box names what is no text, which is no box here'],
    [{ note: 5 }, 'goals.g.note must be a text'],
    [
      { horizon: { is: 'knwon', value: 'signs' } },
      'goals.g.horizon has an "is" that is none of known, unknown, withheld, notApplicable; a value that is known may stand alone.',
    ],
    [{ horizon: { is: 'known' } }, 'goals.g.horizon needs "value".'],
    [{ horizon: { is: 'withheld', why: 'x' } }, 'goals.g.horizon has no field "why": there are is.'],
    [{ level: 'people' }, 'goals.g.level must be one of person, organisation, community.'],
    [{ result: 'number' }, 'goals.g.result must be one of countable, process, capacity, culture, experience.'],
    [{ groups: 'young' }, 'goals.g.groups must be a list'],
    [{ groups: [''] }, 'goals.g.groups[0] must be an id: text that is not empty.'],
    [{ indicators: [{ label: 'I' }] }, 'goals.g.indicators[0] needs "id".'],
    [{ indicators: [{ id: 'i' }] }, 'goals.g.indicators[0] needs "label".'],
    [{ indicators: [{ id: 'i', label: 'I', target: '70' }] }, 'goals.g.indicators[0].target must be a number.'],
    [{ indicators: [{ id: 'i', label: 'I', target: Number.NaN }] }, 'target must be a number.'],
    [
      { indicators: [{ id: 'i', label: 'I', by: '2020-13' }] },
      'by must be a date that exists: YYYY, YYYY-MM or YYYY-MM-DD.',
    ],
    [{ leadsTo: { g: { id: '' } } }, 'goals.g.leadsTo.g.id must be text that is not empty.'],
    [{ leadsTo: { g: { polarity: 'up' } } }, 'goals.g.leadsTo.g.polarity must be one of increases, decreases.'],
    [{ leadsTo: { g: { confidence: 'sure' } } }, 'confidence must be one of low, medium, high.'],
    [{ leadsTo: { g: { evidence: [{}] } } }, 'evidence[0] needs "strength".'],
    [
      { leadsTo: { g: { evidence: [{ strength: 'strong' }] } } },
      'strength must be one of conjecture, experience, researchElsewhere, researchHere.',
    ],
    [
      { leadsTo: { g: { evidence: [{ strength: 'experience', finding: 'no' }] } } },
      'finding must be one of supports, contradicts.',
    ],
    [
      { leadsTo: { g: { evidence: ['experience'] } } },
      'evidence[0] must be an object with strength, finding, source, note.',
    ],
    [
      { assumes: [{ id: 'a', label: 'A', states: [{ is: 'tested', at: '2018' }] }] },
      'states[0].is must be one of stated, beingTested, supported, weakened, rejected.',
    ],
    [{ assumes: [{ id: 'a', label: 'A', states: [{ is: 'stated' }] }] }, 'states[0] needs "at".'],
    [
      { assumes: [{ id: 'a', label: 'A', states: [{ is: 'stated', at: 'then' }] }] },
      'at must be a date that exists, YYYY, YYYY-MM or YYYY-MM-DD, or "unknown".',
    ],
  ])('on a field that is none: %j', (node, message) => {
    says(() => one(node), message)
  })

  test.each([
    ['activities', {}, 'activities.x needs "label", or "activity" where the register names it.'],
    ['activities', { activity: '' }, 'activities.x.activity must be an id'],
    ['activities', { label: 'A', deliveredBy: ['school'] }, 'deliveredBy[0] must be an object with kind, id.'],
    ['activities', { label: 'A', deliveredBy: [{ kind: 'body' }] }, 'deliveredBy[0] needs "id".'],
    ['activities', { label: 'A', when: {} }, 'when needs "from".'],
    ['activities', { label: 'A', when: { from: 'soon' } }, 'when.from must be a date'],
    ['activities', { label: 'A', dose: { amount: 0, unit: 'x' } }, 'dose.amount must be a number above 0.'],
    ['activities', { label: 'A', dose: { amount: 1 } }, 'dose needs "unit".'],
    [
      'activities',
      { label: 'A', dose: { amount: 1, unit: 'x', per: 'hour' } },
      'per must be one of day, week, month, year.',
    ],
    ['activities', { label: 'A', cost: { amount: -1, currency: 'DKK' } }, 'cost.amount must be a number from 0.'],
    [
      'activities',
      { label: 'A', cost: { amount: 1, currency: 'kr' } },
      'cost.currency must be a currency such as "DKK".',
    ],
    ['activities', { label: 'A', cost: { amount: 1 } }, 'cost needs "currency".'],
    [
      'activities',
      { label: 'A', description: { approvals: [{ body: '', at: '2018', decision: 'approved' }] } },
      'body must be an id',
    ],
    [
      'activities',
      { label: 'A', description: { approvals: [{ body: { id: 'x' }, at: '2018', decision: 'approved' }] } },
      'body needs "kind".',
    ],
    [
      'activities',
      { label: 'A', description: { approvals: [{ body: 'x', at: '2018' }] } },
      'approvals[0] needs "decision".',
    ],
    [
      'activities',
      { label: 'A', description: { approvals: [{ body: 'x', at: '2018', decision: 'ok' }] } },
      'decision must be one of approved, returned, rejected.',
    ],
    ['conditions', { label: 'C', holds: 'yes' }, 'conditions.x.holds must be true or false.'],
    ['horizons', { years: { from: 1, to: 1 } }, 'horizons.x needs "label".'],
    ['horizons', { label: 'H', years: { from: 1 } }, 'horizons.x.years needs "to".'],
    ['horizons', { label: 'H', years: { from: -1, to: 1 } }, 'horizons.x.years.from must be a number from 0.'],
    ['focusAreas', { challenge: 'x' }, 'focusAreas.x needs "label".'],
    ['boxes', {}, 'boxes.x needs "label".'],
    ['notes', {}, 'notes.x needs "text".'],
    ['assumptions', { on: [{ node: 'x' }] }, 'assumptions.x.on[0].node names "x"'],
    ['outputs', { label: 'P', horizon: 'signs' }, 'outputs.x has no field "horizon"'],
  ])('on a thing in %s that is none: %j', (section, thing, message) => {
    says(() => loose({ id: 't', title: 'T', [section]: { x: thing } }), message)
  })
})
