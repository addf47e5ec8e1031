import { checkFigure, type TableFigure } from '@groundplan/figures'
import { showCell } from '@groundplan/figures/draw'
import { known, unknown } from '@groundplan/kernel'
import type { Theory } from '@groundplan/programme-theory'
import { assumptionTable, evidenceTable } from '@groundplan/programme-theory/views'
import { describe, expect, it } from 'vitest'

const text = (words: string) => ({ en: words, da: words })
const told = (figure: TableFigure, locale = 'en'): readonly (readonly string[])[] =>
  figure.rows.map(({ cells }) => cells.map(({ cell }) => (cell === undefined ? '·' : showCell(cell, locale))))
const theory: Theory = {
  id: 't',
  title: text('T'),
  nodes: [
    { is: 'activity', id: 'a', activity: 'walks' },
    { is: 'outcome', id: 'x', label: text('X') },
    { is: 'condition', id: 'c', label: text('C') },
  ],
  links: [
    {
      id: 'ax',
      from: 'a',
      to: 'x',
      mechanism: known(text('company')),
      polarity: 'decreases',
      confidence: known('medium'),
      conditions: known(['c', 'gone']),
      evidence: known([
        { strength: 'experience', source: known({ verbatim: 'Evaluering 2019' }), note: text('twice') },
        { strength: 'researchHere', finding: 'contradicts', source: unknown() },
        { strength: 'conjecture', finding: 'supports', source: { is: 'withheld' } },
      ]),
    },
    { id: 'xa', from: 'x', to: 'gone', mechanism: unknown(text('nobody asked')), evidence: known([]) },
  ],
  assumptions: [
    {
      id: 'one',
      label: text('Time'),
      on: [{ link: 'ax' }, { node: 'x' }, { node: 'lost' }, { link: 'lost link' }],
      states: [
        { is: 'stated', at: '2019' },
        { is: 'weakened', at: '2020-02', why: text('few came') },
      ],
      indicator: known(text('who comes')),
      reviewOn: known('2021'),
    },
    { id: 'two', label: text('Weather'), on: [{ node: 'a' }], indicator: unknown() },
  ],
}
const names = ({ kind, id }: { kind: string; id: string }) =>
  kind === 'activity' && id === 'walks' ? text('Walks') : undefined

describe('the table of evidence', () => {
  it('says for each link what it rests on', () => {
    const figure = evidenceTable(theory, { names })
    expect(checkFigure(figure)).toEqual([])
    expect(figure.columns.map(({ id, heads }) => `${id}${heads ? '!' : ''}`)).toEqual([
      ...['from!', 'to!', 'mechanism', 'polarity', 'confidence', 'conditions', 'evidence', 'assumptions'],
    ])
    expect(told(figure)).toEqual([
      [
        ...['Walks', 'X', 'company', 'Decreases', 'Medium confidence', 'C; gone'],
        'Experience from practice (Evaluering 2019): twice; Research in this place, against it (source unknown); Conjecture',
        'Time (Weakened)',
      ],
      ['X', 'gone', 'unknown (nobody asked)', 'Increases', '·', '·', 'none', 'none'],
    ])
    expect(told(figure, 'da')[0]?.[6]).toContain('Undersøgt på stedet, taler imod (kilde ukendt)')
    expect(figure.rows[1]?.about).toEqual({ kind: 'theoryLink', id: 'xa' })
    expect(figure.title).toEqual({ en: 'T: what the links rest on', da: 'T: hvad sammenhængene bygger på' })
  })

  it('names a node once for links from it that stand together', () => {
    const ends = [
      ['a', 'x'],
      ['a', 'c'],
      ['x', 'c'],
      ['a', 'x'],
    ] as const
    const figure = evidenceTable({
      ...theory,
      links: ends.map(([from, to], i) => ({ id: `l${i}`, from, to })),
      assumptions: [],
    })
    expect(checkFigure(figure)).toEqual([])
    expect(figure.rows.map(({ cells }) => [cells.length, cells[0]?.rowSpan])).toEqual([
      [4, 2],
      [3, undefined],
      [4, undefined],
      [4, undefined],
    ])
  })

  it('leaves out what no link says', () => {
    const links = [{ id: 'ax', from: 'a', to: 'x' }]
    const figure = evidenceTable({ ...theory, links, assumptions: [] })
    expect(told(figure)).toEqual([['walks', 'X', '·', '·']])
  })
})

describe('the table of assumptions', () => {
  it('says what each is about, and where it stands', () => {
    const figure = assumptionTable(theory, { names })
    expect(checkFigure(figure)).toEqual([])
    expect(told(figure)).toEqual([
      ['A1', 'Time', 'Walks → X; X; lost; lost link', 'Weakened', 'February 2020', 'few came', 'who comes', '2021'],
      ['A2', 'Weather', 'Walks', 'Stated', '·', '·', 'unknown', '·'],
    ])
    expect(figure.rows[0]?.about).toEqual({ kind: 'assumption', id: 'one' })
    expect(figure.title).toEqual({ en: 'T: assumptions', da: 'T: antagelser' })
    expect(assumptionTable({ ...theory, assumptions: undefined }).rows).toEqual([])
  })
})
