import { beforeEach, describe, expect, it } from 'vitest'
import { type Counts, type Report, reportOf } from '../src/index.js'
import { statusOf } from '../src/status.js'
import { at, meals, planOf } from './fixtures/meals.js'

let report: Report
beforeEach(() => {
  report = reportOf(planOf(), [meals], { at })
})
const third = (unknown: number, notApplicable: number, locale = 'en') => {
  const counts: Counts = { met: 1, unmet: 0, advised: 0, unknown, notApplicable }
  return statusOf({ ...report, counts }, locale)[2]
}

describe('the status in three sentences', () => {
  it.each([
    [0, 0, 'None is left open for want of knowledge.', 'Ingen afventer mere viden.'],
    [2, 0, '2 cannot be judged until we know more.', '2 kan først vurderes, når vi ved mere.'],
    [
      0,
      1,
      'None is left open for want of knowledge, and 1 does not apply now.',
      'Ingen afventer mere viden, og 1 er ikke relevant nu.',
    ],
    [
      0,
      2,
      'None is left open for want of knowledge, and 2 do not apply now.',
      'Ingen afventer mere viden, og 2 er ikke relevante nu.',
    ],
    [
      1,
      2,
      '1 cannot be judged until we know more, and 2 do not apply now.',
      '1 kan først vurderes, når vi ved mere, og 2 er ikke relevante nu.',
    ],
    [
      2,
      1,
      '2 cannot be judged until we know more, and 1 does not apply now.',
      '2 kan først vurderes, når vi ved mere, og 1 er ikke relevant nu.',
    ],
  ])('%i unknown, %i not applicable', (unknown, notApplicable, en, da) => {
    expect(third(unknown, notApplicable)).toBe(en)
    expect(third(unknown, notApplicable, 'da')).toBe(da)
  })

  it.each([
    [1, 0, '1 criterion can be judged: 1 met, none to look at.'],
    [2, 3, '5 criteria can be judged: 2 met, 3 to look at.'],
    [0, 0, 'No criterion can be judged yet.'],
  ])('%i met, %i unmet', (met, unmet, en) => {
    expect(statusOf({ ...report, counts: { met, unmet, advised: 0, unknown: 1, notApplicable: 0 } }, 'en')[1]).toBe(en)
  })

  it.each([
    [
      1,
      1,
      1,
      '2 criteria can be judged: 1 met, none to look at, 1 with advice only.',
      '2 kriterier kan vurderes: 1 er opfyldt, ingen bør ses efter, og 1 giver kun anledning til gode råd.',
    ],
    [
      0,
      3,
      2,
      '3 criteria can be judged: none met, 1 to look at, 2 with advice only.',
      '3 kriterier kan vurderes: ingen er opfyldt, 1 bør ses efter, og 2 giver kun anledning til gode råd.',
    ],
  ])('%i met, %i unmet, %i of them with advice only', (met, unmet, advised, en, da) => {
    const counts: Counts = { met, unmet, advised, unknown: 0, notApplicable: 0 }
    expect(statusOf({ ...report, counts }, 'en')[1]).toBe(en)
    expect(statusOf({ ...report, counts }, 'da')[1]).toBe(da)
  })

  it('says that no model was asked only where nothing was', () => {
    const { version: _, ...set } = { ...report.models[0]! }
    expect(statusOf({ ...report, models: [] }, 'en')[0]).toBe('No planning model has been put to the plan.')
    expect(statusOf({ ...report, models: [set] }, 'en')[0]).toContain('can be judged')
  })

  it('leaves the third out where no question was put', () => {
    expect(
      statusOf({ ...report, counts: { met: 0, unmet: 0, advised: 0, unknown: 0, notApplicable: 0 } }, 'en'),
    ).toHaveLength(2)
  })

  it('counts a reopened phase as under way', () => {
    const [model] = report.models
    const phases = model!.phases.map((phase, i) => ({
      ...phase,
      state: i === 0 ? ('reopened' as const) : ('notStarted' as const),
    }))
    expect(statusOf({ ...report, models: [{ ...model!, phases }] }, 'en')[0]).toBe(
      'The plan follows Meals: none of 3 phases are completed; under way: Shop.',
    )
  })

  it.each([
    [
      ['notStarted', 'notStarted'],
      'The plan follows Meals: none of the 2 phases has begun.',
      'Planen følger Måltider: Ingen af de 2 faser er begyndt.',
    ],
    [
      ['notStarted'],
      'The plan follows Meals: its only phase has not begun.',
      'Planen følger Måltider: Den eneste fase er ikke begyndt.',
    ],
    [
      ['notRecorded', 'notRecorded'],
      'The plan follows Meals: how far the 2 phases have come has not been recorded.',
      'Planen følger Måltider: Det er ikke noteret, hvor langt de 2 faser er.',
    ],
    [
      ['notRecorded'],
      'The plan follows Meals: how far its only phase has come has not been recorded.',
      'Planen følger Måltider: Det er ikke noteret, hvor langt den eneste fase er.',
    ],
    [
      ['notRecorded', 'notStarted'],
      'The plan follows Meals: none of 2 phases are completed and none is under way.',
      'Planen følger Måltider: ingen af 2 faser er afsluttet, og ingen er i gang.',
    ],
    [
      ['completed', 'notStarted'],
      'The plan follows Meals: 1 of 2 phases are completed and none is under way.',
      'Planen følger Måltider: 1 af 2 faser er afsluttet, og ingen er i gang.',
    ],
  ] as const)('tells what has not begun from what nobody recorded: %j', (states, en, da) => {
    const [model] = report.models
    const phases = states.map((state, i) => ({ ...model!.phases[i]!, state }))
    const told = (locale: string) => statusOf({ ...report, models: [{ ...model!, phases }] }, locale)[0]
    expect([told('en'), told('da')]).toEqual([en, da])
  })

  it('says that a plan without criteria is not assessed', () => {
    const counts: Counts = { met: 0, unmet: 0, advised: 0, unknown: 0, notApplicable: 0 }
    expect(statusOf({ ...report, counts }, 'da')[1]).toBe('Planen er ikke vurderet endnu.')
    expect(statusOf({ ...report, counts: { ...counts, notApplicable: 1 } }, 'en')[1]).toBe(
      'No criterion can be judged yet.',
    )
  })
})
