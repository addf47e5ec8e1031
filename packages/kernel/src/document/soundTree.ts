import { isHostileKey, MAX_DEPTH } from './limits.js'

/** What one quick walk over freshly parsed JSON says. */
export interface Walked {
  /** Nothing is too deep, no field name is hostile, every number is exact, and there are not too many values. */
  readonly sound: boolean
  /** How many fields all objects have together. */
  readonly fields: number
}

/**
 * Walks a tree that `JSON.parse` made, freezes it, and tells whether it needs a closer look. This is the way that every sound document
 * takes, so it does no more than it must; where and what is wrong is found by `copyPlain`. Grows linearly with the number of values.
 */
export function freezeSound(root: unknown, maxValues: number): Walked {
  let values = 1
  let fields = 0
  let sound = true
  const walk = (container: object, depth: number): void => {
    if (depth > MAX_DEPTH || values > maxValues) {
      sound = false
      return
    }
    if (Array.isArray(container)) {
      const { length } = container
      values += length
      for (let place = 0; place < length; place += 1) {
        const value: unknown = container[place]
        if (typeof value === 'object') {
          if (value !== null) walk(value, depth + 1)
        } else if (typeof value === 'number') {
          if (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER) sound = false
        }
      }
    } else {
      const keys = Object.keys(container)
      const { length } = keys
      fields += length
      values += length
      for (let place = 0; place < length; place += 1) {
        const key = keys[place] as string
        if (isHostileKey(key)) sound = false
        const value = (container as Readonly<Record<string, unknown>>)[key]
        if (typeof value === 'object') {
          if (value !== null) walk(value, depth + 1)
        } else if (typeof value === 'number') {
          if (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER) sound = false
        }
      }
    }
    Object.freeze(container)
  }
  if (typeof root === 'object' && root !== null) walk(root, 1)
  else if (typeof root === 'number' && Math.abs(root) > Number.MAX_SAFE_INTEGER) sound = false
  return { sound: sound && values <= maxValues, fields }
}
