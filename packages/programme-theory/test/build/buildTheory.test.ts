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
