import type { Theory } from '../model/theory.js'
import { linkStrength } from './linkStrength.js'
import { type Strength, strengths } from './strength.js'

/** For each link, by its place in the theory, between which steps of `strengths` (0 is none) its strength lies. */
export interface LinkBounds {
  readonly least: Uint8Array
  readonly most: Uint8Array
}

/** The steps from the weakest to the strongest. */
export const steps: readonly Strength[] = /* @__PURE__ */ strengths.steps.map(({ id }) => id)
const rank = /* @__PURE__ */ new Map<string, number>(steps.map((step, i) => [step, i]))

const found = new WeakMap<Theory, LinkBounds>()

/** The bounds of all links; worked out once for each theory, since theories are never changed in place. */
export function linkBounds(theory: Theory): LinkBounds {
  const before = found.get(theory)
  if (before !== undefined) return before
  const least = new Uint8Array(theory.links.length)
  const most = new Uint8Array(theory.links.length)
  theory.links.forEach((link, k) => {
    const { is } = linkStrength(link, theory)
    least[k] = is === 'unknown' ? 0 : (rank.get(is) as number)
    most[k] = is === 'unknown' ? steps.length - 1 : (rank.get(is) as number)
  })
  const made = { least, most }
  found.set(theory, made)
  return made
}
