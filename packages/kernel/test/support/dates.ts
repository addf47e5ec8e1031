import fc from 'fast-check'

/** Every day from the first of one year to the last of another, at midnight UTC: the outside truth is Date. */
export function* everyDay(fromYear: number, toYear: number): Generator<Date> {
  for (let day = new Date(Date.UTC(fromYear, 0, 1)); day.getUTCFullYear() <= toYear; ) {
    yield day
    day = new Date(day.getTime() + 86_400_000)
  }
}

const days = [...everyDay(2018, 2020)].map((day) => day.toISOString().slice(0, 10))

/** The days from 2018 to 2020 that a date can mean: those whose text begins with it. */
export const daysOf = (date: string): readonly string[] => days.filter((day) => day.startsWith(date))

/** A day, a month or a year from 2018 to 2020; ends of months and years often. */
export const anyDate: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...days),
      fc.constantFrom(...days.filter((day) => /-(01|02|28|29|30|31)$/.test(day))),
      fc.constantFrom(...days.filter((day) => /-(01-01|12-31|02-28|02-29|03-01)$/.test(day))),
    ),
    fc.constantFrom(10, 7, 4),
  )
  .map(([day, length]) => day.slice(0, length))
