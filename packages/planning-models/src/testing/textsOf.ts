import type { AnyMessage, Languages } from '@groundplan/kernel'
import { compiled } from '../compiled.js'
import type { Assessable } from '../model.js'
import { languagesOf } from './languagesOf.js'
import { partsOf } from './partsOf.js'

/** One text of a model: where it stands, as in `rules.shade.label`, the languages it is to be written in, and its words. */
export interface NamedText {
  readonly name: string
  readonly languages: Languages
  readonly text: AnyMessage
  /** Whether it may be the same word for word in both languages, as the name of a model may. */
  readonly isName?: true
}

const both: Languages = ['en', 'da']

/**
 * Everything a model or rule set says, and what the artefacts that it speaks of call themselves, apart from questions and figures, which are made when it
 * is run. Titles of artefacts are to be written in the languages of the model, or of all the set's rules together.
 *
 * @internal
 */
export function textsOf(model: Assessable): readonly NamedText[] {
  const texts: NamedText[] = []
  const add = (name: string, text: unknown, languages: Languages, more: Pick<NamedText, 'isName'> = {}): void => {
    texts.push({ name, languages, text: (text ?? {}) as AnyMessage, ...more })
  }
  const reasons = (name: string, cites: unknown, languages: Languages): void => {
    if (!Array.isArray(cites)) return
    for (const [i, cite] of cites.entries())
      if (typeof cite === 'object' && cite !== null && 'own' in cite) add(`${name}.cites.${i}.own`, cite.own, languages)
  }
  for (const [id, rule] of Object.entries(partsOf(model).rules)) {
    if (typeof rule !== 'object' || rule === null) continue
    const languages = rule.languages ?? both
    add(`rules.${id}.label`, rule.label, languages)
    add(`rules.${id}.why`, rule.why, languages)
    if (rule.notApplicable !== undefined) add(`rules.${id}.notApplicable`, rule.notApplicable, languages)
    for (const [message, text] of Object.entries(rule.messages ?? {}))
      add(`rules.${id}.messages.${message}`, text, languages)
    reasons(`rules.${id}`, rule.cites, languages)
    for (const [name, threshold] of Object.entries(rule.thresholds ?? {}))
      reasons(`rules.${id}.thresholds.${name}`, threshold?.cites, languages)
  }
  const languages = languagesOf(model)
  for (const { kind, title } of compiled(model).artefacts) add(`artefacts.${kind}`, title, languages)
  if (!('contract' in model)) return texts
  add('title', model.title, languages, { isName: true })
  add('summary', model.summary, languages)
  for (const part of ['principles', 'lanes', 'phases', 'links', 'loops', 'shortcuts'] as const)
    for (const [id, named] of Object.entries(model[part] ?? {})) {
      add(`${part}.${id}`, named?.label, languages)
      reasons(`${part}.${id}`, named?.cites, languages)
    }
  for (const [id, view] of Object.entries(model.views ?? {})) add(`views.${id}`, view?.title, languages)
  return texts
}

/**
 * The words of a text in one language: all wordings of a template, or none.
 *
 * @internal
 */
export function wordingsIn({ text }: NamedText, language: 'en' | 'da'): readonly string[] {
  const template = (text as Partial<Record<'en' | 'da', string | { readonly one: string; readonly other: string }>>)[
    language
  ]
  if (typeof template === 'string') return [template]
  return typeof template === 'object' && template !== null ? [template.one, template.other] : []
}
