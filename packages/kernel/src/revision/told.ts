import type { Slot } from '../message.js'
import type { Localized } from '../text.js'
import type { ChangeSentence } from './changeMessages.js'
import type { Contrast, Part, Thing } from './comparison.js'
import { unnamedField } from './labels.js'
import type { Named, NameOf, Naming, Step } from './naming.js'
import { contrasted, inBoth, isSame, isText, nameOfThing, onlyIn, type Shown, shown } from './wording.js'

const thePlan: Localized = { en: 'the plan', da: 'planen' }
const everything: Localized = { en: 'everything', da: 'det hele' }

type At = Pick<Contrast, 'path' | 'data' | 'things'>

function joined(parts: readonly Localized[]): Localized {
  return { en: parts.map(({ en }) => en).join(' › '), da: parts.map(({ da }) => da).join(' › ') }
}

/**
 * The fields between two depths of a path, as words. Silent ones are left out if anything else remains, and so are those without a name, save
 * for the last: that a field changed is told even where nobody can say which.
 */
function fields(steps: readonly (Step | undefined)[], from: number, to: number): Localized | undefined {
  const all = steps.slice(from, to).filter((step) => step !== undefined)
  const told = all.filter(({ isSilent }) => !isSilent)
  const last = told.at(-1)
  if (last === undefined) return all.findLast(({ label }) => label !== undefined)?.label
  const named = told.flatMap(({ label }) => label ?? [])
  return joined(last.label === undefined ? [...named, unnamedField] : named)
}

/** What a thing is called: by its own name, as the text that it is, else by its place in the list, from 1. */
function nameIn(path: readonly Part[], { depth, value }: Thing, nameOf: NameOf): Localized {
  const part = path[depth - 1]
  const number = typeof part === 'object' ? part.at + 1 : 1
  return nameOfThing(value, nameOf) ?? { en: `no. ${number}`, da: `nr. ${number}` }
}

/** A thing that comes or goes; one without a name by what is in it, where that is little. */
function described({ path }: At, thing: Thing, { field, nameOf }: Named): Localized {
  const name = nameIn(path, thing, nameOf)
  const inside = nameOfThing(thing.value, nameOf) === undefined ? shown(thing.value, { field, nameOf }) : undefined
  const words = inside === undefined ? undefined : inBoth(inside)
  return words === undefined ? name : { en: `${name.en} (${words.en})`, da: `${name.da} (${words.da})` }
}

/** Where a thing stands: the list, and the thing that the list belongs to. */
function placeOf({ path, data, things }: At, depth: number, naming: Naming): Localized {
  const { steps, nameOf } = naming({ path, data })
  const owner = things.findLast((thing) => thing.depth <= depth)
  const list = fields(steps, owner?.depth ?? 0, depth)
  if (owner === undefined) return list ?? thePlan
  const name = nameIn(path, owner, nameOf)
  return list === undefined ? name : { en: `${list.en} in ${name.en}`, da: `${list.da} i ${name.da}` }
}

/** What the innermost thing is called: with its place where it has no name of its own, or lies in another thing. */
function fullNameOf(at: At, naming: Naming): Localized {
  const last = at.things.at(-1)
  if (last === undefined) return thePlan
  const { nameOf } = naming(at)
  const name = nameIn(at.path, last, nameOf)
  const isNamed = nameOfThing(last.value, nameOf) !== undefined
  if (isNamed && at.things.length === 1) return name
  const place = placeOf(at, last.depth - 1, naming)
  return isNamed
    ? { en: `${name.en} (${place.en})`, da: `${name.da} (${place.da})` }
    : { en: `${name.en} in ${place.en}`, da: `${name.da} i ${place.da}` }
}

interface Told {
  readonly sentence: ChangeSentence
  readonly slots: Record<string, Slot>
}

/** That something is no longer what it was, as far as both can stand in a sentence, and can be told apart there. */
function changedTo(slots: Told['slots'], before: Shown, after: Shown): Told {
  if (before !== undefined && after !== undefined)
    return isSame(before, after)
      ? { sentence: 'changed', slots }
      : { sentence: 'changedTo', slots: { ...slots, before, after } }
  if (after !== undefined) return { sentence: 'changedNow', slots: { ...slots, after } }
  return before === undefined
    ? { sentence: 'changed', slots }
    : { sentence: 'changedFrom', slots: { ...slots, before } }
}

/** Which sentence tells of a contrast, and with what. */
export function told(contrast: Contrast, naming: Naming): Told {
  const { kind, path, origin, things } = contrast
  const last = things.at(-1)
  const named = naming(contrast)
  const { steps, nameOf } = named
  const isThing = last !== undefined && last.depth === path.length
  if (isThing && kind !== 'changed') {
    const slots = { thing: described(contrast, last, named), place: placeOf(contrast, path.length - 1, naming) }
    if (origin === undefined) return { sentence: kind, slots }
    return { sentence: 'movedFrom', slots: { ...slots, origin: placeOf(origin, origin.path.length - 1, naming) } }
  }
  const thing = isThing ? placeOf(contrast, path.length - 1, naming) : fullNameOf(contrast, naming)
  const field = isThing
    ? nameIn(path, { ...last, value: isText(last.value) ? undefined : last.value }, nameOf)
    : (fields(steps, last?.depth ?? 0, path.length) ?? (last === undefined ? everything : unnamedField))
  const slots = { thing, field }
  if (kind === 'moved') {
    const from = origin ?? contrast
    const depth = from.things.at(-1)?.depth ?? 0
    const was = fields(naming(from).steps, depth, from.path.length) ?? unnamedField
    return { sentence: 'renamed', slots: { ...slots, origin: was } }
  }
  if (kind === 'changed') {
    const only = onlyIn(contrast.before, contrast.after, named)
    if (only !== undefined) {
      const { added, items } = only
      return added
        ? { sentence: 'addedFieldAs', slots: { ...slots, after: items } }
        : { sentence: 'removedFieldWas', slots: { ...slots, before: items } }
    }
    const [before, after] = contrasted(contrast.before, contrast.after, named)
    return changedTo(slots, before, after)
  }
  const value = shown(kind === 'added' ? contrast.after : contrast.before, named)
  if (kind === 'added')
    return value === undefined
      ? { sentence: 'addedField', slots }
      : { sentence: 'addedFieldAs', slots: { ...slots, after: value } }
  return value === undefined
    ? { sentence: 'removedField', slots }
    : { sentence: 'removedFieldWas', slots: { ...slots, before: value } }
}
