/** What stands in one place of an artefact's content, as far as a table can show it; made from its JSON Schema. */
export type Shape =
  | { readonly is: 'text'; readonly verbatim: boolean }
  | { readonly is: 'string' }
  | { readonly is: 'number'; readonly whole: boolean }
  | { readonly is: 'boolean' }
  | { readonly is: 'choice'; readonly values: readonly Choice[] }
  | { readonly is: 'date'; readonly partial: boolean; readonly unknown: boolean }
  /** A thing by kind and id; `kinds` where the schema closes them. */
  | { readonly is: 'entity'; readonly kinds?: readonly string[] | undefined }
  /** A thing by its id under one of a few names, such as `{ node: 'n1' }` or `{ link: 'l1' }`. */
  | { readonly is: 'keyed'; readonly keys: readonly string[] }
  | { readonly is: 'list'; readonly of: Shape }
  | { readonly is: 'object'; readonly fields: readonly FieldShape[] }
  | { readonly is: 'union'; readonly tag: string; readonly branches: readonly Branch[] }
  /** `why` names the kinds of nothing that may bear a reason. */
  | { readonly is: 'datum'; readonly of: Shape; readonly states: readonly string[]; readonly why: readonly string[] }
  | { readonly is: 'nullable'; readonly of: Shape }
  /** Texts by free keys, such as the names of words. */
  | { readonly is: 'texts'; readonly verbatim: boolean }
  /** Of free or endless form: kept, never shown. */
  | { readonly is: 'other' }

/** A value of a closed list. */
export type Choice = string | number | boolean

/** A property of an object. */
export interface FieldShape {
  readonly name: string
  readonly required: boolean
  readonly shape: Shape
}

/** One form of a union, told from the others by the value of its tag. */
export interface Branch {
  readonly value: Choice
  readonly fields: readonly FieldShape[]
}

/** Whether values are a few plain texts side by side, such as a code with its system: these are a line of a cell, one behind the other. */
export function isLine(item: Shape): item is Shape & { is: 'object' } {
  if (item.is !== 'object' || item.fields.length > 4) return false
  return item.fields.every(({ name, shape }) => shape.is === 'string' && name !== 'id')
}

/** Whether the items of a list are rows: what is more than one line of text. */
export function isRows(item: Shape): item is Shape & { is: 'object' | 'union' } {
  return (item.is === 'object' && !isLine(item)) || item.is === 'union'
}
