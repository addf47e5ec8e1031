import { type AnyMessage, isVerbatim } from '@groundplan/kernel'
import type { Bench } from './bench.js'
import { ownTexts } from './ownTexts.js'
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
