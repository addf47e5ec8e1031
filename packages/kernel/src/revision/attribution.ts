import type { Revision } from '../revisionTypes.js'
import { isErasure, type Passed } from './between.js'
import { type Contrast, idOf, type Part } from './comparison.js'

/** What a revision did at a place: bits, so that many are asked about at once. */
const bits = { added: 1, removed: 1, changed: 2, moved: 4 } as const
const movedAway = 8
const moves = bits.moved | movedAway

/** A place that a revision touched, with the places in it by step. */
interface Touched {
  here: number
  /** Here and in all places below. */
  below: number
  readonly steps: Map<string, Touched>
}

const untouched = (): Touched => ({ here: 0, below: 0, steps: new Map() })

/** The stable part of a path: up to the first item that has no id. */
function stable(path: readonly Part[]): readonly string[] {
  const end = path.findIndex((part) => typeof part === 'object' && !('id' in part))
  return (end < 0 ? path : path.slice(0, end)).map(idOf)
}

function touch(root: Touched, path: readonly Part[], what: number): void {
  let place = root
  place.below |= what
  for (const step of stable(path)) {
    const next = place.steps.get(step) ?? untouched()
    place.steps.set(step, next)
    next.below |= what
    place = next
  }
  place.here |= what
}

/** Every place that a revision touched. */
function touchedBy({ contrasts }: Passed): Touched {
  const root = untouched()
  for (const { path, kind, origin } of contrasts) {
    touch(root, path, bits[kind])
    if (origin !== undefined) touch(root, origin.path, movedAway)
  }
  return root
}

/** Whether any of this was done at a place, around it or in it. */
function isTouched(root: Touched, path: readonly Part[], what: number): boolean {
  let place: Touched | undefined = root
  for (const step of stable(path)) {
    if ((place.here & what) !== 0) return true
    place = place.steps.get(step)
    if (place === undefined) return false
  }
  return (place.below & what) !== 0
}

/** Whether any of this was done in a place. */
function isTouchedWithin(root: Touched, path: readonly Part[], what: number): boolean {
  let place: Touched | undefined = root
  for (const step of stable(path)) place = place?.steps.get(step)
  return place !== undefined && (place.below & what) !== 0
}

/**
 * Tells of each change which revisions made it, oldest first. What the revisions touched is gathered once, so that time grows with what they did
 * and not with that times the number of changes.
 */
export function attribution(passed: readonly Passed[]): (change: Contrast) => readonly Revision[] {
  const all = passed.map((one) => ({ revision: one.revision, root: touchedBy(one) }))
  const erasures = passed.filter(isErasure).map(({ revision }) => revision)
  const by = (bears: (root: Touched) => boolean): readonly Revision[] =>
    all.filter(({ root }) => bears(root)).map(({ revision }) => revision)
  return ({ kind, path, origin }) => {
    // To move a thing does not change what is in it, and to change what is in it does not move it.
    const what = bits.added | (kind === 'moved' ? 0 : bits.changed) | (kind === 'changed' ? 0 : moves)
    const paths = origin === undefined ? [path] : [path, origin.path]
    const made = by((root) => paths.some((one) => isTouched(root, one, what)))
    if (made.length > 0) return made
    // When two things change places, either can be said to have moved: the revision may have said it of the other.
    const moved = kind === 'moved' ? by((root) => isTouchedWithin(root, path.slice(0, -1), bits.moved)) : []
    // What no operation accounts for was erased.
    return moved.length > 0 ? moved : erasures
  }
}
