import type { AnyMessage } from '@groundplan/kernel'
import type { Bench } from './bench.js'
import type { NamedText } from './textsOf.js'

/** A text of a figure, and the first case in which it was drawn. */
export interface DrawnText extends NamedText {
  readonly view: string
  readonly where: string
}

type Part = Readonly<Record<string, unknown>> | null | undefined

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
      for (const [place, text] of ownTexts(figure as Part)) {
        if (typeof text !== 'object' || text === null || 'verbatim' in text) continue
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

/** The texts of a figure by their place; a view can give anything, so nothing is taken for granted. */
function ownTexts(figure: Part): readonly (readonly [place: string, text: unknown])[] {
  if (figure === undefined) return []
  const each = (part: string, of: (one: Part) => unknown): (readonly [string, unknown])[] =>
    listIn(figure?.[part]).map((one, i) => [`${part}.${i}`, of(one)])
  return [
    ['title', figure?.['title'] ?? {}],
    ['description', figure?.['description'] ?? {}],
    ...each('columns', (column) => column?.['label'] ?? {}),
    ...each('nodes', (node) => (node?.['state'] as Part)?.['label']),
    ...each('links', (link) => link?.['label']),
  ]
}

const listIn = (value: unknown): readonly Part[] => (Array.isArray(value) ? (value as readonly Part[]) : [])
