import type { PlanDocument } from '../revisionTypes.js'
import { checkRevision } from './checkRevision.js'
import { expectIds, expectList, expectObject } from './expect.js'
import { MAX_DEPTH } from './limits.js'
import type { Fields } from './shapes.js'
import type { Sink } from './sink.js'
import { freezeSound } from './soundTree.js'

/** Words that format 0 kept as bare text, as somebody's words. */
function asText(value: unknown): unknown {
  return typeof value === 'string' ? { verbatim: value } : value
}

/** The same fields, with the words in one of them as a text; the very object where there is nothing to do. */
function withText(value: unknown, field: string): unknown {
  const fields = value as Fields
  return typeof value === 'object' && value !== null && typeof fields[field] === 'string'
    ? { ...fields, [field]: asText(fields[field]) }
    : value
}

/**
 * Format 0, the early form: the file is the plan itself, without an envelope. `"format": 0` (or no format at all) and `changes` stand
 * beside the plan's own fields; the plan's `title` and each journal entry's `words` may be bare text. `changes` says of each change when
 * (`at`), by which role (`by`) and why (bare text), but not what was changed.
 *
 * In format 1 the plan stands under `plan`, bare text becomes somebody's words, and each change a revision that changes nothing, so that
 * the history still says what it said. Fields that nobody knows go along where they stood: on the plan, on an entry, on a change.
 */
export function migrateFormat0(root: Fields, sink: Sink): PlanDocument | undefined {
  const { format: _format, changes, ...rest } = root
  const raw =
    changes === undefined
      ? []
      : expectList({ changes }, 'changes', (item, path) => expectObject(item, path, sink), sink)
  const done = raw?.map((change, place) => ({
    id: `format-0-${place + 1}`,
    patch: [],
    inverse: [],
    ...(withText(change, 'why') as Fields),
  }))
  // Places are named as in the file that was opened, since that is where they have to be mended.
  const whole = done?.map((revision, place) => checkRevision(revision, ['changes', place], sink)).every(Boolean)
  if (done === undefined || whole !== true) return undefined
  expectIds([[['changes'], done]], sink)
  const { journal } = rest
  const plan = {
    ...(withText(rest, 'title') as Fields),
    ...(Array.isArray(journal) && { journal: journal.map((entry: unknown) => withText(entry, 'words')) }),
  }
  const document: PlanDocument = {
    format: 1,
    plan,
    done: done as unknown as PlanDocument['done'],
    undone: [],
    reports: [],
  }
  // The plan now stands one level deeper than it did.
  if (!freezeSound(document, Number.POSITIVE_INFINITY).sound) {
    sink.add('tooDeep', [], { limit: MAX_DEPTH - 1 })
    return undefined
  }
  sink.add('migrated', [])
  return document
}
