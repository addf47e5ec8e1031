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
import type { Localized, Slots } from '@groundplan/kernel'
import type { AbcdRule } from '@groundplan/model-abcd'
import { attach, createPlan, type JournalEntry, type PhaseState, type Plan } from '@groundplan/planning-models'

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

/** What a rule should say of a finding: its message, its pointer below the content, what it is about, and its slots. */
export interface Expected {
  readonly message: string
  readonly about: readonly string[]
  readonly pointer: string
  readonly slots: Slots
  readonly en: string
  readonly da: string
}

/** One case of one rule. `asks` are the questions that stay open, in English and Danish. */
export interface RuleCase {
  readonly rule: AbcdRule
  readonly name: string
  readonly plan: Plan
  readonly expect: 'met' | 'unknown' | 'notApplicable' | readonly Expected[]
  /** The denominator, where the verdict is met or unmet. */
  readonly examined?: number
  readonly asks?: readonly (readonly [en: string, da: string])[]
}

export const modelId = '@groundplan/model-abcd'
export const at = '2026-10-01'

export const text = (en: string, da: string): Localized => ({ en, da })

export function planOf(holds: Holds): Plan {
  let plan = createPlan({ id: 'case', title: text('Case', 'Tilfælde'), period: { from: '2020' } })
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

/** A meeting noted in a phase of the model. */
export const meeting = (
  id: string,
  phase: string,
  date: string,
  about: JournalEntry['about'] = [],
  kind: JournalEntry['kind'] = 'meeting',
): JournalEntry => ({
  id,
  at: date,
  kind,
  words: text('They met', 'De mødtes'),
  about,
  phase: { model: modelId, phase },
})

/** The place of a register's content in the document. */
export const inside = (register: string, path: string): string =>
  `/plan/artefacts/@groundplan~1community~1${register}/content/${path}`

/** A case of one rule, from what the plan holds. */
export const of =
  (rule: RuleCase['rule']) =>
  (name: string, expect: RuleCase['expect'], holds: Holds, asks: RuleCase['asks'] = []): RuleCase => ({
    rule,
    name,
    expect,
    asks,
    plan: planOf(holds),
  })
