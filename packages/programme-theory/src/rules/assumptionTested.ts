import { defineRule, missing, today } from '@groundplan/kernel'
import { theories } from '../model/theories.js'
import { assumptionsOnce } from './assumptionsOnce.js'
import { inTheories } from './inTheories.js'
import { isOpen } from './isOpen.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { assumptionRef, theoryRef } from './refs.js'
import { statusToday } from './statusToday.js'

/** What is being tested has a sign by which the test is decided. */
export const assumptionTested = defineRule({
  label: {
    en: 'Assumptions that are being tested have an indicator',
    da: 'Antagelser, der afprøves, har en indikator',
  },
  why: {
    en: 'A test that nothing can decide goes on for ever. Say beforehand what you would see if the assumption holds, and what if it does not.',
    da: 'En afprøvning, som intet kan afgøre, bliver aldrig færdig. Skriv på forhånd, hvad I vil se, hvis antagelsen holder, og hvad I vil se, hvis den ikke gør.',
  },
  notApplicable: { en: 'No assumption is being tested.', da: 'Ingen antagelse er ved at blive afprøvet.' },
  cites: [
    places.planning,
    {
      own: {
        en: 'According to the source a programme theory shows what is assumed; how the assumptions are tested it does not say',
        da: 'Ifølge kilden viser en programteori, hvad man antager; hvordan antagelserne afprøves, siger den ikke',
      },
    },
  ],
  weight: 'important',
  reads: { theories, today },
  messages: {},
  check: ({ theories, today }) => {
    const once = assumptionsOnce()
    return judgeTheories(inTheories(theories), {
      *items(within) {
        for (const { assumption } of once(within))
          if (statusToday(assumption, today) === 'beingTested' && assumption.indicator?.is !== 'notApplicable')
            yield assumption
      },
      look: (assumption) =>
        isOpen(assumption.indicator) &&
        missing(
          assumptionRef(assumption),
          'indicator',
          {
            en: 'What would show whether the assumption “{assumption}” holds?',
            da: 'Hvad vil vise, om antagelsen »{assumption}« holder?',
          },
          { assumption: assumption.label },
        ),
      together: ({ theory }, assumptions) =>
        missing(
          theoryRef(theory),
          'assumptions/indicator',
          {
            en: 'What would show whether the {assumptions} assumptions of “{theory}” hold that are being tested without an indicator?',
            da: 'Hvad vil vise, om de {assumptions} antagelser i »{theory}« holder, der afprøves uden en indikator?',
          },
          { assumptions, theory: theory.title },
        ),
    })
  },
})
