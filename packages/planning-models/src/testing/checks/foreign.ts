import type { AnyMessage, Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { calledIn } from '../calledIn.js'
import { failed } from '../failed.js'
import { functionWords } from '../functionWords.js'
import { questionsIn } from '../questionsIn.js'
import { textsDrawn } from '../textsDrawn.js'
import { type NamedText, textsOf, wordingsIn } from '../textsOf.js'

/**
 * No words of the one language stand in a text of the other; questions that cases show and figures that they draw are looked at too.
 *
 * @internal
 */
export function foreign(bench: Bench): readonly Finding[] {
  const questions = bench.once(questionsIn).map(
    ({ name, languages, missing }): NamedText => ({
      name: `rules.${name}: “${Object.values(missing.toKnow as AnyMessage).find((words) => typeof words === 'string') ?? '?'}”`,
      languages,
      text: missing.toKnow,
    }),
  )
  return [...textsOf(bench.model), ...questions, ...bench.once(textsDrawn)].flatMap((text) =>
    text.isName
      ? []
      : text.languages.flatMap((language) => {
          const what = [...new Set(wordingsIn(text, language).flatMap((words) => functionWords(words, language)))]
          const about = [
            { kind: 'text', id: text.name },
            { kind: 'language', id: language },
          ]
          return what.length === 0
            ? []
            : [failed('foreign', about, { name: text.name, language: calledIn[language], what })]
        }),
  )
}
