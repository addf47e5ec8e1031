import { known, unknown } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { codes, read, words } from './readRows.js'

const whenOf = (start: string, heading = 'Start') => {
  const result = read([`Aktivitet;${heading};Tegn`, `a;${start};x`])
  const [node] = result.theory!.nodes
  return {
    when: node?.is === 'activity' ? node.when : undefined,
    codes: codes(result.findings),
    findings: result.findings,
  }
}

describe('entries of a cell', () => {
  it.each([
    ['one\ntwo', ['one', 'two']],
    ['• one\n•two', ['one', 'two']],
    ['- one\n  goes on\n- two', ['one goes on', 'two']],
    ['Before\n* one', ['Before', 'one']],
    ['1. one\n2) two', ['one', 'two']],
    ['1. one\n3. three', ['1. one', '3. three']],
    ['1. år er svært', ['1. år er svært']],
    ['»6 børn\n»7 voksne', ['6 børn', '7 voksne']],
    ['»Hej« siger de', ['»Hej« siger de']],
    ['-5 grader', ['-5 grader']],
    ['• • two marks', ['• two marks']],
    ["'=1+1", ['=1+1']],
    ["'quoted", ["'quoted"]],
    ['one\n\n \ntwo', ['one', 'two']],
  ])('%j', (cell, entries) => {
    const result = read(['Aktivitet;Tegn', `a;"${cell}"`])
    expect(result.theory?.nodes.slice(1).map(({ label }) => words(label))).toEqual(entries)
  })
})

describe('a start', () => {
  it.each([
    ['2017', '2017'],
    ['2017-05', '2017-05'],
    ['2017-05-01', '2017-05-01'],
    ['01-05-2017', '2017-05-01'],
    ['1.5.2017', '2017-05-01'],
    ['1/5 2017', '2017-05-01'],
    ['05-2017', '2017-05'],
    ['1. maj 2017', '2017-05-01'],
    ['31 december 2018', '2018-12-31'],
    ['Oktober 2017', '2017-10'],
    ['oct 2017', '2017-10'],
    ['Igangsættes maj 2017', '2017-05'],
    ['fra 2018', '2018'],
    ['01-05-2017 00:00:00', '2017-05-01'],
  ])('is read from %j', (cell, from) => {
    expect(whenOf(cell)).toMatchObject({ when: known({ from }), codes: [] })
  })

  it.each([
    ['maj 17', '2017-05'],
    ["maj '17", '2017-05'],
    ['maj-17', '2017-05'],
    ['01-05-17', '2017-05-01'],
  ])('of %j is told, for its century is guessed', (cell, from) => {
    expect(whenOf(cell)).toMatchObject({ when: known({ from }), codes: ['shortYear'] })
  })

  it.each([
    'skoleåret 17/18',
    '31-02-2017',
    '13-2017',
    '05-17',
    'maj',
    'snart 2017',
    'a b c d',
    '17. maj',
    '1 2 3',
    'x. maj 2017',
    'mange maj 2017',
  ])('is unknown, with the words as the reason, where %j is no date', (cell) => {
    expect(whenOf(cell)).toMatchObject({ when: unknown({ verbatim: cell, lang: 'da' }), codes: ['noDate'] })
  })

  it.each([
    ['ukendt', unknown()],
    ['Unknown (no money)', unknown({ verbatim: 'no money', lang: 'da' })],
    ['tilbageholdt', { is: 'withheld' }],
    ['not applicable', { is: 'notApplicable' }],
    ['', undefined],
    ['–', undefined],
  ])('may be no date at all: %j', (cell, when) => {
    expect(whenOf(cell)).toMatchObject({ when, codes: [] })
  })

  it.each([
    ['2018;2019', known({ from: '2018', to: '2019' }), []],
    ['2018;fortsætter', known({ from: '2018' }), []],
    ['2018;', known({ from: '2018' }), []],
    ['2018;ukendt', known({ from: '2018', to: 'unknown' }), ['Slut: ukendt']],
    [';2019', known({ from: 'unknown', to: '2019' }), []],
    ['ukendt (venter);2019', known({ from: 'unknown', to: '2019' }), ['Start: ukendt (venter)']],
    ['2018;aldrig', known({ from: '2018', to: 'unknown' }), ['Slut: aldrig']],
  ])('goes with an end: %j', (cells, when, notes) => {
    const { theory } = read(['Aktivitet;Start;Slut;Tegn', `a;${cells};x`])
    expect(theory?.nodes[0]).toMatchObject({ when })
    expect((theory?.notes ?? []).map(({ text }) => words(text))).toEqual(notes)
  })

  it('is not asked for without an end of its own', () => {
    expect(read(['Aktivitet;Slut', 'a;2019']).theory?.nodes[0]).toMatchObject({
      when: known({ from: 'unknown', to: '2019' }),
    })
  })
})

