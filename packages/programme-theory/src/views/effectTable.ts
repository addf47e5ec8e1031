import type { Cell, TableCell, TableColumn, TableFigure, TableRow } from '@groundplan/figures'
import { knownValue, type Period, resolveCites, type Text } from '@groundplan/kernel'
import type { TheoryActivity, TheoryNode } from '../model/node.js'
import { sources } from '../model/sources.js'
import type { Theory } from '../model/theory.js'
import { cellOf } from './cellOf.js'
import { composed } from './composed.js'
import { type EffectBlock, type EffectRow, effectGrid } from './effectGrid.js'
import { indicatorText } from './indicatorText.js'
import type { Names } from './names.js'
import { nodeText } from './nodeText.js'
import { wholeNotes } from './wholeNotes.js'
import { words } from './words.js'

/** How a theory is shown as a table. */
export interface EffectTableOptions {
  /** Names of registered activities and groups. */
  readonly names?: Names | undefined
  /**
   * `author`: rows in the theory's order (the default). `shared`: within a focus area, activities that share effects stand together where that
   * merges more cells.
   */
  readonly order?: 'author' | 'shared' | undefined
}

const title = { en: '{title}: from activity to effect', da: '{title}: fra aktivitet til virkning' }
const description = {
  en: 'Each activity with what it leads to, horizon by horizon. A cell that reaches over several rows belongs to all of their activities.',
  da: 'Hver aktivitet med det, den fører til, tidshorisont for tidshorisont. En celle ud for flere rækker hører til alle deres aktiviteter.',
}
const blank = { en: 'the theory names nothing there', da: 'teorien nævner intet dér' }
const twice = { en: '{first} {second}', da: '{first} {second}' }
const withIndicators = { en: '{label} ({indicators})', da: '{label} ({indicators})' }

function effectCell(node: TheoryNode, names: Names | undefined): Text {
  const label = nodeText(node, names)
  const indicators = 'indicators' in node ? (knownValue(node.indicators) ?? []) : []
  return indicators.length === 0
    ? label
    : composed(withIndicators, { label, indicators: indicators.map(indicatorText) })
}

const end = ({ to }: Period): Cell => (to === undefined ? words.goesOn : { date: to })

/** Which columns about the focus area and the activity a table of this theory has. */
function leadingColumns(theory: Theory, blocks: readonly EffectBlock[]) {
  const areas = theory.focusAreas ?? []
  const activities = theory.nodes.filter((node): node is TheoryActivity => node.is === 'activity')
  return {
    focusArea: blocks.some(({ id }) => id !== undefined),
    challenge: areas.some(({ challenge }) => challenge !== undefined),
    groups: areas.some(({ groups }) => groups !== undefined),
    activity: true,
    start: activities.some(({ when }) => when !== undefined),
    end: activities.some(({ when }) => knownValue(when)?.to !== undefined),
  } as const
}

/**
 * A theory as the table that planners know: a row for each activity, a column for each horizon, and cells that reach over all the rows whose
 * activities share the effect (Danish: programteori som tabel). An effect belongs to the activities it can be reached from without passing through
 * another activity. Cells are merged only over neighbouring rows of one focus area with the very same effects. Nothing is left out: an activity in two
 * focus areas stands in both, activities without one come last, and what no activity leads to has a row of its own. A place without effects is
 * empty (nobody has said anything), which is not the same as unknown; a start that is unknown says why. Notes on the theory as a whole end the
 * description, which stands below the table. Cost grows with what the activities reach,
 * summed over the activities.
 *
 * ```ts
 * import { effectTable } from '@groundplan/programme-theory/views'
 * const figure = effectTable({
 *   id: 'mornings', title: { en: 'Mornings', da: 'Morgener' },
 *   nodes: [
 *     { is: 'activity', id: 'meals', label: { en: 'Breakfasts', da: 'Morgenmad' } },
 *     { is: 'activity', id: 'talks', label: { en: 'Talks', da: 'Samtaler' } },
 *     { is: 'outcome', id: 'calm', label: { en: 'Calm mornings', da: 'Rolige morgener' }, horizon: { is: 'known', value: 'signs' } },
 *   ],
 *   links: [{ id: 'a', from: 'meals', to: 'calm' }, { id: 'b', from: 'talks', to: 'calm' }],
 * })
 * figure.columns.map(({ id }) => id) // => ['activity', 'horizon:0']
 * figure.rows[0]?.cells[1]?.rowSpan // => 2
 * figure.rows[1]?.cells.length // => 1
 * ```
 */
