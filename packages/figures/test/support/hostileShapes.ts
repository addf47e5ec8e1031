import type { Figure } from '@groundplan/figures'

/** A tree, a wheel, a radar and a flow with the same text in every field. */
export function hostileShapes(text: string): readonly Figure[] {
  const words = { verbatim: text, lang: text }
  const about = { kind: text, id: text }
  const unit = { en: text }
  const count = { number: 5, of: 9, unit }
  const unknown = { is: 'unknown' as const, why: words }
  const shown = { title: words, description: words }
  const node = { id: text, label: words, note: words, about, state: { label: words, tone: 'attention' as const } }
  const themes = [
    { id: text, label: words, group: words, about },
    { id: `${text} `, label: words, group: words, about },
  ]
  const points = [
    { at: text, value: count, interval: { low: 2, high: 6 }, answers: count },
    { at: `${text} `, value: unknown, answers: unknown },
    { at: 'elsewhere', value: count },
  ]
  const scored = {
    ...shown,
    scale: { from: 1, to: 7, low: words, high: words },
    corner: words,
    measure: words,
    interval: words,
    series: [
      { id: text, label: words, about, points },
      { id: `${text} `, label: words, about, points },
    ],
  }
  const exits = [{ label: words, count: unknown, reasons: [{ label: words, count }] }]
  return [
    {
      ...shown,
      kind: 'tree',
      nodes: [
        node,
        { ...node, id: `${text} `, parent: text, side: 'before' },
        { ...node, id: 'c', parent: `${text}x` },
      ],
      levels: [words, words],
      before: [words],
    },
    { ...scored, kind: 'wheel', sectors: themes },
    { ...scored, kind: 'radar', axes: themes },
    {
      ...shown,
      kind: 'flow',
      unit,
      steps: [
        { id: text, label: words, note: words, about, count, exits },
        { id: `${text} `, label: words, note: words, about, count: unknown, after: [text, `${text}x`], exits },
      ],
    },
  ]
}
