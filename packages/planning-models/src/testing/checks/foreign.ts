import type { AnyMessage, Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { calledIn } from '../calledIn.js'
import { failed } from '../failed.js'
import { functionWords } from '../functionWords.js'
import { isLeft } from '../isLeft.js'
import { questionsIn } from '../questionsIn.js'
import { textsDrawn } from '../textsDrawn.js'
import { textsFilled } from '../textsFilled.js'
import { type NamedText, textsOf, wordingsIn } from '../textsOf.js'

/**
 * No words of the one language stand in a text of the other; questions that cases show, what fills slots in them, and figures are looked at too. A
 * title that is the same in both languages is taken for a name.
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
  const texts = [...textsOf(bench.model), ...questions, ...bench.once(textsDrawn)].filter((text) => !isSameName(text))
  return [
    ...texts.flatMap(foreignIn),
    ...bench.once(textsFilled).flatMap((text) => {
      const found = foreignIn(text)
      return found.length === 0 && !text.isBare && isLeft(text) ? [told(text, 'da', wordingsIn(text, 'da'))] : found
    }),
  ]
}

const isSameName = (text: NamedText): boolean =>
  text.isName === true && wordingsIn(text, 'en').join() === wordingsIn(text, 'da').join()

const foreignIn = (text: NamedText): readonly Finding[] =>
  text.languages.flatMap((language) => {
    const what = new Set(wordingsIn(text, language).flatMap((words) => functionWords(words, language)))
    return what.size === 0 ? [] : [told(text, language, [...what])]
  })

function told({ name }: NamedText, language: 'en' | 'da', what: readonly string[]): Finding {
  const about = [
    { kind: 'text', id: name },
    { kind: 'language', id: language },
  ]
  return failed('foreign', about, { name, language: calledIn[language], what })
}
