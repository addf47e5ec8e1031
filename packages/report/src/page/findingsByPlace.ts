import { show, type Text } from '@groundplan/kernel'
import type { Report, ReportedFinding } from '../report.js'
import { words } from '../words.js'
import { findingCard } from './findingCard.js'
import type { Block } from './page.js'
import { heading } from './pieces.js'
import type { Teller } from './teller.js'

/** Findings by what they are about, in words: a heading for each, in the order of its first finding. */
export function findingsByPlace(findings: readonly ReportedFinding[], report: Report, tell: Teller): readonly Block[] {
  const groups = new Map<string, { readonly about: Text; readonly cards: Block[] }>()
  for (const finding of findings) {
    const about = finding.where[0] ?? words.thePlan
    const name = show(about, tell.language)
    const group = groups.get(name) ?? { about, cards: [] }
    group.cards.push(findingCard(finding, [], report, tell))
    groups.set(name, group)
  }
  return [...groups.values()].flatMap(({ about, cards }) => [heading(3, [tell.of(about)]), ...cards])
}
