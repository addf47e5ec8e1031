import { type Localized, languageOf } from '@groundplan/kernel'
import { excerpt } from '@groundplan/kernel/document'
import { propertiesIn } from './codec.js'

const languageNames: Readonly<Record<'en' | 'da', Localized>> = {
  en: { en: 'English', da: 'engelsk' },
  da: { en: 'Danish', da: 'dansk' },
}

/** The text of the other language that a change left as it was, for a sentence; undefined where no text has two languages or both were changed. */
export function otherText(before: unknown, after: unknown, locale: string) {
  const shown = languageOf(locale)
  const hidden = shown === 'en' ? 'da' : 'en'
  const find = (one: unknown, two: unknown): string | undefined => {
    if (one === two) return undefined
    if (Array.isArray(one) && Array.isArray(two)) return two.map((each, at) => find(one[at], each)).find(Boolean)
    const [old, now] = [propertiesIn(one), propertiesIn(two)]
    const [stale, changed] = [now[hidden], now[shown]]
    if (typeof stale === 'string' && typeof changed === 'string')
      return stale === old[hidden] && changed !== old[shown] ? stale : undefined
    for (const [name, value] of Object.entries(now)) {
      const found = find(old[name], value)
      if (found !== undefined) return found
    }
    return undefined
  }
  const stale = find(before, after)
  return stale === undefined ? undefined : { other: excerpt(stale, 60), language: languageNames[hidden] }
}
