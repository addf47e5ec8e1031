import { bodies, groups, organisations, wishes } from '@groundplan/community'
import { defineRule, judgeKnown, missing, optional } from '@groundplan/planning-models'
import { actorsIn, nameOf, wishRef } from '../refs.js'
import { residentsAmong } from '../residentsAmong.js'
import { places } from '../sources.js'

/** Step 1: what is to be realised is what residents wish. */
export const wishRaisedByResidents = defineRule({
  label: { en: 'The wishes are the residents’ own', da: 'Ønskerne er beboernes egne' },
  why: {
    en: 'Development from inside begins with what residents wish. Ask them whether this is theirs before anybody starts to realise it.',
    da: 'Udvikling indefra begynder med det, beboerne ønsker. Spørg dem, om ønsket er deres, før nogen går i gang med at indfri det.',
  },
  notApplicable: {
    en: 'No wish has been written down that this could be asked of.',
    da: 'Der er ikke noteret noget ønske, som spørgsmålet er relevant for.',
  },
  cites: places.uncover,
  weight: 'important',
  phase: 'uncover',
  principle: 'fromInside',
  reads: { wishes, groups: optional(groups), organisations: optional(organisations), bodies: optional(bodies) },
  messages: {
    nobody: { en: 'Nobody raised the wish “{wish}”', da: 'Ingen har fremsat ønsket »{wish}«' },
    others: {
      en: 'The wish “{wish}” was raised by {actors}, none of whom are residents',
      da: 'Ønsket »{wish}« er fremsat af {actors}, som ikke er beboere',
    },
  },
  check: ({ wishes, ...registers }, say) => {
    const actor = actorsIn(registers)
    return judgeKnown(wishes.items, {
      of: (wish) => wish.raisedBy,
      ask: (wish) =>
        missing(
          wishRef(wish),
          'raisedBy',
          { en: 'Who raised the wish “{wish}”?', da: 'Hvem har fremsat ønsket »{wish}«?' },
          { wish: wish.name },
        ),
      look: (raisers, wish, i) => {
        const at = ['wishes', 'items', i, 'raisedBy'] as const
        if (raisers.length === 0) return say.nobody({ about: [wishRef(wish)], at, slots: { wish: wish.name } })
        const residents = residentsAmong(raisers, actor)
        if (residents === true) return
        if (residents !== false) return residents
        const actors = raisers.map((ref) => nameOf(ref, actor(ref)))
        return say.others({ about: [wishRef(wish)], at, slots: { wish: wish.name, actors } })
      },
    })
  },
})
