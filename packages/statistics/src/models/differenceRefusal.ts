/** Why data hold no difference of changes. */
export type DifferenceRefusal = 'noObservations' | 'noComparison' | 'emptyCorner' | 'beyondRange'
