import { datumSchema } from '@groundplan/kernel/schemas'
import { defineArtefact } from '@groundplan/planning-models'
import * as z from 'zod'

/**
 * What is counted while a plan is made, and the fewest that Middelfart describes. It also describes the most (3 from each council,
 * 7 residents, 4 meetings), but more than that calls for no action.
 */
export const counts = {
  kickOffs: { least: 1, what: { en: 'Public kick-off meetings', da: 'Offentlige kick off-møder' } },
  facts: { least: 1, what: { en: 'Local facts shown at the kick-off', da: 'Lokale fakta vist på kick off-mødet' } },
  localCouncil: { least: 2, what: { en: 'Seats for the local council', da: 'Pladser til lokaludvalget' } },
  residents: { least: 5, what: { en: 'Seats for residents', da: 'Pladser til borgere' } },
  steering: { least: 1, what: { en: 'Seats for the steering group', da: 'Pladser til styregruppen' } },
  council: { least: 2, what: { en: 'Seats for the municipal council', da: 'Pladser til byrådet' } },
  lead: { least: 1, what: { en: 'Seats for the project lead', da: 'Pladser til projektlederen' } },
  meetings: { least: 3, what: { en: 'Meetings after the kick-off', da: 'Møder efter kick off-mødet' } },
  events: { least: 1, what: { en: 'Events about the draft', da: 'Arrangementer om udkastet' } },
} as const
export type Count = keyof typeof counts

/** The numbers of one local development plan; a number may be unknown or beside the point. Danish: planens tilblivelse. */
export const making = defineArtefact({
  kind: '@example/local-development-plan/making',
  version: 1,
  title: { en: 'How the plan is made', da: 'Planens tilblivelse' },
  schema: z.partialRecord(z.enum(Object.keys(counts) as Count[]), datumSchema(z.number().int().nonnegative())),
})
