/**
 * A copy of data that can be changed place by place. What stands in two places becomes two copies: a list that is one object in two fields, such as an
 * empty one that is shared, must not be filled in both.
 */
export function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied)
  if (typeof value !== 'object' || value === null) return value
  const made: Record<string, unknown> = {}
  // A property of this name is data here, not the prototype.
  for (const [key, part] of Object.entries(value))
    if (key === '__proto__')
      Object.defineProperty(made, key, { value: copied(part), enumerable: true, configurable: true, writable: true })
    else made[key] = copied(part)
  return made
}
