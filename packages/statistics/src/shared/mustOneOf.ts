import { MisuseError } from './misuse.js'
import { shown } from './shown.js'

/** The choice, when it is one of those that there are; the message lists them. */
export function mustOneOf<Choice extends string | number>(
  argument: string,
  value: Choice,
  choices: readonly Choice[],
): Choice {
  if (choices.includes(value)) return value
  const list = choices.map((choice) => (typeof choice === 'string' ? `'${choice}'` : String(choice)))
  throw new MisuseError(argument, `\`${argument}\` must be ${list.join(', ')}, not ${shown(value)}.`)
}
