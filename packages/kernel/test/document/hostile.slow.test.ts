import { say } from '@groundplan/kernel'
import { canonicalText, documentText, parseDocument, parseDocumentText } from '@groundplan/kernel/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasDuplicateKeys } from '../../src/document/countKeys.js'
import { measureText } from '../../src/document/measureText.js'
import { scanText } from '../../src/document/scanText.js'
import { around } from './tell.js'

/** A generator of numbers that gives the same row for the same seed (mulberry32), so that a failure can be repeated. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const keys = [
  'id',
  'title',
  'a',
  'a',
  'b',
  '',
  'æ',
  '\\u0061',
  '__proto__',
  'constructor',
  '10',
  '9',
  'x\\"',
  '\\\\',
  ':',
  'toJSON',
  '😀',
]
const scalars = [
  '0',
  '-0',
  '1',
  '-1.5',
  '1e2',
  '1E-7',
  '1e400',
  '9007199254740991',
  '9007199254740992',
  '01',
  '1.',
  '.5',
  '-',
  'true',
  'false',
  'null',
  'NaN',
  '""',
  '"x"',
  '"\\u0041"',
  '"\\ud800"',
  '"a:b"',
  '":"',
  '"\\":"',
  '"\\\\"',
  '"kl. 10: mad"',
  '"\n"',
  '"\\x"',
  '"010190-1234"',
  'undefined',
  "'x'",
]
const pieces = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  ' ',
  '\n',
  '\u00a0',
  '\ufeff',
  '0',
  'e',
  'u',
  '/*',
  '//',
  '\u0000',
  '\ud800',
  '"a":1,',
  '"format":',
  '[[[[[[[[',
]

/** Text that is nearly JSON: now and then with a wrong scalar, a field named twice, a comma too many. */
function text(pick: (below: number) => number, depth: number): string {
  const space = (): string => (pick(9) === 0 ? [' ', '\n', '\t', '\r\n'][pick(4)]! : '')
  const kind = depth <= 0 ? 0 : pick(4)
  if (kind <= 1) return pick(6) === 0 ? scalars[pick(scalars.length)]! : ['"x"', '1', 'null', '"ø"', '2.5'][pick(5)]!
  const parts = Array.from({ length: pick(4) }, (_, place) => {
    const value = text(pick, depth - 1)
    if (kind === 2) return `${space()}${value}${space()}`
    const key = pick(5) === 0 ? keys[pick(keys.length)]! : pick(9) === 0 ? 'a' : `k${place}`
    return `${space()}"${key}"${space()}:${space()}${value}`
  })
  if (pick(90) === 0) parts.push('')
  return kind === 2 ? `[${parts.join()}]` : `{${parts.join()}}`
}

function spoilt(pick: (below: number) => number, sound: string): string {
  let spoiled = sound
  for (let times = pick(3); times > 0; times -= 1) {
    const at = pick(spoiled.length + 1)
    const cut = pick(3) === 0 ? pick(6) : 0
    const piece = pick(3) === 0 ? '' : pieces[pick(pieces.length)]!
    spoiled = spoiled.slice(0, at) + piece + spoiled.slice(at + cut)
  }
  return spoiled
}

function document(pick: (below: number) => number): string {
  const inner = text(pick, 2 + pick(4))
  switch (pick(6)) {
    case 0:
      return inner
    case 1:
      return `{"format":0,"id":"p","title":"t","changes":${inner}}`
    case 2:
      return `{"format":1,"plan":{},"done":[{"id":"r","at":"2020","by":"x","why":${inner},"patch":[{"op":"add","path":"/plan/a","value":${inner}}],"inverse":[]}],"undone":[],"reports":[]}`
    default:
      return around(pick(2) === 0 ? inner : `{"id":"p","x":${inner}}`)
  }
}

