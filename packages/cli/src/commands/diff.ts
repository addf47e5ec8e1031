import { type ChangeSaid, changesIn, wrap } from '@groundplan/report'
import { artefacts } from '../artefacts.js'
import type { Format } from '../commandTable.js'
import { findingsAnswered } from '../findingsAnswered.js'
import { jsonText } from '../json.js'
import type { Outcome } from '../outcome.js'
import { tell } from '../terminal.js'
import { changeLines, revisionLines, toldChange } from '../toldChange.js'
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
  const findings = [from.parsed, to.parsed].flatMap((one) => findingsAnswered(one, context))
  const { shared, revisions, changes } = changesIn(earlier, later, { artefacts, models: context.models, findings })
  const { language, width, mark } = context
  if (request.format === 'json') {
    const told = changes.map((one) => {
      const { message: _, what: __, slots: ___, ...change } = one.change
      return { ...change, says: { en: toldChange(one, 'en'), da: toldChange(one, 'da') } }
    })
    return {
      result: jsonText({ schema: 'urn:groundplan:cli:diff:1', shared, revisions, changes: told }),
      notes: [],
      exit: 0,
    }
  }
  const n = changes.reduce((sum, { said }) => sum + said.length, 0)
  const slots = { from: request.from, to: request.to, n }
  const isOther = earlier.plan.id !== later.plan.id
  const by = (id: string | undefined): readonly ChangeSaid[] =>
    changes.filter(({ change, said }) => change.revisions.at(-1) === id && said.length > 0)
  const untold = by(undefined)
  const lines = [
    ...wrap(mark(tell(n === 0 ? words.same : words.differs, slots, language), 'title'), width),
    ...(isOther ? wrap(tell(words.otherPlan, {}, language), width) : []),
    ...(shared || n === 0 ? [] : wrap(tell(words.notShared, {}, language), width)),
    ...revisions.flatMap((revision) => {
      const made = by(revision.id)
      if (made.length === 0) return []
      const head = revision.takenBack ? `${tell(words.tookBack, {}, language)} ` : ''
      return ['', ...revisionLines(revision, context, head), ...changeLines(made, context)]
    }),
    ...(untold.length === 0
      ? []
      : [...(shared ? ['', tell(words.untold, {}, language)] : []), ...changeLines(untold, context)]),
  ]
  return { result: `${lines.join('\n')}\n`, notes: [], exit: 0 }
}
