import { defineRule, type Look, optional, type Text } from '@groundplan/kernel'
import { fans } from '../graph/fans.js'
import { theories } from '../model/theories.js'
import { activityFacts } from './activityFacts.js'
import { activityRegister } from './activityRegister.js'
import { type InTheory, inTheories } from './inTheories.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { quoted } from './quoted.js'
import { theoryRef } from './refs.js'

/** As many of the elements with too many links are named. */
const NAMED = 5

/** The theory can be taken in on one page. */
export const pageSize = defineRule({
  label: { en: 'The theory fits on one page', da: 'Teorien kan overskues på én side' },
  why: {
    en: 'A theory that cannot be taken in at a glance is not used. Gather what belongs together, take a part out into a theory of its own and include it, or leave out what decides nothing.',
    da: 'En teori, man ikke kan overskue, bliver ikke brugt. Saml det, der hører sammen, læg en del i sin egen teori og brug den herfra, eller tag det ud, som ikke gør nogen forskel.',
  },
  notApplicable: { en: 'No programme theory has an element.', da: 'Ingen programteori har et element.' },
  cites: [places.simple],
  weight: 'advice',
  thresholds: {
    elements: {
      value: 60,
      unit: 'element',
      cites: [
        {
          own: {
            en: 'Twice the published tables from Silkeborg and from Aalborg, which hold some 30 elements each',
            da: 'Det dobbelte af de offentliggjorte oversigter fra Silkeborg og Aalborg, der hver rummer omkring 30 elementer',
          },
        },
      ],
    },
    links: {
      value: 10,
      unit: 'link',
      cites: [
        {
          own: {
            en: 'More than ten lines that meet in one place cannot be told apart on a page; our own judgement',
            da: 'Mere end ti streger, der mødes ét sted, kan man ikke skelne på en side; vores eget skøn',
          },
        },
      ],
    },
  },
  reads: { theories, activities: optional(activityRegister) },
  messages: {
    elements: {
      en: '“{theory}” has {n} elements, more than the {limit} that fit on a page',
      da: '»{theory}« har {n} elementer, flere end de {limit}, der er plads til på en side',
    },
    into: {
      en: 'In “{theory}”, more than {limit} elements lead to each of these: {nodes}',
      da: 'I »{theory}« fører mere end {limit} elementer til hvert af disse: {nodes}',
    },
    outOf: {
      en: 'In “{theory}”, each of these leads to more than {limit} elements: {nodes}',
      da: 'I »{theory}« fører hvert af disse til mere end {limit} elementer: {nodes}',
    },
  },
  check: ({ theories, activities }, say, limits) =>
    judgeTheories(
      inTheories(theories, activityFacts(activities).nameOf).filter(({ theory }) => theory.nodes.length > 0),
      {
        items: (within) => [within],
        look({ index, theory }, within): Look {
          const where = { about: [theoryRef(theory)], at: within.atTheory() }
          const { title } = theory
          const counts = fans(index)
          const [into, outOf] = [widest(within, counts.in, limits.links), widest(within, counts.out, limits.links)]
          return [
            ...(index.size > limits.elements
              ? [say.elements({ ...where, slots: { theory: title, n: index.size, limit: limits.elements } })]
              : []),
            ...(into.length > 0
              ? [say.into({ ...where, slots: { theory: title, limit: limits.links, nodes: into } })]
              : []),
            ...(outOf.length > 0
              ? [say.outOf({ ...where, slots: { theory: title, limit: limits.links, nodes: outOf } })]
              : []),
          ]
        },
      },
    ),
})

/** The names of elements with more than so many neighbours on one side, those with most of them first; a few of them, and dots. */
function widest({ nameOf }: InTheory, counts: Int32Array, limit: number): readonly (Text | '…')[] {
  const wide = [...counts.keys()].filter((place) => (counts[place] as number) > limit)
  wide.sort((a, b) => (counts[b] as number) - (counts[a] as number))
  return [
    ...wide.slice(0, NAMED).map((place) => quoted(nameOf(place))),
    ...(wide.length > NAMED ? (['…'] as const) : []),
  ]
}
