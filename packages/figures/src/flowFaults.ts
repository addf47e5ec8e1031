import type { Finding, Slots } from '@groundplan/kernel'
import { doubles, fault } from './figureFaults.js'
import type { FlowFigure } from './flowFigure.js'
import { flowLinks } from './flowLinks.js'
import { countOf, type FlowSum, flowSums, type Tally } from './flowSums.js'
import type { ChartValue } from './points.js'

/** The faults of a flow: ids that are there twice, steps that are not there or lead round, counts that are none, that do not add up, or that give away what is withheld. */
export function flowFaults(figure: FlowFigure): readonly Finding[] {
  const { steps } = figure
  const ids = new Set(steps.map(({ id }) => id))
  const loose = steps.flatMap(({ after = [] }, index) =>
    after.flatMap((id, place) => (ids.has(id) ? [] : [fault('noStep', ['steps', index, 'after', place], { id })])),
  )
  const circles = flowLinks(steps).flatMap(({ from, to, back }) => {
    const [before, step] = [steps[from], steps[to]]
    if (!back || before === undefined || step === undefined) return []
    const place = step.after?.indexOf(before.id) ?? 0
    return [fault('flowCircle', ['steps', to, 'after', place], { from: before.label, to: step.label })]
  })
  const sums = flowSums(figure)
  const counts = tallies(sums, figure).flatMap(({ path, label, value }) =>
    value !== undefined && 'number' in value && !(Number.isInteger(value.number) && value.number >= 0)
      ? [fault('noCount', [...path, 'number'], { label })]
      : [],
  )
  const wrong = sums.flatMap((sum) => added(sum, figure))
  return [...doubles(steps, 'steps'), ...loose, ...circles, ...counts, ...wrong, ...givenAway(sums)]
}

/** Every count once: those of sums, and of steps that take part in none. */
function tallies(sums: readonly FlowSum[], { steps }: FlowFigure): readonly Tally[] {
  const all = new Map<string, Tally>()
  steps.forEach(({ label, count }, index) => {
    const path = ['steps', index, 'count']
    all.set(path.join('/'), { path, label, value: count })
  })
  for (const { wholes, parts } of sums) for (const tally of [...wholes, ...parts]) all.set(tally.path.join('/'), tally)
  return [...all.values()]
}

const total = (list: readonly Tally[]): number => list.reduce((sum, { value }) => sum + (countOf(value) ?? 0), 0)
const isKnown = ({ value }: Tally): boolean => countOf(value) !== undefined

const unitOf = (value: ChartValue | undefined, figure: FlowFigure): string | undefined =>
  value !== undefined && 'number' in value ? JSON.stringify(value.unit ?? figure.unit ?? null) : undefined

/** What does not add up in one sum. */
function added(sum: FlowSum, figure: FlowFigure): readonly Finding[] {
  const { is, wholes, parts, open } = sum
  const at = (wholes[0] as Tally).path
  const labels = wholes.map(({ label }) => label)
  const units = new Set([...wholes, ...parts].flatMap(({ value }) => unitOf(value, figure) ?? []))
  if (units.size > 1) return [fault('flowUnits', at, { labels })]
  if (!wholes.every(isKnown)) return []
  const [n, known] = [total(wholes), total(parts)]
  const slots: Slots = { labels, n, sum: known, rest: Math.abs(n - known) }
  if (known > n) return [fault(is === 'steps' ? 'flowMore' : 'reasonsMore', at, slots)]
  if (open || known === n || !parts.every(isKnown)) return []
  return [fault(is === 'steps' ? 'flowFewer' : 'reasonsFewer', at, slots)]
}

/** Withheld counts that follow from others: each that is alone unknown in a sum, and each that becomes so once another is worked out. */
function givenAway(sums: readonly FlowSum[]): readonly Finding[] {
  const key = ({ path }: Tally): string => path.join('/')
  const solved = new Set<string>()
  const found: Finding[] = []
  for (let more = true; more; ) {
    more = false
    for (const { wholes, parts, open } of sums) {
      if (open) continue
      const missing = [...wholes, ...parts].filter((tally) => !isKnown(tally) && !solved.has(key(tally)))
      const [only] = missing
      if (only === undefined || missing.length > 1) continue
      solved.add(key(only))
      more = true
      if (only.value !== undefined && 'is' in only.value && only.value.is === 'withheld')
        found.push(fault('givenAway', only.path, { label: only.label }))
    }
  }
  return found
}
