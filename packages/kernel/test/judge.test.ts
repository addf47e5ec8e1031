import { deepFreeze, judge, type Look, missing, type Sighting } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'

const sighting = (id: string): Sighting => ({ message: 'none', about: [{ kind: 'bench', id }], slots: {} })
const gap = missing({ kind: 'bench', id: 'b' }, 'shaded', { en: 'Is it in the shade?', da: 'Står den i skygge?' })
const refusal = new TypeError(
  'A look gives what a function of `say` or `missing()` gave, a list of these, or undefined or false where nothing is wrong; no promise.',
)

describe('judge', () => {
  it('counts every item it looked at and sorts what it got', () => {
    const looks: readonly Look[] = [undefined, false, sighting('a'), gap, [sighting('b'), gap, sighting('c')], []]
    expect(judge(deepFreeze(looks), (look) => look as Look)).toStrictEqual({
      examined: 6,
      seen: [sighting('a'), sighting('b'), sighting('c')],
      missing: [gap, gap],
    })
  })

  it('judges nothing when there are no items', () => {
    expect(judge([], () => sighting('a'))).toStrictEqual({ examined: 0, seen: [], missing: [] })
  })

  it('takes any iterable and tells each item its place', () => {
    const places: [string, number][] = []
    judge(new Set(['x', 'y']), (item, index) => {
      places.push([item, index])
      return undefined
    })
    expect(places).toEqual([
      ['x', 0],
      ['y', 1],
    ])
  })

  it.each<[string, unknown]>([
    ['true', true],
    ['a number', 0],
    ['text', 'none'],
    ['null', null],
    ['a promise', Promise.resolve(sighting('a'))],
    ['an object that is neither', {}],
    ['a list in a list', [[sighting('a')]]],
    ['a list with a gap', [sighting('a'), undefined]],
  ])('throws on %s', (_, got) => {
    expect(() => judge([1], () => got as Look)).toThrow(refusal)
  })
})

describe('missing', () => {
  it('says of what, which field, and the question', () => {
    expect(gap).toStrictEqual({
      what: { entity: { kind: 'bench', id: 'b' }, field: 'shaded' },
      toKnow: { en: 'Is it in the shade?', da: 'Står den i skygge?' },
      slots: {},
    })
    expect(missing({ kind: 'bench', id: 'b' }, 'f', { en: '{n}' }, { n: 1 }).slots).toEqual({ n: 1 })
  })
})
