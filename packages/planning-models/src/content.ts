import type { Artefact } from '@groundplan/kernel'
import type { Plan } from './plan.js'
import { read } from './read.js'

/**
 * The content of an artefact, or undefined when the plan holds none that can be read: for scripts. Use `read` to tell absent from invalid.
 *
 * ```ts
 * import { content, createPlan, defineArtefact } from '@groundplan/planning-models'
 * import * as z from 'zod'
 * const benches = defineArtefact({ kind: '@example/parks/benches', version: 1, title: { en: 'Benches', da: 'Bænke' }, schema: z.object({ count: z.number() }) })
 * content(createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } }), benches) // => undefined
 * ```
 */
export function content<T>(plan: Plan, artefact: Artefact<string, T>): T | undefined {
  const held = read(plan, artefact)
  return held.is === 'present' ? held.content : undefined
}
