/**
 * Whether a path leads to something in plain data.
 *
 * @internal
 */
export function leadsTo(value: unknown, path: readonly (string | number)[], from = 0): boolean {
  let here = value
  for (let step = from; step < path.length; step += 1) {
    if (typeof here !== 'object' || here === null) return false
    const key = path[step] as string | number
    if (Array.isArray(here)) {
      if (typeof key === 'string' && !/^(?:0|[1-9]\d*)$/.test(key)) return false
      if (!(Number(key) < here.length)) return false
    } else if (!Object.hasOwn(here, key)) return false
    here = (here as Record<string | number, unknown>)[key]
  }
  return true
}
