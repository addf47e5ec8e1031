import { readFileSync } from 'node:fs'
import { type Finding, say, show } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/index.js'
import { catalogue } from '../../src/table/catalogue.js'
import { changed, csv, type Line, numberOf } from './garden.js'

interface Flaw {
  /** The row that is changed, by its kind and id, and its new cells. */
  readonly row: string
  readonly id: string
  readonly cells: Line
  /** The column where it is noticed, what is said in English, the remedy, and what is said in Danish. */
  readonly column: string
  readonly said: readonly [string, string, string]
}

/** Reads flaws.txt: one paragraph each; `[[rule far]]` stands for the number of that row, `\\u001b` for a sign that cannot be seen. */
function readFlaw(paragraph: string): Flaw {
  const plain = paragraph
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\[\[(\w+) (\w+)\]\]/g, (_, row: string, id: string) => String(numberOf(row, id)))
  const [first = '', ...lines] = plain.split('\n')
  const [row = '', id = ''] = first.split(' ')
  const after = (head: string): string => lines.find((line) => line.startsWith(head))?.slice(head.length) ?? ''
  const cells = lines
    .filter((line) => line.startsWith('> '))
    .map((line) => /^> (\w+) = ?(.*)$/.exec(line)?.slice(1) ?? [])
  const column = after('@ ')
  const number = numberOf(row, id)
  return {
    row,
    id,
    cells: Object.fromEntries(cells) as Line,
    column,
    said: [
      `Row ${number}, column ${column}${after('en')}`,
      after('do '),
      `Række ${number}, kolonne ${column}${after('da')}`,
    ],
  }
}

const flaws = readFileSync(new URL('flaws.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map(readFlaw)

/** A finding as a reader sees it: what is wrong, what to do, and the first of these in Danish. */
const seen = (finding: Finding) => [say(finding, 'en'), show(finding.why, 'en'), say(finding, 'da')]

describe('a flaw in a cell', () => {
  it.each(flaws)('of $row $id, changed to $cells, is found in $column', ({ row, id, cells, column, said }) => {
    const { spec, findings } = readTable(csv(changed(row, id, cells)))
    expect(spec).toBeUndefined()
    const about = [
      { kind: 'row', id: String(numberOf(row, id)) },
      { kind: 'column', id: column },
    ]
    expect(findings.filter((finding) => JSON.stringify(finding.about) === JSON.stringify(about)).map(seen)).toEqual([
      said,
    ])
  })

  it('is the only finding where nothing else depends on it', () => {
    const dependent = ['site', 'soil', 'manual', 'reach', 'twin']
    const alone = flaws.filter(({ id, cells }) => !('row' in cells || 'id' in cells || dependent.includes(id)))
    expect(alone.length).toBeGreaterThan(40)
    for (const { row, id, cells } of alone)
      expect(readTable(csv(changed(row, id, cells))).findings, JSON.stringify(cells)).toHaveLength(1)
  })

  it('is told without anything that could be somebody’s number', () => {
    const number = '010190-1234'
    for (const { row, id, cells } of flaws) {
      const hostile = Object.fromEntries(Object.keys(cells).map((column) => [column, number])) as Line
      expect(JSON.stringify(readTable(csv(changed(row, id, hostile))).findings)).not.toContain('1234')
    }
    for (const heading of ['', `,${number}`]) {
      const { findings } = readTable(`row,id,label_en${heading}\n${number},${number},${number}`)
      expect(JSON.stringify(findings)).not.toContain('1234')
      expect(findings.length).toBeGreaterThan(0)
    }
  })
})

describe('the catalogue', () => {
  it.each(Object.entries(catalogue))('says %s in both languages with the same slots', (_, { message, remedy }) => {
    for (const text of [message, remedy]) {
      const [en, da] = [text.en, text.da].map((one) => [...new Set(String(one).match(/\{\w+\}/g))].sort())
      expect(en).toEqual(da)
      expect(text.en).not.toBe(text.da)
    }
  })
})
