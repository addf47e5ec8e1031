import { describe, expect, it } from 'vitest'
import { type Counts, reportOf } from '../src/index.js'
import { statusOf } from '../src/status.js'
import { at, meals, planOf } from './fixtures/meals.js'

const report = reportOf(planOf(), [meals], { at })
const third = (unknown: number, notApplicable: number, locale = 'en') => {
  const counts: Counts = { met: 1, unmet: 0, unknown, notApplicable }
  return statusOf({ ...report, counts }, locale)[2]
}

describe('the status in three sentences', () => {
  it.each([
    [0, 0, 'None waits for us to know more.', 'Ingen venter på, at vi ved mere.'],
    [2, 0, '2 cannot be answered until we know more.', '2 kan først besvares, når vi ved mere.'],
    [
      0,
      1,
      'None waits for us to know more, and 1 does not apply now.',
      'Ingen venter på, at vi ved mere, og 1 er ikke relevant nu.',
    ],
    [
      0,
      2,
      'None waits for us to know more, and 2 do not apply now.',
      'Ingen venter på, at vi ved mere, og 2 er ikke relevante nu.',
    ],
    [
      1,
      2,
      '1 cannot be answered until we know more, and 2 do not apply now.',
      '1 kan først besvares, når vi ved mere, og 2 er ikke relevante nu.',
    ],
    [
      2,
      1,
      '2 cannot be answered until we know more, and 1 does not apply now.',
      '2 kan først besvares, når vi ved mere, og 1 er ikke relevant nu.',
    ],
  ])('%i unknown, %i not applicable', (unknown, notApplicable, en, da) => {
    expect(third(unknown, notApplicable)).toBe(en)
    expect(third(unknown, notApplicable, 'da')).toBe(da)
  })

  it.each([
    [1, 0, 'The 1 question that could be answered: 1 came out well, 0 called for action.'],
    [2, 3, 'Of the 5 questions that could be answered, 2 came out well and 3 called for action.'],
    [0, 0, 'No question could be answered yet.'],
  ])('%i met, %i unmet', (met, unmet, en) => {
    expect(statusOf({ ...report, counts: { met, unmet, unknown: 1, notApplicable: 0 } }, 'en')[1]).toBe(en)
  })

  it('leaves the third out where no question was put', () => {
    expect(statusOf({ ...report, counts: { met: 0, unmet: 0, unknown: 0, notApplicable: 0 } }, 'en')).toHaveLength(2)
  })

  it('counts a reopened phase as under way', () => {
    const [model] = report.models
    const phases = model!.phases.map((phase, i) => ({
      ...phase,
      state: i === 0 ? ('reopened' as const) : ('notStarted' as const),
    }))
    expect(statusOf({ ...report, models: [{ ...model!, phases }] }, 'en')[0]).toBe(
      'The plan works with Meals: 0 of 3 phases are completed; under way: Shop.',
    )
  })
})
