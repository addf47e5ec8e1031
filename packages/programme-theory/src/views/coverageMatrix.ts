import type { MatrixCell, MatrixFigure, MatrixHead } from '@groundplan/figures'
import { coverage } from '../analysis/coverage.js'
import { indexOf, type TheoryIndex } from '../graph/indexOf.js'
import type { Theory } from '../model/theory.js'
import { composed } from './composed.js'
import { matrixHeads } from './matrixHeads.js'
import type { Names } from './names.js'

const title = {
  en: '{title}: which activities lead to which goals',
  da: '{title}: hvilke aktiviteter der fører til hvilke mål',
}
const description = {
  en: 'A number where a way leads from the activity to the goal: how many arrows the shortest one has; 1 is a straight arrow. Goals are the goals of the theory and the outcomes on its last horizon.',
  da: 'Et tal, hvor en vej fører fra aktiviteten til målet: hvor mange pile den korteste har; 1 er en direkte pil. Mål er teoriens mål og virkningerne på dens sidste tidshorisont.',
}
const blank = { en: 'No way leads there', da: 'Ingen vej fører dertil' }
const idle = { en: 'leads to no goal', da: 'fører ikke til noget mål' }
const uncovered = { en: 'no activity leads to it', da: 'ingen aktivitet fører hertil' }
const corner = { en: 'Activity', da: 'Aktivitet' }

/** How many links the shortest way from a node to each other has; 0 where there is none. */
function distancesFrom({ outStart, outLinks, to, size }: TheoryIndex, start: number): Int32Array {
  const far = new Int32Array(size)
  let front: readonly number[] = [start]
  for (let steps = 1; front.length > 0; steps += 1) {
    const next: number[] = []
    for (const node of front)
      for (let k = outStart[node] as number; k < (outStart[node + 1] as number); k += 1) {
        const end = to[outLinks[k] as number] as number
        if (end === start || far[end] !== 0) continue
        far[end] = steps
        next.push(end)
      }
    front = next
  }
  return far
}

/**
 * Activities × goals as a matrix: over how many links the shortest way leads from the one to the other. A goal that no activity leads to and an activity
 * that leads to no goal say so at their heads. Activities are grouped by focus area, goals by horizon. A direct link is not better than a long way: it may
 * be a leap. Danish: dækning, mål × aktiviteter. Cost grows with the activities times the links.
 *
 * ```ts
 * import { coverageMatrix } from '@groundplan/programme-theory/views'
 * const { rows, columns, cells } = coverageMatrix({
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   nodes: [
 *     { is: 'activity', id: 'walk', label: { en: 'Walks', da: 'Gåture' } },
 *     { is: 'goal', id: 'well', label: { en: 'Well-being', da: 'Trivsel' } },
 *     { is: 'goal', id: 'sleep', label: { en: 'Sleep', da: 'Søvn' } },
 *   ],
 *   links: [{ id: 'walk-well', from: 'walk', to: 'well' }],
 * })
 * cells // => [{ row: 'walk', column: 'well', cell: { number: 1 } }]
 * columns[1]?.note // => { en: 'no activity leads to it', da: 'ingen aktivitet fører hertil' }
 * ```
 */
export function coverageMatrix(theory: Theory, { names }: { readonly names?: Names | undefined } = {}): MatrixFigure {
  const index = indexOf(theory)
  const found = coverage(theory)
  const heads = matrixHeads(theory, names)
  const withNote = (head: MatrixHead, ways: readonly string[], note: typeof idle | typeof uncovered): MatrixHead =>
    ways.length === 0 ? { ...head, note } : head
  const activities = [...new Set(found.activities)]
  const goals = [...new Set(found.goals)]
  const cells = activities.flatMap((activity): MatrixCell[] => {
    const reached = new Set(found.goalsOf(activity))
    if (reached.size === 0) return []
    const far = distancesFrom(index, index.placeOf(activity) as number)
    return goals.flatMap((goal) =>
      reached.has(goal)
        ? [{ row: activity, column: goal, cell: { number: far[index.placeOf(goal) as number] as number } }]
        : [],
    )
  })
  return {
    kind: 'matrix',
    title: composed(title, { title: theory.title }),
    description,
    corner,
    blank,
    rows: activities.map((id) => withNote(heads.activity(id), found.goalsOf(id), idle)),
    columns: goals.map((id) => withNote(heads.effect(id), found.activitiesOf(id), uncovered)),
    cells,
  }
}
