import {
  dateOrUnknownSchema,
  entityRefSchema,
  idSchema,
  partialDateSchema,
  periodSchema,
  textSchema,
} from '@groundplan/kernel/schemas'
import * as z from 'zod'
import { assumptionStatuses } from './assumptionStatus.js'
import { changeLevels } from './changeLevel.js'
import { confidences } from './confidence.js'
import { evidenceStrengths } from './evidence.js'
import { maybe } from './maybe.js'
import { polarities } from './polarity.js'
import { resultKinds } from './resultKind.js'
import type { Theories } from './theory.js'

const text = z.exactOptional(textSchema)
const ids = z.array(idSchema)
const oneOf = <Id extends string>(entries: readonly { readonly id: Id }[]): z.ZodType<Id> =>
  z.enum(entries.map(({ id }) => id)) as unknown as z.ZodType<Id>
const list = <T extends z.ZodType>(item: T) => z.exactOptional(z.array(item))

const threeCapitals = {
  en: 'a currency in three capital letters, such as "DKK"',
  da: 'en valuta med tre store bogstaver, for eksempel "DKK"',
}
const currency = z
  .string()
  .check((given) => {
    if (!/^[A-Z]{3}$/.test(given.value))
      given.issues.push({
        code: 'custom',
        input: given.value,
        message: `Expected ${threeCapitals.en}`,
        params: { expected: threeCapitals },
      })
  })
  .meta({ pattern: '^[A-Z]{3}$' })
const money = z.object({ amount: z.number().nonnegative(), currency })
const dose = z.object({
  amount: z.number().positive(),
  unit: textSchema,
  per: z.exactOptional(z.enum(['day', 'week', 'month', 'year'])),
})
const indicator = z.object({
  id: idSchema,
  label: textSchema,
  unit: text,
  of: text,
  baseline: maybe(z.number()),
  target: maybe(z.number()),
  by: maybe(partialDateSchema),
})
const approval = z.object({
  body: entityRefSchema,
  at: dateOrUnknownSchema,
  decision: z.enum(['approved', 'returned', 'rejected']),
  why: text,
})
const description = z.object({
  what: maybe(textSchema),
  evaluatedBy: maybe(textSchema),
  approvals: maybe(z.array(approval)),
})

const base = {
  id: idSchema,
  focusAreas: z.exactOptional(ids),
  box: z.exactOptional(idSchema),
  note: text,
  origin: text,
}
const labelled = { ...base, label: textSchema }
const result = maybe(oneOf(resultKinds.terms))
const indicators = maybe(z.array(indicator))
const change = {
  ...labelled,
  horizon: maybe(idSchema),
  groups: maybe(ids),
  level: maybe(oneOf(changeLevels.terms)),
  result,
  seenBy: maybe(textSchema),
  indicators,
}
const node = z.discriminatedUnion('is', [
  z.object({ is: z.literal('resource'), ...labelled, cost: maybe(money) }),
  z.object({
    is: z.literal('activity'),
    ...base,
    label: text,
    activity: z.exactOptional(idSchema),
    deliveredBy: maybe(z.array(entityRefSchema)),
    when: maybe(periodSchema),
    dose: maybe(dose),
    cost: maybe(money),
    groups: maybe(ids),
    description: z.exactOptional(description),
  }),
  z.object({ is: z.literal('output'), ...labelled, result, seenBy: maybe(textSchema), indicators }),
  z.object({ is: z.literal('outcome'), ...change }),
  z.object({ is: z.literal('goal'), ...change }),
  z.object({ is: z.literal('condition'), ...labelled, holds: maybe(z.boolean()), mustChange: maybe(z.boolean()) }),
])
const evidence = z.object({
  strength: oneOf(evidenceStrengths.steps),
  finding: z.exactOptional(z.enum(['supports', 'contradicts'])),
  source: maybe(textSchema),
  note: text,
})
const link = z.object({
  id: idSchema,
  from: idSchema,
  to: idSchema,
  mechanism: maybe(textSchema),
  polarity: z.exactOptional(oneOf(polarities.terms)),
  confidence: maybe(oneOf(confidences.steps)),
  evidence: maybe(z.array(evidence)),
  conditions: maybe(ids),
  note: text,
  origin: text,
})
const no = z.exactOptional(z.never())
/** Exactly one of the two. */
const partRef = z.union([z.object({ node: idSchema, link: no }), z.object({ link: idSchema, node: no })])
const assumption = z.object({
  id: idSchema,
  label: textSchema,
  on: z.array(partRef).min(1),
  states: list(
    z.object({
      is: oneOf(assumptionStatuses.terms),
      at: dateOrUnknownSchema,
      by: text,
      why: text,
    }),
  ),
  indicator: maybe(textSchema),
  reviewOn: maybe(partialDateSchema),
  note: text,
})
const years = z.object({ from: z.number().nonnegative(), to: z.number().nonnegative() })
const theory = z.object({
  id: idSchema,
  title: textSchema,
  horizons: list(z.object({ id: idSchema, label: textSchema, years: z.exactOptional(years) })),
  focusAreas: list(z.object({ id: idSchema, label: textSchema, challenge: maybe(textSchema), groups: maybe(ids) })),
  boxes: list(z.object({ id: idSchema, label: textSchema })),
  nodes: z.array(node),
  links: z.array(link),
  assumptions: list(assumption),
  notes: list(z.object({ id: idSchema, text: textSchema, on: list(partRef) })),
  includes: list(z.object({ theory: idSchema, without: z.exactOptional(ids) })),
  isPart: z.exactOptional(z.boolean()),
})

/** Any number of programme theories. What is loose or contradictory within them is for findings to say, not for the schema. */
export const theoriesSchema: z.ZodType<Theories> = z.object({ items: z.array(theory) })
