import type { Finding, Localized } from '@groundplan/kernel'
import { answerOf } from '../answerOf.js'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { isAtFault } from '../isAtFault.js'
import { outline } from '../outline.js'
import { refs } from '../refs.js'
import { reordered } from '../reordered.js'

/**
 * The order of items that have ids decides nothing, unless the order of an artefact's lists is said to mean something. Each rule is told once.
 *
 * @internal
 */
export function order(bench: Bench): readonly Finding[] {
  const told = new Set<string>()
  const findings: Finding[] = []
  const ordered = Object.keys(bench.options.ordered ?? {})
  for (const { one, plan, own } of bench.tried)
    for (const { plan: other, how } of reordered(plan, ordered)) {
      const turned = bench.assess(other, { ...one, done: stands(how) })
      for (const name of bench.rules.keys()) {
        const [before, after] = [own.rules[name], turned.own.rules[name]]
        if (told.has(name) || isAtFault(turned, name) || answerOf(before) === answerOf(after)) continue
        told.add(name)
        const slots = { case: one.name, name, before: outline(before), how, after: outline(after) }
        findings.push(failed('order', refs(bench, 'rule', name, one.name), slots))
      }
    }
  return findings
}

const stands = ({ en, da }: Localized): Localized => ({ en: `items stand ${en}`, da: `tingene står ${da}` })
