import type { Revised } from '../revisionTypes.js'
import { mustBeRevised } from './mustBeRevised.js'
import { replayOrThrow } from './replay.js'

/**
 * Takes back the last revision (Danish: fortryd); the same document when there is none. `redo` does it again.
 *
 * Throws a RangeError with a remedy when the history no longer fits the plan, since somebody edited the file by hand: `checkHistory` says so
 * when the document is opened. Time grows with what the revision changed.
 *
 * ```ts
 * import { redo, revise, undo } from '@groundplan/kernel'
 * import { newDocument } from '@groundplan/kernel/document'
 * let doc = newDocument({ title: 'Meals' })
 * doc = revise(doc, (plan) => { plan.title = 'Shared meals' }, { id: 'r1', at: '2021-03-03', by: 'coordinator', why: { verbatim: 'Agreed' } })
 * doc = undo(doc)
 * doc.plan.title // => 'Meals'
 * redo(doc).plan.title // => 'Shared meals'
 * ```
 */
export function undo<D extends Revised>(doc: D): D {
  mustBeRevised(doc)
  const revision = doc.done.at(-1)
  if (revision === undefined) return doc
  return Object.freeze({
    ...doc,
    plan: replayOrThrow(doc.plan, revision.id, revision.inverse),
    done: Object.freeze(doc.done.slice(0, -1)),
    undone: Object.freeze([...doc.undone, revision]),
  })
}
