import type { TreeFigure } from '@groundplan/figures'
import { drawHtml, figureStyles } from '@groundplan/figures/draw'
import { describe, expect, it } from 'vitest'
import { isLying } from '../src/draw/isLying.js'

const svg = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%"/></svg>`

describe('a picture that needs a page on its side', () => {
  it('is one that upright keeps less than three quarters of its size', () => {
    // 680 pixels between the margins: 680 / 0.75 = 906.7.
    expect([680, 906, 907, 3000].map((width) => isLying(svg(width, 400)))).toEqual([false, false, true, true])
  })

  it('is none that is no larger on its side', () => {
    // 900 of 2000 pixels upright, 600 of 2000 on its side.
    expect(isLying(svg(1000, 2000))).toBe(false)
    // Upright 680 / 1000 = 0.68, a tenth more is 0.748; on its side 600 / 800 = 0.75, and 600 / 803 = 0.747.
    expect([800, 803].map((height) => isLying(svg(1000, height)))).toEqual([true, false])
  })

  it('may be a chart as well', () => {
    const chain = (length: number): TreeFigure => ({
      kind: 'tree',
      direction: 'right',
      title: { en: 'x', da: 'x' },
      description: { en: 'x', da: 'x' },
      nodes: Array.from({ length }, (_, i) => ({
        id: `${i}`,
        ...(i === 0 ? {} : { parent: `${i - 1}` }),
        label: { verbatim: 'Beboerne kommer til hinanden' },
      })),
    })
    expect(drawHtml(chain(2), { locale: 'da' })).not.toContain('gp-lying')
    expect(drawHtml(chain(9), { locale: 'da' })).toContain('<figure class="gp-figure gp-lying"')
  })

  it('has the named page, also its title and what it shows, and its words stand in two columns', () => {
    for (const part of ['figcaption', '.gp-description', '.gp-scroll'])
      expect(figureStyles).toContain(`.gp-figure.gp-lying > ${part}`)
    expect(figureStyles).toContain('.gp-figure.gp-lying > .gp-scroll { page: gp-lying; }')
    expect(figureStyles).toContain('.gp-figure details.gp-words { columns: 2;')
  })
})
