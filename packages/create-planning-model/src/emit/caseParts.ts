import type { FieldType } from '../modelSpec.js'
import type { Doc } from './doc.js'
import { call, object, property, quoted } from './syntax.js'

/** A value in a case, as code: what is known that there is (`some`), and known that there is not (`none`). */
export function values(type: FieldType): { readonly some: Doc; readonly none: Doc } {
  const of = (some: string, none: string) => ({ some: call('known', some), none: call('known', none) })
  switch (type.is) {
    case 'text':
      return of("'noted'", "''")
    case 'number':
      return of('0', "'none'")
    case 'date':
      return of("'2026-05'", "'none'")
    case 'yesNo':
      return of('true', 'false')
    case 'list':
      return of("['1']", '[]')
    case 'choice':
      return of(quoted(type.choices.find((choice) => choice !== 'none') ?? ''), "'none'")
    case 'ref':
      return of(quoted(`${type.thing}1`), "'none'")
  }
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** An item with an id and a name, numbered 1 or by a variable. */
export function item(one: string, more: readonly Doc[] = [], number?: string): Doc {
  const text = (words: string): string => (number === undefined ? quoted(`${words}1`) : `\`${words}\${${number}}\``)
  return object(
    property('id', text(one)),
    property('name', object(property('verbatim', text(`${capital(one)} `)))),
    ...more,
  )
}
