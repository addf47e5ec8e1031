import { datumSchema } from '@groundplan/kernel/schemas'
import { defineArtefact } from '@groundplan/planning-models'
import * as z from 'zod'

/**
 * The people and meetings that are counted, and the fewest that Middelfart describes. It also describes the most (3 from each council,
 * 7 residents, 4 meetings), but more than that calls for no action.
 */
export const counts = {
  localCouncil: { least: 2, what: { en: 'Members from the local council', da: 'Repræsentanter fra lokaludvalget' } },
  residents: { least: 5, what: { en: 'Residents in the development group', da: 'Borgere i udviklingsgruppen' } },
  steering: { least: 1, what: { en: 'Members from the steering group', da: 'Repræsentanter fra styregruppen' } },
  council: { least: 2, what: { en: 'Municipal councillors in the group', da: 'Byrådsmedlemmer i udviklingsgruppen' } },
  lead: { least: 1, what: { en: 'Project lead in the group', da: 'Projektleder i gruppen' } },
  meetings: { least: 3, what: { en: 'Meetings right after the kick-off', da: 'Møder lige efter kick off-mødet' } },
} as const
export type Count = keyof typeof counts

/** What is answered with yes or no: the handbook gives no number for it. */
export const questions = {
  openToAll: { en: 'Was the kick-off open to all?', da: 'Var kick off-mødet åbent for alle?' },
  statistics: { en: 'Were local statistics shown?', da: 'Blev der vist statistik for lokalområdet på kick off-mødet?' },
  events: { en: 'Were there events for residents along the way?', da: 'Har der været borgerarrangementer undervejs?' },
} as const
export type Question = keyof typeof questions

/** The same for each name in a table. */
export const each = <K extends string, T>(table: Record<K, unknown>, give: (name: K) => T) =>
  Object.fromEntries(Object.keys(table).map((name) => [name, give(name as K)])) as Record<K, T>

const count = z.exactOptional(datumSchema(z.number().int().nonnegative()))
const yesNo = z.exactOptional(datumSchema(z.boolean()))

/** How one plan came about; each answer may be unknown or beside the point. Danish: planens tilblivelse. */
export const making = defineArtefact({
  kind: '@example/local-development-plan/making',
  version: 1,
  title: { en: 'How the plan is made', da: 'Planens tilblivelse' },
  schema: z.object({ ...each(counts, () => count), ...each(questions, () => yesNo) }),
})
