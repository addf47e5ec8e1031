import type { Text } from '@groundplan/kernel'
import { indexOf } from '../graph/indexOf.js'
import type { Money, Resource, TheoryActivity } from '../model/node.js'
import type { Theory } from '../model/theory.js'
import { spreadFrom, startsPerSpread } from './spread.js'
import { sumDecimals } from './sumDecimals.js'

/** What one activity or resource costs. */
export interface CostPart {
  /** Id of the activity or resource. */
  readonly node: string
  readonly is: 'activity' | 'resource'
  readonly cost: Money
  /** How many of the theory's goals it leads to; more than 1: its whole cost stands at each of them. */
  readonly goals: number
}

/** An activity or resource whose cost is not known, and in which way. */
export interface CostGap {
  readonly node: string
  readonly is: 'activity' | 'resource'
  readonly cost: 'neverAsked' | 'unknown' | 'withheld'
  readonly why?: Text | undefined
  readonly goals: number
}

/** An activity that stands for the same one in the register as another does. */
export interface CostRepeated {
  readonly node: string
  /** Id of the activity whose cost stands in the sums. */
  readonly as: string
  /** What it is said to cost itself; absent where that was never asked for. */
  readonly cost?: Money | undefined
}

/** What some activities and resources cost together. Danish: omkostninger. */
export interface Costs {
  /** By currency, in the order of the alphabet; empty where no cost is known, which is not zero. In whole units of the currency. */
  readonly sums: readonly Money[]
  /** Every known cost behind the sums, in the theory's order. */
  readonly parts: readonly CostPart[]
  /** Costs that are not in the sums because they are not known. */
  readonly gaps: readonly CostGap[]
  /**
   * Activities that stand for the same one in the register as another in `parts`: such an activity is paid for once, at the lowest of its known costs.
   */
  readonly repeated: readonly CostRepeated[]
  /** Ids of activities and resources that no cost applies to: nothing is lacking there. */
  readonly notApplicable: readonly string[]
  /** Whether there are gaps, or different costs for one activity of the register: the sums are then what it costs at least. */
  readonly atLeast: boolean
}

/** The costs of a theory, by what it aims at. Danish: omkostninger pr. mål. */
export interface CostByGoal {
  /** Each goal with what all that leads to it costs. Goals share activities: their sums do not add up to the total. */
  readonly goals: readonly ({ readonly goal: string } & Costs)[]
  /** The whole theory, every activity and resource once. */
  readonly total: Costs
  /** What leads to no goal; it is in the total and at no goal. */
  readonly servesNoGoal: Costs
}

type Costed = Resource | TheoryActivity

interface Place {
  readonly node: Costed
  readonly place: number
}

/**
 * What it costs to work towards each goal (goals, and outcomes on the last horizon): the known costs of all activities and resources that lead
 * to it by any path. Nothing is shared out: what leads to several goals stands at each with its whole cost and with how many goals that is. A
 * cost that was never asked for, is unknown or withheld is never zero: it is listed, and the sum is then "at least". Costs are added as the
 * theory states them, so say the pay of staff at the activity or at the resource, not at both. Two nodes for one activity of the register are paid
 * for once and told in `repeated`. Conditions that links name are taken to hold; `whatIf` tells what falls where they do not. Throws on an amount that
 * is no finite number, and on sums that no number can hold.
 *
 * Time grows with the number of links for each 32 goals, and with the number of parts that are told.
 *
 * ```ts
 * import { costByGoal } from '@groundplan/programme-theory/analysis'
 * const { goals, total } = costByGoal({
 *   id: 't', title: { en: 'Walks' },
 *   nodes: [
 *     { is: 'activity', id: 'walks', cost: { is: 'known', value: { amount: 12000, currency: 'DKK' } } },
 *     { is: 'activity', id: 'meals' },
 *     { is: 'goal', id: 'health', label: { en: 'Health' } },
 *     { is: 'goal', id: 'company', label: { en: 'Company' } },
 *   ],
 *   links: [{ id: 'a', from: 'walks', to: 'health' }, { id: 'b', from: 'walks', to: 'company' }, { id: 'c', from: 'meals', to: 'company' }],
 * })
 * goals.map(({ goal, sums, atLeast }) => [goal, sums[0]?.amount, atLeast]) // => [['health', 12000, false], ['company', 12000, true]]
 * goals[1]?.gaps // => [{ node: 'meals', is: 'activity', cost: 'neverAsked', goals: 1 }]
 * total.sums // => [{ amount: 12000, currency: 'DKK' }]
 * ```
 */
