import type { PatchOp } from '../revisionTypes.js'

/** One operation, the operation that takes it back, and how long the two are when written. */
export interface Step {
  readonly op: PatchOp
  readonly inverse: PatchOp
  readonly size: number
}

/** The path of a property or an item below `path`. */
export function below(path: string, part: string | number): string {
  return `${path}/${typeof part === 'number' ? part : part.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/**
 * What is left of `budget` after writing a value as JSON, in characters; negative as soon as it is used up, so that a long value is not
 * walked to its end only to learn that it is too long.
 */
export function spend(value: unknown, budget: number): number {
  if (typeof value === 'string') return budget - value.length - 2
  if (typeof value !== 'object' || value === null) return budget - String(value).length
  let left = budget - 2
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length && left >= 0; at++) left = spend(value[at], left - 1)
    return left
  }
  for (const [key, part] of Object.entries(value)) {
    if (left < 0) return left
    if (part !== undefined) left = spend(part, left - key.length - 4)
  }
  return left
}

const sizeOf = (value: unknown): number => Number.MAX_SAFE_INTEGER - spend(value, Number.MAX_SAFE_INTEGER)

// What stands around paths and values when the two operations are written, with a comma behind each.
const addAndRemove = '{"op":"add","path":"","value":},{"op":"remove","path":""},'.length
const twoReplaces = 2 * '{"op":"replace","path":"","value":},'.length
const twoMoves = 2 * '{"op":"move","from":"","path":""},'.length

/** Puts a value where none was, or an item before the one that stands there. */
export function adding(path: string, value: unknown): Step {
  const size = addAndRemove + 2 * path.length + sizeOf(value)
  return { op: { op: 'add', path, value }, inverse: { op: 'remove', path }, size }
}

/** Takes away the value that stands at a path. */
export function removing(path: string, value: unknown): Step {
  const { op, inverse, size } = adding(path, value)
  return { op: inverse, inverse: op, size }
}

/** Puts one value in place of another. */
export function replacing(path: string, from: unknown, to: unknown): Step {
  const size = twoReplaces + 2 * path.length + sizeOf(from) + sizeOf(to)
  return { op: { op: 'replace', path, value: to }, inverse: { op: 'replace', path, value: from }, size }
}

/** Moves a value to another place. */
export function moving(from: string, path: string): Step {
  const size = twoMoves + 2 * (from.length + path.length)
  return { op: { op: 'move', from, path }, inverse: { op: 'move', from: path, path: from }, size }
}

/** Whether writing both values whole is shorter than the steps between them. */
export function wholeIsShorter(steps: readonly Step[], path: string, from: unknown, to: unknown): boolean {
  let total = -twoReplaces - 2 * path.length
  for (const step of steps) total += step.size
  return total > 0 && spend(to, spend(from, total)) > 0
}
