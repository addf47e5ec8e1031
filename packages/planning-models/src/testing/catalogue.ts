import { catalogueOfAnswers } from './catalogueOfAnswers.js'
import { catalogueOfProof } from './catalogueOfProof.js'

/**
 * Everything the kit can say, by the end of its code (`@groundplan/planning-models/testing/…`): what was seen, and what is at stake and what
 * to do.
 *
 * @internal
 */
export const testingCatalogue = { ...catalogueOfAnswers, ...catalogueOfProof }

/**
 * The name of a check of the kit.
 *
 * @internal
 */
export type Check = keyof typeof testingCatalogue
