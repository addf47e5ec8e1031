// Ten digits in the form of a Danish civil registration number. Numbers given out since 2007 need not satisfy the modulus 11 check, so
// only shape and date count; the day may have 60 added (replacement numbers given to people without residence).
const civilNumber = /(?<!\d)(\d\d)(\d\d)\d\d[-\u2010-\u2015 ]?\d{4}(?!\d)/g

/**
 * The text with everything that has the form of a civil registration number (Danish: CPR-nummer) taken out.
 *
 * @internal
 */
export function withoutCivilNumbers(text: string, mark: string): string {
  return text.replace(civilNumber, (found: string, day: string, month: string) => {
    const d = Number(day) > 60 ? Number(day) - 60 : Number(day)
    return d >= 1 && d <= 31 && Number(month) >= 1 && Number(month) <= 12 ? mark : found
  })
}
