import * as statistics from '@groundplan/statistics'
import { isRefusal, MisuseError } from '@groundplan/statistics'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calls } from './support/calls.js'

// Whatever a call is given, what comes back is finite throughout, or a refusal in both languages, or a MisuseError that names its argument: no NaN and no
// Infinity leaves silently, and nothing else is thrown. Each exported function has a call that works; the property spoils parts of it with hostile
// values and looks at what happens. The calls are frozen, so a function that changes what it was given throws a TypeError and fails here as well.
// In every place stands anything at all, as from a file that nobody checked: another kind of thing where an object, an array or a function belongs is
// misuse with a name, too.

type Call = (...given: never[]) => unknown

const functions: readonly (readonly [string, Call])[] = Object.entries<unknown>(statistics).flatMap(([name, value]) =>
  typeof value === 'function' && value !== MisuseError ? [[name, value as Call] as const] : [],
)

type Path = readonly (string | number)[]

/** What stands in a place: a number (or that there is none), a number that only the caller's own statistic looks at, one of a few words, a word of the caller's, or something with parts. */
type Kind = 'number' | 'observation' | 'choice' | 'label' | 'whole'

const choices = new Set(
  'adjust alternative as covariance design direction estimator intercept is log method of order sign tail ties type uncertainty unlisted version weights zero'.split(
    ' ',
  ),
)

function kindOf(given: readonly unknown[], path: Path): Kind {
  let value: unknown = given
  for (const key of path) value = (value as Readonly<Record<string, unknown>>)[key]
  const isResampled =
    Object.hasOwn(Object(given[0]), 'statistic') && ['data', 'first', 'second'].includes(String(path[1]))
  if (typeof value === 'number' || value === null) return isResampled ? 'observation' : 'number'
  if (path.includes('where') || path.includes('dimensions')) return 'label'
  if (typeof value === 'object' || typeof value === 'function') return 'whole'
  return choices.has(String(path.at(-1))) ? 'choice' : 'label'
}

/** Every place in the arguments, whole arguments among them. */
const placesIn = (value: unknown, path: Path = []): readonly Path[] => [
  ...(path.length > 0 ? [path] : []),
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))
    : []),
]

/** A frozen copy with other values in some places. */
function spoilt(value: unknown, changes: readonly (readonly [Path, unknown])[], path: Path = []): unknown {
  const change = changes.find(([at]) => at.length === path.length && at.every((key, i) => key === path[i]))
  if (change) return change[1]
  if (typeof value !== 'object' || value === null) return value
  const inner = Object.entries(value).map(([key, part]) => [key, spoilt(part, changes, [...path, key])] as const)
  return Object.freeze(Array.isArray(value) ? inner.map(([, part]) => part) : Object.fromEntries(inner))
}

/** What is not finite in a result, or an interval the wrong way round, with its path. */
function faults(value: unknown, path = 'result'): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`]
  if (typeof value !== 'object' || value === null) return []
  const { estimate, lower, upper } = value as Readonly<Record<string, unknown>>
  const isTurned = estimate !== undefined && typeof lower === 'number' && typeof upper === 'number' && lower > upper
  return [
    ...(isTurned ? [`${path} goes from ${lower} to ${upper}`] : []),
    ...Object.entries(value).flatMap(([key, part]) => faults(part, `${path}.${key}`)),
  ]
}

/** What is wrong with how a call ends; nothing, when all is as promised. */
function wrongWith(call: Call, given: readonly unknown[]): readonly string[] {
  try {
    const result = call(...(given as never[]))
    if (!isRefusal(result)) return faults(result)
    const { en, da } = result.why
    const isSaid = [en, da].every((text) => text.length > 20 && !/NaN|Infinity|undefined|\[object/.test(text))
    return isSaid ? [] : [`the refusal says '${en}' and '${da}'`]
  } catch (error) {
    if (!(error instanceof MisuseError)) return [`threw ${error}`]
    return error.message.includes(`\`${error.argument}`) ? [] : [`'${error.message}' does not name ${error.argument}`]
  }
}

const numbers = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -0,
  0,
  1,
  -1,
  0.5,
  1e308,
  -1e308,
  Number.MAX_VALUE,
  5e-324,
  -5e-324,
  2.2250738585072014e-308,
  1e-300,
  1e15,
  1e12,
  1 - 2 ** -53,
  1 + 2 ** -52,
]
const strangers = [
  undefined,
  null,
  '1',
  '',
  'NaN',
  true,
  10n,
  [],
  {},
  [Number.NaN],
  Object.create(null),
  () => Number.NaN,
  Symbol('x'),
]

