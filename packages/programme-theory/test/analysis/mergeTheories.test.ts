import type { Theory, TheoryNode } from '@groundplan/programme-theory'
import { type MergeTheoriesOptions, mergeTheories } from '@groundplan/programme-theory/analysis'
import { describe, expect, test } from 'vitest'
import { gaveWay, goal, known, link, merge, north, said, south, west } from './merging.js'
import { nodeOf, theoryOf } from './support.js'

describe('which parts are the same', () => {
  test('by id; else by words and kind; else as the caller says', () => {
    const a = theoryOf([goal('g'), nodeOf('activity', 'walks'), nodeOf('activity', 'meals')], [])
    const b = theoryOf(
      [
        goal('g', {}, 'Welfare'),
        { ...nodeOf('activity', 'w'), label: { verbatim: ' WALKS!' } } as TheoryNode,
        nodeOf('activity', 'dinners'),
      ],
      [],
    )
    const found = merge(a, b, { same: [['meals', 'dinners']] })
    expect(found.theory.nodes.map(({ id }) => id)).toEqual(['g', 'walks', 'meals'])
    expect(found.matched.map(({ id, matchedBy, from }) => [id, matchedBy, from.map((one) => one.id)])).toEqual([
      ['g', 'id', ['g', 'g']],
      ['walks', 'words', ['walks', 'w']],
      ['meals', 'same', ['meals', 'dinners']],
    ])
    expect(found.unheeded).toEqual([])
    expect(found.provenance[0]).toEqual({
      of: 'node',
      id: 'g',
      from: [
        { by: north, id: 'g' },
        { by: south, id: 'g' },
      ],
      matchedBy: 'id',
    })
  })
  test('the same activity of the register', () => {
    const a = theoryOf(
      [
        { is: 'activity', id: 'a', activity: 'r1' },
        { is: 'activity', id: 'c' },
      ],
      [],
    )
    const b = theoryOf([{ is: 'activity', id: 'b', activity: 'r1', label: { verbatim: 'Reading' } }], [])
    const found = merge(a, b)
    expect(found.theory.nodes).toEqual([
      { is: 'activity', id: 'a', activity: 'r1', label: { verbatim: 'Reading' } },
      { is: 'activity', id: 'c' },
    ])
    expect(found.matched.map(({ matchedBy }) => matchedBy)).toEqual(['activity'])
  })
  test('words in either language; a shared language that differs is another thing', () => {
    const labelled = (label: TheoryNode['label']) =>
      theoryOf([{ is: 'goal', id: `${JSON.stringify(label).length}`, label } as TheoryNode], [])
    const en = { en: 'Calm' }
    const both = { en: 'Calm', da: 'Ro på' }
    expect(merge(labelled(en), labelled(both)).theory.nodes).toHaveLength(1)
    expect(merge(labelled(en), labelled(both)).theory.nodes[0]?.label).toEqual(both)
    expect(merge(labelled({ verbatim: 'ro på', lang: 'da-DK' }), labelled(both)).theory.nodes).toHaveLength(1)
    expect(merge(labelled({ verbatim: 'calm' }), labelled(both)).theory.nodes).toHaveLength(1)
    expect(merge(labelled({ verbatim: 'calm', lang: 'da' }), labelled(both)).theory.nodes).toHaveLength(2)
    expect(merge(labelled({ en: 'Quiet' }), labelled(both)).theory.nodes).toHaveLength(2)
  })
  test('an id that two different things have: the first keeps it, links go to the right one', () => {
    const a = theoryOf([goal('x'), nodeOf('activity', 'a')], [link('l', 'a', 'x')])
    const b = theoryOf(
      [nodeOf('output', 'x'), nodeOf('output', 'x-2'), nodeOf('activity', 'a')],
      [link('l', 'a', 'x'), link('m', 'x', 'x-2')],
    )
    const found = merge(a, b)
    expect(found.theory.nodes.map(({ is, id }) => [is, id])).toEqual([
      ['goal', 'x'],
      ['activity', 'a'],
      ['output', 'x-3'],
      ['output', 'x-2'],
    ])
    expect(found.theory.links).toEqual([link('l', 'a', 'x'), link('l-2', 'a', 'x-3'), link('m', 'x-3', 'x-2')])
    expect(found.rekeyed).toEqual([
      { of: 'node', id: 'x-3', was: 'x', by: south },
      { of: 'link', id: 'l-2', was: 'l', by: south },
    ])
    expect(found.conflicts).toEqual([])
  })
  test('own ids: the same id says nothing, the same words do', () => {
    const a = theoryOf([goal('n1'), nodeOf('activity', 'n2')], [link('l', 'n2', 'n1')])
    const b = theoryOf(
      [{ ...nodeOf('activity', 'n1'), label: { verbatim: 'n2' } } as TheoryNode, goal('n2', {}, 'Other')],
      [link('l', 'n1', 'n2')],
    )
    const found = merge(a, b, { ids: 'own' })
    expect(found.theory.nodes.map(({ id }) => id)).toEqual(['n1', 'n2', 'n2-2'])
    expect(found.theory.links).toEqual([link('l', 'n2', 'n1'), link('l-2', 'n2', 'n2-2')])
    expect(merge(a, b).conflicts).toEqual([])
    const told = merge(a, b, {
      ids: 'own',
      same: [
        [
          { theory: 0, id: 'n1' },
          { theory: 1, id: 'n2' },
        ],
      ],
    })
    expect(told.theory.nodes.map(({ id }) => id)).toEqual(['n1', 'n2'])
    expect(told.matched.map(({ matchedBy }) => matchedBy)).toEqual(['same', 'words', 'ends'])
  })
  test('what cannot be followed in `same` is told', () => {
    const a = theoryOf([goal('g'), nodeOf('activity', 'a'), nodeOf('activity', 'b')], [])
    const b = theoryOf([nodeOf('outcome', 'o')], [])
    expect(merge(a, b, { same: [['a', 'b'], ['g', 'o'], ['a', 'gone'], ['gone'], ['a']] }).unheeded).toEqual([
      0, 1, 2, 3,
    ])
    expect(merge(a, b, { same: [['g', 'o']] }).theory.nodes).toHaveLength(4)
  })
  test('links by what they join, with their evidence united', () => {
    const nodes = [nodeOf('activity', 'a'), goal('g')]
    const one = { strength: 'experience' } as const
    const other = { strength: 'researchHere', finding: 'contradicts' } as const
    const found = merge(
      theoryOf(nodes, [link('l1', 'a', 'g', { evidence: known([one]) })]),
      theoryOf(nodes, [
        link('l2', 'a', 'g', { evidence: known([other, one]), polarity: 'decreases' }),
        link('l3', 'a', 'g'),
      ]),
    )
    expect(found.theory.links).toEqual([link('l1', 'a', 'g', { evidence: known([one, other]) }), link('l3', 'a', 'g')])
    expect(found.conflicts).toMatchObject([
      {
        of: 'link',
        id: 'l1',
        field: 'polarity',
        values: [
          { value: 'increases', by: [north] },
          { value: 'decreases', by: [south] },
        ],
        stands: 0,
      },
    ])
    expect(said(found)).toEqual([
      'Different answers about “a” → “Well-being” – direction: increases (the north) and decreases (the south)',
    ])
    expect(said(found, 'da')).toEqual([
      'Forskellige svar om »a« → »Well-being« – retning: giver mere (nord) og giver mindre (syd)',
    ])
  })
})

