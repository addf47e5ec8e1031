import type { Text } from '@groundplan/kernel'
import type { FlowExit, FlowFigure, FlowStep } from './flowFigure.js'
import { flowLinks } from './flowLinks.js'
import type { ChartValue } from './points.js'

/** A count in its place in the figure. */
export interface Tally {
  readonly path: readonly (string | number)[]
  readonly label: Text
  readonly value: ChartValue | undefined
}

/** Counts that must add up: all wholes together are all parts together; where it is `open`, not less than they are. */
export interface FlowSum {
  readonly is: 'steps' | 'reasons'
  readonly wholes: readonly Tally[]
  readonly parts: readonly Tally[]
  readonly open: boolean
}

/** The number of a count; undefined for every kind of nothing, and for what is no count. */
export function countOf(value: ChartValue | undefined): number | undefined {
  if (value === undefined || 'is' in value) return undefined
  return Number.isFinite(value.number) && value.number >= 0 ? value.number : undefined
}

/**
 * All sums of a flow. Those of a step go on or leave; where steps meet and part, those of all of them together. Where nothing follows on a step, not
 * all need to leave it. The reasons of an exit are all its reasons.
 */
export function flowSums({ steps }: FlowFigure): readonly FlowSum[] {
  const links = flowLinks(steps).filter(({ back }) => !back)
  const group = steps.map((_, index) => index)
  const find = (at: number): number => {
    let root = at
    while (group[root] !== root) root = group[root] as number
    return root
  }
  // Steps that lead to one and the same step share a sum: every step is looked at as one that leads on.
  const led = new Map<number, number>()
  for (const { from, to } of links) {
    const other = led.get(to)
    if (other === undefined) led.set(to, from)
    else group[find(from)] = find(other)
  }
  const tally = (index: number): Tally => {
    const { label, count } = steps[index] as FlowStep
    return { path: ['steps', index, 'count'], label, value: count }
  }
  const sums = new Map<number, { wholes: Tally[]; parts: Tally[]; open: boolean }>()
  const reasons: FlowSum[] = []
  const first = new Set<string>()
  steps.forEach((step, index) => {
    if (first.has(step.id)) return
    first.add(step.id)
    const sum = sums.get(find(index)) ?? { wholes: [], parts: [], open: true }
    sums.set(find(index), sum)
    sum.wholes.push(tally(index))
    step.exits?.forEach((exit: FlowExit, place) => {
      const path = ['steps', index, 'exits', place]
      const whole = { path: [...path, 'count'], label: exit.label, value: exit.count }
      sum.parts.push(whole)
      if (exit.reasons === undefined || exit.reasons.length === 0) return
      const parts = exit.reasons.map(({ label, count }, i): Tally => {
        return { path: [...path, 'reasons', i, 'count'], label, value: count }
      })
      reasons.push({ is: 'reasons', wholes: [whole], parts, open: false })
    })
  })
  const goesTo = new Set<number>()
  for (const { from, to } of links) {
    const sum = sums.get(find(from))
    if (sum === undefined) continue
    sum.open = false
    if (!goesTo.has(to)) sum.parts.push(tally(to))
    goesTo.add(to)
  }
  const all = [...sums.values()].filter(({ parts }) => parts.length > 0)
  return [...all.map((sum): FlowSum => ({ is: 'steps', ...sum })), ...reasons]
}
