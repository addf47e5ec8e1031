import type { PlanDocument } from '../revisionTypes.js'
import { checkRevision } from './checkRevision.js'
import { expectIds, expectItems, expectList, expectObject, expectTexts } from './expect.js'
import type { Fields } from './shapes.js'
import type { Path, Sink } from './sink.js'

function checkSnapshot(value: unknown, path: Path, sink: Sink): boolean {
  if (!expectObject(value, path, sink)) return false
  const texts = expectTexts(
    value,
    Object.hasOwn(value, 'revision') ? ['id', 'at', 'by', 'revision'] : ['id', 'at', 'by'],
    path,
    sink,
  )
  return expectObject(value['plan'], [...path, 'plan'], sink) && texts
}

/** What was put aside: the revision it follows on, if any, and the revisions themselves. */
function checkAside(value: unknown, path: Path, sink: Sink): boolean {
  if (!expectObject(value, path, sink)) return false
  const after = !Object.hasOwn(value, 'after') || expectTexts(value, ['after'], path, sink)
  return expectItems(value['undone'], [...path, 'undone'], checkRevision, sink) && after
}

/**
 * A frozen root of format 1 as the document that it is: the same object, with every field it has, known or not. A list that is missing is
 * read as empty; a part that is not what it must be makes the result undefined. Grows linearly with the history.
 */
export function checkEnvelope(root: Fields, sink: Sink): PlanDocument | undefined {
  const plan = expectObject(root['plan'], ['plan'], sink)
  const done = expectList(root, 'done', checkRevision, sink)
  const undone = expectList(root, 'undone', checkRevision, sink)
  const reports = expectList(root, 'reports', checkSnapshot, sink)
  const aside = Object.hasOwn(root, 'aside') ? expectList(root, 'aside', checkAside, sink) : []
  if (!plan || done === undefined || undone === undefined || reports === undefined || aside === undefined)
    return undefined
  const putAside = aside.map((one, place) => [['aside', place, 'undone'], one['undone'] as readonly Fields[]] as const)
  expectIds([[['done'], done], [['undone'], undone], ...putAside], sink)
  expectIds([[['reports'], reports]], sink)
  const whole = ['done', 'undone', 'reports'].every((name) => Object.hasOwn(root, name))
  const document = whole ? root : Object.freeze({ ...root, done, undone, reports })
  return document as unknown as PlanDocument
}
