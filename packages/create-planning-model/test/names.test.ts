import { describe, expect, it } from 'vitest'
import { identifierLike, isIdentifier, isReserved } from '../src/identifier.js'
import { nearest } from '../src/nearest.js'
import { isPackageName } from '../src/packageName.js'
import { slotsIn } from '../src/slots.js'

describe('the nearest names', () => {
  it.each([
    ['contakt', ['contact', 'meetings'], ['contact']],
    ['cnotact', ['contact'], ['contact']],
    ['meet', ['meetings', 'contact'], ['meetings']],
    ['CONTACT', ['contact'], ['contact']],
    ['a', ['ab', 'abc', 'b'], ['ab', 'b']],
    ['ab', ['xabx'], []],
    ['sites', ['site', 'sitea', 'siteb', 'sitec', 'sited'], ['site', 'sitea', 'siteb']],
    ['reach', ['teach', 'reach'], ['reach', 'teach']],
    ['winter', ['sow', 'reap'], []],
    [' ', ['a'], []],
    ['abc', [], []],
  ])('to %j among %j are %j', (typed, names, found) => {
    expect(nearest(typed, names)).toEqual(found)
  })

  it('are found among very long and very many names without end', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `${'x'.repeat(100_000)}${index}`)
    expect(nearest('y'.repeat(100_000), names)).toEqual([])
    expect(nearest('last', [...Array.from({ length: 99 }, () => 'q'), 'last'])).toEqual(['last'])
    expect(nearest('last', [...Array.from({ length: 100 }, () => 'q'), 'last'])).toEqual([])
  })
})

describe('an id', () => {
  it.each(['a', 'siteMeeting', 'x2', 'a'.repeat(60)])('can be %s', (id) => {
    expect(isIdentifier(id)).toBe(true)
    expect(isReserved(id)).toBe(false)
  })

  it.each(['', 'A', '2x', 'a-b', 'a_b', 'a b', 'å', 'a'.repeat(61), 'a\n'])('cannot be %j', (id) => {
    expect(isIdentifier(id)).toBe(false)
  })

  it.each([
    'class',
    'await',
    'constructor',
    'hasOwnProperty',
    'toString',
    'then',
    'con',
    'COM9',
    'lpt1',
    'index',
    'valueOf',
    'throw',
    'eval',
  ])('means something else already: %s', (id) => {
    expect(isReserved(id)).toBe(true)
  })

  it.each([
    ['Første møde', 'foersteMoede'],
    ['ÅRET RUNDT', 'aaRETRUNDT'],
    ['site-meeting no. 2', 'siteMeetingNo2'],
    ['Café', 'cafe'],
    ['Straße', 'strasse'],
    ['2 sites', undefined],
    ['class', undefined],
    ['…', undefined],
    ['x'.repeat(61), undefined],
  ])('is suggested for %j: %s', (text, id) => {
    expect(identifierLike(text)).toBe(id)
  })
})

describe('the name of a package', () => {
  it.each(['@example/model-garden', '@a/b', '@x-1/y.z_~', `@a/${'b'.repeat(211)}`])('can be %s', (name) => {
    expect(isPackageName(name)).toBe(true)
  })

  it.each([
    '',
    'garden',
    '@example',
    '@example/',
    '@Example/a',
    '@example/A',
    '@a/b/c',
    '@a/.b',
    '@a/_b',
    '@a/b c',
    '/a/b',
    `@a/${'b'.repeat(212)}`,
  ])('cannot be %j', (name) => {
    expect(isPackageName(name)).toBe(false)
  })
})

describe('slots', () => {
  it.each([
    ['{site} and {site} of {n_2}', ['site', 'n_2'], undefined],
    ['none', [], undefined],
    ['{år}', ['år'], undefined],
    ['a {b c} {d}', ['d'], '{b c} '],
    ['a } {b}', ['b'], '} '],
    ['{}', [], '{}'],
  ])('of %j', (text, names, stray) => {
    expect(slotsIn(text)).toEqual({ names, stray })
  })
})
