import type { Text } from '@groundplan/kernel'
import type { Report, ReportedFinding } from '../report.js'
import { toldOf } from '../toldOf.js'
import { weightWords, words } from '../words.js'
import type { Block, Runs } from './page.js'
import { answerOf, citeOf, heading, joined, paragraph, trailOf } from './pieces.js'
import type { Teller } from './teller.js'

/** A finding with what is at stake, where it is, what people answered, and what it rests on. */
export function findingCard(finding: ReportedFinding, reason: Runs, { titles }: Report, tell: Teller): Block {
  const told = toldOf(finding, titles)
  const cites = joined(
    finding.cites.map((cite) => citeOf(cite, tell)),
    '; ',
  )
  const facts: readonly { readonly label: Text; readonly value: Runs }[] = [
    { label: words.where, value: trailOf(finding.where, tell) },
    { label: words.answered, value: answerOf(finding, tell) },
    { label: words.source, value: cites },
  ]
  return {
    kind: 'card',
    tone: finding.weight === 'advice' ? 'idle' : 'attention',
    blocks: [
      paragraph([tell.say(weightWords[finding.weight])], 'meta'),
      heading(4, [tell.say(told.message, told.slots)]),
      paragraph([tell.of(told.why)]),
      ...(reason.length === 0 ? [] : [paragraph(reason, 'meta')]),
      {
        kind: 'facts',
        items: facts
          .filter(({ value }) => value.length > 0)
          .map(({ label, value }) => ({ label: [tell.of(label)], value })),
      },
    ],
  }
}
