import type { EntityRef } from './entityRef.js'
import type { Missing } from './finding.js'
import type { AnyMessage, CountsOf, SameSlots, Slot, Slots, SlotsOf } from './message.js'

/** Something a rule saw; `at` starts with a name from `reads` and leads to the place. */
export interface Sighting {
  readonly message: string
  readonly about: readonly EntityRef[]
  readonly at?: readonly (string | number)[] | undefined
  readonly slots: Slots
}

/** What the look at one item gave: something seen, something missing, several of these, or nothing wrong. */
export type Look = Sighting | Missing | readonly (Sighting | Missing)[] | undefined | false

/** What a rule's check hands back. `examined` counts the items looked at. */
export interface Judged {
  readonly examined: number
  readonly seen: readonly Sighting[]
  readonly missing: readonly Missing[]
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** What a look gave, as a list; anything a look cannot give is a mistake in the rule. */
function sightingsIn(got: Exclude<Look, undefined | false>): readonly (Sighting | Missing)[] {
  const list = Array.isArray(got) ? (got as readonly (Sighting | Missing)[]) : [got as Sighting | Missing]
  for (const one of list)
    if (!isObject(one) || !('message' in one || 'toKnow' in one))
      throw new TypeError(
        'A look gives what a function of `say` or `missing()` gave, a list of these, or undefined or false where nothing is wrong; no promise.',
      )
  return list
}

/**
 * Looks at each item. `undefined` or `false` from a look means: looked at, nothing wrong; so filter out first what does not apply. Throws
 * when a look gives anything else than what a function of `say` or `missing` gave, and when there is no list.
 *
 * ```ts
 * import { judge, missing } from '@groundplan/kernel'
 * const benches = [{ id: 'b1', shaded: true }, { id: 'b2' }]
 * const judged = judge(benches, (bench) => bench.shaded === undefined && missing({ kind: 'bench', id: bench.id }, 'shaded', { en: 'Is it in the shade?', da: 'Står den i skygge?' }))
 * judged.examined // => 2
 * judged.missing.length // => 1
 * ```
 */
export function judge<I>(items: Iterable<I>, look: (item: I, index: number) => Look): Judged {
  const seen: Sighting[] = []
  const missed: Missing[] = []
  let examined = 0
  if (typeof (items as Partial<Iterable<I>> | null | undefined)?.[Symbol.iterator] !== 'function')
    throw new TypeError('judge() needs a list of the things to look at: judge(beds.items, (bed) => …).')
  for (const item of items) {
    const got = look(item, examined)
    examined += 1
    if (got === undefined || got === false) continue
    for (const one of sightingsIn(got)) {
      if ('toKnow' in one) missed.push(one)
      else seen.push(one)
    }
  }
  return { examined, seen, missing: missed }
}

/** What fills the slots of a message, last among the arguments; not needed where there is none, or where the text is known at run time only. */
type SlotsGiven<M extends AnyMessage> =
  string extends SlotsOf<M>
    ? [slots?: Slots]
    : [SlotsOf<M>] extends [never]
      ? [slots?: Readonly<Record<string, never>>]
      : [slots: { readonly [K in SlotsOf<M>]: K extends CountsOf<M> ? number : Slot }]

/**
 * Says that a field of a thing would have to be known, and which question answers it. A question with slots needs all of them filled, and a
 * name that the question does not have is refused by the types.
 *
 * ```ts
 * import { missing } from '@groundplan/kernel'
 * missing({ kind: 'activity', id: 'a1' }, 'when', { en: 'When does {name} run?', da: 'Hvornår foregår {name}?' }, { name: 'Shared meals' }).what // => { entity: { kind: 'activity', id: 'a1' }, field: 'when' }
 * ```
 */
export function missing<const M extends AnyMessage>(
  about: EntityRef,
  field: string,
  toKnow: M & SameSlots<{ readonly question: M }>['question'],
  ...[slots = {}]: SlotsGiven<NoInfer<M>>
): Missing {
  return { what: { entity: about, field }, toKnow, slots }
}
