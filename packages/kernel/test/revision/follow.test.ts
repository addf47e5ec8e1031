import { describe, expect, it } from 'vitest'
import { follow, type Steps, valueAt } from '../../src/revision/follow.js'

const words = 'some words that tell'
const a = { id: 'a', words, n: 1 }
const b = { id: 'b', words: 'other words', n: 2 }
const to = (plan: unknown, steps: Steps, other: unknown) => follow(plan, steps, other)?.join('/')

describe('valueAt', () => {
  it('is what stands at a path, own properties only', () => {
    const value = { list: [{ n: 0 }, null] }
    expect(valueAt(value, [])).toBe(value)
    expect(valueAt(value, ['list', 0, 'n'])).toBe(0)
    expect(valueAt(value, ['list', 1])).toBe(null)
    for (const steps of [
      ['list', 1, 'n'],
      ['list', 2],
      ['none'],
      ['none', 'x'],
      ['toString'],
      ['list', 0, 'n', 'x'],
      ['list', 'length'],
    ])
      expect(valueAt(value, steps)).toBe(undefined)
  })
})

describe('follow: where a thing stands in another state', () => {
  it('finds it by its id, wherever in the list it is, and whatever changed in it', () => {
    expect(to({ list: [a, b] }, ['list', 0], { list: [b, { ...a, words: 'rewritten', n: 9 }] })).toBe('list/1')
    expect(to({ list: [a, b] }, ['list', 0, 'words'], { list: [b, { ...a, words: 'rewritten' }] })).toBe('list/1/words')
    expect(to({ list: [a, b] }, ['list', 0], { list: [b] })).toBe(undefined)
    expect(to({ list: [a, b] }, [], { list: [b] })).toBe('')
  })
  it('finds an item without an id by what the lists have in common', () => {
    const [x, y, z] = ['x', 'y', 'z'].map((one) => ({ words: one }))
    expect(to([x, y, z], [1], [{ words: 'new' }, x, y, z])).toBe('2')
    expect(to([x, y, z], [2], [x, z])).toBe('1')
    expect(to([x, y, z], [1], [x, { words: 'changed' }, z])).toBe('1')
    expect(to([x, y, z], [1, 'words'], [x, { words: 'changed' }, z])).toBe('1/words')
    expect(to([x, y, z], [1], [x, z])).toBe(undefined)
    expect(to([x, y, z], [0], [y, z])).toBe(undefined)
    expect(to([x, y], [1], [x, { words: 'one' }, { words: 'two' }])).toBe('1')
    expect(to([x, y, z], [2], [x, { words: 'one' }])).toBe(undefined)
    expect(to([x, y, z], [1], [x, { words: 'one' }])).toBe('1')
    expect(to(['p', 'q'], [1], ['q'])).toBe('0')
  })
  it('finds it under the same name, and not where there is none', () => {
    expect(to({ p: { words } }, ['p', 'words'], { p: { words: 'x' } })).toBe('p/words')
    expect(to({ p: { words: 'x' } }, ['p', 'words'], { p: {} })).toBe(undefined)
    expect(to({ p: { words: 'x' } }, ['p', 'words'], {})).toBe(undefined)
    expect(to({ p: ['x'] }, ['p', 0], { p: { 0: 'x' } })).toBe(undefined)
    expect(to({ p: { 0: 'x' } }, ['p', '0'], { p: ['x'] })).toBe(undefined)
    expect(to({ p: { 0: 'x' } }, ['p', '0'], { p: 'text' })).toBe(undefined)
    expect(to({ p: 'x' }, ['p'], { p: undefined })).toBe(undefined)
  })
  it('finds what was moved to another list, name or into something new', () => {
    expect(to({ one: [a], two: [b] }, ['one', 0], { one: [], two: [b, a] })).toBe('two/1')
    expect(to({ one: [a], two: [b] }, ['one', 0], { one: [], two: [b, { ...a, n: 7 }] })).toBe('two/1')
    expect(to({ one: [a], two: [b] }, ['one', 0, 'words'], { one: [], two: [b, { ...a, n: 7 }] })).toBe('two/1/words')
    expect(to({ one: [a] }, ['one', 0], { groups: [{ id: 'g', members: [b, a] }] })).toBe('groups/0/members/1')
    expect(to({ one: { x: a } }, ['one', 'x'], { one: { y: a } })).toBe('one/y')
    expect(to({ one: { x: { deep: [1] } } }, ['one', 'x', 'deep', 0], { one: { y: { deep: [1] } } })).toBe(
      'one/y/deep/0',
    )
    expect(to({ p: { words } }, ['p', 'words'], { p: { text: words } })).toBe('p/text')
    expect(to({ p: { words: 'eight ch' } }, ['p', 'words'], { p: { text: 'eight ch' } })).toBe('p/text')
    expect(to({ p: [a], q: 1 }, ['p', 0], { p: [], q: [a] })).toBe('q/0')
  })
  it('does not take for it a copy that was there before, a short word, a number, a reference, or another thing with its id', () => {
    expect(to({ p: { words }, q: words }, ['p', 'words'], { p: {}, q: words })).toBe(undefined)
    expect(to({ p: { words: 'seven c' } }, ['p', 'words'], { p: { text: 'seven c' } })).toBe(undefined)
    expect(to({ p: { n: 12345678 } }, ['p', 'n'], { p: { m: 12345678 } })).toBe(undefined)
    expect(to({ p: { n: null } }, ['p', 'n'], { p: { m: null } })).toBe(undefined)
    expect(to({ list: [a] }, ['list', 0], { list: [], about: [{ kind: 'activity', id: 'a' }] })).toBe(undefined)
    expect(
      to({ about: [{ kind: 'activity', id: 'a' }] }, ['about', 0], { other: [{ kind: 'activity', id: 'a' }, 1] }),
    ).toBe(undefined)
    expect(to({ list: [{ id: 'a', kind: 'k', n: 1 }] }, ['list', 0], { other: [{ id: 'a', kind: 'k', n: 2 }] })).toBe(
      undefined,
    )
    expect(to({ list: [a] }, ['list', 0], { other: [{ id: 'a', words: 'quite different', n: 5 }] })).toBe(undefined)
    expect(to({ list: [a] }, ['list', 0], { other: [{ id: 'c', words, n: 1 }] })).toBe(undefined)
    expect(to({ list: [{ words, n: 1 }] }, ['list', 0], { other: [{ words, n: 2 }] })).toBe(undefined)
    expect(to({ list: [{}] }, ['list', 0], { other: [{}, 1] })).toBe(undefined)
    expect(to({ list: [{ id: 7, words }] }, ['list', 0], { other: [{ id: 7, words, x: 1 }] })).toBe(undefined)
  })
})
