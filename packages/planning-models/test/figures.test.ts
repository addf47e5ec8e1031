import { checkFigure } from '@groundplan/figures'
import {
  assess,
  completePhase,
  definePlanningModel,
  detach,
  figuresOf,
  flowFigure,
  frame,
  journal,
  reopenPhase,
  startPhase,
  type View,
} from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { beds, garden, helpers } from './fixtures/garden.js'
import { both, codes, emptyPlan, frozenPlan, soundPlan } from './support.js'

const at = '2026-10-01'
const withViews = (views: Record<string, unknown>) => ({ ...garden, views }) as unknown as typeof garden
const view = (figure: (read: never) => unknown, reads: object = {}): View =>
  ({ title: { en: 'A view', da: 'En visning' }, reads, figure }) as unknown as View

describe('figuresOf', () => {
  it('runs the views in their order', () => {
    const [shown] = figuresOf(garden, soundPlan, { at })
    expect(shown).toMatchObject({ id: 'bedTable', title: { en: 'The beds', da: 'Bedene' }, figure: { kind: 'table' } })
    expect(shown?.figure?.kind === 'table' && shown.figure.rows.map((row) => row.cells[1])).toEqual([
      { cell: { number: 1, of: 2 } },
      { cell: { number: 2, of: 2 } },
    ])
    const others = figuresOf(withViews({ z: garden.views['bedTable'], a: garden.views['bedTable'] }), soundPlan, { at })
    expect(others.map(({ id }) => id)).toEqual(['z', 'a'])
  })
  it('says what is missing, and does without what is optional', () => {
    expect(figuresOf(garden, emptyPlan, { at })[0]).toMatchObject({
      id: 'bedTable',
      missing: [{ what: { artefact: beds.kind } }],
    })
    expect(figuresOf(garden, detach(soundPlan, helpers), { at })[0]?.figure?.kind).toBe('table')
  })
  it('hands over facts and the date', () => {
    let got: unknown
    const keep = view(
      (read) => {
        got = read
        return { kind: 'table' }
      },
      { journal, frame, today: { fact: 'today' } },
    )
    figuresOf(withViews({ keep }), soundPlan, { at })
    expect(got).toEqual({ journal: [], frame: { period: { from: '2026', to: '2028' }, places: [] }, today: at })
  })
  it.each<[string, (read: never) => unknown, string, string]>([
    [
      'throws',
      () => {
        throw new Error('broken')
      },
      'threw',
      'broken',
    ],
    ['answers later', async () => ({ kind: 'table' }), 'promise', 'promise'],
    ['gives nothing', () => undefined, 'malformed', 'no figure'],
    ['gives null', () => null, 'malformed', 'no figure'],
    [
      'gives no kind of figure',
      () => ({ kind: 'nothing' }),
      'malformed',
      "kind must be 'table', 'matrix', 'network', 'layered'",
    ],
    ['changes what it reads', ({ beds }: { beds: { items: unknown[] } }) => beds.items.pop(), 'threw', 'Cannot'],
  ])('contains a view that %s', (_, figure, kind, words) => {
    const [first, second] = figuresOf(
      withViews({ odd: view(figure as never, { beds }), bedTable: garden.views['bedTable'] }),
      soundPlan,
      { at },
    )
    expect(codes(first?.findings ?? [])).toEqual([`contained/${kind}`])
    expect(first?.findings?.[0]?.about).toEqual([{ kind: 'view', id: '@example/garden/odd' }])
    expect(both(first?.findings?.[0])[0]).toContain(words)
    expect(both(first?.findings?.[0])[1]).toContain('»En visning«')
    expect('figure' in first!).toBe(false)
    expect(second?.figure?.kind).toBe('table')
  })
  it('shows a figure with faults, and says which', () => {
    const title = { en: 'Ties', da: 'Bånd' }
    const network = (...ends: string[]) => ({
      kind: 'network',
      title,
      description: title,
      nodes: [{ id: 'a', label: title }],
      links: ends.map((to) => ({ from: 'a', to })),
    })
    const shown = (...ends: string[]) =>
      figuresOf(withViews({ ties: view(() => network(...ends)) }), soundPlan, { at })[0]
    expect(shown('a')).toEqual({ id: 'ties', title: expect.anything(), figure: network('a') })
    const one = shown('ghost')
    expect(one?.figure).toEqual(network('ghost'))
    expect(codes(one?.findings ?? [])).toEqual(['contained/malformed'])
    expect(both(one?.findings?.[0])).toEqual([
      'The rule or view “A view” gave something that is no answer: a figure with faults. A link names ghost, which the figure does not have',
      'Reglen eller visningen »En visning« gav noget, der ikke er et svar: en figur med fejl. En forbindelse nævner ghost, som figuren ikke har',
    ])
    const names = (...ends: string[]) => both(shown(...ends)?.findings?.[0])[0]?.match(/names \w|…$/g)
    expect(names('x', 'y', 'z')).toEqual(['names x', 'names y', 'names z'])
    expect(names('x', 'y', 'z', 'w')).toEqual(['names x', 'names y', 'names z', '…'])
  })
  it('shows nothing of a model of another contract, and refuses a date that does not exist', () => {
    expect(figuresOf({ ...garden, contract: 2 } as never, soundPlan, { at })).toEqual([])
    expect(() => figuresOf(garden, soundPlan, { at: 'unknown' })).toThrow('The date of the figures (`at`)')
  })
})

