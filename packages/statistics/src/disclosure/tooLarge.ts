import { grouped } from '../shared/grouped.js'
import type { Refusal } from '../shared/refusal.js'

/** The most cells, margins included, that are worked on together. */
export const MOST_CELLS = 20_000

/** The tables have too many cells to tell. */
export const tooLarge = (): Refusal<'tooLarge'> => ({
  refused: 'tooLarge',
  why: {
    en: `The tables have more than ${grouped(MOST_CELLS).en} cells: too many to tell what readers can find out. Publish fewer or coarser tables together.`,
    da: `Tabellerne har mere end ${grouped(MOST_CELLS).da} celler, og det er for mange til at afgøre, hvad læsere kan regne ud. Offentliggør færre eller grovere tabeller sammen.`,
  },
})

/** No cells were found whose withholding passes the audit; nothing is published. */
export const cannotProtect = (): Refusal<'cannotProtect'> => ({
  refused: 'cannotProtect',
  why: {
    en: 'No cells were found whose withholding is certain to protect the sensitive ones: too many depend on each other, or some amounts are less than a billionth of others. Publish fewer or coarser tables together, and small amounts in a table of their own.',
    da: 'Der er ikke fundet et sæt tilbageholdte celler, som med sikkerhed beskytter de følsomme: For mange celler afhænger af hinanden, eller nogle beløb er under en milliardtedel af andre. Offentliggør færre eller grovere tabeller sammen, og sæt små beløb i en tabel for sig.',
  },
})
