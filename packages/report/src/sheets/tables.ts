import { type Artefact, type Localized, languageOf } from '@groundplan/kernel'
import type { Codec, Column } from './codec.js'
import { datum, fixed, lines, nullable, rowsState, single } from './compound.js'
import { choiceLabel, type FieldNames, humanised, inLanguage, namesOf } from './labels.js'
import { leafOf } from './leaf.js'
import { naming } from './names.js'
import { answersArtefact } from './own.js'
import { join, type Mentioned, probe } from './probe.js'
import { type Part, type RecordCodec, recordCodec } from './record.js'
import { type Choice, type FieldShape, isRows, type Shape } from './shape.js'
import { shapeOf } from './shapeOf.js'
import { texts, textsNote } from './texts.js'

/** A step from a record to a list in it: a property, and whether the list or object stands in a datum there. */
export interface Step {
  readonly name: string
  readonly datum: boolean
}

/** The rows of one list, or the one row of what stands beside the lists. */
export interface Table {
  /** The same as long as the artefact's version is. */
  readonly id: string
  readonly artefact: Artefact
  readonly title: string
  /** The table whose rows these rows belong to. */
  readonly parent?: Table | undefined
  /** From the content, or from a row of the parent, to the list; undefined for a table with one row. */
  readonly steps?: readonly Step[] | undefined
  /** The kinds of rows of the parent that have the list. */
  readonly only?: readonly Choice[] | undefined
  readonly record: RecordCodec
  /** The property that holds a row's id. */
  readonly idName?: string | undefined
  /** The kinds of things that rows define. */
  readonly defines: readonly string[]
}

/** Reads layouts and schemas of one artefact in one language. */
class Builder {
  readonly tables: Table[] = []
  /** The list at the top that goes by the artefact's title. */
  main: string | undefined
  readonly artefact: Artefact
  readonly locale: string
  readonly #mentioned: Mentioned

  constructor(artefact: Artefact, locale: string, root: Shape) {
    this.artefact = artefact
    this.locale = locale
    this.#mentioned = probe(artefact, root)
  }

  /** What the layout calls a field, and the same of the value within a datum. */
  names(path: string): FieldNames {
    return namesOf(this.artefact, path)
  }

  text(names: FieldNames): string {
    return inLanguage(names.label, languageOf(this.locale))
  }

  /** The sheet with the rows of a list. */
  sheet(path: string): string {
    return path === this.main ? this.title() : `${this.title()} – ${this.text(this.names(path))}`
  }

  title(): string {
    return inLanguage(this.artefact.title, languageOf(this.locale))
  }

  column(path: string, label: string, required: boolean, given: Partial<Column>): Column {
    const { note } = this.names(path)
    return {
      id: path,
      label,
      note: note === undefined ? undefined : inLanguage(note, languageOf(this.locale)),
      kind: 'text',
      states: [],
      many: false,
      required,
      ...given,
    }
  }

  /** The columns of a shape that needs no rows of its own; undefined for what no cell can show. */
  codec(shape: Shape, path: string, label: string, required: boolean): Codec | undefined {
    const place = {
      locale: this.locale,
      names: this.names(path),
      kindsOf: (key?: string) => this.#mentioned.mentions.get(key === undefined ? path : join(path, key)),
      nameOf: (property: string) => this.text(this.names(join(path, property))),
    }
    if (shape.is === 'nullable') {
      const inner = this.codec(shape.of, path, label, false)
      return inner && nullable(inner)
    }
    if (shape.is === 'datum') {
      if (shape.of.is === 'list' && isRows(shape.of.of))
        return rowsState(this.column(path, label, required, { kind: 'state' }), shape, this.sheet(path), this.locale)
      const inner = this.codec(shape.of, path, label, required)
      return inner && datum(inner, shape, this.locale)
    }
    if (shape.is === 'list') {
      if (isRows(shape.of))
        return required
          ? undefined
          : rowsState(this.column(path, label, false, { kind: 'state' }), undefined, this.sheet(path), this.locale)
      const leaf = leafOf(shape.of, place)
      if (leaf === undefined) return undefined
      const { choices, things, note, isOpen } = leaf
      const column = this.column(path, label, required, { kind: 'list', choices, things, isOpen, many: true })
      const noted = note === undefined ? column : { ...column, note: [column.note, note].filter(Boolean).join('\n') }
      return lines(leaf, noted, this.locale)
    }
    if (shape.is === 'object' || shape.is === 'union') {
      const record = this.record(shape, path, label, required)
      return record.columns.length === 0 ? undefined : record
    }
    if (shape.is === 'texts') {
      const column = this.column(path, label, required, { kind: 'list', many: true })
      return texts(
        shape,
        { ...column, note: [column.note, textsNote(this.locale)].filter(Boolean).join('\n') },
        this.locale,
      )
    }
    const leaf = leafOf(shape, place)
    if (leaf === undefined) return undefined
    const { kind, choices, things, isOpen } = leaf
    return single(leaf, this.column(path, label, required, { kind, choices, things, isOpen }))
  }

