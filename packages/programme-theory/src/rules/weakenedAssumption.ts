import { defineRule, type Look, today } from '@groundplan/kernel'
import { theories } from '../model/theories.js'
import { aboutAssumption } from './aboutAssumption.js'
import { goalsHangingOn } from './goalsHangingOn.js'
import { inTheories } from './inTheories.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { statusToday } from './statusToday.js'

/** Where goals hang on an assumption that has been weakened, a second way is worth a thought. */
export const weakenedAssumption = defineRule({
  label: { en: 'No goal hangs on a weakened assumption', da: 'Intet mål afhænger af en svækket antagelse' },
  why: {
    en: 'What you have seen speaks against it, and these goals have no other way. Test the assumption once more, and think of an activity that reaches the goals without it.',
    da: 'Det, I har set, taler imod, og disse mål har ingen anden vej. Afprøv antagelsen en gang til, og overvej en aktivitet, der når målene uden om den.',
  },
  notApplicable: { en: 'No programme theory has an assumption.', da: 'Ingen programteori har en antagelse.' },
  cites: [
    places.steering,
    {
      own: {
        en: 'The source speaks of adjusting on the way, not of assumptions; that a weakened one calls for a second way is our own conclusion',
        da: 'Kilden taler om at justere undervejs, ikke om antagelser; at en svækket antagelse kalder på en anden vej, er vores egen slutning',
      },
    },
  ],
  weight: 'advice',
  reads: { theories, today },
  messages: {
    critical: {
      en: {
        count: 'goals',
        one: 'The assumption “{assumption}” is weakened, and {goals} goal of “{theory}” hangs on what it is about',
        other: 'The assumption “{assumption}” is weakened, and {goals} goals of “{theory}” hang on what it is about',
      },
      da: 'Antagelsen »{assumption}« er svækket, og {goals} mål i »{theory}« afhænger af det, den handler om',
    },
  },
  check: ({ theories, today }, say) =>
    judgeTheories(inTheories(theories), {
      *items(within) {
        const assumptions = within.theory.assumptions ?? []
        const weakened = assumptions.some((assumption) => statusToday(assumption, today) === 'weakened')
        const hanging = weakened ? goalsHangingOn(within) : () => undefined
        for (const [place, assumption] of assumptions.entries())
          yield {
            place,
            assumption,
            goals: statusToday(assumption, today) === 'weakened' ? (hanging(assumption.on)?.size ?? 0) : 0,
          }
      },
      look: ({ place, assumption, goals }, within): Look =>
        goals > 0 &&
        say.critical({
          about: aboutAssumption(within, { place, assumption }),
          at: within.atAssumption(place, 'states'),
          slots: { assumption: assumption.label, theory: within.theory.title, goals },
        }),
    }),
})
