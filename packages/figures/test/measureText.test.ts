import { measureText } from '@groundplan/figures/draw'
import { describe, expect, it } from 'vitest'
import widths from './fixtures/widths.json' with { type: 'json' }

describe('measureText', () => {
  it.each(widths)('measures "$text" (bold: $bold) as Chromium does', ({ text, bold, unkerned, kerned }) => {
    // Chromium's canvas rounds each advance to 1/64 px or less: 0.02 px a letter.
    expect(Math.abs(measureText(text, { size: 100, bold }) - unkerned)).toBeLessThan(0.02 * text.length)
    // As set in a page, kerned and fitted to the screen, it is hardly wider: boxes are made 4 % wider than measured.
    expect(measureText(text, { size: 100, bold }) * 1.01).toBeGreaterThan(kerned)
  })

  it('grows with the size, and bold is not narrower', () => {
    expect(measureText('Haven', { size: 26 })).toBeCloseTo(2 * measureText('Haven', { size: 13 }))
    expect(measureText('Haven', { size: 13, bold: true })).toBeGreaterThan(measureText('Haven', { size: 13 }))
  })

  it('gives combining marks and format characters no width, ideographs and pictures one em', () => {
    expect(measureText('e\u0301\u200b\u00ad', { size: 10 })).toBe(measureText('e', { size: 10 }))
    expect(measureText('食🍲', { size: 10 })).toBe(20)
  })
})
