import { MisuseError } from './misuse.js'
import { shown } from './shown.js'

/** The object; throws when there is none, or something else in its place. `members`, what it is to hold, is told in the message. */
export function mustObject<Given extends object>(argument: string, given: Given, members?: string): Given {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given
  const holding = members === undefined ? '' : ` with ${members}`
  throw new MisuseError(argument, `\`${argument}\` must be an object${holding}, not ${shown(given)}.`)
}
