import { expectations } from '../expectations.js'
import type { Localized } from '../text.js'
import { either, expectedBy, type Issue, oneOf } from './issueWords.js'
import { found, quote } from './quote.js'

/** One problem in our own words. */
export interface Told {
  readonly path: readonly (string | number)[]
  /** The last part of the finding's code. */
  readonly name: string
  readonly expected: Localized
  readonly found: Localized
  /** Nothing stands there at all. */
  readonly absent: boolean
}

/** The value at a path of own properties; undefined where there is none. */
function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  let value = root
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = (value as Readonly<Record<string | number, unknown>>)[part]
  }
  return value
}

/** `invalid_type` as `invalidType`. */
const nameOf = (code: string): string => code.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The places where a schema may say in both languages what a check of its own expects: `params: { expected: { en, da } }`. */
function customExpected(issue: Issue): Localized | undefined {
  const expected = (issue['params'] as { readonly expected?: Partial<Localized> } | undefined)?.expected
  return typeof expected?.en === 'string' && typeof expected.da === 'string'
    ? { en: expected.en, da: expected.da }
    : undefined
}

/** What one of the kernel's own schemas says that it expects in place of what is no object. */
function ownExpected({ code, message }: Issue): Localized | undefined {
  if (code !== 'invalid_type') return undefined
  return Object.values(expectations).find(({ en }) => message === `Expected ${en}`)
}

const manyForms = { en: 'a value that has one of the forms only', da: 'en værdi, der kun har én af formerne' }

/** How far a branch of a union is from what was found: kind first, then what is lacking, then how much is wrong. */
function distance(branch: readonly Told[], depth: number): number {
  const wrongKind = branch.some((told) => told.path.length === depth && told.name !== 'unrecognizedKeys') ? 1 : 0
  return wrongKind * 1e9 + branch.filter((told) => told.absent).length * 1e4 + branch.length
}

/** A union's problems: those of the branch that comes closest, or what the equally close ones expect between them. */
function tellUnion(issue: Issue, path: readonly (string | number)[], root: unknown): readonly Told[] | undefined {
  const value = valueAt(root, path)
  const one = (expected: Localized): readonly Told[] => [
    { path, name: 'invalidUnion', expected, found: found(value), absent: value === undefined },
  ]
  if (Array.isArray(issue['options']) && issue['options'].length > 0)
    return one(oneOf(issue['options'] as readonly unknown[]))
  if (issue['inclusive'] === false) return one(manyForms)
  const branches: (readonly Told[])[] = []
  for (const errors of (issue['errors'] ?? []) as readonly (readonly Issue[])[]) {
    const branch: Told[] = []
    for (const inner of errors) {
      const told = tellIssue(inner, [...path, ...pathOfIssue(inner)], root)
      if (told === undefined) return undefined
      branch.push(...told)
    }
    branches.push(branch)
  }
  const least = Math.min(...branches.map((branch) => distance(branch, path.length)))
  const closest = branches.filter((branch) => distance(branch, path.length) === least)
  const [first] = closest
  if (first === undefined) return undefined
  if (closest.length === 1 || first.length > 1) return first
  const singles = closest.flat()
  if (singles.every((told) => told.path.length === path.length))
    return one(either(singles.map((told) => told.expected)))
  if (!singles.every((told) => told.absent && told.path.length === path.length + 1)) return first
  const fields = oneOf([...new Set(singles.map((told) => told.path.at(-1)))])
  return one({ en: `an object with ${fields.en}`, da: `et objekt med ${fields.da}` })
}

/** The path of a problem within the value that was checked, as parts of a pointer. */
export function pathOfIssue(issue: { readonly path?: unknown }): readonly (string | number)[] {
  const path = Array.isArray(issue.path) ? (issue.path as readonly unknown[]) : []
  return path.map((part) => {
    const key = typeof part === 'object' && part !== null ? (part as { readonly key: unknown }).key : part
    return typeof key === 'number' ? key : String(key)
  })
}

/** A problem that zod 4 reports, in our own words; undefined when it has only words of its own. */
export function tellIssue(
  issue: Issue,
  path: readonly (string | number)[],
  root: unknown,
): readonly Told[] | undefined {
  const code = String(issue['code'])
  if (code === 'invalid_union') return tellUnion(issue, path, root)
  const value = valueAt(root, path)
  const told = (expected: Localized | undefined, what: Localized): readonly Told[] | undefined =>
    expected && [{ path, name: nameOf(code), expected, found: what, absent: value === undefined }]
  if (code === 'custom') return told(customExpected(issue), found(value))
  if (code === 'unrecognized_keys') {
    const keys = (issue['keys'] as readonly unknown[]).slice(0, 5).map((key) => quote(String(key)))
    return told(expectedBy(issue), {
      en: keys.map((key) => key.en).join(', '),
      da: keys.map((key) => key.da).join(', '),
    })
  }
  if (code === 'invalid_key' || code === 'invalid_element') {
    const [inner] = issue['issues'] as readonly Issue[]
    const expected = inner && (inner['code'] === 'custom' ? customExpected(inner) : expectedBy(inner))
    if (code === 'invalid_element') return told(expected, found(issue['key']))
    const key = quote(String(path.at(-1)))
    return told(expected && { en: `as field name ${expected.en}`, da: `som feltnavn ${expected.da}` }, key)
  }
  return told(ownExpected(issue) ?? expectedBy(issue), found(value))
}
