/**
 * Refuses what is no object where several things are to be handed over, and says which.
 *
 * @internal
 */
export function mustBeGiven(value: object, what: string, parts: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${what} needs an object: hand over ${parts}.`)
}
