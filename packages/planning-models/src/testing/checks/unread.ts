import type { Finding, Reads } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { refs } from '../refs.js'
import { watchedRuns } from '../watchedRuns.js'
import { type Used, watchedViews } from '../watchedViews.js'

/**
 * What a rule or view declares in `reads` it looks into in some case. What is nowhere there is told by other checks.
 *
 * @internal
 */
export function unread(bench: Bench): readonly Finding[] {
  const rules = [...bench.once(watchedRuns)].map(([name, runs]) => {
    const uses = runs.map(({ read, tried }) => ({ read, handed: tried.handed.get(name) ?? {} }))
    return { kind: 'rule', name, reads: bench.rules.get(name)?.reads ?? {}, uses }
  })
  const views = [...bench.once(watchedViews)].map(([name, uses]) => {
    return { kind: 'view', name, reads: bench.views.get(name)?.reads ?? {}, uses }
  })
  return [...rules, ...views].flatMap(({ kind, name, reads, uses }) =>
    Object.keys(reads)
      .filter((read) => !isUsed(read, uses) && !(kind === 'rule' && isNowhere(read, reads, uses)))
      .map((read) => failed('unread', [...refs(bench, kind, name), { kind: 'read', id: read }], { name, read })),
  )
}

/** Whether something optional is in no case: that is told as such. */
const isNowhere = (name: string, reads: Reads, uses: readonly Used[]): boolean =>
  'optional' in (reads[name] ?? {}) && uses.every(({ handed }) => handed[name] === undefined)

/** Where there is content, something in it must be looked at; what has no parts, or is absent, is looked at by taking it. */
function isUsed(name: string, uses: readonly Used[]): boolean {
  if (uses.length === 0) return true
  const isThere = uses.filter(({ handed }) => typeof handed[name] === 'object' && handed[name] !== null)
  return isThere.length > 0
    ? isThere.some(({ read }) => read.of(name).touched)
    : uses.some(({ read }) => read.of(name).taken)
}
