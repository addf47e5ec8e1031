/**
 * A copy of a list, place by place; holes are asked too.
 *
 * @internal
 */
export function copied<T>(list: readonly unknown[], copy: (one: unknown) => T): T[] {
  const made: T[] = []
  for (let place = 0; place < list.length; place += 1) made.push(copy(list[place]))
  return made
}
