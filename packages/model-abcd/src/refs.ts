import type { ActorRef, Bodies, Groups, Organisations } from '@groundplan/community'
import { type Datum, type EntityRef, knownValue, type Text } from '@groundplan/kernel'
import type { PhaseState } from '@groundplan/planning-models'
import { applies } from './applies.js'
import { modelId } from './modelId.js'

interface Identified {
  readonly id: string
}

/** A wish as a thing that findings are about. */
export const wishRef = ({ id }: Identified): EntityRef => ({ kind: 'wish', id })

/** An asset as a thing that findings are about. */
export const assetRef = ({ id }: Identified): EntityRef => ({ kind: 'asset', id })

/** An activity as a thing that findings are about. */
export const activityRef = ({ id }: Identified): EntityRef => ({ kind: 'activity', id })

/** A phase of this model as a thing that findings are about. */
export const phaseRef = (phase: string): EntityRef => ({ kind: 'phase', id: `${modelId}/${phase}` })

/** Whether a phase has begun, as far as anybody recorded. */
export const begun = (state: PhaseState | undefined): boolean => state !== undefined && state.state !== 'notStarted'

/** The registers that actors are found in; a plan need not hold them. */
export interface ActorRegisters {
  readonly groups?: Groups | undefined
  readonly organisations?: Organisations | undefined
  readonly bodies?: Bodies | undefined
}

/** What the registers hold of an actor. */
export interface ActorEntry {
  readonly id: string
  readonly name: Text
  readonly ofResidents?: Datum<boolean> | undefined
}

/** Finds actors by reference; undefined for one that no register has. */
export function actorsIn({
  groups,
  organisations,
  bodies,
}: ActorRegisters): (ref: EntityRef) => ActorEntry | undefined {
  const found = new Map<string, ActorEntry>()
  const add = (kind: ActorRef['kind'], items: readonly ActorEntry[]): void => {
    for (const item of items) found.set(`${kind} ${item.id}`, item)
  }
  add('group', groups?.items ?? [])
  add('organisation', organisations?.items ?? [])
  add('body', bodies?.items ?? [])
  return (ref) => found.get(`${ref.kind} ${ref.id}`)
}

/** Whether an actor consists of residents, which one that it is no question for does not; undefined when nobody knows. */
export const ofResidents = (actor: ActorEntry | undefined): boolean | undefined =>
  applies(actor?.ofResidents) ? knownValue(actor?.ofResidents) : false

/** The name to show for an actor: as registered, else its id as typed. */
export const nameOf = (ref: EntityRef, actor: ActorEntry | undefined): Text => actor?.name ?? { verbatim: ref.id }
