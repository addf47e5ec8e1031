import type { AssumptionState, Horizon, Theory, TheoryLink, TheoryNode } from '@groundplan/programme-theory'
import { type MergeTheoriesOptions, mergeTheories } from '@groundplan/programme-theory/analysis'
import { describe, expect, test } from 'vitest'
import { gaveWay, goal, known, merge, north, said, south, west } from './merging.js'
import { deepFreeze, theoryOf } from './support.js'

const merge3 = (theories: readonly Theory[], options: Partial<MergeTheoriesOptions> = {}) =>
  mergeTheories(deepFreeze(theories.map((theory, i) => ({ by: [north, south, west][i] ?? north, theory }))), {
    id: 'both',
    title: { en: 'Both', da: 'Begge' },
    ...options,
  })

describe('an assumption that nobody gave a state is stated', () => {
  const life = (...states: AssumptionState[]) => theoryOf([goal('g')], [], { assumptions: [{ ...trust, states }] })
  const trust = { id: 'x', label: { verbatim: 'Trust' }, on: [{ node: 'g' }] }
  const silent = theoryOf([goal('g')], [], { assumptions: [trust] })
  const rejected = life({ is: 'rejected', at: '2020' })

  test.each([
    ['absent', silent],
    ['empty', life()],
  ])('%s beside rejected is a conflict like any other, whoever comes first', (_, given) => {
    const found = merge(given, rejected)
    expect(found.theory.assumptions).toEqual(given.assumptions)
    expect(found.conflicts).toMatchObject([
      { of: 'assumption', id: 'x', field: 'states', stands: 0, values: [{ by: [north] }, { by: [south] }] },
    ])
    expect(said(found)).toEqual([
      'Different answers about “Trust” – status: stated (the north) and rejected (the south)',
    ])
    expect(merge(given, rejected, { decide: () => 1 }).theory.assumptions).toEqual(rejected.assumptions)
    expect(merge(given, rejected, { decide: () => 0 }).theory.assumptions).toEqual(given.assumptions)
    const turned = merge(rejected, given)
    expect(turned.theory.assumptions).toEqual(rejected.assumptions)
    expect(turned.conflicts).toHaveLength(1)
  })

  test('beside a life that began by being stated it gives no conflict', () => {
    const lived = life({ is: 'stated', at: '2019' }, { is: 'rejected', at: '2020' })
    for (const given of [silent, life()]) {
      for (const found of [merge(given, lived), merge(lived, given)]) {
        expect(found.theory.assumptions).toEqual(lived.assumptions)
        expect(found.conflicts).toEqual([])
      }
    }
    expect(merge(silent, life()).theory.assumptions).toEqual(life().assumptions)
    expect(merge(silent, life()).conflicts).toEqual([])
  })
})

test('approvals and evidence are told briefly', () => {
  const decided = (decision: string, at: string) => known([{ body: { kind: 'body', id: 'board' }, decision, at }])
  const theory = (approvals: object, evidence: object): Theory =>
    theoryOf(
      [{ is: 'activity', id: 'a', description: { approvals } } as TheoryNode, goal('g')],
      [{ id: 'l', from: 'a', to: 'g', evidence } as TheoryLink],
    )
  const found = merge(
    theory(decided('approved', '2021-06'), known([])),
    theory(decided('returned', '2020'), known([{ strength: 'researchHere' }])),
  )
  expect(said(found)).toEqual([
    'Different answers about “a” – approvals of the description: approved, June 2021 (the north) and returned, 2020 (the south)',
    'Different answers about “a” → “Well-being” – evidence: none (the north) and research in this place (the south)',
  ])
  expect(said(found, 'da')).toEqual([
    'Forskellige svar om »a« – godkendelser af beskrivelsen: godkendt, juni 2021 (nord) og sendt tilbage, 2020 (syd)',
    'Forskellige svar om »a« → »Well-being« – evidens: ingen (nord) og undersøgt på stedet (syd)',
  ])
  expect(found.conflicts[1]?.stands).toBe('all')
})

