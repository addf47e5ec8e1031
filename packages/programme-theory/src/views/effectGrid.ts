import { knownValue } from '@groundplan/kernel'
import { indexOf, type TheoryIndex } from '../graph/indexOf.js'
import type { FocusArea, Theory } from '../model/theory.js'
import { columnsOfTheory, type TheoryColumn } from './columnsOfTheory.js'

/** One row: an activity and what it leads to, or (without an activity) what no activity leads to. Nodes by their places, in the author's order. */
export interface EffectRow {
  readonly activity: number | undefined
  /** For each column, the nodes that stand there. */
  readonly cells: readonly (readonly number[])[]
}

/** The rows of one focus area; without an id those that belong to none. */
export interface EffectBlock {
  readonly id: string | undefined
  /** Undefined where the theory does not have the focus area that its nodes name. */
  readonly area: FocusArea | undefined
  readonly rows: readonly EffectRow[]
}

/** A theory as a table of activities and what each of them leads to. */
export interface EffectGrid {
  /** Without the column of activities. */
  readonly columns: readonly TheoryColumn[]
  readonly blocks: readonly EffectBlock[]
}

/**
 * What each activity leads to without passing through another activity, with the resources and conditions it rests on: those that lead to it, and
 * conditions that links on the way name. Cost grows with what is reached, summed over the activities.
 */
function walker(theory: Theory, index: TheoryIndex): (activity: number) => readonly number[] {
  const { nodes, links } = theory
  const seen = new Int32Array(index.size).fill(-1)
  const isInput = (node: number): boolean => nodes[node]?.is === 'resource' || nodes[node]?.is === 'condition'
  return (activity) => {
    const found: number[] = []
    const open: number[] = [activity]
    const backwards: number[] = []
    seen[activity] = activity
    const meet = (node: number | undefined, next: number[]): void => {
      if (node === undefined || seen[node] === activity || nodes[node]?.is === 'activity') return
      seen[node] = activity
      found.push(node)
      next.push(node)
    }
    const feeding = (node: number): void => {
      for (let k = index.inStart[node] as number; k < (index.inStart[node + 1] as number); k += 1) {
        const from = index.from[index.inLinks[k] as number] as number
        if (isInput(from)) meet(from, backwards)
      }
    }
    const conditions: number[] = []
    while (open.length > 0) {
      const node = open.pop() as number
      for (let k = index.outStart[node] as number; k < (index.outStart[node + 1] as number); k += 1) {
        const link = index.outLinks[k] as number
        meet(index.to[link], open)
        for (const id of knownValue(links[link]?.conditions) ?? []) conditions.push(index.placeOf(id) ?? activity)
      }
    }
    // Only after what it leads to, which may be conditions too.
    for (const condition of conditions) meet(condition, backwards)
    feeding(activity)
    while (backwards.length > 0) feeding(backwards.pop() as number)
    return found
  }
}

/** The rows in an order that puts equal cells of the later columns together, or as they are where that merges no more of them. */
function gathered(rows: readonly EffectRow[], width: number): readonly EffectRow[] {
  const signs = rows.map(({ cells }) => cells.map((cell) => cell.join(' ')))
  const merges = (order: readonly number[]): number => {
    let count = 0
    for (let i = 1; i < order.length; i += 1) {
      const above = signs[order[i - 1] as number]
      signs[order[i] as number]?.forEach((sign, c) => {
        if (sign !== '' && sign === above?.[c]) count += 1
      })
    }
    return count
  }
  // For each column, the row in which a cell's content comes first: rows that share it sort together, in the author's order.
  const firsts = Array.from({ length: width }, (_, c) => {
    const first = new Map<string, number>()
    return signs.map((sign, i) => {
      const text = sign[c] ?? ''
      if (text === '') return i
      if (!first.has(text)) first.set(text, i)
      return first.get(text) as number
    })
  })
  const asIs = rows.map((_, i) => i)
  const sorted = [...asIs].sort((a, b) => {
    for (let c = width - 1; c >= 0; c -= 1) {
      const by = (firsts[c]?.[a] as number) - (firsts[c]?.[b] as number)
      if (by !== 0) return by
    }
    return a - b
  })
  return (merges(sorted) > merges(asIs) ? sorted : asIs).map((i) => rows[i] as EffectRow)
}

/** A theory as a table; with `gather`, activities that share effects stand together within their focus area where that merges more cells. */
export function effectGrid(theory: Theory, gather = false): EffectGrid {
  const index = indexOf(theory)
  const { columns: all, columnOf } = columnsOfTheory(theory)
  const columns = all.filter(({ is }) => is !== 'activities')
  const shown = all.map((column) => columns.indexOf(column))
  const rowOf = (activity: number | undefined, nodes: readonly number[]): EffectRow => {
    const cells: number[][] = columns.map(() => [])
    for (const node of [...nodes].sort((a, b) => a - b)) cells[shown[columnOf[node] as number] as number]?.push(node)
    return { activity, cells }
  }
  const reach = walker(theory, index)
  const reached = new Uint8Array(index.size)
  const rows = index.activities.map((activity) => {
    const nodes = reach(activity)
    for (const node of nodes) reached[node] = 1
    return rowOf(activity, nodes)
  })
  const areas = new Map((theory.focusAreas ?? []).map((area) => [area.id, area]))
  const blocks = new Map<string | undefined, { rows: EffectRow[]; loose: number[] }>()
  const blockOf = (id: string | undefined) => {
    const block = blocks.get(id) ?? { rows: [], loose: [] }
    blocks.set(id, block)
    return block
  }
  const homes = (node: number): readonly (string | undefined)[] => {
    const ids = theory.nodes[node]?.focusAreas ?? []
    return ids.length === 0 ? [undefined] : [...new Set(ids)]
  }
  for (const id of areas.keys()) blockOf(id)
  for (const row of rows) for (const id of homes(row.activity as number)) blockOf(id).rows.push(row)
  theory.nodes.forEach(({ is }, node) => {
    if (is !== 'activity' && reached[node] === 0) for (const id of homes(node)) blockOf(id).loose.push(node)
  })
  const last = blocks.get(undefined)
  blocks.delete(undefined)
  if (last !== undefined) blocks.set(undefined, last)
  return {
    columns,
    blocks: [...blocks].map(([id, { rows, loose }]) => ({
      id,
      area: id === undefined ? undefined : areas.get(id),
      rows: [
        ...(gather ? gathered(rows, columns.length) : rows),
        ...(loose.length > 0 || rows.length === 0 ? [rowOf(undefined, loose)] : []),
      ],
    })),
  }
}
