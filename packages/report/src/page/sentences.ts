import type { AnyMessage, Localized, Slots, Text } from '@groundplan/kernel'
import { say } from '@groundplan/kernel'
import type { Report, Said } from '../report.js'
import { standing } from '../status.js'
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

function purposeOf(report: Report): Sentence {
  const { purpose, objectives = [] } = report
  if (purpose !== undefined) return { message: sentences.purpose, slots: {}, typed: purpose }
  const [first] = objectives
  return first === undefined
    ? { message: sentences.noPurpose, slots: {} }
    : { message: sentences.aims, slots: { n: objectives.length, first: first.label } }
}

/** Where the plan stands by its phases; without a model that has phases, by what has happened. */
function standOf(report: Report): Sentence {
  if (report.models.some((model) => model.version !== undefined)) return standing(report)
  const [n, last] = [report.journal.length, report.journal.at(-1)]
  return last === undefined
    ? { message: sentences.noEntry, slots: {} }
    : { message: sentences.lastEntry, slots: { n, at: { date: last.entry.at } } }
}

function openOf({ counts, steps, missing }: Report): Sentence {
  const judged = counts.met + counts.unmet
  const open = steps.filter(({ finding }) => finding.weight !== 'advice').length
  const slots = {
    met: counts.met,
    judged,
    act: open === 0 ? sentences.noAct : phrase(sentences.act, { n: open }),
    asks: missing.length === 0 ? sentences.noAsks : phrase(sentences.asks, { n: missing.length }),
  }
  if (judged + counts.unknown + counts.notApplicable === 0 && open + missing.length === 0)
    return { message: sentences.openUnasked, slots: {} }
  return { message: judged === 0 ? sentences.openNothing : sentences.open, slots }
}

/** The three sentences that a report opens with: what it is for, how it stands, and what is open. */
export function sentencesOf(report: Report): readonly [Sentence, Sentence, Sentence] {
  return [purposeOf(report), standOf(report), openOf(report)]
}
