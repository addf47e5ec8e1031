import type { Datum } from '@groundplan/kernel'

/** Whether a field is a question for the thing that it belongs to: everything but `notApplicable`, also where nobody has asked yet. */
export const applies = (datum: Datum<unknown> | undefined): boolean => datum?.is !== 'notApplicable'

/** Whether the answer to a question is still to come: not known yet, and not beside the point. */
export const isOpen = (datum: Datum<unknown> | undefined): boolean => datum?.is !== 'known' && applies(datum)

/** The items that a field is a question for, each with its place in the register. */
export function askable<T>(
  items: readonly T[],
  field: (item: T) => Datum<unknown> | undefined,
): readonly (readonly [place: number, item: T])[] {
  // A plain loop: rules ask this of every register at each assessment.
  const found: (readonly [number, T])[] = []
  for (let place = 0; place < items.length; place += 1) {
    const item = items[place] as T
    if (applies(field(item))) found.push([place, item])
  }
  return found
}
