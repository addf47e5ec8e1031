import { type Artefact, type EntityRef, pathOf, type Text } from '@groundplan/kernel'
import { type Plan, read } from '@groundplan/planning-models'
import type { Trail } from './report.js'
import { words } from './words.js'

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined

/** A text where the value is one, in whichever of its forms. */
function textIn(value: unknown): Text | undefined {
  if (typeof value === 'string') return value === '' ? undefined : { verbatim: value }
  if (typeof own(value, 'verbatim') === 'string') return value as Text
  return typeof own(value, 'en') === 'string' || typeof own(value, 'da') === 'string' ? (value as Text) : undefined
}

function nameIn(value: unknown): Text | undefined {
  for (const key of ['name', 'title', 'label', 'words']) {
    const text = textIn(own(value, key))
    if (text !== undefined) return text
  }
  return undefined
}

/** The text that a value at the end of a path stands for: the nearest thing on the way to it that has a name. */
function namesOn(value: unknown, path: readonly (string | number)[]): Text[] {
  const names: Text[] = []
  let here = value
  for (const part of path) {
    here = own(here, String(part))
    const name = nameIn(here)
    if (name !== undefined) names.push(name)
  }
  return names
}

/** Names of the things that artefacts define; what has none goes by its id. */
function register(plan: Plan, artefacts: readonly Artefact[]): Map<string, Text> {
  const names = new Map<string, Text>()
  for (const artefact of artefacts) {
    const held = read(plan, artefact)
    if (held.is !== 'present' || artefact.mentions === undefined) continue
    try {
      for (const mention of artefact.mentions(held.content)) {
        if (mention.role !== 'defines') continue
        const key = JSON.stringify([mention.kind, mention.id])
        const name = namesOn(held.content, mention.at).at(-1)
        if (name !== undefined && !names.has(key)) names.set(key, name)
      }
    } catch {
      // An artefact that cannot name its things leaves them with their ids; assessing says what is wrong with it.
    }
  }
  return names
}

/** The name that the plan gives to a thing. */
export type NameOf = (ref: EntityRef) => Text | undefined

/** How phases and artefacts are called, and where things stand, in a reader's words. */
export interface Places {
  readonly nameOf: NameOf
  /** Name, or the id as it stands in the plan. */
  called(ref: EntityRef): Text
  /** The place that a pointer leads to; what it is about where there is no pointer. */
  trail(pointer: string | undefined, about: readonly EntityRef[]): Trail
  artefact(kind: string): Text
}

/**
 * Puts names to the places in a plan. `labels` gives the label of a phase by model and phase id.
 */
export function placesIn(
  plan: Plan,
  artefacts: readonly Artefact[],
  labels: (model: string, phase: string) => Text | undefined,
): Places {
  const names = register(plan, artefacts)
  const titles = new Map(artefacts.map((artefact) => [artefact.kind, artefact.title]))
  /** A phase goes by the id of its model and its own, `@scope/package/phase`. */
  const phaseOf = (id: string): Text | undefined => {
    const cut = id.lastIndexOf('/')
    return cut < 0 ? undefined : labels(id.slice(0, cut), id.slice(cut + 1))
  }
  const nameOf: NameOf = (ref) =>
    names.get(JSON.stringify([ref.kind, ref.id])) ?? (ref.kind === 'phase' ? phaseOf(ref.id) : undefined)
  const called = (ref: EntityRef): Text => nameOf(ref) ?? { verbatim: ref.id }
  const artefact = (kind: string): Text => titles.get(kind) ?? { verbatim: kind }
  const within = (path: readonly string[]): Trail => {
    const [root, part, first, second, ...rest] = path
    if (root === 'done' || root === 'undone') return [words.history]
    if (root !== 'plan' || part === undefined) return [words.thePlan]
    if (part === 'artefacts' && first !== undefined)
      return [artefact(first), ...namesOn(own(own(plan.artefacts, first), 'content'), rest)]
    if (part === 'journal') return [words.journal, ...namesOn(plan.journal, first === undefined ? [] : [first])]
    if (part === 'phases' && first !== undefined && second !== undefined)
      return [words.phase, labels(first, second) ?? { verbatim: second }]
    const known = { period: words.period, places: words.places, models: words.models, deviations: words.deviations }
    return [Object.hasOwn(known, part) ? known[part as keyof typeof known] : words.thePlan]
  }
  const isSame = (a: Text, b: Text): boolean => JSON.stringify(a) === JSON.stringify(b)
  return {
    nameOf,
    called,
    artefact,
    trail: (pointer, about) => {
      if (pointer === undefined || !/^(\/|$)/.test(pointer)) return about.map(called)
      const trail = within(pathOf(pointer))
      // Things that a finding speaks of and the place does not show are added, so that a reader knows which.
      return [...trail, ...(trail.length === 1 ? about.filter((ref) => nameOf(ref)).map(called) : [])].filter(
        (text, at, all) => all.findIndex((other) => isSame(other, text)) === at,
      )
    },
  }
}
