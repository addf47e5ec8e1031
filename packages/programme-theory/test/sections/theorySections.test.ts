import { registers } from '@groundplan/community'
import { checkFigure, type Objective, type Section } from '@groundplan/figures'
import { drawMarkdown } from '@groundplan/figures/draw'
import { deepFreeze, known, say, show, unknown, withheld } from '@groundplan/kernel'
import { attach, createPlan, type Plan, type ShownSection, sectionsOf } from '@groundplan/planning-models'
import { type Theory, type TheoryNode, theories } from '@groundplan/programme-theory'
import { theorySections } from '@groundplan/programme-theory/sections'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyTheory } from '../analysis/anyTheory.js'

const at = '2026-10-01'
const [activities] = registers
const empty = createPlan({ id: 'p', title: { verbatim: 'Gåture' }, period: { from: '2026' } })
const text = (words: string) => ({ en: words, da: words })
const goal = (id: string, more: object = {}): TheoryNode => ({ is: 'goal', id, label: text(id), ...more })
const outcome = (id: string, more: object = {}): TheoryNode => ({ is: 'outcome', id, label: text(id), ...more })
const walks = (more: Partial<Theory> = {}): Theory => ({
  id: 'walks',
  title: { en: 'Walks', da: 'Gåture' },
  nodes: [{ is: 'activity', id: 'walk', activity: 'evening' }, goal('well')],
  links: [{ id: 'l', from: 'walk', to: 'well' }],
  ...more,
})
const planOf = (...items: readonly Theory[]): Plan => attach(empty, theories, { items })
const shownOf = (plan: Plan): Readonly<Record<string, ShownSection>> =>
  Object.fromEntries(
    sectionsOf(deepFreeze(theorySections) as readonly Section[], deepFreeze(plan) as Plan, { at }).map((one) => [
      one.id.replace('@groundplan/programme-theory/', ''),
      one,
    ]),
  )
const objectivesOf = (...nodes: readonly TheoryNode[]): readonly Objective[] =>
  shownOf(planOf(walks({ nodes, links: [] })))['objectives']?.content?.objectives ?? []
const saidIn = (section: ShownSection | undefined, language: string) =>
  (section?.content?.parts ?? []).flatMap((part) =>
    'say' in part ? [say({ message: part.say, slots: part.slots ?? {} }, language)] : [],
  )
const figuresIn = (section: ShownSection | undefined) =>
  (section?.content?.parts ?? []).flatMap((part) => ('figure' in part ? [part.figure] : []))
const indicator = { id: 'i', label: text('Take part') }

