import type { Localized } from '@groundplan/kernel'
import { type Column, columns } from './column.js'
import { danishColumn } from './danish.js'

/** Names of columns in a sentence: `row and id`, in Danish `række og id`. */
export const namesShown = (names: readonly Column[]): Localized => ({
  en: new Intl.ListFormat('en-GB').format(names),
  da: new Intl.ListFormat('da-DK').format(names.map(danishColumn)),
})

/** All columns in a sentence. */
export const columnsShown: Localized = namesShown(columns)
