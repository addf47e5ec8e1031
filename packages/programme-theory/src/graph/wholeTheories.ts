import type { Theories, Theory } from '../model/theory.js'

type Path = readonly (string | number)[]

/** A theory with the parts that it uses of others, and where each part stands in the content (paths from the content's root). */
export interface WholeTheory {
  /** The theory as it stands in the content, by its place. */
  readonly place: number
  /** With included parts; the very object of the content when nothing is included. */
  readonly theory: Theory
  pathOfNode(place: number): Path
  pathOfLink(place: number): Path
  pathOfAssumption(place: number): Path
}

/** The theories whose gaps are judged: all but the stores of parts, each with what it includes. */
export function wholeTheories({ items }: Theories): readonly WholeTheory[] {
  return items.flatMap((theory, place) =>
    theory.isPart === true
      ? []
      : [
          {
            place,
            theory,
            pathOfNode: (i: number) => ['items', place, 'nodes', i],
            pathOfLink: (i: number) => ['items', place, 'links', i],
            pathOfAssumption: (i: number) => ['items', place, 'assumptions', i],
          },
        ],
  )
}
