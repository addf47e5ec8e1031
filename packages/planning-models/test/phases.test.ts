import {
  assess,
  attach,
  completePhase,
  definePlanningModel,
  detach,
  type Plan,
  startPhase,
} from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { beds, garden, helpers } from './fixtures/garden.js'
import { both, codes, frozenPlan, own, soundPlan } from './support.js'

const at = '2026-10-01'
const of = (plan: Plan, given: object = {}) => assess([garden], plan, { at, ...given })

describe('phases', () => {
  const told = (plan: Plan) => of(plan).findings.filter(({ code }) => code.includes('/phases/'))
  const start = (plan: Plan, ...phases: readonly ('plan' | 'sow' | 'invite' | 'reap')[]) =>
    phases.reduce((next, phase) => startPhase(next, { model: garden, phase, at: '2026-09' }), plan)
  const noted = (states: Readonly<Record<string, string>>, plan: Plan = soundPlan) =>
    frozenPlan({
      ...plan,
      phases: {
        '@example/garden': Object.fromEntries(
          Object.entries(states).map(([phase, state]) => [phase, { state, since: '2026' }]),
        ),
      },
    })
  it('before which another is not noted are told of, as advice that decides nothing and takes nothing for a no', () => {
    const plan = start(soundPlan, 'sow')
    expect(told(plan).map((finding) => [...both(finding), finding.pointer, finding.weight, finding.key])).toEqual([
      [
        '“Sow” is noted as begun, but it is not noted that the phase before it in the model has begun: Plan',
        '»Så« er noteret som begyndt, men det er ikke noteret, at den tidligere fase er begyndt: Planlæg',
        '/plan/phases/@example~1garden/sow',
        'advice',
        '@groundplan/planning-models/phases/earlierNotNoted#phase:%40example%2Fgarden%2Fsow',
      ],
    ])
    expect(told(plan).map(({ why }) => why)).toEqual([
      {
        en: 'If it has happened, note it. Otherwise the model is only a guide: record a deviation and why.',
        da: 'Notér det, hvis det er sket. Ellers er modellen kun vejledende: Notér en afvigelse med begrundelse.',
      },
    ])
    expect('rule' in told(plan)[0]!).toBe(false)
    expect(of(plan).models['@example/garden'].phases.sow.kind).toBe('met')
  })
  it('look back over all that has not begun, over both branches of a parallel, and stop at what has', () => {
    expect(both(told(start(soundPlan, 'reap'))[0])).toEqual([
      '“Reap” is noted as begun, but it is not noted that the phases before it in the model have begun: Plan, Sow and Invite',
      '»Høst« er noteret som begyndt, men det er ikke noteret, at de tidligere faser er begyndt: Planlæg, Så og Inviter',
    ])
    const halfway = start(soundPlan, 'sow', 'reap')
    expect(told(halfway).map((finding) => finding.slots['earlier'])).toEqual([
      [{ en: 'Plan', da: 'Planlæg' }],
      [
        { en: 'Plan', da: 'Planlæg' },
        { en: 'Invite', da: 'Inviter' },
      ],
    ])
  })
  it('in order, side by side, or by a shortcut are not', () => {
    expect(told(start(soundPlan, 'plan'))).toEqual([])
    expect(told(start(soundPlan, 'plan', 'invite'))).toEqual([])
    expect(told(start(soundPlan, 'plan', 'sow', 'invite', 'reap'))).toEqual([])
    expect(told(start(soundPlan, 'plan', 'reap'))).toEqual([])
    expect(told(start(soundPlan, 'plan', 'sow', 'reap'))).toEqual([])
  })
  it('before which another is noted as not begun are told of as just that, apart from what nobody noted', () => {
    expect(
      told(noted({ plan: 'notStarted', sow: 'started' })).map((finding) => [...both(finding), finding.weight]),
    ).toEqual([
      [
        '“Sow” is noted as begun, and the phase before it in the model as not begun: Plan',
        '»Så« er noteret som begyndt, og en tidligere fase i modellen som ikke begyndt: Planlæg',
        'advice',
      ],
    ])
    const mixed = told(noted({ sow: 'notStarted', invite: 'notStarted', reap: 'completed' }))
    expect(codes(mixed)).toEqual(['phases/order', 'phases/earlierNotNoted'])
    expect(mixed.map((finding) => both(finding))).toEqual([
      [
        '“Reap” is noted as begun, and phases before it in the model as not begun: Sow and Invite',
        '»Høst« er noteret som begyndt, og tidligere faser i modellen som ikke begyndt: Så og Inviter',
      ],
      [
        '“Reap” is noted as begun, but it is not noted that the phase before it in the model has begun: Plan',
        '»Høst« er noteret som begyndt, men det er ikke noteret, at den tidligere fase er begyndt: Planlæg',
      ],
    ])
    expect(told(noted({ sow: 'notStarted' }))).toEqual([])
  })
  it('are excused by a deviation, at the phase or at what was passed by, of this model', () => {
    const plan = start(soundPlan, 'reap')
    const why = { verbatim: 'The apples were ripe' }
    const excused = (phase: string, model = '@example/garden') =>
      told({ ...plan, deviations: [{ model, phase, at: '2026', why }] }).map((finding) => both(finding)[0])
    expect(excused('reap')).toEqual([])
    expect(excused('sow')).toEqual([
      '“Reap” is noted as begun, but it is not noted that the phases before it in the model have begun: Plan and Invite',
    ])
    expect(excused('reap', '@example/other')).toHaveLength(1)
  })
  it('without what they build on are told of once begun, unless excused', () => {
    const bare = detach(soundPlan, beds)
    expect(told(bare)).toEqual([])
    const plan = start(bare, 'plan', 'sow')
    expect(told(plan).map((finding) => both(finding))).toEqual([
      [
        '“Sow” is noted as begun, but “Beds” is not in the plan',
        '»Så« er noteret som begyndt, men »Bede« er ikke i planen',
      ],
    ])
    expect(
      told({ ...plan, deviations: [{ model: garden.id, phase: 'sow', at: '2026', why: { verbatim: '' } }] }),
    ).toEqual([])
  })
  it('wait for what they lead to, and are unmet when completed without it', () => {
    const bare = start(detach(soundPlan, helpers), 'plan', 'invite')
    expect(of(bare).models['@example/garden'].phases.invite).toMatchObject({
      kind: 'unknown',
      missing: [{ what: { artefact: helpers.kind } }],
    })
    const done = completePhase(bare, { model: garden, phase: 'invite', at: '2026-10' })
    const verdict = of(done).models['@example/garden'].phases.invite
    expect(verdict).toMatchObject({ kind: 'unmet', examined: 1 })
    expect(told(done).map((finding) => [...both(finding), finding.weight])).toEqual([
      [
        '“Invite” is noted as completed, but what it leads to is not in the plan: Helpers',
        '»Inviter« er noteret som afsluttet, men det, den skal føre til, er ikke i planen: Hjælpere',
        'important',
      ],
    ])
    expect(of(done).missing.map(({ what }) => what)).toEqual([])
    const held = attach(done, helpers, { items: [] })
    expect(of(held).models['@example/garden'].phases.invite).toEqual({ kind: 'met', examined: 1 })
    const unread = frozenPlan({
      ...done,
      artefacts: { ...done.artefacts, [helpers.kind]: { version: 9, content: {} } },
    })
    expect(of(unread).models['@example/garden'].phases.invite.kind).toBe('unknown')
    expect(
      of(startPhase(done, { model: garden, phase: 'invite', at: '2027' })).models['@example/garden'].phases.invite.kind,
    ).toBe('unknown')
  })
  it('of which the model asks nothing say so', () => {
    const bare = definePlanningModel({
      contract: 1,
      id: '@example/bare',
      version: '1.0.0',
      title: { en: 'Bare', da: 'Bar' },
      summary: { en: 'Say, then do.', da: 'Sig, og gør så.' },
      sources: {},
      principles: { care: { label: { en: 'Care', da: 'Omsorg' }, cites: own } },
      phases: {
        say: { label: { en: 'Say', da: 'Sig' }, cites: own, yields: [beds] },
        approve: { label: { en: 'Approve', da: 'Godkend' }, cites: own },
      },
      flow: { inSequence: ['say', 'approve'] },
      rules: {},
      views: {},
    })
    const { phases, principles } = assess([bare], soundPlan, { at }).models['@example/bare']
    expect(phases.approve).toEqual({
      kind: 'notApplicable',
      why: { en: 'The model has no criteria for this phase.', da: 'Modellen har ingen kriterier for denne fase.' },
    })
    expect(phases.say).toEqual({ kind: 'met', examined: 1 })
    expect(principles.care).toEqual({
      kind: 'notApplicable',
      why: { en: 'There are no criteria here.', da: 'Her er ingen kriterier.' },
    })
    // A phase whose one criterion does not apply now is another thing.
    expect(of({ ...soundPlan, journal: [] }).models['@example/garden'].phases.reap).toEqual({
      kind: 'notApplicable',
      why: {
        en: 'There is nothing in the plan that this applies to.',
        da: 'Planen indeholder ikke noget, som dette gælder for.',
      },
    })
  })
})
