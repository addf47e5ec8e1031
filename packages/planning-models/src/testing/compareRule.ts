import type { Finding, Slot, Verdict } from '@groundplan/kernel'
import type { ConformanceCase, Expected, ExpectedFinding } from './conformanceCase.js'

/** What a rule answered in a case in place of what was expected. */
export type Difference =
  | { readonly check: 'verdict'; readonly found: Slot; readonly expected: Slot }
  | { readonly check: 'findings'; readonly found: Slot; readonly expected: Slot }

/**
 * Compares what a rule answered with what its case expects; undefined when it is the same. A rule that the case does not name must not find
 * anything, unless the case is only about others.
 *
 * @internal
 */
export function compareRule(one: ConformanceCase, name: string, verdict: Verdict): Difference | undefined {
  const expects: Expected | undefined = Object.hasOwn(one.expect, name) ? one.expect[name] : undefined
  if (typeof expects === 'string')
    return verdict.kind === expects ? undefined : { check: 'verdict', found: verdict.kind, expected: expects }
  if (expects === undefined && (verdict.kind !== 'unmet' || one.only?.includes(name) === false)) return undefined
  const wanted = (expects ?? []).map(told)
  const found = verdict.kind === 'unmet' ? verdict.findings.map((finding) => told(inRuleTerms(finding))) : []
  if (JSON.stringify(wanted) === JSON.stringify(found) && wanted.length > 0) return undefined
  return { check: 'findings', found: listed(found), expected: listed(wanted) }
}

/**
 * A finding as a case would expect it.
 *
 * @internal
 */
export function inRuleTerms({ code, about, slots, pointer }: Finding): ExpectedFinding {
  return { message: code.slice(code.lastIndexOf('/') + 1), about, slots, pointer }
}

/**
 * A finding in one line, with the slots in the order of their names: what is compared, and what is shown.
 *
 * @internal
 */
export function told({ message, about, slots = {}, pointer }: ExpectedFinding): string {
  const filled = Object.fromEntries(Object.entries(slots).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const things = about.map(({ kind, id }) => `${kind}:${id}`).join(', ')
  return `${message} (${things}) ${JSON.stringify(filled)} ${pointer ?? '-'}`
}

const listed = (lines: readonly string[]): Slot =>
  lines.length === 0 ? { en: 'nothing', da: 'ingenting' } : lines.join('\n    ')
