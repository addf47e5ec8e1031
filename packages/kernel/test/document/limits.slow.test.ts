import { newDocument, parseDocument, parseDocumentText } from '@groundplan/kernel/document'
import { describe, expect, it } from 'vitest'
import { around, line } from './tell.js'

// Large inputs against the limits that hold when nothing is said. Left out of mutation runs, where counting each step makes them last minutes.
describe('large inputs', () => {
  it('very deep text neither throws nor hangs', () => {
    for (const text of ['['.repeat(200_000), '['.repeat(200_000) + ']'.repeat(200_000), '{"a":'.repeat(200_000)]) {
      const { document, findings } = parseDocumentText(text)
      expect(document).toBeUndefined()
      expect(findings.length).toBeGreaterThan(0)
    }
  })

  it('tens of millions of brackets are refused by their measure', () => {
    const filler = 'x'.repeat(2_000_000)
    for (const text of [
      '['.repeat(30_000_000),
      `[${'[],'.repeat(10_000_000)}[]]`,
      `${filler}"\\\\`,
      `"${filler}\\\\`,
    ]) {
      expect(parseDocumentText(text).findings).toHaveLength(1)
    }
  }, 30_000)

  it('a million values are opened, one more is not', () => {
    // The root and its five, the plan's one, and the list's items.
    const items = (count: number): string => around(`{"x":[${'0,'.repeat(count - 1)}0]}`)
    expect(parseDocumentText(items(1_000_000 - 7)).findings).toEqual([])
    expect(parseDocumentText(items(1_000_000 - 6)).findings.map(line)).toEqual([
      ' tooManyValues: Expected at most 1,000,000 values, found more.',
    ])
  })

  it('lists that hold each other twice are refused', () => {
    let laughs: unknown = ['ha']
    for (let level = 0; level < 40; level += 1) laughs = [laughs, laughs]
    expect(parseDocument(newDocument({ x: laughs })).findings.map(line)).toEqual([
      ' tooManyValues: Expected at most 1,000,000 values, found more.',
    ])
  }, 30_000)

  it('text beyond 32 Mi characters is refused unread', () => {
    expect(parseDocumentText(' '.repeat(33_554_432)).findings.map(line)).toEqual([
      ' empty: Expected a document, found an empty text.',
    ])
    expect(parseDocumentText(' '.repeat(33_554_433)).findings.map(line)).toEqual([
      ' tooLong: Expected a text of at most 33,554,432 characters, found 33,554,433.',
    ])
  })
})
