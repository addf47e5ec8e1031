import type { LineFigure } from '@groundplan/figures'
import { drawSvg } from '@groundplan/figures/draw'
import { expect, it } from 'vitest'
import { described } from '../src/draw/described.js'
import { readXml } from './support/readXml.js'

it('says all that there is room for, and how much more there is', () => {
  expect(described(['a', 'b'], 'en')).toBe('a\nb')
  const long = 'x'.repeat(4999)
  expect(described([long, long], 'en')).toBe(`${long}\n${long}`)
  expect(described([long, long, ''], 'en')).toBe(`${long}\n${long}\n1 more line is left out here.`)
  expect(described([long, long, '', 'b'], 'da')).toBe(`${long}\n${long}\n2 linjer mere er udeladt her.`)
  expect(described(['y'.repeat(10_001)], 'en')).toBe(`${'y'.repeat(9999)}…`)
  expect(described(['y'.repeat(10_001), 'b'], 'en')).toBe(`${'y'.repeat(9999)}…\n1 more line is left out here.`)
})

it('keeps the description of a picture with a thousand dates short', () => {
  const t = (text: string) => ({ en: text, da: text })
  const points = Array.from({ length: 1000 }, (_, i) => ({
    at: new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10),
    value: { number: i },
  }))
  const figure: LineFigure = {
    kind: 'line',
    title: t('Days'),
    description: t('By day'),
    series: [{ id: 'a', label: t('A'), points }],
  }
  const desc = readXml(drawSvg(figure, { locale: 'en' })).elements.find(({ name }) => name === 'desc')?.text ?? ''
  expect(desc.length).toBeLessThan(10_100)
  expect(desc).toMatch(/\n\d+ more lines are left out here\.$/)
})
