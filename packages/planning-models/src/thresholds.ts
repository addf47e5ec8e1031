import type { Compiled, CompiledRule } from './compiled.js'

/**
 * The limits of each rule, with the caller's own values in place. Throws on a name that no rule has and on a value that is no finite number.
 *
 * @internal
 */
export function thresholdsFor(
  models: readonly Compiled[],
  own: Readonly<Record<string, number>> | undefined,
): (rule: CompiledRule) => Readonly<Record<string, number>> {
  if (own === undefined) return (rule) => rule.limits
  const known = new Set<string>()
  for (const { rules } of models)
    for (const rule of rules) for (const name of Object.keys(rule.limits)) known.add(`${rule.id}/${name}`)
  // A model that is not run has no thresholds that could be looked up; it is told of, and no reason to break down.
  const closed = models.filter(({ runs }) => !runs).map(({ id }) => `${id}/`)
  for (const [name, value] of Object.entries(own)) {
    if (!known.has(name) && !closed.some((start) => name.startsWith(start)))
      throw new TypeError(
        `No rule here has the threshold "${name}"; there ${known.size === 1 ? 'is' : 'are'} ${[...known].join(', ') || 'none'}.`,
      )
    if (!Number.isFinite(value))
      throw new TypeError(
        `Threshold "${name}" must be a finite number, not ${typeof value === 'string' ? `the text '${value}'` : String(value)}.`,
      )
  }
  return (rule) =>
    Object.freeze(
      Object.fromEntries(
        Object.entries(rule.limits).map(([name, value]) => [
          name,
          Object.hasOwn(own, `${rule.id}/${name}`) ? (own[`${rule.id}/${name}`] as number) : value,
        ]),
      ),
    )
}
