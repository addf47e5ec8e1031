import { say, show } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { decodeTable } from '../../src/table/decodeTable.js'
import { csv, garden } from './garden.js'

const told = (bytes: Uint8Array) => {
  const read = decodeTable(bytes)
  return 'text' in read ? read.text : read.findings.map((one) => [say(one, 'en'), show(one.why, 'en'), say(one, 'da')])
}
const notUtf8 = [
  [
    'The file is not text in UTF-8.',
    'Save it again as “CSV UTF-8”, so that æ, ø and å arrive as they are.',
    'Filen er ikke tekst i UTF-8.',
  ],
]
const workbook = [
  [
    'The file is a spreadsheet, not CSV.',
    'Save the sheet as “CSV UTF-8” and give that file.',
    'Filen er et regneark, ikke CSV.',
  ],
]
const text = csv(garden)

describe('the file of a table', () => {
  it('is read as UTF-8, with or without a mark in front', () => {
    expect(told(Buffer.from(text))).toBe(text)
    expect(told(Buffer.from(`\ufeff${text}`))).toBe(text)
    expect(told(new Uint8Array())).toBe('')
  })

  it.each([
    ['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['Latin-1', Buffer.from(text, 'latin1')],
  ])('is refused as %s', (_, bytes) => {
    expect(told(bytes)).toEqual(notUtf8)
  })

  it.each([
    ['XLSX', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['XLS', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
  ])('is refused as %s', (_, bytes) => {
    expect(told(Uint8Array.from(bytes))).toEqual(workbook)
  })

  it('is refused when it cannot be a table by its size', () => {
    expect(told(new Uint8Array(4_000_001).fill(0x61))).toEqual([
      [
        'The table is larger than 1 MB.',
        'Check that it is the table of a model; if it is, take out what is no row of the model.',
        'Tabellen er større end 1 MB.',
      ],
    ])
    expect(told(new Uint8Array(4_000_000).fill(0x61))).toHaveLength(4_000_000)
  })
})
