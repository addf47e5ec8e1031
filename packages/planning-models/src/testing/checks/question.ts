import { ask, type Finding, type Languages, type Missing } from '@groundplan/kernel'
import { slotsOf } from '../../compiled.js'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { questionsIn } from '../questionsIn.js'
import { refs } from '../refs.js'

/**
 * Questions are asked in each of the rule's languages, with the same slots, all of them filled. Each question is told once in a case, however many
 * things it is asked about.
 *
 * @internal
 */
export function question(bench: Bench): readonly Finding[] {
  return bench.once(questionsIn).flatMap(({ name, languages, where, missing }) => {
    const what = lacking(missing, languages)
    if (what.length === 0) return []
    const words = { en: ask(missing, 'en'), da: ask(missing, 'da') }
    const slots = { case: where, name, question: words, what }
    return [failed('question', refs(bench, 'rule', name, where), slots)]
  })
}

function lacking({ toKnow, slots }: Missing, languages: Languages): readonly string[] {
  const absent = languages.filter((language) => !Object.hasOwn(toKnow, language))
  const all = slotsOf(toKnow, ['en', 'da'])
  const written = languages.filter((language) => !absent.includes(language))
  const lost = all.filter((slot) => written.some((language) => !slotsOf(toKnow, [language]).includes(slot)))
  const empty = all.filter((slot) => !Object.hasOwn(slots, slot))
  return [...absent, ...new Set([...lost, ...empty].map((slot) => `{${slot}}`))]
}
