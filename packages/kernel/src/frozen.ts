/**
 * The same shape, readonly all the way down; what a plan hands out is frozen, in types and at run time. Lists stand by themselves so that
 * types which hold lists of themselves, as JSON does, can be frozen too.
 */
export type Frozen<T> = unknown extends T
  ? T
  : T extends string | number | boolean | bigint | null | undefined
    ? T
    : T extends readonly unknown[]
      ? number extends T['length']
        ? readonly Frozen<T[number]>[]
        : { readonly [K in keyof T]: Frozen<T[K]> }
      : { readonly [K in keyof T]: Frozen<T[K]> }

/**
 * Freezes a tree of plain data in place and returns it. However deep it is, and when parts are shared or circular, each part is visited once.
 * A part that is frozen already vouches for what it holds and is not walked again: freezing the next version of a large plan then costs what
 * changed, not the whole. So freeze with this function, never the outermost object alone. Byte arrays cannot be frozen and are left as they are.
 *
 * ```ts
 * import { deepFreeze } from '@groundplan/kernel'
 * Object.isFrozen(deepFreeze({ items: [{ id: 'a' }] }).items[0]) // => true
 * Object.isFrozen(deepFreeze(Object.freeze({ items: [{ id: 'a' }] })).items) // => false
 * ```
 */
export function deepFreeze<T>(value: T): Frozen<T> {
  const open: unknown[] = [value]
  while (open.length > 0) {
    const part = open.pop()
    if (typeof part !== 'object' || part === null || Object.isFrozen(part) || ArrayBuffer.isView(part)) continue
    Object.freeze(part)
    const parts: readonly unknown[] = Array.isArray(part) ? part : Object.values(part)
    for (const held of parts) if (typeof held === 'object') open.push(held)
  }
  return value as Frozen<T>
}
