import { defineRule, knownValue, type Look, optional } from '@groundplan/kernel'
import { componentsOf } from '../graph/componentsOf.js'
import { theories } from '../model/theories.js'
import { activityFacts } from './activityFacts.js'
import { activityRegister } from './activityRegister.js'
import { type InTheory, inTheories } from './inTheories.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { quoted } from './quoted.js'
import { theoryRef } from './refs.js'

/** As many parts are named. */
const NAMED = 5

/**
 * The theory hangs together: it is of one piece, and resources and conditions say what they are for. Other single elements without a link are for
 * other rules to tell.
 */
export const connected = defineRule({
  label: { en: 'The theory hangs together', da: 'Teorien hænger sammen' },
  why: {
    en: 'Parts without a link between them are theories of their own: nobody can see how they serve the same initiative. Draw the missing link, or make each part a theory with its own title.',
    da: 'Dele uden en pil imellem er hver sin teori, og ingen kan se, hvordan de tjener den samme indsats. Tegn den pil, der mangler, eller gør hver del til en teori med sin egen titel.',
  },
  notApplicable: {
    en: 'No programme theory has a resource, a context condition or a link between two elements.',
    da: 'Ingen programteori har en ressource, et forhold i konteksten eller en pil mellem to elementer.',
  },
  cites: [
    places.chapter,
    {
      own: {
        en: 'The source has the theory show what connects; that it is of one piece is our conclusion',
        da: 'Ifølge kilden skal teorien vise, hvad der forbinder; at den er i ét stykke, er vores slutning',
      },
    },
  ],
  weight: 'advice',
  reads: { theories, activities: optional(activityRegister) },
  messages: {
    apart: {
      en: '“{theory}” falls into {n} parts without a link between them, with {nodes} among others',
      da: '»{theory}« falder i {n} dele uden en pil imellem; i dem står blandt andet {nodes}',
    },
    resource: {
      en: 'The resource “{node}” leads nowhere in “{theory}”: what is it for?',
      da: 'Ressourcen »{node}« fører ikke til noget i »{theory}«: Hvad skal den bruges til?',
    },
    condition: {
      en: 'The context condition “{node}” leads nowhere in “{theory}”, and no link depends on it: what hangs on it?',
      da: 'Forholdet i konteksten »{node}« fører ikke til noget i »{theory}«, og ingen pil afhænger af det: Hvad har det betydning for?',
    },
  },
  check: ({ theories, activities }, say) =>
    judgeTheories(inTheories(theories, activityFacts(activities).nameOf), {
      *items(within): Iterable<Parts | Around> {
        const { index, theory } = within
        const parts = componentsOf(index).filter((nodes) => nodes.length > 1)
        if (parts.length > 0) yield { parts }
        const needed = new Set(theory.links.flatMap(({ conditions }) => knownValue(conditions) ?? []))
        for (const [place, { is, id }] of theory.nodes.entries()) {
          if (is !== 'resource' && is !== 'condition') continue
          const leads = leadsOn(within, place) || (is === 'condition' && needed.has(id))
          yield { place, lost: leads ? undefined : is }
        }
      },
      look(item, within): Look {
        const theory = within.theory.title
        if ('place' in item) {
          const { place, lost } = item
          const slots = { theory, node: within.nameOf(place) }
          return lost !== undefined && say[lost]({ about: within.aboutNode(place), at: within.atNode(place), slots })
        }
        const { parts } = item
        if (parts.length === 1) return false
        const nodes = [
          ...parts.slice(0, NAMED).map(([first]) => quoted(within.nameOf(first as number))),
          ...(parts.length > NAMED ? ['…'] : []),
        ]
        return say.apart({
          about: [theoryRef(within.theory)],
          at: within.atTheory(),
          slots: { theory, n: parts.length, nodes },
        })
      },
    }),
})

/** The parts of a theory that hang together, each of two elements or more. */
interface Parts {
  readonly parts: readonly (readonly number[])[]
}

/** A resource or condition, and what it is when nothing depends on it. */
interface Around {
  readonly place: number
  readonly lost: 'resource' | 'condition' | undefined
}

/** Whether a node leads to another one. */
const leadsOn = ({ index }: InTheory, place: number): boolean =>
  index.outLinks.subarray(index.outStart[place], index.outStart[place + 1]).some((link) => index.to[link] !== place)
