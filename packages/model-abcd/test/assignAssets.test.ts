import { ask, deepFreeze, known, notApplicable, say, unknown, withheld } from '@groundplan/kernel'
import { type AssignableAsset, type AssignableWish, assignAssets } from '@groundplan/model-abcd/assign'
import { describe, expect, test } from 'vitest'
import { asked, asset, brief, type Units, wish } from './cases/assignment.js'

describe('what is asked and what is said', () => {
  test('kinds of not knowing: units, needs, capacity, access', () => {
    const found = assignAssets(
      [wish('w1', { cooking: null, tables: 2 }), wish('w2'), { ...wish('w3'), needs: unknown() }, wish('w4', {})],
      [
        asset('cooks', ['cooking'], 5),
        asset('library', ['tables'], 1, { origin: known('outside') }),
        asset('hall', ['tables'], null, { origin: known('outside'), access: unknown() }),
        asset('idle', ['tables'], 0),
      ],
    )
    expect(asked(found.missing)).toEqual([
      'w2 needs',
      'w3 needs',
      'w1 needs/cooking/units',
      'hall capacity',
      'hall access',
      'library access',
    ])
    expect(found.missing.map((one) => ask(one, 'en'))).toEqual([
      'What does it take to realise the wish “wish w2”?',
      'What does it take to realise the wish “wish w3”?',
      'How much cooking is needed at the same time to realise the wish “wish w1”?',
      'How much can asset hall give at the same time?',
      'Has access to asset hall been arranged?',
      'Has access to asset library been arranged?',
    ])
    expect(found.missing.map((one) => ask(one, 'da'))).toEqual([
      'Hvad skal der til for at indfri ønsket »ønske w2«?',
      'Hvad skal der til for at indfri ønsket »ønske w3«?',
      'Hvor stort er behovet for cooking på én gang, hvis ønsket »ønske w1« skal indfries?',
      'Hvor meget kan ressource hall bidrage med på én gang?',
      'Er der skabt adgang til ressource hall?',
      'Er der skabt adgang til ressource library?',
    ])
    expect(found.wishes).toEqual([
      { wish: 'w1', coverage: 'unknown' },
      { wish: 'w2', coverage: 'unknown' },
      { wish: 'w3', coverage: 'unknown' },
      { wish: 'w4', coverage: 'certain' },
    ])
    expect(found.needs).toEqual([
      {
        wish: 'w1',
        skill: 'cooking',
        skillName: { verbatim: 'cooking' },
        index: 0,
        units: 'unknown',
        certain: 0,
        possible: 0,
        coverage: 'unknown',
        able: ['cooks'],
      },
      {
        wish: 'w1',
        skill: 'tables',
        skillName: { verbatim: 'tables' },
        index: 1,
        units: 2,
        certain: 0,
        possible: 2,
        coverage: 'possible',
        able: ['hall', 'idle', 'library'],
      },
    ])
    expect(found.units).toEqual({ needed: 2, certain: 0, possible: 2 })
  })

  test('access decides what is counted on, wherever the asset is found', () => {
    const one = (more: Partial<AssignableAsset>) => {
      const { units, missing, assets } = assignAssets([wish('w', { hall: 1 })], [asset('a', ['hall'], 1, more)])
      return [units.certain, units.possible, asked(missing).join(), assets[0]!.left]
    }
    expect(one({})).toEqual([1, 1, '', 0])
    expect(one({ origin: known('local') })).toEqual([1, 1, '', 0])
    expect(one({ origin: known('local'), access: unknown() })).toEqual([1, 1, '', 0])
    expect(one({ origin: known('outside'), access: known('arranged') })).toEqual([1, 1, '', 0])
    expect(one({ origin: known('outside'), access: known('sought') })).toEqual([0, 1, '', 1])
    expect(one({ access: known('none') })).toEqual([0, 1, '', 1])
    expect(one({ origin: known('outside') })).toEqual([0, 1, 'a access', 1])
  })

  test.each([
    ['withheld', withheld()],
    ['not applicable', notApplicable()],
    ['unknown', unknown()],
  ])('a capacity that is %s is neither 0 nor without end', (_, capacity) => {
    const found = assignAssets([wish('w', { s: 2 })], [{ ...asset('a', ['s']), capacity }])
    expect(found.units).toEqual({ needed: 2, certain: 0, possible: 2 })
    expect(found.assets).toEqual([{ asset: 'a', given: 0, left: 'unknown', askedFor: true }])
  })

  test('why this one', () => {
    const said = (assets: readonly AssignableAsset[], units: number, list: 'certain' | 'possible' = 'certain') =>
      assignAssets([wish('w', { s: units })], assets)[list].map((pair) => `${pair.because}: ${say(pair, 'en')}`)
    const [a, b, c] = ['a', 'b', 'c'].map((id) => asset(id, ['s'], 2)) as [
      AssignableAsset,
      AssignableAsset,
      AssignableAsset,
    ]
    expect(said([a], 1)).toEqual(['only: 1 × s for “wish w” from asset a: no other mapped asset has any to give.'])
    expect(said([a, asset('b', ['s'], 0), asset('c', ['t'], 1)], 1)[0]).toMatch(/^only/)
    expect(said([a, b, c], 3)).toEqual([
      'first: 2 × s for “wish w” from asset a: the first by id of those that can give, before asset b and asset c.',
      'rest: 1 × s for “wish w” from asset b: asset a would come first, but nothing more can be had there.',
    ])
    const maybe = asset('a', ['s'], null)
    expect(said([maybe, b], 1)).toEqual([
      'firstKnown: 1 × s for “wish w” from asset b: the first by id that can be counted on; asset a may come first.',
    ])
    expect(said([maybe, b], 1, 'possible')).toEqual([
      'first: 1 × s for “wish w” from asset a: the first by id of those that can give, before asset b.',
    ])
    expect(said([asset('a', ['s'], 0), b, c], 1)).toEqual([
      'first: 1 × s for “wish w” from asset b: the first by id of those that can give, before asset c.',
    ])
    expect(said([a, asset('b', ['s'], null), c], 3)[1]).toBe(
      'rest: 1 × s for “wish w” from asset c: asset a would come first, but nothing more can be had there.',
    )
    const da = (assets: readonly AssignableAsset[], units: number) =>
      assignAssets([wish('w', { s: units })], assets).certain.map((pair) => say(pair, 'da'))
    expect(da([a], 1)).toEqual(['1 × s til »ønske w« fra ressource a: ingen anden kortlagt ressource kan bidrage.'])
    expect(da([a, b], 3)).toEqual([
      '2 × s til »ønske w« fra ressource a: den første i id-orden af dem, der kan bidrage, før ressource b.',
      '1 × s til »ønske w« fra ressource b: ressource a ville komme først, men der er ikke mere at hente.',
    ])
    expect(da([maybe, b], 1)).toEqual([
      '1 × s til »ønske w« fra ressource b: den første i id-orden, der kan regnes med; ressource a kommer måske først.',
    ])
  })

  test('assets that nobody asks for, and when that cannot be told', () => {
    const assets = [asset('cook', ['cooking'], 2), asset('piano', ['music'], 1)]
    const uses = (wishes: readonly AssignableWish[]) =>
      assignAssets(wishes, assets).assets.map(({ asset: id, askedFor }) => [id, askedFor])
    expect(uses([wish('w', { cooking: 1 })])).toEqual([
      ['cook', true],
      ['piano', false],
    ])
    expect(uses([wish('w', { cooking: null })])).toEqual([
      ['cook', true],
      ['piano', false],
    ])
    expect(uses([wish('w', { cooking: 1 }), wish('v')])).toEqual([
      ['cook', true],
      ['piano', 'unknown'],
    ])
    expect(uses([])).toEqual([
      ['cook', false],
      ['piano', false],
    ])
  })

  test('skills match without regard to case, blanks and encoding; entries of one skill count as one', () => {
    const needs = known([
      { skill: ' Café  work', units: known(1) },
      { skill: 'other', units: known(0) },
      { skill: 'cafe\u0301 Work', units: known(2) },
    ])
    const found = assignAssets([{ ...wish('w'), needs }], [asset('a', ['CAFÉ WORK', 'café work '], 9)])
    expect(
      found.needs.map(({ skill, units, index, certain, able }) => ({ skill, units, index, certain, able })),
    ).toEqual([
      { skill: ' Café  work', units: 3, index: 0, certain: 3, able: ['a'] },
      { skill: 'other', units: 0, index: 1, certain: 0, able: [] },
    ])
    const open = known([{ skill: 's', units: known(1) }, { skill: 's' }])
    expect(assignAssets([{ ...wish('w'), needs: open }], []).needs[0]!.units).toBe('unknown')
    const openFirst = known([{ skill: 's' }, { skill: 's', units: known(1) }])
    expect(assignAssets([{ ...wish('w'), needs: openFirst }], []).needs[0]!.units).toBe('unknown')
  })

  test('the worst need decides for the wish', () => {
    const assets = [asset('a', ['sure'], 1), asset('b', ['maybe'], null)]
    const of = (needs: Readonly<Record<string, Units>>) => assignAssets([wish('w', needs)], assets).wishes[0]!.coverage
    expect(of({ sure: 1 })).toBe('certain')
    expect(of({ sure: 1, maybe: 1 })).toBe('possible')
    expect(of({ sure: null, maybe: 1 })).toBe('unknown')
    expect(of({ sure: null, maybe: 1, nobody: 1 })).toBe('short')
    expect(of({ sure: 2 })).toBe('short')
  })

  test('nothing to assign', () => {
    expect(assignAssets([], [])).toEqual({
      certain: [],
      possible: [],
      needs: [],
      wishes: [],
      assets: [],
      units: { needed: 0, certain: 0, possible: 0 },
      missing: [],
    })
  })

  test('numbers that are no count are refused with the remedy', () => {
    expect(() => assignAssets([], [asset('a', [], 1.5)])).toThrow(
      'The capacity of asset "a" must be a whole number from 0, not 1.5: count in units that cannot be divided.',
    )
    expect(() => assignAssets([wish('w', { s: 1, t: -1 })], [])).toThrow(
      'Need 2 of wish "w" must be a whole number from 0, not -1: count in units that cannot be divided.',
    )
  })

  test('the input is left as it is', () => {
    const wishes = deepFreeze([wish('b', { t: 1, s: 1 }), wish('a', { s: 1 })])
    const assets = deepFreeze([asset('z', ['s', 't'], 2), asset('y', ['t'], null)])
    expect(brief(assignAssets(wishes, assets).certain)).toEqual([
      ['a', 's', 'z', 1],
      ['b', 's', 'z', 1],
    ])
  })
})

