import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { calledIn } from '../calledIn.js'
import { failed } from '../failed.js'
import { isWritten } from '../isWritten.js'
import { partsOf } from '../partsOf.js'
import { textsOf } from '../textsOf.js'

/**
 * Every text is written in every language that is declared, and every rule declares those of its model.
 *
 * @internal
 */
export function language({ model }: Bench): readonly Finding[] {
  const findings: Finding[] = []
  const lacks = (name: string, which: 'en' | 'da'): void => {
    findings.push(failed('language', [{ kind: 'text', id: name }], { name, language: calledIn[which] }))
  }
  for (const text of textsOf(model))
    for (const which of text.languages) if (!isWritten(text, which)) lacks(text.name, which)
  if (!('contract' in model)) return findings
  for (const [id, rule] of Object.entries(partsOf(model).rules))
    for (const which of model.languages ?? ['en', 'da'])
      if (!(rule?.languages ?? ['en', 'da']).some((declared) => declared === which)) lacks(`rules.${id}`, which)
  return findings
}
