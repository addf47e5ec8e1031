import { defineRule, missing } from '@groundplan/kernel'
import { theories } from '../model/theories.js'
import type { InTheory } from './inTheories.js'
import { inTheories } from './inTheories.js'
import { isOpen } from './isOpen.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { theoryRef } from './refs.js'

/** Implementation theory: with what resources. One question for a theory that says nothing of them. */
export const resourcesStated = defineRule({
  label: { en: 'It is said what goes in', da: 'Ressourceforbruget fremgår' },
  why: {
    en: 'Hours, rooms and money decide whether the activities can be delivered as they are meant. Add the resources, or what the activities cost.',
    da: 'Timer, lokaler og penge afgør, om aktiviteterne kan gennemføres efter hensigten. Tilføj ressourcerne, eller hvad aktiviteterne koster.',
  },
  notApplicable: {
    en: 'No programme theory has an activity that takes resources.',
    da: 'Ingen programteori har en aktivitet, der kræver ressourcer.',
  },
  cites: [places.planning],
  weight: 'advice',
  reads: { theories },
  messages: {},
  check: ({ theories }) =>
    judgeTheories(inTheories(theories), {
      items: (within) => (within.index.activities.some((place) => takes(within, place)) ? [within.theory] : []),
      look: (theory, within) =>
        !theory.nodes.some(({ is }) => is === 'resource') &&
        !within.index.activities.some((place) => takes(within, place) && !isOpen(costOf(within, place))) &&
        missing(
          theoryRef(theory),
          'nodes/resource',
          {
            en: 'What does it take to carry out “{theory}”: hours, rooms, money?',
            da: 'Hvilke ressourcer kræver det at gennemføre »{theory}« – timer, lokaler, penge?',
          },
          { theory: theory.title },
        ),
    }),
})

function costOf(within: InTheory, place: number) {
  const node = within.node(place)
  return node.is === 'activity' ? node.cost : undefined
}

const takes = (within: InTheory, place: number): boolean => costOf(within, place)?.is !== 'notApplicable'
