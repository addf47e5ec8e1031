import type { AnyLocalized, Citation, Language } from '@groundplan/kernel'
import { functionWords } from '@groundplan/planning-models/testing'
import { languageName } from '../languageName.js'
import { nearest } from '../nearest.js'
import type { Column, RowKind, TextName } from './column.js'
import { kindShown } from './kindShown.js'
import { purpose } from './purpose.js'
import type { Row, Rows } from './row.js'
import { quoted, type Sink } from './sink.js'

/** Reads the cells of rows by what they mean, and tells the sink of every flaw; what cannot be read is undefined. */
export interface Reader {
  readonly sink: Sink
  readonly languages: readonly Language[]
  /** The rows of a kind, from the top. */
  rowsOf(kind: RowKind): readonly Row[]
  /** A cell that must not be empty. */
  cell(row: Row, column: Column): string | undefined
  /** A text in every language of the table. A name may be the same in both. */
  text(row: Row, name: TextName, isName?: boolean): AnyLocalized | undefined
  /** Where a row comes from. */
  cites(row: Row): Citation | undefined
  /** The row with an id, whatever its capitals. */
  find(kind: RowKind, id: string): Row | undefined
  /** The row that a cell names, or part of a cell; a name that no row has is told. */
  refer(row: Row, column: Column, kind: RowKind, id: string): Row | undefined
}

/** A text that holds several words beside its slots: a single word may be the same in Danish and English. */
const isSentence = (text: string): boolean => /\p{L}\s+\p{L}/u.test(text.replaceAll(/\{[^{}]*\}/g, ' '))

/** Makes a reader of a table's rows. */
export function createReader({ rows, columns, languages }: Rows, sink: Sink): Reader {
  const ids = new Map<RowKind, Map<string, Row>>()
  for (const row of rows) {
    const known = ids.get(row.kind) ?? new Map<string, Row>()
    ids.set(row.kind, known)
    const id = row.cells.id?.toLowerCase()
    if (id !== undefined && !known.has(id)) known.set(id, row)
  }
  const find: Reader['find'] = (kind, id) => ids.get(kind)?.get(id.toLowerCase())
  const cell: Reader['cell'] = (row, column) => {
    const found = row.cells[column]
    if (found !== undefined) return found
    const what = purpose[column]
    if (columns.has(column)) sink.tell('missing', { row: row.number, column }, { what })
    else sink.tell('missingColumn', { column }, { what, first: row.number })
    return undefined
  }
  const text: Reader['text'] = (row, name, isName = false) => {
    const read: Partial<Record<Language, string>> = {}
    for (const language of languages) {
      const words = cell(row, `${name}_${language}`)
      if (words === undefined) continue
      read[language] = words
      // Findings and questions are filled in, and checked with the rule.
      const braced = name === 'finding' || name === 'question' ? [] : (words.match(/\{[^{}]*\}/g) ?? [])
      if (braced.length > 0)
        sink.tell('slotless', { row: row.number, column: `${name}_${language}` }, { found: braced.map(quoted) })
    }
    const { en, da } = read
    if (!isName && en !== undefined && en === da && isSentence(en))
      sink.tell('sameText', { row: row.number, column: `${name}_da` }, { found: quoted(en) })
    else if (!isName)
      for (const language of languages) {
        const found = functionWords(read[language] ?? '', language).map(quoted)
        if (found.length > 0)
          sink.tell(
            'foreign',
            { row: row.number, column: `${name}_${language}` },
            { found, language: languageName[language] },
          )
      }
    return languages.some((language) => read[language] === undefined) ? undefined : (read as AnyLocalized)
  }
  const refer: Reader['refer'] = (row, column, kind, id) => {
    const found = find(kind, id)
    if (found === undefined) {
      const known = [...(ids.get(kind)?.values() ?? [])].flatMap((one) => one.cells.id ?? [])
      const where = { row: row.number, column }
      sink.tell('unknownName', where, { kind: kindShown(kind), found: quoted(id) }, nearest(id, known))
    }
    return found
  }
  const cites: Reader['cites'] = (row) => {
    const { source, at, own_en, own_da } = row.cells
    const hasOwn = own_en !== undefined || own_da !== undefined
    const where = (column: Column) => ({ row: row.number, column })
    if (source !== undefined && hasOwn) sink.tell('twoCitations', where('source'))
    if (source === undefined && at !== undefined) sink.tell('placeless', where('source'))
    if (source !== undefined) {
      const known = refer(row, 'source', 'source', source)?.cells.id
      const place = cell(row, 'at')
      return known === undefined || place === undefined ? undefined : { source: known, at: place }
    }
    if (hasOwn) {
      const own = text(row, 'own')
      return own === undefined ? undefined : { own }
    }
    if (at === undefined) {
      const [inSource, inAt, inOwn] = [
        sink.called('source'),
        sink.called('at'),
        sink.called(`own_${languages[0] ?? 'en'}`),
      ]
      sink.tell(
        'noCitation',
        { row: row.number },
        { source: inSource, at: inAt, own: inOwn.replace(/_(?:en|da)$/, '') },
      )
    }
    return undefined
  }
  return { sink, languages, rowsOf: (kind) => rows.filter((row) => row.kind === kind), cell, text, cites, find, refer }
}
