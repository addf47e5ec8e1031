import { type AnyMessage, type Slots, say, type Text } from '@groundplan/kernel'
import type { Report, Said } from './report.js'
import { messages, words } from './words.js'

/** None is a word, not a number. */
const number = (n: number): number | Text => (n === 0 ? words.none : n)

/** Which planning models the plan follows, and how far their phases have come. */
export function standing(report: Report): Said {
  const planning = report.models.filter((model) => model.version !== undefined)
  const phases = planning.flatMap((model) => model.phases)
  const now = phases.filter(({ state }) => state === 'started' || state === 'reopened').map(({ label }): Text => label)
  const models = planning.map(({ title }) => title)
  const slots = {
    models,
    now,
    all: phases.length,
    done: number(phases.filter(({ state }) => state === 'completed').length),
  }
  if (phases.length === 0) return { message: messages.standsModel, slots }
  if (now.length > 0) return { message: messages.standsUnderWay, slots }
  // That nobody wrote anything down is not that nothing began.
  if (phases.every(({ state }) => state === 'notRecorded')) return { message: messages.standsNotRecorded, slots }
  if (phases.every(({ state }) => state === 'notStarted')) return { message: messages.standsNotBegun, slots }
  return { message: messages.standsIdle, slots }
}

/**
 * Which models the plan follows, how it stands, and what is open, in three sentences at most: without a planning model the first is left out where rule
 * sets were asked, and the last where there is no criterion.
 */
export function statusOf(report: Report, locale: string): readonly string[] {
  const tell = (message: AnyMessage, slots: Slots): string => say({ message, slots }, locale)
  const { met, unmet, advised, unknown, notApplicable } = report.counts
  const judged = met + unmet
  const stands = report.models.some((model) => model.version !== undefined)
    ? [standing(report)]
    : report.models.length === 0
      ? [{ message: messages.standsNone, slots: {} }]
      : []
  const open =
    notApplicable === 0
      ? unknown === 0
        ? messages.openNothing
        : messages.openOnly
      : unknown === 0
        ? messages.openNone
        : messages.open

  const all = { judged, met: number(met), unmet: number(unmet - advised), advised }
  return [
    ...stands.map(({ message, slots }) => tell(message, slots)),
    judged + unknown + notApplicable === 0
      ? tell(words.notAssessed, {})
      : judged === 0
        ? tell(messages.judgedNone, {})
        : tell(advised === 0 ? messages.judged : messages.judgedAdvised, all),
    ...(unknown + judged + notApplicable === 0 ? [] : [tell(open, { unknown, na: notApplicable })]),
  ]
}
