import { type EntityRef, type Finding, findingKey, pointerOf, type Slots } from '@groundplan/kernel'
import { type FileProblemName, fileProblems, refusals } from './fileProblems.js'
import type { Refusal } from './guard.js'
import { cellProblems, type Problem, type ProblemName } from './problems.js'

const code = (name: string): string => `@groundplan/report/sheets/${name}`

/** The most findings of one file; a workbook in which a whole column is wrong says so often enough. */
const MOST = 500

/** Collects what was noticed of a workbook. */
export class Tell {
  readonly findings: Finding[] = []
  #left = 0
  readonly #most: number
  readonly #keys = new Set<string>()

  constructor(most = MOST) {
    this.#most = most
  }

  /** Whether nothing more is told by itself, so that finding out more about it is in vain. */
  get isFull(): boolean {
    return this.findings.length >= this.#most
  }

  #put(
    name: string,
    { weight, message, why }: Problem,
    about: readonly EntityRef[],
    slots: Slots,
    path?: readonly (string | number)[],
  ): void {
    const key = findingKey(code(name), about)
    if (this.#keys.has(key)) return
    this.#keys.add(key)
    if (this.isFull) {
      this.#left += 1
      return
    }
    const finding: Finding = { code: code(name), key, weight, about, message, slots, why, cites: [] }
    this.findings.push(path === undefined ? finding : { ...finding, pointer: pointerOf(path) })
  }

  /** All that was told; the last says how many more there would be. */
  all(): readonly Finding[] {
    if (this.#left === 0) return this.findings
    const { weight, message, why } = fileProblems.more
    const more = { code: code('more'), key: findingKey(code('more'), []), weight, about: [], message, why, cites: [] }
    return [...this.findings, { ...more, slots: { n: this.#left } }]
  }

  refusal(why: Refusal): void {
    this.#put(why, refusals[why], [], {})
  }

  /** Something about a file, a sheet, a column or a row; `place` is where, as people name it. */
  file(name: FileProblemName, place: string, slots: Slots, path?: readonly (string | number)[]): void {
    const about = place === '' ? [] : [{ kind: 'cell', id: place }]
    this.#put(name, fileProblems[name], about, { cell: { verbatim: place }, ...slots }, path)
  }

  /** Something about a cell. */
  cell(name: ProblemName, place: string, slots: Slots, path?: readonly (string | number)[]): void {
    this.#put(name, cellProblems[name], [{ kind: 'cell', id: place }], { cell: { verbatim: place }, ...slots }, path)
  }
}