describe('what stands on the theory itself', () => {
  const called = (en: string, rest: object = {}): Theory => ({ ...theoryOf([goal('g')], [], rest), title: { en } })

  test('the titles of the theories are told, since the merged one has its own', () => {
    const found = merge(called('Sleep'), called('Thrive'))
    expect(found.theory.title).toEqual({ en: 'Both', da: 'Begge' })
    expect(found.gaveWay).toEqual([
      { of: 'theory', id: 'both', field: 'title', value: { en: 'Sleep' }, by: north },
      { of: 'theory', id: 'both', field: 'title', value: { en: 'Thrive' }, by: south },
    ])
    expect(merge(called('Both'), called('Both'), { title: { en: 'Both' } }).gaveWay).toEqual([])
  })

  test('fields that the model does not have are kept, and told where they differ', () => {
    const found = merge(called('A', { version: 1, drawnIn: { en: 'May' } }), called('A', { version: 2, seal: ['x'] }))
    expect(found.theory).toMatchObject({ version: 1, drawnIn: { en: 'May' }, seal: ['x'] })
    expect(said(found, 'da')).toEqual(['Forskellige svar om programteorien – version: 1 (nord) og 2 (syd)'])
    const chosen = merge(called('A', { version: 1 }), called('A', { version: 2 }), { decide: () => 1 })
    expect(chosen.theory).toHaveProperty('version', 2)
    const unknown = merge(called('A', { version: { is: 'unknown' } }), called('A', { version: known(2) }))
    expect(unknown.theory).toHaveProperty('version', known(2))
    expect(unknown.gaveWay[0]).toEqual({
      of: 'theory',
      id: 'both',
      field: 'version',
      value: { is: 'unknown' },
      by: north,
    })
  })
})

describe('horizons that differ', () => {
  const horizon = (id: string, from?: number, to = from): Horizon => ({
    id,
    label: { verbatim: id },
    ...(from === undefined || to === undefined ? {} : { years: { from, to } }),
  })
  const on = (...horizons: Horizon[]) => theoryOf([goal('g')], [], { horizons })
  const order = (...lists: (readonly Horizon[])[]) =>
    merge3(lists.map((list) => on(...list))).theory.horizons?.map(({ id }) => id)

  test('all stand, those of the first in its order, and by their years where that is open', () => {
    const [one, two, six, seven] = [horizon('one', 1), horizon('two', 2, 3), horizon('six', 4, 6), horizon('seven', 7)]
    expect(order([one, six], [one, seven])).toEqual(['one', 'six', 'seven'])
    expect(order([one, six], [two])).toEqual(['one', 'two', 'six'])
    expect(order([six], [one])).toEqual(['one', 'six'])
    expect(order([two], [horizon('longer', 2, 4)], [horizon('shorter', 2)])).toEqual(['shorter', 'two', 'longer'])
    // A list's own order goes before its years.
    expect(order([one, six], [six, horizon('early', 1)])).toEqual(['one', 'six', 'early'])
    expect(order([six, one], [two])).toEqual(['six', 'one', 'two'])
  })

  test('without years, next to what they stood beside', () => {
    const [a, b, c, x] = [horizon('a'), horizon('b'), horizon('c'), horizon('x')]
    expect(order([a, c], [a, b, c])).toEqual(['a', 'b', 'c'])
    expect(order([b], [a, b])).toEqual(['a', 'b'])
    expect(order([a, c], [x])).toEqual(['a', 'c', 'x'])
    expect(order([a, horizon('y', 1)], [horizon('z', 9)])).toEqual(['a', 'y', 'z'])
    expect(order([a, horizon('y', 5)], [horizon('z', 2)])).toEqual(['a', 'z', 'y'])
    expect(order([a, b], [b, x, a])).toEqual(['a', 'b', 'x'])
  })

  test('what `stands` says is true: all, the first, or the list that was chosen', () => {
    const [a, b] = [horizon('a'), horizon('b')]
    const theories = [on(a), on({ ...a, label: { verbatim: 'A!' } }, b)] as const
    const stands = (list: readonly Theory[], options = {}) => {
      const found = merge3(list, options)
      const conflict = found.conflicts.find(({ field }) => field === 'horizons')
      return [found.theory.horizons?.map(({ id }) => id), conflict?.stands]
    }
    expect(stands(theories)).toEqual([['a', 'b'], 'all'])
    expect(stands([on(a, b), on(b)])).toEqual([['a', 'b'], 0])
    expect(stands([on(a, b), on(b, a)])).toEqual([['a', 'b'], 0])
    expect(stands(theories, { decide: () => 0 })).toEqual([['a'], 0])
    expect(stands(theories, { decide: () => 1 })).toEqual([['a', 'b'], 1])
    expect(stands([on(a), on(a)])).toEqual([['a'], undefined])
  })

  test('a horizon that is not on the chosen list is told with all that was said of it', () => {
    const theories = [on(horizon('a')), on(horizon('a'), horizon('b', 2)), on({ ...horizon('b', 3), id: 'b' })] as const
    const found = merge3(theories, { decide: ({ field }) => (field === 'horizons' ? 0 : undefined) })
    expect(found.provenance.map(({ of, id }) => [of, id])).toEqual([
      ['horizon', 'a'],
      ['node', 'g'],
    ])
    expect(found.conflicts.map(({ field }) => field)).toEqual(['horizons'])
    expect(gaveWay(found)).toEqual([
      { of: 'horizon', id: 'b', field: 'label', value: { verbatim: 'b' }, by: south },
      { of: 'horizon', id: 'b', field: 'years', value: { from: 2, to: 2 }, by: south },
      { of: 'horizon', id: 'b', field: 'label', value: { verbatim: 'b' }, by: west },
      { of: 'horizon', id: 'b', field: 'years', value: { from: 3, to: 3 }, by: west },
    ])
  })

  test('standard horizons that nobody listed are not told as said', () => {
    const { horizons: _, ...bare } = on()
    const found = merge(bare, on(horizon('a')), { decide: () => 1 })
    expect(found.theory.horizons).toEqual([horizon('a')])
    expect(gaveWay(found)).toEqual([])
  })
})

