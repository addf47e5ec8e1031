import { readFileSync } from 'node:fs'
import type { Refusal } from '@groundplan/statistics'
import { isRefusal } from '@groundplan/statistics'
import { expect } from 'vitest'

/** The cases of a fixture file, one a line, those of one kind. */
export function casesOf<Case>(file: string, kind: string): readonly Case[] {
  return readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case & { readonly of: string })
    .filter((one) => one.of === kind)
}

/** A result that is no refusal. */
export function answered<Result>(result: Result | Refusal): Result {
  if (isRefusal(result)) throw new Error(`refused: ${result.why.en}`)
  return result as Result
}

/** How far off, relative to what is expected; absolute where that is 0. */
const errorOf = (actual: number, expected: number): number =>
  expected === 0 ? Math.abs(actual) : Math.abs(actual - expected) / Math.abs(expected)

/** The largest error of one kind of result, by name, so that a failure says which; each must be within `tolerance`. */
export class Worst {
  readonly #errors = new Map<string, { error: number; at: unknown }>()
  #compared = 0

  /** How many numbers were compared. */
  get compared(): number {
    return this.#compared
  }

  add(name: string, actual: number, expected: number, at: unknown, error = errorOf(actual, expected)): void {
    expect(Number.isFinite(actual), `${name} of ${JSON.stringify(at)} is ${actual}`).toBe(true)
    this.#compared += 1
    const most = this.#errors.get(name)
    if (most === undefined || error > most.error) this.#errors.set(name, { error, at })
  }

  mustBeWithin(tolerance: number, names: readonly string[]): void {
    expect([...this.#errors.keys()].sort()).toStrictEqual([...names].sort())
    if (process.env['SHOW_ERRORS']) {
      for (const [name, { error }] of this.#errors) console.log('ERR', name, error.toExponential(1), this.#compared)
    }
    for (const [name, { error, at }] of this.#errors) {
      expect(error, `${name} at ${JSON.stringify(at)}`).toBeLessThanOrEqual(tolerance)
    }
  }
}

/** An input that no function may change. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part)
  return value
}
