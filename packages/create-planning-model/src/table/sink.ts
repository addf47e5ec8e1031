import {
  type Finding,
  findingKey,
  type Language,
  type Localized,
  type Message,
  type Slots,
  say,
} from '@groundplan/kernel'
import { excerpt } from '@groundplan/kernel/document'
import { either } from '../either.js'
import { catalogue, type Said } from './catalogue.js'

/** Where in the table something was found: a cell, a whole row, a whole column, or (without either) the table. */
export interface Where {
  /** As a spreadsheet numbers its rows: 1 is the row of column names. */
  readonly row?: number | undefined
  /** A column's name, or its number from 1 where it has no name. */
  readonly column?: string | number | undefined
}

/** Gathers findings, each once. */
export interface Sink {
  /** Adds a finding. `meant` are names that the person may have had in mind: the remedy asks about them. */
  tell(said: Said, where: Where, slots?: Slots, meant?: readonly string[]): void
  /** Says what the table calls a column: findings call it so too. */
  call(column: string, heading: string): void
  /** What the table calls a column. */
  called(column: string): string
  /** Everything told so far, from the top of the table to its end. */
  readonly findings: readonly Finding[]
}

const owner = '@groundplan/create-planning-model/table'

const didYouMean: Message = { en: 'Did you mean {meant}?', da: 'Mente du {meant}?' }

const begin = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The place in words, at the beginning of a sentence: `Row 7, column source`. */
function placeOf({ row, column }: Where): Localized {
  const parts = (language: Language): readonly string[] => [
    ...(row === undefined ? [] : [`${language === 'en' ? 'row' : 'række'} ${row}`]),
    ...(column === undefined ? [] : [`${language === 'en' ? 'column' : 'kolonne'} ${column}`]),
  ]
  const words = (language: Language, whole: string): string => begin(parts(language).join(', ') || whole)
  return { en: words('en', 'the table'), da: words('da', 'tabellen') }
}

/** What was typed, safe to repeat: shortened, on one line, without what could be somebody's civil registration number. */
export const quoted = (text: string): Localized => {
  const { en, da } = excerpt(text)
  return { en: `“${en}”`, da: `»${da}«` }
}

/** Flaws of a cell as such: what it says cannot be judged, so nothing more is told of it. */
const spoils: ReadonlySet<Said> = new Set(['garbled', 'control', 'formula'])

/** A gatherer of findings about one table. */
export function createSink(): Sink {
  const told = new Map<string, { readonly where: Where; readonly finding: Finding }>()
  const spoilt = new Set<string>()
  const headings = new Map<string, string>()
  const called = (column: string): string => headings.get(column) ?? column
  return {
    tell(said, where, slots = {}, meant = []) {
      const cell = `${where.row} ${where.column}`
      if (spoilt.has(cell)) return
      if (spoils.has(said)) spoilt.add(cell)
      const code = `${owner}/${said}`
      const about = [
        ...(where.row === undefined ? [] : [{ kind: 'row', id: String(where.row) }]),
        ...(where.column === undefined ? [] : [{ kind: 'column', id: String(where.column) }]),
      ]
      const key = findingKey(code, about)
      if (told.has(key)) return
      const { message, remedy } = catalogue[said]
      const all: Slots = {
        ...slots,
        place: placeOf({ ...where, column: typeof where.column === 'string' ? called(where.column) : where.column }),
        meant: either(meant.map(quoted)),
      }
      const how = meant.length > 0 ? didYouMean : remedy
      const why = { en: say({ message: how, slots: all }, 'en'), da: say({ message: how, slots: all }, 'da') }
      told.set(key, {
        where,
        finding: { code, key, weight: 'structural', about, message, slots: all, why, cites: [] },
      })
    },
    call(column, heading) {
      headings.set(column, heading)
    },
    called,
    get findings() {
      return [...told.values()].sort((a, b) => (a.where.row ?? 0) - (b.where.row ?? 0)).map(({ finding }) => finding)
    },
  }
}
