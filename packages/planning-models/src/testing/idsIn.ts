import type { Artefact, EntityRef, Mention } from '@groundplan/kernel'
import { mentionsOf } from '../mentionsOf.js'
import { open } from '../open.js'
import type { Plan } from '../plan.js'

/** What a plan holds of one artefact, as it is written. */
export interface Part {
  readonly artefact: Artefact
  readonly content: unknown
  /** Undefined for an artefact that does not tell. */
  readonly mentions: readonly Mention[] | undefined
}

/** The ids in a plan. */
export interface Ids {
  /** One for each artefact whose content can be read. */
  readonly parts: readonly Part[]
  /** Ids of things, of whatever kind; not those of models and what is in them. */
  readonly all: ReadonlySet<string>
}

/** Kinds whose ids are names in a program: models and what is in them, and the plan itself. */
const named = new Set(['plan', 'model', 'phase', 'lane', 'principle', 'rule', 'view', 'artefact', 'finding'])

/**
 * Whether the id of a thing of this kind is a name in a program, which nobody may change.
 *
 * @internal
 */
export function isNamed({ kind }: Pick<EntityRef, 'kind'>): boolean {
  return named.has(kind)
}

/**
 * The ids in a plan: those of the journal, of the places, and those that artefacts define and mention; where an artefact does not tell, each
 * property `id` in its content. Undefined when they cannot be known: content of an earlier version, whose migrated form is what artefacts speak
 * of, or `mentions` that fails.
 *
 * @internal
 */
export function idsIn(plan: Plan, artefacts: readonly Artefact[]): Ids | undefined {
  const parts: Part[] = []
  const all = new Set<string>()
  const take = (ref: EntityRef): void => {
    if (!isNamed(ref)) all.add(ref.id)
  }
  for (const artefact of new Map(artefacts.map((each) => [each.kind, each])).values()) {
    if (open(plan, artefact).held.is !== 'present') continue
    const { version, content } = plan.artefacts[artefact.kind] as Plan['artefacts'][string]
    if (version !== artefact.version) return undefined
    if (typeof artefact.mentions !== 'function') {
      parts.push({ artefact, content, mentions: undefined })
      idsWithin(content, take)
      continue
    }
    const { list, failed } = mentionsOf(plan, artefact)
    if (failed !== undefined) return undefined
    parts.push({ artefact, content, mentions: list })
    list.forEach(take)
  }
  plan.places.forEach(take)
  for (const { body } of plan.decisionsWanted ?? []) if (body !== undefined) take(body)
  for (const { id, about } of plan.journal) {
    all.add(id)
    about.forEach(take)
  }
  return { parts, all }
}

function idsWithin(value: unknown, take: (ref: EntityRef) => void): void {
  if (typeof value !== 'object' || value === null) return
  const { id, kind } = value as { readonly id?: unknown; readonly kind?: unknown }
  if (typeof id === 'string') take({ id, kind: typeof kind === 'string' ? kind : '' })
  for (const part of Object.values(value)) idsWithin(part, take)
}
