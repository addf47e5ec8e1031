import type { Template } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { artefacts } from '../src/artefacts.js'
import { conformanceCatalogue } from '../src/conformance/catalogue.js'
import { findingText } from '../src/findingText.js'
import { hasUtf8 } from '../src/hasUtf8.js'
import { isUnresolved } from '../src/isUnresolved.js'
import { jsonText } from '../src/json.js'
import { localeOf } from '../src/localeOf.js'
import { misuses } from '../src/misuse.js'
import { nearest } from '../src/nearest.js'
import { partOf } from '../src/partOf.js'
import { problemOf } from '../src/readSource.js'
import { complaint, markFor, widthOf } from '../src/terminal.js'
import { words } from '../src/words.js'
import { wrapLines } from '../src/wrapLines.js'

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

describe('the signs of a terminal', () => {
  it.each([
    [{}, true],
    [{ LC_ALL: '' }, true],
    [{ LC_ALL: 'C' }, false],
    [{ LC_ALL: 'POSIX', LANG: 'da_DK.UTF-8' }, false],
    [{ LC_ALL: 'C.UTF-8', LANG: 'C' }, true],
    [{ LC_CTYPE: 'da_DK.utf8', LANG: 'C' }, true],
    [{ LC_CTYPE: 'C', LANG: 'da_DK.UTF-8' }, false],
    [{ LANG: 'da_DK.ISO8859-1' }, false],
    [{ LANG: 'da_DK' }, false],
    [{ LANG: 'da_DK.UTF-8' }, true],
  ])('%j', (env, are) => {
    expect(hasUtf8(env)).toBe(are)
  })
})

describe('the part of a plan that a pointer leads to', () => {
  it.each([
    ['/plan/id', 'id of the plan', 'planens id'],
    ['/plan/title', 'title', 'titel'],
    ['/plan/period/from', 'period', 'periode'],
    ['/plan/places/1', 'places, no. 2', 'steder, nr. 2'],
    ['/plan/models', 'planning models', 'planlægningsmodeller'],
    ['/plan/artefacts', 'content of the plan', 'planens indhold'],
    ['/plan/phases/@a~1b/map', 'phases', 'faser'],
    ['/plan/journal/0/at', 'journal, no. 1', 'logbog, nr. 1'],
    ['/plan/deviations', 'departures from the models', 'afvigelser fra modellerne'],
    ['/plan/answers', 'answers to findings', 'svar på opmærksomhedspunkter'],
    ['/plan/elsewhere', 'the plan', 'planen'],
    ['/plan/constructor', 'the plan', 'planen'],
    ['/plan', 'the plan', 'planen'],
    ['/format', 'format of the file', 'filens format'],
    ['/done/11/at', 'history, no. 12', 'ændringshistorik, nr. 12'],
    ['/done/title', 'history', 'ændringshistorik'],
    ['/undone', 'history: taken back', 'ændringshistorik: fortrudt'],
    ['/reports', 'reports on the history', 'rapporter om ændringshistorikken'],
    ['/plan/artefacts/@groundplan~1community~1wishes/content/items/6/id', 'Wishes, no. 7', 'Ønsker, nr. 7'],
    ['/plan/artefacts/@groundplan~1community~1wishes', 'Wishes', 'Ønsker'],
    ['/plan/artefacts/@example~1gone/content', '@example/gone', '@example/gone'],
    ['/plan/journal/1e5', 'journal', 'logbog'],
    ['/elsewhere', undefined, undefined],
    ['/elsewhere/title', undefined, undefined],
    ['', undefined, undefined],
    [undefined, undefined, undefined],
    ['plan/title', undefined, undefined],
    ['/plan/title~2', undefined, undefined],
  ])('%s', (pointer, en, da) => {
    expect(partOf(pointer, artefacts, 'en')).toBe(en)
    expect(partOf(pointer, artefacts, 'da')).toBe(da)
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

  it('keeps the lines of a message apart, below its head, and broken where they are too long', () => {
    expect(wrapLines('Not as expected\n  found:\n    one two three\n  expected:\n    four', 17, '  ! ')).toEqual([
      '  ! Not as',
      '    expected',
      '      found:',
      '        one two',
      '        three',
      '      expected:',
      '        four',
    ])
    expect(wrapLines('  a\u001b[2J\r\n\n         b', 80, '- ')).toEqual(['- a\ufffd[2J', '', '          b'])
  })

  it.each([
    [{ code: 'ERR_MODULE_NOT_FOUND' }, true],
    [{ code: 'MODULE_NOT_FOUND' }, true],
    [{ code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' }, true],
    [{ code: 'ENOENT' }, false],
    [new TypeError('A model needs an id.'), false],
    ['a text', false],
    [undefined, false],
  ])('knows an import that was not found %#', (error, is) => {
    expect(isUnresolved(error)).toBe(is)
  })

  it('puts Danish quotation marks in Danish', () => {
    for (const { message, hint } of Object.values(misuses))
      for (const { en, da } of [message, hint]) {
        // What is to be typed in a terminal keeps the terminal's quotation marks.
        expect(String(da).replace(/`[^`]*`/g, '')).not.toContain('"')
        expect(da).not.toMatch(/plug-in|tilføjelse/i)
        expect(String(da).split('»').length).toBe(String(da).split('«').length)
        expect(en).not.toContain('»')
      }
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
    expect(findingText({ ...finding, pointer: '/plan/title' }, 'da', 80)).toEqual([
      '  ! Fejl (titel): Galt',
      '    Ret',
      '    Sted i filen: /plan/title',
    ])
    const mark = (text: string, role: string) => `<${role}>${text}`
    expect(findingText({ ...finding, pointer: '/x\u001b' }, 'en', 80, [], mark)).toEqual([
      '  ! Fault: Bad',
      '    Mend',
      '<soft>    Place in the file: /x\ufffd',
    ])
    expect(findingText(finding, 'en', 80)).toEqual(['  ! Fault: Bad', '    Mend'])
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
    const slots = (template: Template) => {
      const text = typeof template === 'string' ? template : `${template.one} ${template.other}`
      return [...new Set(text.match(/\{\w+\}/g))].sort()
    }
    const texts = Object.values(conformanceCatalogue).flatMap(({ message, why }) => [message, why])
    for (const { en, da } of [...Object.values(words), ...texts]) {
      expect(en && da).toBeTruthy()
      expect(da).not.toEqual(en)
      expect(slots(da)).toEqual(slots(en))
    }
  })
})
