import type { Figure } from '@groundplan/figures'
import { type AnyMessage, isVerbatim, type Text } from '@groundplan/kernel'
import type { Bench } from './bench.js'
import type { NamedText } from './textsOf.js'

/** A text of a figure, and the first case in which it was drawn. */
export interface DrawnText extends NamedText {
  readonly view: string
  readonly where: string
}

/**
 * What views say in their own words in the cases: titles, descriptions, columns, states and what stands on links, each text of a view once. Text
 * that stands in the plan is left out, and so is what is verbatim: neither is the model's.
 *
 * @internal
 */
export function textsDrawn(bench: Bench): readonly DrawnText[] {
  const { languages = ['en', 'da'] } = bench.model as Partial<Pick<NamedText, 'languages'>>
  const drawn: DrawnText[] = []
  const told = new Set<string>()
  for (const { one, plan, views } of bench.tried) {
    if (views.every(({ figure }) => figure === undefined)) continue
    const written = JSON.stringify(plan)
    for (const { id, figure } of views)
      for (const [place, text] of figure === undefined ? [] : ownTexts(figure)) {
        if (text === undefined || isVerbatim(text)) continue
        const words = JSON.stringify(text)
        const isAbsent = words === '{}'
        const key = `${id} ${isAbsent ? place : words}`
        if (told.has(key) || (!isAbsent && written.includes(words))) continue
        told.add(key)
        const name = `views.${id}.figure.${place}`
        drawn.push({ name, languages, text: text as AnyMessage, view: id, where: one.name })
      }
  }
  return drawn
}

/** The texts of a figure by their place. */
function ownTexts(figure: Figure): readonly (readonly [place: string, text: Text | undefined])[] {
  const shown = [['title', figure.title] as const, ['description', figure.description] as const]
  if (figure.kind === 'table')
    return [
      ...shown,
      ['blank', figure.blank],
      ...figure.columns.map(({ label }, i) => [`columns.${i}`, label] as const),
    ]
  if (figure.kind === 'matrix')
    return [
      ...shown,
      ['corner', figure.corner],
      ['blank', figure.blank],
      ...(figure.levels ?? []).map(({ label }, i) => [`levels.${i}`, label] as const),
    ]
  const { layers = [] } = figure.kind === 'layered' ? figure : {}
  return [
    ...shown,
    ...layers.map(({ label }, i) => [`layers.${i}`, label] as const),
    ...figure.nodes.map(({ state }, i) => [`nodes.${i}`, state?.label] as const),
    ...figure.links.map(({ label }, i) => [`links.${i}`, label] as const),
  ]
}
