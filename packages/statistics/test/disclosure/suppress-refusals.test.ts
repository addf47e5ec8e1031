import { describe, expect, test } from 'vitest'
import { suppress } from '../../src/disclosure.js'
import { isRefusal } from '../../src/shared/refusal.js'
import { at, sums, suppressed, table } from './suppressing.js'

describe('refusals', () => {
  test('an inner cell that is not listed', () => {
    const some = { ...table([6, 40, 20, 21, 30, 90]), cells: table([6, 40, 20, 21, 30, 90]).cells.slice(1) }
    expect(suppress([some])).toEqual({
      refused: 'incomplete',
      why: {
        en: 'The cell By area and sex: area north, sex women is not listed. List it with its count, say that it is unknown or not applicable, or say in `unlisted` what such cells are.',
        da: 'Cellen By area and sex: area north, sex women er ikke angivet. Angiv den med et antal eller som ukendt eller ikke relevant, eller angiv i `unlisted`, hvad celler, der ikke er nævnt, skal regnes som.',
      },
    })
    expect(at(suppressed([{ ...some, unlisted: 'zero' }]).tables[0], { area: 'north', sex: 'women' })).toEqual({
      is: 'known',
      value: 0,
    })
    expect(at(suppressed([{ ...some, unlisted: 'notApplicable' }]).tables[0], { area: 'north', sex: 'women' })).toEqual(
      { is: 'notApplicable' },
    )
  })
  test('a margin that is not the sum of its parts', () => {
    const given = table([6, 40, 20, 21, 30, 90])
    const total = (count: number) =>
      suppress([{ ...given, cells: [...given.cells, { key: { area: 'all', sex: 'both' }, count }] }])
    expect(isRefusal(total(207))).toBe(false)
    expect(total(208)).toEqual({
      refused: 'notAdditive',
      why: {
        en: 'The margin By area and sex: area all, sex both is not the sum of its parts. Correct the counts, or put persons of unknown category in a category of their own.',
        da: 'Totalen By area and sex: area all, sex both er ikke summen af sine dele. Ret tallene, eller sæt personer med ukendt kategori i en kategori for sig.',
      },
    })
  })
  test('more cells than can be told about', () => {
    const areas = Array.from({ length: 20_001 }, (_, n) => `a${n}`)
    expect(
      suppress([
        { name: 'large', dimensions: { area: {} }, cells: areas.map((area) => ({ key: { area }, count: 9 })) },
      ]),
    ).toMatchObject({
      refused: 'tooLarge',
      why: {
        en: expect.stringContaining('more than 20,000 cells'),
        da: expect.stringContaining('mere end 20.000 celler'),
      },
    })
  })
})

describe('misuse', () => {
  const given = table([6, 40, 20, 21, 30, 90])
  const cell = (key: Record<string, string>, count: number) => ({ ...given, cells: [...given.cells, { key, count }] })
  test.each<[string, () => unknown, string]>([
    [
      'a share as a threshold',
      () => suppress([given], { threshold: 0.5 }),
      '`rules.threshold` must be a whole number from 1 on, not 0.5.',
    ],
    ['no width', () => suppress([given], { width: 0 }), '`rules.width` must be a whole number from 1 on, not 0.'],
    [
      'zeros that are hidden',
      () => suppress([given], { zero: 'hidden' as 'shown' }),
      "`rules.zero` must be 'shown', 'withheld', not hidden.",
    ],
    [
      'a percentage',
      () => suppress([given], { prior: 10 }),
      '`rules.prior` must be between 0 and 1, such as 0.1, not 10.',
    ],
    [
      'a share of one',
      () => suppress([given], { dominance: { largest: 1, share: 1 } }),
      '`rules.dominance.share` must be between 0 and 1, such as 0.1, not 1.',
    ],
    [
      'no largest',
      () => suppress([given], { dominance: { largest: 0, share: 0.5 } }),
      '`rules.dominance.largest` must be a whole number from 1 on, not 0.',
    ],
    [
      'no magnitude width',
      () => suppress([given], { magnitudeWidth: 0 }),
      '`rules.magnitudeWidth` must be between 0 and 1, such as 0.1, not 0.',
    ],
    [
      'a negative count',
      () => suppress([table([-1, 40, 20, 21, 30, 90])]),
      '`count` must be a whole number from 0 on, not -1.',
    ],
    [
      'half a person',
      () => suppress([table([0.5, 40, 20, 21, 30, 90])]),
      '`count` must be a whole number from 0 on, not 0.5.',
    ],
    [
      'NaN',
      () => suppress([table([Number.NaN, 40, 20, 21, 30, 90])]),
      '`count` must be a whole number from 0 on, not NaN.',
    ],
    [
      'another nothing',
      () => suppress([table([{ is: 'withheld' } as never, 40, 20, 21, 30, 90])]),
      "`count` must be a number, { is: 'unknown' } or { is: 'notApplicable' }.",
    ],
    [
      'a key twice',
      () => suppress([cell({ area: 'north', sex: 'men' }, 40)]),
      'In table \'By area and sex\' `cells` must hold each key once, not ["north","men"] twice.',
    ],
    [
      'a category no sum knows',
      () => suppress([cell({ area: 'nort', sex: 'men' }, 40)]),
      "In table 'By area and sex' `key.area` must be a total or a part in `dimensions.area`, not 'nort'.",
    ],
    [
      'a dimension left out',
      () => suppress([cell({ area: 'north' }, 40)]),
      "In table 'By area and sex' each `key` must name a category of area, sex, not of area.",
    ],
    [
      'a dimension too many',
      () => suppress([cell({ area: 'north', sex: 'men', age: 'x' }, 40)]),
      'must name a category of area, sex, not of area, sex, age.',
    ],
    [
      'two tables of one name',
      () => suppress([given, given]),
      "Each of `tables` must have a name of its own, not two 'By area and sex'.",
    ],
    [
      'a limit that is a dimension',
      () => suppress([{ ...given, where: { sex: 'women' } }]),
      '`where` must name no dimension of the table, not sex.',
    ],
    [
      'a circle',
      () => suppress([{ ...given, cells: [], dimensions: { ...sums, area: { a: ['b'], b: ['a'] } } }]),
      "must sum from the parts up, not 'a' from itself.",
    ],
    [
      'a part twice',
      () => suppress([{ ...given, cells: [], dimensions: { ...sums, area: { a: ['b', 'b'] } } }]),
      "must give 'a' at least one part, and each part once.",
    ],
    [
      'no part',
      () => suppress([{ ...given, cells: [], dimensions: { ...sums, area: { a: [] } } }]),
      "must give 'a' at least one part, and each part once.",
    ],
    [
      'magnitudes for some',
      () =>
        suppress([
          { ...given, cells: given.cells.map((c, n) => (n ? c : { ...c, magnitude: { total: 1, largest: [] } })) },
        ]),
      "In table 'By area and sex' `magnitude` must be given for each count above 0, or for none.",
    ],
    [
      'a magnitude of nothing',
      () =>
        suppress([
          {
            ...given,
            cells: given.cells.map((c) => ({
              key: c.key,
              count: { is: 'unknown' } as const,
              magnitude: { total: 1, largest: [] },
            })),
          },
        ]),
      '`magnitude` must be left out where the count is no number.',
    ],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(message)
    expect(call).toThrow(expect.objectContaining({ name: 'MisuseError' }))
  })
})
