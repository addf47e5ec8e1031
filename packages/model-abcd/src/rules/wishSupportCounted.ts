import { wishes } from '@groundplan/community'
import { defineRule, judge, type Missing, missing } from '@groundplan/planning-models'
import { applies, isOpen } from '../applies.js'
import { wishRef } from '../refs.js'
import { places } from '../sources.js'

/** Steps 1 and 2: how many would use it, and how many would take part; two counts that are never added up. */
export const wishSupportCounted = defineRule({
  label: { en: 'Support for each wish is counted', da: 'Opbakningen til hvert ønske er talt op' },
  why: {
    en: 'People tend to think that nobody else cares. Count how many would use it and how many would take part; the second group can start.',
    da: 'Man tror let, at ingen andre er interesserede. Tæl op, hvor mange der vil bruge det, og hvor mange der vil være med; de sidste kan gå i gang.',
  },
  notApplicable: {
    en: 'No wish has been written down that this could be asked of.',
    da: 'Der er ikke noteret noget ønske, som spørgsmålet er relevant for.',
  },
  cites: [{ source: 'handbook', at: 'Planlægningsmodeller, ABCD, eksemplet fra Silkeborg' }, ...places.map],
  weight: 'important',
  phase: 'map',
  principle: 'manyVoices',
  reads: { wishes },
  messages: {
    noUsers: { en: 'Nobody would use “{wish}”', da: 'Ingen vil bruge »{wish}«' },
    noHands: {
      en: 'Nobody would take part in realising “{wish}”',
      da: 'Ingen vil være med til at indfri ønsket »{wish}«',
    },
  },
  check: ({ wishes }, say) => {
    const countable = [...wishes.items.entries()].filter(
      ([, { wouldUse, wouldTakePart }]) => applies(wouldUse) || applies(wouldTakePart),
    )
    return judge(countable, ([i, wish]) => {
      const { wouldUse, wouldTakePart } = wish
      const slots = { wish: wish.name }
      const unknown: Missing[] = []
      if (isOpen(wouldUse))
        unknown.push(
          missing(
            wishRef(wish),
            'wouldUse',
            { en: 'How many would use “{wish}”?', da: 'Hvor mange vil bruge »{wish}«?' },
            slots,
          ),
        )
      if (isOpen(wouldTakePart))
        unknown.push(
          missing(
            wishRef(wish),
            'wouldTakePart',
            {
              en: 'How many would take part in realising the wish “{wish}”?',
              da: 'Hvor mange vil være med til at indfri ønsket »{wish}«?',
            },
            slots,
          ),
        )
      const about = [wishRef(wish)]
      return [
        ...(wouldUse?.is === 'known' && wouldUse.value === 0
          ? [say.noUsers({ about, at: ['wishes', 'items', i, 'wouldUse'], slots })]
          : []),
        ...(wouldTakePart?.is === 'known' && wouldTakePart.value === 0
          ? [say.noHands({ about, at: ['wishes', 'items', i, 'wouldTakePart'], slots })]
          : []),
        ...unknown,
      ]
    })
  },
})
