import type { AnyLocalized, Language } from '@groundplan/kernel'
import { functionWords } from '@groundplan/planning-models/testing'
import { identifierLike, isIdentifier, isReserved } from './identifier.js'
import { languageName } from './languageName.js'
import { type Misuse, misuse } from './misuse.js'
import { isPackageName } from './packageName.js'

/** What a text was read as, or why it cannot be. */
export type Answer<T> = { readonly value: T } | { readonly misuse: Misuse }

/** A phase as it is typed: its id and what it is called. */
export interface PhaseAnswer {
  readonly id: string
  readonly label: AnyLocalized
}

/** The name of a package. */
export const readName = (text: string): Answer<string> =>
  isPackageName(text.trim()) ? { value: text.trim() } : { misuse: misuse('badName', { value: text }) }

/** Languages in the order in which somebody names them: texts are then given in that order. */
export function readLanguages(text: string): Answer<readonly Language[]> {
  const named = text.split(',').map((one) => one.trim().toLowerCase())
  const isKnown = named.every((one): one is Language => one === 'en' || one === 'da')
  return isKnown && new Set(named).size === named.length
    ? { value: named }
    : { misuse: misuse('badLanguages', { value: text }) }
}

const partsOf = (text: string): readonly string[] => text.split('|').map((part) => part.trim())

/** What stands in braces is filled in where findings are said; in a title or label it would be shown. */
function bracedIn(parts: readonly string[]): Misuse | undefined {
  const value = parts.find((part) => /\{[^{}]*\}/.test(part))
  const found = value?.match(/\{[^{}]*\}/g)
  return value === undefined || !found ? undefined : misuse('braced', { value, found: [...found] })
}

/** A label that has words of the other language, which the conformance kit would find. */
function foreignIn(parts: readonly string[], languages: readonly Language[]): Misuse | undefined {
  for (const [index, language] of languages.entries()) {
    const value = parts[index] ?? ''
    const found = functionWords(value, language)
    if (found.length > 0)
      return misuse('foreignLabel', {
        value,
        found: [...found],
        language: languageName[language],
        languages: [...languages],
        example: phasesExample(languages),
      })
  }
  return undefined
}

const localized = (parts: readonly string[], languages: readonly Language[]): AnyLocalized =>
  Object.fromEntries(languages.map((language, index) => [language, parts[index]])) as unknown as AnyLocalized

/** An example of what {@link readTitle} reads. */
const titleExample = (languages: readonly Language[]): string =>
  languages.map((language) => ({ en: 'Garden', da: 'Have' })[language]).join('|')

/** A text for each language, with `|` between them: `Garden|Have`. */
export function readTitle(text: string, languages: readonly Language[]): Answer<AnyLocalized> {
  const parts = partsOf(text).filter((part) => part !== '')
  if (parts.length !== languages.length)
    return {
      misuse: misuse('badTitle', { found: parts.length, languages: [...languages], example: titleExample(languages) }),
    }
  const braced = bracedIn(parts)
  return braced ? { misuse: braced } : { value: localized(parts, languages) }
}

/** An example of what {@link readPhases} reads. */
export const phasesExample = (languages: readonly Language[]): string => {
  const one = { listen: { en: 'Listen', da: 'Lyt' }, act: { en: 'Act', da: 'Handl' } } as const
  return Object.entries(one)
    .map(([id, label]) => `${id}=${languages.map((language) => label[language]).join('|')}`)
    .join(',')
}

function readPhase(text: string, languages: readonly Language[]): Answer<PhaseAnswer> {
  const at = text.indexOf('=')
  const example = phasesExample(languages)
  if (at < 1) return { misuse: misuse('badPhase', { value: text.trim(), example }) }
  const id = text.slice(0, at).trim()
  if (!isIdentifier(id) || isReserved(id))
    return { misuse: misuse('badPhaseId', { value: id, example: identifierLike(id) ?? 'listen' }) }
  const parts = partsOf(text.slice(at + 1)).filter((part) => part !== '')
  const [first = ''] = parts
  if (parts.length !== languages.length) {
    const slots = { value: id, found: parts.length, languages: [...languages], example }
    return { misuse: misuse('phaseLabels', slots) }
  }
  // One word may be the same in both languages; a sentence was forgotten.
  if (parts.length > 1 && parts.every((part) => part === first) && first.includes(' '))
    return { misuse: misuse('sameLabels', { value: first }) }
  const wrong = bracedIn(parts) ?? foreignIn(parts, languages)
  return wrong ? { misuse: wrong } : { value: { id, label: localized(parts, languages) } }
}

/** Phases in order, `listen=Listen|Lyt,act=Act|Handl`; `none` for a framework without phases. */
export function readPhases(text: string, languages: readonly Language[]): Answer<readonly PhaseAnswer[]> {
  if (text.trim().toLowerCase() === 'none') return { value: [] }
  const phases: PhaseAnswer[] = []
  for (const part of text.split(',')) {
    const read = readPhase(part, languages)
    if ('misuse' in read) return read
    if (phases.some(({ id }) => id.toLowerCase() === read.value.id.toLowerCase()))
      return { misuse: misuse('phaseTwice', { value: read.value.id }) }
    phases.push(read.value)
  }
  return { value: phases }
}
