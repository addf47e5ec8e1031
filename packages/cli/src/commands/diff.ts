import { difference, say } from '@groundplan/kernel'
import { artefactsOf, inert, wrap } from '@groundplan/report'
import { artefacts } from '../artefacts.js'
import type { Format } from '../commandTable.js'
import { jsonText } from '../json.js'
import type { Outcome } from '../outcome.js'
import { tell } from '../terminal.js'
import { words } from '../words.js'
import type { Context } from './context.js'
import { open } from './opened.js'

/** `groundplan diff A B`: what changed from one plan file to another, and, where they share a history, when, by which role and why. */
export async function diff(
  request: { readonly from: string; readonly to: string; readonly format: Format },
  context: Context,
): Promise<Outcome> {
  const from = await open(request.from, request.format, context)
  if ('failed' in from) return from.failed
  const to = await open(request.to, request.format, context)
  if ('failed' in to) return to.failed
  const [earlier, later] = [from.parsed.document, to.parsed.document]
  const kinds = [...artefacts, ...artefactsOf(context.models)]
  const { shared, revisions, changes } = difference(earlier, later, { artefacts: kinds })
  const { language, width, mark } = context
  if (request.format === 'json') {
    const told = changes.map(({ message, what: _, slots, ...change }) => ({
      ...change,
      says: { en: say({ message, slots }, 'en'), da: say({ message, slots }, 'da') },
    }))
    return {
      result: jsonText({ schema: 'urn:groundplan:cli:diff:1', shared, revisions, changes: told }),
      notes: [],
      exit: 0,
    }
  }
  const slots = { from: request.from, to: request.to, n: changes.length }
  const isOther = earlier.plan.id !== later.plan.id
  const lines = [
    ...wrap(mark(tell(changes.length === 0 ? words.same : words.differs, slots, language), 'title'), width),
    ...(isOther ? wrap(tell(words.otherPlan, {}, language), width) : []),
    ...(shared || changes.length === 0 ? [] : wrap(tell(words.notShared, {}, language), width)),
    ...changes.flatMap((change) => wrap(inert(say(change, language)), width, '  - ')),
  ]
  return { result: `${lines.join('\n')}\n`, notes: [], exit: 0 }
}
