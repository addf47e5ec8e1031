import { say } from '@groundplan/kernel'

const said = (n: number, locale: string): string => say({ message: { en: '{n}', da: '{n}' }, slots: { n } }, locale)

/** A finite number with so many decimals, rounded, from 0 to 15; never -0. From 10¹⁵ on as a power of ten. */
export function fixedNumber(number: number, decimals: number, locale: string): string {
  const size = Math.abs(number)
  if (size >= 1e15) return said(number, locale)
  const count = Math.min(Math.max(Math.trunc(decimals) || 0, 0), 15)
  const [whole = '', rest = ''] = size.toFixed(count).split('.')
  const sign = number < 0 && Number(`${whole}.${rest}`) !== 0 ? '-' : ''
  const mark = said(0.5, locale).charAt(1)
  return `${sign}${said(Number(whole), locale)}${rest === '' ? '' : `${mark}${rest}`}`
}
