import type { Figure } from '@groundplan/figures'
import { clean, figureParts } from '@groundplan/figures/draw'
import { describe, expect, it } from 'vitest'
import { everyKind } from './support/everyKind.js'

/** Every text that stands anywhere in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe('the parts of a figure', () => {
  const hostile = ['a\u0000b', '\u0007', '\u001b[31m', 'x\u000by', '\uffff', '\u202eevil', '\ud800', '\ufdd0']

  it.each(
    hostile.flatMap((text) => everyKind(text).map((figure) => [figure.kind, JSON.stringify(text), figure] as const)),
  )('%s hold no character that a document may not hold: %s', (_, __, figure: Figure) => {
    for (const locale of ['en', 'da']) {
      const texts = textsIn(figureParts(figure, { locale, idPrefix: 'p' }))
      for (const text of texts) expect(text).toBe(clean(text))
      expect(texts.some((text) => text.includes('\ufffd'))).toBe(true)
    }
  })

  it('leave ordinary words, line ends and tabs as they are', () => {
    const [figure] = everyKind('smør\n\tbrød')
    expect(figureParts(figure as Figure, { locale: 'da', idPrefix: 'p' }).title).toEqual([
      expect.objectContaining({ text: 'smør\n\tbrød' }),
    ])
  })
})
