import type { Activities, Assets, Bodies, Groups, Organisations, Places, Settings, Wishes } from '@groundplan/community'
import { known } from '@groundplan/kernel'

// One register of each kind with every property filled, so that a property forgotten in a schema or in `mentions` shows.

const every = (id: string) => ({
  id,
  name: { en: `The ${id}`, da: `Den ${id}` },
  summary: { verbatim: 'words' },
  externalCodes: [{ system: 'KLE', version: '2026', code: '29.09' }],
})

type Full<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> }
type Filled<R extends { readonly items: readonly unknown[] }> = {
  readonly items: readonly [Full<R['items'][number]>, ...Full<R['items'][number]>[]]
}

export const activities: Filled<Activities> = {
  items: [
    {
      ...every('a'),
      when: known({ from: '2026', to: 'unknown' }),
      frequency: known({ times: 2, per: 'month' }),
      settings: known(['s1', 's2']),
      places: known(['p1']),
      groups: known(['g1', 'g2']),
      owners: known([
        { kind: 'group', id: 'g3' },
        { kind: 'body', id: 'b1' },
      ]),
      deliveredBy: known([{ kind: 'organisation', id: 'o1' }]),
      realises: known(['w1']),
      uses: known(['x1', 'x2']),
      support: known([
        {
          by: { kind: 'organisation', id: 'o2' },
          what: { verbatim: 'hours' },
          period: known({ from: 'unknown', to: '2027-01' }),
        },
        { by: { kind: 'group', id: 'g4' }, what: { en: 'help', da: 'hjælp' } },
      ]),
      preventionField: known('yellow'),
      populationApproach: known('selective'),
    },
  ],
}

export const groups: Filled<Groups> = {
  items: [{ ...every('g'), size: known(0), ofResidents: known(true), places: known(['p1', 'p2']) }],
}

export const settings: Filled<Settings> = {
  items: [{ ...every('s'), organisation: known('o1'), places: known(['p1']) }],
}

export const organisations: Filled<Organisations> = {
  items: [
    { ...every('o'), sphere: known('third'), municipal: known(false), ofResidents: known(true), places: known(['p1']) },
  ],
}

export const places: Filled<Places> = {
  items: [
    { ...every('p'), within: known('q'), inhabitants: known(97400) },
    { ...every('q'), within: known('r'), inhabitants: known(1) },
  ],
}

export const bodies: Filled<Bodies> = {
  items: [
    {
      ...every('b'),
      members: known([
        { kind: 'group', id: 'g1' },
        { kind: 'organisation', id: 'o1' },
        { kind: 'body', id: 'b2' },
      ]),
      size: known(7),
      ofResidents: known(false),
    },
  ],
}

export const assets: Filled<Assets> & Assets = {
  items: [
    {
      ...every('x'),
      type: 'association',
      skills: ['cooking', 'music'],
      capacity: known(3),
      people: known(12),
      origin: known('outside'),
      access: known('sought'),
      heldBy: known({ kind: 'group', id: 'g1' }),
      places: known(['p1']),
    },
  ],
  lookedFor: known(['association', 'physical']),
  skillNames: { cooking: { en: 'cooking', da: 'madlavning' } },
}

export const wishes: Filled<Wishes> = {
  items: [
    {
      ...every('w'),
      raisedBy: known([
        { kind: 'group', id: 'g1' },
        { kind: 'body', id: 'b1' },
      ]),
      wouldUse: known(75),
      wouldTakePart: known(25),
      needs: known([{ skill: 'cooking', units: known(2) }, { skill: 'room' }]),
      takenUpBy: known([{ kind: 'organisation', id: 'o1' }]),
    },
  ],
}

/** Every reference above, by the kind of thing whose register holds it, sorted. */
export const mentioned: Readonly<Record<string, readonly string[]>> = {
  activity: [
    ...['asset x1', 'asset x2', 'body b1', 'group g1', 'group g2', 'group g3', 'group g4'],
    ...['organisation o1', 'organisation o2', 'place p1', 'setting s1', 'setting s2', 'wish w1'],
  ],
  group: ['place p1', 'place p2'],
  setting: ['organisation o1', 'place p1'],
  organisation: ['place p1'],
  place: ['place q', 'place r'],
  body: ['body b2', 'group g1', 'organisation o1'],
  asset: ['group g1', 'place p1'],
  wish: ['body b1', 'group g1', 'organisation o1'],
}
