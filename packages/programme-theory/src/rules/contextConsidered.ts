import { defineRule, missing } from '@groundplan/kernel'
import { theories } from '../model/theories.js'
import { impactLinks } from './impactLinks.js'
import { type InTheory, inTheories } from './inTheories.js'
import { isOpen } from './isOpen.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { theoryRef } from './refs.js'

/** The context is thought of: a condition is drawn, or each link says which it needs, if only that it needs none. */
export const contextConsidered = defineRule({
  label: { en: 'The context is considered', da: 'Konteksten er tænkt ind' },
  why: {
    en: 'The same activities can work in one place and fail in another. Draw what the success depends on around the initiative, or say of each link that it needs nothing.',
    da: 'De samme aktiviteter kan virke ét sted og slå fejl et andet. Tegn de forhold ind, som indsatsens succes afhænger af, eller angiv for hver sammenhæng, at den ikke kræver nogen.',
  },
  notApplicable: {
    en: 'No programme theory has a link that leads to a change.',
    da: 'Ingen programteori har en pil, der fører til en forandring.',
  },
  cites: [places.planning],
  weight: 'important',
  reads: { theories },
  messages: {},
  check: ({ theories }) =>
    judgeTheories(inTheories(theories), {
      items: (within) => (impactLinks(within)[Symbol.iterator]().next().done === true ? [] : [within.theory]),
      look: (theory, within) =>
        !theory.nodes.some(({ is }) => is === 'condition') &&
        hasOpenLink(within) &&
        missing(
          theoryRef(theory),
          'nodes/condition',
          {
            en: 'What in the context does the success of “{theory}” depend on, and does any of it have to change?',
            da: 'Hvilke forhold i konteksten skal være til stede, for at »{theory}« lykkes, og skal nogen af dem ændre sig?',
          },
          { theory: theory.title },
        ),
    }),
})

function hasOpenLink(within: InTheory): boolean {
  for (const place of impactLinks(within)) if (isOpen(within.link(place).conditions)) return true
  return false
}
