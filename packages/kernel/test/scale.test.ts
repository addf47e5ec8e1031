import { deepFreeze, defineScale } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const own = { en: 'Example', da: 'Eksempel' }
const step = <const Id extends string>(id: Id) => ({ id, label: { en: id, da: id }, cites: [{ own }] as const })
const spec = deepFreeze({
  id: 'heat',
  title: { en: 'Heat', da: 'Varme' },
  sources: { book: { title: 'Heat', year: 2001 } },
  steps: [step('cold'), step('mild'), step('hot')],
} as const)
const ids = ['cold', 'mild', 'hot'] as const
// Made anew in each test: a scale that cannot be made must fail a test, not the loading of this file.
const scale = () => defineScale(spec)
const anyId = fc.constantFrom(...ids)

describe('a scale', () => {
  it('is a total order that follows the steps', () => {
    const heat = scale()
    fc.assert(
      fc.property(anyId, anyId, anyId, (a, b, c) => {
        expect(Math.sign(heat.compare(a, b))).toBe(Math.sign(ids.indexOf(a) - ids.indexOf(b)))
        expect(Math.sign(heat.compare(a, b))).toBe(0 - Math.sign(heat.compare(b, a)))
        if (heat.compare(a, b) <= 0 && heat.compare(b, c) <= 0) expect(heat.compare(a, c)).toBeLessThanOrEqual(0)
        expect(heat.compare(a, b) === 0).toBe(a === b)
        expect(heat.atLeast(a, b)).toBe(heat.compare(a, b) >= 0)
      }),
    )
  })

  it('sorts, and knows its own steps alone', () => {
    const heat = scale()
    expect((['hot', 'cold', 'mild'] as const).toSorted(heat.compare)).toEqual(ids)
    expect([...ids, 'warm', '', 0, undefined, 'toString'].map((id) => heat.has(id))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })

  it('keeps what it was made of, frozen and apart from the list it was given', () => {
    const heat = scale()
    const steps = [step('low')]
    const small = defineScale({ ...spec, steps })
    steps.pop()
    expect(small.steps).toEqual([step('low')])
    expect(small.label('low')).toEqual({ en: 'low', da: 'low' })
    expect(Object.isFrozen(small) && Object.isFrozen(small.steps)).toBe(true)
    expect([heat.id, heat.title, heat.sources]).toEqual([spec.id, spec.title, spec.sources])
  })

  it('throws on a value that is no step', () => {
    const heat = scale()
    const refusal = new RangeError('"warm" is no step of scale "heat": check with has() first.')
    const warm = 'warm' as 'hot'
    expect(() => heat.compare(warm, 'hot')).toThrow(refusal)
    expect(() => heat.atLeast('hot', warm)).toThrow(refusal)
    expect(() => heat.label(warm)).toThrow(refusal)
  })

  it('cannot be made without steps, with a step twice, or with a source that is not there', () => {
    expect(() => defineScale({ ...spec, steps: [] })).toThrow(
      new TypeError('Scale "heat" has no steps: give at least one.'),
    )
    expect(() => defineScale({ ...spec, steps: [step('a'), step('b'), step('a')] })).toThrow(
      new TypeError('Scale "heat" names a step twice: ids must differ.'),
    )
    const cites = [{ source: 'wikipedia' as 'book', at: 'x' }] as const
    expect(() => defineScale({ ...spec, steps: [{ ...step('a'), cites }] })).toThrow('Source "wikipedia" is cited')
  })
})
