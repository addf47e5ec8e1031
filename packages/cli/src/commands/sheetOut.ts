import { writeSheets } from '@groundplan/report/sheets'
import { artefacts } from '../artefacts.js'
import { baseName } from '../baseName.js'
import type { Outcome } from '../outcome.js'
import { sheetKinds } from '../sheetKinds.js'
import { statusLine } from '../statusLine.js'
import { tell } from '../terminal.js'
import { words } from '../words.js'
import type { Context } from './context.js'
import { open } from './opened.js'

/** `groundplan sheet out FILE`: the content of a plan as a workbook that can be edited and read back. */
export async function sheetOut(request: { readonly file: string }, context: Context): Promise<Outcome> {
  const { file } = request
  const { language, io } = context
  const opened = await open(file, 'xlsx', context)
  if ('failed' in opened) return opened.failed
  const { document } = opened.parsed
  const line = statusLine(io)
  try {
    line.show(tell(words.writingSheet, {}, language))
    const result = await writeSheets(document, sheetKinds(document.plan, context.models, artefacts), {
      locale: language,
    })
    const name = `${baseName(file)}.xlsx`
    // A plan that came from standard input has no name to give back.
    const next = (sheet: string): string => tell(words.sheetNext, { sheet, path: file }, language)
    return { result, name, notes: [], ...(file === '-' ? {} : { next }), exit: 0 }
  } finally {
    line.clear()
  }
}
