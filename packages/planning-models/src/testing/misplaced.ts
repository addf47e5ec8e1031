import type { Slot } from '@groundplan/kernel'
import { compiled } from '../compiled.js'
import type { Bench } from './bench.js'
import type { ConformanceCase } from './conformanceCase.js'
import { readsOf } from './placesIn.js'

/**
 * Why the places that a case expects of a rule cannot be told, each reason once. A rule that cannot be run is told of elsewhere.
 *
 * @internal
 */
export function misplaced({ model }: Bench, one: ConformanceCase, name: string): readonly Slot[] {
  const expects = Object.hasOwn(one.expect, name) ? one.expect[name] : undefined
  const made = compiled(model)
  if (!Array.isArray(expects) || !made.runs || made.rules.find((rule) => rule.name === name)?.broken !== undefined)
    return []
  const names = readsOf(made, name).map((read) => read.name)
  const reasons = new Map<string, Slot>()
  for (const { at, pointer } of expects) {
    if (at === undefined) continue
    if (pointer !== undefined)
      reasons.set('both', { en: 'both `at` and `pointer` are given', da: 'der er både `at` og `pointer`' })
    if (at.length === 0 || names.includes(String(at[0]))) continue
    reasons.set(`at ${at[0]}`, {
      en: `\`at\` starts with “${at[0]}”, which the rule does not read (it reads: ${names.join(', ') || 'nothing'})`,
      da: `\`at\` begynder med »${at[0]}«, som reglen ikke læser (den læser: ${names.join(', ') || 'intet'})`,
    })
  }
  return [...reasons.values()]
}
