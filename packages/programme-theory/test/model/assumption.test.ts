import { deepFreeze } from '@groundplan/kernel'
import {
  type Assumption,
  type AssumptionState,
  type AssumptionTurn,
  statusOf,
  type Theory,
  turnAssumption,
} from '@groundplan/programme-theory'
import { describe, expect, test } from 'vitest'

const label = { verbatim: 'x' }
const having = (...states: AssumptionState[]): Assumption => deepFreeze({ id: 'a', label, on: [{ node: 'n' }], states })
const plain: Assumption = { id: 'a', label, on: [{ node: 'n' }] }

describe('where an assumption stands', () => {
  test('now: the last of its states, stated when it has none', () => {
    expect(statusOf(plain)).toBe('stated')
    expect(statusOf(having())).toBe('stated')
    expect(statusOf(having({ is: 'stated', at: '2017' }, { is: 'rejected', at: 'unknown' }))).toBe('rejected')
    expect(statusOf(having({ is: 'beingTested', at: '2019' }, { is: 'weakened', at: '2018' }))).toBe('weakened')
  })

  const life = having(
    { is: 'stated', at: '2017-03-10' },
    { is: 'beingTested', at: '2017-09' },
    { is: 'supported', at: '2018' },
  )
  test.each([
    ['2017-03-09', 'notYet'],
    ['2017-02', 'notYet'],
    ['2017-03', 'unknown'],
    ['2017-03-10', 'stated'],
    ['2017-08-31', 'stated'],
    ['2017-09-01', 'unknown'],
    ['2017-09-30', 'beingTested'],
    ['2017-12-31', 'beingTested'],
    ['2017', 'unknown'],
    ['2018-01-01', 'unknown'],
    ['2018-12-31', 'supported'],
    ['2019', 'supported'],
    ['unknown', 'unknown'],
    ['soon', 'unknown'],
  ])('on %s: %s', (at, status) => {
    expect(statusOf(life, at)).toBe(status)
  })

  test('one that was never dated counts as stated from the start', () => {
    expect(statusOf(plain, '1900')).toBe('stated')
    const tested = having({ is: 'beingTested', at: '2018' })
    expect(statusOf(tested, '2017')).toBe('stated')
    expect(statusOf(tested, '2018')).toBe('unknown')
    expect(statusOf(tested, '2019')).toBe('beingTested')
  })

  test('a state without a date lies between its neighbours', () => {
    const gap = having(
      { is: 'stated', at: '2017' },
      { is: 'beingTested', at: 'unknown' },
      { is: 'weakened', at: '2019' },
    )
    expect(statusOf(gap, '2016')).toBe('notYet')
    expect(statusOf(gap, '2018')).toBe('unknown')
    expect(statusOf(gap, '2020')).toBe('weakened')
    expect(statusOf(having({ is: 'stated', at: 'unknown' }), '2020')).toBe('unknown')
  })

  test('dates that leave one answer only are no riddle', () => {
    const again = having({ is: 'supported', at: '2017' }, { is: 'supported', at: 'unknown' })
    expect(statusOf(again, '2018')).toBe('supported')
    expect(statusOf(again, '2017')).toBe('unknown')
  })

  test('the order of the list counts where dates contradict it', () => {
    const mixed = having(
      { is: 'beingTested', at: '2019' },
      { is: 'supported', at: '2017' },
      { is: 'weakened', at: '2021' },
    )
    expect(statusOf(mixed, '2018')).toBe('supported')
    expect(statusOf(mixed, '2020')).toBe('supported')
  })
})

describe('a turn in its life', () => {
  const theory: Theory = deepFreeze({
    id: 't',
    title: label,
    nodes: [{ is: 'goal', id: 'n', label }],
    links: [],
    assumptions: [{ ...plain, id: 'other' }, plain],
  })

  test('gives another theory and leaves this one', () => {
    const tested = turnAssumption(theory, { assumption: 'a', to: 'beingTested', at: '2018' })
    const judged = turnAssumption(tested, {
      assumption: 'a',
      to: 'supported',
      at: 'unknown',
      by: label,
      why: { en: 'w' },
    })
    expect(judged).toStrictEqual({
      ...theory,
      assumptions: [
        { ...plain, id: 'other' },
        {
          ...plain,
          states: [
            { is: 'beingTested', at: '2018' },
            { is: 'supported', at: 'unknown', by: label, why: { en: 'w' } },
          ],
        },
      ],
    })
    expect(judged.assumptions?.[0]).toBe(theory.assumptions?.[0])
    expect(theory.assumptions?.[1]?.states).toBeUndefined()
    expect(tested.assumptions?.[1]?.states).toHaveLength(1)
  })

  test('may be unusual: that is for a rule to ask', () => {
    const turned = turnAssumption(theory, { assumption: 'a', to: 'supported', at: '2018' })
    expect(turned.assumptions?.map((one) => statusOf(one))).toEqual(['stated', 'supported'])
  })

  test('is refused where the program errs', () => {
    const turn =
      (given: object, of: Theory = theory) =>
      () =>
        turnAssumption(of, { assumption: 'a', to: 'supported', at: '2018', ...given } as AssumptionTurn)
    expect(turn({ assumption: 'b' })).toThrow(RangeError)
    expect(turn({ assumption: 'b' })).toThrow(
      'Theory "t" has no assumption "b": turn it in the theory where it stands; here are "other", "a".',
    )
    expect(turn({}, { ...theory, assumptions: undefined })).toThrow('here are none.')
    expect(turn({ to: 'proven' })).toThrow(TypeError)
    expect(turn({ to: 'proven' })).toThrow(
      '"proven" is no status of an assumption: give one of stated, beingTested, supported, weakened, rejected.',
    )
    expect(turn({ at: '2018-13' })).toThrow(TypeError)
    expect(turn({ at: '2018-13' })).toThrow('"2018-13" is no date: give YYYY, YYYY-MM or YYYY-MM-DD, or "unknown".')
    expect(turn({ at: undefined })).toThrow('"undefined" is no date')
  })
})
