import type { EvidenceStrength, Theory, TheoryLink, TheoryNode } from '@groundplan/programme-theory'

/** The steps of strength from the weakest to the strongest, told here once more and not taken from the code. */
export const levels = ['none', 'conjecture', 'experience', 'researchElsewhere', 'researchHere'] as const

/** Evidence that makes a link carry a level; null for evidence that was never asked for. */
export function evidenceOf(level: number | null): Pick<TheoryLink, 'evidence'> {
  if (level === null) return {}
  const strength = levels[level] as EvidenceStrength
  return { evidence: { is: 'known', value: level === 0 ? [] : [{ strength }] } }
}

/** A theory of nodes and links told in brief. */
export function theoryOf(
  nodes: readonly TheoryNode[],
  links: readonly TheoryLink[],
  rest: Partial<Theory> = {},
): Theory {
  return { id: 't', title: { en: 'T', da: 'T' }, nodes, links, ...rest }
}

/** A node of a kind with its id as label. */
export function nodeOf(
  is: 'activity' | 'outcome' | 'goal' | 'output' | 'resource' | 'condition',
  id: string,
): TheoryNode {
  return { is, id, label: { verbatim: id } }
}

/** Freezes a value all the way down. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}
