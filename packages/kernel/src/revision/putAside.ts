import type { Aside, Revised } from '../revisionTypes.js'

/** What was put aside, with what is undone now added to it. */
export function putAside({ done, undone, aside = [] }: Revised): readonly Aside[] {
  if (undone.length === 0) return aside
  const after = done.at(-1)?.id
  return Object.freeze([...aside, Object.freeze(after === undefined ? { undone } : { after, undone })])
}
