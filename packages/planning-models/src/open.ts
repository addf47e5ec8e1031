import type { Artefact } from '@groundplan/kernel'
import type { Held } from './held.js'
import type { Plan } from './plan.js'

export declare function open<T>(plan: Plan, artefact: Artefact<string, T>): { readonly held: Held<T> }
