import type { Figure, TableFigure } from '@groundplan/figures'
import { checkFigure } from '@groundplan/figures'
import { deepFreeze, known, unknown } from '@groundplan/kernel'
import { abcd } from '@groundplan/model-abcd'
import { figuresOf } from '@groundplan/planning-models'
import { describe, expect, test } from 'vitest'
import { asOf as at } from '../src/cases/asOf.js'
import { type Holds, planOf } from '../src/cases/planOf.js'
import { text } from '../src/cases/text.js'

function table(id: string, holds: Holds): TableFigure {
  const plan = deepFreeze(planOf(holds)) as ReturnType<typeof planOf>
  const found = figuresOf(abcd, plan, { at }).find((view) => view.id === id)
  expect(found?.findings).toBeUndefined()
  expect(checkFigure(found?.figure as Figure)).toEqual([])
  return found?.figure as TableFigure
}
const cells = (figure: TableFigure) =>
  figure.rows.map((row) => row.cells.map(({ cell, rowSpan }) => (rowSpan === undefined ? cell : [cell, rowSpan])))
const list = (...items: readonly unknown[]) => ({ items })

const hall = text('Hall', 'Sal')
const cooks = text('Cooks', 'Kokke')
const meals = text('Meals', 'Måltider')
const choir = text('Choir', 'Kor')
const garden = text('Garden', 'Have')
const only = text('No other mapped asset can', 'Ingen anden kortlagt ressource kan')

describe('who can realise what', () => {
  test('each need with what is certain, who gives, and who else can', () => {
    const figure = table('wishesAndAssets', {
      wishes: [
        {
          id: 'meals',
          name: meals,
          needs: known([{ skill: 'hall', units: known(1) }, { skill: 'cooking', units: known(3) }, { skill: 'money' }]),
        },
        { id: 'choir', name: choir, needs: known([{ skill: 'hall', units: known(1) }]) },
        { id: 'free', name: garden, needs: known([]) },
        { id: 'asked', name: garden, needs: unknown() },
        { id: 'new', name: garden },
      ],
      assets: {
        items: [
          { id: 'hall', name: hall, type: 'physical', skills: ['hall'], capacity: known(1) },
          { id: 'cooks', name: cooks, type: 'individual', skills: ['Cooking'] },
        ],
        skillNames: { cooking: text('Cooking', 'Madlavning') },
      },
    })
    expect(figure.columns.map(({ id }) => id)).toEqual(['wish', 'skill', 'covered', 'state', 'given', 'why', 'able'])
    expect(figure.rows.map(({ about }) => about?.id)).toEqual([
      'meals',
      'meals',
      'meals',
      'choir',
      'free',
      'asked',
      'new',
    ])
    expect(cells(figure)).toEqual([
      [
        [meals, 3],
        text('Cooking', 'Madlavning'),
        { number: 0, of: 3 },
        text('Covered if the unknown turns out well', 'Dækket, hvis det ukendte falder heldigt ud'),
        list(text('3 × Cooks', '3 × Kokke')),
        list(only),
        list(cooks),
      ],
      [{ verbatim: 'hall' }, { number: 0, of: 1 }, text('Not covered', 'Ikke dækket'), list(), list(), list(hall)],
      [
        { verbatim: 'money' },
        { is: 'unknown' },
        text('Not known how much it takes', 'Uvist, hvor meget der skal til'),
        { is: 'unknown' },
        { is: 'notApplicable' },
        list(),
      ],
      [
        [choir, 1],
        { verbatim: 'hall' },
        { number: 1, of: 1 },
        text('Covered', 'Dækket'),
        list(text('1 × Hall', '1 × Sal')),
        list(only),
        list(hall),
      ],
      [garden, list(), undefined, undefined, undefined, undefined, undefined],
      [garden, { is: 'unknown' }, undefined, undefined, undefined, undefined, undefined],
      [garden, undefined, undefined, undefined, undefined, undefined, undefined],
    ])
  })

  test('what is covered for certain is shown with who gives it for certain', () => {
    const figure = table('wishesAndAssets', {
      wishes: [{ id: 'w', name: meals, needs: known([{ skill: 'hall', units: known(1) }]) }],
      assets: [
        { id: 'a', name: cooks, type: 'physical', skills: ['hall'] },
        { id: 'b', name: hall, type: 'physical', skills: ['hall'], capacity: known(1) },
      ],
    })
    expect(cells(figure)[0]?.slice(4, 6)).toEqual([
      list(text('1 × Hall', '1 × Sal')),
      list(text('The first by id that can be counted on', 'Den første i id-orden, der kan regnes med')),
    ])
  })
})

test('the map of assets has a row for every asset, and one for a kind without', () => {
  const figure = table('assetMap', {
    assets: {
      skillNames: { ' Stage': text('Stage', 'Scene') },
      items: [
        {
          id: 'hall',
          name: hall,
          type: 'physical',
          skills: ['hall', 'stage'],
          capacity: known(2),
          origin: known('outside'),
          access: known('sought'),
        },
        { id: 'room', name: garden, type: 'physical', skills: [] },
        {
          id: 'cooks',
          name: cooks,
          type: 'individual',
          skills: ['cooking'],
          capacity: unknown(),
          people: known(4),
          origin: known('local'),
        },
      ],
    },
  })
  const none = [undefined, undefined, undefined, undefined, undefined, undefined]
  expect(figure.columns).toHaveLength(7)
  expect(figure.rows.map(({ about }) => `${about?.kind} ${about?.id}`)).toEqual([
    'asset cooks',
    'assetType association',
    'assetType institution',
    'asset hall',
    'asset room',
  ])
  expect(cells(figure)).toEqual([
    [
      [text('Skills, knowledge and experience of people', 'Menneskers færdigheder, viden og erfaringer'), 1],
      cooks,
      list({ verbatim: 'cooking' }),
      { is: 'unknown' },
      { number: 4 },
      text('In the community', 'I lokalsamfundet'),
      { is: 'notApplicable' },
    ],
    [text('Networks and associations', 'Netværk og foreninger'), ...none],
    [text('Organisations and institutions', 'Organisationer og institutioner'), ...none],
    [
      [text('Physical assets', 'Fysiske ressourcer'), 2],
      hall,
      list({ verbatim: 'hall' }, text('Stage', 'Scene')),
      { number: 2 },
      undefined,
      text('From outside', 'Udefra'),
      text('Access is being sought', 'Adgang er ved at blive skabt'),
    ],
    [garden, list(), undefined, undefined, undefined, undefined],
  ])
})