describe('indicators that do not stand', () => {
  const shown = (target: number) => known([{ id: 'i', label: { verbatim: 'Share' }, target: known(target) }])
  const at = (indicators: object) => theoryOf([goal('g', { indicators })], [])
  const three = [at({ is: 'withheld' }), at(shown(70)), at(shown(80))] as const

  test('are told within the conflict on the indicators, each as it was given', () => {
    const asked: string[] = []
    const found = merge3(three, {
      decide: ({ field }) => {
        asked.push(field)
        return undefined
      },
    })
    expect(asked).toEqual(['indicators'])
    expect(found.theory.nodes[0]).toHaveProperty('indicators', { is: 'withheld' })
    expect(found.conflicts.map(({ of, field }) => [of, field])).toEqual([['node', 'indicators']])
    expect(found.conflicts[0]?.values).toEqual([
      { value: { is: 'withheld' }, by: [north] },
      { value: shown(70), by: [south] },
      { value: shown(80), by: [west] },
    ])
    expect(found.provenance.map(({ of }) => of)).toEqual(['node'])
  })

  test('one answer that is chosen stands as it was given', () => {
    const found = merge3(three, { decide: ({ field }) => (field === 'indicators' ? 2 : undefined) })
    expect(found.theory.nodes[0]).toHaveProperty('indicators', shown(80))
    expect(found.conflicts.map(({ field, stands }) => [field, stands])).toEqual([['indicators', 2]])
    expect(found.provenance.map(({ of }) => of)).toEqual(['node', 'indicator'])
  })

  test('where they stand united, what is said of each is told', () => {
    const found = merge3([at(known([])), at(shown(70)), at(shown(80))])
    expect(found.theory.nodes[0]).toHaveProperty('indicators', shown(70))
    expect(found.conflicts.map(({ field, stands }) => [field, stands])).toEqual([
      ['indicators', 'all'],
      ['target', 0],
    ])
    const none = merge3([at(known([])), at(shown(70)), at(shown(80))], {
      decide: ({ field }) => (field === 'indicators' ? 0 : undefined),
    })
    expect(none.theory.nodes[0]).toHaveProperty('indicators', known([]))
    expect(none.conflicts.map(({ field }) => field)).toEqual(['indicators'])
  })

  test('an indicator of two nodes that the caller says is one stands at one of them', () => {
    const two = (node: string): Theory =>
      theoryOf(
        [
          goal('g', node === 'g' ? { indicators: shown(70) } : {}),
          goal('h', node === 'h' ? { indicators: shown(70) } : {}, 'H'),
        ],
        [],
      )
    const found = merge(two('g'), two('h'), { same: [['i']] })
    expect(found.theory.nodes.map((one) => 'indicators' in one && one.indicators)).toEqual([shown(70), known([])])
    expect(found.conflicts.map(({ of, field }) => [of, field])).toEqual([['indicator', 'node']])
  })
})
