import { type AnyMessage, isBefore, type Localized, type Slots, say, type Text } from '@groundplan/kernel'
import type { Report, Said } from '../report.js'
import { standing } from '../status.js'
import { words } from '../words.js'
import { sentences } from './pageWords.js'

/** A sentence of ours, and what somebody typed right behind it. */
export interface Sentence extends Said {
  readonly typed?: Text | undefined
}

/** A part of a sentence that has a number of its own. */
const phrase = (message: AnyMessage, slots: Slots): Localized => ({
  en: say({ message, slots }, 'en'),
  da: say({ message, slots }, 'da'),
})

function purposeOf({ purpose, objectives = [] }: Report): Sentence {
  if (purpose !== undefined) return { message: sentences.purpose, slots: {}, typed: purpose }
  const [first] = objectives
  return first === undefined
    ? { message: sentences.noPurpose, slots: {} }
    : { message: sentences.aim, slots: { goal: first.label } }
}

/** That the period is over, where it is. */
function endedOf({ period: { to }, at }: Report): readonly Sentence[] {
  if (to === undefined || to === 'unknown' || isBefore(to, at) !== true) return []
  const isDay = to.length === '2026-12-31'.length
  return [{ message: isDay ? sentences.endedOn : sentences.endedIn, slots: { to: { date: to } } }]
}

/** Where the plan stands by its phases; without a model that has phases, by what has happened. */
function standOf(report: Report): Sentence {
  if (report.models.some((model) => model.version !== undefined)) return standing(report)
  const [n, last] = [report.journal.length, report.journal.at(-1)]
  return last === undefined
    ? { message: sentences.noEntry, slots: {} }
    : { message: sentences.lastEntry, slots: { n, at: { date: last.entry.at } } }
}

/** How many of the objectives have been measured; what is known to be nothing, such as a number withheld, is no measurement. */
function measuredOf({ objectives = [] }: Report): readonly Sentence[] {
  const n = objectives.length
  if (n === 0) return []
  const m = objectives.filter(({ now }) => now !== undefined && !('is' in now)).length
  return [{ message: m === 0 ? sentences.noneMeasured : sentences.measured, slots: { n, m } }]
}

/** How many of all criteria are met; those that cannot be judged and those that do not apply are said, since they are not met either. */
function metOf({ counts: { met, unmet, unknown, notApplicable: na } }: Report): readonly Sentence[] {
  const all = met + unmet + unknown + na
  if (all === 0) return []
  const { restBoth, restUnknown, restNotNow } = sentences
  const rest = unknown > 0 && na > 0 ? restBoth : unknown > 0 ? restUnknown : na > 0 ? restNotNow : undefined
  const slots = { met: met === 0 ? words.none : met, all }
  const more = rest === undefined ? '' : phrase(rest, { unknown, na })
  return [{ message: sentences.meets, slots: { ...slots, rest: more } }]
}

function openOf({ counts, steps, missing }: Report): Sentence {
  const open = steps.filter(({ finding }) => finding.weight !== 'advice').length
  const asks = missing.length
  const isAsked = counts.met + counts.unmet + counts.unknown + counts.notApplicable > 0
  if (!isAsked && open + asks === 0) return { message: words.notAssessed, slots: {} }
  if (open === 0 && asks > 0) return { message: sentences.asksAlone, slots: { n: asks } }
  const act = open === 0 ? sentences.noAct : phrase(sentences.act, { n: open })
  return {
    message: sentences.both,
    slots: { act, asks: asks === 0 ? sentences.noAsks : phrase(sentences.asks, { n: asks }) },
  }
}

/** The sentences that a report opens with: what it is for, how it stands, what has been reached, and what is open. */
export function sentencesOf(report: Report): readonly Sentence[] {
  return [
    purposeOf(report),
    ...endedOf(report),
    standOf(report),
    ...measuredOf(report),
    ...metOf(report),
    openOf(report),
  ]
}
