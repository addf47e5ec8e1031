import { grouped } from '../shared/grouped.js'
import type { Bilingual } from '../shared/refusal.js'

/** A number in a sentence: four significant digits, in Danish with a decimal comma, thousands parted. */
export const inWords = (value: number): Bilingual => grouped(Number(value.toPrecision(4)))
