import { isLocalTime } from './isLocalTime.js'

/** What else than its input a run may have looked at: a clock or a die, the time zone or the language of the machine, or the world around it. */
export type Outside = 'clock' | 'timeZone' | 'locale' | 'world'

/** What a run gave, and what it looked at besides its input. */
export interface OutsideReads<T> {
  readonly result: T
  /** As it is written in a program, such as `Date.now` or `new Date()`; each once, in the order of the first call. */
  readonly calls: readonly { readonly outside: Outside; readonly call: string }[]
}

type Call = (this: unknown, ...given: unknown[]) => unknown
type Constructor = new (...given: unknown[]) => object
type Note = (outside: Outside, call: string) => void

const localParts = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes'].flatMap((part) => [
  `get${part}`,
  `set${part}`,
])
const localTime = [...localParts, 'getYear', 'getTimezoneOffset', 'toString', 'toDateString', 'toTimeString']
const formatters = ['Collator', 'NumberFormat', 'PluralRules', 'ListFormat', 'RelativeTimeFormat', 'Segmenter']
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame']

/**
 * Watches, while something runs, what the language and Node offer besides the input: clocks and dice (`Date`, `performance`, `Math.random`,
 * `crypto`, `Temporal.Now`, `process.hrtime`), the time zone of the machine (the local parts of a date), its language (formatting and comparing without
 * a locale), and the world (`process.env`, timers, `fetch`). They work as ever, each call is noted, and everything is as it was afterwards, also
 * when the run throws. Not seen: what was taken out before (`const { now } = Date`, a formatter made beside the rule), what comes from a module such as
 * `node:crypto` or `node:fs`, and what happens after the run has returned. A run that is stopped from outside, as by the time limit of `node:vm`, must
 * be stopped inside of `run`: being stopped skips what would put things back.
 *
 * @internal
 */
