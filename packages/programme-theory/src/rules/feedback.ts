import { defineRule, type Look, optional } from '@groundplan/kernel'
import { feedbacks } from '../graph/feedbacks.js'
import { theories } from '../model/theories.js'
import { activityFacts } from './activityFacts.js'
import { activityRegister } from './activityRegister.js'
import { type InTheory, inTheories } from './inTheories.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { quoted } from './quoted.js'
import { theoryRef } from './refs.js'
import { someOf } from './someOf.js'

/** As many elements of a ring are named. */
const SHOWN = 6

/** Where the chain leads back to itself: no error, but more than a chain can show. */
export const feedback = defineRule({
  label: { en: 'The chain leads on without feedback', da: 'Kæden fører fremad uden tilbagekobling' },
  why: {
    en: 'A feedback is no error. But a programme theory is read in one direction. Show the feedback in a systems map (causal loop diagram), and keep here the link with which the initiative begins.',
    da: 'En tilbagekobling er ikke en fejl. Men en programteori læses i én retning. Vis tilbagekoblingen i et årsagsdiagram, og behold her den pil, indsatsen begynder med.',
  },
  notApplicable: { en: 'No programme theory has a link.', da: 'Ingen programteori har en pil.' },
  cites: [
    places.causalDiagram,
    {
      own: {
        en: 'The source has a systems map show what influences what, and does not speak of feedback; that it belongs there rather than in a programme theory is our own division of work',
        da: 'Kilden viser i et årsagsdiagram, hvad der påvirker hvad, men omtaler ikke tilbagekoblinger; at de hører hjemme dér frem for i en programteori, er vores egen arbejdsdeling',
      },
    },
  ],
  weight: 'advice',
  reads: { theories, activities: optional(activityRegister) },
  messages: {
    ring: {
      en: '{n} elements of “{theory}” form a feedback, such as by {ring} and back',
      da: '{n} elementer i »{theory}« danner en tilbagekobling, for eksempel ad vejen {ring} og tilbage',
    },
    itself: { en: '“{node}” in “{theory}” leads to itself', da: '»{node}« i »{theory}« fører til sig selv' },
  },
  check: ({ theories, activities }, say) =>
    judgeTheories(
      inTheories(theories, activityFacts(activities).nameOf).filter(({ theory }) => theory.links.length > 0),
      {
        items: (within) => [within],
        look: ({ index, theory }, within): Look =>
          feedbacks(index).map(({ nodes, cycle }) => {
            const link = cycle.links[0] as number
            const at = within.atLink(link)
            if (nodes.length > 1)
              return say.ring({
                about: aboutRing(within, nodes),
                at,
                slots: { n: nodes.length, theory: theory.title, ring: namesOf(within, cycle.nodes) },
              })
            const node = nodes[0] as number
            return say.itself({
              about: within.aboutNode(node),
              at,
              slots: { node: within.nameOf(node), theory: theory.title },
            })
          }),
      },
    ),
})

const aboutRing = (within: InTheory, nodes: readonly number[]) =>
  someOf([theoryRef(within.theory), ...nodes.flatMap((place) => within.aboutNode(place))])

/** The names on the way round in order; of a long way its beginning, and dots. */
const namesOf = (within: InTheory, nodes: readonly number[]) => [
  ...nodes.slice(0, SHOWN).map((place) => quoted(within.nameOf(place))),
  ...(nodes.length > SHOWN ? ['…'] : []),
]
