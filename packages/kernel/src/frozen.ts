/** The same shape, readonly all the way down; what a plan hands out is frozen, in types and at run time. */
export type Frozen<T> = unknown extends T
  ? T
  : T extends string | number | boolean | bigint | null | undefined
    ? T
    : { readonly [K in keyof T]: Frozen<T[K]> }

/**
 * Freezes a tree of plain data in place and returns it; what is frozen already is not walked again.
 *
 * ```ts
 * import { deepFreeze } from '@groundplan/kernel'
 * Object.isFrozen(deepFreeze({ items: [{ id: 'a' }] }).items[0]) // => true
 * ```
 */
export function deepFreeze<T>(value: T): Frozen<T> {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const key in value) deepFreeze(value[key])
  }
  return value as Frozen<T>
}
