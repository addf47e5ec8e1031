import type { EntityRef, Text } from '@groundplan/kernel'
import type { Unit } from './cell.js'
import type { ChartValue } from './points.js'
import type { Shown } from './shown.js'

/** Why some of those who left did so (Danish: årsag). */
export interface FlowReason {
  readonly label: Text
  /** A whole number from 0 on, or a kind of nothing; never asked, when missing. */
  readonly count?: ChartValue | undefined
}

/** Those who leave after a step and do not come to the next (Danish: frafald). */
export interface FlowExit {
  readonly label: Text
  /** A whole number from 0 on, or a kind of nothing; never asked, when missing. */
  readonly count?: ChartValue | undefined
  /** Where they are given, they are all: their counts add up to that of the exit. */
  readonly reasons?: readonly FlowReason[] | undefined
}

/** A step of a flow, and how many came to it (Danish: trin). */
export interface FlowStep {
  /** Unique in its figure. */
  readonly id: string
  readonly label: Text
  /** A line in small print below the count. */
  readonly note?: Text | undefined
  /** A whole number from 0 on, or a kind of nothing; never asked, when missing. */
  readonly count?: ChartValue | undefined
  /** The ids of the steps that it follows on: one, several that meet in it, or none for where the flow begins. */
  readonly after?: readonly string[] | undefined
  /** Who leaves between this step and the next. Give one with an unknown count where some left and nobody knows how many. */
  readonly exits?: readonly FlowExit[] | undefined
  /** What the step is about. */
  readonly about?: EntityRef | undefined
}

/**
 * How many come from one step to the next, and who leaves on the way and why: a recruitment from those invited to those who completed, in one arm or in several (Danish:
 * rekrutteringstragt, deltagerflow). Each step shows its count, and its share of the step before where both are known. Nothing is computed that was not given: a count that is unknown or
 * withheld stays so; `checkFigure` tells where counts do not add up, and which withheld count follows from the others.
 *
 * ```ts
 * import { checkFigure, type FlowFigure } from '@groundplan/figures'
 * import { drawCsv } from '@groundplan/figures/csv'
 * import { say } from '@groundplan/kernel'
 * const enrolment: FlowFigure = {
 *   kind: 'flow',
 *   title: { en: 'Who came', da: 'Hvem der kom' },
 *   description: { en: 'From invited to enrolled', da: 'Fra inviteret til tilmeldt' },
 *   unit: { en: 'residents', da: 'beboere' },
 *   steps: [
 *     {
 *       id: 'invited',
 *       label: { en: 'Invited', da: 'Inviteret' },
 *       count: { number: 200 },
 *       exits: [{ label: { en: 'Not reached', da: 'Ikke truffet' }, count: { number: 50 } }],
 *     },
 *     { id: 'enrolled', after: ['invited'], label: { en: 'Enrolled', da: 'Tilmeldt' }, count: { number: 146 } },
 *   ],
 * }
 * const [finding] = checkFigure(enrolment)
 * finding && say(finding, 'en') // => 'Invited counts 200, but only 196 go on or leave: 4 are not accounted for'
 * drawCsv(enrolment, { locale: 'en' }).split('\r\n').slice(0, 3)
 * // => ['What,After,Kind,Count (residents),Share of the step before (%)', 'Invited,,step,200,', 'Not reached,Invited,left,50,25']
 * ```
 */
export interface FlowFigure extends Shown {
  readonly kind: 'flow'
  /** In the order of reading; those that follow on the same step stand beside each other. */
  readonly steps: readonly FlowStep[]
  /** The unit of counts that name none themselves: residents. */
  readonly unit?: Unit | undefined
}
