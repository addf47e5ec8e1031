import type { Finding, Slot, Verdict } from '@groundplan/kernel'
import type { ConformanceCase, Expected, ExpectedFinding } from './conformanceCase.js'
import type { Places } from './placesIn.js'

/** What a rule answered in a case in place of what was expected. */
export type Difference =
  | { readonly check: 'verdict'; readonly found: Slot; readonly expected: Slot }
  | { readonly check: 'findings'; readonly found: Slot; readonly expected: Slot }

/**
 * Compares what a rule answered with what its case expects; undefined when it is the same. A rule that the case does not name must not find
 * anything, unless the case is only about others. What differs is shown with the places in the rule's own terms, unless the case gives pointers.
 *
 * @internal
 */
export function compareRule(
  one: ConformanceCase,
  name: string,
  verdict: Verdict,
  places: Places,
): Difference | undefined {
  const expects: Expected | undefined = Object.hasOwn(one.expect, name) ? one.expect[name] : undefined
  if (typeof expects === 'string')
    return verdict.kind === expects ? undefined : { check: 'verdict', found: verdict.kind, expected: expects }
  if (expects === undefined && (verdict.kind !== 'unmet' || one.only?.includes(name) === false)) return undefined
  const wanted = expects ?? []
  const found = verdict.kind === 'unmet' ? verdict.findings.map(inRuleTerms) : []
  const isSame = (finding: ExpectedFinding, i: number): boolean => {
    const other = found[i]
    return other !== undefined && told({ ...finding, at: undefined, pointer: places.pointer(finding) }) === told(other)
  }
  if (wanted.length > 0 && wanted.length === found.length && wanted.every(isSame)) return undefined
  const isByPointer = wanted.some(({ pointer }) => pointer !== undefined)
  const shown = (finding: ExpectedFinding): string => {
    const at = finding.pointer === undefined || isByPointer ? undefined : places.at(finding.pointer)
    return told(at === undefined ? finding : { ...finding, at })
  }
  return {
    check: 'findings',
    found: listed(found.map(shown)),
    expected: expects?.length === 0 ? noList : listed(wanted.map(shown)),
  }
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
 * A finding in one line, with the slots in the order of their names and the place as `at`, else as the pointer: what is compared, and what is
 * shown.
 *
 * @internal
 */
export function told({ message, about, slots = {}, at, pointer }: ExpectedFinding): string {
  const filled = Object.fromEntries(Object.entries(slots).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const things = about.map(({ kind, id }) => `${kind}:${id}`).join(', ')
  const place = at === undefined ? (pointer ?? '-') : `at ${JSON.stringify(at)}`
  return `${message} (${things}) ${JSON.stringify(filled)} ${place}`
}

const noList: Slot = {
  en: 'an empty list, which no answer is: where nothing is to be found, write “met”, “unknown” or “notApplicable”',
  da: 'en tom liste, og sådan lyder intet svar: Skriv »met«, »unknown« eller »notApplicable«, hvor intet skal findes',
}

const listed = (lines: readonly string[]): Slot =>
  lines.length === 0 ? { en: 'nothing', da: 'ingenting' } : lines.join('\n    ')
