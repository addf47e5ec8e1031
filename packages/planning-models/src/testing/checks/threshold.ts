import type { Finding } from '@groundplan/kernel'
import { answerOf } from '../answerOf.js'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { refs } from '../refs.js'

/**
 * What a rule declares in `thresholds` decides something: moved far up or far down, it changes the answer in some case. A rule that breaks down
 * or never ends on such a value makes use of it. What runs in no case is told by other checks.
 *
 * @internal
 */
export function threshold(bench: Bench): readonly Finding[] {
  const findings: Finding[] = []
  for (const [name, rule] of bench.rules) {
    const tried = bench.tried.filter(({ handed }) => handed.has(name))
    for (const [limit, { value }] of Object.entries(rule.thresholds ?? {})) {
      const key = `${bench.model.id}/${name}/${limit}`
      const isDecided = tried.some(({ one, plan, own }) =>
        farFrom(value).some((moved) => {
          const given = { ...one, thresholds: { ...one.thresholds, [key]: moved } }
          const now = bench.alone(name, rule, plan, given, { isChanged: true })
          return now?.defect !== undefined || answerOf(now?.verdict) !== answerOf(own.rules[name])
        }),
      )
      if (isDecided || tried.length === 0) continue
      const about = [...refs(bench, 'rule', name), { kind: 'threshold', id: limit }]
      findings.push(failed('threshold', about, { name, threshold: limit }))
    }
  }
  return findings
}

/** Two values beyond anything that a plan of a case would hold, on either side; finite, as the engine asks. */
function farFrom(value: number): readonly number[] {
  const far = Math.min(Math.abs(value) * 1000 + 1000, Number.MAX_VALUE)
  return [far, -far]
}
