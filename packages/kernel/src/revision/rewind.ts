import type { Aside, Revised } from '../revisionTypes.js'
import { mustBeRevised } from './mustBeRevised.js'
import { putAside } from './putAside.js'
import { redo } from './redo.js'
import { undo } from './undo.js'

function to<D extends Revised>(doc: D, count: number): D {
  let now = doc
  while (now.done.length > count) now = undo(now)
  while (now.done.length < count) now = redo(now)
  return now
}

/** Ids in the order in which they are, or would be, done. */
function line(doc: Revised): readonly string[] {
  return [...doc.done, ...doc.undone.toReversed()].map((revision) => revision.id)
}

/** Makes what was put aside the next to be done, and puts aside what was next until now. */
function turn<D extends Revised>(doc: D, aside: Aside): D {
  const { after, undone } = aside
  const there = after === undefined ? to(doc, 0) : rewind(doc, after)
  return Object.freeze({ ...there, undone, aside: Object.freeze(putAside(there).filter((one) => one !== aside)) })
}

/**
 * The document as it stood right after a revision, wherever that stands: among what is done, what was taken back, or what was put aside.
 * Nothing is lost on the way: `redo` leads forward again. A number asks for the document after so many revisions, 0 for its beginning.
 *
 * Throws a RangeError for a revision that the document does not have (compacted away, perhaps), or when the history no longer fits.
 * Time grows with what the revisions on the way changed.
 *
 * ```ts
 * import { revise, rewind } from '@groundplan/kernel'
 * import { newDocument } from '@groundplan/kernel/document'
 * const by = 'coordinator'
 * const why = { verbatim: 'Agreed' }
 * let doc = newDocument({ title: 'Meals' })
 * doc = revise(doc, { title: 'Shared meals' }, { id: 'r1', at: '2021-03-03', by, why })
 * doc = revise(doc, { title: 'Shared dinners' }, { id: 'r2', at: '2021-03-04', by, why })
 * rewind(doc, 'r1').plan.title // => 'Shared meals'
 * rewind(doc, 0).plan.title // => 'Meals'
 * doc = revise(rewind(doc, 'r1'), { title: 'Common meals' }, { id: 'r3', at: '2021-03-05', by, why })
 * rewind(doc, 'r2').plan.title // => 'Shared dinners'
 * ```
 */
export function rewind<D extends Revised>(doc: D, revision: string | number): D {
  mustBeRevised(doc)
  const ids = line(doc)
  if (typeof revision === 'number') {
    if (!Number.isInteger(revision) || revision < 0 || revision > ids.length)
      throw new RangeError(
        `There is no point after ${revision} revisions: this document has ${ids.length}, so ask for 0 to ${ids.length}.`,
      )
    return to(doc, revision)
  }
  const at = ids.indexOf(revision)
  if (at >= 0) return to(doc, at + 1)
  const aside = doc.aside?.find(({ undone }) => undone.some(({ id }) => id === revision))
  if (aside === undefined)
    throw new RangeError(
      `The document has no revision "${revision}": it may have been compacted away. Its revisions are in done, undone and aside.`,
    )
  return rewind(turn(doc, aside), revision)
}
