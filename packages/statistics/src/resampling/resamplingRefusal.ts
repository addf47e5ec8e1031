import type { Bilingual, Refusal } from '../shared/refusal.js'

/** What data can be that cannot be resampled. */
export type ResamplingRefusal = 'noObservations' | 'oneUnit' | 'statisticUndefined' | 'bcaUndefined' | 'tooFewDraws'

const WHY: Readonly<Record<ResamplingRefusal, Bilingual>> = {
  noObservations: {
    en: 'There are no observations, or none in one of the groups. Give at least one in each.',
    da: 'Der er ingen observationer, eller en af grupperne har ingen. Angiv mindst én i hver.',
  },
  oneUnit: {
    en: 'There is only one observation or cluster to draw from, or one in each stratum. Describe the data; its uncertainty is unknown.',
    da: 'Der er kun én observation eller klynge at trække fra, eller kun én i hvert stratum. Beskriv data; usikkerheden er ukendt.',
  },
  statisticUndefined: {
    en: 'The statistic is not a finite number for the data, or for a sample or rearrangement of them, for instance when there is no spread. Choose another statistic, or give more data.',
    da: 'Den beregnede størrelse (`statistic`) er ikke et endeligt tal for data eller for en udtrækning eller ombytning af dem, fx når der ingen spredning er. Vælg en anden størrelse, eller angiv flere data.',
  },
  bcaUndefined: {
    en: 'The BCa interval does not exist: all replicates are on one side of the estimate, or their skewness is too large. Use the percentile method, or more data.',
    da: 'BCa-intervallet findes ikke: Alle bootstrapestimater ligger på samme side af estimatet, eller de er for skævt fordelt. Brug percentilmetoden, eller angiv flere data.',
  },
  tooFewDraws: {
    en: 'There are too few draws for this level: an end of the interval lies beyond the outermost replicate. Give more `draws`, or a lower `level`.',
    da: 'Der er for få udtrækninger til dette konfidensniveau: Den ene ende af intervallet ligger uden for det yderste bootstrapestimat. Angiv flere `draws` eller et lavere `level`.',
  },
}

/** The refusal of a kind, with its words. */
export const resamplingRefusal = <Code extends ResamplingRefusal>(refused: Code): Refusal<Code> => ({
  refused,
  why: WHY[refused],
})
