import { say } from '@groundplan/kernel'

const raised: Readonly<Record<string, string>> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
}

const said = (n: number, locale: string): string =>
  say({ message: { en: '{n}', da: '{n}' }, slots: { n: n + 0 } }, locale)

/**
 * A finite number as it stands in a picture: rounded to what an axis with steps of `step` can tell and one digit more, never to 0 unless it is 0. From 10¹⁵ on, and
 * below a millionth, as a power of ten. The table beside the picture has every digit.
 */
export function shortNumber(number: number, step: number, locale: string): string {
  const size = Math.abs(number)
  if (size === 0) return said(0, locale)
  if (size >= 1e15 || size < 1e-6) {
    const digits = Math.min(Math.max(Math.ceil(Math.log10(size / step)) + 2, 1), 15)
    const [mantissa = '', power = ''] = number.toExponential(digits - 1).split('e')
    const exponent = power.replace('+', '').replace(/./g, (sign) => raised[sign] ?? sign)
    return `${said(Number(mantissa), locale)}\u00a0·\u00a010${exponent}`
  }
  const decimals = Math.min(Math.max(2 - Math.ceil(Math.log10(step)), 0), 20)
  const rounded = Number(number.toFixed(Number.isFinite(decimals) ? decimals : 0))
  return said(rounded === 0 ? Number(number.toPrecision(1)) : rounded, locale)
}
