import { toCsv, toMermaid } from '@groundplan/programme-theory/formats'
import * as views from '@groundplan/programme-theory/views'
import { describe, expect, it } from 'vitest'
import { small } from './smallTheory.js'

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}

describe('views and formats', () => {
  it('leave a theory as it is, and give the same for it each time', () => {
    const theory = frozen(structuredClone(small))
    for (const view of Object.values(views)) expect(view(theory)).toEqual(view(structuredClone(small)))
    expect(toMermaid(theory, { locale: 'da' })).toBe(toMermaid(structuredClone(small), { locale: 'da' }))
    expect(toCsv(theory, { locale: 'da' })).toBe(toCsv(structuredClone(small), { locale: 'da' }))
    expect(theory).toEqual(small)
  })
})
