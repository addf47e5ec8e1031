import { languageOf, type Text } from '@groundplan/kernel'
import type { TableCell, TableFigure } from '../../../tableFigure.js'
import type { TreeFigure } from '../../../treeFigure.js'
import { type Run, textRun } from '../../run.js'
import { words } from '../../words.js'
import type { Chart, Line } from '../chart.js'
import { type Branch, type Forest, forestOf } from './forestOf.js'
import { levelHeads } from './levelHeads.js'
import { treePicture } from './treePicture.js'

/** Lists deeper than this go on at the same depth. */
const deepest = 40

/** A tree: its picture, and the same as a list within lists; as a table it has a row for each node. */
export function treeChart(figure: TreeFigure, locale: string): Chart {
  const forest = forestOf(figure)
  return {
    picture: () => treePicture(figure, forest, locale),
    table: () => tableOf(figure, forest),
    list: () => listOf(figure, forest, locale),
  }
}

/** The places of all branches in the order of reading: each root, what stands before it, what comes after it. */
function reading({ branches, roots }: Forest): readonly number[] {
  const order: number[] = []
  const waiting = roots.toReversed()
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    order.push(at)
    const { before, children } = branches[at] as Branch
    waiting.push(...children.toReversed(), ...before.toReversed())
  }
  return order
}

function listOf(figure: TreeFigure, forest: Forest, locale: string): readonly Line[] {
  const { branches, roots, levels } = forest
  const language = languageOf(locale)
  const made: (Line & { readonly below: Line[] })[] = branches.map(({ node: { label, note, state } }) => {
    const runs: Run[] = [textRun(label, locale)]
    if (note !== undefined) runs.push({ text: ' – ' }, textRun(note, locale))
    if (state !== undefined) runs.push({ text: ' (' }, textRun(state.label, locale), { text: ')' })
    return { runs, below: [] }
  })
  const heads = levelHeads(figure, forest)
  // Where something stands before a root, each side is a list of its own, under its heading.
  const side = (given: Text | undefined, usual: 'comesBefore' | 'comesAfter', places: readonly number[]): Line => {
    const run = given === undefined ? { text: words[usual][language] } : textRun(given, locale)
    return { runs: [run, { text: ':' }], below: places.map((place) => made[place] as Line) }
  }
  for (const at of reading(forest)) {
    const { before, children, parent, level } = branches[at] as Branch
    const own = made[at] as (typeof made)[number]
    if (before.length > 0) {
      own.below.push(side(heads[levels.before - 1], 'comesBefore', before))
      if (children.length > 0) own.below.push(side(heads[levels.before + 1], 'comesAfter', children))
    } else if (parent === undefined || Math.abs(level) < deepest)
      own.below.push(...children.map((place) => made[place] as Line))
    else (made[parent] as (typeof made)[number]).below.push(...children.map((place) => made[place] as Line))
  }
  const named = heads.flatMap((head) => (head === undefined ? [] : [textRun(head, locale)]))
  const legend: Line = {
    runs: [
      { text: `${words.levels[language]}: ` },
      ...named.flatMap((run, index) => (index === 0 ? [run] : [{ text: ' › ' }, run])),
    ],
    below: [],
  }
  return [...(named.length === 0 ? [] : [legend]), ...roots.map((root) => made[root] as Line)]
}

function tableOf(figure: TreeFigure, forest: Forest): TableFigure {
  const { branches, levels } = forest
  const heads = levelHeads(figure, forest)
  const has = {
    heads: heads.some((head) => head !== undefined),
    note: branches.some(({ node }) => node.note !== undefined),
    state: branches.some(({ node }) => node.state !== undefined),
  }
  const columns = [
    { id: 'what', label: words.what },
    { id: 'under', label: words.hangsFrom },
    { id: 'level', label: words.level },
    ...(has.heads ? [{ id: 'heading', label: words.heading }] : []),
    ...(has.note ? [{ id: 'note', label: words.more }] : []),
    ...(has.state ? [{ id: 'state', label: words.state }] : []),
  ]
  const rows = reading(forest).map((at) => {
    const { node, parent, level } = branches[at] as Branch
    const cells: TableCell[] = [
      { cell: node.label },
      { cell: parent === undefined ? undefined : branches[parent]?.node.label },
      { cell: { number: level < 0 ? level : level + 1 } },
      ...(has.heads ? [{ cell: heads[level + levels.before] }] : []),
      ...(has.note ? [{ cell: node.note }] : []),
      ...(has.state ? [{ cell: node.state?.label }] : []),
    ]
    return { about: node.about, cells }
  })
  return {
    kind: 'table',
    title: figure.title,
    description: figure.description,
    columns,
    rows,
    blank: words.nothingThere,
  }
}
