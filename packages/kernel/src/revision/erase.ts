import { pathOf } from '../pointer.js'
import type { Aside, Revised, Revision, Snapshot } from '../revisionTypes.js'
import type { Text } from '../text.js'
import { checkNote } from './checkNote.js'
import { follow, type Steps, valueAt } from './follow.js'
import { patched } from './patched.js'
import { revisionBetween } from './revisionBetween.js'
import type { RevisionNote } from './revisionNote.js'
import { settle } from './settle.js'
import { type State, statesOf } from './states.js'
import { below } from './step.js'

/** Who erases, when and why; and what is to stand there instead, if anything. */
export interface Erasure extends RevisionNote {
  /** A value to put in its place, in the present and wherever it stood. Without it, the property or item goes. */
  readonly instead?: unknown
}

type Erasable = Revised & { readonly reports?: readonly Snapshot[] }

const erased = Object.freeze({ en: '[erased]', da: '[slettet]' })

const nothingThere = (pointer: string): never => {
  throw new RangeError(`There is nothing at "${pointer}" to erase: look the place up in the document as it is now.`)
}

/** The value of a path with numbers for places in lists; undefined when there is nothing. */
function stepsTo(value: unknown, tokens: readonly string[]): Steps | undefined {
  const steps: (string | number)[] = []
  let found = value
  for (const token of tokens) {
    const step = Array.isArray(found) ? Number(token) : token
    if (Array.isArray(found) && !/^(?:0|[1-9]\d*)$/.test(token)) return undefined
    found = valueAt(found, [step])
    if (found === undefined) return undefined
    steps.push(step)
  }
  return steps
}

/** Each state without the thing, wherever it stood; from state to state it is followed from where it was last seen. */
function statesWithout(start: State, steps: Steps, instead: unknown): ReadonlyMap<State, unknown> {
  const clean = new Map<State, unknown>()
  const queue: { readonly state: State; readonly plan: unknown; readonly steps: Steps }[] = [
    { state: start, plan: start.plan, steps },
  ]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { state } = next
    if (clean.has(state)) continue
    const here = state.plan === next.plan ? next.steps : follow(next.plan, next.steps, state.plan)
    const seen = here === undefined ? { plan: next.plan, steps: next.steps } : { plan: state.plan, steps: here }
    clean.set(state, here === undefined ? state.plan : without(state.plan, here, instead))
    for (const neighbour of state.neighbours) queue.push({ state: neighbour, ...seen })
  }
  return clean
}

function without(plan: unknown, steps: Steps, instead: unknown): unknown {
  const path = steps.reduce<string>(below, '')
  const result = patched(plan, [
    instead === undefined ? { op: 'remove', path } : { op: 'replace', path, value: instead },
  ])
  return result.problem === undefined ? result.value : plan
}

/** The reason of one revision, put out of the file. */
function withoutReason<D extends Erasable>(doc: D, pointer: string, erasure: Erasure): D {
  const steps = stepsTo(doc, pathOf(pointer))
  if (steps === undefined) return nothingThere(pointer)
  const why = erasure.instead === undefined ? erased : settle(undefined, erasure.instead, steps, 'refused')
  checkNote(doc, { ...erasure, why: why as Text })
  const result = patched(doc, [{ op: 'replace', path: pointer, value: why }])
  return result.problem === undefined ? (result.value as D) : nothingThere(pointer)
}

