import { reportOf, toldOf } from '@groundplan/report'
import { writeSheets } from '@groundplan/report/sheets'
import { artefacts } from '../artefacts.js'
import { baseName } from '../baseName.js'
import type { Outcome } from '../outcome.js'
import { sections } from '../sections.js'
import { sheetKinds } from '../sheetKinds.js'
import { statusLine } from '../statusLine.js'
import { tell } from '../terminal.js'
import { words } from '../words.js'
import type { Context } from './context.js'
import { examined } from './examined.js'

/** `groundplan sheet out FILE`: the content of a plan as a workbook that can be edited and read back. */
export async function sheetOut(request: { readonly file: string }, context: Context): Promise<Outcome> {
  const { file } = request
  const { language, io } = context
  const line = statusLine(io)
  try {
    line.show(tell(words.assessing, {}, language))
    const found = await examined({ file, format: 'xlsx' }, context)
    if ('failed' in found) return found.failed
    const { parsed, models, at, assessment } = found
    const { document, findings: noticed } = parsed
    // What a report says of the plan gets rows in which it can be answered.
    const report = reportOf(document, models, { at, assessment, noticed, artefacts, sections })
    const findings = report.findings.map((finding) => ({ ...finding, ...toldOf(finding, report.titles) }))
    line.show(tell(words.writingSheet, {}, language))
    const kinds = sheetKinds(document.plan, context.models, artefacts)
    const result = await writeSheets(document, kinds, { locale: language, findings })
    const name = `${baseName(file)}.xlsx`
    // A plan that came from standard input has no name to give back.
    const next = (sheet: string): string => tell(words.sheetNext, { sheet, path: file }, language)
    return { result, name, notes: [], ...(file === '-' ? {} : { next }), exit: 0 }
  } finally {
    line.clear()
  }
}
