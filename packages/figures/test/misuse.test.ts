import { drawCsv } from '@groundplan/figures/csv'
import { drawHtml, drawMarkdown, drawSvg, figureParts } from '@groundplan/figures/draw'
import { describe, expect, it } from 'vitest'
import { evidence } from './support/matrices.js'
import { interest, phases } from './support/samples.js'

type Entry = (figure?: unknown, drawing?: unknown) => unknown
const entries = { drawHtml, drawMarkdown, drawSvg, figureParts, drawCsv } as unknown as Readonly<Record<string, Entry>>
const locale = 'da'

describe.each(Object.entries(entries))('%s', (name, draw) => {
  const [sound] = name === 'drawSvg' ? [phases] : [interest]

  it('says what to hand over instead of no figure', () => {
    for (const none of [undefined, null, 7, 'x', {}, []])
      expect(() => draw(none, { locale })).toThrow(`${name} draws a figure, { kind, title, description, … }, not`)
    expect(() => draw({ kind: 'pie' }, { locale })).toThrow(/draws figures of the kinds .*, not "pie"\.$/)
  })

  it('asks for the language', () => {
    for (const drawing of [undefined, null, {}, 'da', { locale: 7 }])
      expect(() => draw(sound, drawing)).toThrow(
        `${name} needs the reader's language: ${name}(figure, { locale: 'da' })`,
      )
    expect(() => draw(sound, { locale })).not.toThrow()
  })

  it('names the place where a figure is none', () => {
    const { kind, title, description } = sound as { readonly kind: string; title: unknown; description: unknown }
    const place = kind === 'table' ? 'columns' : 'nodes'
    expect(() => draw({ kind, title, description }, { locale })).toThrow(
      `${name} cannot draw this figure: ${place} must be a list. See checkFigure.`,
    )
  })
})

it('names another entry for what has no picture, or is no table', () => {
  for (const figure of [interest, evidence])
    expect(() => drawSvg(figure as never, { locale })).toThrow(/A table or a matrix has no picture: use drawHtml/)
  expect(() => drawCsv(phases as never, { locale })).toThrow(
    /A network or a layered figure is no table: use drawMarkdown/,
  )
})

it('names the flavours and the ways of spans', () => {
  expect(() => drawCsv(interest, { locale, flavour: 'tsv' as never })).toThrow(
    /must be 'rfc4180' or 'excel', not "tsv"/,
  )
  expect(() => drawCsv(interest, { locale, flavour: 'toString' as never })).toThrow(/not "toString"/)
  expect(() => drawCsv(interest, { locale, spans: 'none' as never })).toThrow(/'repeat' or 'blank', not "none"/)
})
