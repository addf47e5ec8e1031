import { describe, expect, test } from 'vitest'
import { auditSuppression, type CountTable, isPublishedTable, suppress } from '../../src/disclosure.js'
import { thrown } from '../support/thrown.js'
import { at, sums, suppressed, table } from './suppressing.js'

type Given = Parameters<typeof suppress>[0]
const one = table([6, 40, 20, 21, 30, 90])
const tables = (...given: readonly unknown[]) => given as unknown as Given
const cells = one.cells.map(({ key, count }) => ({ key, count: { is: 'known', value: Number(count) } as const }))

describe('what is no table', () => {
  test.each<[string, unknown, string, string]>([
    ['no tables', undefined, 'tables', 'must be an array, not undefined.'],
    ['one table in place of a list', one, 'tables', 'must be an array, not an object.'],
    ['null', [null], 'tables[0]', 'must be an object with `name`, `dimensions` and `cells`, not null.'],
    ['no name', [{ ...one, name: undefined }], 'tables[0].name', 'must be a text, not undefined.'],
    ['a number for a name', [one, { ...one, name: 7 }], 'tables[1].name', 'must be a text, not 7.'],
    ['a number for what is counted', [{ ...one, counts: 7 }], 'tables[0].counts', 'must be a text, not 7.'],
    ['a text for a limit', [{ ...one, where: 'y' }], 'tables[0].where', 'must be an object, not y.'],
    ['a year as a number', [{ ...one, where: { year: 2024 } }], 'tables[0].where.year', 'must be a text, not 2024.'],
    ['no dimensions', [{ ...one, dimensions: undefined }], 'tables[0].dimensions', 'must be an object, not undefined.'],
    ['a list of names', [{ ...one, dimensions: ['area'] }], 'tables[0].dimensions', 'must be an object, not an array.'],
    [
      'a list of categories',
      [{ ...one, dimensions: { area: ['n'] } }],
      'tables[0].dimensions.area',
      'must be an object, not an array.',
    ],
    [
      'a part alone',
      [{ ...one, dimensions: { area: { all: 'n' } } }],
      'tables[0].dimensions.area.all',
      'must be an array, not n.',
    ],
    [
      'a number for a part',
      [{ ...one, dimensions: { area: { all: ['n', 1] } } }],
      'tables[0].dimensions.area.all[1]',
      'must be a text, not 1.',
    ],
    ['no cells', [{ ...one, cells: undefined }], 'tables[0].cells', 'must be an array, not undefined.'],
    [
      'a number for a cell',
      [{ ...one, cells: [3] }],
      'tables[0].cells[0]',
      'must be an object with `key` and `count`, not 3.',
    ],
    ['no key', [{ ...one, cells: [{ count: 3 }] }], 'tables[0].cells[0].key', 'must be an object, not undefined.'],
    [
      'a number for a category',
      [{ ...one, cells: [{ key: { area: 1, sex: 'men' }, count: 3 }] }],
      'tables[0].cells[0].key.area',
      'must be a text, not 1.',
    ],
  ])('%s', (_, given, argument, message) => {
    const expected = [argument, `\`${argument}\` ${message}`]
    expect(thrown(() => suppress(given as Given))).toEqual(expected)
    expect(thrown(() => auditSuppression({ tables: given as never }))).toEqual(expected)
  })
  test.each<[string, () => unknown, string]>([
    [
      'an audit of nothing',
      () => auditSuppression(undefined as never),
      '`published` must be an object with `tables`, not undefined.',
    ],
    [
      'an audit of a list',
      () => auditSuppression([one] as never),
      '`published` must be an object with `tables`, not an array.',
    ],
    [
      'other cells that are missing',
      () => suppress([{ ...one, unlisted: 'missing' as never }]),
      "`unlisted` must be 'zero', 'notApplicable', not missing.",
    ],
    ['rules in a list', () => suppress([one], [5] as never), '`rules` must be an object, not an array.'],
    [
      'no threshold',
      () => suppress([one], { threshold: null as never }),
      '`rules.threshold` must be a whole number from 1 on, not null.',
    ],
    [
      'no width',
      () => suppress([one], { width: null as never }),
      '`rules.width` must be a whole number from 1 on, not null.',
    ],
    [
      'amounts as a number',
      () => suppress(tables({ ...one, cells: one.cells.map((cell) => ({ ...cell, magnitude: 3 })) })),
      '`magnitude` must be an object with `total` and `largest`, not 3.',
    ],
    [
      'no largest',
      () => suppress(tables({ ...one, cells: one.cells.map((cell) => ({ ...cell, magnitude: { total: 3 } })) })),
      '`magnitude.largest` must be an array, not undefined.',
    ],
    [
      'more persons than numbers',
      () => suppress([table([2 ** 53 - 1, 40, 20, 21, 30, 90])]),
      '`count` must be such that the sum over all cells is at most 9007199254740991, not 9007199254741192.',
    ],
    [
      'amounts beyond range',
      () =>
        suppress([{ ...one, cells: one.cells.map((cell) => ({ ...cell, magnitude: { total: 1e308, largest: [] } })) }]),
      '`magnitude.total` must be so that the sum over all cells is a finite number, not Infinity.',
    ],
  ])('%s', (_, call, message) => expect(thrown(call)[1]).toBe(message))
})

