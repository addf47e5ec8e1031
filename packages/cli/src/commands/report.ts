import type { Language, PlanDocument } from '@groundplan/kernel'
import { documentText } from '@groundplan/kernel/document'
import { approveReport } from '@groundplan/planning-models'
import { dateIn, reportHtml, reportMarkdown, reportOf, reportPlain } from '@groundplan/report'
import { artefacts } from '../artefacts.js'
import { baseName } from '../baseName.js'
import type { Format } from '../commandTable.js'
import { dayOf } from '../dayOf.js'
import { freeId } from '../freeId.js'
import { type Misuse, misuse } from '../misuse.js'
import type { Outcome } from '../outcome.js'
import { reportId } from '../reportDay.js'
import { sections } from '../sections.js'
import { statusLine } from '../statusLine.js'
import { tell } from '../terminal.js'
import { words } from '../words.js'
import type { Context } from './context.js'
import { examined } from './examined.js'

const endings: Readonly<Partial<Record<Format, string>>> = { text: 'txt' }

/** What changes are told from: an id as it is, else a date in any form that people write. */
function sinceIn(
  asked: string | undefined,
  { done, reports }: Pick<PlanDocument, 'done' | 'reports'>,
  language: Language,
): string | undefined {
  if (asked === undefined || [...done, ...reports].some(({ id }) => id === asked)) return asked
  const read = dateIn(asked, language)
  return 'date' in read ? read.date : asked
}

/** `groundplan report FILE`: the report of a plan as a web page, a Word file, Markdown or text; approved and kept in the plan where asked for. */
export async function report(
  request: {
    readonly file: string
    readonly at?: string | undefined
    readonly since?: string | undefined
    readonly format: Format
    readonly approve: boolean
    readonly by?: string | undefined
  },
  context: Context,
): Promise<Outcome | { readonly misuse: Misuse }> {
  const { file, format, by } = request
  if (request.approve && file === '-') return { misuse: misuse('needsFile', {}) }
  const { language, io } = context
  const line = statusLine(io)
  try {
    line.show(tell(words.assessing, {}, language))
    const found = await examined(request, context)
    if ('failed' in found) return found.failed
    const { parsed, models, at, assessment, notes } = found
    const { document, findings: noticed } = parsed
    const made = reportOf(document, models, {
      at,
      assessment,
      noticed,
      artefacts,
      sections,
      since: sinceIn(request.since, document, language),
    })
    if (made.since?.problem === 'notFound')
      return { misuse: misuse('unknownSince', { value: made.since.asked, path: file }) }
    line.show(tell(words.writing, {}, language))
    const shown: Readonly<Partial<Record<Format, () => string | Promise<Uint8Array>>>> = {
      html: () => reportHtml(made, { locale: language }),
      // Loaded when it is asked for: the library behind it takes longer to load than all the rest.
      docx: async () => (await import('@groundplan/report/docx')).reportDocx(made, { locale: language }),
      md: () => reportMarkdown(made, { locale: language }),
      text: () => reportPlain(made, { locale: language, width: 80, signs: context.signs }),
    }
    const result = await shown[format]?.()
    const outcome: Outcome = { result, name: `${baseName(file)}-${at}.${endings[format] ?? format}`, notes, exit: 0 }
    if (!request.approve || by === undefined) return outcome
    const today = dayOf(io.now())
    const id = freeId(reportId(at), document.reports)
    const text = documentText(approveReport(document, { id, at: today, by }))
    const approved = at === today ? words.approvedNow : words.approvedNowAsOf
    return {
      ...outcome,
      plan: { path: file, text, was: found.text },
      notes: [...notes, tell(approved, { id, day: { date: at }, at: { date: today } }, language)],
    }
  } finally {
    line.clear()
  }
}
