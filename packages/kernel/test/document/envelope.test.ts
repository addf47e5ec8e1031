import { parseDocument, parseDocumentText } from '@groundplan/kernel/document'
import { describe, expect, it } from 'vitest'
import { line, linje } from './tell.js'

const revision = {
  id: 'r1',
  at: '2022-03-01',
  by: 'coordinator',
  why: { verbatim: 'efter mødet' },
  patch: [{ op: 'add', path: '/plan/a', value: 1 }],
  inverse: [{ op: 'remove', path: '/plan/a' }],
}
const report = { id: 's1', at: '2022-04-01', by: 'council', revision: 'r1', plan: {} }
const whole = { format: 1, plan: { id: 'p' }, done: [revision], undone: [], reports: [report] }
const told = (value: unknown): readonly string[] => parseDocument(value).findings.map(line)
const text = 'a text: {"verbatim": …}, or {"en": …, "da": …}'

describe('the format', () => {
  it.each([
    [2, 'formatNewer', 'format 1 or older', 'the number 2'],
    [1.5, 'formatNewer', 'format 1 or older', 'the number 1.5'],
    ['9', 'formatNewer', 'format 1 or older', 'the text "9"'],
    ['1', 'format', '"format" to be the number 1', 'the text "1"'],
    ['', 'format', '"format" to be the number 1', 'an empty text'],
    ['2x', 'format', '"format" to be the number 1', 'the text "2x"'],
    [-1, 'format', '"format" to be the number 1', 'the number -1'],
    [0.5, 'format', '"format" to be the number 1', 'the number 0.5'],
    [null, 'format', '"format" to be the number 1', 'null'],
    [true, 'format', '"format" to be the number 1', 'true'],
    [[], 'format', '"format" to be the number 1', 'an empty list'],
    [[1, 2], 'format', '"format" to be the number 1', 'a list of 2'],
    [{}, 'format', '"format" to be the number 1', 'an object'],
  ])('%j gives %s', (format, code, expected, found) => {
    const { document, findings } = parseDocument({ ...whole, format })
    expect(document).toBeUndefined()
    expect(findings.map(line)).toEqual([`/format ${code}: Expected ${expected}, found ${found}.`])
  })

  it('says what to do about a newer one', () => {
    expect(parseDocument({ ...whole, format: 2 }).findings[0]?.why).toEqual({
      en: 'Update Groundplan: a newer version wrote this file, and opening it here could lose something.',
      da: 'Opdatér Groundplan: En nyere version har skrevet filen, og noget kunne gå tabt, hvis den blev åbnet her.',
    })
  })

  it('is not guessed where a document lacks it', () => {
    const { format: _, ...rest } = whole
    expect(told(rest)).toEqual([' format: Expected "format" to be the number 1, found nothing.'])
    expect(told({ ...rest, id: 'p', title: 't' })).toEqual([
      ' format: Expected "format" to be the number 1, found nothing.',
    ])
  })

  it.each([
    [null, 'null'],
    [[], 'an empty list'],
    ['x', 'the text "x"'],
    [{}, 'an empty object'],
    [{ name: 'some-package', version: '1', scripts: {}, more: 1 }, 'an object with "name", "version", "scripts"'],
    [{ id: 'p' }, 'an object with "id"'],
    [{ id: 1, title: 't' }, 'an object with "id", "title"'],
  ])('%j is no document', (value, found) => {
    expect(told(value)).toEqual([
      ` notADocument: Expected a plan document with "format": 1 and "plan", found ${found}.`,
    ])
    expect(parseDocumentText(JSON.stringify(value)).findings.map(line)).toEqual(told(value))
  })

  it('says so in Danish', () => {
    expect(parseDocument({ name: 'x', b: 1 }).findings.map(linje)).toEqual([
      ' notADocument: Her skulle stå et plandokument med "format": 1 og "plan", men her står et objekt med »name«, »b«.',
    ])
    expect(parseDocument([1]).findings.map(linje)[0]).toContain('men her står en liste med 1.')
    expect(parseDocument({}).findings.map(linje)[0]).toContain('men her står et tomt objekt.')
  })
})

