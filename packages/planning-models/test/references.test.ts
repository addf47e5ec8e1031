import { attach, createPlan, type Known, type Plan, parsePlan, record } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { beds, garden, helpers } from './fixtures/garden.js'
import { both, codes, emptyPlan, soundPlan } from './support.js'

const known: Known = { artefacts: [beds, helpers], models: [garden] }
const open = (plan: unknown, given: Known = known) =>
  parsePlan({ format: 1, plan, done: [], undone: [], reports: [] }, given)
const plain = (plan: Plan) => JSON.parse(JSON.stringify(plan))
const saw = (plan: unknown, given?: Known) =>
  open(plan, given).findings.map((finding) => [codes([finding])[0], finding.pointer])

describe('ids', () => {
  const holding = (bedItems: readonly object[], helperItems?: readonly object[]) => ({
    ...plain(emptyPlan),
    artefacts: {
      [beds.kind]: { version: 2, content: { items: bedItems } },
      ...(helperItems && { [helpers.kind]: { version: 1, content: { items: helperItems } } }),
    },
  })
  const bed = (id: string, ...names: string[]) => ({ id, name: id, helpers: names })
  it('of journal entries are told of when used twice, once', () => {
    const entry = { id: 'j1', at: '2026', kind: 'event', words: { verbatim: 'x' }, about: [] }
    const { findings } = open({ ...plain(emptyPlan), journal: [entry, { ...entry, id: 'j2' }, entry, entry] })
    expect(findings.map((finding) => [...both(finding), finding.pointer])).toEqual([
      ['Two journal entries have the id j1', 'To indførsler i logbogen har samme id, j1', '/plan/journal/2/id'],
    ])
  })
  it('defined twice are told of, once, at the second place', () => {
    const { findings } = open(holding([bed('b1'), bed('b2'), bed('b1'), bed('b1')]))
    expect(findings.map((finding) => [...both(finding), finding.pointer])).toEqual([
      [
        'The id b1 is used more than once in Beds',
        'Id’et b1 er brugt mere end én gang i Bede',
        '/plan/artefacts/@example~1garden~1beds/content/items/2',
      ],
    ])
    expect(codes(open(holding([bed('x', 'x')], [{ id: 'x' }])).findings)).toEqual([])
  })
  it('that lead nowhere are told of, once, at the first place', () => {
    const { findings } = open(holding([bed('b1', 'h1', 'h9'), bed('b2', 'h9', 'h8')], [{ id: 'h1' }]))
    expect(findings.map((finding) => [...both(finding), finding.pointer, finding.weight])).toEqual([
      [
        'Something here speaks of h9, which is not in Helpers',
        'Her henvises til h9, som ikke findes i Hjælpere',
        '/plan/artefacts/@example~1garden~1beds/content/items/0/helpers/1',
        'structural',
      ],
      [
        'Something here speaks of h8, which is not in Helpers',
        'Her henvises til h8, som ikke findes i Hjælpere',
        '/plan/artefacts/@example~1garden~1beds/content/items/1/helpers/1',
        'structural',
      ],
    ])
  })
  it('in the journal and among the places are followed too, except those of models and of the plan itself', () => {
    let plan = record(soundPlan, {
      id: 'j1',
      at: '2026',
      kind: 'event',
      words: { verbatim: 'x' },
      about: [
        { kind: 'phase', id: 'x' },
        { kind: 'helper', id: 'h1' },
        { kind: 'helper', id: 'h7' },
        { kind: 'journalEntry', id: 'j0' },
      ],
    })
    plan = { ...plan, places: [{ kind: 'bed', id: 'b9' }] }
    expect(saw(plain(plan))).toEqual([
      ['plan/dangling', '/plan/places/0'],
      ['plan/dangling', '/plan/journal/0/about/2'],
    ])
  })
  it('of a kind that nothing lists are told of once, as advice', () => {
    const { findings } = open(holding([bed('b1', 'h1', 'h2'), bed('b2', 'h1')]))
    expect(findings.map((finding) => [...both(finding), finding.pointer, finding.weight])).toEqual([
      [
        '3 references are of the kind “helper”, but nothing in the plan lists things of that kind',
        '3 henvisninger er af typen »helper«, men planen har intet register over den slags',
        '/plan/artefacts/@example~1garden~1beds/content/items/0/helpers/0',
        'advice',
      ],
    ])
    const one = createPlan({
      id: 'p',
      title: { verbatim: 'x' },
      period: { from: '2026' },
      places: [{ kind: 'place', id: 'green' }],
    })
    expect(both(open(plain(one)).findings[0])).toEqual([
      '1 reference is of the kind “place”, but nothing in the plan lists things of that kind',
      '1 henvisning er af typen »place«, men planen har intet register over den slags',
    ])
  })
  it('cannot be checked while some content cannot be read', () => {
    const plan = holding([bed('b1', 'h1', 'h2'), bed('b1', 'h1')])
    plan.artefacts[helpers.kind] = { version: 7, content: {} }
    plan.artefacts['@elsewhere/x/y'] = { version: 1, content: {} }
    const { findings } = open(plan)
    expect(codes(findings)).toEqual(['plan/newerArtefact', 'plan/unknownKind', 'plan/definedTwice', 'plan/cannotCheck'])
    expect(both(findings[3])).toEqual([
      '3 references cannot be checked, since what they speak of may stand in content that cannot be read: Helpers and @elsewhere/x/y',
      '3 henvisninger kan ikke kontrolleres, fordi det, de gælder, kan stå i indhold, der ikke kan læses: Hjælpere og @elsewhere/x/y',
    ])
    expect('pointer' in findings[3]!).toBe(false)
    const single = holding([bed('b1', 'h1')])
    single.artefacts[helpers.kind] = { version: 7, content: {} }
    expect(both(open(single).findings[1])).toEqual([
      '1 reference cannot be checked, since what it speaks of may stand in content that cannot be read: Helpers',
      '1 henvisning kan ikke kontrolleres, fordi det, den gælder, kan stå i indhold, der ikke kan læses: Hjælpere',
    ])
  })
  it('of older content point to the content as a whole where they stand elsewhere', () => {
    const plan = holding([], [{ id: 'h1' }])
    plan.artefacts[beds.kind] = { version: 1, content: { beds: [bed('b1', 'h9')] } }
    expect(saw(plan)).toEqual([['plan/dangling', '/plan/artefacts/@example~1garden~1beds']])
  })
  it.each<[string, (content: never) => unknown, string]>([
    [
      'throws',
      () => {
        throw new Error('no list')
      },
      'no list',
    ],
    ['is no list', () => 4, 'not iterable'],
    ['lists no references', () => [{ role: 'defines' }], 'a reference without kind, id or path'],
    ['has no path', () => [{ role: 'defines', kind: 'a', id: 'b' }], 'a reference without kind, id or path'],
    [
      'has no end',
      function* endless() {
        for (;;) yield { role: 'mentions', kind: 'phase', id: 'b', at: [] }
      },
      'more than 100000 references',
    ],
  ])('from a list that %s are told of as a fault of the plug-in', (_, mentions, words) => {
    const odd = { ...helpers, mentions } as unknown as typeof helpers
    const plan = attach(emptyPlan, odd, { items: [] })
    const { findings } = open(plain(plan), { artefacts: [odd] })
    expect(findings.map((finding) => [codes([finding])[0], finding.pointer])).toEqual([
      ['plan/mentionsFailed', '/plan/artefacts/@example~1garden~1helpers/content'],
    ])
    expect(both(findings[0])[0]).toContain(words)
    expect(both(findings[0])[1]).toContain('Hjælpere')
  })
})

