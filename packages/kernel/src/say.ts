import { type Language, languageOf } from './language.js'
import type { AnyMessage, Slot, Slots, Template } from './message.js'
import { showDate } from './partialDate.js'
import { show } from './text.js'

const numbers = /* @__PURE__ */ (() => ({
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }),
  da: new Intl.NumberFormat('da-DK', { maximumFractionDigits: 20 }),
}))()
const plurals = /* @__PURE__ */ (() => ({ en: new Intl.PluralRules('en-GB'), da: new Intl.PluralRules('da-DK') }))()
const lists = /* @__PURE__ */ (() => ({
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  da: new Intl.ListFormat('da-DK', { type: 'conjunction' }),
}))()

function showSlot(slot: Slot, language: Language): string {
  if (typeof slot === 'string') return slot
  if (typeof slot === 'number') return numbers[language].format(slot)
  if (Array.isArray(slot)) return lists[language].format(slot.map((part: Slot) => showSlot(part, language)))
  const single = slot as Exclude<Slot, string | number | readonly Slot[]>
  return 'date' in single ? showDate(single.date, language) : show(single, language)
}

function wording(template: Template, slots: Slots, language: Language): string {
  if (typeof template === 'string') return template
  const count = Object.hasOwn(slots, template.count) ? slots[template.count] : undefined
  return typeof count === 'number' && plurals[language].select(count) === 'one' ? template.one : template.other
}

/**
 * Says a message in the reader's language, with its slots filled: numbers and dates in the reader's form, lists joined with "and"/"og".
 * A slot without a value stays visible as `{name}`. A message in one language only, shown to a reader of the other, bears its mark.
 *
 * ```ts
 * import { say } from '@groundplan/kernel'
 * const finding = {
 *   message: { en: { count: 'n', one: '{n} wish of {who}', other: '{n} wishes of {who}' }, da: { count: 'n', one: '{n} ønske fra {who}', other: '{n} ønsker fra {who}' } },
 *   slots: { n: 1250, who: ['A', 'B'] },
 * }
 * say(finding, 'en') // => '1,250 wishes of A and B'
 * say(finding, 'da-DK') // => '1.250 ønsker fra A og B'
 * ```
 */
export function say(said: { readonly message: AnyMessage; readonly slots: Slots }, locale: string): string {
  const wanted = languageOf(locale)
  const message = said.message as Partial<Readonly<Record<Language, Template>>>
  const other: Language = wanted === 'en' ? 'da' : 'en'
  const language = message[wanted] === undefined ? other : wanted
  const text = wording(message[language] ?? '', said.slots, language).replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(said.slots, name) ? showSlot(said.slots[name] as Slot, language) : hole,
  )
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
