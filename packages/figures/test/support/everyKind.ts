import type { Figure } from '@groundplan/figures'
import { hostileShapes } from './hostileShapes.js'

/** A figure of each kind, with the same text in every field. */
export function everyKind(text: string): readonly Figure[] {
  const words = { verbatim: text, lang: text }
  const about = { kind: text, id: text }
  const unit = { en: text, da: text }
  const shown = { title: words, description: words, cites: [{ source: { title: text, year: 2020 }, at: text }] }
  const value = { number: 1, of: 2, unit }
  const points = [
    { at: text, value, interval: { low: 0, high: 2 } },
    { at: 'b', value: { is: 'unknown' as const, why: words } },
  ]
  const measured = { ...shown, measure: words, unit, interval: words, group: words, corner: words }
  const categories = [{ id: text, label: words }]
  const beside = { references: [{ id: text, label: words, value, at: text }], marks: [{ at: text, label: words }] }
  const series = [
    { id: text, label: words, about, points },
    { id: `${text} `, label: words, about, points },
  ]
  const head = { id: text, label: words, note: words, group: words, about }
  const node = { id: text, label: words, note: words, about, state: { label: words, tone: 'idle' as const } }
  const links = [
    { from: text, to: 'n', label: words },
    { from: 'n', to: `${text}x`, label: words },
  ]
  return [
    {
      ...shown,
      kind: 'table',
      columns: [{ id: text, label: words, heads: true }],
      rows: [
        { about, cells: [{ cell: words }] },
        { cells: [{ cell: { items: [value, { is: 'unknown', why: words }, words] } }] },
        { cells: [{ cell: { date: text } }] },
        { cells: [{}] },
      ],
      blank: words,
    },
    {
      ...shown,
      kind: 'matrix',
      rows: [head],
      columns: [head],
      levels: [{ id: text, label: words }],
      cells: [
        { row: text, column: text, level: text, cell: words, note: words },
        { row: `${text}x`, column: `${text}x`, level: `${text}x` },
      ],
      corner: words,
      blank: words,
    },
    { ...shown, kind: 'network', nodes: [node, { ...node, id: 'n' }], links },
    {
      ...shown,
      kind: 'layered',
      nodes: [
        { ...node, layer: text, box: text },
        { ...node, id: 'n', layer: `${text}x` },
      ],
      layers: [{ id: text, label: words }],
      boxes: [{ id: text, label: words }],
      links,
    },
    { ...measured, ...beside, kind: 'line', categories, series },
    { ...measured, ...beside, kind: 'line', series },
    { ...measured, ...beside, kind: 'bar', categories, series },
    {
      ...measured,
      kind: 'slope',
      before: words,
      after: words,
      slopes: [{ id: text, label: words, about, before: value, after: { is: 'unknown', why: words } }],
    },
    { ...measured, ...beside, kind: 'multiples', categories, panels: series, compared: series[0] },
    ...hostileShapes(text),
  ]
}
