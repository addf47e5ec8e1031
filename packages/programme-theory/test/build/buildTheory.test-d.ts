import { known, unknown } from '@groundplan/kernel'
import { buildTheory, type Theory, type TheorySpec } from '@groundplan/programme-theory'

const label = { en: 'x', da: 'x' }

// Ten lines, as in the README.
export const first: Theory = buildTheory({
  id: 'good-mornings',
  title: { en: 'Good mornings', da: 'Gode morgener' },
  activities: { meetings: { label, when: { from: '2017-05' }, groups: ['newcomers'], leadsTo: ['attendance'] } },
  outcomes: {
    attendance: {
      label,
      horizon: 'signs',
      indicators: [{ id: 'share', label, target: 70, unit: { verbatim: '%' }, of: label }],
      leadsTo: { supported: { mechanism: label, evidence: [{ strength: 'experience' }] } },
    },
    supported: { label, horizon: 'mediumTerm', leadsTo: 'coping' },
  },
  goals: { coping: { label } },
})

// With boxes, horizons of its own, conditions, assumptions, includes.
export const second: Theory = buildTheory({
  id: 'aalborg',
  title: label,
  horizons: { short: { label, years: { from: 1, to: 2 } }, later: 'Senere' },
  boxes: { families: label, leisure: { label } },
  focusAreas: { movement: { label, challenge: unknown(), groups: ['families'] } },
  resources: { money: { label, cost: { amount: 100, currency: 'DKK' }, leadsTo: ['clubs'] } },
  activities: { clubs: { activity: 'clubs', leadsTo: ['members', 'shared'], assumes: ['trust'] } },
  outputs: { meals: label },
  outcomes: {
    members: {
      label,
      box: 'leisure',
      focusAreas: ['movement'],
      horizon: known('short'),
      leadsTo: { thrive: { conditions: ['safe'], assumes: [{ id: 'own', label }] } },
    },
    unsaid: { label, horizon: unknown() },
  },
  goals: { thrive: { label, horizon: 'later' } },
  conditions: { safe: { label, holds: true, leadsTo: 'members' } },
  assumptions: { trust: label, room: { label, on: [{ node: 'members' }, { link: 'clubs-members' }] } },
  notes: { general: 'tekst', special: { text: label, on: [{ node: 'thrive' }] } },
  links: [{ from: 'shared', to: 'thrive', polarity: 'decreases' }],
  includes: [{ theory: 'common', parts: ['shared'], without: ['whatever'] }],
})

// In Danish strings alone.
export const third: Theory = buildTheory({
  id: 'læsevenner',
  language: 'da',
  title: 'Læsevenner',
  activities: { læsning: { label: 'Læsning', leadsTo: 'ordforråd' } },
  outcomes: { ordforråd: { label: 'Ordforråd', leadsTo: 'trivsel' } },
  goals: { trivsel: 'Trivsel' },
})

// Where ids are only known when the program runs.
export const anyIds = (spec: TheorySpec): Theory => buildTheory(spec)

const base = { id: 't', title: label }
// @ts-expect-error no such node
buildTheory({ ...base, activities: { a: { label, leadsTo: ['gaol'] } }, goals: { goal: label } })
// @ts-expect-error no such node, as the only one
buildTheory({ ...base, activities: { a: { label, leadsTo: 'gaol' } }, goals: { goal: label } })
// @ts-expect-error no such node, with details
buildTheory({ ...base, activities: { a: { label, leadsTo: { gaol: { mechanism: label } } } }, goals: { goal: label } })
// @ts-expect-error no nodes at all to lead to
buildTheory({ ...base, goals: { goal: { label, leadsTo: 'other' } } })
// @ts-expect-error no such box
buildTheory({ ...base, boxes: { left: label }, goals: { goal: { label, box: 'right' } } })
// @ts-expect-error no boxes given
buildTheory({ ...base, goals: { goal: { label, box: 'right' } } })
// @ts-expect-error no such focus area
buildTheory({ ...base, focusAreas: { work: { label } }, goals: { goal: { label, focusAreas: ['play'] } } })
// @ts-expect-error not a standard horizon
buildTheory({ ...base, outcomes: { one: { label, horizon: 'soon' } } })
// @ts-expect-error a standard horizon, but the theory has its own
buildTheory({ ...base, horizons: { soon: label }, outcomes: { one: { label, horizon: 'signs' } } })
// @ts-expect-error known, but not a horizon
buildTheory({ ...base, horizons: { soon: label }, outcomes: { one: { label, horizon: known('signs') } } })
// @ts-expect-error a goal is no context condition
buildTheory({ ...base, outcomes: { a: { label, leadsTo: { g: { conditions: ['g'] } } } }, goals: { g: label } })
// @ts-expect-error no such assumption
buildTheory({ ...base, assumptions: { trust: label }, goals: { goal: { label, assumes: ['turst'] } } })
// @ts-expect-error an assumption about nothing that is here
buildTheory({ ...base, assumptions: { trust: { label, on: [{ node: 'gaol' }] } }, goals: { goal: label } })
// @ts-expect-error a note on nothing that is here
buildTheory({ ...base, notes: { n: { text: label, on: [{ node: 'gaol' }] } }, goals: { goal: label } })
// @ts-expect-error a link to nowhere
buildTheory({ ...base, links: [{ from: 'goal', to: 'gaol' }], goals: { goal: label } })
// @ts-expect-error not said to be a part of the other theory
buildTheory({ ...base, includes: [{ theory: 'other', parts: ['one'] }], goals: { goal: { label, leadsTo: 'two' } } })
// @ts-expect-error a misspelt field
buildTheory({ ...base, goals: { goal: { label, leedsTo: ['goal'] } } })
// @ts-expect-error an output has no horizon
buildTheory({ ...base, outputs: { one: { label, horizon: 'signs' } } })
// @ts-expect-error an id is needed
buildTheory({ title: label })
