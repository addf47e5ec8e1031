import { expect, it } from 'vitest'
import { dangerOf, regexpsOf } from '../check-regexps.mjs'

it('finds literals and constructors', () => {
  expect(regexpsOf("const a = /a+/gu\nnew RegExp('b', 'i')\nRegExp(c)\nnew RegExp(/d/, 'g')")).toEqual([
    { pattern: 'a+', flags: 'gu', line: 1 },
    { pattern: 'b', flags: 'i', line: 2 },
    { pattern: undefined, flags: '', line: 3 },
    { pattern: 'd', flags: '', line: 4 },
  ])
})
it('catches what takes too long, and what cannot be checked', () => {
  expect(dangerOf({ pattern: '^(a+)+$', flags: '' })).toContain('exponential')
  expect(dangerOf({ pattern: '\\s+$', flags: '' })).toContain('polynomial')
  expect(dangerOf({ pattern: undefined, flags: '' })).toContain('computed')
  expect(dangerOf({ pattern: '(', flags: '' })).toContain('could not be shown')
})
it('lets pass what is linear', () => {
  expect(dangerOf({ pattern: '^\\d{4}(-\\d{2})?$', flags: 'v' })).toBeUndefined()
})
