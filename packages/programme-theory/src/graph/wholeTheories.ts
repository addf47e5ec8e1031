import type { Theories, Theory } from '../model/theory.js'
import { placesById } from './includedTheories.js'
import { type Path, wholeOf } from './wholeOf.js'

/** A theory with the parts that it uses of others, and where each part stands in the content (paths from the content's root). */
export interface WholeTheory {
  /** The theory as it stands in the content, by its place. */
  readonly place: number
  /** With included parts; the very object of the content when nothing is included. */
  readonly theory: Theory
  pathOfNode(place: number): Path
  pathOfLink(place: number): Path
  pathOfAssumption(place: number): Path
  pathOfFocusArea(place: number): Path
}

interface Kept {
  readonly places: ReadonlyMap<string, number>
  readonly wholes: Map<number, WholeTheory>
}

/**
 * What was made of a content, for as long as the content is. A content is never changed in place, so the same content gives the same whole
 * theories, and what others memoise by theory is found again.
 */
const memo = new WeakMap<Theories, Kept>()

function keptOf(content: Theories): Kept {
  const known = memo.get(content)
  if (known !== undefined) return known
  const made: Kept = { places: placesById(content.items), wholes: new Map() }
  memo.set(content, made)
  return made
}

/** The theory at a place with what it includes; stores of parts too. */
function wholeAt(content: Theories, place: number): WholeTheory {
  const { places, wholes } = keptOf(content)
  const known = wholes.get(place)
  if (known !== undefined) return known
  const made = { place, ...wholeOf(content.items, place, places) }
  wholes.set(place, made)
  return made
}

/** The theories whose gaps are judged: all but the stores of parts, each with what it includes. */
export function wholeTheories(content: Theories): readonly WholeTheory[] {
  return content.items.flatMap(({ isPart }, place) => (isPart === true ? [] : [wholeAt(content, place)]))
}

/** The theory of an id with what it includes; the first of two with one id, a store of parts too. */
export function wholeById(content: Theories, id: string): WholeTheory | undefined {
  const place = keptOf(content).places.get(id)
  return place === undefined ? undefined : wholeAt(content, place)
}
