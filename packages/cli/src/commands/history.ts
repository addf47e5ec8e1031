import { type Revision, type Slot, undo } from '@groundplan/kernel'
import { type ChangeSaid, changesIn, wrap } from '@groundplan/report'
import { artefacts } from '../artefacts.js'
import type { Format } from '../commandTable.js'
import { findingsAnswered } from '../findingsAnswered.js'
import { jsonText } from '../json.js'
import type { Outcome } from '../outcome.js'
import { reportDay } from '../reportDay.js'
import { tell } from '../terminal.js'
import { changeLines, revisionLines, toldChange, withId } from '../toldChange.js'
import { words } from '../words.js'
import type { Context } from './context.js'
import { open } from './opened.js'

/** How many changes of one revision are told before it says how many more there are. */
const TOLD = 5

interface Told {
  readonly revision: Revision
  readonly changes: readonly ChangeSaid[]
}

/** `groundplan history FILE`: what was changed, when, by which role and why, newest first; what was taken back; and the approved reports. */
export async function history(
  request: { readonly file: string; readonly format: Format },
  context: Context,
): Promise<Outcome> {
  const opened = await open(request.file, request.format, context)
  if ('failed' in opened) return opened.failed
  const { document, plan } = opened.parsed
  const names = { artefacts, models: context.models, findings: findingsAnswered(opened.parsed, context) }
  const done: Told[] = []
  let now = document
  while (now.done.length > 0) {
    const before = undo(now)
    const { changes } = changesIn({ plan: before.plan }, { plan: now.plan }, names)
    done.push({ revision: now.done.at(-1) as Revision, changes })
    now = before
  }
  const { language, width, mark } = context
  const { undone, reports } = document
  if (request.format === 'json') {
    const noted = ({ id, at, by, why }: Revision) => ({ id, at, by, why })
    const told = done.toReversed().map(({ revision, changes }) => ({
      ...noted(revision),
      changes: changes.map((change) => ({ en: toldChange(change, 'en'), da: toldChange(change, 'da') })),
    }))
    return {
      result: jsonText({
        schema: 'urn:groundplan:cli:history:1',
        plan: { id: plan.id, title: plan.title },
        done: told,
        undone: undone.map(noted),
        reports: reports.map(({ id, at, by, revision }) => {
          const asOf = reportDay(id)
          return { id, at, by, ...(revision && { revision }), ...(asOf && { asOf }) }
        }),
      }),
      notes: [],
      exit: 0,
    }
  }
  const day = (at: string): Slot => ({ date: at.slice(0, 10) })
  const title = done.length === 0 ? words.neverChanged : words.historyOf
  const lines = [
    ...wrap(mark(tell(title, { title: plan.title, n: done.length }, language), 'title'), width),
    ...done.flatMap(({ revision, changes }) => [
      '',
      ...revisionLines(revision, context),
      ...changeLines(changes, context, TOLD),
    ]),
    ...(undone.length === 0
      ? []
      : [
          '',
          mark(tell(words.takenBack, { n: undone.length }, language), 'heading'),
          ...undone.toReversed().flatMap((revision) => revisionLines(revision, context, '  - ')),
        ]),
    ...(reports.length === 0
      ? []
      : [
          '',
          mark(tell(words.reports, { n: reports.length }, language), 'heading'),
          ...reports.flatMap(({ id, at, by }) => {
            const asOf = reportDay(id)
            const [said, more] =
              asOf === undefined || asOf === at.slice(0, 10)
                ? [words.approved, {}]
                : [words.approvedAsOf, { day: day(asOf) }]
            return withId(tell(said, { at: day(at), by, ...more }, language), id, context, '  - ')
          }),
        ]),
  ]
  return { result: `${lines.join('\n')}\n`, notes: [], exit: 0 }
}