export function costByGoal(theory: Theory): CostByGoal {
  const index = indexOf(theory)
  const costed: Place[] = []
  theory.nodes.forEach((node, place) => {
    if (node.is === 'activity' || node.is === 'resource') costed.push({ node, place })
  })
  const every = theory.links.map((_, link) => link)
  const serves = new Map<number, Place[]>(index.goals.map((goal) => [goal, []]))
  const goalsOf = new Int32Array(index.size)
  for (let at = 0; at < index.goals.length; at += startsPerSpread) {
    const some = index.goals.slice(at, at + startsPerSpread)
    const spread = spreadFrom(index, some, 'in')
    spread.letIn(every)
    for (const one of costed) {
      const bits = spread.bits[one.place] as number
      some.forEach((goal, i) => {
        if ((bits & (1 << i)) === 0) return
        goalsOf[one.place] = (goalsOf[one.place] as number) + 1
        serves.get(goal)?.push(one)
      })
    }
  }
  const of = (some: readonly Place[]): Costs => costsOf(some, goalsOf)
  return {
    goals: index.goals.map((goal) => ({ goal: theory.nodes[goal]?.id as string, ...of(serves.get(goal) as Place[]) })),
    total: of(costed),
    servesNoGoal: of(costed.filter(({ place }) => goalsOf[place] === 0)),
  }
}

function costsOf(some: readonly Place[], goalsOf: Int32Array): Costs {
  const parts: CostPart[] = []
  const gaps: CostGap[] = []
  const notApplicable: string[] = []
  const { repeated, differ } = paidOnce(some)
  for (const { node, place } of some) {
    if (repeated.has(node)) continue
    const { cost } = node
    const told = { node: node.id, is: node.is }
    const goals = goalsOf[place] as number
    if (cost?.is === 'known') parts.push({ ...told, cost: cost.value, goals })
    else if (cost?.is === 'notApplicable') notApplicable.push(node.id)
    else if (cost?.is === 'unknown' && cost.why !== undefined)
      gaps.push({ ...told, cost: cost.is, why: cost.why, goals })
    else gaps.push({ ...told, cost: cost?.is ?? 'neverAsked', goals })
  }
  return {
    sums: sumsOf(parts),
    parts,
    gaps,
    repeated: [...repeated].map(([{ id, cost }, as]) => ({
      node: id,
      as: as.id,
      ...(cost?.is === 'known' ? { cost: cost.value } : {}),
    })),
    notApplicable,
    atLeast: gaps.length > 0 || differ,
  }
}

/** Of activities for the same one in the register, the one whose cost counts: the lowest known, and of equal ones the first. */
function paidOnce(some: readonly Place[]): {
  readonly repeated: ReadonlyMap<Costed, Costed>
  readonly differ: boolean
} {
  const groups = new Map<string, Costed[]>()
  for (const { node } of some) {
    if (node.is !== 'activity' || node.activity === undefined) continue
    const group = groups.get(node.activity)
    if (group === undefined) groups.set(node.activity, [node])
    else group.push(node)
  }
  const repeated = new Map<Costed, Costed>()
  let differ = false
  for (const group of groups.values()) {
    const known = group.filter(({ cost }) => cost?.is === 'known')
    const costOf = ({ cost }: Costed): Money => (cost as { readonly value: Money }).value
    const [first] = known
    if (first === undefined) continue
    const counts = known.reduce((low, one) => {
      const [a, b] = [costOf(low), costOf(one)]
      return a.currency === b.currency && b.amount < a.amount ? one : low
    })
    for (const one of group) {
      // What is said to be unknown, withheld or not applicable is an answer of its own, and stays.
      if (one === counts || (one.cost !== undefined && one.cost.is !== 'known')) continue
      repeated.set(one, counts)
      if (one.cost === undefined) continue
      const [a, b] = [costOf(counts), costOf(one)]
      differ ||= a.currency !== b.currency || a.amount !== b.amount
    }
  }
  return { repeated, differ }
}

function sumsOf(parts: readonly CostPart[]): readonly Money[] {
  const amounts = new Map<string, number[]>()
  for (const { cost } of parts) {
    const list = amounts.get(cost.currency)
    if (list === undefined) amounts.set(cost.currency, [cost.amount])
    else list.push(cost.amount)
  }
  return [...amounts.keys()]
    .sort()
    .map((currency) => ({ amount: sumDecimals(amounts.get(currency) as number[]), currency }))
}
