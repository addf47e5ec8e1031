import { type Datum, known, unknown } from '@groundplan/kernel'
import type { AssignableAsset, AssignableWish, Contribution } from '@groundplan/model-abcd/assign'

// Short ways to write wishes and assets; `null` is a number that nobody knows.

export type Units = number | null
const datum = (units: Units): Datum<number> => (units === null ? unknown() : known(units))
export const wish = (id: string, needs?: Readonly<Record<string, Units>>): AssignableWish => ({
  id,
  name: { en: `wish ${id}`, da: `ønske ${id}` },
  ...(needs && { needs: known(Object.entries(needs).map(([skill, units]) => ({ skill, units: datum(units) }))) }),
})
export const asset = (
  id: string,
  skills: readonly string[],
  capacity?: Units,
  more: Partial<AssignableAsset> = {},
): AssignableAsset => ({
  id,
  name: { en: `asset ${id}`, da: `ressource ${id}` },
  skills,
  ...(capacity !== undefined && { capacity: datum(capacity) }),
  ...more,
})
export const brief = (pairs: readonly Contribution[]) => pairs.map((p) => [p.wish, p.skill, p.asset, p.units])
export const asked = (missing: readonly { readonly what: unknown }[]) =>
  missing.map((one) => {
    const { entity, field } = one.what as { entity: { id: string }; field: string }
    return `${entity.id} ${field}`
  })

export interface Case {
  readonly wishes: readonly {
    readonly id: string
    readonly needs: readonly { readonly skill: string; readonly units: number }[]
  }[]
  readonly assets: readonly { readonly id: string; readonly skills: readonly string[]; readonly capacity: Units }[]
}
export interface Solved {
  readonly units: number
  readonly pairs: readonly (readonly [string, string, string, number])[]
}
export const built = (c: Case) =>
  [
    c.wishes.map(({ id, needs }) => wish(id, Object.fromEntries(needs.map((n) => [n.skill, n.units])))),
    c.assets.map(({ id, skills, capacity }) => asset(id, skills, capacity)),
  ] as const