describe('what is said of the same', () => {
  const of = (rest: object, other: object, options: Partial<MergeTheoriesOptions> = {}) => {
    const found = merge(theoryOf([goal('g', rest)], []), theoryOf([goal('g', other)], []), options)
    return [found.theory.nodes[0] as object, found] as const
  }
  test('known before never asked, unknown before never asked, known before unknown', () => {
    expect(of({}, { level: known('person') })[0]).toHaveProperty('level', known('person'))
    expect(of({ level: { is: 'unknown' } }, {})[0]).toHaveProperty('level', { is: 'unknown' })
    const why = { is: 'unknown', why: { en: 'Lost', da: 'Tabt' } }
    const [node, found] = of({ level: why }, { level: known('person') })
    expect(node).toHaveProperty('level', known('person'))
    expect(found.conflicts).toEqual([])
    expect(gaveWay(found)).toEqual([{ of: 'node', id: 'g', field: 'level', value: why, by: north }])
    const [held, more] = of({ level: { is: 'withheld' } }, { level: why })
    expect(held).toHaveProperty('level', { is: 'withheld' })
    expect(gaveWay(more).map(({ by }) => by)).toEqual([south])
  })
  test('reasons for not knowing: the first stands, the other is told', () => {
    const [node, found] = of(
      { level: { is: 'unknown' } },
      { level: { is: 'unknown', why: { en: 'Lost', da: 'Tabt' } } },
    )
    expect(node).toHaveProperty('level', { is: 'unknown' })
    expect(gaveWay(found)).toHaveLength(1)
    expect(found.conflicts).toEqual([])
  })
  test('known, withheld and not applicable are no agreement', () => {
    const [node, found] = of({ level: { is: 'withheld' } }, { level: known('person') })
    expect(node).toHaveProperty('level', { is: 'withheld' })
    expect(said(found)).toEqual([
      'Different answers about “Well-being” – who or what changes: withheld (the north) and people (the south)',
    ])
    expect(of({ level: { is: 'notApplicable' } }, { level: { is: 'withheld' } })[1].conflicts).toHaveLength(1)
    expect(of({ level: { is: 'withheld' } }, { level: { is: 'withheld' } })[1].conflicts).toEqual([])
  })
  test('two values: the first stands, both are kept, and one can be chosen', () => {
    const given = [{ level: known('person') }, { level: known('community') }] as const
    const [node, found] = of(...given)
    expect(node).toHaveProperty('level', known('person'))
    expect(found.conflicts[0]).toMatchObject({ of: 'node', id: 'g', field: 'level', stands: 0 })
    expect(found.conflicts[0]?.values).toEqual([
      { value: known('person'), by: [north] },
      { value: known('community'), by: [south] },
    ])
    const [chosen, decided] = of(...given, { decide: ({ field }) => (field === 'level' ? 1 : undefined) })
    expect(chosen).toHaveProperty('level', known('community'))
    expect(decided.conflicts[0]?.stands).toBe(1)
    expect(decided.conflicts[0]?.values).toHaveLength(2)
    expect(() => of(...given, { decide: () => 2 })).toThrow(
      '"level" of node "g" has no value 2: choose from 0 to 1, or nothing.',
    )
  })
  test('lists are united; "none" beside some is told', () => {
    expect(of({ groups: known(['a', 'b']) }, { groups: known(['c', 'a']) })[0]).toHaveProperty(
      'groups',
      known(['a', 'b', 'c']),
    )
    const [node, found] = of({ groups: known([]) }, { groups: known(['c']) })
    expect(node).toHaveProperty('groups', known(['c']))
    expect(found.conflicts).toMatchObject([{ field: 'groups', stands: 'all' }])
    expect(said(found, 'da')).toEqual(['Forskellige svar om »Well-being« – målgrupper: ingen (nord) og »c« (syd)'])
    expect(of({ groups: known([]) }, { groups: known(['c']) }, { decide: () => 0 })[0]).toHaveProperty(
      'groups',
      known([]),
    )
    expect(of({ groups: known([]) }, { groups: known([]) })[1].conflicts).toEqual([])
    expect(of({ focusAreas: ['f'] }, { focusAreas: [] })[1].conflicts).toEqual([])
  })
  test('texts: other spelling gives way, other languages are added, other words are a conflict', () => {
    const [node, found] = of(
      { note: { verbatim: 'See it', lang: 'en' } },
      { note: { verbatim: 'see it.', lang: 'en' } },
    )
    expect(node).toHaveProperty('note', { verbatim: 'See it', lang: 'en' })
    expect(gaveWay(found)).toMatchObject([{ field: 'note', value: { verbatim: 'see it.', lang: 'en' }, by: south }])
    expect(of({ note: { en: 'A' } }, { note: { en: 'A', da: 'Å' } })[0]).toHaveProperty('note', { en: 'A', da: 'Å' })
    // Nobody is taken to have written words of a language they left out.
    expect(gaveWay(of({ note: { en: 'A' } }, { note: { en: 'A', da: 'Å' } })[1])).toEqual([
      { of: 'node', id: 'g', field: 'note', value: { en: 'A' }, by: north },
    ])
    expect(gaveWay(of({ note: { verbatim: 'a', lang: 'da' } }, { note: { verbatim: 'a' } })[1])).toMatchObject([
      { value: { verbatim: 'a' }, by: south },
    ])
    expect(of({ note: { en: 'A', da: 'Å' } }, { note: { en: 'A', da: 'Ø' } })[1].conflicts).toHaveLength(1)
    // Nobody can tell whether a Danish and an English sentence say the same.
    expect(of({ note: { en: 'A' } }, { note: { da: 'A' } })[1].conflicts).toHaveLength(1)
    expect(of({ note: { verbatim: '?!' } }, { note: { verbatim: '?!' } })[1].conflicts).toEqual([])
    expect(of({ note: { verbatim: '?' } }, { note: { verbatim: '!' } })[1].conflicts).toHaveLength(1)
  })
  test('indicators of the same node are matched, and "no indicators" is told', () => {
    const share = (id: string, target: number, verbatim = 'Share') => ({
      id,
      label: { verbatim },
      target: known(target),
    })
    const [node, found] = of(
      { indicators: known([share('i1', 70)]) },
      { indicators: known([share('other', 70, 'SHARE'), share('i3', 5, 'Days')]) },
    )
    expect(node).toHaveProperty('indicators', known([share('i1', 70), share('i3', 5, 'Days')]))
    expect(
      found.provenance.filter(({ of: kind }) => kind === 'indicator').map(({ id, from }) => [id, from.length]),
    ).toEqual([
      ['i1', 2],
      ['i3', 1],
    ])
    expect(said(of({ indicators: known([share('i1', 70)]) }, { indicators: known([share('i1', 80)]) })[1])).toEqual([
      'Different answers about “Share” – target: 70 (the north) and 80 (the south)',
    ])
    const given = [{ indicators: known([]) }, { indicators: known([share('i1', 70)]) }] as const
    expect(of(...given)[0]).toHaveProperty('indicators', known([share('i1', 70)]))
    expect(said(of(...given)[1])).toEqual([
      'Different answers about “Well-being” – whether there are indicators: none (the north) and “Share” (the south)',
    ])
    const [none, decided] = of(...given, { decide: () => 0 })
    expect(none).toHaveProperty('indicators', known([]))
    expect(decided.conflicts[0]?.values[1]?.value).toEqual(known([share('i1', 70)]))
    expect(decided.provenance.map(({ of: kind }) => kind)).toEqual(['node'])
  })
  test('one indicator id at two nodes is two indicators', () => {
    const days = (id: string) => ({ indicators: known([{ id, label: { verbatim: 'Days' } }]) })
    const found = merge(
      theoryOf([goal('g', days('i')), goal('h', {}, 'H')], []),
      theoryOf([goal('g'), goal('h', days('i'), 'H')], []),
    )
    expect(
      found.theory.nodes.map(
        (node) => 'indicators' in node && node.indicators?.is === 'known' && node.indicators.value[0]?.id,
      ),
    ).toEqual(['i', 'i-2'])
    expect(found.rekeyed).toEqual([{ of: 'indicator', id: 'i-2', was: 'i', by: south }])
  })
  test('the life of an assumption: who heard more stands, who tells another is told', () => {
    const life = (...states: ('stated' | 'supported' | 'rejected')[]): Theory =>
      theoryOf([goal('g')], [], {
        assumptions: [
          {
            id: 'x',
            label: { verbatim: 'Trust' },
            on: [{ node: 'g' }],
            states: states.map((is) => ({ is, at: '2020' })),
          },
        ],
      })
    expect(merge(life('stated'), life('stated', 'supported')).theory).toEqual({
      ...life('stated', 'supported'),
      id: 'both',
      title: { en: 'Both', da: 'Begge' },
    })
    expect(merge(life('stated'), life('stated', 'supported')).conflicts).toEqual([])
    expect(said(merge(life('supported'), life('rejected')))).toEqual([
      'Different answers about “Trust” – status: supported (the north) and rejected (the south)',
    ])
  })
  test('what an assumption is about is united, under the merged ids', () => {
    const about = (id: string): Theory =>
      theoryOf([goal(id), nodeOf('activity', 'a')], [link('l', 'a', id)], {
        assumptions: [
          { id: 'x', label: { verbatim: 'Trust' }, on: id === 'g' ? [{ node: 'g' }] : [{ node: 'h' }, { link: 'l' }] },
        ],
      })
    const found = merge(about('g'), about('h'))
    expect(found.theory.assumptions?.[0]?.on).toEqual([{ node: 'g' }, { link: 'l' }])
    expect(found.theory.links).toEqual([link('l', 'a', 'g')])
  })
  test('descriptions of activities, field by field', () => {
    const described = (description: object): Theory =>
      theoryOf([{ is: 'activity', id: 'a', description } as TheoryNode], [])
    const found = merge(
      described({ what: known({ en: 'Tea' }) }),
      described({ what: known({ en: 'Coffee' }), evaluatedBy: known({ en: 'Talks' }) }),
    )
    expect(found.theory.nodes[0]).toEqual({
      is: 'activity',
      id: 'a',
      description: { what: known({ en: 'Tea' }), evaluatedBy: known({ en: 'Talks' }) },
    })
    expect(found.conflicts.map(({ field }) => field)).toEqual(['description.what'])
    // An empty one takes nothing away.
    const what = { what: known({ en: 'Tea' }) }
    expect(merge(described(what), described({})).theory.nodes[0]).toHaveProperty('description', what)
    expect(merge(described({}), described(what)).theory.nodes[0]).toHaveProperty('description', what)
    expect(merge(described({}), described({})).theory.nodes[0]).toHaveProperty('description', {})
  })
  test('a note on the whole theory and on a part of it', () => {
    const noted = (on?: { node: string }[]): Theory =>
      theoryOf([goal('g'), goal('h', {}, 'H')], [], {
        notes: [{ id: 'k', text: { verbatim: 'Ask' }, ...(on ? { on } : {}) }],
      })
    const found = merge(noted(), noted([{ node: 'g' }]))
    expect(found.theory.notes).toEqual([{ id: 'k', text: { verbatim: 'Ask' } }])
    expect(found.conflicts.map(({ field, values }) => [field, values.length])).toEqual([['on', 2]])
    expect(merge(noted([{ node: 'g' }]), noted([{ node: 'h' }])).theory.notes?.[0]?.on).toEqual([
      { node: 'g' },
      { node: 'h' },
    ])
  })
  test('three: who agrees is told together', () => {
    const of3 = (level: string) => theoryOf([goal('g', { level: known(level) })], [])
    const found = mergeTheories(
      [
        { by: north, theory: of3('person') },
        { by: south, theory: of3('community') },
        { by: west, theory: of3('person') },
      ],
      { id: 'all', title: north },
    )
    expect(said(found)).toEqual([
      'Different answers about “Well-being” – who or what changes: people (the north and the west) and community (the south)',
    ])
    expect(found.matched[0]?.from).toHaveLength(3)
  })
})
