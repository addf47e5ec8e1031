import { defineRule, type Look, today } from '@groundplan/kernel'
import { theories } from '../model/theories.js'
import { aboutAssumption } from './aboutAssumption.js'
import { goalsHangingOn } from './goalsHangingOn.js'
import { inTheories } from './inTheories.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { statusToday } from './statusToday.js'

/** What rests on a rejected assumption does not go on standing in the theory as if nothing had happened. */
export const rejectedAssumption = defineRule({
  label: { en: 'Nothing rests on a rejected assumption', da: 'Intet bygger på en forkastet antagelse' },
  why: {
    en: 'You have found out that it does not work like that. Draw another way to the goals, or take out what it was about; keep what you learnt as a note.',
    da: 'I har fundet ud af, at det ikke virker sådan. Tegn en anden vej til målene, eller tag det ud, som antagelsen handlede om; behold det, I har lært, som en note.',
  },
  notApplicable: { en: 'No programme theory has an assumption.', da: 'Ingen programteori har en antagelse.' },
  cites: [
    places.steering,
    {
      own: {
        en: 'The source speaks of adjusting on the way, not of assumptions; that nothing should rest on one that was rejected is our own conclusion',
        da: 'Kilden taler om at justere undervejs, ikke om antagelser; at intet bør bygge på en, der er forkastet, er vores egen slutning',
      },
    },
  ],
  weight: 'important',
  reads: { theories, today },
  messages: {
    critical: {
      en: {
        count: 'goals',
        one: 'The assumption “{assumption}” is rejected, and {goals} goal of “{theory}” hangs on what it is about',
        other: 'The assumption “{assumption}” is rejected, and {goals} goals of “{theory}” hang on what it is about',
      },
      da: 'Antagelsen »{assumption}« er forkastet, og {goals} mål i »{theory}« afhænger af det, den handler om',
    },
    drawn: {
      en: 'The assumption “{assumption}” is rejected, but what it is about still stands in “{theory}”',
      da: 'Antagelsen »{assumption}« er forkastet, men det, den handler om, står stadig i »{theory}«',
    },
  },
  check: ({ theories, today }, say) =>
    judgeTheories(inTheories(theories), {
      *items(within) {
        const assumptions = within.theory.assumptions ?? []
        const rejected = assumptions.some((assumption) => statusToday(assumption, today) === 'rejected')
        const hanging = rejected ? goalsHangingOn(within) : () => undefined
        for (const [place, assumption] of assumptions.entries())
          yield {
            place,
            assumption,
            hanging: statusToday(assumption, today) === 'rejected' ? hanging(assumption.on) : undefined,
          }
      },
      look({ place, assumption, hanging }, within): Look {
        if (hanging === undefined) return false
        const about = aboutAssumption(within, { place, assumption })
        const at = within.atAssumption(place, 'states')
        const slots = { assumption: assumption.label, theory: within.theory.title }
        return hanging.size === 0
          ? say.drawn({ about, at, slots })
          : say.critical({ about, at, slots: { ...slots, goals: hanging.size } })
      },
    }),
})
