import type { ReportedDecision } from '../report.js'
import type { Block } from './page.js'
import { pageWords } from './pageWords.js'
import { joined, paragraph } from './pieces.js'
import { shortened } from './shortened.js'
import type { Teller } from './teller.js'

/** A decision that is wanted: what, of whom, by when. */
export function decisionItem(
  { words: asked, body, by }: ReportedDecision,
  tell: Teller,
  isShort: boolean,
): readonly Block[] {
  const run = tell.of(asked)
  const when =
    by === undefined
      ? []
      : by === 'unknown'
        ? [tell.say(pageWords.byUnknown)]
        : [tell.say(pageWords.byBefore, { by: { date: by } })]
  const meta = joined([body === undefined ? [] : [tell.of(body)], when], ' · ')
  return [paragraph([isShort ? shortened(run) : run]), ...(meta.length > 0 ? [paragraph(meta, 'meta')] : [])]
}
