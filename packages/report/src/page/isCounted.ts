import type { Objective } from '@groundplan/figures'

/** Whether any number was ever asked for; where none was, saying so of each adds nothing to the status. */
export const isCounted = ({ baseline, now, target, by }: Objective): boolean =>
  [baseline, now, target, by].some((one) => one !== undefined)
