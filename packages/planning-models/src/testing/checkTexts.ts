import type { AnyLocalized, AnyMessage, Finding, Languages, Template } from '@groundplan/kernel'
import { slotsOf } from '../compiled.js'
import type { Assessable } from '../model.js'
import { failed } from './failed.js'

/**
 * Compares the two languages of everything a model says: the same slots, and no sentence left in the other language. One word may be the
 * same in both, and so may the model's title, which is often a name.
 *
 * @internal
 */
export function checkTexts(model: Assessable): readonly Finding[] {
  const findings: Finding[] = []
  const compare = (name: string, text: AnyMessage, languages: Languages): void => {
    if (languages.length < 2) return
    const { en, da } = text as Partial<Record<'en' | 'da', Template>>
    const about = [{ kind: 'text', id: name }]
    const english = slotsOf(text, ['en'])
    const danish = slotsOf(text, ['da'])
    const differ = [
      ...english.filter((slot) => !danish.includes(slot)),
      ...danish.filter((slot) => !english.includes(slot)),
    ]
    if (differ.length > 0) findings.push(failed('slots', about, { name, what: differ }))
    const written = wordsOf(en)
    if (written === wordsOf(da) && /\p{L}\s+\p{L}/u.test(written.replaceAll(/\{[^{}]*\}/g, ' ')))
      findings.push(failed('sameText', about, { name }))
  }
  for (const [id, rule] of Object.entries(model.rules)) {
    const texts: Record<string, AnyMessage | undefined> = {
      label: rule.label,
      why: rule.why,
      notApplicable: rule.notApplicable,
    }
    for (const [part, text] of Object.entries(texts))
      if (text !== undefined) compare(`rules.${id}.${part}`, text, rule.languages)
    for (const [message, text] of Object.entries(rule.messages))
      compare(`rules.${id}.messages.${message}`, text, rule.languages)
  }
  if (!('contract' in model)) return findings
  const { languages } = model
  compare('summary', model.summary, languages)
  const labelled: Record<
    string,
    Readonly<Record<string, { readonly label?: AnyLocalized; readonly title?: AnyLocalized }>>
  > = {
    principles: model.principles,
    lanes: model.lanes,
    phases: model.phases,
    views: model.views,
    links: Object.fromEntries(model.links.entries()),
    loops: Object.fromEntries(model.loops.entries()),
    shortcuts: Object.fromEntries(model.shortcuts.entries()),
  }
  for (const [part, values] of Object.entries(labelled))
    for (const [id, { label, title }] of Object.entries(values)) {
      const text = label ?? title
      if (text !== undefined) compare(`${part}.${id}`, text, languages)
    }
  return findings
}

const wordsOf = (template: Template | undefined): string =>
  typeof template === 'object' ? `${template.one}\n${template.other}` : (template ?? '')
