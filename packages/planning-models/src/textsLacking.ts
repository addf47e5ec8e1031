import type { Finding, Language, Rule, Text } from '@groundplan/kernel'
import { ownFinding } from './finding.js'
import type { PlanningModel } from './model.js'

const both: readonly Language[] = ['en', 'da']

/** The languages that something declares, as far as they are known here; both where it declares none. */
function languagesOf(declared: unknown): readonly Language[] {
  const known = Array.isArray(declared) ? both.filter((language) => declared.includes(language)) : []
  return known.length > 0 ? known : both
}

const isWords = (value: unknown): boolean => typeof value === 'string' && value !== ''

function isTemplate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return isWords(value)
  const { count, one, other } = value as Partial<Record<string, unknown>>
  return isWords(count) && isWords(one) && isWords(other)
}

/** The places, as paths with the language last, where a text is not written. */
function lacking(texts: readonly (readonly [string, unknown])[], languages: readonly Language[]): readonly string[] {
  return texts.flatMap(([where, text]) =>
    languages
      .filter((language) => !isTemplate((text as Partial<Record<Language, unknown>> | null | undefined)?.[language]))
      .map((language) => `${where}.${language}`),
  )
}

/**
 * What a plug-in is called: its label where it has one, else its name.
 *
 * @internal
 */
export function nameFor(label: unknown, name: string): Text {
  const { en, da } = (label ?? {}) as Partial<Record<Language, unknown>>
  return isWords(en) || isWords(da) ? (label as Text) : { verbatim: name }
}

/** At most this many places are named; a plug-in that lacks a language altogether lacks it everywhere. */
const TOLD = 5

function told(kind: 'rule' | 'model', id: string, name: Text, what: readonly string[]): readonly Finding[] {
  if (what.length === 0) return []
  const shown = what.length > TOLD ? [...what.slice(0, TOLD), '…'] : what
  return [ownFinding('contained/language', [{ kind, id }], { name, what: shown })]
}

/**
 * The finding against a rule that was not made by `defineRule` and lacks texts in a language that it, or its model, declares.
 *
 * @internal
 */
export function ruleTextsLacking(id: string, name: string, rule: Rule, ofModel: unknown): readonly Finding[] {
  const own = languagesOf(rule.languages)
  const languages = both.filter(
    (language) => own.includes(language) || (Array.isArray(ofModel) && ofModel.includes(language)),
  )
  const texts: (readonly [string, unknown])[] = [
    ['label', rule.label],
    ['why', rule.why],
    ...(rule.notApplicable === undefined ? [] : [['notApplicable', rule.notApplicable] as const]),
    ...Object.entries(rule.messages).map(([message, text]) => [`messages.${message}`, text] as const),
  ]
  return told('rule', id, nameFor(rule.label, name), lacking(texts, languages))
}

/**
 * The finding against a model that was not made by `definePlanningModel` and lacks texts in a language that it declares.
 *
 * @internal
 */
export function modelTextsLacking(model: PlanningModel): readonly Finding[] {
  const labels = (part: 'principles' | 'lanes' | 'phases') =>
    Object.entries(model[part] ?? {}).map(([id, { label }]) => [`${part}.${id}.label`, label] as const)
  const texts: (readonly [string, unknown])[] = [
    ['title', model.title],
    ['summary', model.summary],
    ...labels('principles'),
    ...labels('lanes'),
    ...labels('phases'),
    ...Object.entries(model.views ?? {}).map(([id, view]) => [`views.${id}.title`, view?.title] as const),
  ]
  return told('model', model.id, nameFor(model.title, model.id), lacking(texts, languagesOf(model.languages)))
}
