import type { Bench } from './bench.js'
import { type Outside, outsideReads } from './outsideReads.js'

/** What a rule or view looked at besides its input, in the first case in which it did. */
export interface OutsideCalls {
  readonly kind: string
  readonly name: string
  readonly where: string
  readonly outside: Outside
  readonly calls: readonly string[]
}

/**
 * What rules and views look at besides their input. For each, and for each kind of thing outside, the first case in which it happens.
 *
 * @internal
 */
export function outsideCalls(bench: Bench): readonly OutsideCalls[] {
  const found = new Map<string, OutsideCalls>()
  const look = (kind: string, name: string, where: string, run: () => unknown): void => {
    const { calls } = outsideReads(run)
    for (const { outside } of calls) {
      const key = `${outside} ${kind} ${name}`
      const its = calls.filter((each) => each.outside === outside).map(({ call }) => call)
      if (!found.has(key)) found.set(key, { kind, name, where, outside, calls: its })
    }
  }
  for (const { one, plan } of bench.tried) {
    if (outsideReads(() => bench.draw(plan, one)).calls.length > 0)
      for (const [name, view] of bench.views) look('view', name, one.name, () => bench.drawAlone(name, view, plan, one))
    if (outsideReads(() => bench.assess(plan, one)).calls.length === 0) continue
    for (const [name, rule] of bench.rules) look('rule', name, one.name, () => bench.alone(name, rule, plan, one))
  }
  return [...found.values()]
}
