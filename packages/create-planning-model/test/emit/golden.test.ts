import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { golden } from './golden.js'

// That these are right, the other tests say: they type-check them, and put them through the conformance kit. Here no letter changes unseen.
describe('a package is what somebody has read', () => {
  test.each(Object.entries(golden))('%s', (name, text) => {
    expect(text).toBe(readFileSync(join(import.meta.dirname, 'golden', `${name}.txt`), 'utf8'))
  })
})
