/** Why a regression cannot be fitted to the data, or its uncertainty not be estimated. */
export type ModelRefusal =
  | 'noObservations'
  | 'tooFewObservations'
  | 'collinearColumns'
  | 'noResidualVariation'
  | 'leverageOfOne'
  | 'oneCluster'
  | 'zeroStandardError'
  | 'rowsNeeded'
  | 'beyondRange'
