import type { Money } from '../model/node.js'

/** A sum of money that was read, and whether its currency had to be guessed. */
export interface CostRead {
  readonly cost: Money
  readonly guessed: boolean
}

/** A number with the thousands of a language parted, or not: "12.500,50", "12,500.50", "12 500,5"; undefined for anything else. */
function amountIn(text: string, isDanish: boolean): number | undefined {
  const plain = text.replace(/\s/g, '')
  if (!/^\d[\d.,]*$/.test(plain)) return undefined
  const signs: readonly string[] = plain.match(/[.,]/g) ?? []
  const last = signs.at(-1)
  let decimal: string | undefined
  if (last !== undefined && signs.indexOf(last) === signs.length - 1) {
    const isGroup = plain.length - plain.lastIndexOf(last) === 4 && last === (isDanish ? '.' : ',')
    if (signs.length > 1 || !isGroup) decimal = last
  }
  const [whole = '', rest] = decimal === undefined ? [plain] : plain.split(decimal)
  const [first = '', ...groups] = whole.split(/[.,]/)
  const isSound = groups.every((group) => group.length === 3) && (groups.length === 0 || first.length <= 3)
  return isSound && rest !== ''
    ? Number(`${first}${groups.join('')}${rest === undefined ? '' : `.${rest}`}`)
    : undefined
}

const currencies: Readonly<Record<string, string>> = { kr: 'DKK', 'kr.': 'DKK', '€': 'EUR', $: 'USD', '£': 'GBP' }

/** The currency that letters or a sign stand for. */
const currencyOf = (word: string): string | undefined =>
  /^[A-Za-z]{3}$/.test(word) ? word.toUpperCase() : currencies[word.toLowerCase()]

/**
 * The sum of money that a cell gives: "12.500,50 kr.", "DKK 12500", "€ 12,500.50", "12.500,-". A single "." or "," before three digits parts thousands as the
 * table's language does. Without a currency it counts as Danish kroner. Undefined for anything else.
 */
export function costIn(cell: string, language: string): CostRead | undefined {
  const text = cell.replace(/,-$/, ' kr')
  const words = text.split(/[\s\u00a0]+/)
  const first = currencyOf(words[0] ?? '')
  const last = currencyOf(words.at(-1) ?? '')
  if (first !== undefined && last !== undefined) return undefined
  const rest = first !== undefined ? words.slice(1) : last !== undefined ? words.slice(0, -1) : words
  const amount = amountIn(rest.join(' '), language.toLowerCase().startsWith('da'))
  const currency = first ?? last
  return amount === undefined
    ? undefined
    : { cost: { amount, currency: currency ?? 'DKK' }, guessed: currency === undefined }
}
