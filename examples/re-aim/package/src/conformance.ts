import { defineConformance } from '@groundplan/planning-models/testing'
import { delivered } from './cases/delivered.js'
import { effectsKnown } from './cases/effectsKnown.js'
import { lasts } from './cases/lasts.js'
import { moreThanOneSite } from './cases/moreThanOneSite.js'
import { overview } from './cases/overview.js'
import { reaches } from './cases/reaches.js'
import { takenUp } from './cases/takenUp.js'
import { reAim } from './model.js'

const cases = [...reaches, ...effectsKnown, ...takenUp, ...delivered, ...lasts, ...moreThanOneSite, ...overview]

// Answers that a rule can never give, and why.
const counted = 'What stands in the register is counted; nothing is asked'
const register = 'The register as a whole is looked at, and it is there also when it is empty'
const rated = 'Something is rated, or not rated yet; how high is another question'
const never = { effectsKnown: { unmet: rated }, moreThanOneSite: { unknown: counted, notApplicable: register } }

/** The model with the cases that prove it: `npx groundplan conformance .` runs them. */
export const conformance = defineConformance(reAim, cases, { never })
