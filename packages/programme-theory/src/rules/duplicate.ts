import { defineRule, type Look, optional } from '@groundplan/kernel'
import { duplicates } from '../graph/duplicates.js'
import { theories } from '../model/theories.js'
import { type ActivityFacts, activityFacts } from './activityFacts.js'
import { activityRegister } from './activityRegister.js'
import { type InTheory, inTheories } from './inTheories.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { someOf } from './someOf.js'

/** Nothing stands twice. The same words for other target groups are something else. */
export const duplicate = defineRule({
  label: { en: 'Nothing stands twice', da: 'Intet står to gange' },
  why: {
    en: 'What stands twice is counted and drawn twice, and the ways through the theory fall apart. Put the two together, or say in their words what sets them apart.',
    da: 'Det, der står to gange, bliver talt og tegnet to gange, og vejene gennem teorien falder fra hinanden. Slå de to sammen, eller skriv, hvad der er forskellen på dem.',
  },
  notApplicable: { en: 'No programme theory has an element.', da: 'Ingen programteori har et element.' },
  cites: [
    places.simple,
    {
      own: {
        en: 'The source asks for simplicity; that nothing stands twice is our conclusion',
        da: 'Kilden beder om enkelhed; at intet står to gange, er vores slutning',
      },
    },
  ],
  weight: 'advice',
  reads: { theories, activities: optional(activityRegister) },
  messages: {
    element: {
      en: '“{node}” stands {n} times in “{theory}”',
      da: '»{node}« står {n} gange i »{theory}«',
    },
    link: {
      en: 'The link from “{from}” to “{to}” is drawn {n} times in “{theory}”',
      da: 'Pilen fra »{from}« til »{to}« er tegnet {n} gange i »{theory}«',
    },
    opposed: {
      en: '“{from}” both increases and decreases “{to}” in “{theory}”',
      da: '»{from}« både øger og mindsker »{to}« i »{theory}«',
    },
  },
  check: ({ theories, activities }, say) => {
    const facts = activityFacts(activities)
    return judgeTheories(inTheories(theories, facts.nameOf), {
      items(within) {
        const { nodes, links } = duplicates(within.index)
        return [
          ...groupsOf(
            within.theory.nodes.length,
            nodes.flatMap((alike) => forOneGroup(within, alike, facts)),
            'node',
          ),
          ...groupsOf(within.theory.links.length, links, 'link'),
        ]
      },
      look({ group, of }, within): Look {
        if (group === undefined) return false
        const theory = within.theory.title
        const [first, second] = group as readonly [number, number]
        if (of === 'node')
          return say.element({
            about: someOf(group.flatMap(within.aboutNode)),
            at: within.atNode(second),
            slots: { node: within.nameOf(first), n: group.length, theory },
          })
        const where = { about: someOf(group.flatMap(within.aboutLink)), at: within.atLink(second) }
        const { from, to } = within.link(first)
        const slots = { from: within.nameOfId(from), to: within.nameOfId(to), theory }
        return isOpposed(within, group)
          ? say.opposed({ ...where, slots })
          : say.link({ ...where, slots: { ...slots, n: group.length } })
      },
    })
  },
})

/**
 * Parts what says the same by the target groups that it is for: the same change in other people is another change. Where one of them leaves its
 * groups open nobody can tell them apart, and all of them stay together.
 */
function forOneGroup(within: InTheory, alike: readonly number[], facts: ActivityFacts): readonly (readonly number[])[] {
  const parts = new Map<string, number[]>()
  for (const place of alike) {
    const node = within.node(place)
    const datum = node.is === 'activity' ? facts.of(within, place, 'groups').datum : 'groups' in node && node.groups
    if (datum === undefined || datum === false || datum.is !== 'known') return [alike]
    const key = JSON.stringify([...new Set(datum.value)].sort())
    const known = parts.get(key)
    if (known === undefined) parts.set(key, [place])
    else known.push(place)
  }
  return [...parts.values()].filter((part) => part.length > 1)
}

interface Candidate {
  readonly of: 'node' | 'link'
  /** The things that it stands together with, told at the first of them. */
  readonly group?: readonly number[] | undefined
}

/** One candidate for each thing, so that all of them count as examined. */
function groupsOf(size: number, groups: readonly (readonly number[])[], of: Candidate['of']): readonly Candidate[] {
  const byFirst = new Map(groups.map((group) => [group[0], group]))
  return Array.from({ length: size }, (_, place) => ({ of, group: byFirst.get(place) }))
}

const isOpposed = ({ link }: InTheory, group: readonly number[]): boolean =>
  new Set(group.map((place) => link(place).polarity ?? 'increases')).size > 1
