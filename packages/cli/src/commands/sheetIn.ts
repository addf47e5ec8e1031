import { type Finding, revise, say, show } from '@groundplan/kernel'
import { documentText } from '@groundplan/kernel/document'
import { inert, wrap } from '@groundplan/report'
import { acceptProposals, readSheets, type SheetChange, type SheetProposal } from '@groundplan/report/sheets'
import { artefacts } from '../artefacts.js'
import type { Format } from '../commandTable.js'
import { dayOf } from '../dayOf.js'
import { freeId } from '../freeId.js'
import { jsonText, toldFinding } from '../json.js'
import { type Misuse, misuse } from '../misuse.js'
import type { Outcome } from '../outcome.js'
import { readBytes } from '../readBytes.js'
import { sheetKinds } from '../sheetKinds.js'
import { statusLine } from '../statusLine.js'
import { complaint, tell } from '../terminal.js'
import { words } from '../words.js'
import type { Context } from './context.js'
import { open } from './opened.js'

interface Asked {
  readonly sheet: string
  readonly file: string
  readonly by?: string | undefined
  readonly why?: string | undefined
  readonly out?: string | undefined
  readonly remove: boolean
  readonly dryRun: boolean
  readonly strict: boolean
  readonly force: boolean
  readonly format: Format
}

/** What was taken over from a workbook. */
interface Taken {
  readonly title: string
  readonly changes: readonly SheetChange[]
  readonly proposals: readonly SheetProposal[]
  readonly findings: readonly Finding[]
}

/** How many cells are told of one by one. */
const SHOWN = 20

const headingOf = (taken: number, findings: number, isSaved: boolean) =>
  taken > 0 ? (isSaved ? words.taken : words.wouldTake) : findings > 0 ? words.noneTaken : words.nothingTaken

function resultText(
  { title, changes, proposals, findings }: Taken,
  isSaved: boolean,
  asked: Asked,
  context: Context,
): string {
  const { language, width, mark } = context
  const dash = (texts: readonly string[]) => texts.flatMap((text) => wrap(inert(text), width, '  - '))
  const head = (text: string): readonly string[] => wrap(mark(text, 'heading'), width)
  const removed = asked.remove ? proposals : []
  const kept = asked.remove ? [] : proposals
  // A row that is gone is asked about until it is removed.
  const told = [...changes, ...removed.map((one) => (isSaved ? { message: one.removed, slots: one.slots } : one))]
  const shown = findings.slice(0, SHOWN)
  const slots = { n: told.length, title }
  const lines = [
    ...head(tell(headingOf(told.length, findings.length, isSaved), slots, language)),
    ...dash(told.map((one) => say(one, language))),
    ...(kept.length === 0
      ? []
      : [
          '',
          ...head(tell(words.rowsGone, { n: kept.length }, language)),
          ...dash(kept.map((one) => say(one, language))),
        ]),
    ...(findings.length === 0
      ? []
      : [
          '',
          ...head(tell(words.notTaken, { n: findings.length }, language)),
          ...shown.flatMap((finding) => [
            ...wrap(inert(say(finding, language)), width, '  ! '),
            ...wrap(inert(say({ message: finding.why, slots: {} }, language)), width, '    '),
          ]),
          ...(findings.length > SHOWN
            ? wrap(tell(words.moreFindings, { n: findings.length - SHOWN }, language), width, '  ')
            : []),
        ]),
  ]
  return `${lines.join('\n')}\n`
}

/**
 * `groundplan sheet in SHEET FILE`: takes what was edited in a workbook over into the plan, as one revision; a copy of the plan as it was is kept. Rows that
 * are gone are removed only with `--remove`.
 */
