import { languageOf } from '@groundplan/kernel'
import { canonicalText, excerpt } from '@groundplan/kernel/document'
import { type Cell, normal, shortened, wordsOfCell } from './cell.js'
import { bad, type Codec, type Column, type Entry, isBlank, propertiesIn, type Reader } from './codec.js'
import { nothingCell, nothingIn, reason } from './datum.js'
import { cellWords, inLanguage, isWord } from './labels.js'
import type { Leaf } from './leaf.js'
import type { Names } from './names.js'
import { sameLine } from './record.js'
import type { Shape } from './shape.js'

const typedIn = ({ given }: Entry): string => normal(given.text).trim()

/** One value in one cell. */
export function single(leaf: Leaf, column: Column): Codec {
  return {
    columns: [column],
    write: (value, names) => [value === undefined || value === null ? null : leaf.write(value, names)],
    read: ([entry], old, reader) =>
      entry === undefined || isBlank(entry) ? undefined : leaf.read(entry.given, old, reader),
  }
}

/** A value that is shown and never changed. */
export function fixed(inner: Codec): Codec {
  return {
    ...inner,
    read: (_cells, old, reader) => {
      reader.tell(0, 'fixed')
      return old
    },
  }
}

/** A value that may be null, which reads as blank. */
export function nullable(inner: Codec): Codec {
  return {
    ...inner,
    read: (cells, old, reader) => {
      const value = inner.read(cells, old ?? undefined, reader)
      return value === undefined && old === null ? null : value
    },
  }
}

/** A few values in one cell, one per line. A line that stands for a value that was there keeps it as it is. */
export function lines(leaf: Leaf, column: Column, locale: string): Codec {
  const none = inLanguage(cellWords.none, languageOf(locale))
  const lineOf = (value: unknown, names: Names): string =>
    normal(wordsOfCell(leaf.write(value, names), locale)).replaceAll('\n', ' ⏎ ')
  return {
    columns: [column],
    write: (value, names) => {
      if (!Array.isArray(value)) return [null]
      if (value.length === 0) return [none]
      return [shortened(value.map((item: unknown) => lineOf(item, names)).join('\n'))]
    },
    read: ([entry], old, reader) => {
      if (entry === undefined || isBlank(entry)) return undefined
      const typed = typedIn(entry)
      if (isWord(typed, cellWords.none)) return []
      const left = (Array.isArray(old) ? (old as readonly unknown[]) : []).map((value) => ({
        value,
        line: lineOf(value, reader.written),
      }))
      const readLine = (line: string, to: Reader): unknown => {
        const at = left.findIndex((one) => sameLine(one.line, line))
        if (at >= 0) return left.splice(at, 1)[0]?.value
        return leaf.read({ ...(typed === line ? entry.given : {}), text: line.replaceAll(' ⏎ ', '\n') }, undefined, to)
      }
      const silent: Reader = { ...reader, tell: () => undefined, remark: () => undefined, uses: () => undefined }
      const found = typed.split('\n').filter((line) => line.trim() !== '')
      const values: unknown[] = []
      for (const line of found) {
        const trimmed = line.trim()
        const parts = trimmed.split(/[;,]/).map((part) => part.trim())
        // "Engen, Skolen" on one line is two things where there is nothing of that whole name.
        const apart =
          (leaf.kind === 'refs' || leaf.kind === 'choice') &&
          parts.length > 1 &&
          !left.some((one) => sameLine(one.line, trimmed)) &&
          leaf.read({ text: trimmed }, undefined, silent) === bad &&
          parts.every((part) => leaf.read({ text: part }, undefined, silent) !== bad)
        for (const part of apart ? parts : [trimmed]) {
          const value = readLine(part, reader)
          if (value === bad) return bad
          const once = entry.changed && (leaf.kind === 'refs' || leaf.kind === 'choice')
          if (once && values.some((each) => canonicalText(each) === canonicalText(value)))
            reader.remark(0, 'doubled', { typed: excerpt(part, 60) })
          else values.push(value)
        }
      }
      return values
    },
  }
}

