import { measureText, wrapText } from '@groundplan/figures/draw'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from './support/hostile.js'

const type = { size: 14 }

describe('wrapText', () => {
  it('breaks between words, at line ends, and nowhere else where the words fit', () => {
    expect(wrapText('  Kød   og\tkål ', { ...type, width: 500 })).toEqual(['Kød og kål'])
    expect(wrapText('Kød\nog\r\nkål', { ...type, width: 500 })).toEqual(['Kød', 'og', 'kål'])
    expect(wrapText('', { ...type, width: 500 })).toEqual([''])
    expect(wrapText('10\u00a0kr. til', { ...type, width: measureText('10\u00a0kr. ', type) })).toEqual([
      '10\u00a0kr.',
      'til',
    ])
  })

  it('fills a line to its very end', () => {
    const width = measureText('Kød og kål', type)
    expect(wrapText('Kød og kål', { ...type, width })).toEqual(['Kød og kål'])
    expect(wrapText('Kød og kål', { ...type, width: width - 0.01 })).toEqual(['Kød og', 'kål'])
  })

  it('cuts a word that is too wide behind a hyphen or slash, at a soft hyphen, else between letters', () => {
    const room = (word: string) => ({ ...type, width: measureText(word, type) })
    expect(wrapText('Sundheds- og/eller-udvalget', room('Sundheds-'))).toEqual(['Sundheds-', 'og/eller-', 'udvalget'])
    expect(wrapText('beboer\u00adforening', room('forening'))).toEqual(['beboer-', 'forening'])
    expect(wrapText('beboer\u00adforening', room('beboerforening'))).toEqual(['beboerforening'])
    expect(wrapText('iiiiiiiii', room('iiii-'))).toEqual(['iiii-', 'iiii-', 'i'])
    expect(wrapText('to iiiiiiiii', room('iiii-'))).toEqual(['to', 'iiii-', 'iiii-', 'i'])
  })

  it('sets a letter that is wider than a line, and keeps letters whole', () => {
    expect(wrapText('WW', { ...type, width: 1 })).toEqual(['W-', 'W'])
    expect(wrapText('e\u0301e\u0301', { ...type, width: 1 })).toEqual(['e\u0301-', 'e\u0301'])
    expect(wrapText('👩‍👩‍👧👩‍👩‍👧', { ...type, width: 45 }).join('')).toBe('👩‍👩‍👧-👩‍👩‍👧')
  })

  it('ends with … when there are more lines than asked for', () => {
    expect(wrapText('en to tre', { ...type, width: 20, lines: 3 })).toEqual(['en', 'to', 'tre'])
    expect(wrapText('en to tre', { ...type, width: 28, lines: 2 })).toEqual(['en', 'to…'])
    expect(wrapText('fællesspisning nu', { ...type, width: measureText('fællesspisning', type), lines: 1 })[0]).toMatch(
      /^fællesspisn?i?…$/,
    )
  }, 60_000)

  it('keeps to the width and loses nothing but white space and soft hyphens', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 30, max: 300 }), (text, width) => {
        const lines = wrapText(text, { ...type, width })
        for (const line of lines) {
          const letters = [...new Intl.Segmenter('en').segment(line)].length
          if (letters > 2) expect(measureText(line, type)).toBeLessThanOrEqual(width + 1e-9)
        }
        const bare = (value: string) => value.replace(/[^\S\u00a0\u2007\u202f\ufeff]|[-\u00ad]/g, '')
        expect(bare(lines.join(''))).toBe(bare(text))
      }),
    )
  }, 60_000)
})
