import type { Datum } from './datum.js'
import type { Missing } from './finding.js'
import { type Judged, judge, type Look } from './judge.js'

/**
 * Looks at what is known of each item. An item whose datum does not apply is left out; one that was never asked about, or of which nobody knows
 * or may tell, is asked for; the others are looked at, with their place in the whole list. `examined` counts all but those left out.
 *
 * ```ts
 * import { judgeKnown, known, missing, notApplicable, type Datum } from '@groundplan/kernel'
 * const benches: { id: string; seats?: Datum<number> }[] = [{ id: 'b1', seats: known(2) }, { id: 'b2' }, { id: 'b3', seats: notApplicable() }]
 * const judged = judgeKnown(benches, {
 *   of: (bench) => bench.seats,
 *   ask: ({ id }) => missing({ kind: 'bench', id }, 'seats', { en: 'How many seats has {id}?', da: 'Hvor mange pladser har {id}?' }, { id }),
 *   look: (seats, { id }, i) => seats < 3 && { message: 'few', about: [{ kind: 'bench', id }], at: ['benches', 'items', i], slots: {} },
 * })
 * judged.examined // => 2
 * judged.seen.map(({ at }) => at) // => [['benches', 'items', 0]]
 * judged.missing.map(({ what }) => what) // => [{ entity: { kind: 'bench', id: 'b2' }, field: 'seats' }]
 * ```
 */
export function judgeKnown<I, T>(
  items: Iterable<I>,
  how: {
    readonly of: (item: I, index: number) => Datum<T> | undefined
    readonly ask: (item: I, index: number) => Missing
    readonly look: (value: T, item: I, index: number) => Look
  },
): Judged {
  const askable: { readonly item: I; readonly index: number; readonly datum: Datum<T> | undefined }[] = []
  let index = 0
  for (const item of items) {
    const datum = how.of(item, index)
    if (datum?.is !== 'notApplicable') askable.push({ item, index, datum })
    index += 1
  }
  return judge(askable, ({ item, index, datum }) =>
    datum?.is === 'known' ? how.look(datum.value, item, index) : how.ask(item, index),
  )
}
