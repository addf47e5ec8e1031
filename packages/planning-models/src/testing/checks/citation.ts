import type { Citation, Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { partsOf } from '../partsOf.js'

/**
 * Follows every citation of a model to a declared source and a place in it, or to a reason of its own.
 *
 * @internal
 */
export function citation({ model }: Bench): readonly Finding[] {
  const { rules, sources } = partsOf(model)
  const findings: Finding[] = []
  const follow = (name: string, given: unknown): void => {
    const cites = (Array.isArray(given) ? given : []) as readonly Citation[]
    const about = [{ kind: 'citation', id: name }]
    if (cites.length === 0) findings.push(failed('citation', about, { name, what: { en: 'nothing', da: 'ingenting' } }))
    for (const cite of cites) {
      if ('own' in cite) {
        if (Object.values(cite.own).every((reason) => reason.trim() === ''))
          findings.push(
            failed('citation', about, { name, what: { en: 'itself, without a reason', da: 'sig selv, uden grund' } }),
          )
      } else if (!Object.hasOwn(sources, cite.source))
        findings.push(
          failed('citation', about, {
            name,
            what: { en: `“${cite.source}”, which is not declared`, da: `»${cite.source}«, som ikke er angivet` },
          }),
        )
      else if (cite.at.trim() === '')
        findings.push(
          failed('citation', about, {
            name,
            what: { en: `“${cite.source}” without a place`, da: `»${cite.source}« uden sted` },
          }),
        )
    }
  }
  for (const [id, rule] of Object.entries(rules)) {
    if (typeof rule !== 'object' || rule === null) continue
    follow(`rules.${id}`, rule.cites)
    for (const [name, threshold] of Object.entries(rule.thresholds ?? {}))
      follow(`rules.${id}.thresholds.${name}`, threshold?.cites)
  }
  if (!('contract' in model)) return findings
  for (const part of ['principles', 'lanes', 'phases', 'links', 'loops', 'shortcuts'] as const)
    for (const [id, named] of Object.entries<{ readonly cites?: unknown } | undefined>({ ...model[part] }))
      follow(`${part}.${id}`, named?.cites)
  return findings
}
