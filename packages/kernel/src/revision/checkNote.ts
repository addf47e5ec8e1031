import type { Revised } from '../revisionTypes.js'
import { mustBeRevised } from './mustBeRevised.js'
import { isJsonObject } from './plainJson.js'
import type { RevisionNote } from './revisionNote.js'

const instant = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/

/** Checks that there is a document, and who, when and why; throws a TypeError with a remedy. */
export function checkNote(doc: Revised, note: RevisionNote): void {
  mustBeRevised(doc)
  if (!isJsonObject(note))
    throw new TypeError('A revision needs a note of who, when and why: hand over { id, at, by, why }.')
  const { id, at, by, why } = note
  if (typeof id !== 'string' || id === '')
    throw new TypeError('A revision needs an id: hand over a new one, such as a UUID.')
  const earlier = [doc.done, doc.undone, ...(doc.aside ?? []).map((aside) => aside.undone)]
  if (earlier.some((revisions) => revisions.some((revision) => revision.id === id)))
    throw new TypeError(`Revision "${id}" exists already: hand over an id that this document has not used.`)
  if (typeof at !== 'string' || !instant.test(at))
    throw new TypeError(
      `"${String(at)}" is no ISO 8601 date or instant: write for instance "2021-03-03" or "2021-03-03T09:30:00Z".`,
    )
  if (typeof by !== 'string' || by.trim() === '')
    throw new TypeError('A revision needs to say by which role it was made: hand over for instance "coordinator".')
  const words = isJsonObject(why) ? ['verbatim', 'en', 'da'].filter((key) => Object.hasOwn(why, key)) : []
  if (words.length === 0 || words.some((key) => typeof (why as Readonly<Record<string, unknown>>)[key] !== 'string'))
    throw new TypeError('A revision needs to say why: hand over { verbatim: "…" }, or our own text as { en, da }.')
}
