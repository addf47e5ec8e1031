import type { Bilingual } from './refusal.js'

/** A mark between each three digits of a whole number as it is written, counted from the right. */
function parted(digits: string, mark: string): string {
  const sign = digits.startsWith('-') ? '-' : ''
  const own = digits.slice(sign.length)
  const first = own.length % 3 || 3
  const parts = Array.from({ length: Math.ceil(own.length / 3) }, (_, i) =>
    own.slice(Math.max(0, first + 3 * (i - 1)), first + 3 * i),
  )
  return sign + parts.join(mark)
}

/** A number in a sentence, all its digits as they are: 20,000.5 in English, 20.000,5 in Danish. */
export function grouped(value: number): Bilingual {
  const text = String(value)
  const [whole = '', decimals] = text.split('.')
  // From 1e21 on, and below 1e-6, JavaScript writes powers of ten.
  if (text.includes('e')) return { en: text, da: text.replace('.', ',') }
  const inPlace = (mark: string, point: string) =>
    parted(whole, mark) + (decimals === undefined ? '' : `${point}${decimals}`)
  return { en: inPlace(',', '.'), da: inPlace('.', ',') }
}
