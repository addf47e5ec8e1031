import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packageFiles, readTable } from '../../src/index.js'
import { csv, garden, header, type Line } from './garden.js'

const ranges = { '@groundplan/kernel': '^1', '@groundplan/planning-models': '^1', '@groundplan/cli': '^1' }
const peers = { '@groundplan/planning-models': '>=0.1.0 <1' }

/** What holds whatever was read: a model or findings, each finding once, with words; and a model can be written. */
function isSound(text: string): void {
  const { spec, findings } = readTable(text)
  expect(spec === undefined).toBe(findings.length > 0)
  expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length)
  for (const { why } of findings)
    expect(JSON.stringify(why)).not.toMatch(/\{(?:what|meant|columns|kinds|forms|first)\}/)
  if (spec !== undefined) expect(packageFiles(spec, { ranges, peers, changeset: 'own' }).size).toBeGreaterThan(10)
}

const words = [
  ...header,
  'thing',
  'step',
  'each site has contact',
  'at least 3 sites',
  '{site}',
  '0',
  '1',
  'ref: site',
  '',
]
const signs = [
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '"',
  '""',
  '\ufeff',
  '\u0000',
  '\ud800',
  '=1',
  '{',
  '}',
  '__proto__',
  'constructor',
]

describe('any text at all', () => {
  it('is read or told about, and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), isSound))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ...signs), { maxLength: 80 }), (parts) => isSound(parts.join(''))),
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...words, 'constructor', '__proto__'), { maxLength: 23 })),
        (rows) => isSound([header, ...rows].map((row) => row.join(',')).join('\n')),
      ),
    )
  })

  it('may stand in any cell', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...words,
        ...signs,
        'toString',
        'hasOwnProperty',
        '$&',
        '`\u0024{1}`',
        '*/',
        '</script>',
        '\u2028',
      ),
    )
    fc.assert(
      fc.property(fc.nat(garden.length - 1), fc.constantFrom(...header), cell, (at, column, text) =>
        isSound(csv(garden.map((line: Line, index) => (index === at ? { ...line, [column]: text } : line)))),
      ),
      { numRuns: 600 },
    )
  })

  it('reads the same in every form of CSV', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 })
    fc.assert(
      fc.property(fc.nat(garden.length - 1), fc.constantFrom(...header), cell, (at, column, text) => {
        const lines = garden.map((line: Line, index) => (index === at ? { ...line, [column]: text } : line))
        const read = readTable(csv(lines))
        for (const form of [
          { delimiter: ';', end: '\r\n' },
          { delimiter: '\t', end: '\n' },
        ])
          expect(readTable(`\ufeff${csv(lines, form)}`)).toEqual(read)
      }),
      { numRuns: 60 },
    )
  })

  it('costs no more than its size, however many names are wrong', () => {
    const line = (index: number): Line => ({
      row: 'field',
      id: `f${index}`,
      in: `${'x'.repeat(60)}${index}`,
      type: 'text',
    })
    const things = Array.from(
      { length: 500 },
      (_, index): Line => ({ row: 'thing', id: `${'x'.repeat(50)}${index}`, in: `y${index}` }),
    )
    const { findings } = readTable(csv([...things, ...Array.from({ length: 499 }, (_, index) => line(index))]))
    expect(findings.length).toBeGreaterThan(499)
  })
})
