import { ask, type Finding, type Languages, type Missing } from '@groundplan/kernel'
import type { ModelAssessment } from '../assessment.js'
import { slotsOf } from '../compiled.js'
import type { Assessable } from '../model.js'
import { failed } from './failed.js'

/**
 * Looks at the questions that rules ask in a case: each of the rule's languages, with the same slots, all of them filled. Each question is told
 * once, however many things it is asked about.
 *
 * @internal
 */
export function checkQuestions(model: Assessable, { rules }: ModelAssessment, where: string): readonly Finding[] {
  const findings: Finding[] = []
  for (const [name, verdict] of Object.entries(rules)) {
    const languages = model.rules[name]?.languages
    if (languages === undefined || !('missing' in verdict)) continue
    const told = new Set<string>()
    for (const missing of verdict.missing) {
      const what = lacking(missing, languages)
      const key = JSON.stringify([missing.toKnow, what])
      if (what.length === 0 || told.has(key)) continue
      told.add(key)
      const about = [
        { kind: 'case', id: where },
        { kind: 'rule', id: `${model.id}/${name}` },
      ]
      const question = { en: ask(missing, 'en'), da: ask(missing, 'da') }
      findings.push(failed('question', about, { case: where, name, question, what }))
    }
  }
  return findings
}

function lacking({ toKnow, slots }: Missing, languages: Languages): readonly string[] {
  const absent = languages.filter((language) => !Object.hasOwn(toKnow, language))
  const all = slotsOf(toKnow, ['en', 'da'])
  const written = languages.filter((language) => !absent.includes(language))
  const lost = all.filter((slot) => written.some((language) => !slotsOf(toKnow, [language]).includes(slot)))
  const empty = all.filter((slot) => !Object.hasOwn(slots, slot))
  return [...absent, ...new Set([...lost, ...empty].map((slot) => `{${slot}}`))]
}
