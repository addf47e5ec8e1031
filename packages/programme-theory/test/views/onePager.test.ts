import { checkFigure } from '@groundplan/figures'
import { known, show, unknown } from '@groundplan/kernel'
import type { Assumption, Theory, TheoryNode } from '@groundplan/programme-theory'
import { onePager } from '@groundplan/programme-theory/views'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { small } from './smallTheory.js'

const text = (words: string) => ({ en: words, da: words })
const assumption = (
  id: string,
  on: Assumption['on'],
  is?: 'rejected' | 'weakened' | 'supported' | 'stated',
): Assumption => ({
  id,
  label: text(`what ${id} says`),
  on,
  ...(is && { states: [{ is, at: '2024' }] }),
})
const base: Theory = {
  id: 't',
  title: text('T'),
  nodes: [
    { is: 'activity', id: 'a', label: text('a') },
    { is: 'outcome', id: 'x', label: text('x'), horizon: known('signs') },
    { is: 'outcome', id: 'y', label: text('y'), horizon: known('signs') },
  ],
  links: [
    { id: 'ax', from: 'a', to: 'x' },
    { id: 'xy', from: 'x', to: 'y' },
  ],
}
const english = (figure: ReturnType<typeof onePager>): string => show(figure.description, 'en')

describe('the one-pager', () => {
  it('stands in layers by horizon, in the order of the theory', () => {
    const figure = onePager(small, { names: ({ id }) => (id === 'morning-meetings' ? text('Meetings') : undefined) })
    expect(checkFigure(figure)).toEqual([])
    expect(figure.layers?.map(({ id }) => id)).toEqual([
      'activities',
      'horizon:0',
      'horizon:1',
      'horizon:3',
      'notStated',
    ])
    expect(figure.nodes.map(({ id, layer }) => `${id} ${layer}`)).toEqual([
      ...['groups activities', 'meetings activities', 'readers activities', 'plan activities', 'attend horizon:0'],
      ...['agency horizon:0', 'supported horizon:1', 'network horizon:1', 'coping horizon:3', 'calm notStated'],
    ])
    expect(figure.nodes[1]?.label).toEqual(text('Meetings'))
    expect(figure.nodes[0]).toMatchObject({
      about: { kind: 'theoryNode', id: 'groups' },
      note: { en: 'from August 2017', da: 'fra august 2017' },
    })
    expect(figure.nodes[4]?.note).toEqual({
      en: 'Take part: 70 % of new families',
      da: 'Deltager: 70 % af nye familier',
    })
    expect(figure.nodes[2]?.state).toEqual({
      tone: 'unknown',
      label: { verbatim: 'Start ukendt: Afventer frivillige', lang: 'da' },
    })
    expect(figure.links).toHaveLength(10)
    expect(figure.links[0]).toEqual({ from: 'groups', to: 'agency' })
    expect(figure.boxes).toEqual([])
    expect(figure.direction).toBe('right')
    expect(figure.title).toEqual({
      en: 'Good mornings: the programme theory on one page',
      da: 'Gode morgener: programteorien på én side',
    })
    expect(english(figure)).toBe('Read it from left to right: what is done, and what it is thought to lead to.')
    expect(figure.cites).toHaveLength(1)
  })

  it('puts resources and context into one layer, goals without a horizon after the last', () => {
    const nodes: TheoryNode[] = [
      { is: 'goal', id: 'g', label: text('g') },
      { is: 'condition', id: 'c', label: text('c') },
      { is: 'output', id: 'o', label: text('o') },
      { is: 'resource', id: 'r', label: text('r') },
    ]
    const figure = onePager({ ...base, nodes: [...base.nodes, ...nodes] })
    expect(figure.layers?.map(({ label }) => show(label, 'en'))).toEqual([
      ...['Resources and context', 'Activities', 'Outputs', 'Signs/indicators (year 1)', 'Goals'],
    ])
    expect(figure.nodes.slice(3).map(({ layer }) => layer)).toEqual(['goals', 'resources', 'outputs', 'resources'])
  })

  it('takes no link for one that leads back from a change of which nobody said when it comes', () => {
    const later: TheoryNode = { is: 'outcome', id: 'z', label: text('z'), horizon: unknown() }
    const links = [...base.links, { id: 'zy', from: 'z', to: 'y' }, { id: 'ya', from: 'y', to: 'a' }]
    const figure = onePager({ ...base, nodes: [...base.nodes, later], links })
    expect(figure.layers?.map(({ id }) => id)).toEqual(['activities', 'notStated', 'horizon:0'])
    expect(figure.links.map(({ from, direction }) => [from, direction])).toEqual([
      ['a', undefined],
      ['x', undefined],
      ['z', undefined],
      ['y', 'back'],
    ])
    const led = onePager({
      ...base,
      nodes: [...base.nodes, later],
      links: [{ id: 'xz', from: 'x', to: 'z' }, ...links],
    })
    expect(led.links.map(({ from, direction }) => [from, direction]).slice(0, 4)).toEqual([
      ['x', undefined],
      ['a', undefined],
      ['x', undefined],
      ['z', undefined],
    ])
  })

  it.each([
    ['before the goals where it leads to nothing', '', 'activities horizon:0 horizon:1 notStated goals'],
    ['before the first that it leads to', 'z>m z>g', 'activities horizon:0 notStated horizon:1 goals'],
    ['after the activities that lead to it', 'a>z z>x', 'activities notStated horizon:0 horizon:1 goals'],
    [
      'after all that leads to it, also where it leads back',
      'm>z z>x',
      'activities horizon:0 horizon:1 notStated goals',
    ],
    ['after a goal that leads to it', 'g>z z>x', 'activities horizon:0 horizon:1 goals notStated'],
    [
      'as if what is not there, and what is like it, were not',
      'z>gone gone>z z>z z>g',
      'activities horizon:0 horizon:1 notStated goals',
    ],
  ])('has what says no horizon %s', (_, arrows, layers) => {
    const nodes: TheoryNode[] = [
      ...base.nodes.slice(0, 2),
      { is: 'outcome', id: 'm', label: text('m'), horizon: known('mediumTerm') },
      { is: 'goal', id: 'g', label: text('g') },
      { is: 'outcome', id: 'z', label: text('z'), horizon: unknown() },
    ]
    const links = arrows.split(' ').flatMap((arrow) => {
      const [from, to] = arrow.split('>')
      return from === undefined || to === undefined ? [] : [{ id: arrow, from, to }]
    })
    const figure = onePager({ ...base, nodes, links })
    expect(figure.layers?.map(({ id }) => id).join(' ')).toBe(layers)
    const label = figure.layers?.find(({ id }) => id === 'notStated')?.label
    expect(label).toEqual({ en: 'Horizon not stated (?)', da: 'Tidshorisont ikke angivet (?)' })
  })

  it('draws conjectures dashed, decreases with a minus, and what leads back as such', () => {
    const links: Theory['links'] = [
      { id: '1', from: 'a', to: 'x', confidence: known('low') },
      { id: '2', from: 'x', to: 'y', polarity: 'decreases', evidence: known([{ strength: 'experience' }]) },
      { id: '3', from: 'y', to: 'a', polarity: 'increases' },
      { id: '4', from: 'x', to: 'gone', evidence: known([]) },
      { id: '5', from: 'y', to: 'gone', evidence: unknown() },
    ]
    const figure = onePager({ ...base, links })
    expect(figure.links).toEqual([
      { from: 'a', to: 'x', line: 'dashed' },
      { from: 'x', to: 'y', label: { en: '−', da: '−' } },
      { from: 'y', to: 'a', direction: 'back' },
      { from: 'x', to: 'gone', line: 'dashed' },
      { from: 'y', to: 'gone' },
    ])
    expect(english(figure)).toContain(
      'A dashed arrow is a conjecture, or leads back. − means: less of what the arrow points at.',
    )
    expect(english(onePager({ ...base, links: links.slice(2, 3) }))).toContain('A dashed arrow')
    expect(english(onePager({ ...base, links: links.slice(0, 1) }))).not.toContain('−')
  })

  it('numbers assumptions, says where they stand, and marks what rests on one that fell', () => {
    const figure = onePager({
      ...base,
      links: [{ ...base.links[0]!, polarity: 'decreases' }, base.links[1]!],
      assumptions: [
        assumption('first', [{ link: 'ax' }, { node: 'a' }, { link: 'ax' }]),
        assumption('second', [{ link: 'ax' }], 'supported'),
        assumption('third', [{ node: 'x' }], 'weakened'),
        assumption('fourth', [{ link: 'xy' }], 'rejected'),
        assumption('fifth', [{ link: 'xy' }], 'weakened'),
      ],
    })
    expect(figure.links[0]?.label).toEqual({ en: '− A1 A2 (Supported)', da: '− A1 A2 (Underbygget)' })
    expect(figure.nodes.map(({ note }) => note && show(note, 'en'))).toEqual(['A1', 'A3 (Weakened)', undefined])
    expect(figure.nodes.map(({ state }) => state)).toEqual([
      undefined,
      {
        tone: 'attention',
        label: { en: 'Rests on an assumption that is weakened', da: 'Bygger på en antagelse, der er svækket' },
      },
      {
        tone: 'attention',
        label: { en: 'Rests on an assumption that is rejected', da: 'Bygger på en antagelse, der er forkastet' },
      },
    ])
    expect(english(figure)).toContain(
      'Assumptions: A1 what first says; A2 (Supported) what second says; A3 (Weakened) what third says; A4 (Rejected) what fourth says; A5 (Weakened) what fifth says.',
    )
  })

  it('ends its description with the notes on the whole theory', () => {
    const notes = [
      { id: 'one', text: text('Read from a table.') },
      { id: 'two', text: text('Of a part.'), on: [{ node: 'x' }] },
    ]
    const figure = onePager({ ...base, notes, assumptions: [assumption('first', [{ node: 'a' }])] })
    expect(english(figure)).toMatch(/A1 what first says\. Read from a table\.$/)
  })

  it('spells out twelve assumptions, and of thirteen only the number', () => {
    const of = (count: number) =>
      english(
        onePager({
          ...base,
          assumptions: Array.from({ length: count }, (_, i) => assumption(`as${i}`, [{ node: 'a' }])),
        }),
      )
    expect(of(12)).toContain('A12 what as11 says.')
    expect(of(13)).toContain('A1 and so on are the 13 assumptions')
    expect(of(13)).not.toContain('what as')
  })

  it.each([
    [
      { result: known('capacity') },
      { tone: 'idle', label: { en: 'Qualitative: capacity building', da: 'Kvalitativt: kapacitetsopbygning' } },
    ],
    [{ result: known('countable') }, undefined],
    [{ result: unknown() }, undefined],
  ])('marks a qualitative result as such: %j', (more, state) => {
    const node = { ...base.nodes[1]!, ...more } as TheoryNode
    expect(onePager({ ...base, nodes: [node] }).nodes[0]?.state).toEqual(state)
  })

  it.each([
    [unknown(), 'Start unknown', undefined],
    [known({ from: '2018', to: '2019-05' }), undefined, 'from 2018 to May 2019'],
    [known({ from: 'unknown' as const }), undefined, undefined],
    [{ is: 'notApplicable' as const }, undefined, undefined],
  ])('says when an activity runs: %j', (when, state, note) => {
    const [node] = onePager({ ...base, nodes: [{ is: 'activity', id: 'a', when }] }).nodes
    expect(node?.state && show(node.state.label, 'en')).toBe(state)
    expect(node?.note && show(node.note, 'en')).toBe(note)
  })

  it('joins what the small print says', () => {
    const indicators = known([
      { id: 'i', label: text('i') },
      { id: 'j', label: text('j'), target: known(3) },
    ])
    const node: TheoryNode = { ...base.nodes[1]!, indicators } as TheoryNode
    const figure = onePager({ ...base, nodes: [node], assumptions: [assumption('one', [{ node: 'x' }])] })
    expect(show(figure.nodes[0]!.note!, 'en')).toBe('i · j: 3 · A1')
  })

  it('leaves out what longer ways say, but nothing that says more', () => {
    const ways: Theory['links'] = [...base.links, { id: 'ay', from: 'a', to: 'y' }]
    const drawn = (links: Theory['links'], assumptions: Theory['assumptions'] = []) =>
      onePager({ ...base, links, assumptions }, { links: 'essential' })
    expect(drawn(ways).links.map(({ from, to }) => from + to)).toEqual(['ax', 'xy'])
    expect(english(drawn(ways))).toContain('1 arrow is not drawn, since a longer way says the same.')
    expect(onePager({ ...base, links: ways }).links).toHaveLength(3)
    expect(english(onePager({ ...base, links: ways }))).not.toContain('not drawn')
    const last = ways[2]!
    expect(drawn([...base.links, { ...last, polarity: 'decreases' }]).links).toHaveLength(3)
    expect(drawn([...base.links, { ...last, evidence: known([{ strength: 'experience' }]) }]).links).toHaveLength(3)
    expect(drawn([...base.links, { ...last, evidence: unknown() }]).links).toHaveLength(2)
    expect(drawn(ways, [assumption('one', [{ link: 'ay' }])]).links).toHaveLength(3)
    expect(drawn(ways, [assumption('one', [{ link: 'ax' }])]).links).toHaveLength(2)
  })

  it('has the boxes that nodes stand in, also those the theory does not name', () => {
    const nodes = [
      { ...base.nodes[0]!, box: 'q' },
      { ...base.nodes[1]!, box: 'gone' },
    ]
    const figure = onePager({
      ...base,
      nodes,
      boxes: [
        { id: 'p', label: text('P') },
        { id: 'q', label: text('Q') },
      ],
    })
    expect(figure.boxes).toEqual([
      { id: 'q', label: text('Q') },
      { id: 'gone', label: { verbatim: 'gone' } },
    ])
    expect(figure.nodes.map(({ box }) => box)).toEqual(['q', 'gone'])
  })

  it('keeps the order of all others when a node is added anywhere', () => {
    fc.assert(
      fc.property(fc.nat(small.nodes.length), fc.constantFrom('signs', 'mediumTerm', 'longTerm'), (at, horizon) => {
        const added: TheoryNode = { is: 'outcome', id: 'new', label: text('new'), horizon: known(horizon) }
        const nodes = [...small.nodes.slice(0, at), added, ...small.nodes.slice(at)]
        const after = onePager({ ...small, nodes }).nodes.filter(({ id }) => id !== 'new')
        expect(after).toEqual(onePager(small).nodes)
      }),
    )
  })
})
