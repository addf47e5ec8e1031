import { Immer } from 'immer'
import type { Revised } from '../revisionTypes.js'
import { checkNote } from './checkNote.js'
import type { Draft } from './draft.js'
import { isJsonObject } from './plainJson.js'
import { putAside } from './putAside.js'
import { revisionBetween } from './revisionBetween.js'
import type { RevisionNote } from './revisionNote.js'
import { settle } from './settle.js'

// An instance of our own: an application's immer settings do not reach in here, nor ours out there.
const immer = /* @__PURE__ */ new Immer({ autoFreeze: false })

const isPlanLike = (value: unknown): value is object => typeof value === 'object' && value !== null

function cooked(plan: unknown, recipe: (draft: never) => void, id: string): unknown {
  if (!isPlanLike(plan))
    throw new TypeError('A recipe needs an object or a list to work on: hand over the new value itself.')
  const draft = immer.createDraft(plan)
  let returned: unknown
  try {
    returned = recipe(draft as never)
  } catch (cause) {
    throw new TypeError(`The recipe of revision "${id}" threw an error (see its cause): nothing was changed.`, {
      cause,
    })
  }
  if (returned !== undefined) {
    const isPromise = isJsonObject(returned) && typeof returned['then'] === 'function'
    if (isPromise) Promise.resolve(returned).catch(() => undefined)
    throw new TypeError(
      isPromise
        ? `The recipe of revision "${id}" is asynchronous: fetch first, then revise.`
        : `The recipe of revision "${id}" returned a value: change the draft and return nothing (braces around a one-line body), or hand over the new plan in place of a recipe.`,
    )
  }
  return immer.finishDraft(draft)
}

/**
 * Changes a plan and remembers how: who, when, why, and how to take it back. The change is an immer recipe, or the new plan itself as the plan
 * functions return it. A recipe that changes nothing gives the same document back. Everything else that the document holds goes along.
 *
 * A developer saves what was typed, a consultant's tool hands over what a plan function returned, a researcher cleans a file on the way:
 *
 * ```ts
 * import { revise } from '@groundplan/kernel'
 * import { newDocument } from '@groundplan/kernel/document'
 * let doc = newDocument({ title: { verbatim: 'Meals' }, journal: [{ id: 'j1', words: 'a' }, { id: 'j2', words: 'b ' }] })
 * doc = revise(doc, (plan) => { plan.journal.shift() }, { id: 'r1', at: '2021-03-03', by: 'coordinator', why: { verbatim: 'Entered twice' } })
 * doc = revise(doc, { ...doc.plan, title: { verbatim: 'Shared meals' } }, { id: 'r2', at: '2021-03-04', by: 'consultant', why: { verbatim: 'Agreed' } })
 * doc = revise(doc, (plan) => { for (const entry of plan.journal) entry.words = entry.words.trim() }, { id: 'r3', at: '2026-01-01', by: 'researcher', why: { en: 'Cleaned', da: 'Renset' } })
 * doc.plan // => { title: { verbatim: 'Shared meals' }, journal: [{ id: 'j2', words: 'b' }] }
 * doc.done[0]?.patch // => [{ op: 'remove', path: '/plan/journal/0' }]
 * ```
 *
 * What had been taken back (`undone`) when a new change comes is put `aside`, not thrown away: `rewind(doc, id)` leads back to it.
 *
 * Throws a TypeError, and changes nothing, when the recipe throws, returns something or is asynchronous; when it writes what JSON cannot
 * hold (undefined, NaN, a Date, a function, `__proto__`); when the id was used before, or who, when or why is missing; and for what is no document, or no plan.
 *
 * Time grows with what changed; a changed list of n items costs O(n) plus O(n log n) for those that moved. The patch grows with what was
 * written and removed, not with the length of the list.
 */
export function revise<D extends Revised>(
  doc: D,
  change: ((draft: Draft<D['plan']>) => void) | D['plan'],
  note: RevisionNote,
): D {
  checkNote(doc, note)
  // A plan that nobody froze is the caller's: what the history holds is a copy of it.
  const from = Object.isFrozen(doc.plan) ? doc.plan : settle(undefined, doc.plan, ['plan'], 'refused')
  const next = typeof change === 'function' ? cooked(from, change as (draft: never) => void, note.id) : change
  if (isPlanLike(from) && !isPlanLike(next))
    throw new TypeError(
      `Revision "${note.id}" has ${next === null ? 'null' : typeof next} in place of a plan: hand over a recipe that changes the plan, or the whole new plan.`,
    )
  const plan = settle(from, next, ['plan'], 'refused')
  if (plan === from) return doc
  return Object.freeze({
    ...doc,
    plan,
    done: Object.freeze([...doc.done, revisionBetween(from, plan, note)]),
    undone: Object.freeze([]),
    ...(doc.undone.length === 0 ? {} : { aside: putAside(doc) }),
  })
}
