import type { Artefact, Mention } from '@groundplan/kernel'
import type { HeldContent, Plan } from '../plan.js'
import { freshPrefix } from './freshPrefix.js'
import { frozenCopy } from './frozenCopy.js'
import { type Ids, idsIn, isNamed } from './idsIn.js'
import { prefixed } from './prefixed.js'

/** A plan with other ids. */
export interface Renamed {
  readonly plan: Plan
  /** A text about the plan, such as a finding as JSON, with the ids of old. */
  back(text: string): string
}

/** Two ways to write a prefix: most patterns that ids are held to allow the one or the other. */
const ends = ['-', 'x']

/**
 * The same plan with a prefix before every id, so that order by id stays; answers to findings, which hold ids in their keys, are dropped. Undefined
 * when the ids cannot be known or changed: the content is then not valid, or its artefact does not tell of the same mentions as before. That is
 * so where an id is a word of a vocabulary, or must have a certain form.
 *
 * @internal
 */
export function renamed(plan: Plan, artefacts: readonly Artefact[]): Renamed | undefined {
  const ids = idsIn(plan, artefacts)
  if (ids === undefined) return undefined
  const start = freshPrefix(plan)
  for (const end of ends) {
    const prefix = start + end
    const made = withPrefix(plan, ids, prefix)
    if (agrees(ids, idsIn(made, artefacts), prefix)) return { plan: made, back: (text) => text.replaceAll(prefix, '') }
  }
  return undefined
}

function withPrefix(plan: Plan, ids: Ids, prefix: string): Plan {
  const { content, entry, ref } = prefixed(ids, prefix)
  const held: Record<string, HeldContent> = { ...plan.artefacts }
  for (const part of ids.parts) {
    const { kind } = part.artefact
    held[kind] = { ...(plan.artefacts[kind] as HeldContent), content: content(part) }
  }
  const [places, journal] = [plan.places.map(ref), plan.journal.map(entry)]
  const decisionsWanted = plan.decisionsWanted?.map((wanted) => ({
    ...wanted,
    ...(wanted.body === undefined ? {} : { body: ref(wanted.body) }),
  }))
  // A copy, so that nothing of the caller's is frozen.
  return frozenCopy({
    ...plan,
    places,
    artefacts: held,
    journal,
    answers: {},
    ...(decisionsWanted === undefined ? {} : { decisionsWanted }),
  })
}

/** Whether the same content can be read, and speaks of the same things by their new ids. */
function agrees(before: Ids, after: Ids | undefined, prefix: string): boolean {
  if (after === undefined || before.parts.length !== after.parts.length) return false
  return before.parts.every(({ mentions }, i) => {
    const now = after.parts[i]?.mentions
    return (
      mentions?.length === now?.length &&
      (mentions ?? []).every((mention, j) => isSame(mention, (now as readonly Mention[])[j] as Mention, prefix))
    )
  })
}

function isSame(before: Mention, after: Mention, prefix: string): boolean {
  return (
    before.role === after.role &&
    before.kind === after.kind &&
    (isNamed(before) ? before.id : prefix + before.id) === after.id &&
    before.at.length === after.at.length &&
    before.at.every((step, i) => step === after.at[i] || prefix + step === after.at[i])
  )
}