describe('a cost', () => {
  const costOf = (cell: string, language = 'da') => {
    const { theory, findings } = read(['Aktivitet\tPris\tTegn', `a\t${cell}\tx`], { language })
    const [node] = theory!.nodes
    return { cost: node?.is === 'activity' ? node.cost : undefined, codes: codes(findings) }
  }
  const money = (amount: number, currency = 'DKK') => known({ amount, currency })

  it.each([
    ['12.500,50 kr.', 'da', money(12500.5)],
    ['12.500 kr', 'da', money(12500)],
    ['12.500 kr', 'en', money(12.5)],
    ['12,500 DKK', 'en-GB', money(12500)],
    ['12,500 DKK', 'da-DK', money(12.5)],
    ['1.234.567 DKK', 'da', money(1234567)],
    ['1,234,567.89 DKK', 'da', money(1234567.89)],
    ['12 500,5 eur', 'da', money(12500.5, 'EUR')],
    ['€ 7', 'da', money(7, 'EUR')],
    ['DKK 0', 'da', money(0)],
    ['12.500,-', 'da', money(12500)],
    ['0.1234 DKK', 'da', money(0.1234)],
  ])('is read from %j in %s', (cell, language, cost) => {
    expect(costOf(cell, language)).toEqual({ cost, codes: [] })
  })

  it('without a currency counts as kroner, and is told', () => {
    expect(costOf('500')).toEqual({ cost: money(500), codes: ['noCurrency'] })
  })

  it.each([
    'gratis',
    '12.34.5 kr',
    '1234.567,8 kr',
    '1,2,3 DKK',
    '5, kr',
    'DKK 5 kr',
    '-5 kr',
    '5 kr om ugen',
    'kr',
    '1.2345.678,9 kr',
  ])('is unknown, with the words as the reason, where %j is none', (cell) => {
    expect(costOf(cell)).toEqual({ cost: unknown({ verbatim: cell, lang: 'da' }), codes: ['noCost'] })
  })

  it('may be unknown, withheld or never told', () => {
    expect(costOf('ukendt (ikke opgjort)').cost).toEqual(unknown({ verbatim: 'ikke opgjort', lang: 'da' }))
    expect(costOf('tilbageholdt')).toEqual({ cost: { is: 'withheld' }, codes: [] })
    expect(costOf('–').cost).toBeUndefined()
  })

  it('of several activities together, or of none, is kept as a note; one that differs too', () => {
    const { theory, findings } = read(['Aktivitet;Omkostning', '"• a\n• b";5 kr', '–;6 kr', 'c;7 kr', 'c;8 kr'])
    expect(theory?.notes?.map(({ text, on }) => [words(text), on?.length])).toEqual([
      ['Omkostning: 5 kr', 2],
      ['Omkostning: 6 kr', undefined],
      ['Omkostning: 8 kr', 1],
    ])
    expect(codes(findings)).toEqual(['differs'])
    expect(theory?.nodes[2]).toMatchObject({ cost: money(7) })
  })
})

describe('ids', () => {
  it('are made from the words, each once, with a prefix where one is given', () => {
    const result = read(['Aktivitet;Tegn', '"• Æble & Øl\n• æble øl\n• ÀÉ ñ\n• 日本";x'], { idPrefix: 'k1/' })
    expect(result.theory?.nodes.map(({ id }) => id)).toEqual([
      'k1/aeble-oel',
      'k1/aeble-oel-2',
      'k1/ae-n',
      'k1/activity',
      'k1/x',
    ])
  })

  it('are of moderate length, end with a word, and hold no civil registration number', () => {
    const of = (label: string) => read(['Aktivitet', label]).theory?.nodes[0]?.id
    expect(of('ord '.repeat(30))).toBe('ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord')
    expect(of('x'.repeat(80))).toBe('x'.repeat(48))
    expect(of('Besøg 010190-1234 hjemme')).toBe('besoeg-hidden-hjemme')
  })

  it('of links are unique where ends read alike', () => {
    const result = read(['Aktivitet;Tegn', 'a;b c', 'a b;c'])
    expect(result.theory?.links.map(({ id }) => id)).toEqual(['a-b-c', 'a-b-c-2'])
  })
})
