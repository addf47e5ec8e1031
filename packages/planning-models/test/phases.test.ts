import { assess, attach, completePhase, detach, type Plan, startPhase } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { beds, garden, helpers } from './fixtures/garden.js'
import { both, codes, frozenPlan, soundPlan } from './support.js'

const at = '2026-10-01'
const of = (plan: Plan, given: object = {}) => assess([garden], plan, { at, ...given })

describe('phases', () => {
  const told = (plan: Plan) => of(plan).findings.filter(({ code }) => code.includes('/phases/'))
  const start = (plan: Plan, ...phases: readonly ('plan' | 'sow' | 'invite' | 'reap')[]) =>
    phases.reduce((next, phase) => startPhase(next, { model: garden, phase, at: '2026-09' }), plan)
  it('started out of order are told of, with what comes before, as advice that decides nothing', () => {
    const plan = start(soundPlan, 'sow')
    expect(told(plan).map((finding) => [...both(finding), finding.pointer, finding.weight, finding.key])).toEqual([
      [
        '“Sow” has begun, but not what comes before it in the model: Plan',
        '»Så« er begyndt, men ikke det, der i modellen kommer før: Planlæg',
        '/plan/phases/@example~1garden/sow',
        'advice',
        '@groundplan/planning-models/phases/order#phase:%40example%2Fgarden%2Fsow',
      ],
    ])
    expect('rule' in told(plan)[0]!).toBe(false)
    expect(of(plan).models['@example/garden'].phases.sow.kind).toBe('met')
  })
  it('look back over all that has not begun, over both branches of a parallel, and stop at what has', () => {
    expect(both(told(start(soundPlan, 'reap'))[0])[0]).toBe(
      '“Reap” has begun, but not what comes before it in the model: Sow, Plan and Invite',
    )
    const halfway = start(soundPlan, 'sow', 'reap')
    expect(told(halfway).map((finding) => both(finding)[0])).toEqual([
      '“Sow” has begun, but not what comes before it in the model: Plan',
      '“Reap” has begun, but not what comes before it in the model: Invite and Plan',
    ])
  })
  it('in order, side by side, or by a shortcut are not', () => {
    expect(told(start(soundPlan, 'plan'))).toEqual([])
    expect(told(start(soundPlan, 'plan', 'invite'))).toEqual([])
    expect(told(start(soundPlan, 'plan', 'sow', 'invite', 'reap'))).toEqual([])
    expect(told(start(soundPlan, 'plan', 'reap'))).toEqual([])
    expect(told(start(soundPlan, 'plan', 'sow', 'reap'))).toEqual([])
  })
  it('that are noted as not begun do not count as begun', () => {
    const noted = frozenPlan({
      ...soundPlan,
      phases: {
        '@example/garden': { plan: { state: 'notStarted', since: '2026' }, sow: { state: 'started', since: '2026' } },
      },
    })
    expect(codes(told(noted))).toEqual(['phases/order'])
    const idle = frozenPlan({
      ...soundPlan,
      phases: { '@example/garden': { sow: { state: 'notStarted', since: '2026' } } },
    })
    expect(told(idle)).toEqual([])
  })
  it('are excused by a deviation, at the phase or at what was passed by, of this model', () => {
    const plan = start(soundPlan, 'reap')
    const why = { verbatim: 'The apples were ripe' }
    const excused = (phase: string, model = '@example/garden') =>
      told({ ...plan, deviations: [{ model, phase, at: '2026', why }] }).map((finding) => both(finding)[0])
    expect(excused('reap')).toEqual([])
    expect(excused('sow')).toEqual(['“Reap” has begun, but not what comes before it in the model: Plan and Invite'])
    expect(excused('reap', '@example/other')).toHaveLength(1)
  })
  it('without what they build on are told of once begun, unless excused', () => {
    const bare = detach(soundPlan, beds)
    expect(told(bare)).toEqual([])
    const plan = start(bare, 'plan', 'sow')
    expect(told(plan).map((finding) => both(finding))).toEqual([
      [
        '“Sow” has begun without what the model builds it on: Beds',
        '»Så« er begyndt uden det, som modellen bygger den på: Bede',
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
})
