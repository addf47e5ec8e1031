import { describe, expect, it } from 'vitest'
import { findingText } from '../src/findingText.js'
import { jsonText } from '../src/json.js'
import { localeOf } from '../src/localeOf.js'
import { nearest } from '../src/nearest.js'
import { problemOf } from '../src/readSource.js'
import { complaint, markFor, widthOf } from '../src/terminal.js'
import { words } from '../src/words.js'

describe('the language of a terminal', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'da_DK.UTF-8' }, 'da'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'da_DK' }, 'da'],
    [{ LANG: 'da_DK', LC_MESSAGES: 'da_DK', LC_ALL: 'en_US' }, 'en'],
    [{ LANG: 'da_DK', LC_ALL: '' }, 'da'],
    [{ LANG: 'en_US', LANGUAGE: 'da:en' }, 'da'],
    [{ LANG: 'da_DK', LANGUAGE: 'de:en:da' }, 'en'],
    [{ LANG: 'da_DK', LANGUAGE: 'de' }, 'da'],
    [{ LANGUAGE: 'da' }, 'da'],
    [{ LANGUAGE: 'danish' }, 'en'],
    [{ LC_ALL: 'C', LANG: 'da_DK', LANGUAGE: 'da' }, 'en'],
    [{ LC_ALL: 'C.UTF-8', LANGUAGE: 'da' }, 'en'],
    [{ LANG: 'POSIX', LANGUAGE: 'da' }, 'en'],
    [{ LANG: 'nb_NO' }, 'en'],
  ])('%j', (env, language) => {
    expect(localeOf(env)).toBe(language)
  })
})

describe('the nearest names', () => {
  const kinds = [
    'plan',
    '@groundplan/community/activities',
    '@groundplan/community/assets',
    '@groundplan/community/wishes',
  ]
  it.each([
    ['activites', ['@groundplan/community/activities']],
    ['ASSETS', ['@groundplan/community/assets']],
    ['wihses', ['@groundplan/community/wishes']],
    ['wish', ['@groundplan/community/wishes']],
    ['plna', ['plan']],
    ['community', ['@groundplan/community/activities', '@groundplan/community/assets', '@groundplan/community/wishes']],
    ['zzz', []],
    ['', []],
    ['xx', []],
  ])('%s', (typed, names) => {
    expect(nearest(typed, kinds)).toEqual(names)
  })

  it('puts the nearer one first', () => {
    expect(nearest('checks', ['chess', 'check'])).toEqual(['check', 'chess'])
  })

  it('gives at most three, and is quick on long input', () => {
    expect(nearest('aaa', ['aab', 'aac', 'aad', 'aae'])).toEqual(['aab', 'aac', 'aad'])
    expect(nearest('a'.repeat(1e6), ['b'.repeat(100)])).toEqual([])
  })
})

describe('the terminal', () => {
  const env = {}
  const tty = { write: () => true, isTTY: true }
  const pipe = { write: () => true }
  it.each([
    [{ stdout: tty, env }, true],
    [{ stdout: pipe, env }, false],
    [{ stdout: tty, env: { NO_COLOR: '1' } }, false],
    [{ stdout: tty, env: { NO_COLOR: '' } }, true],
    [{ stdout: tty, env: { TERM: 'dumb' } }, false],
    [{ stdout: pipe, env: { FORCE_COLOR: '1' } }, true],
    [{ stdout: tty, env: { FORCE_COLOR: '0' } }, false],
    [{ stdout: pipe, env: { FORCE_COLOR: '' } }, false],
    [{ stdout: tty, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, false],
  ])('colours %#', (io, isOn) => {
    expect(markFor(io)('x', 'met')).toBe(isOn ? '\u001b[32mx\u001b[39m' : 'x')
  })

  it.each([
    [undefined, 80],
    [0, 80],
    [60, 60],
    [200, 100],
  ])('width of %s columns', (columns, width) => {
    expect(widthOf({ ...pipe, columns })).toBe(width)
  })

  it('shows a complaint and the way out, and nothing in it steers the terminal', () => {
    expect(
      complaint(
        { message: words.missingFile, hint: words.missingHint, slots: { file: 'a\u001b[2J', path: '/b' } },
        'da',
        60,
      ),
    ).toEqual(['groundplan: a\ufffd[2J findes ikke.', '  → Se efter stavning og mappe: Der blev ledt efter /b.'])
  })

  it('writes JSON that does nothing to a terminal and says the same', () => {
    const value = { text: 'a\u001b\u009b\u202eå\u2028\ufeff' }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must be absent
    expect(jsonText(value)).not.toMatch(/[\u001b\u007f-\u009f\u2028-\u202e\ufeff]/)
    expect(JSON.parse(jsonText(value))).toEqual(value)
    expect(jsonText(value)).toContain('\\u202eå')
  })

  it('shows a finding with what to do and its place', () => {
    const finding = {
      code: 'c',
      key: 'c#',
      weight: 'structural',
      about: [],
      message: { en: 'Bad', da: 'Galt' },
      slots: {},
      why: { en: 'Mend', da: 'Ret' },
      cites: [],
    } as const
    expect(findingText({ ...finding, pointer: '/plan' }, 'da', 80)).toEqual([
      '  ! Fejl: Galt',
      '    Ret',
      '    Sted i filen: /plan',
    ])
    expect(findingText({ ...finding, pointer: '' }, 'en', 80)).toEqual(['  ! Fault: Bad', '    Mend'])
    expect(findingText({ ...finding, weight: 'advice' }, 'en', 80)).toEqual(['  ! Advice: Bad', '    Mend'])
  })

  it.each([
    [
      Object.assign(new Error("EACCES: permission denied, open '/x'"), { code: 'EACCES' }),
      'EACCES (permission denied)',
    ],
    [new Error('plain'), 'plain'],
    ['text', 'text'],
    [undefined, 'undefined'],
    [null, 'null'],
  ])('says what went wrong: %s', (error, words) => {
    expect(problemOf(error)).toBe(words)
  })

  it('has all words in both languages with the same slots', () => {
    const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
    for (const { en, da } of Object.values(words)) {
      expect(en && da).toBeTruthy()
      expect(slots(da)).toEqual(slots(en))
    }
  })
})
