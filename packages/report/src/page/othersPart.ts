import type { Text } from '@groundplan/kernel'
import type { Report, ReportedFinding } from '../report.js'
import { findingsByPlace } from './findingsByPlace.js'
import type { Block, PagePart } from './page.js'
import { pageWords } from './pageWords.js'
import { paragraph } from './pieces.js'
import type { Teller } from './teller.js'

/** All other findings: advice, and what people accepted or disagree with. */
export function othersPart(report: Report, tell: Teller): PagePart {
  const open = new Set<ReportedFinding>(report.steps.map(({ finding }) => finding))
  const advice = report.steps.map(({ finding }) => finding).filter(({ weight }) => weight === 'advice')
  const settled = report.findings.filter((finding) => !open.has(finding))
  const folded = (title: Text, findings: readonly ReportedFinding[]): readonly Block[] =>
    findings.length === 0
      ? []
      : [
          {
            kind: 'fold',
            summary: [tell.of(title), { text: ` (${findings.length})` }],
            blocks: findingsByPlace(findings, report, tell),
          },
        ]
  return {
    id: 'others',
    title: [tell.say(pageWords.appendix, { title: pageWords.otherFindings })],
    blocks:
      advice.length + settled.length === 0
        ? [paragraph([tell.say(pageWords.noOthers)])]
        : [...folded(pageWords.advice, advice), ...folded(pageWords.settled, settled)],
  }
}
