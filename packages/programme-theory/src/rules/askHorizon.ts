import { type Missing, missing } from '@groundplan/kernel'
import type { Goal, Outcome } from '../model/node.js'
import type { InTheory } from './inTheories.js'
import { nodeRef, theoryRef } from './refs.js'

/** The question on which horizon a change stands; the same words from every rule that needs to know, so that it can be put once. */
export const askHorizon = (change: Outcome | Goal): Missing =>
  missing(
    nodeRef(change),
    'horizon',
    {
      en: 'When is “{change}” expected: on which horizon?',
      da: 'Hvornår kan »{change}« ventes – inden for hvilken tidshorisont?',
    },
    { change: change.label },
  )

/** The question for many changes of one theory. */
export const askHorizons = ({ theory }: InTheory, changes: number): Missing =>
  missing(
    theoryRef(theory),
    'nodes/horizon',
    {
      en: 'When are the {changes} changes of “{theory}” expected that have no horizon?',
      da: 'Hvornår kan de {changes} forandringer i »{theory}«, der ingen tidshorisont har, ventes?',
    },
    { changes, theory: theory.title },
  )
