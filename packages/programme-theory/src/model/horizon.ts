import type { Text } from '@groundplan/kernel'

/** A point on the way from the first signs to the long-term effect; a theory lists its own from first to last. Danish: tidshorisont. */
export interface Horizon {
  /** Unique in its theory. */
  readonly id: string
  readonly label: Text
  /** Years after the start, from and to, where the theory gives them: `{ from: 2, to: 3 }` is the second and third year. */
  readonly years?: { readonly from: number; readonly to: number } | undefined
}

/**
 * The four horizons of the simple programme theory from Silkeborg: signs in the first year, intermediate effects in years two and three,
 * intermediate objectives without a year of their own, long-term effects in years four to six. A theory without horizons of its own has these.
 * Danish: tegn/indikatorer (1. år), mellemlang virkning (2-3 år), delmål, langsigtet virkning (4-6 år).
 *
 * ```ts
 * import { standardHorizons } from '@groundplan/programme-theory'
 * standardHorizons.map(({ id }) => id) // => ['signs', 'mediumTerm', 'intermediateObjective', 'longTerm']
 * ```
 */
export const standardHorizons = [
  {
    id: 'signs',
    label: { en: 'Signs/indicators (year 1)', da: 'Tegn/indikatorer (1. år)' },
    years: { from: 1, to: 1 },
  },
  {
    id: 'mediumTerm',
    label: { en: 'Medium-term outcomes (years 2–3)', da: 'Mellemlang virkning (2-3 år)' },
    years: { from: 2, to: 3 },
  },
  { id: 'intermediateObjective', label: { en: 'Intermediate objectives', da: 'Delmål' } },
  {
    id: 'longTerm',
    label: { en: 'Long-term outcomes (years 4–6)', da: 'Langsigtet virkning (4-6 år)' },
    years: { from: 4, to: 6 },
  },
] as const satisfies readonly Horizon[]

/** The id of one of the standard horizons. */
export type StandardHorizon = (typeof standardHorizons)[number]['id']
