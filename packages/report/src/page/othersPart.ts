import type { Text } from '@groundplan/kernel'
import type { Report, ReportedFinding } from '../report.js'
import { findingCard } from './findingCard.js'
import { findingsByPlace } from './findingsByPlace.js'
import type { Block, PagePart } from './page.js'
import { pageWords } from './pageWords.js'
import { partedAt } from './partedAt.js'
import { heading } from './pieces.js'
import type { Teller } from './teller.js'

/** All other findings: advice, and what people accepted or disagree with; undefined where there are none. */
export function othersPart(report: Report, tell: Teller): PagePart | undefined {
  const open = new Set<ReportedFinding>(report.steps.map(({ finding }) => finding))
  const advice = report.steps.map(({ finding }) => finding).filter(({ weight }) => weight === 'advice')
  const settled = report.findings.filter((finding) => !open.has(finding))
  const folded = (title: Text, findings: readonly ReportedFinding[]): readonly Block[] => {
    if (findings.length === 0) return []
    const summary = [tell.of(title), { text: ` (${findings.length})` }]
    const [, rest] = partedAt(findings, 0)
    // The heading of each place is below that of the kind.
    return rest.length === 0
      ? [heading(3, summary), ...findings.map((finding) => findingCard(finding, [], report, tell))]
      : [{ kind: 'fold', summary, blocks: findingsByPlace(findings, report, tell) }]
  }
  if (advice.length + settled.length === 0) return undefined
  return {
    id: 'others',
    title: [tell.say(pageWords.appendix, { title: pageWords.otherFindings })],
    blocks: [...folded(pageWords.advice, advice), ...folded(pageWords.settled, settled)],
  }
}
