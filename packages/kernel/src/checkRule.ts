import type { Language } from './language.js'
import type { Template } from './message.js'
import type { Rule } from './rule.js'
import type { Citation } from './source.js'
import { slotsIn } from './template.js'

const named = { en: 'English', da: 'Danish' } as const

type Texts = Partial<Record<Language, unknown>> | undefined

function checkText(name: string, text: Texts, languages: readonly Language[]): void {
  for (const language of languages)
    if (typeof text?.[language] !== 'string' || text[language] === '')
      throw new TypeError(
        `A rule needs "${name}" in "${language}": write it, or declare the languages that the rule has.`,
      )
}

function checkCites(name: string, cites: readonly Citation[] | undefined, languages: readonly Language[]): void {
  if (!Array.isArray(cites) || cites.length === 0)
    throw new TypeError(
      `${name} needs at least one citation: a place in a source, or { own: … } where you judged yourself.`,
    )
  for (const cite of cites as readonly Partial<Record<'source' | 'at' | 'own', unknown>>[]) {
    if (cite.own !== undefined) checkText('own', cite.own as Texts, languages)
    else if (typeof cite.source !== 'string' || typeof cite.at !== 'string' || cite.at === '')
      throw new TypeError(`${name} cites no place: give "source" and, in "at", the page, chapter or section.`)
  }
}

function isTemplate(template: unknown): template is Template {
  if (typeof template === 'string') return template !== ''
  if (typeof template !== 'object' || template === null) return false
  const { count, one, other } = template as Partial<Record<'count' | 'one' | 'other', unknown>>
  return [count, one, other].every((part) => typeof part === 'string' && part !== '')
}

const first = (names: ReadonlySet<string>, others: ReadonlySet<string>): string | undefined =>
  [...names].find((name) => !others.has(name))

function checkMessage(
  name: string,
  message: Partial<Record<Language, unknown>> | null | undefined,
  languages: readonly Language[],
): void {
  if (!/^[^/#\s]+$/.test(name)) throw new TypeError(`"${name}" cannot name a message: leave out "/", "#" and spaces.`)
  const slots: Partial<Record<Language, ReadonlySet<string>>> = {}
  for (const language of languages) {
    const template = message?.[language]
    if (!isTemplate(template))
      throw new TypeError(
        `Message "${name}" needs words in "${language}": a text, or { count, one, other } where a number decides.`,
      )
    const { names, stray } = slotsIn(template)
    if (stray !== undefined)
      throw new TypeError(
        `The ${named[language]} text of message "${name}" has a brace that is no slot, at "${stray}": a slot is {name}, of letters, digits and "_"; put any other brace in a slot.`,
      )
    slots[language] = names
  }
  if (slots.en === undefined || slots.da === undefined) return
  const lacking = first(slots.en, slots.da)
  if (lacking !== undefined) throw new TypeError(`Message "${name}": The Danish text lacks the slot: ${lacking}`)
  const extra = first(slots.da, slots.en)
  if (extra !== undefined)
    throw new TypeError(`Message "${name}": The Danish text has a slot that the English lacks: ${extra}`)
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Throws, with the remedy, on what the types refuse too: authors who write JavaScript have no others. Not part of the public vocabulary. */
export function checkRule(rule: Rule): void {
  const { languages } = rule
  if (!['en,da', 'en', 'da'].includes(String(languages)))
    throw new TypeError(`"languages" must be ['en', 'da'], ['en'] or ['da'], not [${String(languages)}].`)
  checkText('label', rule.label, languages)
  checkText('why', rule.why, languages)
  if (rule.notApplicable !== undefined) checkText('notApplicable', rule.notApplicable, languages)
  checkCites('A rule', rule.cites, languages)
  if (!['structural', 'important', 'advice'].includes(rule.weight))
    throw new TypeError(`"weight" must be "structural", "important" or "advice", not "${rule.weight}".`)
  if (!['linear', 'quadratic'].includes(rule.growth))
    throw new TypeError(`"growth" must be "linear" or "quadratic", not "${rule.growth}".`)
  for (const [name, threshold] of Object.entries(rule.thresholds ?? {})) {
    if (!Number.isFinite(threshold.value))
      throw new TypeError(
        `Threshold "${name}" must be a finite number, not ${typeof threshold.value === 'string' ? `the text '${threshold.value}'` : String(threshold.value)}.`,
      )
    if (typeof threshold.unit !== 'string' || threshold.unit === '')
      throw new TypeError(`Threshold "${name}" needs a unit: what is counted, in the singular ("month").`)
    checkCites(`Threshold "${name}"`, threshold.cites, languages)
  }
  if (!isObject(rule.reads))
    throw new TypeError(
      'A rule needs "reads": the artefacts and facts that it depends on, by name; {} where there are none.',
    )
  if (!isObject(rule.messages))
    throw new TypeError('A rule needs "messages": what it may say, by name; {} where it says nothing.')
  for (const [name, read] of Object.entries(rule.reads as Readonly<Record<string, unknown>>))
    if (typeof read !== 'object' || read === null || !('kind' in read || 'optional' in read || 'fact' in read))
      throw new TypeError(`"${name}" in "reads" must be an artefact, optional(artefact) or a fact such as today.`)
  for (const [name, message] of Object.entries(rule.messages)) checkMessage(name, message, languages)
  if (typeof rule.check !== 'function')
    throw new TypeError('A rule needs "check": a function that gives what judge() gave.')
}
