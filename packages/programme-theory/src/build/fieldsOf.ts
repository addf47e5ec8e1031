import { isPartialDate } from '@groundplan/kernel'
import { assumptionStatuses } from '../model/assumptionStatus.js'
import { changeLevels } from '../model/changeLevel.js'
import { confidences } from '../model/confidence.js'
import { evidenceStrengths } from '../model/evidence.js'
import { polarities } from '../model/polarity.js'
import { resultKinds } from '../model/resultKind.js'
import type { Fields, Read, Reader } from './reader.js'

/** The fields of each thing in a specification that has an id of its own. */
export interface SpecFields {
  readonly link: Fields
  readonly assumption: Fields
  readonly note: Fields
  readonly inclusion: Fields
  readonly focusArea: Fields
  readonly horizon: Fields
  readonly box: Fields
  readonly resource: Fields
  readonly activity: Fields
  readonly output: Fields
  readonly outcome: Fields
  readonly goal: Fields
  readonly condition: Fields
}

/** How the ids are read that must be among those of the specification. */
export type Named = Readonly<Record<'node' | 'condition' | 'horizon' | 'focusArea' | 'box', Read>>

const isId = (given: unknown): boolean => typeof given === 'string' && given !== ''
const isNumber = (given: unknown): given is number => typeof given === 'number' && Number.isFinite(given)
const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id)

/** What each thing of a specification may have, and how it is read. */
export function fieldsOf({ text, datum, list, object, checked }: Reader, named: Named): SpecFields {
  const maybeText = datum(text)
  const oneOf = (ids: readonly string[]): Read =>
    checked((given) => ids.includes(given as string), `one of ${ids.join(', ')}`)
  const id = checked(isId, 'an id: text that is not empty')
  const number = checked(isNumber, 'a number')
  const amount = checked((given) => isNumber(given) && given >= 0, 'a number from 0')
  const yesOrNo = datum(checked((given) => typeof given === 'boolean', 'true or false'))
  const date = checked(isPartialDate, 'a date that exists: YYYY, YYYY-MM or YYYY-MM-DD')
  const dateOrUnknown = checked(
    (given) => given === 'unknown' || isPartialDate(given),
    'a date that exists, YYYY, YYYY-MM or YYYY-MM-DD, or "unknown"',
  )
  const currency = checked((given) => typeof given === 'string' && /^[A-Z]{3}$/.test(given), 'a currency such as "DKK"')
  const ref = object({ kind: id, id }, ['kind', 'id'])
  const ids = datum(list(id))
  const cost = datum(object({ amount, currency }, ['amount', 'currency']))
  const when = datum(object({ from: dateOrUnknown, to: dateOrUnknown }, ['from']))
  const dose = datum(
    object(
      {
        amount: checked((given) => isNumber(given) && given > 0, 'a number above 0'),
        unit: text,
        per: oneOf(['day', 'week', 'month', 'year']),
      },
      ['amount', 'unit'],
    ),
  )
  const indicators = datum(
    list(
      object(
        { id, label: text, unit: text, of: text, baseline: datum(number), target: datum(number), by: datum(date) },
        ['id', 'label'],
      ),
    ),
  )
  const evidence = object(
    {
      strength: oneOf(idsOf(evidenceStrengths.steps)),
      finding: oneOf(['supports', 'contradicts']),
      source: maybeText,
      note: text,
    },
    ['strength'],
  )
  const approval = object(
    {
      body: (given, where) => (typeof given === 'string' ? { kind: 'body', id: id(given, where) } : ref(given, where)),
      at: dateOrUnknown,
      decision: oneOf(['approved', 'returned', 'rejected']),
      why: text,
    },
    ['body', 'at', 'decision'],
  )
  const state = object({ is: oneOf(idsOf(assumptionStatuses.terms)), at: dateOrUnknown, by: text, why: text }, [
    'is',
    'at',
  ])
  const on = list((given, where) => object({ node: named.node, link: id })(given, where))
  const base: Fields = {
    label: text,
    focusAreas: list(named.focusArea),
    box: named.box,
    note: text,
    origin: text,
  }
  const output: Fields = { ...base, result: datum(oneOf(idsOf(resultKinds.terms))), seenBy: maybeText, indicators }
  const change: Fields = {
    ...output,
    horizon: datum(named.horizon),
    groups: ids,
    level: datum(oneOf(idsOf(changeLevels.terms))),
  }
  return {
    link: {
      mechanism: maybeText,
      polarity: oneOf(idsOf(polarities.terms)),
      confidence: datum(oneOf(idsOf(confidences.steps))),
      evidence: datum(list(evidence)),
      conditions: datum(list(named.condition)),
      note: text,
      origin: text,
    },
    assumption: { label: text, on, states: list(state), indicator: maybeText, reviewOn: datum(date), note: text },
    note: { text, on },
    inclusion: { theory: id, without: list(id) },
    focusArea: { label: text, challenge: maybeText, groups: ids },
    horizon: { label: text, years: object({ from: amount, to: amount }, ['from', 'to']) },
    box: { label: text },
    resource: { ...base, cost },
    activity: {
      ...base,
      activity: id,
      deliveredBy: datum(list(ref)),
      when,
      dose,
      cost,
      groups: ids,
      description: object({ what: maybeText, evaluatedBy: maybeText, approvals: datum(list(approval)) }),
    },
    output,
    outcome: change,
    goal: change,
    condition: { ...base, holds: yesOrNo, mustChange: yesOrNo },
  }
}
