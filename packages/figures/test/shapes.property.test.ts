import { checkFigure } from '@groundplan/figures'
import { drawCsv } from '@groundplan/figures/csv'
import { drawHtml, drawMarkdown, drawSvg } from '@groundplan/figures/draw'
import { deepFreeze } from '@groundplan/kernel'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFlow, anyRadar, anyShape, anyTree, anyWheel } from './support/anyShape.js'
import { overlap } from './support/geometry.js'
import { readXml } from './support/readXml.js'
import { textBoxes } from './support/textBoxes.js'

describe('any figure of shapes', () => {
  it.each([
    ['tree', anyTree],
    ['wheel', anyWheel],
    ['radar', anyRadar],
    ['flow', anyFlow],
  ] as const)(
    '%s: no text lies over another or leaves the picture',
    (_, any) => {
      fc.assert(
        fc.property(any, fc.constantFrom('en', 'da'), (figure, locale) => {
          const { boxes, width, height } = textBoxes(drawSvg(figure, { locale }))
          boxes.forEach((box, index) => {
            expect(box.x, box.text).toBeGreaterThanOrEqual(0)
            expect(box.y, box.text).toBeGreaterThanOrEqual(0)
            expect(box.x + box.width, box.text).toBeLessThanOrEqual(width + 0.1)
            expect(box.y + box.height, box.text).toBeLessThanOrEqual(height + 0.1)
            expect(boxes.slice(index + 1).find((other) => overlap(box, other, 0.2))?.text, box.text).toBeUndefined()
          })
        }),
        { numRuns: 150 },
      )
    },
    120_000,
  )

  it('is well formed, without reference, style or script, with no coordinate that is none, and the same each time', () => {
    fc.assert(
      fc.property(anyShape, fc.constantFrom('en', 'da'), (figure, locale) => {
        deepFreeze(figure)
        const svg = drawSvg(figure, { locale, idPrefix: 'p' })
        const { elements, attributes } = readXml(svg)
        for (const { name } of elements)
          expect(['svg', 'title', 'desc', 'rect', 'g', 'path', 'circle', 'text', 'tspan']).toContain(name)
        // What says nothing of its ground would be filled with black.
        for (const { name, attributes: own } of elements)
          if (['rect', 'path', 'circle', 'text'].includes(name)) expect(own['fill']).toMatch(/^(none|#[0-9a-f]{6})$/)
        for (const [name, value] of attributes) {
          expect(name).not.toMatch(/^on|style|href|src/)
          if (name !== 'lang' && name !== 'xml:lang') expect(value).not.toMatch(/NaN|Infinity|undefined|url\(/)
        }
        expect(drawSvg(figure, { locale, idPrefix: 'p' })).toBe(svg)
        readXml(drawHtml(figure, { locale, idPrefix: 'p' }))
        expect(drawMarkdown(figure, { locale }).endsWith('\n')).toBe(true)
        for (const { pointer } of checkFigure(figure)) expect(pointer?.startsWith('/')).toBe(true)
      }),
      { numRuns: 120 },
    )
  }, 120_000)

  it('is a table of even rows as CSV, in both flavours', () => {
    fc.assert(
      fc.property(anyShape, fc.boolean(), (figure, excel) => {
        const csv = drawCsv(figure, { locale: 'da', flavour: excel ? 'excel' : 'rfc4180' })
        const rows = parse(csv, { delimiter: excel ? ';' : ',', bom: true }) as string[][]
        expect(rows.length).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})
