export type { ModelSpec } from './modelSpec.js'
