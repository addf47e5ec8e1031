import type { Verdict } from '@groundplan/kernel'

/**
 * What must not change with the order of items or with things that do not concern a rule: the kind of the verdict, the keys of the findings,
 * and what is missing.
 *
 * @internal
 */
export function answerOf(verdict: Verdict | undefined): string {
  const found = verdict?.kind === 'unmet' ? verdict.findings.map(({ key }) => key).sort() : []
  const missed =
    verdict?.kind === 'unmet' || verdict?.kind === 'unknown'
      ? verdict.missing.map(({ what }) => JSON.stringify(what)).sort()
      : []
  return JSON.stringify([verdict?.kind, found, missed])
}
