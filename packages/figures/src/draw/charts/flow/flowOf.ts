import type { FlowExit, FlowFigure, FlowStep } from '../../../flowFigure.js'
import { type FlowLink, flowLinks } from '../../../flowLinks.js'
import { countOf } from '../../../flowSums.js'
import type { ChartValue } from '../../../points.js'
import { words } from '../../words.js'

/** A count with the unit that it is in, and its share of the step before, in percent, where both are known. */
export interface Count {
  readonly value: ChartValue | undefined
  readonly share: { readonly percent: number; readonly of: number } | undefined
}

/** A step in its place, with what is drawn of it. */
export interface Step {
  readonly step: FlowStep
  readonly count: Count
  readonly exits: readonly { readonly exit: FlowExit; readonly count: Count; readonly reasons: readonly Count[] }[]
  /** The row that it stands in: below all that it follows on. */
  readonly row: number
}

/** Steps in the order given, each with its row, and the links between them by their places. */
export interface Flow {
  readonly steps: readonly Step[]
  readonly links: readonly FlowLink[]
  readonly rows: number
}

/** The flow of a figure. The first step of an id counts; one that follows on a step that is not there gets a step that says so. */
export function flowOf({ steps: given, unit }: FlowFigure): Flow {
  const known = new Map<string, FlowStep>()
  for (const step of given) if (!known.has(step.id)) known.set(step.id, step)
  for (const { after = [] } of [...known.values()])
    for (const id of after)
      if (!known.has(id))
        known.set(id, { id, label: { verbatim: id }, note: words.notInFigure, count: { is: 'unknown' } })
  const steps = [...known.values()]
  const links = flowLinks(steps)
  const before = steps.map((): number[] => [])
  const following = steps.map((): number[] => [])
  for (const { from, to, back } of links) {
    if (back) continue
    before[to]?.push(from)
    following[from]?.push(to)
  }
  const rows = steps.map(() => 0)
  const waiting = before.map((list) => list.length)
  const ready = waiting.flatMap((count, index) => (count === 0 ? [index] : []))
  for (const at of ready)
    for (const to of following[at] as number[]) {
      rows[to] = Math.max(rows[to] as number, (rows[at] as number) + 1)
      waiting[to] = (waiting[to] as number) - 1
      if (waiting[to] === 0) ready.push(to)
    }
  const inUnit = (value: ChartValue | undefined): ChartValue | undefined =>
    value === undefined || 'is' in value || value.unit !== undefined ? value : { ...value, unit }
  const countIn = (value: ChartValue | undefined, wholes: readonly (ChartValue | undefined)[]): Count => {
    const own = inUnit(value)
    return { value: own, share: shareOf(own, wholes.map(inUnit)) }
  }
  return {
    steps: steps.map((step, index): Step => {
      const wholes = (before[index] as number[]).map((at) => steps[at]?.count)
      const exits = (step.exits ?? []).map((exit) => ({
        exit,
        count: countIn(exit.count, [step.count]),
        reasons: (exit.reasons ?? []).map(({ count }) => countIn(count, [])),
      }))
      return { step, count: countIn(step.count, wholes), exits, row: rows[index] as number }
    }),
    links,
    rows: rows.reduce((most, row) => Math.max(most, row + 1), 0),
  }
}

/** The share of a count in what came before, to one decimal; undefined where one is not known, where units differ, and where it would be more than all. */
function shareOf(value: ChartValue | undefined, wholes: readonly (ChartValue | undefined)[]): Count['share'] {
  const count = countOf(value)
  const counts = wholes.map(countOf)
  if (count === undefined || wholes.length === 0 || counts.some((whole) => whole === undefined)) return undefined
  const units = new Set(
    [value, ...wholes].map((one) => JSON.stringify(one !== undefined && 'number' in one ? one.unit : undefined)),
  )
  const of = counts.reduce<number>((sum, whole) => sum + (whole ?? 0), 0)
  if (units.size > 1 || of === 0 || count > of || !Number.isFinite(of)) return undefined
  return { percent: Math.round((count / of) * 1000) / 10, of }
}
