import { defineRule, missing, optional } from '@groundplan/kernel'
import { theories } from '../model/theories.js'
import { activityFacts } from './activityFacts.js'
import { activityRegister } from './activityRegister.js'
import { impactLinks } from './impactLinks.js'
import { inTheories } from './inTheories.js'
import { isOpen } from './isOpen.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { linkRef, theoryRef } from './refs.js'

/** Impact theory: by what mechanism one thing leads to the next. Asked, never blamed. */
export const mechanismStated = defineRule({
  label: { en: 'The mechanisms are stated', da: 'Virkningsmekanismerne fremgår' },
  why: {
    en: 'An arrow says that one thing leads to another; the mechanism says why people, organisations or a community would change. Begin with the links that you doubt most.',
    da: 'En pil siger, at noget fører til noget andet; mekanismen siger, hvorfor mennesker, organisationer eller lokalsamfund skulle ændre sig. Begynd med de sammenhænge, I tvivler mest på.',
  },
  notApplicable: {
    en: 'No programme theory has a link for which a mechanism could be stated.',
    da: 'Ingen programteori har en sammenhæng, som der kan angives en mekanisme for.',
  },
  cites: [places.chapter, places.planning],
  weight: 'important',
  reads: { theories, activities: optional(activityRegister) },
  messages: {},
  check: ({ theories, activities }) =>
    judgeTheories(inTheories(theories, activityFacts(activities).nameOf), {
      *items(within) {
        for (const place of impactLinks(within))
          if (within.link(place).mechanism?.is !== 'notApplicable' && within.isFirstLink(place)) yield place
      },
      look(place, within) {
        const { from, to } = within.index
        const link = within.link(place)
        return (
          isOpen(link.mechanism) &&
          missing(
            linkRef(link),
            'mechanism',
            {
              en: 'By what mechanism does “{from}” lead to “{to}”: what does it set off, and in whom?',
              da: 'Hvordan fører »{from}« til »{to}«: Hvad sætter det i gang, og hos hvem?',
            },
            { from: within.nameOf(from[place] as number), to: within.nameOf(to[place] as number) },
          )
        )
      },
      together: ({ theory }, links) =>
        missing(
          theoryRef(theory),
          'links/mechanism',
          {
            en: 'What makes one thing lead to the other in the {links} links of “{theory}” for which the mechanism is missing?',
            da: 'Hvad får det ene til at føre til det andet i de {links} sammenhænge i »{theory}«, hvor mekanismen mangler?',
          },
          { links, theory: theory.title },
        ),
    }),
})
