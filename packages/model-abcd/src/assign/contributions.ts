import type { Message, Text } from '@groundplan/kernel'
import type { Demand, Supply } from './problem.js'
import type { Contribution } from './types.js'

const messages = {
  only: {
    en: '{units} × {skill} for “{wish}” from {asset}: no other mapped asset has any to give.',
    da: '{units} × {skill} til »{wish}« fra {asset}: ingen anden kortlagt ressource kan bidrage.',
  },
  first: {
    en: '{units} × {skill} for “{wish}” from {asset}: the first by id of those that can give, before {others}.',
    da: '{units} × {skill} til »{wish}« fra {asset}: den første i id-orden af dem, der kan bidrage, før {others}.',
  },
  firstKnown: {
    en: '{units} × {skill} for “{wish}” from {asset}: the first by id that can be counted on; {others} may come first.',
    da: '{units} × {skill} til »{wish}« fra {asset}: den første i id-orden, der kan regnes med; {others} kommer måske først.',
  },
  rest: {
    en: '{units} × {skill} for “{wish}” from {asset}: {others} would come first, but nothing more can be had there.',
    da: '{units} × {skill} til »{wish}« fra {asset}: {others} ville komme først, men der er ikke mere at hente.',
  },
} as const satisfies Readonly<Record<string, Message>>

/** The pairs of one flow, each with why this asset and no other; `counted` gives what an asset is counted on for in this flow. */
export function contributionsOf(
  demands: readonly Demand[],
  supplies: readonly Supply[],
  flow: readonly (readonly number[])[],
  counted: 'least' | 'most',
): readonly Contribution[] {
  return demands.flatMap(({ wish, skill, skillName, able }, need) => {
    const candidates = able.map((position) => supplies[position] as Supply)
    const names = (some: readonly Supply[]): readonly Text[] => some.map((supply) => supply.name)
    return candidates.flatMap((supply, place): readonly Contribution[] => {
      const units = flow[need]?.[place] ?? 0
      if (units === 0) return []
      const others = candidates.filter((other) => other !== supply && other.most > 0)
      const before = candidates.slice(0, place)
      const full = before.filter((other) => other[counted] > 0)
      const uncertain = before.filter((other) => other[counted] === 0 && other.most > 0)
      const because =
        others.length === 0 ? 'only' : full.length > 0 ? 'rest' : uncertain.length > 0 ? 'firstKnown' : 'first'
      const named = { only: [], first: others, firstKnown: uncertain, rest: full }[because]
      return [
        {
          wish: wish.id,
          skill,
          asset: supply.id,
          units,
          because,
          message: messages[because],
          slots: {
            asset: supply.name,
            units,
            skill: skillName,
            wish: wish.name,
            ...(because === 'only' ? {} : { others: names(named) }),
          },
        },
      ]
    })
  })
}
