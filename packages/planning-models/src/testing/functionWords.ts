// A word that both languages have is in neither list, however rare it is in one of them: so neither “and”, “have”, “from” (pious), “not” (a groove),
// “most” (must) and “but” (blunt), nor »man«, »end«, »mere«, »til«, »som« and »mange«. Nor are words that are names or shorthand in the other:
// “it”, “some” (social media), »det«, »andre«, »fra«.
const english = new Set(
  (
    'the of with without within which whose whom who what when where why how whether their there they them this that these those then than ' +
    'thus are was were been being has does would should could cannot might shall we you your our its she into onto upon about before between ' +
    'because through during against until towards among while although though since each every both any other another such only also many ' +
    'much few nobody nothing somebody something anybody anything everybody everything'
  ).split(' '),
)
const danish = new Set(
  (
    'og også ikke af på hvis eller jeg hvad hvem hvor hvornår hvordan hvorfor hvilken hvilket hvilke hver hvert når så være været bliver blive ' +
    'blev skulle kunne vil deres vores jeres hende dette denne disse dets efter mellem inden ved gennem igennem omkring siden selv nogen noget ' +
    'nogle ingen intet flere fordi endnu både enten samt altid aldrig må får få går gør gøre meget mindst derfor'
  ).split(' '),
)

/** What may follow Danish »the«, an older spelling of tea. */
const afterTea = new Set([...'i er med for til som der at'.split(' '), ...danish])

/** What joins the words of a name: “University of the Third Age”, »Børn og Unge«. */
const joiners = new Set('of the og af på ved'.split(' '))

/** Slots, titles in quotation marks, code and addresses: they need not be in the language of the text around them. */
const leftOut = [
  /\{[^{}]*\}/gu,
  /»[^«»]*«/gu,
  /[“„][^“”„]*[“”]/gu,
  /”[^”]*”/gu,
  /"[^"]*"/gu,
  /‘[^‘’]*’/gu,
  /`[^`]*`/gu,
  /\bhttps?:\S+/gu,
]

interface Word {
  readonly text: string
  /** What stands between the word before, or the start, and this one. */
  readonly gap: string
}

/**
 * Function words of the other language in a text that is said to be in `language`, in small letters, each once: a text that was left untranslated
 * has some. Names are let pass: abbreviations, a word with a capital inside a sentence, and what joins two words with capitals, as in
 * “Theory of Change”. So are titles in quotation marks, slots and addresses. A single word or a short name may be let pass in either language. For
 * who takes in texts in both languages, from a table or a form, and would say at once what the kit would say later.
 *
 * ```ts
 * import { functionWords } from '@groundplan/planning-models/testing'
 * functionWords('Who looks after the garden?', 'da') // => ['who', 'the']
 * functionWords('Hvem passer haven?', 'da') // => []
 * functionWords('Hvem passer haven?', 'en') // => ['hvem']
 * ```
 */
export function functionWords(text: string, language: 'en' | 'da'): readonly string[] {
  const foreign = language === 'da' ? english : danish
  let plain = text.normalize('NFC')
  for (const part of leftOut) plain = plain.replaceAll(part, ' 0 ')
  const isShouted = !/\p{Ll}/u.test(plain)
  const words = wordsIn(plain)
  const found = new Set<string>()
  for (const [i, word] of words.entries()) {
    const stem = stemOf(word.text)
    if (!foreign.has(stem)) continue
    if (isAbbreviation(word.text) ? !isShouted || stem === 'who' : isCapital(word.text) && !isFirst(word, i)) continue
    if (joinsNames(words, i)) continue
    if (stem === 'the' && isTea(words[i + 1])) continue
    found.add(stem)
  }
  return [...found]
}

function wordsIn(text: string): readonly Word[] {
  const words: Word[] = []
  let end = 0
  // A compound with hyphens is one word: “know-how”, »after-ski«.
  for (const match of text.matchAll(/\p{L}+(?:[-'’]\p{L}+)*/gu)) {
    words.push({ text: match[0], gap: text.slice(end, match.index) })
    end = match.index + match[0].length
  }
  return words
}

/** “That’s” is a form of “that”. */
const stemOf = (word: string): string => word.toLowerCase().replace(/['’](?:s|re|ve|ll|d)$/u, '')

const isCapital = (word = ''): boolean => /^\p{Lu}/u.test(word)

const isAbbreviation = (word: string): boolean => /^\p{Lu}{2}/u.test(word)

/** Whether a sentence, or what follows a colon, begins here. */
const isFirst = ({ gap }: Word, index: number): boolean => (index === 0 && !gap.includes('0')) || /[.!?:…\n]/u.test(gap)

function joinsNames(words: readonly Word[], index: number): boolean {
  if (!isJoiner(words[index])) return false
  let from = index
  while (isJoin(words[from]) && isJoiner(words[from - 1])) from -= 1
  let to = index + 1
  while (isJoin(words[to]) && isJoiner(words[to])) to += 1
  return isJoin(words[from]) && isCapital(words[from - 1]?.text) && isJoin(words[to]) && isCapital(words[to]?.text)
}

const isJoiner = (word: Word | undefined): boolean => word !== undefined && joiners.has(word.text)

/** Whether nothing but space stands between this word and the one before. */
const isJoin = (word: Word | undefined): boolean => word !== undefined && /^\s+$/u.test(word.gap)

/** An article has a word after it, and no Danish one. */
const isTea = (next: Word | undefined): boolean => !isJoin(next) || afterTea.has(stemOf(next?.text ?? ''))
