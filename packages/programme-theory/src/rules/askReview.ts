import { type Missing, missing } from '@groundplan/kernel'
import type { Assumption } from '../model/assumption.js'
import { assumptionRef } from './refs.js'

/** The question when an assumption is looked at again; the same words from every rule that needs to know, so that it is put once. */
export const askReview = (assumption: Assumption): Missing =>
  missing(
    assumptionRef(assumption),
    'reviewOn',
    {
      en: 'When will the assumption “{assumption}” be looked at again?',
      da: 'Hvornår tages antagelsen »{assumption}« op igen?',
    },
    { assumption: assumption.label },
  )
