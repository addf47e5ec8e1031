import { assets, wishes } from '@groundplan/community'
import type { TableCell } from '@groundplan/figures'
import { resolveCites } from '@groundplan/kernel'
import { defineView } from '@groundplan/planning-models'
import { assignAssets } from '../assign/assignAssets.js'
import type { NeedCoverage } from '../assign/types.js'
import { wishRef } from '../refs.js'
import { places, sources } from '../sources.js'
import { times } from '../texts.js'
import { cellOf, list } from './cells.js'

const title = { en: 'Who can realise what', da: 'Hvem kan indfri hvad' }

const states = {
  certain: { en: 'Covered', da: 'Dækket' },
  possible: { en: 'Covered if the unknown turns out well', da: 'Dækket, hvis det ukendte falder heldigt ud' },
  short: { en: 'Not covered', da: 'Ikke dækket' },
  unknown: { en: 'Not known how much it takes', da: 'Uvist, hvor meget der skal til' },
} as const

const reasons = {
  only: { en: 'No other mapped asset can', da: 'Ingen anden kortlagt ressource kan' },
  first: { en: 'Several can; the first by id is taken', da: 'Flere kan; den første i id-orden er valgt' },
  firstKnown: { en: 'The first by id that can be counted on', da: 'Den første i id-orden, der kan regnes med' },
  rest: { en: 'Those before it have no more to give', da: 'De foregående har ikke mere at give' },
} as const

/** Wishes × assets: what each wish needs, who gives it, and what is still lacking. */
export const wishesAndAssets = defineView({
  title,
  reads: { wishes, assets },
  figure: ({ wishes, assets }) => {
    const assignment = assignAssets(wishes.items, assets.items, assets)
    const names = new Map(assets.items.map(({ id, name }) => [id, name]))
    const rowOf = (need: NeedCoverage): readonly TableCell[] => {
      const { wish, skill, skillName, units, certain, coverage, able } = need
      const mine = (coverage === 'certain' ? assignment.certain : assignment.possible).filter(
        (pair) => pair.wish === wish && pair.skill === skill,
      )
      const given = mine.map(({ asset, units }) => times(units, names.get(asset) ?? { verbatim: asset }))
      return [
        { cell: skillName },
        { cell: units === 'unknown' ? { is: 'unknown' } : { number: certain, of: units } },
        { cell: states[coverage] },
        ...(coverage === 'unknown'
          ? [{ cell: { is: 'unknown' as const } }, { cell: { is: 'notApplicable' as const } }]
          : [list(given), list(mine.map(({ because }) => reasons[because]))]),
        list(able.map((id) => names.get(id) ?? { verbatim: id })),
      ]
    }
    return {
      kind: 'table',
      title,
      description: {
        en: 'For each wish what it takes, how much of it is covered for certain, which assets give it in the best case, why these, and all that have the skill. Counted is what is needed and can be given at the same time.',
        da: 'For hvert ønske: hvad det kræver, hvor meget af det der med sikkerhed er dækket, hvilke ressourcer der i bedste fald bidrager, hvorfor netop de, og hvilke der kunne bidrage. Der tælles, hvad der skal bruges og kan ydes på én gang.',
      },
      cites: resolveCites(places.connect, sources),
      columns: [
        { id: 'wish', label: { en: 'Wish', da: 'Ønske' } },
        { id: 'skill', label: { en: 'What it takes', da: 'Det kræver' } },
        { id: 'covered', label: { en: 'Covered for certain', da: 'Sikkert dækket' } },
        { id: 'state', label: { en: 'State', da: 'Status' } },
        { id: 'given', label: { en: 'Given by', da: 'Dækkes af' } },
        { id: 'why', label: { en: 'Why this one', da: 'Hvorfor netop den' } },
        { id: 'able', label: { en: 'Has the skill', da: 'Kunne bidrage' } },
      ],
      rows: wishes.items.flatMap((wish) => {
        const needs = assignment.needs.filter((need) => need.wish === wish.id)
        const about = wishRef(wish)
        if (needs.length === 0) {
          return [
            { about, cells: [{ cell: wish.name }, cellOf(wish.needs, () => ({ items: [] })), {}, {}, {}, {}, {}] },
          ]
        }
        return needs.map((need, k) => ({
          about,
          cells: [...(k === 0 ? [{ cell: wish.name, rowSpan: needs.length }] : []), ...rowOf(need)],
        }))
      }),
    }
  },
})
