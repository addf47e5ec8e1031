import type { Rule } from '@groundplan/kernel'
import type { Bench, Tried } from './bench.js'
import { type WatchedRead, watchedRead } from './watchedRead.js'

/** One case in which a rule ran, watched. */
export interface WatchedRun {
  readonly tried: Tried
  readonly read: WatchedRead
  /** Number of reads while it ran. */
  readonly reads: number
}

/**
 * A rule whose reads are watched; `seen` gets what became of them once it has run.
 *
 * @internal
 */
export function watchedRule(rule: Rule, seen: (read: WatchedRead, reads: number) => void): Rule {
  const check = (read: Readonly<Record<string, unknown>>, say: never, limits: never): unknown => {
    const watcher = watchedRead(read)
    try {
      return rule.check(watcher.read as never, say, limits)
    } finally {
      seen(watcher, watcher.reads())
    }
  }
  return Object.create(rule, { check: { value: check } }) as Rule
}

/**
 * Each rule, watched in each case where it gets to run. A rule that answers otherwise when it is watched (it copies what it reads with
 * `structuredClone`, which refuses stand-ins) is left out: better nothing than something wrong.
 *
 * @internal
 */
export function watchedRuns(bench: Bench): ReadonlyMap<string, readonly WatchedRun[]> {
  const all = new Map<string, readonly WatchedRun[]>()
  for (const [name, rule] of bench.rules) {
    const runs: WatchedRun[] = []
    let tried: Tried | undefined
    const watching = watchedRule(rule, (read, reads) => {
      if (tried !== undefined) runs.push({ tried, read, reads })
    })
    const isSame = bench.tried.every((each) => {
      if (!each.handed.has(name)) return true
      tried = each
      const answer = bench.alone(name, watching, each.plan, each.one, { isChanged: true })
      return JSON.stringify(answer?.verdict) === JSON.stringify(each.own.rules[name])
    })
    if (isSame) all.set(name, runs)
  }
  return all
}
