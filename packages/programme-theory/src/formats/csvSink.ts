import { type Finding, findingKey, type Localized, pointerOf, type Slots, say } from '@groundplan/kernel'
import { excerpt } from '@groundplan/kernel/document'
import { csvFindings } from './csvFindings.js'

/** Where in the table something was found: a cell, a whole row, a whole column, or (without either) the table. */
export interface CsvPlace {
  /** As a spreadsheet numbers its rows, from 1. */
  readonly row?: number | undefined
  /** From 1. */
  readonly column?: number | undefined
  /** Its heading as the table has it. */
  readonly heading?: string | undefined
}

/** Gathers what is found in a table, each thing once. */
export interface CsvSink {
  /** `path` leads to what was made of it in the theory. */
  tell(said: keyof typeof csvFindings, place: CsvPlace, slots?: Slots, path?: readonly (string | number)[]): void
  /** From the top of the table to its end; what concerns all of it comes first. */
  readonly findings: readonly Finding[]
}

/** What stands in the table, safe to repeat: shortened, on one line, without what could be somebody's civil registration number. */
export function quotedCell(text: string): Localized {
  const { en, da } = excerpt(text)
  return { en: `“${en}”`, da: `»${da}«` }
}

function placeOf({ row, column, heading }: CsvPlace): Localized {
  const columnEn =
    column === undefined ? '' : heading === undefined ? `column ${column}` : `column ${quotedCell(heading).en}`
  const columnDa =
    column === undefined ? '' : heading === undefined ? `kolonne ${column}` : `kolonne ${quotedCell(heading).da}`
  const join = (first: string, second: string): string => [first, second].filter((part) => part !== '').join(', ')
  const en = join(row === undefined ? '' : `row ${row}`, columnEn) || 'the table'
  const da = join(row === undefined ? '' : `række ${row}`, columnDa) || 'tabellen'
  return { en: en[0]?.toUpperCase() + en.slice(1), da: da[0]?.toUpperCase() + da.slice(1) }
}

const own = {
  en: 'The form that planners fill in for a programme theory, and how spreadsheets write it',
  da: 'Det skema, planlæggere udfylder for en programteori, og som regneark skriver det',
}

/** A gatherer of what is found in one table. */
export function createCsvSink(): CsvSink {
  const told = new Map<string, { readonly row: number; readonly finding: Finding }>()
  return {
    tell(said, place, slots = {}, path) {
      const code = `@groundplan/programme-theory/csv/${said}`
      const about = [
        ...(place.row === undefined ? [] : [{ kind: 'row', id: String(place.row) }]),
        ...(place.column === undefined ? [] : [{ kind: 'column', id: String(place.column) }]),
      ]
      const key = findingKey(code, about)
      if (told.has(key)) return
      const { message, remedy, weight } = csvFindings[said]
      const all: Slots = { ...slots, place: placeOf(place) }
      const why = { en: say({ message: remedy, slots: all }, 'en'), da: say({ message: remedy, slots: all }, 'da') }
      const pointer = path === undefined ? {} : { pointer: pointerOf(path) }
      told.set(key, {
        row: place.row ?? 0,
        finding: { code, key, weight, about, ...pointer, message, slots: all, why, cites: [{ own }] },
      })
    },
    get findings() {
      return [...told.values()].sort((a, b) => a.row - b.row).map(({ finding }) => finding)
    },
  }
}
