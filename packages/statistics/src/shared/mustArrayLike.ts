import { MisuseError } from './misuse.js'
import { shown } from './shown.js'

/** The array or typed array; throws when it is neither. */
export function mustArrayLike<Items extends ArrayLike<unknown>>(argument: string, items: Items): Items {
  if (typeof items === 'object' && items !== null && Number.isSafeInteger(items.length) && items.length >= 0)
    return items
  throw new MisuseError(argument, `\`${argument}\` must be an array or a typed array, not ${shown(items)}.`)
}
