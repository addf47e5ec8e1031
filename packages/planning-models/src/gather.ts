import { deepFreeze, type Missing, type PartialDate } from '@groundplan/kernel'
import type { CompiledRead } from './compiled.js'
import type { Frame } from './facts.js'
import { open } from './open.js'
import type { PhaseState, Plan } from './plan.js'

// In every runtime of ours; declared here because sources are checked without the types of any one of them.
declare const structuredClone: <T>(value: T) => T

/** What a rule or view gets to read, or what is missing before it can. */
export interface Gathered {
  readonly values: Readonly<Record<string, unknown>>
  readonly missing: readonly Missing[]
}

/** Nothing that a plug-in gets may be changed by it: what is not frozen is copied first, since inputs are never touched. */
const frozen = <T>(value: T): T =>
  typeof value !== 'object' || value === null || Object.isFrozen(value)
    ? value
    : (deepFreeze(structuredClone(value)) as T)

const attachIt = {
  en: 'What is to stand under “{title}”? The plan holds nothing of it yet.',
  da: 'Hvad skal der stå under »{title}«? Planen rummer endnu intet.',
}
const installIt = {
  en: 'Install the package that can read {title}, version {version}.',
  da: 'Hent den udgave af pakken, der kan læse {title}, version {version}.',
}
const mendIt = {
  en: 'Mend {title}: what is written there cannot be read.',
  da: 'Ret {title}: Det, der står der, kan ikke læses.',
}

/**
 * What the plan lacks of an artefact; undefined when it can be read, or is absent and need not be there.
 *
 * @internal
 */
export function lacking(
  plan: Plan,
  { artefact, required }: Pick<CompiledRead, 'artefact' | 'required'>,
): Missing | undefined {
  if (artefact === undefined) return undefined
  const { held } = open(plan, artefact)
  if (held.is === 'present' || (held.is === 'absent' && !required)) return undefined
  const what = { artefact: artefact.kind }
  if (held.is === 'absent') return { what, toKnow: attachIt, slots: { title: artefact.title } }
  if (held.is === 'newer') return { what, toKnow: installIt, slots: { title: artefact.title, version: held.version } }
  return { what, toKnow: mendIt, slots: { title: artefact.title } }
}

/**
 * Reads everything that a rule or view declares.
 *
 * @internal
 */
export function gather(plan: Plan, model: string, reads: readonly CompiledRead[], at: PartialDate): Gathered {
  const values: Record<string, unknown> = {}
  const missing: Missing[] = []
  for (const read of reads) {
    if (read.artefact === undefined) {
      values[read.name] = factOf(plan, model, read, at)
      continue
    }
    const lacks = lacking(plan, read)
    if (lacks !== undefined) missing.push(lacks)
    else {
      const { held } = open(plan, read.artefact)
      values[read.name] = held.is === 'present' ? held.content : undefined
    }
  }
  return { values: Object.freeze(values), missing }
}

function factOf(plan: Plan, model: string, { fact, phase }: CompiledRead, at: PartialDate): unknown {
  if (fact === 'today') return at
  if (fact === 'journal') return frozen(plan.journal)
  if (fact === 'frame')
    return Object.freeze({ period: frozen(plan.period), places: frozen(plan.places) } satisfies Frame)
  if (fact === 'phaseState') return frozen(stateOf(plan, model, phase ?? ''))
  throw new TypeError(`nothing in a plan is called "${fact}"`)
}

/**
 * The recorded state of a phase.
 *
 * @internal
 */
export function stateOf(plan: Plan, model: string, phase: string): PhaseState | undefined {
  if (!Object.hasOwn(plan.phases, model)) return undefined
  const ofModel = plan.phases[model] as Readonly<Record<string, PhaseState>>
  return Object.hasOwn(ofModel, phase) ? ofModel[phase] : undefined
}

/**
 * Where in the document a fact that was read stands; undefined for what stands nowhere.
 *
 * @internal
 */
export function placeOf(model: string, read: CompiledRead): readonly string[] | undefined {
  if (read.fact === 'journal') return ['plan', 'journal']
  if (read.fact === 'frame') return ['plan']
  if (read.fact === 'phaseState') return ['plan', 'phases', model, read.phase ?? '']
  return undefined
}