export async function sheetIn(asked: Asked, context: Context): Promise<Outcome | { readonly misuse: Misuse }> {
  const { sheet, file, out, format } = asked
  if (file === '-' && out === undefined && !asked.dryRun) return { misuse: misuse('needsFile', {}) }
  const { language, io, width, models } = context
  const opened = await open(file, format, context)
  if ('failed' in opened) return opened.failed
  const { document } = opened.parsed
  const source = await readBytes(sheet, io)
  if ('unread' in source) {
    const said = { en: say(source.unread, 'en'), da: say(source.unread, 'da') }
    const plan = { id: document.plan.id, title: document.plan.title }
    const nothing = { read: false, saved: false, changes: [], removed: [], findings: [] }
    return {
      result:
        format === 'json'
          ? jsonText({ schema: 'urn:groundplan:cli:sheet:1', plan, problem: said, ...nothing })
          : undefined,
      notes: complaint(source.unread, language, width),
      exit: 1,
    }
  }
  const by = asked.by ?? tell(words.spreadsheet, {}, language)
  const line = statusLine(io)
  try {
    line.show(tell(words.readingSheet, {}, language))
    const kinds = sheetKinds(document.plan, models, artefacts)
    const reading = await readSheets(source.bytes, document, kinds, {
      locale: language,
      answering: { at: dayOf(io.now()), by },
    })
    const { changes, proposals, isRead } = reading
    const accepted = asked.remove ? acceptProposals(reading, kinds) : { plan: reading.plan, findings: [] }
    const { plan } = accepted
    const findings = [...reading.findings, ...accepted.findings]
    const isChanged = changes.length > 0 || (asked.remove && proposals.length > 0)
    // Without the plan as it was written out, a cell that nobody touched looks like an edit when the plan has moved on.
    const isGuess = reading.findings.some(({ code }) => code.endsWith('/baseGone'))
    const mayKeep = !isGuess || asked.force
    const saved = isChanged && !asked.dryRun && mayKeep
    const title = tell({ en: '{title}', da: '{title}' }, { title: document.plan.title }, language)
    const result =
      format === 'json'
        ? jsonText({
            schema: 'urn:groundplan:cli:sheet:1',
            plan: { id: document.plan.id, title: document.plan.title },
            read: isRead,
            saved,
            changes: changes.map(toldChange),
            removed: proposals.map((one) => ({ ...toldChange(one), done: asked.remove && saved })),
            findings: findings.map(toldFinding),
          })
        : resultText({ title, changes, proposals, findings }, saved, asked, context)
    if (!isRead) {
      const why = findings.map((finding) => say(finding, language)).join(' ')
      const remedy = findings[0]?.why ?? words.sheetLargeHint
      const hint = { en: show(remedy, 'en'), da: show(remedy, 'da') }
      const notes = complaint({ message: words.notRead, hint, slots: { why: { verbatim: why } } }, language, width)
      return { result: format === 'json' ? result : undefined, notes, exit: 1 }
    }
    const exit = asked.strict && findings.length > 0 ? 1 : 0
    if (!saved)
      return isChanged && !asked.dryRun
        ? {
            result,
            notes: complaint({ message: words.notKept, hint: words.notKeptHint, slots: {} }, language, width),
            exit: 1,
          }
        : { result, notes: [], exit }
    const at = dayOf(io.now())
    const revised = revise(document, plan, {
      id: freeId(`sheet-${at}`, [
        ...document.done,
        ...document.undone,
        ...(document.aside ?? []).flatMap((one) => one.undone),
      ]),
      at: io.now().toISOString(),
      by,
      why: asked.why === undefined ? words.fromSheet : { verbatim: asked.why },
    })
    return {
      result,
      notes: [],
      exit,
      plan: { path: out ?? file, text: documentText(revised), ...(out === undefined ? { was: opened.text } : {}) },
    }
  } finally {
    line.clear()
  }
}

const toldChange = (one: SheetChange | SheetProposal) => ({
  ...('cell' in one ? { cell: one.cell } : {}),
  says: { en: say(one, 'en'), da: say(one, 'da') },
})
