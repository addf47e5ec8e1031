import { type Artefact, applyPatch, diff } from '@groundplan/kernel'
import { validate } from '@groundplan/kernel/document'
import { mustBePlan } from './mustBePlan.js'
import { open } from './open.js'
import { plainCopy } from './plainCopy.js'
import type { Plan } from './plan.js'

/**
 * The plan with content of an artefact's kind, in the artefact's version; what it held of that kind before is replaced. Fields of the old
 * content that the schema does not know, and those beside it, stay where they were: only what differs from what `read` gave is changed.
 * Content is not checked here (what people typed is never lost; `read` says what is wrong with it), but it must be JSON: throws on a
 * function, a date object or NaN, and says where.
 *
 * ```ts
 * import { attach, content, createPlan, defineArtefact } from '@groundplan/planning-models'
 * import * as z from 'zod'
 * const benches = defineArtefact({ kind: '@example/parks/benches', version: 1, title: { en: 'Benches', da: 'Bænke' }, schema: z.object({ count: z.number() }) })
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } })
 * content(attach(plan, benches, { count: 3 }), benches) // => { count: 3 }
 * ```
 */
export function attach<T>(plan: Plan, artefact: Artefact<string, T>, content: NoInfer<T>): Plan {
  mustBePlan(plan)
  const given = plainCopy<unknown>(content, `The content of ${artefact.kind}`)
  // Fields that nobody here knows stand beside the content, too.
  const beside = open(plan, artefact).held.is === 'present' ? plan.artefacts[artefact.kind] : undefined
  const next = Object.freeze({ ...beside, version: artefact.version, content: merged(plan, artefact, given) })
  return Object.freeze({ ...plan, artefacts: Object.freeze({ ...plan.artefacts, [artefact.kind]: next }) })
}

/** The new content with the old content's unknown fields; the new content as given where they do not fit together. */
function merged(plan: Plan, artefact: Artefact, given: unknown): unknown {
  const { held, base } = open(plan, artefact)
  if (held.is !== 'present') return given
  let made: unknown
  try {
    const ops = diff(held.content, given)
    if (ops.length === 0) return base
    made = plainCopy(applyPatch(base, ops), artefact.kind)
  } catch {
    return given
  }
  // What was changed must read as it was given; a schema that rearranges its input can make the two differ.
  const read = (value: unknown) => validate(artefact.schema, value, { owner: artefact.kind })
  const check = read(made)
  if (check.findings.length > 0) return read(given).findings.length > 0 ? made : given
  return diff(check.value, given).length > 0 ? given : made
}
