import { deepFreeze, known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import { validate } from '@groundplan/kernel/document'
import { buildTheory, type Theory, type TheorySpec, theories } from '@groundplan/programme-theory'
import { describe, expect, test } from 'vitest'

const text = (en: string, da: string) => ({ en, da })
const label = text('x', 'y')
const problems = (theory: Theory) => validate(theories.schema, { items: [theory] }, { owner: theories.kind }).findings
/** What a caller without types may give. */
const loose = (spec: unknown): Theory => buildTheory(spec as TheorySpec)
const one = (node: object, rest: object = {}) =>
  loose({ id: 't', title: 'T', goals: { g: { label: 'G', ...node } }, ...rest })

describe('a specification gives the data that one may write by hand', () => {
  test('the ten lines of the README', () => {
    const built = loose(
      deepFreeze({
        id: 'good-mornings',
        title: text('Good mornings', 'Gode morgener'),
        activities: {
          meetings: {
            label: text('Morning meetings', 'Morgenmøder'),
            when: { from: '2017-05' },
            groups: ['newcomers'],
            leadsTo: ['attendance'],
          },
        },
        outcomes: {
          attendance: {
            label: text('Parents come', 'Forældre kommer'),
            horizon: 'signs',
            indicators: [{ id: 'share', label, target: 70, unit: { verbatim: '%' }, of: label }],
            leadsTo: { supported: { mechanism: label, evidence: [{ strength: 'experience' }] } },
          },
          supported: { label, horizon: 'mediumTerm', leadsTo: 'coping' },
        },
        goals: { coping: label },
      }),
    )
    const written: Theory = {
      id: 'good-mornings',
      title: { en: 'Good mornings', da: 'Gode morgener' },
      nodes: [
        {
          is: 'activity',
          id: 'meetings',
          label: { en: 'Morning meetings', da: 'Morgenmøder' },
          when: { is: 'known', value: { from: '2017-05' } },
          groups: { is: 'known', value: ['newcomers'] },
        },
        {
          is: 'outcome',
          id: 'attendance',
          label: { en: 'Parents come', da: 'Forældre kommer' },
          horizon: { is: 'known', value: 'signs' },
          indicators: {
            is: 'known',
            value: [{ id: 'share', label, target: { is: 'known', value: 70 }, unit: { verbatim: '%' }, of: label }],
          },
        },
        { is: 'outcome', id: 'supported', label, horizon: { is: 'known', value: 'mediumTerm' } },
        { is: 'goal', id: 'coping', label },
      ],
      links: [
        { id: 'meetings-attendance', from: 'meetings', to: 'attendance' },
        {
          id: 'attendance-supported',
          from: 'attendance',
          to: 'supported',
          mechanism: { is: 'known', value: label },
          evidence: { is: 'known', value: [{ strength: 'experience' }] },
        },
        { id: 'supported-coping', from: 'supported', to: 'coping' },
      ],
    }
    expect(built).toStrictEqual(written)
    expect(problems(built)).toEqual([])
  })

  test('every section and every field', () => {
    const built = loose(
      deepFreeze({
        id: 't',
        title: 'Titel',
        language: 'da',
        horizons: { soon: { label: 'Snart', years: { from: 0, to: 1 } }, later: 'Senere' },
        focusAreas: { f: { label: 'F', challenge: 'Svært', groups: ['young'] }, f2: { verbatim: 'F2', lang: 'da' } },
        boxes: { left: 'Venstre', right: { label: { en: 'Right' } } },
        resources: { r: { label: 'R', cost: { amount: 0, currency: 'DKK' }, leadsTo: 'a' } },
        activities: {
          a: {
            activity: 'registered',
            deliveredBy: [{ kind: 'organisation', id: 'school' }],
            when: { from: 'unknown', to: '2018' },
            dose: { amount: 10, unit: 'gange', per: 'week' },
            cost: withheld(),
            groups: [],
            description: {
              what: 'Hvad',
              evaluatedBy: unknown({ verbatim: 'Ikke besluttet' }),
              approvals: [
                { body: 'steering', at: '2017-03', decision: 'returned', why: 'Uklar' },
                { body: { kind: 'body', id: 'steering' }, at: 'unknown', decision: 'approved' },
              ],
            },
            leadsTo: { p: {}, o: { id: 'second', polarity: 'decreases', confidence: 'low' } },
          },
        },
        outputs: { p: { label: 'P', result: 'process', indicators: [] } },
        outcomes: {
          o: {
            label: 'O',
            horizon: unknown(),
            groups: ['young'],
            level: 'organisation',
            result: known('culture'),
            seenBy: 'De siger det',
            focusAreas: ['f'],
            box: 'left',
            note: 'Husk',
            origin: 'Workshop',
            indicators: [
              {
                id: 'i',
                label: 'I',
                unit: 'pct',
                of: 'børn',
                baseline: 0,
                target: notApplicable(),
                by: known('2020'),
              },
            ],
            leadsTo: {
              g: {
                mechanism: known('Fordi'),
                evidence: [
                  { strength: 'researchHere', finding: 'contradicts', source: 'Rapport', note: 'Lille' },
                  { strength: 'conjecture', source: unknown() },
                ],
                conditions: ['c'],
                assumes: ['trust', { id: 'own', label: 'Egen' }],
                note: 'N',
                origin: 'Her',
              },
            },
            assumes: ['trust'],
          },
        },
        goals: { g: { label: 'G', horizon: 'later' } },
        conditions: { c: { label: 'C', holds: false, mustChange: true } },
        links: [
          { from: 'c', to: 'g' },
          { id: 'again', from: 'o', to: 'g', mechanism: unknown() },
        ],
        assumptions: {
          trust: {
            label: 'Tillid',
            on: [{ link: 'again' }, { node: 'c' }],
            states: [{ is: 'stated', at: '2017', by: 'Styregruppen', why: 'Erfaring' }],
            indicator: 'Svar',
            reviewOn: '2019-01',
            note: 'Vigtig',
          },
        },
        notes: { n1: 'Om det hele', n2: { text: { da: 'Om dele' }, on: [{ node: 'g' }, { link: 'o-g' }] } },
        includes: [{ theory: 'other', without: ['x'], parts: ['y'] }],
        isPart: false,
      }),
    )
    const da = (verbatim: string) => ({ verbatim, lang: 'da' })
    expect(built).toStrictEqual({
      id: 't',
      title: da('Titel'),
      horizons: [
        { id: 'soon', label: da('Snart'), years: { from: 0, to: 1 } },
        { id: 'later', label: da('Senere') },
      ],
      focusAreas: [
        { id: 'f', label: da('F'), challenge: known(da('Svært')), groups: known(['young']) },
        { id: 'f2', label: da('F2') },
      ],
      boxes: [
        { id: 'left', label: da('Venstre') },
        { id: 'right', label: { en: 'Right' } },
      ],
      nodes: [
        { is: 'resource', id: 'r', label: da('R'), cost: known({ amount: 0, currency: 'DKK' }) },
        {
          is: 'activity',
          id: 'a',
          activity: 'registered',
          deliveredBy: known([{ kind: 'organisation', id: 'school' }]),
          when: known({ from: 'unknown', to: '2018' }),
          dose: known({ amount: 10, unit: da('gange'), per: 'week' }),
          cost: { is: 'withheld' },
          groups: known([]),
          description: {
            what: known(da('Hvad')),
            evaluatedBy: { is: 'unknown', why: { verbatim: 'Ikke besluttet' } },
            approvals: known([
              { body: { kind: 'body', id: 'steering' }, at: '2017-03', decision: 'returned', why: da('Uklar') },
              { body: { kind: 'body', id: 'steering' }, at: 'unknown', decision: 'approved' },
            ]),
          },
        },
        { is: 'output', id: 'p', label: da('P'), result: known('process'), indicators: known([]) },
        {
          is: 'outcome',
          id: 'o',
          label: da('O'),
          horizon: { is: 'unknown' },
          groups: known(['young']),
          level: known('organisation'),
          result: known('culture'),
          seenBy: known(da('De siger det')),
          focusAreas: ['f'],
          box: 'left',
          note: da('Husk'),
          origin: da('Workshop'),
          indicators: known([
            {
              id: 'i',
              label: da('I'),
              unit: da('pct'),
              of: da('børn'),
              baseline: known(0),
              target: { is: 'notApplicable' },
              by: known('2020'),
            },
          ]),
        },
        { is: 'goal', id: 'g', label: da('G'), horizon: known('later') },
        { is: 'condition', id: 'c', label: da('C'), holds: known(false), mustChange: known(true) },
      ],
      links: [
        { id: 'r-a', from: 'r', to: 'a' },
        { id: 'a-p', from: 'a', to: 'p' },
        { id: 'second', from: 'a', to: 'o', polarity: 'decreases', confidence: known('low') },
        {
          id: 'o-g',
          from: 'o',
          to: 'g',
          mechanism: known(da('Fordi')),
          evidence: known([
            { strength: 'researchHere', finding: 'contradicts', source: known(da('Rapport')), note: da('Lille') },
            { strength: 'conjecture', source: { is: 'unknown' } },
          ]),
          conditions: known(['c']),
          note: da('N'),
          origin: da('Her'),
        },
        { id: 'c-g', from: 'c', to: 'g' },
        { id: 'again', from: 'o', to: 'g', mechanism: { is: 'unknown' } },
      ],
      assumptions: [
        {
          id: 'trust',
          label: da('Tillid'),
          states: [{ is: 'stated', at: '2017', by: da('Styregruppen'), why: da('Erfaring') }],
          indicator: known(da('Svar')),
          reviewOn: known('2019-01'),
          note: da('Vigtig'),
          on: [{ link: 'again' }, { node: 'c' }, { node: 'o' }, { link: 'o-g' }],
        },
        { id: 'own', label: da('Egen'), on: [{ link: 'o-g' }] },
      ],
      notes: [
        { id: 'n1', text: da('Om det hele') },
        { id: 'n2', text: { da: 'Om dele' }, on: [{ node: 'g' }, { link: 'o-g' }] },
      ],
      includes: [{ theory: 'other', without: ['x'] }],
      isPart: false,
    })
    expect(problems(built)).toEqual([])
  })

  test('what is left out or undefined was never asked, and empty sections stay empty', () => {
    expect(
      buildTheory({
        id: 't',
        title: 'T',
        language: undefined,
        goals: { g: { label: 'G', horizon: undefined, indicators: undefined, leadsTo: undefined, assumes: undefined } },
        notes: undefined,
        boxes: {},
        assumptions: {},
      }),
    ).toStrictEqual({
      id: 't',
      title: { verbatim: 'T' },
      boxes: [],
      nodes: [{ is: 'goal', id: 'g', label: { verbatim: 'G' } }],
      links: [],
      assumptions: [],
    })
  })

  test('an entry that is undefined is not there', () => {
    expect(one({}, { outputs: { p: undefined } }).nodes).toHaveLength(1)
    expect(one({ leadsTo: { g: undefined } }).links).toEqual([])
  })

  test('shares nothing with the specification', () => {
    const when = { from: '2017' }
    const groups = ['a']
    const built = buildTheory({ id: 't', title: 'T', activities: { a: { label, when, groups } } })
    when.from = '2018'
    groups.push('b')
    expect(built.nodes[0]).toMatchObject({ when: known({ from: '2017' }), groups: known(['a']) })
    expect('label' in (built.nodes[0] ?? {}) && built.nodes[0]?.label).not.toBe(label)
  })

  test('ids that mean something to JavaScript are ids like any other', () => {
    const built = loose(
      JSON.parse(`{ "id": "__proto__", "title": "T",
        "outcomes": { "__proto__": { "label": "P", "leadsTo": { "constructor": {}, "toString": {} } } },
        "goals": { "constructor": "C", "toString": "S" },
        "assumptions": { "__proto__": { "label": "A", "on": [{ "node": "constructor" }] } } }`),
    )
    expect(built.nodes.map(({ id }) => id)).toEqual(['__proto__', 'constructor', 'toString'])
    expect(built.links.map(({ id, to }) => [id, to])).toEqual([
      ['__proto__-constructor', 'constructor'],
      ['__proto__-toString', 'toString'],
    ])
    expect(built.assumptions?.[0]?.id).toBe('__proto__')
    expect(problems(built)).toEqual([])
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
    expect(({} as Record<string, unknown>)['label']).toBeUndefined()
  })
})

describe('throws with the remedy', () => {
  const says = (spec: () => unknown, message: string) => {
    expect(spec).toThrow(TypeError)
    expect(spec).toThrow(message)
  }
  const at = (where: string) => `buildTheory of "t": ${where}`

  test('on a specification that is none', () => {
    says(() => loose(undefined), 'buildTheory needs a specification: an object with "id" and "title".')
    says(() => loose([]), 'buildTheory needs a specification')
    says(() => loose({ title: 'T' }), 'buildTheory of nothing: id must be text that is not empty.')
    says(() => loose({ id: '', title: 'T' }), 'id must be text that is not empty.')
    says(() => loose({ id: 't' }), at('the specification needs "title".'))
    says(() => loose({ id: 't', title: 5 }), at('title must be a text: a string, { en, da } or { verbatim, lang }.'))
    says(() => loose({ id: 't', title: 'T', language: 5 }), at('language must be text that is not empty.'))
    says(
      () => loose({ id: 't', title: 'T', gaols: {} }),
      at('the specification has no section "gaols": there are id, title,'),
    )
    says(() => loose({ id: 't', title: 'T', goals: [] }), at('goals must be an object: each thing under its id.'))
    says(() => loose({ id: 't', title: 'T', goals: { '': 'G' } }), at('goals has an empty id: give each thing one.'))
    says(() => loose({ id: 't', title: 'T', goals: { g: 5 } }), at('goals.g must be a text or an object with "label".'))
    says(() => loose({ id: 't', title: 'T', notes: { n: 5 } }), at('notes.n must be a text or an object with "text".'))
    says(() => one({}, { isPart: 'yes' }), at('isPart must be true or false.'))
    says(() => one({}, { links: {} }), at('links must be a list: put it in [ ].'))
    says(() => one({}, { links: ['g'] }), at('links[0] must be an object.'))
  })

  test('on a name that leads nowhere', () => {
    says(() => one({ leadsTo: 'gg' }), at('goals.g.leadsTo names "gg", which is no node here: there are g.'))
    says(() => one({ leadsTo: ['g', 'gg'] }), at('goals.g.leadsTo[1] names "gg", which is no node here'))
    says(() => one({ leadsTo: { gg: {} } }), at('goals.g.leadsTo names "gg", which is no node here'))
    says(() => one({ leadsTo: { gg: undefined } }), at('goals.g.leadsTo names "gg", which is no node here'))
    says(() => one({ leadsTo: 5 }), at('goals.g.leadsTo must be an id, a list of ids, or an object by id.'))
    says(() => one({ leadsTo: { g: 5 } }), at('goals.g.leadsTo.g must be an object with what is known of the link.'))
    says(() => one({ box: 'b' }), at('goals.g.box names "b", which is no box here: there is none.'))
    says(
      () => one({ focusAreas: ['f'] }, { focusAreas: { e: 'E' } }),
      at('goals.g.focusAreas[0] names "f", which is no focus area here: there are e.'),
    )
    says(
      () => one({ horizon: 'soon' }),
      at(
        'goals.g.horizon names "soon", which is no horizon here: there are signs, mediumTerm, intermediateObjective, longTerm.',
      ),
    )
    says(
      () => one({ horizon: known('signs') }, { horizons: { soon: 'S' } }),
      at('goals.g.horizon.value names "signs", which is no horizon here: there are soon.'),
    )
    says(
      () => one({ leadsTo: { g: { conditions: ['g'] } } }),
      at('goals.g.leadsTo.g.conditions[0] names "g", which is no condition here: there is none.'),
    )
    says(() => one({ assumes: ['a'] }), at('goals.g.assumes[0] names "a", which is no assumption here: there is none.'))
    says(() => one({}, { links: [{ from: 'g' }] }), at('links[0].to names nothing, which is no node here'))
    says(() => one({}, { links: [{ from: 'x', to: 'g' }] }), at('links[0].from names "x", which is no node here'))
    says(() => one({}, { notes: { n: { text: 'N', on: [{ node: 'x' }] } } }), at('notes.n.on[0].node names "x"'))
    says(
      () => one({}, { notes: { n: { text: 'N', on: [{ link: 'x' }] } } }),
      at('notes.n is on the link "x", which is not here: its id is that of both ends with "-" between.'),
    )
    says(
      () => one({}, { assumptions: { a: { label: 'A', on: [{ link: 'x' }] } } }),
      at('assumptions.a is on the link "x"'),
    )
    expect(() =>
      one({}, { notes: { n: { text: 'N', on: [{ link: 'x' }] } }, includes: [{ theory: 'o' }] }),
    ).not.toThrow()
  })

  test('offers just a dozen whole', () => {
    const goals = Object.fromEntries('abcdefghijkl'.split('').map((id) => [id, 'G']))
    says(
      () => loose({ id: 't', title: 'T', goals, links: [{ from: 'z' }] }),
      'there are a, b, c, d, e, f, g, h, i, j, k, l.',
    )
  })

  test('a theory that says it has no horizons has none, not the standard ones', () => {
    says(() => one({ horizon: 'signs' }, { horizons: {} }), 'names "signs", which is no horizon here: there is none.')
    expect(one({}, { horizons: {} }).horizons).toEqual([])
  })

  test('offers the first dozen of many names', () => {
    const goals = Object.fromEntries('abcdefghijklm'.split('').map((id) => [id, 'G']))
    says(
      () => loose({ id: 't', title: 'T', goals: { ...goals, z: { label: 'Z', leadsTo: 'y' } } }),
      'there are a, b, c, d, e, f, g, h, i, j, k, l ….',
    )
    says(() => loose({ id: 't', title: 'T', goals: { a: 'A' }, links: [{ from: 'b' }] }), 'there are a.')
  })

  test('parts of other theories are named like own ones, once they are said to be there', () => {
    const spec = { includes: [{ theory: 'other', parts: ['elsewhere', 'rain'] }] }
    expect(one({ leadsTo: { elsewhere: { conditions: ['rain'] } } }, spec).links).toEqual([
      { id: 'g-elsewhere', from: 'g', to: 'elsewhere', conditions: known(['rain']) },
    ])
    says(() => one({ leadsTo: 'other' }, spec), 'names "other", which is no node here: there are g, elsewhere, rain.')
    says(
      () => one({}, { includes: [{ theory: 'o', parts: [''] }] }),
      at('includes[0].parts[0] must be text that is not empty.'),
    )
    says(() => one({}, { includes: [{}] }), at('includes[0] needs "theory".'))
  })

  test('on an id that comes twice', () => {
    says(
      () => one({}, { outcomes: { g: 'O' } }),
      at('goals.g has the id "g", which another node has: give each an id of its own.'),
    )
    says(
      () => one({ leadsTo: ['g', 'g'] }),
      at(
        'goals.g.leadsTo[1] has the id "g-g", which another link has: draw a link once, or give the second one an "id".',
      ),
    )
    says(() => one({ leadsTo: 'g' }, { links: [{ from: 'g', to: 'g' }] }), at('links[0] has the id "g-g"'))
    const indicators = [{ id: 'i', label: 'I' }]
    says(
      () => one({ indicators }, { outputs: { p: { label: 'P', indicators } } }),
      'has the id "i", which another indicator has',
    )
    says(
      () =>
        one({
          assumes: [
            { id: 'a', label: 'A' },
            { id: 'a', label: 'A' },
          ],
        }),
      at('goals.g.assumes[1] states the assumption "a" again: state it once in "assumptions", and name it by its id.'),
    )
  })

  test('on whole numbers for keys, whose order is lost', () => {
    says(
      () => loose({ id: 't', title: 'T', goals: { b: 'B', 10: 'A' } }),
      at('goals has the id "10", and JavaScript puts whole numbers first: write "n10", say.'),
    )
    says(() => loose({ id: 't', title: 'T', goals: { b: 'B', 0: 'A' } }), 'the id "0"')
    expect(loose({ id: 't', title: 'T', goals: { 10: 'A' } }).nodes).toHaveLength(1)
    expect(loose({ id: 't', title: 'T', goals: { b: 'A', '01': 'B', '1a': 'C' } }).nodes).toHaveLength(3)
  })

  test('on an assumption about nothing, and on parts that are none', () => {
    says(
      () => one({}, { assumptions: { a: 'A' } }),
      at('assumptions.a is about nothing: name it in "assumes" of a node or link, or give "on".'),
    )
    says(
      () => one({}, { assumptions: { a: { label: 'A', on: [{}] } } }),
      at('assumptions.a is on parts: each is { node } or { link }.'),
    )
    says(
      () => one({ leadsTo: 'g' }, { assumptions: { a: { label: 'A', on: [{ node: 'g', link: 'g-g' }] } } }),
      'each is { node } or { link }.',
    )
    says(
      () => one({ assumes: [5] }),
      at('goals.g.assumes[0] must be the id of one in "assumptions", or an object with "id" and "label".'),
    )
    says(() => one({ assumes: [{ label: 'A' }] }), at('goals.g.assumes[0].id must be text that is not empty.'))
    says(() => one({ assumes: [{ id: 'a' }] }), at('goals.g.assumes[0] needs "label".'))
    says(() => one({ assumes: 'a' }), at('goals.g.assumes must be a list: put it in [ ].'))
  })

  test.each([
    [{ leedsTo: ['g'] }, 'goals.g has no field "leedsTo": there are label, focusAreas, box'],
    [{ label: undefined }, 'goals.g needs "label".'],
    [{ label: { en: 5 } }, 'goals.g.label.en must be a string.'],
    [{ label: {} }, 'goals.g.label must be a text'],
    [
      { en: 'G', box: 'b' },
      'goals.g.label is a text and has "label" too: put the text in "label" and "label" beside it.',
    ],
    [{ label: { en: undefined } }, 'goals.g.label must be a text'],
    [{ label: { lang: 'da' } }, 'goals.g.label must be a text'],
    [{ box: 5 }, 'goals.g.box names 5, which is no box here'],
    [{ box: {} }, 'goals.g.box names what is no text, which is no box here'],
    [{ note: 5 }, 'goals.g.note must be a text'],
    [
      { horizon: { is: 'knwon', value: 'signs' } },
      'goals.g.horizon has an "is" that is none of known, unknown, withheld, notApplicable; a value that is known may stand alone.',
    ],
    [{ horizon: { is: 'known' } }, 'goals.g.horizon needs "value".'],
    [{ horizon: { is: 'withheld', why: 'x' } }, 'goals.g.horizon has no field "why": there are is.'],
    [{ level: 'people' }, 'goals.g.level must be one of person, organisation, community.'],
    [{ result: 'number' }, 'goals.g.result must be one of countable, process, capacity, culture, experience.'],
    [{ groups: 'young' }, 'goals.g.groups must be a list'],
    [{ groups: [''] }, 'goals.g.groups[0] must be an id: text that is not empty.'],
    [{ indicators: [{ label: 'I' }] }, 'goals.g.indicators[0] needs "id".'],
    [{ indicators: [{ id: 'i' }] }, 'goals.g.indicators[0] needs "label".'],
    [{ indicators: [{ id: 'i', label: 'I', target: '70' }] }, 'goals.g.indicators[0].target must be a number.'],
    [{ indicators: [{ id: 'i', label: 'I', target: Number.NaN }] }, 'target must be a number.'],
    [
      { indicators: [{ id: 'i', label: 'I', by: '2020-13' }] },
      'by must be a date that exists: YYYY, YYYY-MM or YYYY-MM-DD.',
    ],
    [{ leadsTo: { g: { id: '' } } }, 'goals.g.leadsTo.g.id must be text that is not empty.'],
    [{ leadsTo: { g: { polarity: 'up' } } }, 'goals.g.leadsTo.g.polarity must be one of increases, decreases.'],
    [{ leadsTo: { g: { confidence: 'sure' } } }, 'confidence must be one of low, medium, high.'],
    [{ leadsTo: { g: { evidence: [{}] } } }, 'evidence[0] needs "strength".'],
    [
      { leadsTo: { g: { evidence: [{ strength: 'strong' }] } } },
      'strength must be one of conjecture, experience, researchElsewhere, researchHere.',
    ],
    [
      { leadsTo: { g: { evidence: [{ strength: 'experience', finding: 'no' }] } } },
      'finding must be one of supports, contradicts.',
    ],
    [
      { leadsTo: { g: { evidence: ['experience'] } } },
      'evidence[0] must be an object with strength, finding, source, note.',
    ],
    [
      { assumes: [{ id: 'a', label: 'A', states: [{ is: 'tested', at: '2018' }] }] },
      'states[0].is must be one of stated, beingTested, supported, weakened, rejected.',
    ],
    [{ assumes: [{ id: 'a', label: 'A', states: [{ is: 'stated' }] }] }, 'states[0] needs "at".'],
    [
      { assumes: [{ id: 'a', label: 'A', states: [{ is: 'stated', at: 'then' }] }] },
      'at must be a date that exists, YYYY, YYYY-MM or YYYY-MM-DD, or "unknown".',
    ],
  ])('on a field that is none: %j', (node, message) => {
    says(() => one(node), message)
  })

  test.each([
    ['activities', {}, 'activities.x needs "label", or "activity" where the register names it.'],
    ['activities', { activity: '' }, 'activities.x.activity must be an id'],
    ['activities', { label: 'A', deliveredBy: ['school'] }, 'deliveredBy[0] must be an object with kind, id.'],
    ['activities', { label: 'A', deliveredBy: [{ kind: 'body' }] }, 'deliveredBy[0] needs "id".'],
    ['activities', { label: 'A', when: {} }, 'when needs "from".'],
    ['activities', { label: 'A', when: { from: 'soon' } }, 'when.from must be a date'],
    ['activities', { label: 'A', dose: { amount: 0, unit: 'x' } }, 'dose.amount must be a number above 0.'],
    ['activities', { label: 'A', dose: { amount: 1 } }, 'dose needs "unit".'],
    [
      'activities',
      { label: 'A', dose: { amount: 1, unit: 'x', per: 'hour' } },
      'per must be one of day, week, month, year.',
    ],
    ['activities', { label: 'A', cost: { amount: -1, currency: 'DKK' } }, 'cost.amount must be a number from 0.'],
    [
      'activities',
      { label: 'A', cost: { amount: 1, currency: 'kr' } },
      'cost.currency must be a currency such as "DKK".',
    ],
    ['activities', { label: 'A', cost: { amount: 1 } }, 'cost needs "currency".'],
    [
      'activities',
      { label: 'A', description: { approvals: [{ body: '', at: '2018', decision: 'approved' }] } },
      'body must be an id',
    ],
    [
      'activities',
      { label: 'A', description: { approvals: [{ body: { id: 'x' }, at: '2018', decision: 'approved' }] } },
      'body needs "kind".',
    ],
    [
      'activities',
      { label: 'A', description: { approvals: [{ body: 'x', at: '2018' }] } },
      'approvals[0] needs "decision".',
    ],
    [
      'activities',
      { label: 'A', description: { approvals: [{ body: 'x', at: '2018', decision: 'ok' }] } },
      'decision must be one of approved, returned, rejected.',
    ],
    ['conditions', { label: 'C', holds: 'yes' }, 'conditions.x.holds must be true or false.'],
    ['horizons', { years: { from: 1, to: 1 } }, 'horizons.x needs "label".'],
    ['horizons', { label: 'H', years: { from: 1 } }, 'horizons.x.years needs "to".'],
    ['horizons', { label: 'H', years: { from: -1, to: 1 } }, 'horizons.x.years.from must be a number from 0.'],
    ['focusAreas', { challenge: 'x' }, 'focusAreas.x needs "label".'],
    ['boxes', {}, 'boxes.x needs "label".'],
    ['notes', {}, 'notes.x needs "text".'],
    ['assumptions', { on: [{ node: 'x' }] }, 'assumptions.x.on[0].node names "x"'],
    ['outputs', { label: 'P', horizon: 'signs' }, 'outputs.x has no field "horizon"'],
  ])('on a thing in %s that is none: %j', (section, thing, message) => {
    says(() => loose({ id: 't', title: 'T', [section]: { x: thing } }), message)
  })
})
