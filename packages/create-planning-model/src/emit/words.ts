import type { AnyLocalized, Citation, Localized } from '@groundplan/kernel'
import type { ModelSpec } from '../modelSpec.js'
import type { Doc } from './doc.js'
import { list, object, property, quoted } from './syntax.js'

/** A text in the languages of the model, as an object. */
export function words({ languages }: ModelSpec, text: AnyLocalized): Doc {
  const said = text as Partial<Localized>
  return object(...languages.map((language) => property(language, quoted(said[language] ?? ''))))
}

/** A text in the first language of the model: English where it has it. */
export function inFirst({ languages }: ModelSpec, text: AnyLocalized): string {
  return (text as Partial<Localized>)[languages[0]] ?? ''
}

/** The names of the slots in a text, in any of its languages; none where there is no text. */
export const slotsIn = (text: AnyLocalized | undefined): ReadonlySet<string> =>
  new Set(
    Object.values(text ?? {}).flatMap((said: string) =>
      Array.from(said.matchAll(/\{([\p{L}\p{N}_]+)\}/gu), ([, name = '']) => name),
    ),
  )

/** A citation as a list of one. */
export function citing(spec: ModelSpec, cite: Citation): Doc {
  return list([
    'own' in cite
      ? object(property('own', words(spec, cite.own)))
      : object(property('source', quoted(cite.source)), property('at', quoted(cite.at))),
  ])
}

/** `languages: ['en'],` where the model has one language only: both is what is taken when nothing is said. */
export const languagesOf = ({ languages }: ModelSpec): readonly Doc[] =>
  languages.length === 2 ? [] : [property('languages', list(languages.map(quoted)))]
