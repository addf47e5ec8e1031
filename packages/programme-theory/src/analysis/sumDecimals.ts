/**
 * The sum of numbers as they are written, so that 0.1 and 0.2 make 0.3 and the order does not matter. Throws on what is no finite number:
 * a theory that was checked has none. Throws, too, where the sum is more than any number can be.
 */
export function sumDecimals(numbers: readonly number[]): number {
  const parts = numbers.map((number) => {
    if (!Number.isFinite(number)) throw new RangeError(`${number} is no amount: open the theory with its schema first.`)
    const [digits = '', power = '0'] = String(number).split('e')
    const [whole = '', fraction = ''] = digits.split('.')
    return { digits: BigInt(whole + fraction), power: Number(power) - fraction.length }
  })
  const lowest = Math.min(0, ...parts.map(({ power }) => power))
  const sum = parts.reduce((total, { digits, power }) => total + digits * 10n ** BigInt(power - lowest), 0n)
  const total = Number(`${sum}e${lowest}`)
  if (Number.isFinite(total)) return total
  throw new RangeError('The amounts add up to more than a number can hold: look for one with too many digits.')
}
