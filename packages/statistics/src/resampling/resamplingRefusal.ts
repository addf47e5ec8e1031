import type { Bilingual, Refusal } from '../shared/refusal.js'

/** What data can be that cannot be resampled. */
export type ResamplingRefusal = 'noObservations' | 'oneUnit' | 'statisticUndefined' | 'bcaUndefined' | 'tooFewDraws'

const WHY: Readonly<Record<ResamplingRefusal, Bilingual>> = {
  noObservations: {
    en: 'There are no observations, or none in one of the groups. Give at least one in each.',
    da: 'Der er ingen observationer, eller ingen i en af grupperne. Angiv mindst én i hver.',
  },
  oneUnit: {
    en: 'There is only one observation or cluster to draw from, or one in each stratum. Describe the data; its uncertainty is unknown.',
    da: 'Der er kun én observation eller klynge at udtrække fra, eller én i hvert stratum. Beskriv data; usikkerheden er ukendt.',
  },
  statisticUndefined: {
    en: 'The statistic is not a finite number for the data or for a sample of them, for instance when a sample has no spread. Choose another statistic, or give more data.',
    da: 'Statistikken er ikke et endeligt tal for data eller for en udtrækning, for eksempel når en udtrækning ingen spredning har. Vælg en anden statistik, eller angiv flere data.',
  },
  bcaUndefined: {
    en: 'The BCa interval does not exist: all replicates are on one side of the estimate, or their skewness is too large. Use the percentile method, or more data.',
    da: 'BCa-intervallet findes ikke: alle gentagelser ligger på samme side af estimatet, eller skævheden er for stor. Brug percentilmetoden eller flere data.',
  },
  tooFewDraws: {
    en: 'There are too few draws for this level: an end of the interval lies beyond the outermost replicate. Give more `draws`, or a lower `level`.',
    da: 'Der er for få udtrækninger til dette niveau: en ende af intervallet ligger uden for den yderste gentagelse. Angiv flere `draws` eller et lavere `level`.',
  },
}

/** The refusal of a kind, with its words. */
export const resamplingRefusal = <Code extends ResamplingRefusal>(refused: Code): Refusal<Code> => ({
  refused,
  why: WHY[refused],
})
