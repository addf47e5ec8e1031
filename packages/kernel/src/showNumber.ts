import type { Language } from './language.js'

// Fifteen digits are what a decimal number keeps when a computer holds it; what comes after them is noise of the computing (0.1 + 0.2).
const DIGITS = 15
const formats = /* @__PURE__ */ (() => ({
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }),
  da: new Intl.NumberFormat('da-DK', { maximumFractionDigits: 20 }),
}))()

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const powerOf = (exponent: string): string =>
  exponent
    .replace('+', '')
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => raised[Number(digit)] ?? digit)

/** A number without what computing adds behind its fifteenth digit. */
export const withoutNoise = (number: number): number =>
  Number.isFinite(number) ? Number(number.toPrecision(DIGITS)) : number

/** A number in the reader's form, with at most fifteen digits; from 10¹⁵ on, and below a millionth, as a power of ten. */
export function showNumber(number: number, language: Language): string {
  const size = Math.abs(number)
  if (!Number.isFinite(number) || size === 0 || (size >= 1e-6 && size < 1e15))
    return formats[language].format(withoutNoise(number))
  const [mantissa = '', exponent = ''] = withoutNoise(number).toExponential().split('e')
  return `${formats[language].format(Number(mantissa))}\u00a0·\u00a010${powerOf(exponent)}`
}
