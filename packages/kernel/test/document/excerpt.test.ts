import { excerpt } from '@groundplan/kernel/document'
import { describe, expect, it } from 'vitest'

describe('excerpt', () => {
  it('repeats a short text as it is', () => {
    for (const text of ['', 'j1', 'x'.repeat(40)]) expect(excerpt(text)).toEqual({ en: text, da: text })
  })
  it('takes out what has the form of a civil registration number, also where it would be cut in two', () => {
    expect(excerpt('a 010190-1234 b')).toEqual({ en: 'a [hidden] b', da: 'a [skjult] b' })
    expect(excerpt(`${'x'.repeat(35)} 0101901234`).en).toBe(`${'x'.repeat(35)} [hid…`)
    expect(excerpt('xx 0101901234', 5).da).toBe('xx [s…')
    expect(excerpt('320190-1234').en).toBe('320190-1234')
  })
  it('is as long as it is told', () => {
    expect(excerpt('x'.repeat(41)).en).toBe(`${'x'.repeat(40)}…`)
    expect(excerpt('x'.repeat(200), 200).en).toBe('x'.repeat(200))
    expect(excerpt('x'.repeat(201), 200).da).toBe(`${'x'.repeat(200)}…`)
    expect(excerpt('x'.repeat(999), 200).da).toBe(`${'x'.repeat(200)}…`)
  })
  it('stays on one line and leaves no half of a character', () => {
    expect(excerpt('a\n\u001bb').en).toBe('a  b')
    expect(excerpt('ab😀', 3).en).toBe('ab…')
  })
})
