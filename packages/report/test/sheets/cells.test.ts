import { describe, expect, it } from 'vitest'
import { isSame, LONGEST, normal, shortened, wordsOfCell } from '../../src/sheets/cell.js'
import { measure } from '../../src/sheets/measure.js'
import { near } from '../../src/sheets/near.js'
import { readDate } from '../../src/sheets/readDate.js'
import { readNumber } from '../../src/sheets/readNumber.js'
import { slug } from '../../src/sheets/slug.js'

const text = (typed: string) => ({ text: typed })

describe('numbers that were typed', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['40', 40],
    [' 40 ', 40],
    ['-3', -3],
    ['−3,25', -3.25],
    ['+7', 7],
    ['0', 0],
    ['0,125', 0.125],
    ['1234,567', 1234.567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234', 1234],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['1 234,5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234.567,89', 1_234_567.89],
  ])('%s', (typed, number) => expect(readNumber(text(typed))).toBe(number))

  it.each([
    ['1.234', 'twoNumbers'],
    ['1,234', 'twoNumbers'],
    ['12.345', 'twoNumbers'],
    ['12 %', 'percent'],
    ['12,5%', 'percent'],
    ['ca. 40', 'notNumber'],
    ['40 børn', 'notNumber'],
    ['1.2.3', 'notNumber'],
    ['1 2', 'notNumber'],
    ['12 34', 'notNumber'],
    ['1,2,3', 'notNumber'],
    ['', 'notNumber'],
    ['-', 'notNumber'],
    ['∞', 'notNumber'],
    ['1e5', 'notNumber'],
    ['9'.repeat(400), 'notNumber'],
  ])('%s is not guessed at', (typed, why) => expect(readNumber(text(typed))).toBe(why))

  it('are what a number cell holds, and nothing else is', () => {
    expect(readNumber({ text: '0.1', number: 0.1 })).toBe(0.1)
    expect(readNumber({ text: 'true', boolean: true })).toBe('notNumber')
    expect(readNumber({ text: '2026-01-01', date: '2026-01-01' })).toBe('notNumber')
  })
})

