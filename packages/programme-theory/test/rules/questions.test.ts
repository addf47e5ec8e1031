import { known, unknown } from '@groundplan/kernel'
import { assess } from '@groundplan/planning-models'
import { type ProgrammeTheoryRule, programmeTheory } from '@groundplan/programme-theory'
import { expect, test } from 'vitest'
import { trust } from './assumed.js'
import { coffee, drawn } from './registered.js'
import { type Holds, of } from './ruleCase.js'
import { chain, coping, link, meetings, rooms, support, text, theoryOf } from './theoryOf.js'

/** What a rule asks for: `kind:id field`. */
function asked(rule: ProgrammeTheoryRule, holds: Holds): readonly string[] {
  const { plan, at } = of(rule)('asked', 'unknown', holds)
  const verdict = assess([programmeTheory], plan, { at }).models['@groundplan/programme-theory'].rules[rule]
  const missing = verdict.kind === 'unknown' || verdict.kind === 'unmet' ? verdict.missing : []
  return missing.map(({ what }) => ('entity' in what ? `${what.entity.kind}:${what.entity.id} ${what.field}` : ''))
}
const eleven = Array.from({ length: 11 }, (_, i) => meetings({ id: `m${i}` }))
const many: Holds = { theories: [theoryOf(eleven)] }

test.each([
  ['delivered', 'deliveredBy'],
  ['timed', 'when'],
] as const)(
  '%s asks the register where it has the activity, unless the theory has a word of its own',
  (rule, field) => {
    const own = { [field]: unknown() }
    const theories = [theoryOf([drawn(), drawn('own', own), drawn('strange', { activity: 'lost' }), meetings()])]
    expect(asked(rule, { theories, activities: [coffee()] })).toEqual([
      `activity:coffee ${field}`,
      `theoryNode:own ${field}`,
      `theoryNode:strange ${field}`,
      `theoryNode:meetings ${field}`,
    ])
    expect(asked(rule, { theories })[0]).toBe(`theoryNode:drawn ${field}`)
    expect(asked(rule, many)).toEqual([`theory:t nodes/${field}`])
  },
)

test('of two entries of the register with one id the first counts', () => {
  const theories = [theoryOf([drawn()])]
  const entries = [coffee(), coffee({ deliveredBy: known([{ kind: 'group', id: 'staff' }]) })]
  expect(asked('delivered', { theories, activities: entries })).toEqual(['activity:coffee deliveredBy'])
  expect(asked('delivered', { theories, activities: entries.toReversed() })).toEqual([])
})

test('whom an activity reaches is asked of the register too, whom a goal is for of the goal', () => {
  const activities = [coffee()]
  const to = (groups?: ReturnType<typeof known<readonly string[]>>) => [
    theoryOf([drawn(), coping(groups && { groups })], [link('drawn', 'coping')]),
  ]
  expect(asked('groupReached', { theories: to(known(['children'])), activities })).toEqual(['activity:coffee groups'])
  expect(asked('groupReached', { theories: to(known(['children'])) })).toEqual(['theoryNode:drawn groups'])
  expect(asked('groupReached', { theories: to(), activities })).toEqual(['theoryNode:coping groups'])
})

test.each([
  ['dosed', 'dose'],
  ['descriptionApproved', 'description/approvals'],
  ['evaluationDescribed', 'description/evaluatedBy'],
] as const)('%s asks about the activity as the theory has it', (rule, field) => {
  expect(asked(rule, { theories: [theoryOf([drawn()])], activities: [coffee()] })).toEqual([
    `theoryNode:drawn ${field}`,
  ])
  expect(asked(rule, many)).toEqual([`theory:t nodes/${field}`])
})

test('links are asked for what belongs to them, the theory for what belongs to it', () => {
  const theories = [theoryOf([meetings(), support()], [link('meetings', 'support')])]
  const critical = [theoryOf([meetings(), coping()], [link('meetings', 'coping')])]
  expect(asked('mechanismStated', { theories })).toEqual(['theoryLink:meetings-support mechanism'])
  expect(asked('criticalLinkGrounded', { theories: critical })).toEqual(['theoryLink:meetings-coping evidence'])
  expect(asked('contextConsidered', { theories })).toEqual(['theory:t nodes/condition'])
  expect(asked('resourcesStated', { theories })).toEqual(['theory:t nodes/resource'])
})

test('conditions, focus areas and assumptions are asked for what is theirs; the date of a review by two rules alike', () => {
  const condition = (more: Parameters<typeof rooms>[0], assumptions = [trust([], { on: [{ node: 'rooms' }] })]) => ({
    theories: [theoryOf([rooms(more)], [], { assumptions })],
  })
  const must = { mustChange: known(true) }
  expect(asked('contextMustChange', condition({}))).toEqual(['theoryNode:rooms mustChange'])
  expect(asked('contextMustChange', condition(must))).toEqual(['theoryNode:rooms holds'])
  const late = condition({ ...must, holds: known(false) })
  expect(asked('contextMustChange', late)).toEqual(['assumption:trust reviewOn'])
  expect(asked('assumptionReviewed', late)).toEqual(['assumption:trust reviewOn'])
  const testing = condition({}, [trust([['beingTested', '2018']], { reviewOn: known('2018-06') })])
  expect(asked('assumptionTested', testing)).toEqual(['assumption:trust indicator'])
  const coarse = condition({}, [trust([['beingTested', '2018']], { reviewOn: known('2018-06') })])
  expect(asked('assumptionReviewed', coarse)).toEqual(['assumption:trust states'])
  const focusAreas = [{ id: 'families', label: text('Families', 'Familier') }]
  expect(asked('focusAreaComplete', { theories: [theoryOf([], [], { focusAreas })] })).toEqual([
    'focusArea:families challenge',
    'focusArea:families groups',
  ])
})

test('what many lack is asked of the theory, field by field', () => {
  const goals = Array.from({ length: 11 }, (_, i) => coping({ id: `g${i}` }))
  const links = goals.map(({ id }) => link('meetings', id))
  const assumptions = Array.from({ length: 11 }, (_, i) => trust([['beingTested', '2018']], { id: `a${i}` }))
  const focusAreas = Array.from({ length: 6 }, (_, i) => ({ id: `f${i}`, label: text('Area', 'Område') }))
  const theories = [theoryOf([meetings(), ...goals], [...chain, ...links], { assumptions, focusAreas })]
  expect(asked('mechanismStated', { theories })).toEqual(['theory:t links/mechanism'])
  expect(asked('criticalLinkGrounded', { theories })).toEqual(['theory:t links/evidence'])
  expect(asked('groupReached', { theories })).toEqual(['theory:t nodes/groups'])
  expect(asked('assumptionTested', { theories })).toEqual(['theory:t assumptions/indicator'])
  expect(asked('assumptionReviewed', { theories })).toEqual(['theory:t assumptions/reviewOn'])
  expect(asked('focusAreaComplete', { theories })).toEqual(['theory:t focusAreas'])
})