/** A value that may be missing in several ways, told in the first of its cells. */
export function datum(inner: Codec, { states, why: reasoned }: Shape & { is: 'datum' }, locale: string): Codec {
  const [first, ...others] = inner.columns
  const columns = first === undefined ? [] : [{ ...first, states }, ...others]
  return {
    columns,
    write: (value, names) => {
      const given = propertiesIn(value)
      if (given['is'] === 'known') return inner.write(given['value'], names)
      return [nothingCell(given, locale), ...others.map(() => null)]
    },
    read: (cells, old, reader) => {
      const before = propertiesIn(old)
      const isNothing = old !== undefined && before['is'] !== 'known'
      const [entry, ...rest] = cells
      if (entry === undefined) return old
      if (cells.every(isBlank)) {
        if (!isNothing) return undefined
        reader.tell(0, 'stayedUnknown', { before: String(nothingCell(before, locale) ?? '') })
        return old
      }
      const found = entry.changed || isNothing ? nothingIn(typedIn(entry)) : undefined
      if (found !== undefined && states.includes(found.is)) {
        const beside = rest.findIndex((other) => !isBlank(other))
        if (beside >= 0) {
          reader.tell(beside + 1, 'stateAndValue')
          return bad
        }
        if (!entry.changed) return old
        if (found.why !== undefined && !reasoned.includes(found.is)) {
          reader.tell(0, 'noReason')
          return bad
        }
        const { why, ...kept } = before['is'] === found.is ? before : { why: undefined }
        return found.why === undefined
          ? { ...kept, is: found.is }
          : { ...kept, is: found.is, why: reason(found.why, why, locale) }
      }
      const value = inner.read(cells, before['is'] === 'known' ? before['value'] : undefined, reader)
      if (value === bad || value === undefined) return value
      return { ...(isNothing ? {} : before), is: 'known', value }
    },
  }
}

/** How it stands with a list that has rows on a sheet of its own: how many, none, or not known. */
export function rowsState(
  column: Column,
  wrapped: (Shape & { is: 'datum' }) | undefined,
  title: string,
  locale: string,
): Codec {
  const language = languageOf(locale)
  const count = (n: number): string =>
    language === 'da' ? `${n} ${n === 1 ? 'række' : 'rækker'}` : `${n} ${n === 1 ? 'row' : 'rows'}`
  const listIn = (value: unknown): readonly unknown[] | undefined => {
    const list = wrapped === undefined ? value : propertiesIn(value)['value']
    return Array.isArray(list) ? list : undefined
  }
  const write = (value: unknown): Cell => {
    const list = listIn(value)
    if (list !== undefined) return list.length === 0 ? inLanguage(cellWords.none, language) : count(list.length)
    return wrapped === undefined || value === undefined ? null : nothingCell(propertiesIn(value), locale)
  }
  return {
    columns: [{ ...column, states: wrapped?.states ?? [] }],
    write: (value) => [write(value)],
    read: ([entry], old, reader) => {
      if (entry === undefined) return old
      const typed = typedIn(entry)
      const list = listIn(old)
      if (/^\d+ (?:rækker?|rows?)$/i.test(typed) && old === undefined) return undefined
      if (list !== undefined && list.length > 0) {
        reader.tell(0, typed === '' ? 'rowsFirstBlank' : 'rowsFirst', { sheet: { verbatim: title } })
        return bad
      }
      if (isBlank(entry)) {
        if (old === undefined || list !== undefined) return undefined
        reader.tell(0, 'stayedUnknown', { before: String(write(old) ?? '') })
        return old
      }
      if (isWord(typed, cellWords.none)) return wrapped === undefined ? [] : { is: 'known', value: [] }
      const found = nothingIn(typed)
      if (wrapped === undefined || found === undefined || !wrapped.states.includes(found.is)) {
        reader.tell(0, 'notState', { sheet: { verbatim: title } })
        return bad
      }
      if (found.why === undefined) return { is: found.is }
      if (wrapped.why.includes(found.is))
        return { is: found.is, why: reason(found.why, propertiesIn(old)['why'], locale) }
      reader.tell(0, 'noReason')
      return bad
    },
  }
}
