import { activities, assets, wishes } from '@groundplan/community'
import { known, say, show } from '@groundplan/kernel'
import { abcd } from '@groundplan/model-abcd'
import { assess, completePhase, startPhase } from '@groundplan/planning-models'
import { describe, expect, test } from 'vitest'
import { asOf as at } from '../src/cases/asOf.js'
import { planOf } from '../src/cases/planOf.js'
import { text } from '../src/cases/text.js'
import { modelId } from '../src/modelId.js'

describe('the steps', () => {
  test('four, in sequence, each from its place in the chapter', () => {
    expect(abcd.id).toBe('@groundplan/model-abcd')
    expect(Object.keys(abcd.phases)).toEqual(['uncover', 'map', 'connect', 'mobilise'])
    expect(abcd.flow).toEqual({ inSequence: ['uncover', 'map', 'connect', 'mobilise'] })
    expect(Object.values(abcd.phases).map(({ cites }) => cites)).toEqual(
      [1, 2, 3, 4].map((step) => [{ source: 'handbook', at: `Planlægningsmodeller, ABCD, trin ${step}` }]),
    )
    expect(Object.values(abcd.phases).map(({ yields }) => yields?.map(({ kind }) => kind))).toEqual([
      [wishes.kind],
      [assets.kind],
      undefined,
      [activities.kind],
    ])
    expect(abcd.loops.map(({ from, to }) => [from, to])).toEqual([['mobilise', 'uncover']])
  })

  test('the principles are marked as our own reading, each with the place it was read from', () => {
    for (const { cites } of Object.values(abcd.principles)) {
      expect(cites[0]).toHaveProperty('own')
      expect(cites[1]).toHaveProperty('source', 'handbook')
    }
    // Every principle is judged by at least one rule.
    const judged = new Set(Object.values(abcd.rules).map(({ principle }) => principle))
    for (const principle of Object.keys(abcd.principles)) expect(judged).toContain(principle)
  })

  const order = (plan: ReturnType<typeof planOf>) =>
    assess([abcd], plan, { at })
      .findings.filter(({ code }) => code.endsWith('/phases/earlierNotNoted'))
      .map((finding) => say(finding, 'en'))
  const done = (plan: ReturnType<typeof planOf>, phase: 'uncover' | 'map') =>
    completePhase(plan, { model: abcd, phase, at: '2025' })

  test('mobilising may follow on the first two; following on the first alone is told', () => {
    const empty = planOf({})
    const mobilise = { model: abcd, phase: 'mobilise', at: '2025' } as const
    expect(order(startPhase(done(done(empty, 'uncover'), 'map'), mobilise))).toEqual([])
    const early = order(startPhase(done(empty, 'uncover'), mobilise))
    expect(early).toHaveLength(1)
    expect(early[0]).toContain('Mobilise')
    expect(order(startPhase(done(empty, 'uncover'), { model: abcd, phase: 'connect', at: '2025' }))).toHaveLength(1)
  })

  test('the threshold can be set for an assessment', () => {
    const plan = planOf({ phases: { mobilise: { state: 'started', since: '2026-01-01' } } })
    const kind = (months: number) =>
      assess([abcd], plan, { at, thresholds: { [`${modelId}/newInterestMeetings/months`]: months } }).models[modelId]
        .rules.newInterestMeetings.kind
    expect(kind(9)).toBe('unmet')
    expect(kind(10)).toBe('met')
    expect(abcd.rules.newInterestMeetings.thresholds?.['months']).toMatchObject({ value: 12, unit: 'month' })
  })
})

test('an answer stands beside its finding', () => {
  const plan = planOf({
    groups: [{ id: 'g', name: text('G', 'G') }],
    wishes: [{ id: 'w', name: text('W', 'W'), raisedBy: known([]) }],
  })
  const key = `${modelId}/wishRaisedByResidents/nobody#wish:w`
  const answers = {
    [key]: { at: '2026-01', by: 'coordinator', answer: 'accepted', why: { verbatim: 'Tested' } },
  } as const
  const finding = assess([abcd], { ...plan, answers }, { at }).findings.find((one) => one.key === key)
  expect(finding?.answer?.by).toBe('coordinator')
  expect(show(finding?.why ?? { en: '', da: '' }, 'da')).toMatch(/^Udvikling indefra/)
})
