import { say } from '@groundplan/kernel'
import type { Assessable } from '@groundplan/planning-models'
import { runConformance } from '@groundplan/planning-models/testing'
import { describe, expect, it } from 'vitest'
import { beds, garden } from '../fixtures/garden.js'
import { caseCalled, cases, withParts } from './defect.js'

const table = garden.views['bedTable'] as unknown as { readonly figure: (read: never) => object }
const words = { en: 'A word', da: 'Et ord' }
const half = { en: 'A word' }

/** What the kit says of the garden when its view gives this figure. */
const said = (figure: unknown, more: object = {}, its = cases) =>
  runConformance(
    withParts({ views: { bedTable: { ...table, figure: () => figure } }, ...more }) as Assessable,
    its as never,
  )
    .filter(({ code }) => !/[/](?:unread|view)$/.test(code))
    .map((finding) => [say(finding, 'en'), say(finding, 'da')])
const lacks = (place: string, where = 'all is tended') => [
  [
    `In a figure in “${where}”, views.bedTable.figure.${place} is not written in Danish`,
    `I en figur i »${where}« er views.bedTable.figure.${place} ikke skrevet på dansk`,
  ],
]
const pair = [
  { id: 'a', label: words },
  { id: 'b', label: words },
]
const graph = { kind: 'layered', title: words, description: words, nodes: [], links: [] }

const matrix = { kind: 'matrix', rows: [], columns: [], cells: [] }

describe('the texts of figures', () => {
  it.each<[string, object]>([
    ['title', { title: half }],
    ['description', { description: { en: 'A word', da: ' ' } }],
    [
      'columns.1',
      {
        kind: 'table',
        rows: [],
        columns: [
          { id: 'a', label: words },
          { id: 'b', label: half },
        ],
      },
    ],
    ['blank', { kind: 'table', rows: [], columns: [], blank: half }],
    ['nodes.0', { nodes: [{ id: 'a', label: half, note: half, state: { label: half, tone: 'good' } }] }],
    ['links.0', { nodes: pair, links: [{ from: 'a', to: 'b', label: half }] }],
    ['layers.0', { layers: [{ id: 'a', label: half }] }],
    ['corner', { ...matrix, corner: half }],
    ['blank', { ...matrix, blank: half }],
    [
      'levels.1',
      {
        ...matrix,
        levels: [
          { id: 'a', label: words },
          { id: 'b', label: half },
        ],
      },
    ],
  ])('are looked at: %s', (place, more) => {
    expect(said({ ...graph, ...more })).toEqual(lacks(place))
  })
  it.each<[string, object]>([
    ['verbatim', { title: { verbatim: 'The same in both' } }],
    ['one word', { title: { en: 'Status', da: 'Status' } }],
    ['without a state or a label', { nodes: pair, links: [{ from: 'a', to: 'b' }] }],
    ['of a node, which may be the plan’s', { nodes: [{ id: 'a', label: half, note: half }] }],
    ['of a head or a place, which may be the plan’s', { ...matrix, rows: [{ id: 'a', label: half }] }],
    ['of a cell', { kind: 'table', columns: [{ id: 'a', label: words }], rows: [{ cells: [{ cell: half }] }] }],
  ])('may be %s', (_, more) => {
    expect(said({ ...graph, ...more })).toEqual([])
  })
  it('that are absent are told one by one', () => {
    const found = said({ ...graph, title: {}, description: {} }).filter(([en]) => en?.includes('figure.'))
    expect(found.map(([en]) => en?.replace(/^.*figure[.]/, ''))).toEqual([
      'title is not written in English',
      'title is not written in Danish',
      'description is not written in English',
      'description is not written in Danish',
    ])
  })
  it('are told once, in the same words in two places too', () => {
    expect(said({ ...graph, title: half, description: half })).toEqual(lacks('title'))
  })
  it('that stand in the plan are the plan’s', () => {
    const { plan } = caseCalled('all is tended')
    const its = cases.map((one) => (one.name === 'all is tended' ? { ...one, plan: { ...plan, title: half } } : one))
    const figure = { ...graph, title: half }
    // In the next case they are not.
    expect(said(figure, {}, its as never)).toEqual(lacks('title', 'a bed nobody tends, and one nobody knows of'))
  })
  it('are in the languages of the model', () => {
    const { bedTended } = garden.rules
    const tended = [caseCalled('all is tended')]
    const model = { languages: ['en'], rules: { bedTended: { ...bedTended, languages: ['en'] } } }
    const english = said({ ...graph, title: half }, model, tended).filter(([en]) => /figure/.test(en ?? ''))
    expect(english).toEqual([])
    expect(
      said({ ...graph, title: { da: 'Et ord' } }, model, tended).filter(([en]) => /figure/.test(en ?? '')),
    ).toEqual([
      [
        'In a figure in “all is tended”, views.bedTable.figure.title is not written in English',
        'I en figur i »all is tended« er views.bedTable.figure.title ikke skrevet på engelsk',
      ],
    ])
  })
})

describe('the title of an artefact', () => {
  const { bedTended, eventInPeriod } = garden.rules
  const set = (title: object, ...languages: (readonly string[] | undefined)[]) => {
    const [first, second] = languages
    const reads = { beds: { ...beds, title } }
    const rules = {
      bedTended: { ...bedTended, reads, ...(first && { languages: first }) },
      ...(second && { eventInPeriod: { ...eventInPeriod, languages: second } }),
    }
    const { sources } = garden
    return runConformance({ id: '@example/garden', sources, rules } as never, [])
      .map((finding) => say(finding, 'en'))
      .filter((words) => words.startsWith('artefacts.'))
  }
  it('is written in all the languages of a set’s rules', () => {
    const lacksDanish = ['artefacts.@example/garden/beds is not written in Danish']
    expect(set({ en: 'Beds', da: 'Bede' })).toEqual([])
    expect(set({ en: 'Beds' })).toEqual(lacksDanish)
    expect(set({ en: 'Beds' }, ['en'])).toEqual([])
    expect(set({ en: 'Beds' }, ['en'], ['da'])).toEqual(lacksDanish)
    expect(set({ en: 'Beds', da: 'The beds' })).toEqual([
      'artefacts.@example/garden/beds has words in its Danish that belong to the other language: the',
    ])
  })
})
