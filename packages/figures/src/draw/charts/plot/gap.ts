import { languageOf } from '@groundplan/kernel'
import { words } from '../../words.js'
import { plotWords } from './plotWords.js'

/** Why a place of a chart has no number to draw; `noNumber` and `noShare` are faults that are not hidden. */
export type Gap = 'unknown' | 'withheld' | 'notApplicable' | 'notAsked' | 'noNumber' | 'noShare'

/** The sign of each, told apart by shape; the same as in a matrix where it has one. */
export const gapSigns = {
  unknown: '?',
  withheld: '…',
  notApplicable: '/',
  notAsked: '–',
  noNumber: '!',
  noShare: '÷',
} as const satisfies Readonly<Record<Gap, string>>

/** A gap in words. */
export function gapWord(gap: Gap, locale: string): string {
  return (gap === 'noShare' ? plotWords.noShare : words[gap])[languageOf(locale)]
}

/** What the signs that stand in a picture mean, in one line; undefined where there are none. */
export function gapKey(gaps: Iterable<Gap>, locale: string): string | undefined {
  const there = new Set(gaps)
  const said = (Object.keys(gapSigns) as Gap[])
    .filter((gap) => there.has(gap))
    .map((gap) => `${gapSigns[gap]}\u00a0${gapWord(gap, locale)}`)
  return said.length === 0 ? undefined : said.join(' · ')
}
