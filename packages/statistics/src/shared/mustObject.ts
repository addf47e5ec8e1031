import { MisuseError } from './misuse.js'

/** The object; throws when none was given. */
export function mustObject<Given extends object>(argument: string, given: Given): Given {
  if (typeof given === 'object' && given !== null) return given
  throw new MisuseError(argument, `\`${argument}\` must be an object, not ${String(given)}.`)
}
