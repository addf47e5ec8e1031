import type { ConformanceCase } from './conformanceCase.js'

/**
 * Throws where something is no case, which authors without types can hand over; the message names the remedy.
 *
 * @internal
 */
export function mustBeCases(cases: readonly ConformanceCase[]): void {
  if (!Array.isArray(cases))
    throw new TypeError('Cases are needed as a list: runConformance(model, [{ name, plan, at, expect }]).')
  for (const [i, one] of (cases as readonly (Partial<ConformanceCase> | null | undefined)[]).entries()) {
    if (typeof one?.name !== 'string' || one.name.trim() === '')
      throw new TypeError(`Case ${i + 1} needs a name: a few words on what its plan holds.`)
    if (typeof one.expect !== 'object' || one.expect === null)
      throw new TypeError(
        `Case “${one.name}” says nothing of what is expected: give \`expect\`, with what each rule answers; {} when none may find anything.`,
      )
  }
}