export function effectTable(theory: Theory, options: EffectTableOptions = {}): TableFigure {
  const { names, order } = options
  const { columns, blocks } = effectGrid(theory, order === 'shared')
  const leads = leadingColumns(theory, blocks)
  const leading = (Object.keys(leads) as (keyof typeof leads)[]).filter((id) => leads[id])
  const group = (id: string): Text => names?.({ kind: 'group', id }) ?? { verbatim: id }
  const focusCells = ({ id, area }: EffectBlock, rowSpan: number): TableCell[] => {
    const here: Record<string, TableCell> = {
      focusArea: id === undefined ? {} : { cell: area?.label ?? { verbatim: id } },
      challenge: cellOf(area?.challenge, (text) => text),
      groups: cellOf(area?.groups, (ids) => ({ items: ids.map(group) })),
    }
    return leading.flatMap((column) => (column in here ? [{ ...here[column], rowSpan }] : []))
  }
  const activityCells = ({ activity, cells }: EffectRow, inArea: boolean): TableCell[] => {
    const node = activity === undefined ? undefined : (theory.nodes[activity] as TheoryActivity)
    if (node === undefined) {
      const isEmpty = inArea && cells.every((places) => places.length === 0)
      const colSpan = leading.filter((id) => id === 'activity' || id === 'start' || id === 'end').length
      return [{ cell: isEmpty ? { items: [] } : words.noActivity, colSpan }]
    }
    return [
      { cell: nodeText(node, names) },
      ...(leads.start
        ? [cellOf(node.when, ({ from }): Cell => (from === 'unknown' ? { is: from } : { date: from }))]
        : []),
      ...(leads.end ? [cellOf(node.when, end)] : []),
    ]
  }
  const rowsOf = (block: EffectBlock): TableRow[] => {
    const keys = block.rows.map(({ activity, cells }, r) =>
      cells.map((cell) => (activity === undefined || cell.length === 0 ? `row ${r}` : cell.join(' '))),
    )
    return block.rows.map((row, r) => {
      const effects = row.cells.flatMap((cell, c): TableCell[] => {
        if (r > 0 && keys[r - 1]?.[c] === keys[r]?.[c]) return []
        let rowSpan = 1
        while (keys[r + rowSpan] !== undefined && keys[r + rowSpan]?.[c] === keys[r]?.[c]) rowSpan += 1
        const items = cell.map((place) => effectCell(theory.nodes[place] as TheoryNode, names))
        return [items.length === 0 ? {} : { cell: items.length === 1 ? (items[0] as Text) : { items }, rowSpan }]
      })
      const node = row.activity === undefined ? undefined : theory.nodes[row.activity]
      const about = node === undefined ? undefined : { kind: 'theoryNode', id: node.id }
      const lead = r === 0 ? focusCells(block, block.rows.length) : []
      return { ...(about && { about }), cells: [...lead, ...activityCells(row, block.id !== undefined), ...effects] }
    })
  }
  return {
    kind: 'table',
    title: composed(title, { title: theory.title }),
    description: wholeNotes(theory).reduce<Text>((first, second) => composed(twice, { first, second }), description),
    cites: resolveCites([{ source: 'handbook', at: 'Programteori som planlægningsværktøj' }], sources),
    columns: [
      ...leading.map((id): TableColumn => ({ id, label: words[id], heads: id === 'focusArea' || id === 'activity' })),
      ...columns.map(({ id, label }): TableColumn => ({ id, label })),
    ],
    rows: blocks.flatMap(rowsOf),
    blank,
  }
}
