import { isPartialDate } from '../partialDate.js'
import type { Aside, Revised, Revision } from '../revisionTypes.js'
import { mustBeRevised } from './mustBeRevised.js'

function countBefore(doc: Revised, before: string | number): number {
  const { done } = doc
  if (typeof before === 'number') {
    if (Number.isInteger(before) && before >= 0 && before <= done.length) return before
    throw new RangeError(`There are ${done.length} revisions, not ${before}: name a number from 0 to ${done.length}.`)
  }
  const place = done.findIndex((revision) => revision.id === before)
  if (place >= 0) return place
  if (!isPartialDate(before))
    throw new RangeError(`"${before}" is neither one of the revisions that are done nor a date: name one of these.`)
  const kept = done.findIndex((revision) => revision.at >= before)
  return kept < 0 ? done.length : kept
}

/**
 * Lets go of the oldest part of the history and keeps the present: a file that has grown becomes small again. What to let go of is named
 * by the revision that becomes the first, by a date (the revisions made before that year, month or day), or by how many.
 *
 * The plan, what was taken back, and the reports stay as they are; a report holds its plan itself. What was put aside stays if the point
 * that it followed on does. Throws a RangeError for a revision that the document does not have.
 *
 * ```ts
 * import { compact, revise } from '@groundplan/kernel'
 * import { newDocument } from '@groundplan/kernel/document'
 * const by = 'coordinator'
 * const why = { verbatim: 'Agreed' }
 * let doc = newDocument({ title: 'Meals' })
 * doc = revise(doc, { title: 'Shared meals' }, { id: 'r1', at: '2021-03-03', by, why })
 * doc = revise(doc, { title: 'Shared dinners' }, { id: 'r2', at: '2022-05-04', by, why })
 * compact(doc, '2022').done.map((revision) => revision.id) // => ['r2']
 * compact(doc, 'r2').plan.title // => 'Shared dinners'
 * ```
 */
export function compact<D extends Revised>(doc: D, before: string | number): D {
  mustBeRevised(doc)
  const count = countBefore(doc, before)
  if (count === 0) return doc
  const done = doc.done.slice(count)
  if (doc.aside === undefined) return Object.freeze({ ...doc, done: Object.freeze(done) })
  return Object.freeze({ ...doc, done: Object.freeze(done), aside: asideAfter(doc, done, doc.done[count - 1]?.id) })
}

/** What was put aside at a point that is still there; `first` is the revision that led to what is now the beginning. */
function asideAfter(doc: Revised, done: readonly Revision[], first: string | undefined): readonly Aside[] {
  const points = new Set([...done, ...doc.undone].map((revision) => revision.id))
  const kept = new Set<Aside>()
  for (let before = -1; before < kept.size; ) {
    before = kept.size
    for (const aside of doc.aside ?? []) {
      const { after, undone } = aside
      if (after === undefined || (after !== first && !points.has(after))) continue
      kept.add(aside)
      for (const { id } of undone) points.add(id)
    }
  }
  return Object.freeze(
    (doc.aside ?? [])
      .filter((aside) => kept.has(aside))
      .map((aside) => (aside.after === first ? Object.freeze({ undone: aside.undone }) : aside)),
  )
}
