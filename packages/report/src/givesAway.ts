import { checkFigure, type Figure } from '@groundplan/figures'
import type { Slot } from '@groundplan/kernel'
import type { Said } from './report.js'

/**
 * Why a figure must not be shown: it withholds a count that can be worked out from the others; undefined for every other figure. Only flows have counts
 * that add up.
 */
export function givesAway(figure: Figure): Said | undefined {
  if (figure.kind !== 'flow') return undefined
  const given = checkFigure(figure).filter(({ code }) => code === '@groundplan/figures/figure/givenAway')
  if (given.length === 0) return undefined
  return {
    message: {
      en: 'The figure “{title}” is not shown: counts that are withheld in it could be worked out from the others ({labels}).',
      da: 'Figuren »{title}« er ikke vist: Antal, der er tilbageholdt i den, kan regnes ud af de andre ({labels}).',
    },
    slots: { title: figure.title, labels: given.map(({ slots }): Slot => slots['label'] ?? '') },
  }
}
