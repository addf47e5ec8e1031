import { connectCases } from './connectCases.js'
import { mapCases } from './mapCases.js'
import { mobiliseCases } from './mobiliseCases.js'
import type { RuleCase } from './ruleCase.js'
import { uncoverCases } from './uncoverCases.js'

/** The cases of all rules, in the order of the steps. */
export const ruleCases: readonly RuleCase[] = [...uncoverCases, ...mapCases, ...connectCases, ...mobiliseCases]
