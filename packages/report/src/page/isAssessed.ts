import type { Counts } from '../report.js'

/** Whether any criterion was put to the plan: without one, that nothing was found says nothing. */
export const isAssessed = ({ met, unmet, unknown, notApplicable }: Counts): boolean =>
  met + unmet + unknown + notApplicable > 0