describe('flowFigure', () => {
  it('shows a model made by hand that has nothing but phases and a flow', () => {
    const { links: _, loops: __, shortcuts: ___, lanes: ____, ...bare } = garden
    const figure = flowFigure(bare as unknown as typeof garden, emptyPlan)
    expect(figure?.nodes.map(({ id }) => id)).toEqual(['plan', 'sow', 'invite', 'reap'])
    expect(figure?.links).toHaveLength(4)
  })
  it('shows phases in their order with lanes, links, loops and shortcuts, as a sound figure', () => {
    const figure = flowFigure(garden, emptyPlan)!
    expect(figure.nodes.map(({ id, note, about }) => [id, note, about?.id])).toEqual([
      ['plan', undefined, '@example/garden/plan'],
      ['sow', { en: 'Gardeners', da: 'Gartnere' }, '@example/garden/sow'],
      ['invite', { en: 'Neighbours', da: 'Naboer' }, '@example/garden/invite'],
      ['reap', undefined, '@example/garden/reap'],
    ])
    expect(figure.links).toEqual([
      { from: 'plan', to: 'sow' },
      { from: 'plan', to: 'invite' },
      { from: 'sow', to: 'reap' },
      { from: 'invite', to: 'reap' },
      { from: 'plan', to: 'reap', label: { en: 'What grew by itself', da: 'Det, der groede selv' }, line: 'dashed' },
      { from: 'reap', to: 'plan', label: { en: 'Next year', da: 'Næste år' }, direction: 'back' },
      { from: 'sow', to: 'invite', label: { en: 'The same people', da: 'De samme folk' }, direction: 'none' },
    ])
    expect([figure.title, figure.cites]).toEqual([
      { en: 'Shared garden: phases', da: 'Fælles have: faser' },
      [{ source: { title: 'The gardener', year: 2020 }, at: 'ch. 2' }],
    ])
    expect(checkFigure(figure)).toEqual([])
  })
  it('shows how far the plan has come', () => {
    let plan = startPhase(emptyPlan, { model: garden, phase: 'plan', at: '2026' })
    plan = completePhase(plan, { model: garden, phase: 'sow', at: '2026' })
    plan = reopenPhase(plan, { model: garden, phase: 'invite', at: '2026' })
    const states = (of: typeof plan) => flowFigure(garden, of)!.nodes.map(({ state }) => [state?.tone, state?.label])
    expect(states(plan)).toEqual([
      ['active', { en: 'Under way', da: 'I gang' }],
      ['good', { en: 'Completed', da: 'Afsluttet' }],
      ['active', { en: 'Reopened', da: 'Genåbnet' }],
      ['idle', { en: 'Nothing recorded', da: 'Intet noteret' }],
    ])
    const idle = frozenPlan({ ...emptyPlan, phases: { [garden.id]: { plan: { state: 'notStarted', since: '2026' } } } })
    expect(states(idle)[0]).toEqual(['idle', { en: 'Not started', da: 'Ikke begyndt' }])
  })
  it('shows the verdicts when they are given; what is to be looked at wins the sign', () => {
    const plan = completePhase(
      completePhase(detach(soundPlan, helpers), { model: garden, phase: 'invite', at: '2026' }),
      { model: garden, phase: 'plan', at: '2026' },
    )
    const { phases } = assess([garden], plan, { at }).models['@example/garden']
    expect(flowFigure(garden, plan, phases)!.nodes.map(({ state }) => [state?.tone, state?.label])).toEqual([
      ['good', { en: 'Completed; met', da: 'Afsluttet; opfyldt' }],
      ['idle', { en: 'Nothing recorded; met', da: 'Intet noteret; opfyldt' }],
      ['attention', { en: 'Completed; to look at', da: 'Afsluttet; skal ses efter' }],
      ['idle', { en: 'Nothing recorded; nothing to judge', da: 'Intet noteret; intet at vurdere' }],
    ])
    const unknown = { plan: { kind: 'unknown', missing: [] }, sow: { kind: 'unknown', missing: [] } } as const
    expect(
      flowFigure(garden, plan, unknown)!
        .nodes.slice(0, 2)
        .map(({ state }) => [state?.tone, state?.label]),
    ).toEqual([
      ['unknown', { en: 'Completed; cannot be judged yet', da: 'Afsluttet; kan ikke vurderes endnu' }],
      ['idle', { en: 'Nothing recorded; cannot be judged yet', da: 'Intet noteret; kan ikke vurderes endnu' }],
    ])
  })
  it('is none for a model without phases, and in one language for one in one', () => {
    const da = { da: 'Tekst' }
    const danish = {
      contract: 1,
      id: 'x',
      version: '1.0.0',
      languages: ['da'],
      title: da,
      summary: da,
      sources: {},
      principles: {},
      rules: {},
    } as const
    expect(flowFigure(definePlanningModel({ ...danish, phases: {} }), emptyPlan)).toBeUndefined()
    const one = definePlanningModel({ ...danish, phases: { a: { label: da, cites: [{ own: da }] } }, flow: 'a' })
    expect(flowFigure(one, emptyPlan)?.title).toEqual({ da: 'Tekst: faser' })
    const english = { ...garden, title: { en: 'Garden' } } as unknown as typeof garden
    expect(flowFigure(english, emptyPlan)?.title).toEqual({ en: 'Garden: phases' })
  })
})