  /**
   * The fields of an object, or of all forms of a union: those of one name and shape share their columns. `must` says whether the whole has to be
   * filled in at all.
   */
  record(
    shape: Shape & { is: 'object' | 'union' },
    path: string,
    above: string | undefined,
    must: boolean,
    id?: string,
  ): RecordCodec {
    const forms = shape.is === 'union' ? shape.branches : [{ value: undefined, fields: shape.fields }]
    const merged = new Map<string, { readonly field: FieldShape; readonly only: Choice[]; required: boolean }>()
    for (const { value, fields } of forms)
      for (const field of fields) {
        const key = JSON.stringify([field.name, field.shape])
        const seen = merged.get(key) ?? { field, only: [], required: true }
        if (value !== undefined) seen.only.push(value)
        seen.required &&= field.required
        merged.set(key, seen)
      }
    const tagPath = shape.is === 'union' ? join(path, shape.tag) : ''
    const tagNames = this.names(tagPath)
    const tagShape = shape.is === 'union' ? shape.branches.map(({ value }) => value) : []
    const tag =
      shape.is === 'union'
        ? leafOf(
            { is: 'choice', values: tagShape },
            { locale: this.locale, names: tagNames, kindsOf: () => undefined, nameOf: humanised },
          )
        : undefined
    const tagLabel: Localized = { en: 'Kind', da: 'Type' }
    const ownTag = tagNames.label as Partial<Localized>
    const plainTag = shape.is === 'union' && ownTag.en === humanised(shape.tag) && ownTag.da === undefined
    const tagColumn =
      tag === undefined
        ? undefined
        : this.column(tagPath, this.below(above, plainTag ? { ...tagNames, label: tagLabel } : tagNames), must, {
            kind: 'choice',
            choices: tag.choices,
          })
    let from = tag === undefined ? 0 : 1
    const parts: Part[] = []
    const needed: { name: string; only?: readonly Choice[] | undefined }[] = []
    // What a row is called stands first, where it stays in sight.
    const rank = (name: string): number => (above === undefined && (naming as readonly string[]).includes(name) ? 0 : 1)
    const all = [...merged.values()].sort((a, b) => rank(a.field.name) - rank(b.field.name))
    for (const { field, only, required } of all) {
      const at = join(path, field.name)
      const names = this.names(at)
      const partial = shape.is === 'union' && only.length < shape.branches.length
      const { is } = field.shape
      if (is === 'list' && required) needed.push({ name: field.name, only: partial ? only : undefined })
      if (names.hidden || field.name === id) continue
      const twice = all.filter(({ field: other }) => other.name === field.name).length > 1
      const kinds = only.map((value) => choiceLabel(tagNames.choices, value, this.locale)).join(', ')
      const label = this.below(above, names) + (twice ? ` (${kinds})` : '')
      const codec = this.codec(field.shape, at, label, required && must)
      if (codec === undefined) continue
      const empty =
        is === 'list'
          ? []
          : is === 'datum'
            ? { is: 'unknown' }
            : is === 'nullable'
              ? null
              : is === 'object' || is === 'texts'
                ? {}
                : undefined
      const isFixed = this.artefact === answersArtefact && at === 'items.words'
      parts.push({
        name: field.name,
        codec: isFixed ? fixed(codec) : codec,
        from,
        only: partial ? only : undefined,
        required,
        empty,
      })
      from += codec.columns.length
    }
    const tagged = shape.is === 'union' && tag !== undefined ? { name: shape.tag, leaf: tag } : undefined
    return recordCodec(parts, needed, tagged, tagColumn)
  }

  below(above: string | undefined, names: FieldNames): string {
    const label = this.text(names)
    return above === undefined ? label : `${above}: ${label.slice(0, 1).toLowerCase()}${label.slice(1)}`
  }

