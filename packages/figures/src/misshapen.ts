import type { Localized } from '@groundplan/kernel'
import { deepestList } from './checkCell.js'

/** A place in a figure where something else stands than what can be drawn, and what should stand there. */
export interface Misshapen {
  readonly path: readonly (string | number)[]
  readonly expected: Localized
}

type Shape = (value: unknown) => Misshapen | undefined

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const must =
  (is: (value: unknown) => boolean, en: string, da: string): Shape =>
  (value) =>
    is(value) ? undefined : { path: [], expected: { en, da } }

const within = (key: string | number, found: Misshapen | undefined): Misshapen | undefined =>
  found && { ...found, path: [key, ...found.path] }

function first<T>(items: Iterable<T>, look: (item: T) => Misshapen | undefined): Misshapen | undefined {
  for (const item of items) {
    const found = look(item)
    if (found !== undefined) return found
  }
  return undefined
}

const object = (parts: Readonly<Record<string, Shape>>): Shape => {
  const isOne = must(isObject, 'an object', 'et objekt')
  return (value) =>
    isOne(value) ??
    first(Object.entries(parts), ([key, shape]) =>
      within(key, shape((value as Readonly<Record<string, unknown>>)[key])),
    )
}

const listOf = (shape: Shape): Shape => {
  const isList = must(Array.isArray, 'a list', 'en liste')
  return (value) => isList(value) ?? first((value as unknown[]).entries(), ([i, item]) => within(i, shape(item)))
}

const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined ? undefined : shape(value)

const oneOf = (...words: readonly string[]): Shape => {
  const listed = (or: string): string =>
    words
      .map((word) => `'${word}'`)
      .join(', ')
      .replace(/, ([^,]*)$/, ` ${or} $1`)
  return must((value) => words.some((word) => word === value), listed('or'), listed('eller'))
}

const isString = (value: unknown): boolean => typeof value === 'string'
const string = must(isString, 'a string', 'en tekststreng')
const number = must((value) => typeof value === 'number', 'a number', 'et tal')
const boolean = must((value) => typeof value === 'boolean', 'true or false', 'true eller false')

const text = must(
  (value) =>
    isObject(value) &&
    (Object.hasOwn(value, 'verbatim')
      ? isString(value['verbatim'])
      : ['en', 'da'].every((language) => value[language] === undefined || isString(value[language]))),
  'a text: { en, da }, or somebody’s words as { verbatim }',
  'en tekst: { en, da } eller nogens egne ord som { verbatim }',
)

const isWord = (value: unknown): boolean =>
  isString(value) || (isObject(value) && isString(value['one']) && isString(value['other']))
const unit = must(
  (value) =>
    isObject(value) && ['en', 'da'].every((language) => value[language] === undefined || isWord(value[language])),
  'a unit: one word, or { one, other }, in each language',
  'en enhed: ét ord eller { one, other } på hvert sprog',
)