describe('the envelope', () => {
  it('is opened as it stands, with fields that nobody knows', () => {
    const given = { ...whole, note: { x: 1 }, done: [{ ...revision, tool: 'x' }] }
    const { document, findings } = parseDocument(given)
    expect(findings).toEqual([])
    expect(document).toStrictEqual(given)
  })

  it('reads a list that is missing as empty, and says so', () => {
    const { document, findings } = parseDocument({ format: 1, plan: {}, note: 1 })
    expect(document).toStrictEqual({ format: 1, plan: {}, note: 1, done: [], undone: [], reports: [] })
    expect(Object.isFrozen(document)).toBe(true)
    expect(findings.map(line)).toEqual([
      '/done listMissing: Expected the list done, found nothing: it was read as empty.',
      '/undone listMissing: Expected the list undone, found nothing: it was read as empty.',
      '/reports listMissing: Expected the list reports, found nothing: it was read as empty.',
    ])
    expect(findings.every((finding) => finding.weight === 'advice')).toBe(true)
  })

  it.each([
    [{ plan: undefined }, '/plan', 'an object', 'nothing'],
    [{ plan: [] }, '/plan', 'an object', 'an empty list'],
    [{ done: {} }, '/done', 'a list', 'an object'],
    [{ undone: 'x' }, '/undone', 'a list', 'the text "x"'],
    [{ reports: null }, '/reports', 'a list', 'null'],
    [{ done: [7] }, '/done/0', 'an object', 'the number 7'],
    [{ undone: [revision, { ...revision, id: '' }] }, '/undone/1/id', 'a text that is not empty', 'an empty text'],
    [{ done: [{ ...revision, at: 2022 }] }, '/done/0/at', 'a text that is not empty', 'the number 2022'],
    [{ done: [{ ...revision, by: null }] }, '/done/0/by', 'a text that is not empty', 'null'],
    [{ done: [{ ...revision, why: 'x' }] }, '/done/0/why', text, 'the text "x"'],
    [{ done: [{ ...revision, why: {} }] }, '/done/0/why', text, 'an object'],
    [{ done: [{ ...revision, why: { verbatim: 1 } }] }, '/done/0/why', text, 'an object'],
    [{ done: [{ ...revision, why: { verbatim: 'x', lang: 1 } }] }, '/done/0/why', text, 'an object'],
    [{ done: [{ ...revision, why: { en: 1, da: 'x' } }] }, '/done/0/why', text, 'an object'],
    [{ done: [{ ...revision, why: { en: 'x', da: 1 } }] }, '/done/0/why', text, 'an object'],
    [{ done: [{ ...revision, patch: {} }] }, '/done/0/patch', 'a list of operations', 'an object'],
    [{ done: [{ ...revision, inverse: undefined }] }, '/done/0/inverse', 'a list of operations', 'nothing'],
    [{ reports: [3] }, '/reports/0', 'an object', 'the number 3'],
    [{ reports: [{ ...report, id: 3 }] }, '/reports/0/id', 'a text that is not empty', 'the number 3'],
    [{ reports: [{ ...report, revision: '' }] }, '/reports/0/revision', 'a text that is not empty', 'an empty text'],
    [{ reports: [{ ...report, plan: 'x' }] }, '/reports/0/plan', 'an object', 'the text "x"'],
  ])('refuses %j', (part, pointer, expected, found) => {
    const value = JSON.parse(JSON.stringify({ ...whole, ...part })) as unknown
    const { document, findings } = parseDocument(value)
    expect(document).toBeUndefined()
    expect(findings.map(line)).toContain(`${pointer} shape: Expected ${expected}, found ${found}.`)
    expect(findings.filter((finding) => finding.weight === 'structural')).toHaveLength(1)
  })

  it.each([
    [7, '', 'an object', 'the number 7'],
    [{ op: 'ad', path: '/a' }, '/op', 'add, remove, replace, move, copy or test', 'the text "ad"'],
    [{ path: '/a' }, '/op', 'add, remove, replace, move, copy or test', 'nothing'],
    [{ op: 'remove' }, '/path', 'a JSON pointer', 'nothing'],
    [{ op: 'remove', path: 'a' }, '/path', 'a JSON pointer', 'the text "a"'],
    [{ op: 'remove', path: '/a~2' }, '/path', 'a JSON pointer', 'the text "/a~2"'],
    [{ op: 'remove', path: '/a~' }, '/path', 'a JSON pointer', 'the text "/a~"'],
    [{ op: 'remove', path: '/a/__proto__/b' }, '/path', 'a JSON pointer', 'the text "/a/__proto__/b"'],
    [{ op: 'remove', path: '/constructor' }, '/path', 'a JSON pointer', 'the text "/constructor"'],
    [{ op: 'remove', path: '/a/prototype' }, '/path', 'a JSON pointer', 'the text "/a/prototype"'],
    [{ op: 'add', path: '/a' }, '/value', 'a value', 'nothing'],
    [{ op: 'replace', path: '/a' }, '/value', 'a value', 'nothing'],
    [{ op: 'test', path: '/a' }, '/value', 'a value', 'nothing'],
    [{ op: 'move', path: '/a' }, '/from', 'a JSON pointer', 'nothing'],
    [{ op: 'copy', path: '/a', from: 'b' }, '/from', 'a JSON pointer', 'the text "b"'],
  ])('refuses the operation %j', (operation, pointer, expected, found) => {
    const value = { ...whole, done: [{ ...revision, inverse: [...revision.inverse, operation] }] }
    expect(parseDocument(value).document).toBeUndefined()
    expect(told(value)).toEqual([`/done/0/inverse/1${pointer} shape: Expected ${expected}, found ${found}.`])
  })

  it.each([
    { op: 'add', path: '/a/-', value: null },
    { op: 'replace', path: '', value: {} },
    { op: 'test', path: '/a~0~1b', value: 0 },
    { op: 'remove', path: '/' },
    { op: 'move', path: '/a', from: '/my constructor' },
    { op: 'copy', path: '/a', from: '/prototypes/x' },
  ])('takes the operation %j', (operation) => {
    expect(told({ ...whole, done: [{ ...revision, patch: [operation] }] })).toEqual([])
  })

  it.each([{ en: 'x' }, { da: 'x' }, { en: 'x', da: 'y' }, { verbatim: '', lang: 'da' }])(
    'takes %j as a reason',
    (why) => {
      expect(told({ ...whole, done: [{ ...revision, why }] })).toEqual([])
    },
  )

  it('takes what was put aside, and checks it where there is any', () => {
    const given = { ...whole, aside: [{ after: 'r1', undone: [{ ...revision, id: 'r2' }], note: 1 }, { undone: [] }] }
    expect(parseDocument(given)).toStrictEqual({ document: given, findings: [] })
    const aside = (value: unknown): readonly string[] => {
      expect(parseDocument({ ...whole, aside: value }).document).toBeUndefined()
      return told({ ...whole, aside: value })
    }
    expect(aside(null)).toEqual(['/aside shape: Expected a list, found null.'])
    expect(aside([1])).toEqual(['/aside/0 shape: Expected an object, found the number 1.'])
    expect(aside([{}])).toEqual(['/aside/0/undone shape: Expected a list, found nothing.'])
    expect(aside([{ after: '', undone: [] }])).toEqual([
      '/aside/0/after shape: Expected a text that is not empty, found an empty text.',
    ])
    expect(aside([{ undone: [] }, { undone: [{ ...revision, by: 1 }] }])).toEqual([
      '/aside/1/undone/0/by shape: Expected a text that is not empty, found the number 1.',
    ])
    expect(told({ ...whole, aside: [{ undone: [{ ...revision, id: 'r2' }] }, { undone: [revision] }] })).toEqual([
      '/aside/1/undone/0/id duplicateId: Expected an id that is used once, found "r1" again.',
    ])
  })

  it('lists everything that is wrong, not the first alone', () => {
    expect(
      told({ format: 1, plan: 1, done: [{}, 2], undone: 3, reports: [{}] }).map((said) => said.split(' ')[0]),
    ).toEqual([
      '/plan',
      '/done/0/id',
      '/done/0/at',
      '/done/0/by',
      '/done/0/why',
      '/done/0/patch',
      '/done/0/inverse',
      '/done/1',
      '/undone',
      '/reports/0/id',
      '/reports/0/at',
      '/reports/0/by',
      '/reports/0/plan',
    ])
  })

  it('opens a history in which an id comes twice, and says so', () => {
    const { document, findings } = parseDocument({
      ...whole,
      undone: [revision],
      reports: [report, { ...report, id: 'r1' }, report],
    })
    expect(document?.undone).toHaveLength(1)
    expect(findings.map(line)).toEqual([
      '/undone/0/id duplicateId: Expected an id that is used once, found "r1" again.',
      '/reports/2/id duplicateId: Expected an id that is used once, found "s1" again.',
    ])
  })

  it('repeats nothing that has the form of a civil registration number', () => {
    for (const number of ['010190-1234', '0101901234', '311299 4321', '610190-1234', 'CPR 010190–1234.']) {
      const { findings } = parseDocument({ ...whole, undone: number })
      expect(line(findings[0]!)).toContain('[hidden]')
      expect(linje(findings[0]!)).toContain('[skjult]')
      expect(line(findings[0]!) + linje(findings[0]!)).not.toMatch(/1234|4321/)
    }
    for (const number of [
      '320190-1234',
      '011390-1234',
      '000190-1234',
      '010090-1234',
      '920190-1234',
      '10101901234',
      '01019012345',
    ]) {
      expect(told({ ...whole, undone: number })).toEqual([
        `/undone shape: Expected a list, found the text "${number}".`,
      ])
    }
    expect(told({ ...whole, undone: 101901234 })).toEqual([
      '/undone shape: Expected a list, found the number [hidden].',
    ])
    expect(told({ ...whole, undone: 3112994321 })).toEqual([
      '/undone shape: Expected a list, found the number [hidden].',
    ])
    expect(parseDocument({ ...whole, undone: 101901234 }).findings.map(linje)[0]).toContain('tallet [skjult]')
    expect(told({ ...whole, undone: 9912994321 })).toEqual([
      '/undone shape: Expected a list, found the number 9912994321.',
    ])
  })

  it('repeats long or disturbing values in a short and harmless form', () => {
    const told40 = (value: string): string => told({ ...whole, undone: value })[0]!.split('found the text ')[1]!
    expect(told40('a'.repeat(40))).toBe(`"${'a'.repeat(40)}".`)
    expect(told40('a'.repeat(41))).toBe(`"${'a'.repeat(40)}…".`)
    expect(told40('a'.repeat(100_000))).toBe(`"${'a'.repeat(40)}…".`)
    expect(told40(`${'a'.repeat(35)}010190-1234`)).toBe(`"${'a'.repeat(35)}[hidd…".`)
    expect(told40(`${'a'.repeat(39)}010190-1234`)).toBe(`"${'a'.repeat(39)}[…".`)
    expect(told40('red\u001b[31m\nnext\u2028\u202e')).toBe('"red [31m next  ".')
    expect(told40(`${'a'.repeat(39)}😀`)).toBe(`"${'a'.repeat(39)}…".`)
    expect(told40('\ud800x')).toBe('"\ufffdx".')
  })
})
