import type { Assessable, assess, Rule } from '@groundplan/planning-models'
import type { ConformanceCase, ConformanceOptions } from '@groundplan/planning-models/testing'
import type { Check } from '../../src/testing/catalogue.js'
import { garden } from '../fixtures/garden.js'
import { gardenCases } from '../fixtures/gardenCases.js'

/** What the kit is given. */
export interface Given {
  readonly model: Assessable
  readonly cases: readonly ConformanceCase[]
  readonly options?: ConformanceOptions
  /** For what a sound engine makes impossible. */
  readonly engine?: typeof assess
}

/** A defect put into the garden, which conforms without it. */
export interface PlantedDefect {
  readonly check: Check
  /** What is wrong, to be read in a table: “a rule that …”. */
  readonly planted: string
  readonly given: Given
  /** The same without the defect, where it is not simply the garden. */
  readonly sound?: Given
  /** A part of the English message that tells it from others. */
  readonly says: string
}

export const cases = gardenCases as readonly ConformanceCase[]
export const sound: Given = { model: garden, cases }

/** The case of that name. */
export const caseCalled = (name: string): ConformanceCase => cases.find((each) => each.name === name) as ConformanceCase

/** The cases with one of them changed. */
export const withCase = (name: string, more: object): readonly ConformanceCase[] =>
  cases.map((each) => (each.name === name ? { ...each, ...more } : each))

/** The garden with some parts replaced, as somebody without types may write it. */
export const withParts = (more: object): Assessable => ({ ...garden, ...more }) as unknown as Assessable

/** The garden with one of its rules changed. */
export const withRule = (name: keyof typeof garden.rules, more: object): Assessable =>
  withParts({ rules: { ...garden.rules, [name]: { ...garden.rules[name], ...more } } })

/** The garden with another check in one of its rules, which gets the one that was there. */
export const withCheck = (
  name: keyof typeof garden.rules,
  check: (read: never, say: never, limits: never, sound: Rule['check']) => unknown,
): Assessable =>
  withRule(name, {
    check: (read: never, say: never, limits: never) => check(read, say, limits, garden.rules[name].check),
  })
