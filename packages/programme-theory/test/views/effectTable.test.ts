import { checkFigure, type TableFigure } from '@groundplan/figures'
import { showCell } from '@groundplan/figures/draw'
import { type EntityRef, known, show, type Text, unknown } from '@groundplan/kernel'
import type { Theory, TheoryNode } from '@groundplan/programme-theory'
import { effectTable } from '@groundplan/programme-theory/views'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { small } from './smallTheory.js'

const names = ({ kind, id }: EntityRef): Text | undefined =>
  id === 'morning-meetings' && kind === 'activity'
    ? { en: 'Morning meetings', da: 'Morgenmøder' }
    : id === 'children' && kind === 'group'
      ? { en: 'Children', da: 'Børn' }
      : undefined

/** Each row as its cells in words, with ×n for the rows and →n for the columns that one covers; `·` for an empty place. */
const told = (figure: TableFigure, locale = 'en'): readonly (readonly string[])[] =>
  figure.rows.map(({ cells }) =>
    cells.map(({ cell, rowSpan = 1, colSpan = 1 }) => {
      const words = cell === undefined ? '·' : showCell(cell, locale)
      return `${words}${rowSpan > 1 ? ` ×${rowSpan}` : ''}${colSpan > 1 ? ` →${colSpan}` : ''}`
    }),
  )

const activity = (id: string, more: object = {}): TheoryNode => ({
  is: 'activity',
  id,
  label: { en: id, da: id },
  ...more,
})
const outcome = (id: string, horizon?: string): TheoryNode => ({
  is: 'outcome',
  id,
  label: { en: id, da: id },
  ...(horizon !== undefined && { horizon: known(horizon) }),
})
const theory = (nodes: readonly TheoryNode[], arrows: string, more: Partial<Theory> = {}): Theory => ({
  id: 't',
  title: { en: 'T', da: 'T' },
  nodes,
  links: arrows
    .split(' ')
    .filter((arrow) => arrow !== '')
    .map((arrow) => ({ id: arrow, from: arrow.split('>')[0]!, to: arrow.split('>')[1]! })),
  ...more,
})

