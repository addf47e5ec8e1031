import { describe, expect, it } from 'vitest'
import { catalogue } from '../src/catalogue.js'
import { slotsOf } from '../src/compiled.js'

describe('everything the package says', () => {
  it.each(Object.entries(catalogue))(
    '%s is said in both languages with the same slots, and what to do about it',
    (_, { message, why }) => {
      expect(slotsOf(message, ['da']).toSorted()).toEqual(slotsOf(message, ['en']).toSorted())
      expect(message.en).not.toEqual(message.da)
      expect(why.en).not.toBe(why.da)
      expect(Math.min(why.en.length, why.da.length)).toBeGreaterThan(15)
    },
  )
})
