import { type DateOrUnknown, isBefore, type PartialDate } from '@groundplan/kernel'

/**
 * What is not dated later than today, in order: what is planned for later has not happened. Where a date is unknown or too coarse to tell, what was
 * written down counts.
 */
export const upTo = <T extends { readonly at: DateOrUnknown }>(today: PartialDate, dated: readonly T[]): readonly T[] =>
  dated.filter(({ at }) => isBefore(today, at) !== true)
