/** A stand-in for content that counts how often it is looked into. */
export interface Watched<T> {
  /** Used in place of the content. */
  readonly value: T
  /** Number of reads so far: each property, each `in` and each list of keys, all the way down; from 0. */
  reads(): number
  /** Whether anything was read. */
  touched(): boolean
}

/**
 * A stand-in for content that counts each look into it, all the way down. It is frozen as content is: `Object.isFrozen` says true, and writing
 * throws in strict code. The same part gives the same stand-in each time, and lists are lists. A part gets its stand-in when what holds it is
 * first looked into, so the cost is in proportion to what was read.
 *
 * A class instance stands for itself, as its private parts know no stand-in. `structuredClone` refuses a stand-in, as it does every proxy;
 * spreading and JSON copy it.
 *
 * @internal
 */
export function watched<T>(value: T): Watched<T> {
  let reads = 0
  const standIns = new Map<object, object>()
  // The copies that stand behind proxies, each empty until it is looked into. A frozen copy may be behind a proxy as long as what it holds are
  // the very stand-ins that the proxy gives.
  const waiting = new Map<object, object>()

  const standIn = (content: unknown): unknown => {
    if (!isPlain(content)) return content
    const known = standIns.get(content)
    if (known !== undefined) return known
    const copy: object = Array.isArray(content) ? [] : Object.create(Object.getPrototypeOf(content))
    const made = new Proxy(copy, handler)
    waiting.set(copy, content)
    standIns.set(content, made)
    return made
  }
  const filled = (copy: object): object => {
    const content = waiting.get(copy)
    if (content === undefined) return copy
    waiting.delete(copy)
    for (const key of Reflect.ownKeys(content)) {
      const property = Reflect.getOwnPropertyDescriptor(content, key) as PropertyDescriptor
      if ('value' in property) property.value = standIn(property.value)
      Reflect.defineProperty(copy, key, property)
    }
    return Object.freeze(copy)
  }
  const counted = (copy: object): object => {
    reads += 1
    return filled(copy)
  }
  const handler: ProxyHandler<object> = {
    get: (copy, key, receiver) => Reflect.get(counted(copy), key, receiver),
    has: (copy, key) => Reflect.has(counted(copy), key),
    ownKeys: (copy) => Reflect.ownKeys(counted(copy)),
    getOwnPropertyDescriptor: (copy, key) => Reflect.getOwnPropertyDescriptor(counted(copy), key),
    isExtensible: (copy) => Reflect.isExtensible(filled(copy)),
    preventExtensions: (copy) => Reflect.preventExtensions(filled(copy)),
    set: () => false,
    defineProperty: (copy, key, property) => Reflect.defineProperty(filled(copy), key, property),
    deleteProperty: (copy, key) => Reflect.deleteProperty(filled(copy), key),
    setPrototypeOf: (copy, prototype) => Reflect.setPrototypeOf(filled(copy), prototype),
  }

  return { value: standIn(value) as T, reads: () => reads, touched: () => reads > 0 }
}

function isPlain(content: unknown): content is object {
  if (typeof content !== 'object' || content === null) return false
  if (Array.isArray(content)) return true
  const prototype: unknown = Object.getPrototypeOf(content)
  return prototype === Object.prototype || prototype === null
}
