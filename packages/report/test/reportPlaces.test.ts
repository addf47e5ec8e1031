import { defineArtefact, type Finding, show } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { reportOf } from '../src/index.js'
import { at, dishes, meals, planOf } from './fixtures/meals.js'

const plan = planOf()

const notKnown = { en: 'Content that is not known here', da: 'Indhold, som ikke kendes her' }

const noticed: Finding = {
  code: '@example/reader/odd',
  key: '@example/reader/odd#',
  weight: 'structural',
  about: [],
  pointer: '/plan/journal/1/about/0',
  message: { en: 'Odd', da: 'Mærkeligt' },
  slots: {},
  why: { en: 'Look', da: 'Se efter' },
  cites: [],
}

describe('places in words', () => {
  const where = (pointer: string | undefined, about: Finding['about'] = []) =>
    reportOf(plan, [meals], { at, noticed: [{ ...noticed, pointer, about }] }).findings[0]?.where

  it.each([
    ['/plan/period/from', [{ en: 'Period', da: 'Periode' }]],
    ['/plan/places/0', [{ en: 'Places', da: 'Steder' }]],
    ['/plan/models/0', [{ en: 'Planning models', da: 'Planlægningsmodeller' }]],
    ['/plan/deviations/0', [{ en: 'Departures from the models', da: 'Afvigelser fra modellerne' }]],
    ['/plan/answers/x', [{ en: 'Answers to findings', da: 'Svar på opmærksomhedspunkter' }]],
    ['/plan/purpose', [{ en: 'Purpose', da: 'Formål' }]],
    ['/plan/budget/value', [{ en: 'Money and effort', da: 'Økonomi og ressourcer' }]],
    ['/plan/afterwards', [{ en: 'After the project', da: 'Forankring efter projektet' }]],
    ['/plan/decisionsWanted/0', [{ en: 'Decision wanted', da: 'Ønsket beslutning' }]],
    ['/format', [{ en: 'The plan', da: 'Planen' }]],
    ['/reports/0/journal/0', [{ en: 'The plan', da: 'Planen' }]],
    ['/plan/artefacts', [{ en: 'The plan', da: 'Planen' }]],
    ['/plan/phases', [{ en: 'The plan', da: 'Planen' }]],
    ['/plan/phases/@example~1meals', [{ en: 'The plan', da: 'Planen' }]],
    ['/plan/title/eat/shop', [{ en: 'Title', da: 'Titel' }]],
    ['/plan', [{ en: 'The plan', da: 'Planen' }]],
    ['', [{ en: 'The plan', da: 'Planen' }]],
    ['/done/0', [{ en: 'What was changed in the plan', da: 'Ændringer i planen' }]],
    ['/undone/0', [{ en: 'What was changed in the plan', da: 'Ændringer i planen' }]],
    ['/plan/journal', [{ en: 'Journal', da: 'Logbog' }]],
    ['/plan/phases/@example~1meals/eat', [{ en: 'Phase', da: 'Fase' }, meals.phases.eat.label]],
    ['/plan/phases/@example~1meals/gone', [{ en: 'Phase', da: 'Fase' }]],
    ['/plan/phases/@example~1other/eat', [{ en: 'Phase', da: 'Fase' }]],
    ['/plan/artefacts/@example~1meals~1dishes/content/items/9', [dishes.title]],
    ['/plan/artefacts/@example~1none~1such/content', [notKnown]],
  ])('%s', (pointer, trail) => {
    expect(where(pointer)).toEqual(trail)
  })

  it('says what a finding without a pointer is about, by name or by id', () => {
    expect(
      where(undefined, [
        { kind: 'dish', id: 'd1' },
        { kind: 'dish', id: 'gone' },
      ]),
    ).toEqual([{ verbatim: 'Soup' }, { verbatim: 'gone' }])
  })

  it('calls a phase by its label', () => {
    const phase = (id: string) => where(undefined, [{ kind: 'phase', id }])
    expect(phase('@example/meals/eat')).toEqual([meals.phases.eat.label])
    expect(phase('@example/meals/gone')).toEqual([meals.title])
    expect(phase('@example/none/gone')).toEqual([])
    expect(phase('eat')).toEqual([{ verbatim: 'eat' }])
  })

  it('calls a package by its title, and never by its id', () => {
    expect(where(undefined, [{ kind: 'model', id: '@example/meals' }])).toEqual([meals.title])
    expect(where(undefined, [{ kind: 'artefact', id: '@example/meals/dishes' }])).toEqual([dishes.title])
    expect(where(undefined, [{ kind: 'view', id: '@example/other/view' }])).toEqual([])
    expect(where(undefined, [{ kind: 'view', id: '@example/meals/menu' }])).toEqual([meals.title])
  })

  it('adds what the place alone does not show', () => {
    expect(
      where('/plan/journal', [
        { kind: 'dish', id: 'd1' },
        { kind: 'dish', id: 'gone' },
      ]),
    ).toEqual([{ en: 'Journal', da: 'Logbog' }, { verbatim: 'Soup' }])
  })

  it('does not add to a place that says it all, nor say a thing twice', () => {
    const cake = '/plan/artefacts/@example~1meals~1dishes/content/items/2'
    expect(where(cake, [{ kind: 'dish', id: 'd1' }])).toEqual([dishes.title, { verbatim: 'Cake' }])
    expect(where(undefined, [{ kind: 'dish', id: 'd1' }])).toEqual([{ verbatim: 'Soup' }])
    expect(
      where('/plan/journal', [
        { kind: 'dish', id: 'd1' },
        { kind: 'dish', id: 'd1' },
      ]),
    ).toEqual([{ en: 'Journal', da: 'Logbog' }, { verbatim: 'Soup' }])
  })

  it('takes text that is no pointer for none', () => {
    expect(where('plan/period', [{ kind: 'dish', id: 'd1' }])).toEqual([{ verbatim: 'Soup' }])
  })

  it('leaves things with their ids where an artefact cannot name them', () => {
    const broken = { ...dishes, mentions: () => { throw new Error('broken') } } // biome-ignore format: one line
    const wrong = reportOf(plan, [], {
      at,
      artefacts: [broken as never],
      noticed: [{ ...noticed, pointer: undefined, about: [{ kind: 'dish', id: 'd1' }] }],
    })
    expect(wrong.findings[0]?.where).toEqual([{ verbatim: 'd1' }])
    expect(wrong.journal[0]?.about).toEqual([{ verbatim: 'd1' }])
  })

  it('knows artefacts that no model speaks of', () => {
    const known = reportOf(plan, [], { at, artefacts: [dishes as never] })
    expect(known.journal[0]?.about).toEqual([{ verbatim: 'Soup' }])
  })
})

