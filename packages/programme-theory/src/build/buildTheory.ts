import type { StandardHorizon } from '../model/horizon.js'
import type { Theory } from '../model/theory.js'
import { assemble } from './assemble.js'
import type { Loose } from './reader.js'
import type { TheorySpec } from './theorySpec.js'

/**
 * A programme theory from a specification that reads as the field thinks: what is done and what it leads to. What comes back is plain data, the
 * same that may be written by hand. Danish: programteori.
 *
 * - Ids are the keys of the sections, and keep the author's order. What is named (`leadsTo`, `box`, `horizon`, …) must be there: a misspelt id
 *   does not compile. Parts of other theories are named in `includes`, under `parts`.
 * - A bare value is known; `unknown()`, `withheld()` and `notApplicable()` of the kernel stand as they are; what is left out was never asked.
 * - A text alone is a label. A plain string is somebody's words, in `language`.
 * - A link has the id `from-to` unless it gives another. `assumes` states assumptions where they matter: at a link or at a node.
 *
 * Throws a `TypeError` that names the remedy on what the types refuse, on an id that comes twice and on keys that are whole numbers, whose order
 * JavaScript does not keep. What is thin or contradictory in the theory itself is for findings to say.
 *
 * ```ts
 * import { buildTheory } from '@groundplan/programme-theory'
 * const theory = buildTheory({
 *   id: 'reading', title: 'Læsevenner', language: 'da',
 *   activities: { reading: { label: 'Frivillige læser med børn', leadsTo: { words: { mechanism: 'Børn taler om det, de hører' } } } },
 *   outcomes: { words: { label: 'Større ordforråd', horizon: 'signs' } },
 * })
 * theory.links
 * // => [{ id: 'reading-words', from: 'reading', to: 'words',
 * //       mechanism: { is: 'known', value: { verbatim: 'Børn taler om det, de hører', lang: 'da' } } }]
 * ```
 */
export function buildTheory<
  Node extends string = never,
  Condition extends string = never,
  Horizon extends string = StandardHorizon,
  Area extends string = never,
  Box extends string = never,
  Assumes extends string = never,
  Elsewhere extends string = never,
>(spec: TheorySpec<Node, Condition, Horizon, Area, Box, Assumes, Elsewhere>): Theory {
  return assemble(spec as unknown as Loose)
}
