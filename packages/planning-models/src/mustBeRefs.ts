import type { EntityRef } from '@groundplan/kernel'

const isWord = (value: unknown): boolean => typeof value === 'string' && value !== ''

/**
 * Throws unless the value is a list of references by kind and id.
 *
 * @internal
 */
export function mustBeRefs(value: readonly EntityRef[], what: string): void {
  const list: unknown = value
  if (Array.isArray(list) && list.every((ref: Partial<EntityRef> | null) => isWord(ref?.kind) && isWord(ref?.id)))
    return
  throw new TypeError(`${what} must be a list of references, each with kind and id, as [{ kind: 'place', id: 'p1' }].`)
}
