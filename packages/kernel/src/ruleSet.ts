import type { Rule } from './rule.js'
import { resolveCites, type Source } from './source.js'
import type { AnyLocalized } from './text.js'

/** Rules that a package brings along, with their sources; `id` is the package's name. Danish: regelsæt. */
export interface RuleSet<Id extends string = string, Ru extends string = string> {
  readonly id: Id
  /** What a reader calls it; the id when missing. */
  readonly title?: AnyLocalized | undefined
  readonly sources: Readonly<Record<string, Source>>
  readonly rules: Readonly<Record<Ru, Rule<never, never, string>>>
}

/**
 * Puts a package's rules together with their sources, so that they can be assessed beside any planning model. The types refuse a rule that
 * speaks of a phase or principle (those belong to a model) or cites a source that is not there. Throws on an empty id, on a rule's name that
 * cannot stand in a finding's code (`/`, `#` or a space), and on a citation without its source.
 *
 * ```ts
 * import { defineRuleSet } from '@groundplan/kernel'
 * defineRuleSet({ id: '@example/parks', sources: {}, rules: {} }).id // => '@example/parks'
 * ```
 */
export function defineRuleSet<const Id extends string, Src extends string, Ru extends string>(set: {
  readonly id: Id
  readonly title?: AnyLocalized | undefined
  readonly sources: Readonly<Record<Src, Source>>
  readonly rules: Readonly<Record<Ru, Rule<never, never, NoInfer<Src>>>>
}): RuleSet<Id, Ru> {
  if (!set.id) throw new TypeError("A rule set needs an id: the package's name.")
  for (const part of ['sources', 'rules'] as const)
    if (typeof set[part] !== 'object' || set[part] === null)
      throw new TypeError(`Rule set "${set.id}" needs "${part}": an object; {} where there are none.`)
  for (const [name, rule] of Object.entries<Rule<never, never, string>>(set.rules)) {
    if (!/^[^/#\s]+$/.test(name)) throw new TypeError(`"${name}" cannot name a rule: leave out "/", "#" and spaces.`)
    resolveCites(rule.cites, set.sources)
    for (const threshold of Object.values(rule.thresholds ?? {})) resolveCites(threshold.cites, set.sources)
  }
  return Object.freeze({ ...set })
}
