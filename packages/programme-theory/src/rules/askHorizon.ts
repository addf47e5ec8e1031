import { type Missing, missing } from '@groundplan/kernel'
import type { Goal, Outcome } from '../model/node.js'
import { nodeRef } from './refs.js'

/** The question on which horizon a change stands; the same words from every rule that needs to know, so that it is put once. */
export const askHorizon = (change: Outcome | Goal): Missing =>
  missing(
    nodeRef(change),
    'horizon',
    {
      en: 'When is “{change}” expected: on which horizon?',
      da: 'Hvornår kan »{change}« ventes – på hvilken tidshorisont?',
    },
    { change: change.label },
  )
