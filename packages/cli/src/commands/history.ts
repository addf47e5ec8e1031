import { type Change, difference, type Revision, type Slot, say, undo } from '@groundplan/kernel'
import { artefactsOf, inert, wrap } from '@groundplan/report'
import { artefacts } from '../artefacts.js'
import type { Format } from '../commandTable.js'
import { jsonText } from '../json.js'
import type { Outcome } from '../outcome.js'
import { tell } from '../terminal.js'
import { words } from '../words.js'
import type { Context } from './context.js'
import { open } from './opened.js'

/** How many changes of one revision are told before it says how many more there are. */
const TOLD = 5

/** What changed; when, by whom and why stands above it. */
const what = ({ what: message, slots }: Change, locale: string): string => say({ message, slots }, locale)

interface Told {
  readonly revision: Revision
  readonly changes: readonly Change[]
}

/** `groundplan history FILE`: what was changed, when, by which role and why, newest first; what was taken back; and the approved reports. */
export async function history(
  request: { readonly file: string; readonly format: Format },
  context: Context,
): Promise<Outcome> {
  const opened = await open(request.file, request.format, context)
  if ('failed' in opened) return opened.failed
  const { document, plan } = opened.parsed
  const kinds = [...artefacts, ...artefactsOf(context.models)]
  const done: Told[] = []
  let now = document
  while (now.done.length > 0) {
    const before = undo(now)
    const { changes } = difference({ plan: before.plan }, { plan: now.plan }, { artefacts: kinds })
    done.push({ revision: now.done.at(-1) as Revision, changes })
    now = before
  }
  const { language, width, mark } = context
  const { undone, reports } = document
  if (request.format === 'json') {
    const noted = ({ id, at, by, why }: Revision) => ({ id, at, by, why })
    const told = done.toReversed().map(({ revision, changes }) => ({
      ...noted(revision),
      changes: changes.map((change) => ({ en: what(change, 'en'), da: what(change, 'da') })),
    }))
    return {
      result: jsonText({
        schema: 'urn:groundplan:cli:history:1',
        plan: { id: plan.id, title: plan.title },
        done: told,
        undone: undone.map(noted),
        reports: reports.map(({ id, at, by, revision }) => ({ id, at, by, ...(revision && { revision }) })),
      }),
      notes: [],
      exit: 0,
    }
  }
  const day = (at: string): Slot => ({ date: at.slice(0, 10) })
  const head = ({ id, at, by, why }: Revision): string => tell(words.revision, { id, at: day(at), by, why }, language)
  const lines = [
    ...wrap(mark(tell(words.historyOf, { title: plan.title, n: done.length }, language), 'title'), width),
    ...done.flatMap(({ revision, changes }) => [
      '',
      ...wrap(head(revision), width),
      ...changes.slice(0, TOLD).flatMap((change) => wrap(inert(what(change, language)), width, '  - ')),
      ...(changes.length > TOLD ? [`    ${tell(words.andMore, { n: changes.length - TOLD }, language)}`] : []),
    ]),
    ...(undone.length === 0
      ? []
      : [
          '',
          mark(tell(words.takenBack, { n: undone.length }, language), 'heading'),
          ...undone.toReversed().flatMap((revision) => wrap(head(revision), width, '  - ')),
        ]),
    ...(reports.length === 0
      ? []
      : [
          '',
          mark(tell(words.reports, { n: reports.length }, language), 'heading'),
          ...reports.flatMap(({ id, at, by }) =>
            wrap(tell(words.approved, { id, at: day(at), by }, language), width, '  - '),
          ),
        ]),
  ]
  return { result: `${lines.join('\n')}\n`, notes: [], exit: 0 }
}
