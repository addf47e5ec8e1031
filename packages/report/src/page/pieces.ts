import type { AnyMessage, Cited, Datum, Text } from '@groundplan/kernel'
import type { ReportedFinding, ReportedSection, Trail } from '../report.js'
import { answerWords, messages, words } from '../words.js'
import { cutAtWord } from './cutAtWord.js'
import type { Block, PageCell, Runs } from './page.js'
import { pageWords } from './pageWords.js'
import type { Teller } from './teller.js'

/** So many characters of what somebody typed name a place; the rest can be read in its place. */
const LONGEST_NAME = 60

/** A paragraph of runs. */
export const paragraph = (runs: Runs, role?: 'lead' | 'meta' | 'more'): Block =>
  role === undefined ? { kind: 'paragraph', runs } : { kind: 'paragraph', runs, role }

/** A heading below that of its part. */
export const heading = (level: 3 | 4, runs: Runs): Block => ({ kind: 'heading', level, runs })

/** A cell of a table, with small print below. */
export const cellOf = (runs: Runs, note?: Runs): PageCell => (note === undefined ? { runs } : { runs, note })

/** Runs with a sign between them; empty ones are left out. */
export function joined(parts: readonly Runs[], between: string): Runs {
  return parts.filter((runs) => runs.length > 0).flatMap((runs, at) => (at === 0 ? runs : [{ text: between }, ...runs]))
}

/** A place in words: from the whole to the part. */
export function trailOf(trail: Trail, tell: Teller): Runs {
  const cut = (text: Text): Runs => [cutAtWord(tell.of(text), LONGEST_NAME)]
  return joined(trail.map(cut), ' › ')
}

/** A label and what it labels, in one line: "Responsible: nobody". */
export const labelled = (label: AnyMessage, value: Runs, tell: Teller): Runs => [
  tell.say(label),
  { text: ': ' },
  ...value,
]

/** Who carries it out, and by when; that nobody agreed on it, where nobody did. */
export function ownerAndDue({ answer, overdue }: Pick<ReportedFinding, 'answer' | 'overdue'>, tell: Teller): Runs {
  const notAgreed = [tell.say(pageWords.notAgreed)]
  const owner = answer?.owner === undefined ? notAgreed : [tell.of({ verbatim: answer.owner })]
  const due =
    answer?.due === undefined
      ? notAgreed
      : [
          tell.date(answer.due),
          ...(overdue ? [{ text: ' ' }, tell.say(words.overdue, {}, { tone: 'attention', strong: true })] : []),
        ]
  return joined([labelled(words.owner, owner, tell), labelled(words.due, due, tell)], ' · ')
}

/** What people answered to a finding: what, which role, by when, and why. */
export function answerOf(finding: Pick<ReportedFinding, 'answer' | 'overdue'>, tell: Teller): Runs {
  const { answer } = finding
  if (answer === undefined) return [tell.say(words.unanswered)]
  const by = [{ text: ' (' }, tell.of({ verbatim: answer.by }), { text: ', ' }, tell.date(answer.at), { text: ')' }]
  return [
    ...joined(
      [
        [tell.say(answerWords[answer.answer])],
        answer.answer === 'willDo' || answer.owner !== undefined || answer.due !== undefined
          ? ownerAndDue(finding, tell)
          : [],
        [tell.of(answer.why)],
      ],
      ' · ',
    ),
    ...by,
  ]
}

/** A source with its place, or whose judgement it is. */
export function citeOf(cite: Cited, tell: Teller): Runs {
  if ('own' in cite) return labelled(words.ownJudgement, [tell.of(cite.own)], tell)
  const { title, year } = cite.source
  return [tell.say(messages.yearOf, { title, year: String(year) }), { text: ', ' }, tell.plain(cite.at)]
}

/** What was said of something, or which kind of nothing is known; that it was never asked, when undefined. */
export function datumOf(datum: Datum<Text> | undefined, tell: Teller): Runs {
  if (datum === undefined) return [tell.say(pageWords.notStated)]
  if (datum.is === 'known') return [tell.of(datum.value)]
  if (datum.is === 'withheld') return [tell.say(pageWords.withheld)]
  const label = datum.is === 'unknown' ? pageWords.unknown : pageWords.notApplicable
  return datum.why === undefined ? [tell.say(label), { text: '.' }] : labelled(label, [tell.of(datum.why)], tell)
}

/** The pieces of a section that a package brought along, under its title. */
export function sectionBlocks(section: ReportedSection, prefix: string, tell: Teller): readonly Block[] {
  return [
    heading(3, [tell.of(section.title)]),
    ...section.parts.map((part, at): Block => {
      if ('figure' in part) return { kind: 'figure', figure: part.figure, id: `${prefix}-${at}` }
      return paragraph(['say' in part ? tell.say(part.say, part.slots) : tell.of(part.text)])
    }),
  ]
}