const decimals = optional(
  must(
    (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 15,
    'a whole number from 0 to 15',
    'et helt tal fra 0 til 15',
  ),
)
const nothing = object({ is: oneOf('unknown', 'withheld', 'notApplicable'), why: optional(text) })

/** Lists within lists are looked at as deep as they are drawn. */
const cellAt = (depth: number): Shape => {
  const forms: Readonly<Record<string, Shape>> = {
    number: object({ number, unit: optional(unit), of: optional(number), decimals }),
    date: object({ date: string }),
    items: depth < deepestList ? (value) => object({ items: listOf(cellAt(depth + 1)) })(value) : () => undefined,
    is: nothing,
  }
  const isOne = must(
    (value) => isObject(value) && ['number', 'date', 'items', 'is', 'verbatim', 'en', 'da'].some((key) => key in value),
    'a cell: a text, { number }, { date }, { items }, or a kind of nothing as { is }',
    'en celle: en tekst, { number }, { date }, { items } eller noget ukendt som { is }',
  )
  return (value) => {
    const wrong = isOne(value)
    if (wrong !== undefined) return wrong
    const form = Object.keys(forms).find((key) => key in (value as object))
    return (form === undefined ? text : (forms[form] as Shape))(value)
  }
}

const table = object({
  columns: listOf(object({ id: string, label: text, heads: optional(boolean) })),
  rows: listOf(
    object({
      cells: listOf(object({ cell: optional(cellAt(0)), rowSpan: optional(number), colSpan: optional(number) })),
    }),
  ),
  blank: optional(text),
})

const refers = object({ kind: string, id: string })
const heads = listOf(
  object({ id: string, label: text, note: optional(text), group: optional(text), about: optional(refers) }),
)
const named = listOf(object({ id: string, label: text }))
const matrix = object({
  rows: heads,
  columns: heads,
  levels: optional(named),
  cells: listOf(
    object({
      row: string,
      column: string,
      level: optional(string),
      cell: optional(cellAt(0)),
      note: optional(text),
    }),
  ),
  corner: optional(text),
  blank: optional(text),
})

const reading: Shape = (value) =>
  must(
    (one) => isObject(one) && ('number' in one || 'is' in one),
    'a value: { number }, or a kind of nothing as { is }',
    'en værdi: { number } eller noget ukendt som { is }',
  )(value) ?? cellAt(deepestList)(value)
/** A series of points, each with what is said of it beside its value. */
const seriesWith = (more: Readonly<Record<string, Shape>>): Shape => {
  const interval = optional(object({ low: number, high: number }))
  const points = listOf(object({ at: string, value: optional(reading), interval, ...more }))
  return object({ id: string, label: text, about: optional(refers), points })
}
const series = seriesWith({})
const measured = {
  measure: optional(text),
  unit: optional(unit),
  share: optional(boolean),
  interval: optional(text),
  decimals,
}
const besides = {
  group: optional(text),
  corner: optional(text),
  references: optional(listOf(object({ id: string, label: text, value: reading, at: optional(string) }))),
  marks: optional(listOf(object({ at: string, label: text }))),
}

const state = object({ label: text, tone: oneOf('good', 'attention', 'unknown', 'active', 'idle') })
const node = { id: string, label: text, note: optional(text), state: optional(state) }
const link = { from: string, to: string, label: optional(text) }
const scored = {
  scale: object({ from: number, to: number, low: text, high: text }),
  corner: optional(text),
  measure: optional(text),
  interval: optional(text),
  series: listOf(seriesWith({ answers: optional(reading) })),
}
const themes = listOf(object({ id: string, label: text, group: optional(text), about: optional(refers) }))
const counted = { label: text, count: optional(reading) }
const forms: Readonly<Record<string, Shape>> = {
  table,
  matrix,
  network: object({ nodes: listOf(object(node)), links: listOf(object({ ...link, directed: optional(boolean) })) }),
  layered: object({
    nodes: listOf(object({ ...node, layer: optional(string), box: optional(string) })),
    layers: optional(named),
    boxes: optional(named),
    links: listOf(
      object({
        ...link,
        direction: optional(oneOf('forward', 'back', 'none')),
        line: optional(oneOf('solid', 'dashed', 'dotted')),
      }),
    ),
    direction: optional(oneOf('right', 'down')),
  }),
  wheel: object({ ...scored, sectors: themes }),
  radar: object({ ...scored, axes: themes }),
  line: object({ ...measured, ...besides, categories: optional(named), series: listOf(series) }),
  bar: object({ ...measured, ...besides, categories: named, series: listOf(series) }),
  slope: object({
    ...measured,
    before: text,
    after: text,
    corner: optional(text),
    slopes: listOf(
      object({ id: string, label: text, about: optional(refers), before: optional(reading), after: optional(reading) }),
    ),
  }),
  multiples: object({
    ...measured,
    ...besides,
    categories: optional(named),
    panels: listOf(series),
    compared: optional(series),
  }),
  flow: object({
    steps: listOf(
      object({
        id: string,
        label: text,
        note: optional(text),
        count: optional(reading),
        after: optional(listOf(string)),
        exits: optional(listOf(object({ ...counted, reasons: optional(listOf(object(counted))) }))),
        about: optional(refers),
      }),
    ),
    unit: optional(unit),
  }),
  tree: object({
    nodes: listOf(object({ ...node, parent: optional(string), side: optional(oneOf('before', 'after')) })),
    levels: optional(listOf(text)),
    before: optional(listOf(text)),
    arrows: optional(boolean),
    direction: optional(oneOf('right', 'down', 'up')),
  }),
}

const shown = object({ kind: oneOf(...Object.keys(forms)), title: text, description: text })

/**
 * The first place where something is not built as a figure is, so that it could not be drawn; undefined for what is. A plug-in can give anything, so
 * nothing is taken for granted.
 */
export const misshapen = (figure: unknown): Misshapen | undefined =>
  shown(figure) ?? forms[(figure as { readonly kind: string }).kind]?.(figure)
