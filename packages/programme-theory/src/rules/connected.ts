import { defineRule, type Look, optional } from '@groundplan/kernel'
import { componentsOf } from '../graph/componentsOf.js'
import { theories } from '../model/theories.js'
import { activityFacts } from './activityFacts.js'
import { activityRegister } from './activityRegister.js'
import { inTheories } from './inTheories.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { quoted } from './quoted.js'
import { theoryRef } from './refs.js'

/** As many parts are named. */
const NAMED = 5

/** The theory hangs together. Single elements without a link are for other rules to tell. */
export const connected = defineRule({
  label: { en: 'The theory hangs together', da: 'Teorien hænger sammen' },
  why: {
    en: 'Parts without a link between them are theories of their own: nobody can see how they serve the same initiative. Draw the missing link, or make each part a theory with its own title.',
    da: 'Dele uden en pil imellem er hver sin teori, og ingen kan se, hvordan de tjener den samme indsats. Tegn den pil, der mangler, eller gør hver del til en teori med sin egen titel.',
  },
  notApplicable: {
    en: 'No programme theory has a link between two elements.',
    da: 'Ingen programteori har en pil mellem to elementer.',
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
  },
  check: ({ theories, activities }, say) =>
    judgeTheories(inTheories(theories, activityFacts(activities).nameOf), {
      *items({ index }) {
        const parts = componentsOf(index).filter((nodes) => nodes.length > 1)
        if (parts.length > 0) yield parts
      },
      look: (parts, within): Look =>
        parts.length > 1 &&
        say.apart({
          about: [theoryRef(within.theory)],
          at: within.atTheory(),
          slots: {
            theory: within.theory.title,
            n: parts.length,
            nodes: [
              ...parts.slice(0, NAMED).map((nodes) => quoted(within.nameOf(nodes[0] as number))),
              ...(parts.length > NAMED ? ['…'] : []),
            ],
          },
        }),
    }),
})
