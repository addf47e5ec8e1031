import { checkFigure, type MatrixFigure } from '@groundplan/figures'
import { showCell } from '@groundplan/figures/draw'
import { known, show, unknown } from '@groundplan/kernel'
import type { Evidence, Theory, TheoryLink } from '@groundplan/programme-theory'
import { costTable, coverageMatrix, evidenceMapFigure } from '@groundplan/programme-theory/views'
import { describe, expect, it } from 'vitest'

const text = (words: string) => ({ en: words, da: words })
const link = (arrow: string, more: Partial<TheoryLink> = {}): TheoryLink => ({
  id: arrow,
  from: arrow.split('>')[0]!,
  to: arrow.split('>')[1]!,
  ...more,
})
const found = (...strengths: Evidence['strength'][]) => ({
  evidence: known(strengths.map((strength) => ({ strength }))),
})
const theory: Theory = {
  id: 't',
  title: text('T'),
  focusAreas: [{ id: 'p', label: text('P') }],
  nodes: [
    {
      is: 'activity',
      id: 'a',
      activity: 'walks',
      focusAreas: ['p', 'q'],
      cost: known({ amount: 100, currency: 'DKK' }),
    },
    { is: 'activity', id: 'b', label: text('B'), focusAreas: ['gone'], cost: unknown(text('not billed yet')) },
    { is: 'activity', id: 'c', label: text('C'), cost: known({ amount: 5, currency: 'EUR' }) },
    { is: 'activity', id: 'd', label: text('D') },
    { is: 'outcome', id: 'x', label: text('X'), horizon: known('signs') },
    { is: 'outcome', id: 'y', label: text('Y'), horizon: known('longTerm') },
    { is: 'goal', id: 'g', label: text('G') },
    { is: 'goal', id: 'h', label: text('H') },
  ],
  links: [
    link('a>x', found('researchHere')),
    link('x>y', found('experience')),
    link('a>y', found('conjecture')),
    link('b>x', { evidence: unknown() }),
    link('b>g', found()),
    link('c>y', found('researchElsewhere')),
    link('y>g'),
    link('g>a', found('experience')),
  ],
}
const names = ({ id }: { id: string }) => (id === 'walks' ? text('Walks') : undefined)
const heads = (some: MatrixFigure['rows']): readonly string[] =>
  some.map(({ label, group, note }) =>
    [label, group, note].map((part) => (part === undefined ? '' : show(part, 'en'))).join('|'),
  )

describe('the matrix of coverage', () => {
  it('says over how many links the shortest way leads', () => {
    const figure = coverageMatrix(theory, { names })
    expect(checkFigure(figure)).toEqual([])
    expect(heads(figure.rows)).toEqual(['Walks|P|', 'B|gone|', 'C||', 'D||leads to no goal'])
    expect(heads(figure.columns)).toEqual([
      'Y|Long-term outcomes (years 4–6)|',
      'G|Goals|',
      'H|Goals|no activity leads to it',
    ])
    expect(figure.cells).toEqual([
      { row: 'a', column: 'y', cell: { number: 1 } },
      { row: 'a', column: 'g', cell: { number: 2 } },
      { row: 'b', column: 'y', cell: { number: 2 } },
      { row: 'b', column: 'g', cell: { number: 1 } },
      { row: 'c', column: 'y', cell: { number: 1 } },
      { row: 'c', column: 'g', cell: { number: 2 } },
    ])
    expect(figure.rows[0]?.about).toEqual({ kind: 'theoryNode', id: 'a' })
    expect(figure.title).toEqual({
      en: 'T: which activities lead to which goals',
      da: 'T: hvilke aktiviteter der fører til hvilke mål',
    })
  })

  it('names what stands twice once, and draws a theory without anything', () => {
    const twice = coverageMatrix({ ...theory, nodes: [...theory.nodes, ...theory.nodes] })
    expect(checkFigure(twice)).toEqual([])
    expect(heads(twice.rows)[0]).toBe('walks|P|')
    expect(checkFigure(evidenceMapFigure({ ...theory, nodes: [...theory.nodes, ...theory.nodes] }))).toEqual([])
    expect(coverageMatrix({ ...theory, nodes: [], links: [] })).toMatchObject({ rows: [], columns: [], cells: [] })
  })
})

