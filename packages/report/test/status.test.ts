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
    [1, 0, '1 criterion can be judged: 1 met, 0 calling for action.'],
    [2, 3, '5 criteria can be judged: 2 met, 3 calling for action.'],
    [0, 0, 'No criterion can be judged yet.'],
  ])('%i met, %i unmet', (met, unmet, en) => {
    expect(statusOf({ ...report, counts: { met, unmet, advised: 0, unknown: 1, notApplicable: 0 } }, 'en')[1]).toBe(en)
  })

  it.each([
    [
      1,
      1,
      1,
      '2 criteria can be judged: 1 met, 0 calling for action, 1 with advice only.',
      '2 kriterier kan vurderes: 1 er opfyldt, 0 kræver handling, og 1 giver kun anledning til gode råd.',
    ],
    [
      0,
      3,
      2,
      '3 criteria can be judged: 0 met, 1 calling for action, 2 with advice only.',
      '3 kriterier kan vurderes: 0 er opfyldt, 1 kræver handling, og 2 giver kun anledning til gode råd.',
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
      'The plan follows Meals: 0 of 3 phases are completed; under way: Shop.',
    )
  })
})
