import { reached } from '../graph/reached.js'
import type { ActivityFacts } from './activityFacts.js'
import type { InTheory } from './inTheories.js'
import { type TargetGroups, targetGroups } from './targetGroups.js'

type Target = Pick<TargetGroups, 'place' | 'change'>
type Group = NonNullable<TargetGroups['groups']>[number]

/**
 * Whether activities that lead to a change reach a group of it. `open`: none does as far as is known, but of some nobody has said whom they reach; the
 * first such answer holds those of all, as `asks`. `unknown`: the groups of the change would have to be known first.
 */
export type JudgedGroup =
  | (Target & { readonly is: 'unknown' })
  | (Target & { readonly group: Group; readonly is: 'reached' | 'unreached' })
  | (Target & { readonly group: Group; readonly is: 'open'; readonly asks: readonly number[] })

/**
 * Judges each target group of each change that some activity leads to. Cost: linear in the theory for each of the groups, since what reaches a group is
 * followed once along the arrows.
 */
export function judgedGroups(within: InTheory, facts: ActivityFacts): readonly JudgedGroup[] {
  const { index } = within
  const reaching = new Map<string, number[]>()
  const open: number[] = []
  for (const place of index.activities) {
    const { datum } = facts.of(within, place, 'groups')
    if (datum?.is === 'known') for (const id of datum.value) add(reaching, id, place)
    else if (datum?.is !== 'notApplicable') open.push(place)
  }
  const led = reached(index, index.activities, 'along')
  const targets = [...targetGroups(within)].filter(({ place }) => led[place] === 1)
  const concerned = new Map<string, number[]>()
  for (const { place, groups } of targets) for (const { id } of groups ?? []) add(concerned, id, place)

  const missed = new Map<string, ReadonlySet<number>>()
  const isOpen = reached(index, open, 'along')
  const unmet: number[] = []
  for (const [group, changes] of concerned) {
    const isReached = reached(index, reaching.get(group) ?? [], 'along')
    const without = changes.filter((place) => isReached[place] === 0)
    missed.set(group, new Set(without))
    for (const place of without) unmet.push(place)
  }
  const behind = reached(index, unmet, 'against')
  let asks: readonly number[] = open.filter((place) => behind[place] === 1)
  return targets.flatMap(({ place, change, groups }): readonly JudgedGroup[] =>
    groups === undefined
      ? [{ place, change, is: 'unknown' }]
      : groups.map((group): JudgedGroup => {
          if (missed.get(group.id)?.has(place) !== true) return { place, change, group, is: 'reached' }
          if (isOpen[place] === 0) return { place, change, group, is: 'unreached' }
          const answer = { place, change, group, is: 'open', asks } as const
          asks = []
          return answer
        }),
  )
}

function add(lists: Map<string, number[]>, id: string, place: number): void {
  const known = lists.get(id)
  if (known === undefined) lists.set(id, [place])
  else known.push(place)
}
