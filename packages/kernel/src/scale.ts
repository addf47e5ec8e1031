import { type Cites, resolveCites, type Source } from './source.js'
import type { Localized } from './text.js'

/** One step of a scale, with the words of the field and where they come from. */
export interface Step<Id extends string = string> {
  readonly id: Id
  readonly label: Localized
  readonly cites: Cites
}

/** A closed, ordered vocabulary from the lowest step to the highest. Danish: skala, trin. */
export interface Scale<Id extends string = string> {
  readonly id: string
  readonly title: Localized
  readonly sources: Readonly<Record<string, Source>>
  readonly steps: readonly Step<Id>[]
  /** Whether a value is a step of this scale. */
  has(value: unknown): value is Id
  /** Negative when `a` stands lower than `b`, positive when higher, 0 when it is the same step. */
  compare(a: Id, b: Id): number
  /** Whether `step` stands at `floor` or higher. */
  atLeast(step: Id, floor: Id): boolean
  /** The words for a step. */
  label(step: Id): Localized
}

/**
 * Defines a scale from its steps, lowest first. Throws when an id comes twice, there is no step or a source is missing; comparing a value
 * that is no step throws too, since the types refuse it: check outside values with `has` first.
 *
 * ```ts
 * import { defineScale } from '@groundplan/kernel'
 * const own = { en: 'Example', da: 'Eksempel' }
 * const heat = defineScale({ id: 'heat', title: { en: 'Heat', da: 'Varme' }, sources: {}, steps: [
 *   { id: 'cold', label: { en: 'Cold', da: 'Kold' }, cites: [{ own }] },
 *   { id: 'warm', label: { en: 'Warm', da: 'Varm' }, cites: [{ own }] },
 * ] })
 * heat.atLeast('warm', 'cold') // => true
 * heat.compare('cold', 'warm') < 0 // => true
 * heat.has('hot') // => false
 * ```
 */
export function defineScale<const Id extends string, Src extends string>(spec: {
  readonly id: string
  readonly title: Localized
  readonly sources: Readonly<Record<Src, Source>>
  readonly steps: readonly { readonly id: Id; readonly label: Localized; readonly cites: Cites<NoInfer<Src>> }[]
}): Scale<Id> {
  const places = new Map<unknown, number>(spec.steps.map((step, place) => [step.id, place]))
  if (places.size === 0) throw new TypeError(`Scale "${spec.id}" has no steps: give at least one.`)
  if (places.size !== spec.steps.length) throw new TypeError(`Scale "${spec.id}" names a step twice: ids must differ.`)
  const place = (id: Id): number => {
    const found = places.get(id)
    if (found === undefined) throw new RangeError(`"${id}" is no step of scale "${spec.id}": check with has() first.`)
    return found
  }
  for (const step of spec.steps) resolveCites(step.cites, spec.sources)
  const steps: readonly Step<Id>[] = Object.freeze([...spec.steps])
  return Object.freeze<Scale<Id>>({
    ...spec,
    steps,
    has: (value): value is Id => places.has(value),
    compare: (a, b) => place(a) - place(b),
    atLeast: (step, floor) => place(step) >= place(floor),
    label: (step) => (steps[place(step)] as Step<Id>).label,
  })
}
