import type { Language } from '@groundplan/kernel'

const months = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  da: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
} as const

/** A day, a month or a year as people write it: `2026`, `marts 2026`, `31. december 1899`. What is no date stays as it is. */
export function dateWords(date: string, language: Language): string {
  const [year, month, day] = date.split('-')
  const name = month === undefined ? undefined : months[language][Number(month) - 1]
  if (year === undefined || name === undefined) return date
  if (day === undefined) return `${name} ${year}`
  return language === 'da' ? `${Number(day)}. ${name} ${year}` : `${Number(day)} ${name} ${year}`
}