describe('the table of effects', () => {
  it('says how the theory is to be read, where it says so', () => {
    const notes = [
      { id: 'whole', text: { en: 'One cell over all rows.', da: 'Én celle ud for alle rækker.' } },
      { id: 'typed', text: { verbatim: 'Se bilag 2.', lang: 'da' }, on: [] },
      { id: 'part', text: { en: 'Only of this.', da: 'Kun om denne.' }, on: [{ node: 'calm' }] },
    ]
    const { description } = effectTable({ ...small, notes })
    expect(show(description, 'en')).toMatch(
      / belongs to all of their activities\. One cell over all rows\. Se bilag 2\.$/,
    )
    expect(show(description, 'da')).toMatch(/ alle deres aktiviteter\. Én celle ud for alle rækker\. Se bilag 2\.$/)
    expect(show(effectTable(small).description, 'en')).toMatch(/ belongs to all of their activities\.$/)
  })

  it('shows a theory as planners know it', () => {
    const figure = effectTable(small, { names })
    expect(checkFigure(figure)).toEqual([])
    expect(figure.columns.map(({ id, heads }) => (heads ? `${id}!` : id))).toEqual([
      ...['focusArea!', 'challenge', 'groups', 'activity!', 'start'],
      ...['horizon:0', 'horizon:1', 'horizon:3', 'notStated'],
    ])
    const area = ['Families ×3', 'Børn mistrives ×3', 'Children; parents ×3']
    const attend = 'Families take part (Take part: 70 % of new families)'
    expect(told(figure)).toEqual([
      [...area, 'Well-being groups', 'August 2017', 'Agency', 'Parents are supported; Networks ×2', 'Coping ×3', '·'],
      ['Morning meetings', 'May 2017', attend, '·'],
      ['Reading friends', 'unknown (Afventer frivillige)', '·', 'Networks', '·'],
      ['· ×2', '· ×2', '· ×2', 'Care plan', '·', '·', 'Parents are supported', 'Coping', '·'],
      ['No activity leads to it →2', '·', '·', '·', 'Calm'],
    ])
    expect(told(figure, 'da')[1]).toEqual([
      'Morgenmøder',
      'maj 2017',
      'Familierne deltager (Deltager: 70 % af nye familier)',
      '·',
    ])
    expect(figure.rows[1]?.about).toEqual({ kind: 'theoryNode', id: 'meetings' })
    expect(figure.blank).toEqual({ en: 'the theory names nothing there', da: 'teorien nævner intet dér' })
    expect(figure.rows[4]).not.toHaveProperty('about')
    expect(figure.title).toEqual({
      en: 'Good mornings: from activity to effect',
      da: 'Gode morgener: fra aktivitet til virkning',
    })
  })

  it('calls what has no name by its id', () => {
    const rows = told(effectTable(small))
    expect(rows[0]?.[2]).toBe('children; parents ×3')
    expect(rows[1]?.[0]).toBe('morning-meetings')
  })

  it('has no column about what the theory does not have', () => {
    const figure = effectTable(theory([activity('a'), outcome('x', 'signs')], 'a>x'))
    expect(figure.columns.map(({ id }) => id)).toEqual(['activity', 'horizon:0'])
    expect(told(figure)).toEqual([['a', 'x']])
  })

  it('tells the ends of activities where some end', () => {
    const nodes = [
      activity('a', { when: known({ from: '2018', to: '2019' }) }),
      activity('b', { when: known({ from: 'unknown' }) }),
      activity('c', { when: known({ from: '2018', to: 'unknown' }) }),
      activity('d', { when: { is: 'withheld' } }),
      activity('e'),
    ]
    expect(told(effectTable(theory(nodes, '')))).toEqual([
      ['a', '2018', '2019'],
      ['b', 'unknown', 'goes on'],
      ['c', '2018', 'date unknown'],
      ['d', 'withheld', 'withheld'],
      ['e', '·', '·'],
    ])
  })

  it('merges no cells whose effects differ, are empty, or stand in another focus area', () => {
    const areas = {
      focusAreas: [
        { id: 'p', label: { en: 'P', da: 'P' } },
        { id: 'q', label: { en: 'Q', da: 'Q' } },
      ],
    }
    const nodes = [
      activity('a', { focusAreas: ['p'] }),
      activity('b', { focusAreas: ['p'] }),
      activity('c', { focusAreas: ['q', 'p', 'q'] }),
      activity('d', { focusAreas: ['q'] }),
      outcome('x', 'signs'),
      outcome('y', 'signs'),
    ]
    expect(told(effectTable(theory(nodes, 'a>x a>y b>x', areas)))).toEqual([
      ['P ×3', 'a', 'x; y'],
      ['b', 'x'],
      ['c', '·'],
      ['Q ×2', 'c', '·'],
      ['d', '·'],
    ])
    expect(told(effectTable(theory(nodes, 'b>x c>x d>x', areas)))).toEqual([
      ['P ×3', 'a', '·'],
      ['b', 'x ×2'],
      ['c'],
      ['Q ×2', 'c', 'x ×2'],
      ['d'],
      ['· ', 'No activity leads to it', 'y'].map((cell) => cell.trim()),
    ])
  })

  it('ends what belongs to an activity where another begins', () => {
    const nodes = [
      activity('a'),
      activity('b'),
      outcome('x', 'signs'),
      outcome('y', 'mediumTerm'),
      outcome('z', 'longTerm'),
    ]
    expect(told(effectTable(theory(nodes, 'a>x x>b b>y y>z z>y')))).toEqual([
      ['a', 'x', '·', '·'],
      ['b', '·', 'y', 'z'],
    ])
  })

  it('keeps a focus area without activities, and one that the theory does not have', () => {
    const areas = {
      focusAreas: [
        { id: 'p', label: { en: 'P', da: 'P' } },
        { id: 'q', label: { en: 'Q', da: 'Q' } },
      ],
    }
    const nodes = [activity('a', { focusAreas: ['r'] }), { ...outcome('x', 'signs'), focusAreas: ['q'] }]
    expect(told(effectTable(theory(nodes, '', areas)))).toEqual([
      ['P', 'none', '·'],
      ['Q', 'No activity leads to it', 'x'],
      ['r', 'a', '·'],
    ])
  })

  it('shows resources and conditions with the activities that rest on them', () => {
    const nodes: TheoryNode[] = [
      activity('a'),
      activity('b'),
      outcome('x', 'signs'),
      { is: 'resource', id: 'room', label: { en: 'room', da: 'room' } },
      { is: 'resource', id: 'money', label: { en: 'money', da: 'money' } },
      { is: 'condition', id: 'trust', label: { en: 'trust', da: 'trust' } },
      { is: 'condition', id: 'peace', label: { en: 'peace', da: 'peace' } },
      { is: 'output', id: 'plan', label: { en: 'plan', da: 'plan' } },
      { is: 'goal', id: 'well', label: { en: 'well', da: 'well' } },
    ]
    const made = theory(nodes, 'money>room room>a a>plan plan>x x>well b>peace')
    const figure = effectTable({
      ...made,
      links: made.links.map((link) =>
        link.id === 'plan>x' ? { ...link, conditions: known(['trust', 'gone']) } : link,
      ),
    })
    expect(figure.columns.map(({ id }) => id)).toEqual([
      'activity',
      'resources',
      'context',
      'outputs',
      'horizon:0',
      'goals',
    ])
    expect(told(figure)).toEqual([
      ['a', 'room; money', 'trust', 'plan', 'x', 'well'],
      ['b', '·', 'peace', '·', '·', '·'],
    ])
  })

  it('gathers rows that share effects only where that merges more, and only when asked', () => {
    const nodes = [
      activity('a'),
      activity('b'),
      activity('c'),
      outcome('x', 'signs'),
      outcome('y', 'longTerm'),
      outcome('z', 'longTerm'),
    ]
    const mixed = theory(nodes, 'a>y b>z c>y')
    expect(told(effectTable(mixed)).map(([first]) => first)).toEqual(['a', 'b', 'c', 'No activity leads to it'])
    const rows = told(effectTable(mixed, { order: 'shared' }))
    expect(rows.map(([first]) => first)).toEqual(['a', 'c', 'b', 'No activity leads to it'])
    expect(rows[0]).toEqual(['a', '·', 'y ×2'])
    const alone = theory(nodes, 'a>y b>z c>x')
    expect(effectTable(alone, { order: 'shared' })).toEqual(effectTable(alone))
  })

  it('draws a theory without anything', () => {
    const figure = effectTable(theory([], ''))
    expect(checkFigure(figure)).toEqual([])
    expect(figure.rows).toEqual([])
  })

  it('leaves no node out, whatever the theory', () => {
    const horizons = ['signs', 'mediumTerm', 'longTerm', 'elsewhere']
    const one = fc.record({
      is: fc.constantFrom('activity', 'outcome', 'goal', 'output', 'resource', 'condition'),
      horizon: fc.option(fc.constantFrom(...horizons), { nil: undefined }),
      areas: fc.subarray(['p', 'q', 'gone']),
      order: fc.constantFrom('author' as const, 'shared' as const),
    })
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 30 }),
        (made, pairs) => {
          const nodes = made.map(
            ({ is, horizon, areas }, i) =>
              ({
                is,
                id: `n${i}`,
                label: { en: `label ${i}.`, da: `label ${i}.` },
                focusAreas: areas,
                ...((is === 'outcome' || is === 'goal') && horizon !== undefined && { horizon: known(horizon) }),
                ...((is === 'outcome' || is === 'goal') && horizon === undefined && { horizon: unknown() }),
              }) as TheoryNode,
          )
          const links = pairs.map(([a, b], i) => ({ id: `l${i}`, from: `n${a}`, to: `n${b}` }))
          const figure = effectTable(
            {
              id: 't',
              title: { en: 'T', da: 'T' },
              focusAreas: [{ id: 'p', label: { en: 'P', da: 'P' } }],
              nodes,
              links,
            },
            { order: made[0]?.order },
          )
          expect(checkFigure(figure)).toEqual([])
          const page = told(figure).flat().join(' ')
          for (const i of nodes.keys()) expect(page).toContain(`label ${i}.`)
        },
      ),
      { numRuns: 60 },
    )
  })
})
