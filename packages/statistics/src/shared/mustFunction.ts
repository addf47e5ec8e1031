import { MisuseError } from './misuse.js'
import { shown } from './shown.js'

/** The function; throws when it is none. `like` shows what it is to be. */
export function mustFunction<Given extends (...given: never[]) => unknown>(
  argument: string,
  given: Given,
  like: string,
): Given {
  if (typeof given === 'function') return given
  throw new MisuseError(argument, `\`${argument}\` must be a function such as ${like}, not ${shown(given)}.`)
}
