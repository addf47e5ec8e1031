import { MisuseError } from './misuse.js'
import { shown } from './shown.js'

const told = (value: unknown): string => (typeof value === 'string' ? `the text '${value}'` : shown(value))

/** The value, when it is a finite number for which `holds`; else throws, naming the argument and what it may be. */
export function must(
  argument: string,
  value: number,
  expected: string,
  holds: (value: number) => boolean = () => true,
): number {
  if (typeof value === 'number' && Number.isFinite(value) && holds(value)) return value
  throw new MisuseError(argument, `\`${argument}\` must be ${expected}, not ${told(value)}.`)
}

/** The value, when it is a whole number from `least` on. */
export const mustCount = (argument: string, value: number, least = 0): number =>
  must(argument, value, `a whole number from ${least} on`, (given) => Number.isSafeInteger(given) && given >= least)

/** The value, when it lies between 0 and 1, neither included: a confidence level is 0.95, not 95. */
export const mustLevel = (argument: string, value: number): number =>
  must(argument, value, 'between 0 and 1, such as 0.95', (given) => given > 0 && given < 1)
