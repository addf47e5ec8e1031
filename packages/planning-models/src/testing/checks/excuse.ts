import type { Finding, Slot } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { partsOf } from '../partsOf.js'
import { verdictKinds } from '../verdictKinds.js'

/**
 * An excuse in `never` is about an answer of a rule of the model, and gives its reason.
 *
 * @internal
 */
export function excuse({ model, options }: Bench): readonly Finding[] {
  const findings: Finding[] = []
  const { rules } = partsOf(model)
  const complain = (name: string, what: Slot): void => {
    findings.push(failed('excuse', [{ kind: 'rule', id: `${model.id}/${name}` }], { name, what }))
  }
  for (const [name, answers] of Object.entries(options.never ?? {})) {
    if (!Object.hasOwn(rules, name)) {
      complain(name, { en: 'the model has no such rule', da: 'den regel har modellen ikke' })
      continue
    }
    for (const [kind, reason] of Object.entries(answers ?? {})) {
      if (!(verdictKinds as readonly string[]).includes(kind))
        complain(name, { en: `“${kind}” is no answer of a rule`, da: `»${kind}« er ikke et svar, en regel kan give` })
      else if (typeof reason !== 'string' || reason.trim() === '')
        complain(name, { en: `no reason is given for “${kind}”`, da: `der mangler en grund ved »${kind}«` })
    }
  }
  return findings
}
