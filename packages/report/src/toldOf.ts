import type { AnyLocalized, Finding, Slot, Slots, Text } from '@groundplan/kernel'
import type { Said } from './report.js'
import { words } from './words.js'

/** What a finding says to who reads a report, and what to do. */
export interface Told extends Said {
  readonly why: AnyLocalized
}

const plugIn = /^@groundplan\/planning-models\/(?:contained\/|sections\/|plan\/(?:mentions|migration)Failed$)/

const isId = (text: string): boolean => /^@[^/\s]+\/\S+$/.test(text)

/** Ids of packages and kinds of content among what fills a sentence, by their titles: an id is nothing that a reader knows. */
export function readable(slots: Slots, titles: Readonly<Record<string, Text>>): Slots {
  const named = (text: string): Text | undefined =>
    Object.hasOwn(titles, text) ? titles[text] : isId(text) ? words.unnamed : undefined
  const inWords = (slot: Slot): Slot => {
    if (typeof slot === 'string') return named(slot) ?? slot
    if (Array.isArray(slot)) return slot.map((part: Slot) => inWords(part))
    const { verbatim } = slot as { readonly verbatim?: unknown }
    return typeof verbatim === 'string' ? (named(verbatim) ?? slot) : slot
  }
  return Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, inWords(slot)]))
}

/**
 * What a finding says in a report. How a value in the file was to be written, and why a part of a model broke down, is for those who keep the file and
 * those who made the model: they get it from checking the file, and from the finding itself, which stays as it is. A reader gets a sentence without the
 * words of the program. `titles` gives the titles of packages and kinds of content by id.
 *
 * ```ts
 * import { say } from '@groundplan/kernel'
 * import { toldOf } from '@groundplan/report'
 * const message = { en: '{kind} lacks a name.', da: '{kind} mangler et navn.' }
 * const finding = { code: 'x', key: 'x', weight: 'advice', about: [], message, slots: { kind: '@example/dishes' }, why: message, cites: [] } as const
 * say(toldOf(finding, { '@example/dishes': { en: 'Dishes', da: 'Retter' } }), 'da') // => 'Retter mangler et navn.'
 * ```
 */
export function toldOf(finding: Finding, titles: Readonly<Record<string, Text>>): Told {
  const { code, message, slots, weight, why } = finding
  if (plugIn.test(code)) return { message: words.brokeDown, slots: {}, why: words.tellMaker }
  if (code === '@groundplan/planning-models/plan/noRegister') return { message: words.noRegister, slots: {}, why }
  const has = (slot: string): boolean => Object.hasOwn(slots, slot)
  // What is wrong with an artefact's content bears the artefact's name, whoever made it, and says what was expected and found.
  if (weight === 'structural' && has('found') && (has('expected') || code.startsWith('@groundplan/')))
    return { message: words.fileFault, slots: {}, why: words.mendFile }
  return { message, slots: readable(slots, titles), why }
}
