import type { Run } from './bench.js'
import { isContained } from './isContained.js'

/**
 * Whether a rule broke down in a run.
 *
 * @internal
 */
export const isAtFault = ({ assessment }: Run, name: string): boolean =>
  assessment.findings.some((finding) => finding.rule === name && isContained(finding))
