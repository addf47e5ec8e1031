/** Why power is not told: fewer than five clusters, or numbers too large or too small to compute with. */
export type PowerRefusal = 'tooFewClusters' | 'beyondRange'
