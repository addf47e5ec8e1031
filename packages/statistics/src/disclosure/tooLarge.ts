import type { Refusal } from '../shared/refusal.js'

/** The most cells, margins included, that are worked on together. */
export const MOST_CELLS = 20_000

/** The tables are too many or too large to tell. */
export const tooLarge = (): Refusal<'tooLarge'> => ({
  refused: 'tooLarge',
  why: {
    en: `The tables have more than ${MOST_CELLS} cells, or too many withheld cells that depend on each other, to tell what readers can find out. Publish fewer or coarser tables together.`,
    da: `Tabellerne har mere end ${MOST_CELLS} celler, eller for mange tilbageholdte celler, der afhænger af hinanden, til at sige, hvad læsere kan finde ud af. Offentliggør færre eller grovere tabeller sammen.`,
  },
})
