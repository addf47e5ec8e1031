import type { Artefact, Finding } from '@groundplan/kernel'
import { compiled } from '../../compiled.js'
import { isPromise } from '../../isPromise.js'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { refs } from '../refs.js'

/**
 * Schemas answer at once: plans are opened without waiting. Each artefact is told once, with the first case that holds it.
 *
 * @internal
 */
export function asyncSchema(bench: Bench): readonly Finding[] {
  const findings: Finding[] = []
  const told = new Set<string>()
  for (const { one, plan } of bench.tried)
    for (const { kind, title, schema } of compiled(bench.model).artefacts) {
      if (told.has(kind) || !Object.hasOwn(plan.artefacts, kind)) continue
      const answer = bench.within(one.name, () => answerOf(schema, plan.artefacts[kind]?.content))
      if (!isPromise(answer)) continue
      // Nobody waits for it, and nobody is to be troubled when it fails.
      Promise.resolve(answer).catch(() => undefined)
      told.add(kind)
      findings.push(failed('asyncSchema', refs(bench, 'artefact', kind, one.name), { case: one.name, title }))
    }
  return findings
}

/** What the schema answers; one that throws is told where the plan is opened. */
function answerOf(schema: Artefact['schema'], content: unknown): unknown {
  try {
    return schema['~standard'].validate(content)
  } catch {
    return undefined
  }
}
