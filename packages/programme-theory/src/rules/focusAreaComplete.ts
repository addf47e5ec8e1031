import { defineRule, knownValue, type Look, type Missing, missing, type Sighting } from '@groundplan/kernel'
import { reached } from '../graph/reached.js'
import { wholeTheories } from '../graph/wholeTheories.js'
import { theories } from '../model/theories.js'
import type { FocusArea } from '../model/theory.js'
import { type InTheory, inTheories } from './inTheories.js'
import { isOpen } from './isOpen.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { focusAreaRef, theoryRef } from './refs.js'

/** A focus area says which challenge it answers and for whom, and has something done and something aimed at. */
export const focusAreaComplete = defineRule({
  label: { en: 'The focus areas are complete', da: 'Indsatsområderne er fuldt beskrevet' },
  why: {
    en: 'A focus area holds together the challenge, those concerned, what is done and what it is for. Add what is missing, or let the area go.',
    da: 'Et indsatsområde holder sammen på udfordringen, målgruppen, det, der gøres, og det, der skal nås. Tilføj det, der mangler, eller lad området udgå.',
  },
  notApplicable: { en: 'No programme theory has focus areas.', da: 'Ingen programteori har indsatsområder.' },
  cites: [
    places.table,
    {
      own: {
        en: 'The table is an example, whose focus area has a challenge and a target group; that each focus area should is our own conclusion',
        da: 'Tabellen er et eksempel, hvor indsatsområdet har en udfordring og en målgruppe; at hvert indsatsområde bør have det, er vores egen slutning',
      },
    },
  ],
  weight: 'important',
  reads: { theories },
  messages: {
    noGroup: {
      en: 'The focus area “{area}” has no target group',
      da: 'Indsatsområdet »{area}« har ingen målgruppe',
    },
    empty: {
      en: 'Nothing in “{theory}” belongs to the focus area “{area}”',
      da: 'Intet i »{theory}« hører til indsatsområdet »{area}«',
    },
    noActivity: {
      en: 'No activity of “{theory}” stands in the focus area “{area}” or leads there',
      da: 'Ingen aktivitet i »{theory}« ligger i indsatsområdet »{area}« eller fører dertil',
    },
    noGoal: {
      en: 'The focus area “{area}” holds no goal of “{theory}” and leads to none',
      da: 'Indsatsområdet »{area}« rummer intet mål i »{theory}« og fører ikke til noget',
    },
  },
  check: ({ theories }, say) => {
    const seen = new Set<string>()
    const wholes = new Map(wholeTheories(theories).map((whole) => [whole.place, whole]))
    return judgeTheories(inTheories(theories), {
      *items(within) {
        const { focusAreas = [] } = within.theory
        const members = focusAreas.length === 0 ? undefined : membersOf(within)
        for (const [place, area] of focusAreas.entries()) {
          const path = wholes.get(within.place)?.pathOfFocusArea(place) ?? []
          const key = path.join('/')
          yield { area, path, isFirst: !seen.has(key), members: members?.get(area.id) ?? [] }
          seen.add(key)
        }
      },
      look({ area, path, isFirst, members }, within): Look {
        const found: (Sighting | Missing)[] = isFirst ? [...openIn(area)] : []
        const own = focusAreaRef(area)
        if (isFirst && knownValue(area.groups)?.length === 0)
          found.push(say.noGroup({ about: [own], at: ['theories', ...path, 'groups'], slots: { area: area.label } }))
        const about = path[1] === within.place ? [own] : [own, theoryRef(within.theory)]
        const seen = {
          about,
          at: ['theories', ...path],
          slots: { area: area.label, theory: within.theory.title },
        } as const
        const { index } = within
        if (members.length === 0) return [...found, say.empty(seen)]
        const before = reached(index, members, 'against')
        if (!index.activities.some((place) => before[place] === 1)) found.push(say.noActivity(seen))
        const after = reached(index, members, 'along')
        if (!index.goals.some((place) => after[place] === 1)) found.push(say.noGoal(seen))
        return found
      },
      together: ({ theory }, facts) =>
        missing(
          theoryRef(theory),
          'focusAreas',
          {
            en: 'Which challenges and target groups belong to the focus areas of “{theory}” that lack them ({facts} in all)?',
            da: 'Hvilke udfordringer og målgrupper mangler der for indsatsområderne i »{theory}« ({facts} i alt)?',
          },
          { facts, theory: theory.title },
        ),
    })
  },
})

function* openIn(area: FocusArea): Iterable<Missing> {
  const slots = { area: area.label }
  if (isOpen(area.challenge))
    yield missing(
      focusAreaRef(area),
      'challenge',
      {
        en: 'What is the challenge in the focus area “{area}”?',
        da: 'Hvad er udfordringen i indsatsområdet »{area}«?',
      },
      slots,
    )
  if (isOpen(area.groups))
    yield missing(
      focusAreaRef(area),
      'groups',
      {
        en: 'Who is the target group of the focus area “{area}”?',
        da: 'Hvem er målgruppen for indsatsområdet »{area}«?',
      },
      slots,
    )
}

/** Places of the nodes that stand in each focus area, by its id. */
function membersOf({ theory }: InTheory): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>()
  for (const [place, { focusAreas }] of theory.nodes.entries())
    for (const id of focusAreas ?? []) {
      const known = members.get(id)
      if (known === undefined) members.set(id, [place])
      else known.push(place)
    }
  return members
}
