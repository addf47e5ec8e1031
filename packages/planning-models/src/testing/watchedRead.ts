import { type Watched, watched } from './watched.js'

/** What a check did with one name of its first argument. */
export interface Use {
  /** Whether the name was taken, as by destructuring. */
  readonly taken: boolean
  /**
   * Whether its content was looked into. What has no parts, as a date, is looked into by taking it; where there is nothing (`undefined`), nothing
   * can be looked into.
   */
  readonly touched: boolean
}

/** A stand-in for what a check reads, with what became of each name. */
export interface WatchedRead {
  readonly read: Readonly<Record<string, unknown>>
  of(name: string): Use
  /** Number of names taken and of reads in their content, each time counted; from 0. */
  reads(): number
}

/**
 * A stand-in for the first argument of a rule's check, which tells which names were taken and which content was really looked into.
 *
 * @internal
 */
export function watchedRead(read: Readonly<Record<string, unknown>>): WatchedRead {
  const watchers = new Map<string, Watched<unknown>>(
    Object.entries(read).map(([name, value]) => [name, watched(value)]),
  )
  const taken = new Set<string>()
  let takings = 0
  const values = Object.freeze(Object.fromEntries([...watchers].map(([name, { value }]) => [name, value])))
  return {
    read: new Proxy(values, {
      get(target, name) {
        if (typeof name === 'string' && watchers.has(name)) {
          taken.add(name)
          takings += 1
        }
        return Reflect.get(target, name) as unknown
      },
    }),
    of(name) {
      const watcher = watchers.get(name)
      const touched = watcher?.touched() ?? false
      const isTaken = taken.has(name) || touched
      const isWhole = watcher !== undefined && watcher.value !== undefined && !isObject(watcher.value)
      return { taken: isTaken, touched: touched || (isWhole && isTaken) }
    },
    reads: () => [...watchers.values()].reduce((sum, watcher) => sum + watcher.reads(), takings),
  }
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null
