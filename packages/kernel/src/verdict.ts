import type { Finding, Missing } from './finding.js'
import type { AnyMessage } from './message.js'

/**
 * The answer to one question put to a plan. A verdict over nothing is never `met`: `examined`, the number of items looked at, is the
 * denominator and at least 1 in `met`. Danish: vurdering.
 */
export type Verdict =
  | { readonly kind: 'met'; readonly examined: number }
  | {
      readonly kind: 'unmet'
      readonly examined: number
      readonly findings: readonly Finding[]
      readonly missing: readonly Missing[]
    }
  | { readonly kind: 'unknown'; readonly missing: readonly Missing[] }
  | { readonly kind: 'notApplicable'; readonly why: AnyMessage }

const nothingLeft: AnyMessage = {
  en: 'Nothing here applies to the plan as it stands.',
  da: 'Intet her er relevant for planen, som den ser ud nu.',
}

const nothingAsked: AnyMessage = { en: 'There are no criteria here.', da: 'Her er ingen kriterier.' }

/** Findings that only advise decide nothing: what they were seen in counts as looked at. */
function deciding(verdict: Verdict): Verdict {
  if (verdict.kind !== 'unmet' || verdict.findings.length === 0) return verdict
  if (verdict.findings.some((finding) => finding.weight !== 'advice')) return verdict
  if (verdict.missing.length > 0) return { kind: 'unknown', missing: verdict.missing }
  return verdict.examined > 0
    ? { kind: 'met', examined: verdict.examined }
    : { kind: 'notApplicable', why: nothingLeft }
}

/**
 * Folds verdicts into one (Kleene): what does not apply is left out; any unmet makes unmet; else any unknown makes unknown; else met, with
 * the examined added up; nothing left is not applicable, with the reason when all give the same one, and so is no
 * verdict at all. Advice alone makes nothing unmet: what it was seen in counts as looked at, and what it misses as missing.
 *
 * ```ts
 * import { foldVerdicts } from '@groundplan/kernel'
 * foldVerdicts([{ kind: 'met', examined: 2 }, { kind: 'met', examined: 3 }]) // => { kind: 'met', examined: 5 }
 * foldVerdicts([{ kind: 'met', examined: 2 }, { kind: 'unknown', missing: [] }]).kind // => 'unknown'
 * foldVerdicts([]).kind // => 'notApplicable'
 * ```
 */
export function foldVerdicts(verdicts: Iterable<Verdict>): Verdict {
  const findings: Finding[] = []
  const missing: Missing[] = []
  let examined = 0
  let unmet = false
  let unknown = false
  let why: AnyMessage | undefined
  let isEmpty = true
  for (const verdict of verdicts) {
    isEmpty = false
    const decided = deciding(verdict)
    if (decided.kind === 'notApplicable') {
      why = why === undefined || why === decided.why ? decided.why : nothingLeft
      continue
    }
    if (decided.kind === 'unmet') {
      unmet = true
      for (const finding of decided.findings) findings.push(finding)
    }
    if (decided.kind === 'unknown') unknown = true
    else examined += decided.examined
    if (decided.kind !== 'met') for (const one of decided.missing) missing.push(one)
  }
  if (unmet) return { kind: 'unmet', examined, findings, missing }
  if (unknown) return { kind: 'unknown', missing }
  return examined > 0
    ? { kind: 'met', examined }
    : { kind: 'notApplicable', why: why ?? (isEmpty ? nothingAsked : nothingLeft) }
}
