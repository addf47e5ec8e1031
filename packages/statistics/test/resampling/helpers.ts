import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { isRefusal } from '../../src/shared/refusal.js'

export const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/resampling/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
export const difference = (a: readonly number[], b: readonly number[]) => mean(a) - mean(b)
export const answer = <T>(result: T): Exclude<T, { refused: string }> => {
  if (isRefusal(result)) throw new Error(result.why.en)
  return result as Exclude<T, { refused: string }>
}
export const near = (a: number, b: number, relative: number) =>
  expect(Math.abs(a - b), `${a} and ${b}`).toBeLessThanOrEqual(relative * Math.max(Math.abs(a), Math.abs(b)))
