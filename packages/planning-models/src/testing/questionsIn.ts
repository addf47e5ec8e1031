import type { Languages, Missing } from '@groundplan/kernel'
import type { Bench } from './bench.js'

/** A question that a rule asked. */
export interface Asked {
  readonly name: string
  readonly languages: Languages
  readonly where: string
  readonly missing: Missing
}

/**
 * The questions that rules asked, each wording of a rule once, with the first case in which it was asked. The questions of the contract itself
 * (to attach what is required) are left out.
 *
 * @internal
 */
export function questionsIn(bench: Bench): readonly Asked[] {
  const asked: Asked[] = []
  const told = new Set<string>()
  for (const { one, own, handed } of bench.tried)
    for (const [name, rule] of bench.rules) {
      const verdict = own.rules[name]
      if (verdict === undefined || !('missing' in verdict) || !handed.has(name)) continue
      for (const missing of verdict.missing) {
        const key = JSON.stringify([name, missing.toKnow, Object.keys(missing.slots).sort()])
        if (told.has(key)) continue
        told.add(key)
        asked.push({ name, languages: rule.languages ?? ['en', 'da'], where: one.name, missing })
      }
    }
  return asked
}