describe('theorySections', () => {
  it('stand in their order under their places', () => {
    expect(theorySections.map(({ id, place }) => [id.split('/').at(-1), place])).toEqual([
      ['objectives', 'objectives'],
      ['mechanism', 'mechanism'],
      ['assumptions', 'mechanism'],
      ['evidence', 'mechanism'],
      ['money', 'money'],
      ['sources', 'methods'],
    ])
    expect(Object.isFrozen(theorySections)).toBe(true)
  })
  it('ask for the theories, and have nothing to show of none', () => {
    for (const { missing, content } of Object.values(shownOf(empty))) {
      expect([missing?.map(({ what }) => what), content]).toEqual([[{ artefact: theories.kind }], undefined])
    }
    const bare = walks({ nodes: [], links: [] })
    for (const plan of [planOf(), planOf(bare), planOf(walks({ isPart: true }))])
      for (const one of Object.values(shownOf(plan)))
        expect([one.content, one.missing, one.findings]).toEqual([undefined, undefined, undefined])
  })
  it('give sound sections and figures for any theory', () => {
    fc.assert(
      fc.property(anyTheory(), (theory) => {
        for (const { content, findings } of Object.values(shownOf(planOf(theory)))) {
          expect(findings ?? []).toEqual([])
          for (const part of content?.parts ?? []) if ('figure' in part) expect(checkFigure(part.figure)).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('objectives', () => {
  it('are number, target and date of each indicator, never measured', () => {
    const [first, ...more] = objectivesOf(
      goal('well', {
        indicators: known([
          {
            ...indicator,
            unit: { verbatim: '%' },
            of: text('families'),
            baseline: known(0),
            target: known(70),
            by: known('2028-12'),
          },
          { ...indicator, id: 'j' },
        ]),
      }),
    )
    expect(first).toEqual({
      id: '["well","i"]',
      label: text('well'),
      note: text('Take part'),
      about: { kind: 'theoryNode', id: 'well' },
      baseline: { en: '0 % of families', da: '0 % af families' },
      target: { en: '70 % of families', da: '70 % af families' },
      by: { date: '2028-12' },
      status: { label: { en: 'Never measured', da: 'Ikke målt endnu' }, tone: 'unknown' },
    })
    expect(more).toEqual([
      { id: '["well","j"]', label: text('well'), note: text('Take part'), about: first?.about, status: first?.status },
    ])
    const of = { en: 'ten evenings', da: 'ti aftener' }
    const counted = (more: object) => objectivesOf(goal('g', { indicators: known([{ ...indicator, of, ...more }]) }))[0]
    expect(counted({ target: known(12.5) })).toMatchObject({
      note: text('Take part'),
      target: { en: '12.5 of ten evenings', da: '12,5 af ti aftener' },
    })
    expect(counted({ baseline: known(0) })?.note).toEqual(text('Take part'))
    expect(counted({ target: unknown() })?.note).toEqual({
      en: 'Take part (of ten evenings)',
      da: 'Take part (af ti aftener)',
    })
    expect('now' in first!).toBe(false)
  })
  it('tell unknown, withheld and never asked apart', () => {
    const of = (more: object) => objectivesOf(goal('g', { indicators: known([{ ...indicator, ...more }]) }))[0]
    expect(of({ baseline: unknown(), target: withheld(), by: unknown() })).toMatchObject({
      baseline: { is: 'unknown' },
      target: { is: 'withheld' },
      by: { date: 'unknown' },
    })
    for (const by of [withheld(), { is: 'notApplicable' }, undefined]) expect(of({ by })).not.toHaveProperty('by')
    expect(of({ unit: { en: 'child' }, target: known(1) })?.target).toEqual({ number: 1, unit: { en: 'child' } })
    expect(of({ target: known(1) })?.target).toEqual({ number: 1 })
  })
  it.each<[string, object, string, string, string]>([
    ['never asked', {}, 'No indicator stated', 'Ingen indikator angivet', 'unknown'],
    ['known to be none', { indicators: known([]) }, 'Has no indicator', 'Har ingen indikator', 'unknown'],
    ['unknown', { indicators: unknown() }, 'Indicator not known', 'Indikatoren kendes ikke', 'unknown'],
    ['withheld', { indicators: withheld() }, 'Indicator withheld', 'Indikatoren er tilbageholdt', 'unknown'],
    ['not applicable', { indicators: { is: 'notApplicable' } }, 'Not to be measured', 'Skal ikke måles', 'idle'],
    ['countable', { result: known('countable') }, 'No indicator stated', 'Ingen indikator angivet', 'unknown'],
    [
      'of a kind that is not counted',
      { result: known('culture'), seenBy: known(text('Talk')) },
      'Not put in numbers (change of culture)',
      'Opgøres ikke i tal (kulturforandring)',
      'idle',
    ],
  ])('without an indicator say so: %s', (_, more, en, da, tone) => {
    const [one] = objectivesOf(goal('g', more))
    expect(one).toEqual({
      id: '["g"]',
      label: text('g'),
      about: { kind: 'theoryNode', id: 'g' },
      status: { label: { en, da }, tone },
    })
    const tables = figuresIn(shownOf(planOf(walks({ nodes: [goal('g', more)], links: [] })))['objectives'])
    expect(tables.map((table) => drawMarkdown(table, { locale: 'da' }).includes('| g | Talk |'))).toEqual(
      'seenBy' in more ? [true] : [],
    )
  })
  it('are goals, intermediate objectives and what has a target; from the end backwards', () => {
    const at = (horizon: string, more: object = {}) => ({ horizon: known(horizon), ...more })
    const target = { indicators: known([{ ...indicator, target: known(3) }]) }
    const shown = { indicators: known([indicator]) }
    const found = objectivesOf(
      outcome('sign', at('signs', target)),
      outcome('no target', at('signs', shown)),
      outcome('on the way', at('mediumTerm')),
      outcome('objective', at('intermediateObjective')),
      outcome('objective shown', at('intermediateObjective', shown)),
      { is: 'output', id: 'output', label: text('output'), ...target },
      outcome('last', at('longTerm')),
      goal('goal'),
      goal('goal shown', shown),
      goal('early goal', at('signs')),
    )
    expect(found.map(({ about }) => about?.id)).toEqual([
      ...['goal', 'goal shown', 'last', 'early goal'],
      ...['objective', 'objective shown', 'sign', 'output'],
    ])
    expect(found.map(({ note }) => note)).toEqual([
      ...[undefined, text('Take part'), undefined, undefined],
      ...[undefined, text('Take part'), { en: 'Sign: Take part', da: 'Tegn: Take part' }, text('Take part')],
    ])
  })
  it('stand by how far they are from where a way ends, also where ways go in rings', () => {
    const link = (from: string, to: string) => ({ id: `${from}-${to}`, from, to })
    const order = (...links: ReturnType<typeof link>[]) => {
      const nodes = ['ring', 'near', 'far', 'end', 'nearer'].map((id) => goal(id))
      const section = shownOf(planOf(walks({ nodes, links })))['objectives']
      return section?.content?.objectives?.map(({ about }) => about?.id).join(' ')
    }
    const chain = [link('far', 'near'), link('near', 'end')]
    expect(order(link('ring', 'ring'), ...chain, link('nearer', 'end'))).toBe('end near nearer far ring')
    expect(order(...chain, link('far', 'end'), link('nearer', 'near'))).toBe('ring end near far nearer')
  })
  it('are counted in words, with those that have an indicator', () => {
    const words = (...nodes: readonly TheoryNode[]) => {
      const section = shownOf(planOf(walks({ nodes, links: [] })))['objectives']
      return [saidIn(section, 'en'), saidIn(section, 'da')]
    }
    expect(words(goal('a'), goal('b', { indicators: known([indicator, { ...indicator, id: 'j' }]) }))).toEqual([
      ['2 goals, objectives and signs that the initiative can be held to; 1 of them has an indicator.'],
      ['2 mål, delmål og tegn, som indsatsen kan måles på; 1 af dem har en indikator.'],
    ])
    expect(words(goal('a'))).toEqual([
      ['1 goal, objective or sign that the initiative can be held to; it has no indicator.'],
      ['1 mål, delmål eller tegn, som indsatsen kan måles på; det har ingen indikator.'],
    ])
    const shown = { indicators: known([indicator]) }
    const ends = (...nodes: readonly TheoryNode[]) => words(...nodes).map(([one]) => one?.split('; ').at(-1))
    expect(ends(goal('a', shown))).toEqual(['it has an indicator.', 'det har en indikator.'])
    expect(ends(goal('a'), goal('b'))).toEqual(['none of them has an indicator.', 'ingen af dem har en indikator.'])
    expect(ends(goal('a', shown), goal('b', shown))).toEqual([
      'each of them has an indicator.',
      'de har alle en indikator.',
    ])
    expect(ends(goal('a', shown), goal('b', shown), goal('c'))[0]).toBe('2 of them have an indicator.')
  })
  it('that theories share are told once, of the first', () => {
    const shared = walks({ id: 'shared', isPart: true, nodes: [goal('well')], links: [] })
    const using = (id: string, ...nodes: readonly TheoryNode[]) =>
      walks({ id, title: text(id), nodes, links: [], includes: [{ theory: 'shared' }] })
    const own = goal('own', { seenBy: known(text('Talk')) })
    const { objectives } = shownOf(planOf(shared, using('north'), using('south', own), using('west')))
    expect(objectives?.content?.objectives?.map(({ about }) => about?.id)).toEqual(['well', 'own'])
    expect(figuresIn(objectives).map(({ title }) => show(title, 'da'))).toEqual(['south: hvad der ville vise det'])
  })
  it('without an indicator stand in a table with what would show them', () => {
    const nodes = [
      goal('g', { indicators: known([indicator]), seenBy: known(text('Counted')) }),
      goal('h', { seenBy: known(text('Talk')) }),
      goal('i', { seenBy: unknown() }),
    ]
    const [table, ...more] = figuresIn(shownOf(planOf(walks({ nodes, links: [] })))['objectives'])
    expect(more).toEqual([])
    const rows = drawMarkdown(table!, { locale: 'da' })
      .split('\n')
      .filter((line) => line.startsWith('|'))
    expect(rows.map((row) => row.replaceAll(/\s+/g, ' '))).toEqual([
      '| Mål | Hvad ville vise det |',
      expect.stringMatching(/^\| --- /),
      '| h | Talk |',
    ])
  })
})

describe('what is said of how it works', () => {
  it('is each theory on one page, by the names of the register', () => {
    const named = attach(planOf(walks(), walks({ id: 'empty', nodes: [], links: [] })), activities, {
      items: [{ id: 'evening', name: { en: 'Evening walks', da: 'Aftenture' } }],
    })
    const [page, ...more] = figuresIn(shownOf(named)['mechanism'])
    expect(more).toEqual([])
    expect(page?.kind === 'layered' && page.nodes.map(({ label }) => show(label, 'da'))).toEqual(['Aftenture', 'well'])
  })
  it('leaves out what longer ways say too, where there are more than 40 links', () => {
    const nodes = (n: number): TheoryNode[] => Array.from({ length: n }, (_, i) => outcome(`n${i}`))
    const chain = (n: number) =>
      Array.from({ length: n - 1 }, (_, i) => ({ id: `l${i}`, from: `n${i}`, to: `n${i + 1}` }))
    const drawn = (n: number) => {
      const links = [...chain(n), { id: 'short', from: 'n0', to: 'n2' }]
      const [page] = figuresIn(shownOf(planOf(walks({ nodes: nodes(n), links })))['mechanism'])
      return [links.length, page?.kind === 'layered' && page.links.length]
    }
    expect([drawn(40), drawn(41)]).toEqual([
      [40, 40],
      [41, 40],
    ])
  })
  it('tells where the assumptions stand', () => {
    const assumption = (id: string, ...is: readonly ('stated' | 'beingTested' | 'rejected')[]) => ({
      id,
      label: text(id),
      on: [{ node: 'well' }],
      states: is.map((one) => ({ is: one, at: '2026' })),
    })
    const { assumptions } = shownOf(
      planOf(
        walks({ assumptions: [assumption('a'), assumption('b', 'stated', 'rejected'), assumption('c', 'stated')] }),
      ),
    )
    expect([saidIn(assumptions, 'en'), saidIn(assumptions, 'da')]).toEqual([
      ['The theory rests on 3 assumptions: 2 stated and 1 rejected.'],
      ['Teorien bygger på 3 antagelser: 2 formuleret og 1 forkastet.'],
    ])
    expect(figuresIn(assumptions)).toHaveLength(1)
    const one = shownOf(planOf(walks({ assumptions: [assumption('a', 'beingTested')] })))['assumptions']
    expect([saidIn(one, 'en'), saidIn(one, 'da')]).toEqual([
      ['The theory rests on one assumption: being tested.'],
      ['Teorien bygger på én antagelse: afprøves.'],
    ])
    const stated = (...all: ReturnType<typeof assumption>[]) => {
      const section = shownOf(planOf(walks({ assumptions: all })))['assumptions']
      return [saidIn(section, 'en'), saidIn(section, 'da')].flat()
    }
    expect(stated(assumption('a', 'stated'))).toEqual([
      'The theory rests on one assumption, which has not been tested yet.',
      'Teorien bygger på én antagelse, som endnu ikke er afprøvet.',
    ])
    expect(stated(assumption('a', 'stated'), assumption('b'))).toEqual([
      'The theory rests on 2 assumptions, none of which has been tested yet.',
      'Teorien bygger på 2 antagelser, og ingen af dem er afprøvet endnu.',
    ])
    expect(shownOf(planOf(walks({ assumptions: [] })))['assumptions']).not.toHaveProperty('content')
  })
  it('tells what the links rest on, with a map where something is known', () => {
    const linked = (...evidence: readonly object[]) =>
      shownOf(
        planOf(
          walks({
            links: [
              { id: 'l', from: 'walk', to: 'well', ...evidence[0] },
              { id: 'm', from: 'walk', to: 'gone' },
            ],
          }),
        ),
      )['evidence']
    const [never, none, some] = [
      linked({}),
      linked({ evidence: unknown() }),
      linked({ evidence: known([{ strength: 'experience' }]) }),
    ]
    for (const section of [never, none]) {
      expect([saidIn(section, 'en'), saidIn(section, 'da')]).toEqual([
        ['Nobody has said yet what the links rest on.'],
        ['Ingen har endnu angivet, hvad sammenhængene bygger på.'],
      ])
      expect(figuresIn(section)).toEqual([])
    }
    expect([saidIn(some, 'en'), saidIn(some, 'da')]).toEqual([
      ['What it rests on is said of 1 of 2 links.'],
      ['For 1 af 2 sammenhænge er det angivet, hvad de bygger på.'],
    ])
    expect(figuresIn(some).map(({ kind }) => kind)).toEqual(['matrix'])
    const aside = shownOf(
      planOf(
        walks({
          nodes: [...walks().nodes, outcome('x')],
          links: [...walks().links, { id: 'm', from: 'well', to: 'x', evidence: known([]) }],
        }),
      ),
    )['evidence']
    expect([saidIn(aside, 'en'), figuresIn(aside)]).toEqual([['What it rests on is said of 1 of 2 links.'], []])
  })
})

describe('money and sources', () => {
  it('are costs by goal of theories in which any is known', () => {
    const costing = (cost: object) => ({ ...walks().nodes[0], cost }) as TheoryNode
    const money = (...costs: readonly object[]) =>
      figuresIn(
        shownOf(planOf(...costs.map((cost, i) => walks({ id: `t${i}`, nodes: [costing(cost), goal('well')] }))))[
          'money'
        ],
      )
    expect(money(known({ amount: 0, currency: 'DKK' }), unknown())).toHaveLength(1)
    expect(shownOf(planOf(walks({ nodes: [costing(unknown()), goal('well')] })))['money']).not.toHaveProperty('content')
  })
  it('are each source once, with what it is a source of', () => {
    const book = { verbatim: 'The book' }
    const plan = attach(
      planOf(
        walks({
          nodes: [
            { is: 'activity', id: 'walk', activity: 'evening', origin: book },
            goal('well', { origin: { verbatim: 'Workshop' } }),
          ],
          links: [
            {
              id: 'l',
              from: 'walk',
              to: 'well',
              origin: book,
              evidence: known([
                { strength: 'experience', source: known(book) },
                { strength: 'conjecture', source: unknown() },
                { strength: 'researchHere', source: known({ verbatim: 'A study' }) },
              ]),
            },
          ],
        }),
        walks({ id: 'other' }),
      ),
      activities,
      { items: [{ id: 'evening', name: text('Evening walks') }] },
    )
    const figures = figuresIn(shownOf(plan)['sources'])
    expect(figures).toHaveLength(1)
    expect(figures[0]?.kind === 'table' && figures[0].rows.map(({ cells }) => cells.map(({ cell }) => cell))).toEqual([
      [book, { items: [text('Evening walks'), text('Evening walks → well')] }],
      [{ verbatim: 'Workshop' }, { items: [text('well')] }],
      [{ verbatim: 'A study' }, { items: [text('Evening walks → well')] }],
    ])
  })
})
