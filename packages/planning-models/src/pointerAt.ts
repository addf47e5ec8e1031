import { pointerOf } from '@groundplan/kernel'
import type { CompiledRead } from './compiled.js'
import { placeOf } from './gather.js'
import { leadsTo } from './leadsTo.js'
import type { Plan } from './plan.js'

/**
 * Where in the document stands what `at` leads to: first the name of something read, then the way in it, both of which must be there. It is
 * the place as it is written, also when the rule saw migrated content: then the content as a whole if need be. Undefined for what stands nowhere.
 *
 * @internal
 */
export function pointerAt(
  model: string,
  read: CompiledRead,
  at: readonly (string | number)[],
  plan: Plan,
  value: unknown,
): string | undefined {
  if (value === undefined) return undefined
  const { artefact } = read
  if (artefact !== undefined) {
    // What stands in the plan is often the very object that the rule saw; only else is it walked.
    const written = plan.artefacts[artefact.kind]?.content
    if (written === value || leadsTo(written, at, 1)) return `${read.pointer}${pointerOf(at.slice(1))}`
    return pointerOf(['plan', 'artefacts', artefact.kind])
  }
  const place = placeOf(model, read)
  return place === undefined ? undefined : pointerOf([...place, ...at.slice(1)])
}