describe('100 000 generated documents', () => {
  it('no throw, no hang, no lost byte', () => {
    const pick = chance(20_260_601)
    const seen = { opened: 0, refused: 0, migrated: 0, exact: 0 }
    for (let round = 0; round < 100_000; round += 1) {
      const made = pick(2) === 0 ? document(pick) : spoilt(pick, document(pick))
      const { document: opened, findings } = parseDocumentText(made)
      if (opened === undefined) {
        seen.refused += 1
        if (!findings.some((finding) => finding.weight === 'structural'))
          expect.fail(`Refused without a reason: ${made}`)
        for (const finding of findings) {
          const said = say(finding, 'en') + say(finding, 'da')
          if (/\{\w+\}/.test(said) || /010190-?1234/.test(said)) expect.fail(`Said badly: ${said} of ${made}`)
        }
        continue
      }
      seen.opened += 1
      const kept = documentText(opened)
      const raw: unknown = JSON.parse(made.replace(/^\ufeff/, ''))
      if (findings.some((finding) => finding.code.endsWith('/migrated'))) {
        seen.migrated += 1
        const again = parseDocumentText(kept)
        if (again.findings.length > 0 || canonicalText(again.document) !== kept)
          expect.fail(`Migrated, but not for good: ${made}`)
      } else if (findings.some((finding) => finding.code.endsWith('/listMissing'))) {
        const lists = Object.fromEntries(['done', 'undone', 'reports'].map((name) => [name, []]))
        if (kept !== canonicalText({ ...lists, ...(raw as object) })) expect.fail(`Lost something: ${made}`)
      } else {
        seen.exact += 1
        if (kept !== canonicalText(raw)) expect.fail(`Lost something: ${made}`)
        if (documentText(parseDocumentText(kept).document!) !== kept) expect.fail(`Not the same again: ${made}`)
      }
    }
    // The generator would prove nothing if nearly all of its texts were refused, or none.
    expect(seen.exact).toBeGreaterThan(15_000)
    expect(seen.refused).toBeGreaterThan(20_000)
    expect(seen.migrated).toBeGreaterThan(100)
  }, 60_000)

  it('JSON.parse and our own reader agree on what is JSON, and on which fields come twice', () => {
    const pick = chance(7)
    const seen = { json: 0, not: 0, twice: 0 }
    for (let round = 0; round < 40_000; round += 1) {
      const made = pick(2) === 0 ? text(pick, 5) : spoilt(pick, text(pick, 4))
      let value: unknown
      let isJson = true
      try {
        value = JSON.parse(made)
      } catch {
        isJson = false
      }
      const { problem, duplicates } = scanText(made, 1_000)
      if (isJson !== (problem === undefined)) expect.fail(`${isJson ? 'Is' : 'Is no'} JSON: ${JSON.stringify(made)}`)
      seen[isJson ? 'json' : 'not'] += 1
      if (!isJson) continue
      if (hasDuplicateKeys(made, countFields(value)) !== duplicates.length > 0)
        expect.fail(`Fields twice: ${JSON.stringify(made)}`)
      if (duplicates.length > 0) seen.twice += 1
      else expect(measureText(made)).toEqual(measured(value))
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(200)
  }, 60_000)
})

function countFields(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const below = Object.values(value).reduce((sum: number, part) => sum + countFields(part), 0)
  return Array.isArray(value) ? below : below + Object.keys(value).length
}

function measured(value: unknown): { depth: number; values: number } {
  if (typeof value !== 'object' || value === null) return { depth: 0, values: 1 }
  const parts = Object.values(value).map(measured)
  return {
    depth: 1 + Math.max(0, ...parts.map((part) => part.depth)),
    values: parts.reduce((sum, part) => sum + part.values, 1),
  }
}

describe('whatever is handed over', () => {
  it('text: no throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.json().map((json) => around(json)),
        ),
        (given) => {
          const { document: opened, findings } = parseDocumentText(given)
          expect(opened !== undefined || findings.length > 0).toBe(true)
        },
      ),
      { seed: 11, numRuns: 3_000 },
    )
  })

  it('values: no throw, no change, and what is opened is what was given', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
      withBoxedValues: true,
      withUnicodeString: true,
    })
    fc.assert(
      fc.property(anything, (plan) => {
        const given = { format: 1, plan, done: [], undone: [], reports: [] }
        const before = fc.stringify(given)
        const { document: opened, findings } = parseDocument(given)
        expect(fc.stringify(given)).toBe(before)
        if (opened === undefined) expect(findings.some((finding) => finding.weight === 'structural')).toBe(true)
        else expect(documentText(opened)).toBe(canonicalText(given))
      }),
      { seed: 12, numRuns: 3_000 },
    )
  })

  it('text and value are opened alike', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (plan) => {
        const json = around(JSON.stringify(plan))
        expect(parseDocument(JSON.parse(json))).toEqual(parseDocumentText(json))
      }),
      { seed: 13, numRuns: 2_000 },
    )
  })
})
