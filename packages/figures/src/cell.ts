import type { DateOrUnknown, Language, Nothing, Text } from '@groundplan/kernel'

type Word = string | { readonly one: string; readonly other: string }
type UnitIn<L extends Language> = { readonly [K in L]: Word }

/**
 * What is counted or measured: one word, or one for singular and one for plural where the language tells them apart
 * (Danish: enhed). `{ en: 'kg', da: 'kg' }`, `{ en: { one: 'resident', other: 'residents' }, da: { one: 'beboer', other: 'beboere' } }`.
 */
export type Unit = UnitIn<'en'> | UnitIn<'da'>

/** A number, in `unit` where it has one; with `of`, its denominator, it reads "25 of 75 residents" (Danish: 25 af 75 beboere). */
export interface NumberCell {
  readonly number: number
  readonly unit?: Unit | undefined
  /** The denominator: all that were counted or asked, in the same unit; 0 or more. */
  readonly of?: number | undefined
  /** So many decimals are shown, rounded, from 0 to 15: 2 for 33.33. When missing, all that there are, up to 15 digits. CSV for programs keeps every digit. */
  readonly decimals?: number | undefined
}

/** A day, a month, a year, or "nobody wrote it down". */
export interface DateCell {
  readonly date: DateOrUnknown
}

/** Several cells in one; an empty list is a known "none". */
export interface ListCell {
  readonly items: readonly Cell[]
}

/**
 * What stands in one place of a figure: a text, a number, a date, a kind of nothing (unknown, withheld, not applicable), or a list of
 * these. A place without a cell was never asked for, which is a fifth thing (Danish: celle).
 */
export type Cell = Text | NumberCell | DateCell | Nothing | ListCell
