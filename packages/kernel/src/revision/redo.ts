import type { Revised } from '../revisionTypes.js'
import { mustBeRevised } from './mustBeRevised.js'
import { replayOrThrow } from './replay.js'

/**
 * Does again what was taken back last (Danish: annullér fortryd); the same document when nothing is left. Throws a RangeError as `undo` does.
 *
 * ```ts
 * import { redo } from '@groundplan/kernel'
 * import { newDocument } from '@groundplan/kernel/document'
 * const doc = newDocument({ title: 'Meals' })
 * redo(doc) === doc // => true
 * ```
 */
export function redo<D extends Revised>(doc: D): D {
  mustBeRevised(doc)
  const revision = doc.undone.at(-1)
  if (revision === undefined) return doc
  return Object.freeze({
    ...doc,
    plan: replayOrThrow(doc.plan, revision.id, revision.patch),
    done: Object.freeze([...doc.done, revision]),
    undone: Object.freeze(doc.undone.slice(0, -1)),
  })
}
