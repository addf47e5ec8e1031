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
    en: 'A theory that cannot be taken in at a glance is easily put aside. Gather what belongs together, make a part of it a theory of its own for which one element stands here, or leave out what decides nothing.',
    da: 'En teori, man ikke kan overskue, bliver let lagt til side. Saml det, der hører sammen, læg en del i en teori for sig, som ét element står for her, eller tag det ud, som ikke gør nogen forskel.',
  },
  notApplicable: { en: 'No programme theory has an element.', da: 'Ingen programteori har et element.' },
  cites: [
    places.simple,
    places.takingUp,
    {
      own: {
        en: 'The source wants it simple, and sees many keep away from a tool that seems hard to take in; that a page is the measure is our own choice',
        da: 'Kilden vil have det enkelt og ser mange holde sig fra et værktøj, der virker uoverskueligt; at én side er målestokken, er vores eget valg',
      },
    },
  ],
  weight: 'advice',
  thresholds: {
    elements: {
      value: 40,
      unit: 'element',
      cites: [
        {
          own: {
            en: 'The published tables from Silkeborg and from Aalborg hold 27 and 20 elements; that a page takes half as many again as the larger is our own judgement',
            da: 'De offentliggjorte oversigter fra Silkeborg og Aalborg rummer 27 og 20 elementer; at en side kan rumme halvt så mange til som den største, er vores eget skøn',
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
            da: 'Flere end ti streger, der mødes ét sted, kan man ikke skelne fra hinanden på en side; det er vores eget skøn',
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
      da: 'I »{theory}« fører flere end {limit} elementer til hvert af disse: {nodes}',
    },
    outOf: {
      en: 'In “{theory}”, each of these leads to more than {limit} elements: {nodes}',
      da: 'I »{theory}« fører hvert af disse til flere end {limit} elementer: {nodes}',
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