export function outsideReads<T>(run: () => T): OutsideReads<T> {
  const calls = new Map<string, Outside>()
  const restores: (() => void)[] = []
  const note: Note = (outside, call) => {
    if (!calls.has(call)) calls.set(call, outside)
  }
  const put = (holder: object, key: string, value: PropertyDescriptor): void => {
    const before = Reflect.getOwnPropertyDescriptor(holder, key)
    const enumerable = before?.enumerable ?? false
    if (!Reflect.defineProperty(holder, key, { ...value, enumerable, configurable: true })) return
    restores.push(() =>
      before === undefined ? Reflect.deleteProperty(holder, key) : Reflect.defineProperty(holder, key, before),
    )
  }
  /** Watches a function; what is noted of a call depends on what it is given. */
  const watch = (holder: unknown, key: string, see: (given: readonly unknown[]) => void): void => {
    if (!isHolder(holder)) return
    const call: unknown = Reflect.get(holder, key)
    if (typeof call !== 'function') return
    const watching: Call = new Proxy(call as Call, {
      apply(target, self, given) {
        see(given)
        return Reflect.apply(target, self, given)
      },
      construct(target, given, newTarget): object {
        see(given)
        return Reflect.construct(target, given, newTarget === watching ? target : newTarget) as object
      },
    })
    put(holder, key, { value: watching, writable: true })
  }
  const always = (holder: unknown, name: string, key: string, outside: Outside = 'clock'): void =>
    watch(holder, key, () => note(outside, name === '' ? key : `${name}.${key}`))
  const all: Readonly<Record<string, unknown>> = globalThis
  const zoned = (given: readonly unknown[], at: number, call: string): void => {
    if ((given[at] as { readonly timeZone?: unknown } | undefined)?.timeZone === undefined) note('timeZone', call)
  }
  const located = (given: readonly unknown[], at: number, call: string): void => {
    if (given[at] === undefined) note('locale', `${call} without a locale`)
  }
  try {
    always(Math, 'Math', 'random')
    always(all['performance'], 'performance', 'now')
    always(all['crypto'], 'crypto', 'getRandomValues')
    always(all['crypto'], 'crypto', 'randomUUID')
    const temporal = all['Temporal'] as { readonly Now?: unknown } | undefined
    if (isHolder(temporal?.Now))
      for (const key of Object.getOwnPropertyNames(temporal.Now)) always(temporal.Now, 'Temporal.Now', key)

    for (const key of timers) always(globalThis, '', key, 'world')
    always(globalThis, '', 'fetch', 'world')
    const { process } = all as { readonly process?: { readonly env?: unknown; readonly hrtime?: unknown } }
    for (const key of ['hrtime', 'uptime', 'cpuUsage', 'memoryUsage']) always(process, 'process', key)
    always(process?.hrtime, 'process.hrtime', 'bigint')
    always(process, 'process', 'cwd', 'world')
    if (isHolder(process) && isHolder(process.env)) {
      const seen = <R>(value: R): R => {
        note('world', 'process.env')
        return value
      }
      const env = new Proxy(process.env, {
        get: (target, key) => seen(Reflect.get(target, key) as unknown),
        has: (target, key) => seen(Reflect.has(target, key)),
        ownKeys: (target) => seen(Reflect.ownKeys(target)),
      })
      put(process, 'env', { value: env, writable: true })
    }

    for (const key of localTime) always(Date.prototype, 'Date', key, 'timeZone')
    for (const key of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'])
      watch(Date.prototype, key, (given) => {
        located(given, 0, `Date.${key}`)
        zoned(given, 1, `Date.${key} without a time zone`)
      })
    for (const [name, { prototype }] of Object.entries({ Number, BigInt, Array }))
      watch(prototype, 'toLocaleString', (given) => located(given, 0, `${name}.toLocaleString`))
    for (const key of ['toLocaleUpperCase', 'toLocaleLowerCase'])
      watch(String.prototype, key, (given) => located(given, 0, key))
    watch(String.prototype, 'localeCompare', (given) => located(given, 1, 'localeCompare'))
    for (const key of formatters) watch(Intl, key, (given) => located(given, 0, `Intl.${key}`))
    watch(Intl, 'DateTimeFormat', (given) => {
      located(given, 0, 'Intl.DateTimeFormat')
      zoned(given, 1, 'Intl.DateTimeFormat without a time zone')
    })
    const formatted = (given: readonly unknown[]): void => {
      if (given[0] === undefined) note('clock', 'Intl.DateTimeFormat without a date')
    }
    watch(Intl.DateTimeFormat.prototype, 'formatToParts', formatted)
    const format = Reflect.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format')?.get as Call
    put(Intl.DateTimeFormat.prototype, 'format', {
      get(this: unknown) {
        const bound = Reflect.apply(format, this, []) as Call
        return (...given: unknown[]): unknown => {
          formatted(given)
          return bound(...given)
        }
      },
    })

    always(Date, 'Date', 'now')
    watch(Date, 'parse', ([text]) => {
      if (isLocalTime(text)) note('timeZone', 'Date.parse without a time zone')
    })
    const watching = watchedDate(Date as unknown as Constructor, note)
    put(Date.prototype, 'constructor', { value: watching, writable: true })
    put(globalThis, 'Date', { value: watching, writable: true })
    const result = run()
    return { result, calls: [...calls].map(([call, outside]) => ({ outside, call })) }
  } finally {
    for (const restore of restores.reverse()) restore()
  }
}

function watchedDate(date: Constructor, note: Note): Constructor {
  return new Proxy(date, {
    construct(target, given, newTarget) {
      if (given.length === 0) note('clock', 'new Date()')
      else if (given.length > 1) note('timeZone', 'new Date(year, month)')
      else if (isLocalTime(given[0])) note('timeZone', 'new Date(text) without a time zone')
      return Reflect.construct(target, given, newTarget) as object
    },
    // Without `new`, whatever is given, it tells the present time.
    apply(target, self, given) {
      note('clock', 'Date()')
      return Reflect.apply(target as unknown as Call, self, given)
    },
  })
}

const isHolder = (value: unknown): value is object =>
  typeof value === 'object' ? value !== null : typeof value === 'function'
