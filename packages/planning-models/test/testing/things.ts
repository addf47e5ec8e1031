import { type Artefact, deepFreeze, type Mention } from '@groundplan/kernel'
import { createPlan, defineArtefact, type JournalEntry, type Plan } from '@groundplan/planning-models'
import * as z from 'zod'

// Artefacts in the forms that authors give them, to be held in a plan.

const title = { en: 'Things', da: 'Ting' }
type At = readonly (string | number)[]
export const defines = (kind: string, id: string, at: At): Mention => ({ role: 'defines', kind, id, at })
export const mentions = (kind: string, id: string, at: At): Mention => ({ role: 'mentions', kind, id, at })

/** An artefact of any content; `tells` lists its mentions. */
export const anything = (
  name: string,
  tells?: (content: never) => Iterable<Mention>,
  schema: z.ZodType = z.looseObject({}),
): Artefact =>
  defineArtefact({
    kind: `@example/things/${name}`,
    version: 1,
    title,
    schema: schema as never,
    ...(tells && { mentions: tells as never }),
  }) as Artefact

/** A plan that holds the given content, by artefact. */
export function planOf(held: readonly (readonly [Artefact, unknown])[], more: Partial<Plan> = {}): Plan {
  const empty = createPlan({ id: 'p1', title: { verbatim: 'Haven' }, period: { from: '2026' } })
  const artefacts = Object.fromEntries(held.map(([{ kind }, content]) => [kind, { version: 1, content }]))
  return deepFreeze({ ...structuredClone(empty), artefacts, ...more }) as Plan
}

/** What a plan holds of an artefact. */
export const contentIn = (plan: Plan | undefined, { kind }: Artefact): unknown => plan?.artefacts[kind]?.content

/** An entry in the journal. */
export const entry = (id: string, about: JournalEntry['about'] = [], at = '2026-05-01'): JournalEntry => ({
  id,
  at,
  kind: 'event',
  words: { verbatim: id },
  about,
})