test('large numbers and many pairs end soon', () => {
  const wishes = Array.from({ length: 40 }, (_, i) => wish(`w${i}`, { s: 1_000_000 + i, t: 3 }))
  const assets = Array.from({ length: 60 }, (_, i) => asset(`a${i}`, i % 2 ? ['s'] : ['s', 't'], 700_000))
  const found = assignAssets(wishes, assets)
  // 60 × 700 000 = 42 000 000 units are there, and more than 40 × 1 000 000 + 40 × 3 + (0 + … + 39) = 40 000 900 is not asked for.
  expect(found.units).toEqual({ needed: 40_000_900, certain: 40_000_900, possible: 40_000_900 })
})

test('skills read as they are named, however they were typed', () => {
  const skillNames = { 'Stage ': { en: 'A stage', da: 'En scene' } }
  const found = assignAssets([wish('w', { stage: 1, hall: null })], [asset('a', ['STAGE'], 1)], { skillNames })
  expect(found.certain.map((pair) => say(pair, 'da'))).toEqual([
    '1 × En scene til »ønske w« fra ressource a: ingen anden kortlagt ressource kan bidrage.',
  ])
  expect(found.needs.map(({ skill, skillName }) => [skill, skillName])).toEqual([
    ['hall', { verbatim: 'hall' }],
    ['stage', { en: 'A stage', da: 'En scene' }],
  ])
})
