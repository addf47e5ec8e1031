import { knownValue, type Text } from '@groundplan/kernel'
import { applies } from '../applies.js'
import type { AssignableAsset, AssignableWish } from './types.js'

/** One need, its entries of the same skill put together. */
export interface Demand {
  readonly wish: AssignableWish
  readonly key: string
  readonly skill: string
  readonly skillName: Text
  readonly index: number
  readonly units: number | 'unknown'
  /** Whether unknown units are a question; not where each entry says that they do not apply. */
  readonly open: boolean
  /** Positions of the assets that have the skill. */
  readonly able: readonly number[]
}

/** One asset, and the least and the most that it can be counted on for. */
export interface Supply {
  readonly id: string
  readonly name: Text
  readonly capacity: number | 'unknown'
  /** Whether the capacity is a question; one that does not apply is neither 0 nor without end, but is not asked for. */
  readonly countable: boolean
  /** Whether it can be drawn on; `'unknown'` when it lies outside and nobody said. */
  readonly access: boolean | 'unknown'
  readonly least: number
  readonly most: number
}

/** The problem in the order that breaks ties: wish id, skill, asset id. */
export interface Problem {
  readonly wishes: readonly AssignableWish[]
  readonly demands: readonly Demand[]
  readonly supplies: readonly Supply[]
}

/** Skills are compared without regard to case, outer blanks, runs of blanks and the way accents are encoded. */
function skillKey(skill: string): string {
  // Most skills are short ids that are their own key.
  return /^[a-z0-9-]+$/.test(skill) ? skill : skill.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byCodeUnit(a.id, b.id)

function count(value: number | undefined, of: string): number | 'unknown' {
  if (value === undefined) return 'unknown'
  if (Number.isSafeInteger(value) && value >= 0) return value
  throw new RangeError(`${of} must be a whole number from 0, not ${value}: count in units that cannot be divided.`)
}

function supplyOf(asset: AssignableAsset): Supply {
  const capacity = count(knownValue(asset.capacity), `The capacity of asset "${asset.id}"`)
  const reached = knownValue(asset.access)
  // Where access is no question, none is needed.
  const outside = knownValue(asset.origin) === 'outside' && applies(asset.access)
  const access = reached === undefined ? (outside ? 'unknown' : true) : reached === 'arranged'
  const most = capacity === 'unknown' ? Number.POSITIVE_INFINITY : capacity
  const least = capacity === 'unknown' || access !== true ? 0 : capacity
  return { id: asset.id, name: asset.name, capacity, countable: applies(asset.capacity), access, least, most }
}

/** How skills read, found by any way of typing them. */
export function skillNamesIn(names: Readonly<Record<string, Text>> = {}): (skill: string) => Text {
  const byKey = new Map(Object.entries(names).map(([skill, name]) => [skillKey(skill), name]))
  return (skill) => byKey.get(skillKey(skill)) ?? { verbatim: skill }
}

/** Sorts, puts needs of one skill together, and finds who is able to meet them. */
export function problemOf(
  wishes: readonly AssignableWish[],
  assets: readonly AssignableAsset[],
  skillNames?: Readonly<Record<string, Text>> | undefined,
): Problem {
  const nameOf = skillNamesIn(skillNames)
  const sorted = [...assets].sort(byId)
  const able = new Map<string, number[]>()
  for (const [position, asset] of sorted.entries())
    for (const key of new Set(asset.skills.map(skillKey))) able.set(key, [...(able.get(key) ?? []), position])
  const sortedWishes = [...wishes].sort(byId)
  const demands = sortedWishes.flatMap((wish) => {
    const merged = new Map<string, Demand>()
    for (const [index, need] of (knownValue(wish.needs) ?? []).entries()) {
      const key = skillKey(need.skill)
      const units = count(knownValue(need.units), `Need ${index + 1} of wish "${wish.id}"`)
      const open = applies(need.units)
      const before = merged.get(key)
      if (before === undefined)
        merged.set(key, {
          wish,
          key,
          skill: need.skill,
          skillName: nameOf(need.skill),
          index,
          units,
          open,
          able: able.get(key) ?? [],
        })
      else if (!before.open) merged.set(key, { ...before, units, open })
      else if (open)
        merged.set(key, {
          ...before,
          units: units === 'unknown' || before.units === 'unknown' ? 'unknown' : before.units + units,
        })
    }
    return [...merged.values()].sort((a, b) => byCodeUnit(a.key, b.key))
  })
  return { wishes: sortedWishes, demands, supplies: sorted.map(supplyOf) }
}