/** A million billion samples are a legal wish, which nobody waits for. */
const isTooLong = (path: Path, value: unknown): boolean =>
  path.at(-1) === 'draws' && typeof value === 'number' && Number.isSafeInteger(value) && value > 1000

/** What is put in a place of this kind. */
const hostile: Readonly<Record<Kind, readonly unknown[]>> = {
  number: [...numbers, ...strangers],
  observation: numbers,
  choice: [...numbers, ...strangers],
  label: ['', 'NaN', '1', '__proto__', 'constructor'],
  whole: [...numbers, ...strangers],
}

const spoilings = (given: readonly unknown[], places: readonly Path[]) =>
  fc
    .array(
      fc
        .constantFrom(...places)
        .chain((path) =>
          fc.tuple(
            fc.constant(path),
            kindOf(given, path) === 'number'
              ? fc.oneof(
                  fc.constantFrom<unknown>(...hostile.number),
                  fc.double(),
                  fc.double({ min: 0, max: 1 }),
                  fc.integer({ min: -3, max: 100 }),
                )
              : fc.constantFrom(...hostile[kindOf(given, path)]),
          ),
        ),
      { minLength: 1, maxLength: 3 },
    )
    .filter((changes) => !changes.some(([path, value]) => isTooLong(path, value)))

describe('hostile values', () => {
  test('every exported function has a call, and the calls work', () => {
    expect(Object.keys(calls).sort()).toEqual(functions.map(([name]) => name).sort())
    for (const [name, call] of functions) {
      for (const given of calls[name] ?? []) {
        const result = call(...(spoilt(given, []) as never[]))
        expect([name, isRefusal(result) && name !== 'isRefusal'], JSON.stringify(result)).toEqual([name, false])
        expect(faults(result), name).toEqual([])
      }
    }
  })

  test.each(functions)('%s: one at a time', (name, call) => {
    const wrong: string[] = []
    for (const given of calls[name] ?? []) {
      for (const path of placesIn(given)) {
        const kind = kindOf(given, path)
        for (const value of hostile[kind].filter((one) => !isTooLong(path, one))) {
          const found = wrongWith(call, spoilt(given, [[path, value]]) as readonly unknown[])
          wrong.push(
            ...found.map(
              (what) =>
                `${path.slice(1).join('.')} = ${typeof value === 'object' ? JSON.stringify(value) : String(value)}: ${what}`,
            ),
          )
        }
      }
    }
    expect(wrong).toEqual([])
  })

  test.each(functions)('%s: several at once', (name, call) => {
    for (const given of calls[name] ?? []) {
      const places = placesIn(given)
      fc.assert(
        fc.property(spoilings(given, places), (changes) => {
          expect(wrongWith(call, spoilt(given, changes) as readonly unknown[])).toEqual([])
        }),
        { numRuns: 100, seed: 6 },
      )
    }
  })

  test('the judge sees what it is there for', () => {
    expect(wrongWith(() => ({ a: [{ b: Number.NaN }] }), [])).toEqual(['result.a.0.b is NaN'])
    expect(wrongWith(() => Number.NEGATIVE_INFINITY, [])).toEqual(['result is -Infinity'])
    expect(wrongWith(() => ({ estimate: 0, lower: 1, upper: 0 }), [])).toEqual(['result goes from 1 to 0'])
    expect(wrongWith(() => ({ refused: 'x', why: { en: 'NaN cannot be answered by data', da: '' } }), [])).toHaveLength(
      1,
    )
    expect(wrongWith(() => null as never, [])).toEqual([])
    const slip = () => {
      throw new TypeError('slip')
    }
    expect(wrongWith(slip, [])).toEqual(['threw TypeError: slip'])
    const unnamed = () => {
      throw new MisuseError('level', 'That will not do.')
    }
    expect(wrongWith(unnamed, [])).toEqual(["'That will not do.' does not name level"])
    const changer = (list: number[]) => list.push(1)
    expect(wrongWith(changer as Call, spoilt([[1]], []) as readonly unknown[])[0]).toMatch('threw TypeError')
  })
})
