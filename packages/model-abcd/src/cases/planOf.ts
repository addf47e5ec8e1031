import {
  type Activities,
  type Assets,
  activities,
  assets,
  type Bodies,
  bodies,
  type Groups,
  groups,
  type Organisations,
  organisations,
  type Wishes,
  wishes,
} from '@groundplan/community'
import { attach, createPlan, type JournalEntry, type PhaseState, type Plan } from '@groundplan/planning-models'
import { modelId } from '../modelId.js'

/** What a plan of a case holds; a register that is left out is not attached. */
export interface Holds {
  readonly wishes?: Wishes['items']
  readonly assets?: Assets | Assets['items']
  readonly activities?: Activities['items']
  readonly groups?: Groups['items']
  readonly organisations?: Organisations['items']
  readonly bodies?: Bodies['items']
  readonly phases?: Readonly<Record<string, PhaseState['state'] | PhaseState>>
  readonly journal?: readonly JournalEntry[]
}

/** The plan of a case. A phase that is given by its state alone has been in it since 2025-01-01. */
export function planOf(holds: Holds): Plan {
  let plan = createPlan({ id: 'case', title: { en: 'Case', da: 'Tilfælde' }, period: { from: '2020' } })
  if (holds.wishes) plan = attach(plan, wishes, { items: holds.wishes })
  if (holds.assets) plan = attach(plan, assets, 'items' in holds.assets ? holds.assets : { items: holds.assets })
  if (holds.activities) plan = attach(plan, activities, { items: holds.activities })
  if (holds.groups) plan = attach(plan, groups, { items: holds.groups })
  if (holds.organisations) plan = attach(plan, organisations, { items: holds.organisations })
  if (holds.bodies) plan = attach(plan, bodies, { items: holds.bodies })
  const states = Object.entries(holds.phases ?? {}).map(([phase, state]): [string, PhaseState] => [
    phase,
    typeof state === 'string' ? { state, since: '2025-01-01' } : state,
  ])
  return { ...plan, phases: { [modelId]: Object.fromEntries(states) }, journal: holds.journal ?? [] }
}
