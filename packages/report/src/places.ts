import { type Artefact, type EntityRef, type Layout, pathOf, type Text } from '@groundplan/kernel'
import { type Plan, read } from '@groundplan/planning-models'
import type { Trail } from './report.js'
import { words } from './words.js'

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined

/** A text where the value is one, in whichever of its forms; what in it is no text is left out, since nobody has checked the plan here. */
function textIn(value: unknown): Text | undefined {
  if (typeof value === 'string') return value === '' ? undefined : { verbatim: value }
  const [verbatim, lang, en, da] = ['verbatim', 'lang', 'en', 'da'].map((key) => own(value, key))
  if (typeof verbatim === 'string') return typeof lang === 'string' ? { verbatim, lang } : { verbatim }
  if (typeof en === 'string') return typeof da === 'string' ? { en, da } : { en }
  return typeof da === 'string' ? { da } : undefined
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

const isPlace = (part: string): boolean => /^(\d+|-)$/.test(part)

/** What the field at the end of a path is called: the label of the innermost part of it that has one; a key that is free stands as `*`. */
function fieldOn(path: readonly string[], layout: Layout): Text | undefined {
  const steps = path.filter((part) => !isPlace(part))
  for (let end = steps.length; end > 0; end -= 1) {
    const exact = steps.slice(0, end)
    for (const key of [exact, exact.map((part, at) => (at === end - 1 ? '*' : part))].map((one) => one.join('.')))
      if (Object.hasOwn(layout, key) && layout[key]?.hidden !== true) return layout[key]?.label
  }
  return undefined
}

/** Names of the things on the way, and what the field behind the last of them is called. */
function trailIn(content: unknown, path: readonly string[], layout: Layout): Text[] {
  const names = namesOn(content, path)
  const last = path.findLastIndex(isPlace)
  // A place in a list is a thing; what follows is a field of it.
  return last === path.length - 1
    ? names
    : [...names, ...[fieldOn(path, layout)].filter((label) => label !== undefined)]
}

/** Names of the things that artefacts define; what has none goes by its id. */
function register(plan: Plan, artefacts: readonly Artefact[]): ReadonlyMap<string, Text> {
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

/** `@scope/package` of an id that begins with it. */
const packageOf = (id: string): string => id.split('/', 2).join('/')

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
 * Puts names to the places in a plan. `labels` gives the label of a phase by model and phase id; fields go by the artefact's layout, and without one
 * by nothing. No id of a package reaches a reader: what nobody here knows is said to be so.
 */
export function placesIn(
  plan: Plan,
  artefacts: readonly Artefact[],
  labels: (model: string, phase: string) => Text | undefined,
  models: readonly { readonly id: string; readonly title: Text }[] = [],
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
  const packages = new Map(models.map(({ id, title }) => [id, title]))
  const layouts = new Map(artefacts.map(({ kind, layout }) => [kind, layout ?? {}]))
  /** An id that begins so is that of a package or of a part of it: nothing that a reader knows. */
  const called = (ref: EntityRef): Text => {
    const name = nameOf(ref) ?? packages.get(ref.id) ?? titles.get(ref.id)
    return (
      name ?? (/^@[^/]+\//.test(ref.id) ? (packages.get(packageOf(ref.id)) ?? words.notLoaded) : { verbatim: ref.id })
    )
  }
  const artefact = (kind: string): Text => titles.get(kind) ?? words.notLoaded
  const within = (path: readonly string[]): Trail => {
    const [root, part, first, second, ...rest] = path
    if (root === 'done' || root === 'undone') return [words.history]
    if (root !== 'plan' || part === undefined) return [words.thePlan]
    if (part === 'artefacts' && first !== undefined)
      return [artefact(first), ...trailIn(own(own(plan.artefacts, first), 'content'), rest, layouts.get(first) ?? {})]
    if (part === 'journal') return [words.journal, ...namesOn(plan.journal, first === undefined ? [] : [first])]
    if (part === 'phases' && first !== undefined && second !== undefined)
      return [words.phase, ...[labels(first, second)].filter((label) => label !== undefined)]
    if (part === 'decisionsWanted')
      return [words.decision, ...namesOn(plan.decisionsWanted, first === undefined ? [] : [first])]
    const known = {
      title: words.title,
      purpose: words.purpose,
      period: words.period,
      places: words.places,
      models: words.models,
      deviations: words.deviations,
      answers: words.answers,
      budget: words.budget,
      afterwards: words.afterwards,
    }
    return [Object.hasOwn(known, part) ? known[part as keyof typeof known] : words.thePlan]
  }
  const isSame = (a: Text, b: Text): boolean => JSON.stringify(a) === JSON.stringify(b)
  return {
    nameOf,
    called,
    artefact,
    trail: (pointer, about) => {
      if (pointer === undefined || !/^(\/|$)/.test(pointer))
        return about.map(called).filter((text) => text !== words.notLoaded)
      const trail = within(pathOf(pointer))
      // Things that a finding speaks of and the place does not show are added, so that a reader knows which.
      return [...trail, ...(trail.length === 1 ? about.filter((ref) => nameOf(ref)).map(called) : [])].filter(
        (text, at, all) => all.findIndex((other) => isSame(other, text)) === at,
      )
    },
  }
}
