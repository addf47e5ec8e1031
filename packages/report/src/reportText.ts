import {
  type AnyMessage,
  languageOf,
  type Slots,
  say,
  show,
  showDate,
  type Text,
  type Verdict,
} from '@groundplan/kernel'
import { brokenPart } from './brokenPart.js'
import { mustBeReport } from './mustBeReport.js'
import type { Report, ReportedFinding, ReportedMissing, ReportedQuestion, Trail } from './report.js'
import { statusOf } from './status.js'
import { inert } from './text/inert.js'
import { wrap } from './text/wrap.js'
import { toldOf } from './toldOf.js'
import {
  answerWords,
  asciiSigns,
  foldedWords,
  isDated,
  messages,
  progressWords,
  verdictWords,
  weightWords,
  words,
} from './words.js'

const nameAlone: AnyMessage = { en: '{name}', da: '{name}' }

/** The part that a piece of text plays, for whoever wants to colour it. */
export type TextRole = 'title' | 'heading' | 'met' | 'unmet' | 'unknown' | 'notApplicable' | 'soft'

/** How a report is written as text. */
export interface TextOptions {
  readonly locale: string
  /** Columns of a line; 80 when missing, and never less than 40. */
  readonly width?: number | undefined
  /** Marks up a whole line or a sign, for instance with colours; adds nothing that takes room. Nothing is marked when missing. */
  readonly mark?: ((text: string, role: TextRole) => string) | undefined
  /** Signs beside the words: `unicode` (✓ ● ◐) when missing; `ascii` (+ * ~) where a terminal has no others. Letters such as æ, ø and å stay. */
  readonly signs?: 'unicode' | 'ascii' | undefined
}

/**
 * A report as plain text for a terminal or a message: the status in three sentences, what holds, what is to be looked at, and what is unknown with the question
 * that settles it; every count with its denominator. Figures, journal and history are left to the HTML. Nothing that people typed
 * can steer a terminal: control characters are replaced.
 *
 * ```ts
 * import { createPlan } from '@groundplan/planning-models'
 * import { reportOf, reportText } from '@groundplan/report'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'Fællesspisning' }, period: { from: '2026' } })
 * const text = reportText(reportOf(plan, [], { at: '2026-03-31' }), { locale: 'en', width: 60 })
 * text.split('\n').slice(0, 2) // => ['Fællesspisning', 'Status report as of 31 March 2026']
 * ```
 */
