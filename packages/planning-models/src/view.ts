import type { Figure } from '@groundplan/figures'
import type { AnyLocalized, Read, Reads } from '@groundplan/kernel'

/** A picture of what a plan holds: a pure function from what is read to a figure as data. Danish: visning. */
export interface View {
  readonly title: AnyLocalized
  readonly reads: Reads
  readonly figure: (read: never) => Figure
}

/**
 * Defines a view. Like a rule it depends on nothing but what stands in `reads`; without a required artefact it is not drawn, and the plan's
 * reader is told what is missing. Throws when there is no title.
 *
 * ```ts
 * import { defineView, journal } from '@groundplan/planning-models'
 * const events = defineView({
 *   title: { en: 'What happened', da: 'Det skete' }, reads: { journal },
 *   figure: ({ journal }) => ({
 *     kind: 'table', title: { en: 'What happened', da: 'Det skete' }, description: { en: 'One row each', da: 'En række hver' },
 *     columns: [{ id: 'words', label: { en: 'Event', da: 'Hændelse' } }], rows: journal.map((entry) => ({ cells: [{ cell: entry.words }] })),
 *   }),
 * })
 * events.title // => { en: 'What happened', da: 'Det skete' }
 * ```
 */
export function defineView<const R extends Reads<never>>(view: {
  readonly title: AnyLocalized
  readonly reads: R
  readonly figure: (read: { readonly [K in keyof R]: Read<R[K]> }) => Figure
}): View {
  if (typeof view.title !== 'object' || view.title === null)
    throw new TypeError('A view needs a title in the languages of its model: { en, da }.')
  return view as unknown as View
}