/** The document with every state, and so every patch and inverse, made anew. */
function withoutThing<D extends Erasable>(doc: D, pointer: string, erasure: Erasure): D {
  const states = statesOf(doc)
  const [root, ...tokens] = pathOf(pointer)
  const report = root === 'reports' ? doc.reports?.[Number(tokens[0])] : undefined
  const start = root === 'plan' ? states.present : report && states.reports.get(report)
  const inPlan = root === 'plan' ? tokens : tokens.slice(2)
  const steps = start && stepsTo(start.plan, inPlan)
  if (start === undefined || steps === undefined) return nothingThere(pointer)
  const instead = erasure.instead === undefined ? undefined : settle(undefined, erasure.instead, inPlan, 'refused')
  const clean = statesWithout(start, steps, instead)
  const anew = (revision: Revision): Revision => {
    const [from, to] = states.ends.get(revision) as readonly [State, State]
    const { patch, inverse } = revisionBetween(clean.get(from), clean.get(to), revision)
    return Object.freeze({ ...revision, patch, inverse })
  }
  // What was put aside at a point that is no longer there cannot be reached, and not be cleaned either.
  const aside = doc.aside
    ?.filter(({ undone }) => undone.every((revision) => states.ends.has(revision)))
    .map((one): Aside => Object.freeze({ ...one, undone: Object.freeze(one.undone.map(anew)) }))
  const reports = doc.reports?.map((one) =>
    Object.freeze({ ...one, plan: clean.get(states.reports.get(one) as State) }),
  )
  return {
    ...doc,
    plan: clean.get(states.present),
    done: Object.freeze(doc.done.map(anew)),
    undone: Object.freeze(doc.undone.map(anew)),
    ...(aside === undefined ? {} : { aside: Object.freeze(aside) }),
    ...(reports === undefined ? {} : { reports: Object.freeze(reports) }),
  }
}

/**
 * Erases what stands at a pointer for good (Danish: slet endeligt): from the plan, from every revision that is done, undone or put aside, and
 * from the reports, wherever it stood at the time: it is followed by its ids through the history. All other history still replays.
 * The pointer leads into `/plan`, into the plan of a report (`/reports/0/plan/…`), or to the reason of a revision (`/done/3/why`). To erase
 * what the present no longer holds, `rewind` to where it stood first.
 *
 * The erasure is a revision itself, which says who, when and why, but has no operations: there is nothing to take back, so `undo` steps
 * over it and the text does not return. What was undone stays undone.
 *
 * What somebody copied into another thing, the reasons of other revisions, and the id where other things refer to it are other places: search
 * the saved text for what must be gone. A required field is better replaced than removed: hand over `instead`.
 *
 * Throws a RangeError when there is nothing at the pointer or the history no longer fits (compact it first), and a TypeError for the whole
 * plan, a pointer that leads elsewhere, or a note as `revise` refuses it. Time and memory grow with the number of revisions times what
 * they changed, and with the lists that the thing stood in.
 *
 * ```ts
 * import { erase, revise, undo } from '@groundplan/kernel'
 * import { documentText, newDocument } from '@groundplan/kernel/document'
 * const note = { by: 'koordinator', why: { verbatim: 'Efter mødet' } }
 * let doc = newDocument({ journal: [{ id: 'j1', words: 'Hanne på nr. 4 er syg' }] })
 * doc = revise(doc, (plan) => { plan.journal[0]!.words = 'En nabo er syg' }, { id: 'r1', at: '2021-03-03', ...note })
 * doc = erase(doc, '/plan/journal/0/words', { id: 'r2', at: '2021-03-04', ...note, instead: '' })
 * documentText(doc).includes('Hanne') // => false
 * undo(undo(doc)).plan // => { journal: [{ id: 'j1', words: '' }] }
 * ```
 */
export function erase<D extends Erasable>(doc: D, pointer: string, erasure: Erasure): D {
  checkNote(doc, erasure)
  const inReason = /^\/(?:done|undone|aside\/\d+\/undone)\/\d+\/why$/.test(pointer)
  if (!inReason && !/^\/(?:plan|reports\/\d+\/plan)\/./.test(pointer))
    throw new TypeError(
      `"${pointer}" cannot be erased: point into /plan, into /reports/0/plan, or to a reason such as /done/3/why. To be rid of the whole plan, delete the file.`,
    )
  const clean = inReason ? withoutReason(doc, pointer, erasure) : withoutThing(doc, pointer, erasure)
  const { id, at, by, why } = erasure
  return Object.freeze({ ...clean, done: Object.freeze([...clean.done, revisionBetween(0, 0, { id, at, by, why })]) })
}
