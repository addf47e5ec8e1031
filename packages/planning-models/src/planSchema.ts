import {
  dateOrUnknownSchema,
  datumSchema,
  entityRefSchema,
  idSchema,
  partialDateSchema,
  periodSchema,
  textSchema,
} from '@groundplan/kernel/schemas'
import * as z from 'zod'
import type { Plan } from './plan.js'

/**
 * The shape of a plan. It is checked, never used to rewrite: fields that it does not know stay in the document. The content of artefacts is
 * left to their own schemas. Made in one call that a bundler may drop where nobody opens plans.
 */
export const planSchema: z.ZodType<Plan> = /* @__PURE__ */ (() => {
  const progress = z.enum(['notStarted', 'started', 'completed', 'reopened'])
  const phaseState = z.object({
    state: progress,
    since: dateOrUnknownSchema,
    earlier: z.exactOptional(z.array(z.object({ state: progress, since: dateOrUnknownSchema }))),
  })
  const journalEntry = z.object({
    id: idSchema,
    at: dateOrUnknownSchema,
    kind: z.enum(['observation', 'event', 'meeting', 'decision', 'trial']),
    words: textSchema,
    about: z.array(entityRefSchema),
    phase: z.exactOptional(z.object({ model: idSchema, phase: idSchema })),
    outcome: z.exactOptional(
      z.object({
        is: z.enum(['adopt', 'adapt', 'abandon', 'scale']),
        at: dateOrUnknownSchema,
        why: z.exactOptional(textSchema),
        adaptation: z.exactOptional(textSchema),
      }),
    ),
  })
  const held = z.object({ version: z.int().min(1), content: z.unknown() })
  return z.object({
    id: idSchema,
    title: textSchema,
    period: periodSchema,
    places: z.array(entityRefSchema),
    models: z.array(z.object({ id: idSchema, version: z.string(), contract: z.int().min(1) })),
    artefacts: z.record(z.string(), held),
    phases: z.record(z.string(), z.record(z.string(), phaseState)),
    journal: z.array(journalEntry),
    deviations: z.array(z.object({ model: idSchema, phase: idSchema, at: dateOrUnknownSchema, why: textSchema })),
    answers: z.record(
      z.string(),
      z.object({
        at: dateOrUnknownSchema,
        by: idSchema,
        answer: z.enum(['willDo', 'accepted', 'disagree']),
        why: textSchema,
        due: z.exactOptional(partialDateSchema),
        owner: z.exactOptional(idSchema),
      }),
    ),
    purpose: z.exactOptional(textSchema),
    decisionsWanted: z.exactOptional(
      z.array(
        z.object({
          id: idSchema,
          words: textSchema,
          body: z.exactOptional(entityRefSchema),
          by: z.exactOptional(dateOrUnknownSchema),
        }),
      ),
    ),
    afterwards: z.exactOptional(datumSchema(textSchema)),
    budget: z.exactOptional(datumSchema(textSchema)),
  }) as unknown as z.ZodType<Plan>
})()