export function reportText(report: Report, options: TextOptions): string {
  mustBeReport('reportText', report, options)
  const { locale, width = 80, mark = (text) => text, signs } = options
  const language = languageOf(locale)
  const room = Math.max(40, width)
  const lines: string[] = []
  const signOf = (sign: string): string => (signs === 'ascii' ? (asciiSigns[sign] ?? sign) : sign)
  const parted = ` ${signs === 'ascii' ? '-' : '·'} `
  const tell = (message: AnyMessage, slots: Slots = {}): string => inert(say({ message, slots }, language))
  const text = (one: Text): string => inert(show(one, language))
  const add = (words: string, head = '', role?: TextRole): void => {
    for (const line of wrap(words, room, head)) lines.push(role === undefined ? line : mark(line, role))
  }
  /** A line that begins with a coloured sign. */
  const signed = (verdict: Verdict['kind'], words: string): void => {
    const sign = signOf(verdictWords[verdict].sign)
    const [first = '', ...rest] = wrap(words, room, `  ${sign} `)
    lines.push(
      first.replace(sign, () => mark(sign, verdict)),
      ...rest,
    )
  }
  const below = (label: Text, words: string): void => add(`${text(label)}: ${words}`, '    ', 'soft')
  const trail = (where: Trail): string => where.map(text).join(signs === 'ascii' ? ' > ' : ' › ')
  const { met, unmet, advised, unknown, notApplicable } = report.counts
  const all = met + unmet + unknown + notApplicable
  const heading = (label: Text, note: string): void => {
    lines.push('')
    add(`${text(label).toLocaleUpperCase(language)}  ${note}`, '', 'heading')
  }

  add(text(report.title), '', 'title')
  const planning = report.models.filter((model) => model.version !== undefined)
  const models = planning.map((model) => `${text(model.title)} ${model.version}`)
  add([`${text(words.report)} ${tell(words.asOf, { at: { date: report.at } })}`, ...models].join(parted), '', 'soft')
  lines.push('')
  for (const sentence of statusOf(report, language)) add(inert(sentence))

  for (const model of planning.filter(({ phases }) => phases.length > 0)) {
    heading(words.phases, text(model.title))
    for (const { label, state, since, verdict } of model.phases) {
      const { sign, label: progress } = progressWords[state]
      const date = isDated(state) ? ` (${showDate(since, language)})` : ''
      add(
        `${text(label)}: ${text(progress)}${date}${parted}${text(foldedWords[verdict.kind].label)}`,
        `  ${signOf(sign)} `,
      )
    }
  }

  const rules = report.models.flatMap((model) => model.rules)
  const answered = (kind: Verdict['kind']): readonly ReportedQuestion[] =>
    rules.filter(({ verdict }) => verdict.kind === kind)
  const ofAll = (kind: Verdict['kind']): string => `${report.counts[kind]} ${tell(words.of, { all })}`

  if (all > 0) heading(words.holds, ofAll('met'))
  for (const { label, verdict } of answered('met'))
    if (verdict.kind === 'met') signed('met', `${text(label)} (${tell(messages.examined, { n: verdict.examined })})`)

  const advice = report.findings.filter(({ weight }) => weight === 'advice')
  const calls = report.findings.filter(({ weight }) => weight !== 'advice')
  const of = (n: number): string => `${n} ${tell(words.of, { all })}`
  if (all > 0 || calls.length > 0)
    heading(words.action, [of(unmet - advised), tell(messages.findings, { n: calls.length })].join(parted))
  if (all > 0 && calls.length === 0) add(text(words.noFindings), '  ')
  const found = (finding: ReportedFinding): void => {
    const told = toldOf(finding, report.titles)
    signed(
      finding.weight === 'advice' ? 'notApplicable' : 'unmet',
      `${text(weightWords[finding.weight])}: ${tell(told.message, told.slots)}`,
    )
    add(text(told.why), '    ')
    if (finding.where.length > 0) below(words.where, trail(finding.where))
    const { answer } = finding
    if (answer === undefined) return
    const parts = [
      text(answerWords[answer.answer]),
      ...(answer.owner === undefined ? [] : [`${text(words.owner)}: ${inert(answer.owner)}`]),
      ...(answer.due === undefined
        ? []
        : [
            `${text(words.due)}: ${showDate(answer.due, language)}${finding.overdue ? ` (${text(words.overdue)})` : ''}`,
          ]),
    ]
    below(
      words.answered,
      `${parts.join(parted)} ${signOf('–')} ${text(answer.why)} (${inert(answer.by)}, ${showDate(answer.at, language)})`,
    )
  }
  for (const finding of calls) found(finding)
  if (advice.length > 0) heading(words.advised, [of(advised), tell(messages.pieces, { n: advice.length })].join(parted))
  for (const finding of advice) found(finding)

  if (all > 0 || report.missing.length > 0)
    heading(words.notKnown, [ofAll('unknown'), tell(messages.lacking, { n: report.missing.length })].join(parted))
  if (all > 0 && report.missing.length === 0) add(text(words.noMissing), '  ')
  const asked = ({ toKnow, slots, where }: ReportedMissing): void => {
    signed('unknown', tell(toKnow, slots))
    if (where.length > 0) below(words.about, trail(where))
  }
  for (const missing of report.missing) asked(missing)

  if (report.counts.notApplicable > 0) heading(words.notNow, ofAll('notApplicable'))
  for (const { label, verdict } of answered('notApplicable'))
    if (verdict.kind === 'notApplicable') signed('notApplicable', `${text(label)}: ${tell(verdict.why)}`)
  if (report.broken.length > 0) {
    lines.push('')
    add(text(words.brokeDown))
    for (const finding of report.broken) add(tell(nameAlone, brokenPart(finding, report.titles).slots), '  ')
    add(text(words.tellMaker))
  }
  const told = `${lines.join('\n')}\n`
  return signs === 'ascii' ? told.replaceAll(/[“”»«]/g, '"').replaceAll(/[‘’›‹]/g, "'") : told
}
