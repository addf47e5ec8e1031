import { type Language, languageOf } from './language.js'
import type { AnyMessage, Slot, Slots, Template } from './message.js'
import { showDate } from './partialDate.js'
import { showNumber, withoutNoise } from './showNumber.js'
import { slotPattern } from './template.js'
import { show, type Text } from './text.js'

// Singular is chosen by the number that is shown.
const digits = { maximumFractionDigits: 20 } as const
const plurals = /* @__PURE__ */ (() => ({
  en: new Intl.PluralRules('en-GB', digits),
  da: new Intl.PluralRules('da-DK', digits),
}))()
const lists = /* @__PURE__ */ (() => ({
  en: new Intl.ListFormat('en-GB'),
  da: new Intl.ListFormat('da-DK'),
}))()

function showSlot(slot: Slot, language: Language): string {
  if (typeof slot === 'number') return showNumber(slot, language)
  if (Array.isArray(slot)) return lists[language].format(slot.map((part: Slot) => showSlot(part, language)))
  if (typeof slot !== 'object' || slot === null) return String(slot)
  const single = slot as Text | { readonly date: string }
  return 'date' in single ? showDate(single.date, language) : show(single, language)
}

function wording(template: Template, slots: Slots, language: Language): string {
  if (typeof template === 'string') return template
  const count = slots[template.count]
  return typeof count === 'number' && plurals[language].select(withoutNoise(count)) === 'one'
    ? template.one
    : template.other
}

/**
 * Says a message in the reader's language, with its slots filled: numbers and dates in the reader's form, lists joined with "and"/"og".
 * A number has at most 15 digits, so that 0.1 + 0.2 reads 0.3; from 10¹⁵ on, and below a millionth, it is a power of ten.
 * Singular and plural follow Unicode CLDR: in Danish 1.5 is singular, in English it is not. What fills a slot is never read as a template.
 * A slot without a value stays visible as `{name}`. A message in one language only, shown to a reader of the other, bears its mark.
 * The result is plain text: escape it where it becomes HTML.
 *
 * ```ts
 * import { say } from '@groundplan/kernel'
 * const finding = {
 *   message: { en: { count: 'n', one: '{n} wish of {who}', other: '{n} wishes of {who}' }, da: { count: 'n', one: '{n} ønske fra {who}', other: '{n} ønsker fra {who}' } },
 *   slots: { n: 1250, who: ['A', 'B'] },
 * }
 * say(finding, 'en') // => '1,250 wishes of A and B'
 * say(finding, 'da-DK') // => '1.250 ønsker fra A og B'
 * say({ message: { en: 'Since {when}' }, slots: { when: { date: '2018-05' } } }, 'da') // => 'Since May 2018 [en]'
 * ```
 */
export function say(said: { readonly message: AnyMessage; readonly slots: Slots }, locale: string): string {
  const wanted = languageOf(locale)
  const message = said.message as Partial<Readonly<Record<Language, Template>>>
  const other: Language = wanted === 'en' ? 'da' : 'en'
  const language = message[wanted] === undefined ? other : wanted
  const text = wording(message[language] ?? '', said.slots, language).replace(slotPattern, (hole, name: string) => {
    const slot = Object.hasOwn(said.slots, name) ? said.slots[name] : undefined
    return slot === undefined ? hole : showSlot(slot, language)
  })
  return language === wanted ? text : `${text} [${language}]`
}

/**
 * The question that a missing piece of knowledge asks, in the reader's language.
 *
 * ```ts
 * import { ask, missing } from '@groundplan/kernel'
 * ask(missing({ kind: 'activity', id: 'a1' }, 'when', { en: 'When does it run?', da: 'Hvornår foregår det?' }), 'da') // => 'Hvornår foregår det?'
 * ```
 */
export function ask(missing: { readonly toKnow: AnyMessage; readonly slots: Slots }, locale: string): string {
  return say({ message: missing.toKnow, slots: missing.slots }, locale)
}
