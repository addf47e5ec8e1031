import type { Theory } from '../model/theory.js'
import type { Fields } from './theoryParts.js'

/** The lists of parts, and the id. */
const apart: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'id',
  'horizons',
  'focusAreas',
  'boxes',
  'nodes',
  'links',
  'assumptions',
  'notes',
  'includes',
] satisfies (keyof Theory)[])

/** What stands on a theory itself and on none of its parts: its title, whether it holds parts only, and fields that the model does not have. */
export function theoryFields(theory: Theory): Fields {
  return Object.fromEntries(Object.entries(theory).filter(([field, value]) => !apart.has(field) && value !== undefined))
}
