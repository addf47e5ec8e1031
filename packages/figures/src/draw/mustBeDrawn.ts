import type { Figure } from '../figure.js'
import { misshapen } from '../misshapen.js'

/** What an entry draws, and where to go with the rest. */
interface Entry {
  /** The name of the function, as it is called. */
  readonly name: string
  readonly kinds: readonly Figure['kind'][]
  /** What to use for the other kinds. */
  readonly others: string
}

const pictures = [
  'network',
  'layered',
  'line',
  'bar',
  'slope',
  'multiples',
  'tree',
  'wheel',
  'radar',
  'flow',
] as const satisfies readonly Figure['kind'][]
const all = ['table', 'matrix', ...pictures] as const satisfies readonly Figure['kind'][]

/** What each entry draws. */
export const entries = {
  drawHtml: { name: 'drawHtml', kinds: all, others: '' },
  drawMarkdown: { name: 'drawMarkdown', kinds: all, others: '' },
  figureParts: { name: 'figureParts', kinds: all, others: '' },
  drawSvg: {
    name: 'drawSvg',
    kinds: pictures,
    others: 'A table or a matrix has no picture: use drawHtml or drawMarkdown.',
  },
  drawCsv: {
    name: 'drawCsv',
    kinds: all.filter((kind) => kind !== 'network' && kind !== 'layered'),
    others: 'A network or a layered figure is no table: use drawMarkdown.',
  },
} as const satisfies Readonly<Record<string, Entry>>

const called = (value: unknown): string =>
  value === null || typeof value !== 'object' ? String(value) : Array.isArray(value) ? 'a list' : 'an object'

/**
 * Draws, and refuses what cannot be drawn in words that say what to hand over, where code without types would meet an error from deep inside. The figure
 * is looked over only where drawing it failed.
 */
export function mustBeDrawn<T>({ name, kinds, others }: Entry, figure: unknown, drawing: unknown, draw: () => T): T {
  const kind: unknown = (figure as { readonly kind?: unknown } | null | undefined)?.kind
  if (kind === undefined)
    throw new TypeError(`${name} draws a figure, { kind, title, description, … }, not ${called(figure)}.`)
  if (!kinds.some((one) => one === kind)) {
    const known = all.some((one) => one === kind) ? ` ${others}` : ''
    throw new TypeError(`${name} draws figures of the kinds ${kinds.join(', ')}, not "${String(kind)}".${known}`)
  }
  if (typeof (drawing as { readonly locale?: unknown } | null | undefined)?.locale !== 'string')
    throw new TypeError(`${name} needs the reader's language: ${name}(figure, { locale: 'da' }).`)
  try {
    return draw()
  } catch (error) {
    const wrong = misshapen(figure)
    if (wrong === undefined) throw error
    const place = wrong.path.length === 0 ? 'the figure itself' : wrong.path.join('.')
    throw new TypeError(`${name} cannot draw this figure: ${place} must be ${wrong.expected.en}. See checkFigure.`)
  }
}
