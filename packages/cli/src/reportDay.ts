import { isPartialDate, type PartialDate } from '@groundplan/kernel'

/** The id that an approved report gets: it bears the date as of which it was made. */
export const reportId = (day: PartialDate): string => `report-${day}`

/** The date as of which an approved report was made, out of an id as this command gives it; undefined for other ids. The day of its approval is another matter. */
export function reportDay(id: string): PartialDate | undefined {
  // Behind the date there may be a number, where reports as of one date were approved more than once.
  const [, day] = /^report-(\d{4}(?:-\d{2}){0,2})(?:-\d+)?$/.exec(id) ?? []
  return isPartialDate(day) ? day : undefined
}
