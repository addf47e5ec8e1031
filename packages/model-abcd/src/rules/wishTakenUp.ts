import { wishes } from '@groundplan/community'
import { type Datum, knownValue } from '@groundplan/kernel'
import { defineRule, judge, missing } from '@groundplan/planning-models'
import { applies, askable, isOpen } from '../applies.js'
import { wishRef } from '../refs.js'
import { places } from '../sources.js'

/** Step 4: those who would take part meet around the wish. */
export const wishTakenUp = defineRule({
  label: {
    en: 'A group has taken up each wish that has supporters',
    da: 'Ønsker med opbakning er taget op af en gruppe',
  },
  why: {
    en: 'Supporters who never meet realise nothing. Call those who would take part together around this wish.',
    da: 'Opbakning bliver ikke til noget, hvis ingen mødes. Indkald dem, der vil være med, til et møde om ønsket.',
  },
  notApplicable: {
    en: 'No wish has supporters who could take it up.',
    da: 'Intet ønske har opbakning fra nogen, der kunne tage det op.',
  },
  cites: places.mobilise,
  weight: 'important',
  phase: 'mobilise',
  principle: 'residentOwned',
  reads: { wishes },
  messages: {
    nobody: {
      en: {
        count: 'people',
        one: '{people} person supports “{wish}”, but no group has taken it up',
        other: '{people} people support “{wish}”, but no group has taken it up',
      },
      da: {
        count: 'people',
        one: '{people} person bakker op om ønsket »{wish}«, men ingen gruppe har taget det op',
        other: '{people} personer bakker op om ønsket »{wish}«, men ingen gruppe har taget det op',
      },
    },
  },
  check: ({ wishes }, say) => {
    const none = (count: Datum<number> | undefined): boolean => !applies(count) || knownValue(count) === 0
    const supported = askable(wishes.items, (wish) => wish.takenUpBy).filter(
      ([, { wouldUse, wouldTakePart }]) => !(none(wouldUse) && none(wouldTakePart)),
    )
    return judge(supported, ([i, wish]) => {
      const takers = knownValue(wish.takenUpBy)
      if (takers !== undefined && takers.length > 0) return
      const slots = { wish: wish.name }
      if (takers === undefined)
        return missing(
          wishRef(wish),
          'takenUpBy',
          { en: 'Which group has taken up the wish “{wish}”?', da: 'Hvilken gruppe har taget ønsket »{wish}« op?' },
          slots,
        )
      // Those who would take part may be among those who would use it: the larger count is certain, a sum is not.
      const people = Math.max(knownValue(wish.wouldUse) ?? 0, knownValue(wish.wouldTakePart) ?? 0)
      if (people === 0 && !isOpen(wish.wouldTakePart))
        return missing(
          wishRef(wish),
          'wouldUse',
          { en: 'How many would use “{wish}”?', da: 'Hvor mange vil bruge »{wish}«?' },
          slots,
        )
      if (people === 0)
        return missing(
          wishRef(wish),
          'wouldTakePart',
          {
            en: 'How many would take part in realising the wish “{wish}”?',
            da: 'Hvor mange vil være med til at indfri ønsket »{wish}«?',
          },
          slots,
        )
      return say.nobody({
        about: [wishRef(wish)],
        at: ['wishes', 'items', i, 'takenUpBy'],
        slots: { ...slots, people },
      })
    })
  },
})
