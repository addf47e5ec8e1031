import { assets, type Wish, wishes } from '@groundplan/community'
import { knownValue } from '@groundplan/kernel'
import { defineRule, judge } from '@groundplan/planning-models'
import { applies } from '../applies.js'
import { assignAssets } from '../assign/assignAssets.js'
import { wishRef } from '../refs.js'
import { places } from '../sources.js'
import { times } from '../texts.js'

/** Step 3: the exact assignment leaves no gap, or the gap is to be found outside. */
export const wishCanBeRealised = defineRule({
  label: { en: 'Mapped assets can realise the wishes', da: 'De kortlagte ressourcer kan indfri ønskerne' },
  why: {
    en: 'What the mapped assets cannot give has to be found outside, and access made to it. The table of wishes and assets shows who gives what, and why.',
    da: 'Det, de kortlagte ressourcer ikke kan bidrage med, skal findes uden for lokalsamfundet, og der skal skabes adgang til det. Tabellen over ønsker og ressourcer viser, hvem der bidrager med hvad og hvorfor.',
  },
  notApplicable: {
    en: 'No wish has been written down that this could be asked of.',
    da: 'Der er ikke noteret noget ønske, som spørgsmålet er relevant for.',
  },
  cites: [
    ...places.connect,
    {
      own: {
        en: 'That the best assignment is the one that covers most (a maximum flow), and how ties are broken, is our choice',
        da: 'At den bedste kobling er den, der dækker mest (størst mulig strøm i et netværk), og hvordan lige muligheder afgøres, er vores valg',
      },
    },
  ],
  weight: 'important',
  phase: 'connect',
  principle: 'assetsFirst',
  growth: 'quadratic',
  reads: { wishes, assets },
  messages: {
    gap: {
      en: 'The wish “{wish}” lacks {gaps}, even if every unknown turns out well',
      da: 'Ønsket »{wish}« mangler {gaps}, selv hvis alt det ukendte falder heldigt ud',
    },
  },
  check: ({ wishes, assets }, say) => {
    const assignment = assignAssets(wishes.items, assets.items, assets)
    const short = new Map<string, (typeof assignment.needs)[number][]>()
    for (const need of assignment.needs)
      if (need.coverage === 'short') short.set(need.wish, [...(short.get(need.wish) ?? []), need])
    // With every question answered, "possible" rests on capacities that are no question: nothing can be said of such a wish.
    const settled = assignment.missing.length === 0
    const beyond = new Set(
      assignment.wishes.flatMap((one) => (settled && one.coverage === 'possible' ? [one.wish] : [])),
    )
    const countable = [...wishes.items.entries()].filter(([, wish]) => canBeCounted(wish) && !beyond.has(wish.id))
    const judged = judge(countable, ([i, wish]) => {
      const gaps = short.get(wish.id)
      if (gaps === undefined) return
      return say.gap({
        about: [wishRef(wish)],
        at: ['wishes', 'items', i, 'needs', 'value', gaps[0]?.index ?? 0],
        slots: {
          wish: wish.name,
          gaps: gaps.map(({ units, possible, skillName }) => times(Number(units) - possible, skillName)),
        },
      })
    })
    // Questions about assets belong to no single wish; without any wish there is nothing to ask.
    return countable.length === 0 ? judged : { ...judged, missing: assignment.missing }
  },
})

/** Whether it is a question what a wish takes, and of at least one of its needs how much. */
function canBeCounted({ needs }: Wish): boolean {
  const given = knownValue(needs)
  return given === undefined ? applies(needs) : given.length === 0 || given.some(({ units }) => applies(units))
}