describe('names that read alike and are not the same', () => {
  const areas = (name: string, area: string, first: string, counts?: string): CountTable => ({
    name,
    counts,
    dimensions: { [area]: {} },
    cells: [first, 'Ribe'].map((category) => ({ key: { [area]: category }, count: 9 })),
  })
  test.each<[string, readonly CountTable[], string]>([
    [
      'case',
      [areas('A', 'area', 'Aarhus'), areas('B', 'area', 'aarhus')],
      "`dimensions.area` must be spelt alike in all tables, not 'Aarhus' and 'aarhus'.",
    ],
    ['a space behind', [areas('A', 'area', 'Aarhus'), areas('B', 'area', 'Aarhus ')], "not 'Aarhus' and 'Aarhus '."],
    [
      'a space that does not break',
      [areas('A', 'area', 'Ny by'), areas('B', 'area', 'Ny\u00a0by')],
      "not 'Ny by' and 'Ny\u00a0by'.",
    ],
    ['two spaces', [areas('A', 'area', 'Ny by'), areas('B', 'area', 'Ny  by')], "not 'Ny by' and 'Ny  by'."],
    [
      'a ring of its own',
      [areas('A', 'area', '\u00c5rhus'), areas('B', 'area', 'A\u030arhus')],
      "not '\u00c5rhus' and 'A\u030arhus'.",
    ],
    [
      'a hyphen that is not seen',
      [areas('A', 'area', 'Aarhus'), areas('B', 'area', 'Aar\u00adhus')],
      "not 'Aarhus' and 'Aar\u00adhus'.",
    ],
    [
      'a dimension',
      [areas('A', 'area', 'Aarhus'), areas('B', 'Area', 'Aarhus')],
      "`dimensions` must be spelt alike in all tables, not 'area' and 'Area'.",
    ],
    [
      'a limit',
      [areas('A', 'area', 'Aarhus'), { ...areas('B', 'sex', 'x'), where: { AREA: 'Aarhus' } }],
      "`dimensions` must be spelt alike in all tables, not 'area' and 'AREA'.",
    ],
    [
      'the category of a limit',
      [areas('A', 'area', 'Aarhus'), { ...areas('B', 'sex', 'x'), where: { area: 'AARHUS' } }],
      "`dimensions.area` must be spelt alike in all tables, not 'AARHUS' and 'Aarhus'.",
    ],
    [
      'what is counted',
      [areas('A', 'area', 'Aarhus'), areas('B', 'area', 'Aarhus', 'Persons')],
      "`counts` must be spelt alike in all tables, not 'persons' and 'Persons'.",
    ],
    [
      'a total and its part',
      [{ ...areas('A', 'area', 'a'), dimensions: { area: { ALL: ['a', 'Ribe', 'all'] } } }],
      "not 'ALL' and 'all'.",
    ],
  ])('%s', (_, given, message) => {
    // Whichever comes first is named first.
    const turned = message.replace(/not '(.*)' and '(.*)'\.$/, "not '$2' and '$1'.")
    const [, said] = thrown(() => suppress(given))
    expect([message, turned].some((one) => said.endsWith(one))).toBe(true)
  })
  test('the same category in two dimensions, and other categories, are no matter', () => {
    expect(
      suppressed(
        [areas('A', 'area', 'Aarhus'), areas('B', 'area', 'Aarhus-')].map((given, at) => ({
          ...given,
          where: { year: String(at) },
        })),
      ).cells,
    ).toBe(4)
    expect(
      suppressed([
        {
          ...areas('A', 'area', 'other'),
          dimensions: { area: {}, sex: {} },
          cells: [{ key: { area: 'other', sex: 'Other' }, count: 9 }],
        },
      ]).cells,
    ).toBe(1)
  })
})