test('access is no question for what is found in the community, unless somebody has answered it', () => {
  const asset = { name: hall, type: 'physical', skills: [] } as const
  const figure = table('assetMap', {
    assets: [
      { ...asset, id: 'local', origin: known('local') },
      { ...asset, id: 'local-none', origin: known('local'), access: known('none') },
      { ...asset, id: 'local-unknown', origin: known('local'), access: unknown() },
      { ...asset, id: 'outside', origin: known('outside') },
      { ...asset, id: 'somewhere', origin: unknown() },
      { ...asset, id: 'never-asked' },
    ],
  })
  const access = figure.rows.flatMap(({ about, cells }) => (about?.kind === 'asset' ? [[about.id, cells.at(-1)]] : []))
  expect(access).toEqual([
    ['local', { cell: { is: 'notApplicable' } }],
    ['local-none', { cell: text('No access', 'Ingen adgang') }],
    ['local-unknown', { cell: { is: 'unknown' } }],
    ['outside', {}],
    ['somewhere', {}],
    ['never-asked', {}],
  ])
})

describe('activities and who owns them', () => {
  const resident = { id: 'r', name: text('Residents', 'Beboere'), ofResidents: known(true) }
  const staff = { id: 's', name: text('Staff', 'Personale'), ofResidents: known(false) }
  const group = (id: string) => ({ kind: 'group', id }) as const

  test('each with its wishes, its frequency, its owners and its supporters', () => {
    const figure = table('activitiesAndOwners', {
      wishes: [{ id: 'w', name: garden }],
      groups: [resident, staff],
      organisations: [{ id: 'town', name: text('Town', 'By') }],
      activities: [
        {
          id: 'a',
          name: meals,
          realises: known(['w', 'gone']),
          frequency: known({ times: 2, per: 'week' }),
          owners: known([group('s'), group('r')]),
          support: known([
            { by: { kind: 'organisation', id: 'town' }, what: text('Hours', 'Timer') },
            { by: { kind: 'organisation', id: 'club' }, what: { verbatim: 'keys' } },
          ]),
        },
        {
          id: 'b',
          name: choir,
          frequency: known({ times: 1, per: 'month' }),
          owners: known([group('s')]),
          support: known([]),
        },
        {
          id: 'c',
          name: garden,
          frequency: known({ times: 4, per: 'year' }),
          owners: known([group('s'), group('nobody')]),
        },
        { id: 'd', name: garden, owners: unknown() },
      ],
    })
    expect(figure.rows.map(({ about }) => about)).toEqual(['a', 'b', 'c', 'd'].map((id) => ({ kind: 'activity', id })))
    expect(figure.columns).toHaveLength(6)
    expect(cells(figure)).toEqual([
      [
        meals,
        list(garden, { verbatim: 'gone' }),
        {
          number: 2,
          unit: {
            en: { one: 'time a week', other: 'times a week' },
            da: { one: 'gang om ugen', other: 'gange om ugen' },
          },
        },
        list(staff.name, resident.name),
        text('Yes', 'Ja'),
        list(text('Town: Hours', 'By: Timer'), { verbatim: 'club: keys' }),
      ],
      [
        choir,
        undefined,
        {
          number: 1,
          unit: {
            en: { one: 'time a month', other: 'times a month' },
            da: { one: 'gang om måneden', other: 'gange om måneden' },
          },
        },
        list(staff.name),
        text('No', 'Nej'),
        list(),
      ],
      [
        garden,
        undefined,
        {
          number: 4,
          unit: {
            en: { one: 'time a year', other: 'times a year' },
            da: { one: 'gang om året', other: 'gange om året' },
          },
        },
        list(staff.name, { verbatim: 'nobody' }),
        { is: 'unknown' },
        undefined,
      ],
      [garden, undefined, undefined, { is: 'unknown' }, { is: 'unknown' }, undefined],
    ])
  })

  test('the other registers may be absent', () => {
    const figure = table('activitiesAndOwners', {
      activities: [{ id: 'a', name: meals, realises: known(['w']), owners: known([group('r')]) }],
    })
    expect(cells(figure)).toEqual([
      [meals, list({ verbatim: 'w' }), undefined, list({ verbatim: 'r' }), { is: 'unknown' }, undefined],
    ])
  })
})

test('every view has its words in both languages and says where it comes from', () => {
  for (const { figure, title } of figuresOf(abcd, planOf({ wishes: [], assets: [], activities: [] }), { at })) {
    for (const words of [title, figure?.title, figure?.description]) {
      const { en, da } = words as { en: string; da: string }
      expect(en).toMatch(/\S/)
      expect(da).toMatch(/\S/)
      expect(da).not.toBe(en)
    }
    expect(figure?.cites?.[0]).toMatchObject({ source: { year: 2022 } })
  }
})
