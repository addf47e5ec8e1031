import type { Assumption } from '../model/assumption.js'
import type { AssumptionStatus } from '../model/assumptionStatus.js'
import type { Evidence } from '../model/evidence.js'
import type { TheoryLink } from '../model/link.js'
import { statusOf } from '../model/statusOf.js'
import type { Theory } from '../model/theory.js'
import { assumptionsOn } from './assumptionsOn.js'
import { type Strength, strengths } from './strength.js'

/** An assumption that bears on a link. */
export interface AssumptionOnLink {
  readonly id: string
  /** Whether it is made of the link itself or of what it comes from or leads to. */
  readonly on: readonly ('link' | 'from' | 'to')[]
  readonly status: AssumptionStatus
}

/** What a link carries, and all that this was judged by. Danish: sammenhængens styrke. */
export interface LinkStrength {
  readonly link: string
  readonly from: string
  readonly to: string
  /** The strongest evidence for it; `unknown` where nobody can say, which is not the same as a conjecture. */
  readonly is: Strength | 'unknown'
  /**
   * What decided: supporting evidence; evidence known to be none; only evidence against it; a rejected assumption; or in which way the evidence
   * is not known.
   */
  readonly because:
    | 'evidence'
    | 'noEvidence'
    | 'contradicted'
    | 'rejected'
    | 'neverAsked'
    | 'unknown'
    | 'withheld'
    | 'notApplicable'
  /** It carries something or may do so, but there is evidence against it or a weakened assumption. */
  readonly contested: boolean
  readonly supporting: readonly Evidence[]
  readonly contradicting: readonly Evidence[]
  readonly assumptions: readonly AssumptionOnLink[]
}

type Judged = Pick<LinkStrength, 'is' | 'because'>

function judge(link: TheoryLink, supporting: readonly Evidence[], all: readonly Evidence[]): Judged {
  if (link.evidence === undefined) return { is: 'unknown', because: 'neverAsked' }
  if (link.evidence.is !== 'known') return { is: 'unknown', because: link.evidence.is }
  if (supporting.length === 0) return { is: 'none', because: all.length === 0 ? 'noEvidence' : 'contradicted' }
  const strongest = supporting.reduce<Strength>(
    (best, { strength }) => (strengths.compare(strength, best) > 0 ? strength : best),
    'none',
  )
  return { is: strongest, because: 'evidence' }
}

/**
 * What a link carries: the strongest evidence that supports it. Evidence against it and weakened assumptions are told beside it and do not
 * lower it; a link with a rejected assumption (on itself or on either end) or with evidence against it alone carries nothing. Where the
 * evidence was never asked for, is unknown, withheld or said not to apply, the strength is `unknown`; an empty list is a known none. Give the
 * theory for its assumptions; without it there are none to bear on the link.
 *
 * ```ts
 * import { linkStrength } from '@groundplan/programme-theory/analysis'
 * const link = { id: 'l', from: 'walks', to: 'fitness' }
 * linkStrength(link).is // => 'unknown'
 * linkStrength(link).because // => 'neverAsked'
 * const founded = { ...link, evidence: { is: 'known', value: [{ strength: 'experience' }, { strength: 'conjecture', finding: 'contradicts' }] } } as const
 * linkStrength(founded).is // => 'experience'
 * linkStrength(founded).contested // => true
 * linkStrength({ ...link, evidence: { is: 'known', value: [] } }).is // => 'none'
 * ```
 */
export function linkStrength(link: TheoryLink, theory?: Pick<Theory, 'assumptions'>): LinkStrength {
  const evidence = link.evidence?.is === 'known' ? link.evidence.value : []
  const contradicting = evidence.filter(({ finding }) => finding === 'contradicts')
  const supporting = evidence.filter(({ finding }) => finding !== 'contradicts')
  const assumptions = bearing(link, theory?.assumptions)
  const rejected = assumptions.some(({ status }) => status === 'rejected')
  const judged: Judged = rejected ? { is: 'none', because: 'rejected' } : judge(link, supporting, evidence)
  return {
    link: link.id,
    from: link.from,
    to: link.to,
    ...judged,
    contested:
      judged.is !== 'none' && (contradicting.length > 0 || assumptions.some(({ status }) => status === 'weakened')),
    supporting,
    contradicting,
    assumptions,
  }
}

function bearing(link: TheoryLink, assumptions: readonly Assumption[] | undefined): readonly AssumptionOnLink[] {
  if (assumptions === undefined) return []
  const { nodes, links } = assumptionsOn(assumptions)
  const on = new Map<Assumption, ('link' | 'from' | 'to')[]>()
  const add = (where: 'link' | 'from' | 'to', list: readonly Assumption[] = []): void => {
    for (const assumption of list) on.set(assumption, [...(on.get(assumption) ?? []), where])
  }
  add('link', links.get(link.id))
  add('from', nodes.get(link.from))
  add('to', nodes.get(link.to))
  return [...on].map(([assumption, where]) => ({ id: assumption.id, on: where, status: statusOf(assumption) }))
}