describe('the evidence map', () => {
  it('shows the best way, at the least, and says what it may be', () => {
    const figure = evidenceMapFigure(theory, { names })
    expect(checkFigure(figure)).toEqual([])
    expect(figure.levels?.map(({ id }) => id)).toEqual([
      'none',
      'conjecture',
      'experience',
      'researchElsewhere',
      'researchHere',
    ])
    expect(figure.columns.map(({ id }) => id)).toEqual(['x', 'y', 'g', 'h'])
    expect(
      figure.cells.map(
        ({ row, column, level, cell, note }) =>
          `${row}>${column} ${level ?? (cell && showCell(cell, 'en'))}${note ? `: ${show(note, 'en')}` : ''}`,
      ),
    ).toEqual([
      'a>x researchHere',
      'a>y experience: Straight: “Conjecture”; over other outcomes: “Experience from practice”.',
      'a>g unknown: Not all evidence is known: the way may be as strong as “Experience from practice”.',
      'b>x unknown',
      'b>y unknown: Not all evidence is known: the way may be as strong as “Experience from practice”.',
      'b>g unknown: Not all evidence is known: the way may be as strong as “Experience from practice”.',
      'c>x unknown: Not all evidence is known: the way may be as strong as “Experience from practice”.',
      'c>y researchElsewhere',
      'c>g unknown: Not all evidence is known: the way may be as strong as “Research elsewhere”.',
    ])
  })

  it('shows goals alone when asked', () => {
    expect(evidenceMapFigure(theory, { columns: 'goals' }).columns.map(({ id }) => id)).toEqual(['y', 'g', 'h'])
    expect(evidenceMapFigure(theory).rows.map(({ label }) => show(label, 'en'))).toEqual(['walks', 'B', 'C', 'D'])
  })
})

describe('the table of costs', () => {
  const told = (of: Theory) =>
    costTable(of, { names }).rows.map(({ cells }) =>
      cells.map(({ cell }) => (cell === undefined ? '·' : showCell(cell, 'en'))),
    )

  it('says for each goal what is known, and what is not', () => {
    const figure = costTable(theory, { names })
    expect(checkFigure(figure)).toEqual([])
    const known = '100 DKK; 5 EUR'
    const lacking = 'At least; some costs are not known'
    expect(told(theory)).toEqual([
      ['Y', known, lacking, 'B (unknown: not billed yet)'],
      ['G', known, lacking, 'B (unknown: not billed yet)'],
      ['H', 'not applicable', 'not applicable', 'none'],
      ['Leads to no goal', 'unknown', 'not applicable', 'D (not asked)'],
      ['The whole theory', known, lacking, 'B (unknown: not billed yet); D (not asked)'],
    ])
    expect(figure.rows[0]?.about).toEqual({ kind: 'theoryNode', id: 'y' })
  })

  it('says when all is known, and keeps the kinds of nothing apart', () => {
    const [a, b, c] = theory.nodes
    const few = {
      ...theory,
      nodes: [a!, { ...c!, cost: { is: 'withheld' as const } }, { ...b!, cost: unknown() }, theory.nodes[6]!],
    } as Theory
    expect(told({ ...few, links: [link('a>g')] })).toEqual([
      ['G', '100 DKK', 'All costs are known', 'none'],
      ['Leads to no goal', 'unknown', 'not applicable', 'C (withheld); B (unknown)'],
      ['The whole theory', '100 DKK', 'At least; some costs are not known', 'C (withheld); B (unknown)'],
    ])
  })
})
