import { say } from '@groundplan/kernel'
import {
  assess,
  attach,
  defineRule,
  defineRuleSet,
  frame,
  journal,
  judge,
  optional,
  phaseState,
  record,
  today,
} from '@groundplan/planning-models'
import { runConformance } from '@groundplan/planning-models/testing'
import { expect, it } from 'vitest'
import { beds, garden, helpers } from '../fixtures/garden.js'
import { emptyPlan, own } from '../support.js'
import { withCase } from './defect.js'

type At = readonly (string | number)[]
const bed = { kind: 'bed', id: 'b1' }

/** A rule that finds one thing, at this place. */
const ruleAt = (at: At | undefined) =>
  defineRule({
    label: { en: 'It points', da: 'Den peger' },
    why: { en: 'Look there.', da: 'Se dér.' },
    cites: own,
    weight: 'advice',
    reads: { beds, helpers: optional(helpers), journal, frame, today, sow: phaseState('sow') },
    messages: { here: { en: 'Here', da: 'Her' } },
    check: (_, say) => judge([1], () => say.here({ about: [bed], ...(at && { at: at as never }) })),
  })
/** A rule set has no phases; that its rule reads the state of one all the same is what is tried. */
const setOf = (rules: object) => defineRuleSet({ id: '@example/points', sources: {}, rules: rules as never })
const pointing = (at: At | undefined) => setOf({ points: ruleAt(at) })
const held = { items: [{ id: 'b1', name: 'Roses' }] }
const plan = record(attach(emptyPlan, beds, held), { id: 'j1', at: '2026', kind: 'event', words: { verbatim: 'x' } })
/** Beds as they were written in version 1. */
const older = { ...plan, artefacts: { [beds.kind]: { version: 1, content: { beds: held.items } } } }
const at = '2026-10-01'

/** What the kit finds of a rule that points there, where this is expected. */
const differs = (given: At | undefined, expected: object, its: typeof plan = plan) =>
  runConformance(pointing(given), [
    { name: 'one', plan: its, at, expect: { points: [{ message: 'here', about: [bed], ...expected }] } },
  ])
    .filter(({ code }) => /[/](?:findings|place)$/.test(code))
    .map((finding) => say(finding, 'en'))

it.each<[At, string]>([
  [['beds', 'items', 0, 'name'], '/plan/artefacts/@example~1garden~1beds/content/items/0/name'],
  [['beds'], '/plan/artefacts/@example~1garden~1beds/content'],
  [['journal', 0, 'at'], '/plan/journal/0/at'],
  [['frame', 'period'], '/plan/period'],
  // These stand nowhere in the document: the bed is where it is defined.
  [['today'], '/plan/artefacts/@example~1garden~1beds/content/items/0'],
  [['helpers'], '/plan/artefacts/@example~1garden~1beds/content/items/0'],
  [['sow'], '/plan/artefacts/@example~1garden~1beds/content/items/0'],
])('%j is the place of a rule that points there, and %s is its pointer', (place, pointer) => {
  const verdict = assess([pointing(place)], plan, { at }).models['@example/points']?.rules['points']
  expect(verdict).toMatchObject({ findings: [{ pointer }] })
  expect(differs(place, { at: place })).toEqual([])
  expect(differs(place, { pointer })).toEqual([])
})

it('content of an earlier version is pointed to as a whole, where its place is not the same', () => {
  expect(differs(['beds', 'items', 0], { at: ['beds', 'items', 0] }, older as never)).toEqual([])
  expect(differs(['beds', 'items', 0], { at: ['journal', 0] }, older as never)).toEqual([
    expect.stringContaining('found:\n    here (bed:b1) {} /plan/artefacts/@example~1garden~1beds\n'),
  ])
})

it.each<[At | undefined, object, string, string]>([
  [['beds', 'items', 0], { at: ['beds', 'items', 1] }, 'at ["beds","items",0]', 'at ["beds","items",1]'],
  [['journal', 0], { at: ['beds'] }, 'at ["journal",0]', 'at ["beds"]'],
  [['frame', 'places'], {}, 'at ["frame","places"]', '-'],
  [['frame', 'period'], {}, 'at ["frame","period"]', '-'],
  [undefined, { at: ['sow', 'since'] }, 'at ["beds","items",0]', 'at ["sow","since"]'],
  [['journal', 0], { pointer: '/plan/journal/1' }, '/plan/journal/0', '/plan/journal/1'],
])('a rule at %j where %j is expected: %s, %s', (given, expected, found, wanted) => {
  expect(differs(given, expected)).toEqual([
    `In “one”, points does not find what is expected\n  found:\n    here (bed:b1) {} ${found}\n  expected:\n    here (bed:b1) {} ${wanted}`,
  ])
})

it('only what is read has a place in the terms of the rule', () => {
  const points = ruleAt(undefined)
  const reads = { sow: phaseState('sow'), frame, journal }
  const shown = (rules: object) =>
    runConformance(setOf(rules), [{ name: 'one', plan, at, expect: {} }] as never)
      .filter(({ code }) => code.endsWith('/findings'))
      .map((finding) => say(finding, 'en').split('\n')[2]?.trim())
  expect(shown({ points: { ...points, reads: { ...reads, beds } } })).toEqual([
    'here (bed:b1) {} at ["beds","items",0]',
  ])
  // Nothing defines the bed where no rule reads the beds.
  expect(shown({ points: { ...points, reads } })).toEqual(['here (bed:b1) {} -'])
  const other = { ...points, check: () => ({ examined: 0, seen: [], missing: [] }) }
  expect(shown({ points: { ...points, reads }, other })).toEqual([
    'here (bed:b1) {} /plan/artefacts/@example~1garden~1beds/content/items/0',
  ])
})

it('a place that cannot be told is told once, in both languages', () => {
  const event = (place: object) => ({
    message: 'outside',
    about: [{ kind: 'journalEntry', id: 'j1' }],
    slots: { id: 'j1' },
    ...place,
  })
  const run = (...places: object[]) =>
    runConformance(
      garden,
      withCase('an event before the garden', { expect: { eventInPeriod: places.map(event) } }) as never,
    ).map((finding) => [say(finding, 'en'), say(finding, 'da')].map((words) => words.replace(/^.*?: /, '')))
  expect(run({ at: ['x'] }, { at: ['x', 1] }, { at: ['toString'], pointer: '/plan' })).toEqual([
    [
      '`at` starts with “x”, which the rule does not read (it reads: frame, journal)',
      '`at` begynder med »x«, som reglen ikke læser (den læser: frame, journal)',
    ],
    ['both `at` and `pointer` are given', 'der er både `at` og `pointer`'],
    [
      '`at` starts with “toString”, which the rule does not read (it reads: frame, journal)',
      '`at` begynder med »toString«, som reglen ikke læser (den læser: frame, journal)',
    ],
  ])
})
