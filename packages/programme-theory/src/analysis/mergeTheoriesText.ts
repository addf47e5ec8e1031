import { isVerbatim, languages, type Text } from '@groundplan/kernel'
import { plainWordsIn } from './plainWords.js'

/** Whether two texts say the same in every language that both have, and have one. */
export function sameText(a: Text, b: Text): boolean {
  if (isVerbatim(a) && isVerbatim(b) && a.lang === b.lang) {
    return a.verbatim === b.verbatim || languages.some((language) => sameIn(a, b, language) === true)
  }
  const answers = languages.map((language) => sameIn(a, b, language))
  return answers.includes(true) && !answers.includes(false)
}

function sameIn(a: Text, b: Text, language: (typeof languages)[number]): boolean | undefined {
  const [one, other] = [plainWordsIn(a, language), plainWordsIn(b, language)]
  // What somebody typed without saying in which language is compared with whichever language fits.
  const loose = [a, b].some((text) => isVerbatim(text) && text.lang === undefined)
  if (one === undefined || other === undefined) return undefined
  return one === other ? true : loose ? undefined : false
}

/** Two texts that say the same as one: each language of the second that the first lacks is added; what was typed stays as it is. */
export function uniteTexts(first: Text, second: Text): Text {
  return isVerbatim(first) || isVerbatim(second) ? first : { ...second, ...first }
}
