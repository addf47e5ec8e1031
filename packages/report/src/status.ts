import { type AnyMessage, type Slots, say, type Text } from '@groundplan/kernel'
import type { Report } from './report.js'
import { messages } from './words.js'

/**
 * Which models the plan follows, how it stands, and what is open, in three sentences; the last is left out where there is no criterion.
 */
export function statusOf(report: Report, locale: string): readonly string[] {
  const tell = (message: AnyMessage, slots: Slots): string => say({ message, slots }, locale)
  const { met, unmet, unknown, notApplicable } = report.counts
  const planning = report.models.filter((model) => model.version !== undefined)
  const phases = planning.flatMap((model) => model.phases)
  const now = phases.filter(({ state }) => state === 'started' || state === 'reopened').map(({ label }): Text => label)
  const models = planning.map(({ title }) => title)
  const slots = { models, now, all: phases.length, done: phases.filter(({ state }) => state === 'completed').length }
  const stands =
    planning.length === 0
      ? messages.standsNone
      : phases.length === 0
        ? messages.standsModel
        : now.length === 0
          ? messages.standsIdle
          : messages.standsUnderWay
  const open =
    notApplicable === 0
      ? unknown === 0
        ? messages.openNothing
        : messages.openOnly
      : unknown === 0
        ? messages.openNone
        : messages.open
  return [
    tell(stands, slots),
    met + unmet === 0 ? tell(messages.judgedNone, {}) : tell(messages.judged, { judged: met + unmet, met, unmet }),
    ...(unknown + met + unmet + notApplicable === 0 ? [] : [tell(open, { unknown, na: notApplicable })]),
  ]
}
