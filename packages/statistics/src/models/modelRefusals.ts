import { counted } from '../shared/counted.js'
import { grouped } from '../shared/grouped.js'
import type { Bilingual, Refusal } from '../shared/refusal.js'

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ')

const refusal = <Code extends string>(refused: Code, why: Bilingual): Refusal<Code> => ({ refused, why })

/** The refusals of regressions, with their texts. */
export const modelRefusals = {
  noObservations: () =>
    refusal('noObservations', {
      en: 'There are no observations, so there is nothing to estimate. Give at least one more than there are coefficients.',
      da: 'Der er ingen observationer, så der er intet at estimere. Angiv mindst én mere, end der er koefficienter.',
    }),
  tooFewObservations: (observations: number, parameters: number) =>
    refusal('tooFewObservations', {
      en: `${counted(observations, 'observation')} cannot carry ${counted(parameters, 'coefficient')} and an estimate of ${parameters === 1 ? 'its' : 'their'} uncertainty. Take columns out, or give at least ${counted(parameters + 1, 'observation')}.`,
      da: `Der er for få observationer (${grouped(observations).da}) i forhold til antallet af koefficienter (${grouped(parameters).da}), når usikkerheden også skal estimeres. Udelad kolonner, eller angiv mindst ${grouped(parameters + 1).da} observationer.`,
    }),
  collinearColumns: (found: readonly { readonly column: string; readonly on: readonly string[] }[]) =>
    refusal('collinearColumns', {
      en: `${found
        .map(({ column, on }) =>
          on.length > 0
            ? `The column '${column}' is a weighted sum of ${quoted(on)}.`
            : `The column '${column}' is 0 everywhere.`,
        )
        .join(' ')} Take ${quoted(found.map(({ column }) => column))} out.`,
      da: `${found
        .map(({ column, on }) =>
          on.length > 0
            ? `Kolonnen '${column}' er en linearkombination af ${quoted(on)}.`
            : `Kolonnen '${column}' er 0 overalt.`,
        )
        .join(' ')} Udelad ${quoted(found.map(({ column }) => column))}.`,
    }),
  noResidualVariation: () =>
    refusal('noResidualVariation', {
      en: 'The model meets every observation exactly, so nothing is left to estimate the uncertainty from. Look whether y is constant, or computed from x.',
      da: 'Modellen rammer alle observationer præcist, så der er ingen residualvariation at vurdere usikkerheden ud fra. Se efter, om y er konstant eller beregnet ud fra x.',
    }),
  leverageOfOne: (row: number) =>
    refusal('leverageOfOne', {
      en: `Row ${row} alone decides a coefficient (its leverage is 1), so 'HC3' has no value. Take the column out that only this row differs in, or use 'HC1'.`,
      da: `Række ${row} afgør alene en koefficient (dens leverage er 1), så 'HC3' kan ikke beregnes. Udelad den kolonne, hvor kun denne række skiller sig ud, eller brug 'HC1'.`,
    }),
  oneCluster: () =>
    refusal('oneCluster', {
      en: 'All observations lie in one cluster, so what differs between clusters is unknown. Give data from more clusters.',
      da: 'Alle observationer ligger i én klynge, så variationen mellem klynger er ukendt. Angiv data fra flere klynger.',
    }),
  zeroStandardError: (names: readonly string[]) =>
    refusal('zeroStandardError', {
      en: `The clusters or rows leave no uncertainty to estimate for ${quoted(names)}: the standard error would be 0, which is not true. A column that differs in one cluster or row alone does that; name the other columns in \`interest\`.`,
      da: `Klyngerne eller rækkerne efterlader ingen usikkerhed at estimere for ${quoted(names)}: Standardfejlen ville blive 0, og det er den ikke. Det sker, når kun én klynge eller række skiller sig ud i en kolonne; nævn kun de øvrige kolonner i \`interest\`.`,
    }),
  rowsNeeded: (covariance: string) =>
    refusal('rowsNeeded', {
      en: `'${covariance}' cannot be computed from these cells: ${covariance === 'neweyWest' ? 'they do not hold the order of the observations' : covariance === 'HC1' ? 'they do not hold the sums of squared weights' : 'weights that differ inside a cell give each observation a leverage of its own'}. ${covariance === 'neweyWest' ? 'Use `linearModel` with the observations.' : 'Make a cell for each weight, or use `linearModel` with the observations.'}`,
      da: `'${covariance}' kan ikke beregnes ud fra disse celler: ${covariance === 'neweyWest' ? 'De rummer ikke observationernes rækkefølge' : covariance === 'HC1' ? 'De rummer ikke summerne af de kvadrerede vægte' : 'Når vægtene varierer inden for en celle, får hver observation sin egen leverage'}. ${covariance === 'neweyWest' ? 'Brug `linearModel` med observationerne.' : 'Lav en celle for hver vægt, eller brug `linearModel` med observationerne.'}`,
    }),
  beyondRange: () =>
    refusal('beyondRange', {
      en: 'The numbers are too large or too small, or too far apart, to compute with. Choose other units, such as thousands.',
      da: 'Tallene er for store eller for små, eller deres størrelse er for forskellig, til at modellen kan beregnes. Vælg andre enheder, fx tusinder.',
    }),
} as const
