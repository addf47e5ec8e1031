import { describe, expect, it } from 'vitest'
import { nearestIds } from '../../src/graph/nearestIds.js'

describe('nearestIds', () => {
  it('finds ids a third of the letters away, nearest first, equally near ones in their order', () => {
    expect(nearestIds('coping', ['copying', 'cooping', 'copin', 'coxinx', 'coxxxg', 'other'])).toEqual([
      'copying',
      'cooping',
      'copin',
    ])
    expect(nearestIds('coping', ['coxinx', 'coxxxg', 'coping'])).toEqual(['coping', 'coxinx'])
  })

  it('finds ids that hold what was given, from three letters on, whatever the case', () => {
    expect(nearestIds('ATT', ['node-att-1', 'other', 'attendance'])).toEqual(['node-att-1', 'attendance'])
    expect(nearestIds('at', ['attendance', 'ot', 'it'])).toEqual(['ot', 'it'])
  })

  it('allows one slip in short ids, and gives at most three, each once', () => {
    expect(nearestIds('a', ['b', 'bb', 'c', 'c', 'd', 'e'])).toEqual(['b', 'c', 'd'])
    expect(nearestIds('ab', ['ba', 'b', 'abc', 'abcd'])).toEqual(['b', 'abc'])
  })

  it('finds nothing for nothing, or where nothing is near', () => {
    expect(nearestIds('', ['a', 'b'])).toEqual([])
    expect(nearestIds('elsewhere', ['n0', 'n1'])).toEqual([])
    expect(nearestIds('x', [])).toEqual([])
  })

  it('looks at the first 80 letters', () => {
    const long = 'a'.repeat(80)
    expect(nearestIds(`${long}${'b'.repeat(500)}`, [`${long}c`])).toEqual([`${long}c`])
    expect(nearestIds('b'.repeat(80), [`${'c'.repeat(80)}`])).toEqual([])
  })
})
