// Checked by the compiler, never run.
import type { Theory } from '@groundplan/programme-theory'
import {
  type ContributionPath,
  contributionPaths,
  coverage,
  criticalNodes,
  reach,
  redundantLinks,
  structure,
  type TheoryStructure,
  whatIf,
} from '@groundplan/programme-theory/analysis'

declare const theory: Theory

export const reached: readonly string[] = reach(theory, { from: 'walk' })
export const ways: Iterable<ContributionPath> = contributionPaths(theory, {
  from: ['walk'],
  limit: 10,
  maxLinks: undefined,
})
export const built: TheoryStructure = structure(theory)
export const redundant: readonly string[] = redundantLinks(theory)

// @ts-expect-error reach is asked for in one direction
reach(theory, { from: 'walk', to: 'sleep' })
// @ts-expect-error reach starts somewhere
reach(theory, {})
// @ts-expect-error a part is named by its id
whatIf(theory, { without: { node: 'walk' } })
// @ts-expect-error what a coverage says is not for writing
coverage(theory).uncovered.push('sleep')
// @ts-expect-error nor is what is critical
criticalNodes(theory).nodes[0]?.goals.push('sleep')
// @ts-expect-error a limit is a number
contributionPaths(theory, { limit: 'ten' })