describe('fields by their names', () => {
  const boards = defineArtefact({
    kind: '@example/boards/boards',
    version: 1,
    title: { en: 'Boards', da: 'Opslag' },
    schema: z.object({ items: z.array(z.any()) }),
    layout: {
      'items.start': { label: { en: 'Start', da: 'Begynder' } },
      'items.place': { label: { en: 'Place', da: 'Sted' } },
      'items.place.room': { label: { en: 'Room', da: 'Lokale' } },
      'items.notes.*': { label: { en: 'Note', da: 'Bemærkning' } },
      'items.secret': { label: { en: 'Secret', da: 'Hemmelig' }, hidden: true },
      'items.lists': { label: { en: 'Lists', da: 'Lister' } },
    },
  })
  const content = { items: [{ id: 'b1', name: 'Meals', place: { room: 'hall' }, lists: [{ name: 'Soups' }] }] }
  const held = { ...plan, artefacts: { [boards.kind]: { version: 1, content } } }
  it.each([
    ['/items/0/start', ['Opslag', 'Meals', 'Begynder']],
    ['/items/0/place/room', ['Opslag', 'Meals', 'Lokale']],
    ['/items/0/place/corner', ['Opslag', 'Meals', 'Sted']],
    ['/items/0/notes/first', ['Opslag', 'Meals', 'Bemærkning']],
    ['/items/0/secret', ['Opslag', 'Meals']],
    ['/items/0/other', ['Opslag', 'Meals']],
    ['/items/0', ['Opslag', 'Meals']],
    ['/items/0/lists/0', ['Opslag', 'Meals', 'Soups']],
    ['/items/0/lists', ['Opslag', 'Meals', 'Lister']],
    ['/items/7/start', ['Opslag', 'Begynder']],
    ['/items/-/start', ['Opslag', 'Begynder']],
    ['/items', ['Opslag']],
    ['', ['Opslag']],
  ])('%s', (path, names) => {
    const pointer = `/plan/artefacts/@example~1boards~1boards/content${path}`
    const { findings } = reportOf(held, [], { at, artefacts: [boards as never], noticed: [{ ...noticed, pointer }] })
    expect(findings[0]?.where.map((text) => show(text, 'da'))).toEqual(names)
  })
})

