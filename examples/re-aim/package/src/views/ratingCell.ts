import type { Datum, Text } from '@groundplan/planning-models'
import { steps } from '../steps.js'

const labels = new Map<number, Text>(steps.map(({ value, label }) => [value, label]))

type Given = readonly (readonly [place: number, item: { readonly rating: Datum<number> }])[]

/** The cell of what was rated on a construct: the step in words, or why there is none; several where there are several ratings. */
export function ratingCell(given: Given = []) {
  const shown = given.map(([, { rating }]) =>
    rating.is === 'known' ? (labels.get(rating.value) ?? { verbatim: String(rating.value) }) : rating,
  )
  const [first, ...more] = shown
  if (first === undefined) return {}
  return { cell: more.length === 0 ? first : { items: shown } }
}
