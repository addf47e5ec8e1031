import { MisuseError } from './misuse.js'
import { must } from './must.js'
import { shown } from './shown.js'

/** The array; throws when it is none. */
export function mustArray<Item>(argument: string, items: readonly Item[]): readonly Item[] {
  if (Array.isArray(items)) return items
  throw new MisuseError(argument, `\`${argument}\` must be an array, not ${shown(items)}.`)
}

/** The array, when each of its numbers is finite and `holds`; the message names the first that is not. */
export function mustValues(
  argument: string,
  values: readonly number[],
  expected = 'a finite number',
  holds: (value: number) => boolean = () => true,
): readonly number[] {
  for (const [index, value] of mustArray(argument, values).entries()) {
    must(`${argument}[${index}]`, value, expected, holds)
  }
  return values
}
