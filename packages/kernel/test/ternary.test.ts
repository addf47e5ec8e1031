import { and, not, or, type Ternary } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

// Kleene's strong logic as a table: S. C. Kleene, Introduction to Metamathematics (1952), § 64.
const t = true
const f = false
const u = 'unknown'
const table: readonly [Ternary, Ternary, Ternary, Ternary][] = [
  [t, t, t, t],
  [t, f, f, t],
  [t, u, u, t],
  [f, t, f, t],
  [f, f, f, f],
  [f, u, f, u],
  [u, t, u, t],
  [u, f, f, u],
  [u, u, u, u],
]

describe('Kleene logic', () => {
  it.each(table)('%s, %s: and %s, or %s', (a, b, both, either) => {
    expect(and(a, b)).toBe(both)
    expect(or(a, b)).toBe(either)
  })

  it('negates, and leaves unknown unknown', () => {
    expect([not(t), not(f), not(u)]).toEqual([f, t, u])
  })

  it('of nothing is the neutral element', () => {
    expect(and()).toBe(true)
    expect(or()).toBe(false)
  })

  it('folds any number of parts as it folds pairs, and obeys De Morgan', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Ternary>(t, f, u)), (parts) => {
        expect(and(...parts)).toBe(parts.reduce((a, b) => and(a, b), true))
        expect(or(...parts)).toBe(parts.reduce((a, b) => or(a, b), false))
        expect(not(and(...parts))).toBe(or(...parts.map(not)))
      }),
    )
  })
})
