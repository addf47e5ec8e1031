/** The order of phases: one phase, parts one after the other, or parts side by side. Danish: forløb. */
export type Flow<P extends string = string> =
  | P
  | { readonly inSequence: readonly Flow<P>[] }
  | { readonly inParallel: readonly Flow<P>[] }

/**
 * The phases of a flow, in the order in which they are written.
 *
 * ```ts
 * import { phasesOf } from '@groundplan/planning-models'
 * phasesOf({ inSequence: ['map', { inParallel: ['develop', 'evaluate'] }] }) // => ['map', 'develop', 'evaluate']
 * ```
 */
export function phasesOf<P extends string>(flow: Flow<P> | undefined): readonly P[] {
  if (flow === undefined) return []
  if (typeof flow === 'string') return [flow]
  return ('inSequence' in flow ? flow.inSequence : flow.inParallel).flatMap((part) => phasesOf(part))
}
