import type { MatrixHead } from '@groundplan/figures'
import { indexOf } from '../graph/indexOf.js'
import type { TheoryNode } from '../model/node.js'
import type { Theory } from '../model/theory.js'
import { columnsOfTheory } from './columnsOfTheory.js'
import type { Names } from './names.js'
import { nodeText } from './nodeText.js'

/** Heads of a matrix for nodes of a theory. */
export interface MatrixHeads {
  /** An activity, grouped by its first focus area. */
  activity(id: string): MatrixHead
  /** An outcome or goal, grouped by its horizon. */
  effect(id: string): MatrixHead
}

/** Makes the heads of matrices about one theory. */
export function matrixHeads(theory: Theory, names: Names | undefined): MatrixHeads {
  const { placeOf } = indexOf(theory)
  const { columns, columnOf } = columnsOfTheory(theory)
  const areas = new Map((theory.focusAreas ?? []).map(({ id, label }) => [id, label]))
  const head = (id: string, place: number): MatrixHead => ({
    id,
    label: nodeText(theory.nodes[place] as TheoryNode, names),
    about: { kind: 'theoryNode', id },
  })
  return {
    activity(id) {
      const place = placeOf(id) as number
      const [area] = theory.nodes[place]?.focusAreas ?? []
      return { ...head(id, place), ...(area !== undefined && { group: areas.get(area) ?? { verbatim: area } }) }
    },
    effect(id) {
      const place = placeOf(id) as number
      const group = columns[columnOf[place] as number]?.label
      return { ...head(id, place), ...(group !== undefined && { group }) }
    },
  }
}