describe('names of things', () => {
  const named = (
    items: readonly unknown[],
    mentions?: (content: { readonly items: readonly unknown[] }) => Iterable<unknown>,
  ) => {
    const things = defineArtefact({
      kind: '@example/things/things',
      version: 1,
      title: { en: 'Things', da: 'Ting' },
      schema: z.object({ items: z.array(z.any()) }),
      ...(mentions && { mentions: mentions as never }),
    })
    const held = { ...plan, artefacts: { [things.kind]: { version: 1, content: { items } } } }
    return (id: string) =>
      reportOf(held, [], {
        at,
        artefacts: [things as never],
        noticed: [{ ...noticed, pointer: undefined, about: [{ kind: 'thing', id }] }],
      }).findings[0]?.where[0]
  }
  const one = (item: unknown) =>
    named([item], () => [{ role: 'defines', kind: 'thing', id: 't', at: ['items', 0] }])('t')

  it.each([
    [{ name: 'A' }, { verbatim: 'A' }],
    [{ title: 'A' }, { verbatim: 'A' }],
    [{ label: { en: 'A', da: 'B' } }, { en: 'A', da: 'B' }],
    [{ name: { da: 'B' } }, { da: 'B' }],
    [{ name: { en: 'A' } }, { en: 'A' }],
    [{ name: { verbatim: 'A', lang: 'en' } }, { verbatim: 'A', lang: 'en' }],
    [{ name: '', title: 'A' }, { verbatim: 'A' }],
    [{ name: { en: 'A', da: 7 } }, { en: 'A' }],
    [{ name: { en: null, da: 'B' } }, { da: 'B' }],
    [{ name: { verbatim: 'A', lang: 7 } }, { verbatim: 'A' }],
    [{ name: { en: 7 } }, { verbatim: 't' }],
    [{ name: { verbatim: 7 } }, { verbatim: 't' }],
    [{ name: {} }, { verbatim: 't' }],
    [{ name: 7 }, { verbatim: 't' }],
    [{ name: null }, { verbatim: 't' }],
    [null, { verbatim: 't' }],
    ['text', { verbatim: 't' }],
    [{}, { verbatim: 't' }],
  ])('%j', (item, name) => {
    expect(one(item)).toEqual(name)
  })

  it('come from where a thing is defined, the first time', () => {
    const items = [{ name: 'mentioned' }, { name: 'defined' }, { name: 'again' }, {}]
    const mention = (role: string, at: number) => ({ role, kind: 'thing', id: 't', at: ['items', at] })
    const all = (order: readonly [string, number][]) =>
      named(items, () => order.map(([role, at]) => mention(role, at)))('t')
    expect(
      all([
        ['mentions', 0],
        ['defines', 1],
        ['defines', 2],
      ]),
    ).toEqual({ verbatim: 'defined' })
    expect(
      all([
        ['defines', 3],
        ['defines', 1],
      ]),
    ).toEqual({ verbatim: 'defined' })
    expect(all([['mentions', 0]])).toEqual({ verbatim: 't' })
  })

  it('are none where the artefact names nothing', () => {
    expect(named([{ name: 'A' }])('t')).toEqual({ verbatim: 't' })
  })

  it('leave a thing of another kind than phases alone, though its id looks like one', () => {
    expect(named([])('@example/meals/eat')).toBeUndefined()
  })
})
