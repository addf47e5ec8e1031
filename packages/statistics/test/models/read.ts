import { readFileSync } from 'node:fs'
import { type Coefficient, isRefusal, type MeanChange, type Refusal } from '../../src/index.js'

/** The lines of a fixture of this family. */
export const readLines = (name: string): readonly unknown[] =>
  readFileSync(new URL(`../fixtures/models/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** A result that is none of its refusals. */
export function told<Result extends object>(result: Result): Exclude<Result, Refusal> {
  if (isRefusal(result)) throw new Error(result.why.en)
  return result as Exclude<Result, Refusal>
}

/** A mean change that has its test. */
export function tested(change: MeanChange): Coefficient {
  if (change.noInterval) throw new Error(change.noInterval.why.en)
  return change
}