describe('names that objects have of their own', () => {
  test('are names like others', () => {
    const dimensions: CountTable['dimensions'] = JSON.parse(
      '{"__proto__":{"all":["constructor","toString","valueOf"]},"constructor":{"both":["__proto__","hasOwnProperty"]}}',
    )
    const keys = ['constructor', 'toString', 'valueOf'].flatMap((area) =>
      ['__proto__', 'hasOwnProperty'].map(
        (sex): Record<string, string> => JSON.parse(`{"__proto__":"${area}","constructor":"${sex}"}`),
      ),
    )
    const given = [3, 40, 20, 21, 30, 90]
    const odd = suppressed([
      {
        name: '__proto__',
        dimensions,
        where: JSON.parse('{"prototype":"__proto__"}'),
        cells: keys.map((key, n) => ({ key, count: given[n]! })),
      },
    ])
    const plain = suppressed([table(given)])
    expect(odd.tables[0]!.cells.map(({ count }) => count)).toEqual(plain.tables[0]!.cells.map(({ count }) => count))
    expect(odd.audit.found).toEqual(plain.audit.found)
    expect(Object.entries(odd.tables[0]!.where)).toEqual([['prototype', '__proto__']])
  })
})

describe('nothing but `suppress` makes a published table', () => {
  const [published] = suppressed([table([3, 40, 20, 21, 30, 90])]).tables
  const raw = { name: 'raw', counts: 'persons', where: {}, dimensions: sums, cells }
  test('not the class of one that is there', () => {
    const Made = published!.constructor as new (...given: unknown[]) => object
    expect(thrown(() => new Made(raw))).toEqual([
      'table',
      '`table` must go through `suppress`: nothing else makes a published table.',
    ])
    expect(() => Object.assign(Made, { made: () => true })).toThrow(TypeError)
    expect(() => Object.assign(Made.prototype, { cells: [] })).toThrow(TypeError)
    class Forged extends Made {}
    expect(() => new Forged(raw)).toThrow('must go through `suppress`')
  })
  test('not a file, a copy or its prototype', () => {
    for (const forged of [
      JSON.parse(JSON.stringify(published)),
      structuredClone(published),
      Object.create(published!),
      Object.assign(Object.create(Object.getPrototypeOf(published)), raw),
      new Proxy(published!, {}),
    ])
      expect(isPublishedTable(forged)).toBe(false)
    expect(isPublishedTable(published)).toBe(true)
  })
})

describe('what the result does not tell', () => {
  test('which cells are larger, by the order in which they were given', () => {
    const counts = { fynen: 30, x: 4, als: 20, b: 2 }
    const given: CountTable = {
      name: 'By size',
      dimensions: { area: {} },
      cells: Object.entries(counts).map(([area, count]) => ({ key: { area }, count })),
    }
    const [first] = suppressed([given]).tables
    expect(suppressed([{ ...given, cells: [...given.cells].reverse() }]).tables).toEqual([first])
    expect(first!.cells.map(({ key }) => key['area'])).toEqual(['als', 'b', 'fynen', 'x'])
  })
  test('what is done to the input later', () => {
    const given = structuredClone(table([3, 40, 20, 21, 30, 90])) as {
      name: string
      dimensions: Record<string, Record<string, string[]>>
      cells: { key: Record<string, string>; count: number }[]
    }
    const [first] = suppressed([given]).tables
    const before = JSON.stringify(first)
    given.cells[0]!.count = 999
    given.cells[1]!.key['area'] = 'elsewhere'
    given.dimensions['area']!['all']!.push('elsewhere')
    given.name = 'elsewhere'
    expect(JSON.stringify(first)).toBe(before)
  })
  test('no table and no cell are nothing to protect', () => {
    expect(suppressed([])).toMatchObject({ tables: [], cells: 0, primary: 0, audit: { verdict: 'safe', cells: [] } })
    expect(suppressed([{ name: 'none', dimensions: { area: {} }, cells: [] }]).tables[0]!.cells).toEqual([])
    const alone = suppressed([{ name: 'one', dimensions: {}, cells: [{ key: {}, count: 2 }] }])
    expect(at(alone.tables[0], {})).toEqual({ is: 'withheld' })
  })
})
