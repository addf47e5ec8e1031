import type { Artefact } from '@groundplan/kernel'
import type { Plan } from './plan.js'

export declare function attach<T>(plan: Plan, artefact: Artefact<string, T>, content: NoInfer<T>): Plan
