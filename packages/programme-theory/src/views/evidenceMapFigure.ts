import type { MatrixCell, MatrixFigure } from '@groundplan/figures'
import type { Text } from '@groundplan/kernel'
import { type EvidenceCell, evidenceMap, type StrengthBounds } from '../analysis/evidenceMap.js'
import { type Strength, strengths } from '../analysis/strength.js'
import type { Theory } from '../model/theory.js'
import { composed } from './composed.js'
import { matrixHeads } from './matrixHeads.js'
import type { Names } from './names.js'

/** What the figure of an evidence map shows. */
export interface EvidenceMapFigureOptions {
  /** Names of registered activities. */
  readonly names?: Names | undefined
  /** All outcomes and goals when missing; `goals`: goals, and outcomes on the last horizon. */
  readonly columns?: 'all' | 'goals' | undefined
}

const title = { en: '{title}: evidence map', da: '{title}: evidenskort' }
const description = {
  en: 'How well it is founded that an activity leads to an outcome or goal: the best way there, as strong as its weakest link. Where evidence is not known, it may be stronger than shown; a note says how strong.',
  da: 'Hvor godt det er begrundet, at en aktivitet fører til en virkning eller et mål: den bedste vej dertil, så stærk som sit svageste led. Hvor evidensen ikke er kendt, kan vejen være stærkere end vist; en note siger hvor stærk.',
}
const blank = { en: 'No way leads there', da: 'Ingen vej fører dertil' }
const corner = { en: 'Activity', da: 'Aktivitet' }
const upTo = {
  en: 'Not all evidence is known: the way may be as strong as “{most}”.',
  da: 'Ikke al evidens er kendt: Vejen kan være så stærk som »{most}«.',
}
const ways = {
  en: 'Straight: “{direct}”; over other outcomes: “{chain}”.',
  da: 'Direkte: »{direct}«; gennem andre virkninger: »{chain}«.',
}
const both = { en: '{first} {second}', da: '{first} {second}' }

const strongest = strengths.steps.at(-1)?.id

const better = (a: Strength, b: Strength): Strength => (strengths.compare(a, b) < 0 ? b : a)

/** The best of what leads there: at the least and at the most. */
function best({ direct, chain }: EvidenceCell): StrengthBounds {
  const known = [direct, chain].filter((bounds) => bounds !== undefined)
  return known.reduce((a, b) => ({ atLeast: better(a.atLeast, b.atLeast), atMost: better(a.atMost, b.atMost) }))
}

/** Words beside the mark: how strong it may be where less than all is possible, and straight and chain where they differ. */
function noteOf({ direct, chain }: EvidenceCell, { atLeast, atMost }: StrengthBounds): Text | undefined {
  const notes: Text[] = []
  if (atLeast !== atMost && !(atLeast === 'none' && atMost === strongest))
    notes.push(composed(upTo, { most: strengths.label(atMost) }))
  if (direct !== undefined && chain !== undefined && direct.atLeast !== chain.atLeast)
    notes.push(composed(ways, { direct: strengths.label(direct.atLeast), chain: strengths.label(chain.atLeast) }))
  return notes.length === 0 ? undefined : notes.reduce((first, second) => composed(both, { first, second }))
}

/**
 * The evidence map as a matrix of activities and what they lead to, shaded by the strength of the best way there (Danish: evidenskort). A way is as
 * strong as its weakest link. Evidence that is not known is not none: where nothing at all is known for certain the place says "unknown"; where something is,
 * the shade is the least it can be, and a note says the most.
 *
 * ```ts
 * import { evidenceMapFigure } from '@groundplan/programme-theory/views'
 * const { cells } = evidenceMapFigure({
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   nodes: [{ is: 'activity', id: 'walk' }, { is: 'goal', id: 'well', label: { en: 'Well-being', da: 'Trivsel' } }],
 *   links: [{ id: 'walk-well', from: 'walk', to: 'well', evidence: { is: 'known', value: [{ strength: 'experience' }] } }],
 * })
 * cells // => [{ row: 'walk', column: 'well', level: 'experience' }]
 * ```
 */
export function evidenceMapFigure(theory: Theory, { names, columns }: EvidenceMapFigureOptions = {}): MatrixFigure {
  const map = evidenceMap(theory, { columns })
  const heads = matrixHeads(theory, names)
  const cells = new Map<string, MatrixCell>()
  for (const cell of map.cells) {
    const bounds = best(cell)
    const note = noteOf(cell, bounds)
    const isOpen = bounds.atLeast === 'none' && bounds.atMost !== 'none'
    const place = {
      row: cell.activity,
      column: cell.to,
      ...(isOpen ? { cell: { is: 'unknown' as const } } : { level: bounds.atLeast }),
      ...(note !== undefined && { note }),
    }
    cells.set(JSON.stringify([place.row, place.column]), place)
  }
  return {
    kind: 'matrix',
    title: composed(title, { title: theory.title }),
    description,
    corner,
    blank,
    levels: strengths.steps.map(({ id, label }) => ({ id, label })),
    rows: [...new Set(map.activities)].map(heads.activity),
    columns: [...new Set(map.columns)].map(heads.effect),
    cells: [...cells.values()],
  }
}
