import { describe, expect, it } from 'vitest'
import { palette } from '../src/draw/palette.js'

/** Relative luminance and contrast as WCAG 2.1 defines them. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

describe('palette', () => {
  it('computes contrast as published', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    // The well-known lightest grey that still has 4.5:1 on white.
    expect(contrast('#767676', '#ffffff')).toBeGreaterThan(4.5)
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
  })

  it.each([palette.text, palette.faint, ...palette.series, ...Object.values(palette.tones)])(
    '%s is text at 4.5 on paper and in boxes',
    (colour) => {
      expect(contrast(colour, palette.paper)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colour, palette.box)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('has 4.5 for numbers and words on every shade, from the lightest to the darkest', () => {
    for (const { ground, ink } of palette.shades) expect(contrast(ink, ground), ground).toBeGreaterThanOrEqual(4.5)
    const light = palette.shades.map(({ ground }) => luminance(ground))
    expect(light).toEqual(light.toSorted((a, b) => b - a))
  })

  it('has 4.5 for headings on every ground, and 3 for lines on grounds of layers and frames', () => {
    for (const ground of [palette.layer, palette.heading, palette.frame])
      expect(contrast(palette.text, ground)).toBeGreaterThanOrEqual(4.5)
    for (const ground of [palette.layer, palette.frame]) {
      expect(contrast(palette.line, ground)).toBeGreaterThanOrEqual(3)
      expect(contrast(palette.edge, ground)).toBeGreaterThanOrEqual(3)
    }
  })

  it('has 3 for the frame of a lighter bar on its ground, and tells lighter bars from paper by it', () => {
    for (const colour of palette.series) expect(contrast(colour, palette.lightBar)).toBeGreaterThanOrEqual(3)
  })

  it.each([palette.line, palette.edge])('%s is a line at 3 on paper and around boxes', (colour) => {
    expect(contrast(colour, palette.paper)).toBeGreaterThanOrEqual(3)
    expect(contrast(colour, palette.box)).toBeGreaterThanOrEqual(3)
  })
})
