import { isVerbatim, languageOf, languages, type Message, type Slots, say, type Text } from '@groundplan/kernel'

/**
 * One text of a template and of what fills its slots. Where all texts among these were typed in one language, the whole counts as typed in it; else it
 * has each language that one of the texts has.
 */
export function composed(message: Message, slots: Slots): Text {
  const texts = Object.values(slots)
    .flat()
    .filter((slot): slot is Text => typeof slot === 'object' && !Array.isArray(slot) && !('date' in slot))
  const typed = texts.filter(isVerbatim)
  const [first] = typed
  if (first?.lang !== undefined && typed.length === texts.length && typed.every(({ lang }) => lang === first.lang))
    return { verbatim: say({ message, slots }, languageOf(first.lang)), lang: first.lang }
  const own = texts.filter((text) => !isVerbatim(text))
  const spoken = languages.filter((language) => own.length === 0 || own.some((text) => language in text))
  return Object.fromEntries(spoken.map((language) => [language, say({ message, slots }, language)])) as unknown as Text
}
