export * from './resampling/bootstrap.js'
export * from './resampling/permutation.js'
export type { ResamplingRefusal } from './resampling/resamplingRefusal.js'
