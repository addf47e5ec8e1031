import type { View } from '../view.js'
import type { Bench } from './bench.js'
import { type WatchedRead, watchedRead } from './watchedRead.js'

/** What was handed over in one case, and what became of it. */
export interface Used {
  readonly handed: Readonly<Record<string, unknown>>
  readonly read: WatchedRead
}

/**
 * Each view, watched in each case where it is drawn. A view that is drawn otherwise when it is watched, or breaks down, is left out.
 *
 * @internal
 */
export function watchedViews(bench: Bench): ReadonlyMap<string, readonly Used[]> {
  const all = new Map<string, readonly Used[]>()
  for (const [name, view] of bench.views) {
    if (typeof view?.figure !== 'function') continue
    const uses: Used[] = []
    const figure = (handed: Readonly<Record<string, unknown>>): unknown => {
      const read = watchedRead(handed)
      uses.push({ handed, read })
      return view.figure(read.read as never)
    }
    const watching = Object.create(view, { figure: { value: figure } }) as View
    const isSame = bench.tried.every(({ one, plan, views }) => {
      const before = views.find(({ id }) => id === name)
      if (before === undefined || before.missing !== undefined) return true
      const after = bench.drawAlone(name, watching, plan, one)
      return before.findings === undefined && JSON.stringify(after) === JSON.stringify(before)
    })
    if (isSame) all.set(name, uses)
  }
  return all
}
