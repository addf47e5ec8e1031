import { languageOf, type Text } from '@groundplan/kernel'
import type { TableCell, TableFigure } from '../../../tableFigure.js'
import type { TreeFigure } from '../../../treeFigure.js'
import { type Run, textRun } from '../../run.js'
import { words } from '../../words.js'
import type { Chart, Line } from '../chart.js'
import { type Branch, type Forest, forestOf } from './forestOf.js'
import { levelHeads } from './levelHeads.js'

/** Lists deeper than this go on at the same depth. */
const deepest = 40

/** A tree as a list within lists; as a table it has a row for each node. */
export function treeChart(figure: TreeFigure, locale: string): Chart {
  const forest = forestOf(figure)
  return {
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
  const { branches, levels } = forest
  const language = languageOf(locale)
  const made: (Line & { readonly below: Line[] })[] = branches.map(({ node: { label, note, state } }) => {
    const runs: Run[] = [textRun(label, locale)]
    if (note !== undefined) runs.push({ text: ' – ' }, textRun(note, locale))
    if (state !== undefined) runs.push({ text: ' (' }, textRun(state.label, locale), { text: ')' })
    return { runs, below: [] }
  })
  const heads = levelHeads(figure, forest)
  // Each line enters the list that was opened for it; where something stands before a root, each side has a list of its own, under its heading.
  const top: Line[] = []
  const into: Line[][] = branches.map(() => top)
  const side = (own: Line[], given: Text | undefined, usual: 'comesBefore' | 'comesAfter'): Line[] => {
    const run = given === undefined ? { text: words[usual][language] } : textRun(given, locale)
    const below: Line[] = []
    own.push({ runs: [run, { text: ':' }], below })
    return below
  }
  for (const at of reading(forest)) {
    const { before, children, level } = branches[at] as Branch
    const line = made[at] as (typeof made)[number]
    const own = into[at] as Line[]
    own.push(line)
    const below = Math.abs(level) < deepest ? line.below : own
    if (before.length > 0) {
      const ahead = side(below, heads[levels.before - 1], 'comesBefore')
      for (const place of before) into[place] = ahead
    }
    const after = before.length > 0 && children.length > 0 ? side(below, heads[levels.before + 1], 'comesAfter') : below
    for (const place of children) into[place] = after
  }
  const named = heads.flatMap((head) => (head === undefined ? [] : [textRun(head, locale)]))
  const legend: Line = {
    runs: [
      { text: `${words.levels[language]}: ` },
      ...named.flatMap((run, index) => (index === 0 ? [run] : [{ text: ' › ' }, run])),
    ],
    below: [],
  }
  return [...(named.length === 0 ? [] : [legend]), ...top]
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