describe('ids that could be somebody’s civil registration number', () => {
  const number = '010190-1234'
  const entry = { id: number, at: '2026', kind: 'event', words: { verbatim: 'x' }, about: [] }
  const plan = {
    ...plain(emptyPlan),
    places: [{ kind: number, id: 'x' }],
    models: [{ id: number, version: '1', contract: 1 }],
    journal: [entry, entry],
    artefacts: {
      [beds.kind]: {
        version: 2,
        content: {
          items: [
            { id: number, name: 'x', helpers: [number] },
            { id: number, name: 'x', helpers: [] },
          ],
        },
      },
      [helpers.kind]: { version: 1, content: { items: [{ id: 'h1' }] } },
    },
  }
  it('are not repeated in words, but stay where programs look them up', () => {
    const { findings } = open(plan)
    expect(codes(findings)).toEqual([
      'plan/modelNotLoaded',
      'plan/journalTwice',
      'plan/definedTwice',
      'plan/dangling',
      'plan/noRegister',
    ])
    expect(findings.map(both)).toEqual([
      [
        'The plan uses the model [hidden], which is not loaded here',
        'Planen bruger modellen [skjult], som ikke er indlæst her',
      ],
      ['Two journal entries have the id [hidden]', 'To indførsler i logbogen har samme id, [skjult]'],
      ['The id [hidden] is used more than once in Beds', 'Id’et [skjult] er brugt mere end én gang i Bede'],
      [
        'Something here speaks of [hidden], which is not in Helpers',
        'Her henvises til [skjult], som ikke findes i Hjælpere',
      ],
      [
        '1 reference is of the kind “[hidden]”, but nothing in the plan lists things of that kind',
        '1 henvisning er af typen »[skjult]«, men planen har intet register over den slags',
      ],
    ])
    for (const { about, key } of findings) {
      expect(about[0]?.id).toBe(number)
      expect(key).toContain(number)
    }
  })
  it('are not repeated as kinds of content either', () => {
    const { findings } = open({ ...plan, artefacts: { [number]: { version: 1, content: {} } } })
    const told = findings.flatMap((finding) => [...both(finding)])
    expect(told).toContain('The plan holds content of the kind [hidden], which nothing here can read')
    expect(told.at(-1)).toContain('der ikke kan læses: [skjult]')
    expect(told.join()).not.toContain(number)
    expect(findings.find(({ code }) => code.endsWith('unknownKind'))?.pointer).toBe(`/plan/artefacts/${number}`)
  })
  it('are cut when they are very long', () => {
    const long = 'x'.repeat(300)
    const { findings } = open({
      ...plain(emptyPlan),
      journal: [
        { ...entry, id: long },
        { ...entry, id: long },
      ],
    })
    expect(both(findings[0])[0]).toBe(`Two journal entries have the id ${'x'.repeat(200)}…`)
  })
})
