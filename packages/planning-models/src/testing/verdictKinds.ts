import type { VerdictKind } from './conformanceCase.js'

/**
 * The four answers a rule can give.
 *
 * @internal
 */
export const verdictKinds: readonly VerdictKind[] = ['met', 'unmet', 'unknown', 'notApplicable']
