import type { MultiplesFigure } from '@groundplan/figures'
import { drawSvg } from '@groundplan/figures/draw'
import { describe, expect, it } from 'vitest'
import { clearTicks } from '../src/draw/charts/plot/clearTicks.js'
import { wrapped } from '../src/draw/charts/plot/paint.js'
import { overlap } from './support/geometry.js'
import { textBoxes } from './support/textBoxes.js'

const t = (text: string) => ({ en: text, da: text })
const panels = (count: number, dates: readonly string[], number: number): MultiplesFigure => ({
  kind: 'multiples',
  title: t('Panels'),
  description: t('One for each'),
  panels: Array.from({ length: count }, (_, i) => ({
    id: `${i}`,
    label: t(`P${i}`),
    points: dates.map((at, index) => ({ at, value: { number: number * (index + 1) } })),
  })),
})

describe('names of dates below small panels', () => {
  const dates = [
    ['1900-01', '1900-08'],
    ['1900-01-31', '1900-02-01'],
    ['2020-12-31', '2021-11-30'],
    ['1900', '1900-09', '1901-09-30'],
  ]
  it.each(
    [1, 5, 10, 25, 30, 60].flatMap((count) =>
      dates.flatMap((own) => [1, 123_456_789, 1.23456e300].map((number) => [count, own.join(), number, own] as const)),
    ),
  )('%i panels over %s, with numbers such as %d: nothing overlaps', (count, _, number, own) => {
    for (const locale of ['en', 'da']) {
      const { boxes, width } = textBoxes(drawSvg(panels(count, own, number), { locale }))
      boxes.forEach((box, index) => {
        expect(box.x, box.text).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width, box.text).toBeLessThanOrEqual(width + 0.1)
        expect(boxes.slice(index + 1).find((other) => overlap(box, other, 0.2))?.text, box.text).toBeUndefined()
      })
    }
  })
})

describe('steps that are kept clear', () => {
  const text = wrapped({ text: 'januar 1900' }, 200, 1)
  const tick = (at: number) => ({ at, text })
  const x = (at: number) => at

  it('move inwards, and the second is left out where both would meet', () => {
    const wide = text.width
    expect(clearTicks([tick(0), tick(300)], x, 0, 300).map((one) => one.x)).toEqual([wide / 2, 300 - wide / 2])
    expect(clearTicks([tick(0), tick(wide)], x, 0, 2 * wide + 4)).toHaveLength(1)
    expect(clearTicks([tick(0), tick(2 * wide)], x, 0, 2 * wide + 4.01)).toHaveLength(2)
    expect(clearTicks([tick(0), tick(2 * wide)], x, 0, 2 * wide + 3.99)).toHaveLength(1)
  })

  it('break a text that is wider than all the room', () => {
    const [only] = clearTicks([tick(20)], x, 0, text.width * 0.8)
    expect(only?.text.lines).toEqual(['januar', '1900'])
    expect((only?.x ?? 0) - (only?.text.width ?? 0) / 2).toBeGreaterThanOrEqual(0)
  })
})
