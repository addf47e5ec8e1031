import type { Finding } from '@groundplan/kernel'
import { compiled } from '../../compiled.js'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { isAtFault } from '../isAtFault.js'
import { outline } from '../outline.js'
import { refs } from '../refs.js'
import { renamed } from '../renamed.js'

/**
 * Ids are names and nothing more: with other ids a rule finds the same. Each rule is told once. A plan whose ids cannot be renamed, since some
 * are words of a vocabulary too, is left out.
 *
 * @internal
 */
export function renaming(bench: Bench): readonly Finding[] {
  const findings: Finding[] = []
  const told = new Set<string>()
  const { artefacts } = compiled(bench.model)
  for (const { one, plan, own } of bench.tried) {
    const other = renamed(plan, artefacts)
    if (other === undefined) continue
    const run = bench.assess(other.plan, { ...one, done })
    for (const name of bench.rules.keys()) {
      const before = outline(own.rules[name])
      const after = other.back(outline(run.own.rules[name]))
      if (told.has(name) || isAtFault(run, name) || sorted(before) === sorted(after)) continue
      told.add(name)
      findings.push(failed('renaming', refs(bench, 'rule', name, one.name), { case: one.name, name, before, after }))
    }
  }
  return findings
}

const done = { en: 'all ids are renamed', da: 'alle id’er får nye navne' } as const

const sorted = (lines: string): string => lines.split('\n').sort().join('\n')