describe('dates that were typed', () => {
  it.each([
    ['2026', '2026'],
    ['2026-03', '2026-03'],
    ['2026-3-1', '2026-03-01'],
    ['31-12-2026', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['31/12-2026', '2026-12-31'],
    ['31/12 2026', '2026-12-31'],
    ['1.4.2026', '2026-04-01'],
    ['3-4-2026', '2026-04-03'],
    ['marts 2026', '2026-03'],
    ['Maj 2026', '2026-05'],
    ['okt. 2026', '2026-10'],
    ['1. april 2026', '2026-04-01'],
    ['1 April 2026', '2026-04-01'],
    ['April 1, 2026', '2026-04-01'],
    ['03-2026', '2026-03'],
    ['29-02-2024', '2024-02-29'],
  ])('%s', (typed, date) => expect(readDate(text(typed), true)).toBe(date))

  it.each([
    '30-02-2026',
    '29-02-2026',
    '2026-13',
    '32-01-2026',
    'forår 2026',
    '26',
    '31-12-26',
    '',
    'x',
    '12026',
    '2026-00',
  ])('%s is none', (typed) => expect(readDate(text(typed), true)).toBe('notDate'))

  it('are not guessed at where day and month can change places', () => {
    expect(readDate(text('3/4/2026'), false)).toBe('twoDates')
    expect(readDate(text('4/4/2026'), false)).toBe('2026-04-04')
    expect(readDate(text('13/4/2026'), false)).toBe('2026-04-13')
    expect(readDate(text('4/13/2026'), false)).toBe('2026-04-13')
  })

  it('are what a date cell holds, unless a year turned into a day', () => {
    expect(readDate({ text: '2026-12-31', date: '2026-12-31' }, true)).toBe('2026-12-31')
    expect(readDate({ text: '2027', number: 2027 }, true)).toBe('2027')
    // Day 2026 of a spreadsheet's calendar, which begins with 1 on the first of January 1900.
    expect(readDate({ text: '1905-07-18', date: '1905-07-18' }, true)).toBe('yearAsDay')
    expect(readDate({ text: '1905-03-14', date: '1905-03-14' }, true)).toBe('yearAsDay')
    expect(readDate({ text: '1905-03-13', date: '1905-03-13' }, true)).toBe('1905-03-13')
    expect(readDate({ text: '1906-01-08', date: '1906-01-08' }, true)).toBe('1906-01-08')
    expect(readDate({ text: '1906-01-07', date: '1906-01-07' }, true)).toBe('yearAsDay')
  })
})

describe('cells', () => {
  it('read as they were written when every program may save them', () => {
    expect(isSame(null, text(''))).toBe(true)
    expect(isSame(null, text(' '))).toBe(false)
    expect(isSame('a\r\nb', text('a\nb'))).toBe(true)
    expect(isSame('a\u0001', text('a'))).toBe(true)
    expect(isSame('a', text('b'))).toBe(false)
    expect(isSame(0.1 + 0.2, { text: '0.3', number: 0.3 })).toBe(true)
    expect(isSame(0.3, { text: '0.31', number: 0.31 })).toBe(false)
    expect(isSame(5, text('5'))).toBe(true)
    expect(isSame({ date: '2026-01-01' }, { text: '2026-01-01', date: '2026-01-01' })).toBe(true)
    expect(isSame({ date: '2026-01-01' }, { text: '2026-01-02', date: '2026-01-02' })).toBe(false)
    expect(isSame('=a', { text: '=a', odd: 'formula' })).toBe(false)
  })

  it('hold texts that fit, and say where there is more', () => {
    expect(shortened('a'.repeat(LONGEST))).toBe('a'.repeat(LONGEST))
    expect(shortened('a'.repeat(LONGEST + 1))).toBe(`${'a'.repeat(LONGEST)} […]`)
    expect(shortened(`${'a'.repeat(LONGEST - 1)}😀b`)).toBe(`${'a'.repeat(LONGEST - 1)} […]`)
    expect(normal('a\ud800b')).toBe('a\ufffdb')
  })

  it('read in sentences as people write', () => {
    expect(wordsOfCell(1234.5, 'da')).toBe('1.234,5')
    expect(wordsOfCell(1234.5, 'en')).toBe('1,234.5')
    expect(wordsOfCell({ date: '2026-12-31' }, 'da')).toBe('31-12-2026')
    expect(wordsOfCell({ date: '2026-12-31' }, 'en')).toBe('2026-12-31')
    expect(wordsOfCell(null, 'da')).toBe('')
  })
})

describe('names', () => {
  it('become ids that people can read', () => {
    expect(slug('Nye på Øen – i Åbyhøj!', () => false)).toBe('nye-paa-oeen-i-aabyhoej')
    expect(slug('Café', (id) => id === 'cafe')).toBe('cafe-2')
    expect(slug('日本', (id) => id === 'row' || id === 'row-2')).toBe('row-3')
    expect(slug('a'.repeat(100), () => false)).toHaveLength(40)
  })

  it('that are near are found', () => {
    const names = ['Børn', 'Unge', 'Ældre', 'Unge i udsatte positioner']
    expect(near('Ung', names)).toEqual(['Unge', 'Unge i udsatte positioner'])
    expect(near('Bøn', names)).toEqual(['Børn'])
    expect(near('Kommunen', names)).toEqual([])
    expect(near(' ', names)).toEqual([])
  })
})

describe('the reach of a sheet', () => {
  it('is that of its outermost cells, named or counted', () => {
    expect(measure('<sheetData><row r="3"><c r="C3"/></row></sheetData>')).toEqual({ places: 9, depth: 2 })
    expect(measure('<x:row><x:c/><x:c/></x:row><x:row></x:row>').places).toBe(4)
    expect(measure("<row r='2'><c s=\"1\" r = 'B2'/><c t='s' r='D7'/></row>").places).toBe(28)
    expect(measure('<rows r="9"/><cols r="Z9"/><?c r="Z99"?>').places).toBe(0)
    expect(measure('<row r="1"').places).toBe(0)
  })
})