  /** The table of a list of rows, and those of the lists within its rows. */
  list(
    item: Shape & { is: 'object' | 'union' },
    path: string,
    title: string,
    given: Pick<Table, 'parent' | 'steps' | 'only'>,
  ): void {
    const forms = item.is === 'union' ? item.branches : [item]
    const has = (name: string): boolean =>
      forms.every(({ fields }) => fields.some((field) => field.name === name && field.shape.is === 'string'))
    const defining = [...this.#mentioned.defines.keys()].filter((at) => at.startsWith(path === '' ? '' : `${path}.`))
    const named = ['id', ...defining.map((at) => at.slice(path === '' ? 0 : path.length + 1))].find(has)
    const defines = named === undefined ? [] : [...(this.#mentioned.defines.get(join(path, named)) ?? [])]
    const record = this.record(item, path, undefined, true, named)
    const table: Table = {
      id: `${this.artefact.kind}#${path}`,
      artefact: this.artefact,
      title,
      ...given,
      record,
      idName: named,
      defines,
    }
    this.tables.push(table)
    this.inner(item, path, table, [])
  }

  /** The lists of rows within a record, however deep its objects are. */
  inner(
    shape: Shape & { is: 'object' | 'union' },
    path: string,
    parent: Table | undefined,
    steps: readonly Step[],
    only?: readonly Choice[],
  ): void {
    const found = new Map<string, { readonly field: FieldShape; readonly only: Choice[] }>()
    const forms = shape.is === 'union' ? shape.branches : [{ value: undefined, fields: shape.fields }]
    for (const { value, fields } of forms)
      for (const field of fields) {
        const key = JSON.stringify([field.name, field.shape])
        const seen = found.get(key) ?? { field, only: [] }
        if (value !== undefined) seen.only.push(value)
        found.set(key, seen)
      }
    for (const { field, only: kinds } of found.values()) {
      const at = join(path, field.name)
      const names = this.names(at)
      if (names.hidden) continue
      let inside = field.shape
      if (inside.is === 'nullable') continue
      const isDatum = inside.is === 'datum'
      if (inside.is === 'datum') inside = inside.of
      const way = [...steps, { name: field.name, datum: isDatum }]
      const partial = shape.is === 'union' && kinds.length < shape.branches.length && steps.length === 0
      const where = partial ? kinds : only
      if (inside.is === 'list' && isRows(inside.of))
        this.list(
          inside.of,
          at,
          parent === undefined && at === this.main
            ? inLanguage(this.artefact.title, languageOf(this.locale))
            : this.text(names),
          { parent, steps: way, only: where },
        )
      else if (inside.is === 'object') this.inner(inside, at, parent, way, where)
    }
  }
}

/** A list at the top of content that is the artefact itself: it goes by the artefact's title. */
function mainList(root: Shape): string | undefined {
  if (root.is !== 'object') return undefined
  const lists = root.fields.filter(({ shape }) => shape.is === 'list' && isRows(shape.of))
  return (lists.find(({ name }) => name === 'items') ?? (lists.length === 1 ? lists[0] : undefined))?.name
}

/**
 * The tables in which an artefact's content is edited: one for each list of objects, however deep, and one with a single row for what stands beside
 * the lists. An artefact whose schema gives no JSON Schema has none.
 */
export function tablesOf(
  artefact: Artefact,
  locale: string,
): { readonly tables: readonly Table[]; readonly needed: RecordCodec['needed'] } {
  let schema: unknown
  try {
    schema = artefact.schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' })
  } catch {
    return { tables: [], needed: [] }
  }
  const root = shapeOf(schema)
  const builder = new Builder(artefact, locale, root)
  const title = inLanguage(artefact.title, languageOf(locale))
  if (root.is === 'list' && isRows(root.of)) {
    builder.list(root.of, '', title, { steps: [] })
    return { tables: builder.tables, needed: [] }
  }
  if (root.is !== 'object') return { tables: [], needed: [] }
  builder.main = mainList(root)
  const record = builder.record(root, '', undefined, true)
  builder.inner(root, '', undefined, [])
  const { needed } = record
  if (record.columns.length === 0) return { tables: builder.tables, needed }
  const beside = languageOf(locale) === 'da' ? 'Generelt' : 'In general'
  const rest = builder.main === undefined ? title : beside
  const single: Table = { id: `${artefact.kind}#`, artefact, title: rest, record, defines: [] }
  return { tables: builder.main === undefined ? [single, ...builder.tables] : [...builder.tables, single], needed }
}
