/** What a run gave, and which clocks and dice it looked at. */
export interface OutsideReads<T> {
  readonly result: T
  /** As it is written in a program, such as `Date.now` or `new Date()`; each once, in the order of the first call. */
  readonly calls: readonly string[]
}

type Call = (this: unknown, ...given: unknown[]) => unknown
type DateLike = new (...given: unknown[]) => object

/**
 * Watches the clocks and dice of the language while something runs: `Date`, `performance.now`, `Math.random`, `crypto`, `Temporal.Now`. They work
 * as ever, each call is noted, and everything is as it was afterwards, also when the run throws. Not seen: a clock that was taken out before (`const
 * { now } = Date`), one of a module such as `node:crypto`, and what happens after the run has returned. A run that is stopped from outside, as
 * by the time limit of `node:vm`, must be stopped inside of `run`: being stopped skips what would put things back.
 *
 * @internal
 */
export function outsideReads<T>(run: () => T): OutsideReads<T> {
  const calls = new Set<string>()
  const restores: (() => void)[] = []
  const put = (holder: object, key: string, value: unknown): void => {
    const before = Reflect.getOwnPropertyDescriptor(holder, key)
    const enumerable = before?.enumerable ?? false
    if (!Reflect.defineProperty(holder, key, { value, enumerable, writable: true, configurable: true })) return
    restores.push(() =>
      before === undefined ? Reflect.deleteProperty(holder, key) : Reflect.defineProperty(holder, key, before),
    )
  }
  const watch = (holder: unknown, name: string, key: string): void => {
    if (!isHolder(holder)) return
    const call: unknown = Reflect.get(holder, key)
    if (typeof call !== 'function') return
    const watching = new Proxy(call as Call, {
      apply(target, self, given) {
        calls.add(`${name}.${key}`)
        return Reflect.apply(target, self, given)
      },
    })
    put(holder, key, watching)
  }
  const all: Readonly<Record<string, unknown>> = globalThis
  try {
    watch(Math, 'Math', 'random')
    watch(all['performance'], 'performance', 'now')
    watch(all['crypto'], 'crypto', 'getRandomValues')
    watch(all['crypto'], 'crypto', 'randomUUID')
    const temporal = all['Temporal'] as { readonly Now?: unknown } | undefined
    if (isHolder(temporal?.Now))
      for (const key of Object.getOwnPropertyNames(temporal.Now)) watch(temporal.Now, 'Temporal.Now', key)
    watch(Date, 'Date', 'now')
    const watching = watchedDate(Date as unknown as DateLike, (call) => calls.add(call))
    put(Date.prototype, 'constructor', watching)
    put(globalThis, 'Date', watching)
    return { result: run(), calls: [...calls] }
  } finally {
    for (const restore of restores) restore()
  }
}

function watchedDate(date: DateLike, note: (call: string) => void): DateLike {
  return new Proxy(date, {
    construct(target, given, newTarget) {
      if (given.length === 0) note('new Date()')
      return Reflect.construct(target, given, newTarget) as object
    },
    // Without `new`, whatever is given, it tells the present time.
    apply(target, self, given) {
      note('Date()')
      return Reflect.apply(target as unknown as Call, self, given)
    },
  })
}

const isHolder = (value: unknown): value is object =>
  typeof value === 'object' ? value !== null : typeof value === 'function'
