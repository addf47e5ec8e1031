import type { Theories, Theory } from '../model/theory.js'

/** The kinds of things in theories that others refer to by an id that is unique in a plan. */
export type SharedKind = 'theoryNode' | 'theoryLink' | 'focusArea'

/** Which ids stand somewhere in the content. */
export interface ContentIds {
  /**
   * Whether a reference that leads out of its theory is for the rules to tell: what it names stands in another theory, or nothing of its kind stands
   * anywhere. What stands nowhere although others of its kind do is told by whoever checks references between contents.
   */
  isForUs(kind: SharedKind, id: string): boolean
}

const listed: Readonly<Record<SharedKind, (theory: Theory) => readonly { readonly id: string }[]>> = {
  theoryNode: ({ nodes }) => nodes,
  theoryLink: ({ links }) => links,
  focusArea: ({ focusAreas }) => focusAreas ?? [],
}

/** Gathers the ids of a content, each kind when it is first asked for. */
export function contentIds({ items }: Theories): ContentIds {
  const gathered = new Map<SharedKind, ReadonlySet<string>>()
  const idsOf = (kind: SharedKind): ReadonlySet<string> => {
    const known = gathered.get(kind)
    if (known !== undefined) return known
    const made = new Set<string>()
    for (const theory of items) for (const { id } of listed[kind](theory)) made.add(id)
    gathered.set(kind, made)
    return made
  }
  return {
    isForUs(kind, id) {
      const ids = idsOf(kind)
      return ids.size === 0 || ids.has(id)
    },
  }
}
