import type { Asset, Wish } from '@groundplan/community'
import { known, notApplicable, unknown } from '@groundplan/kernel'
import { inside } from './inside.js'
import type { Holds } from './planOf.js'
import { of, type RuleCase } from './ruleCase.js'
import { text } from './text.js'

const wish = (id: string, needs?: Readonly<Record<string, number | null>>): Wish => ({
  id,
  name: text(`Wish ${id}`, `Ønske ${id}`),
  ...(needs && {
    needs: known(
      Object.entries(needs).map(([skill, units]) => ({ skill, units: units === null ? unknown() : known(units) })),
    ),
  }),
})
const asset = (id: string, skills: readonly string[], capacity: number | null, more: Partial<Asset> = {}): Asset => ({
  id,
  name: text(`Asset ${id}`, `Ressource ${id}`),
  type: 'physical',
  skills,
  capacity: capacity === null ? unknown() : known(capacity),
  ...more,
})
const whatItTakes = (id: string) =>
  [
    `What does it take to realise the wish “Wish ${id}”?`,
    `Hvad skal der til for at indfri ønsket »Ønske ${id}«?`,
  ] as const

/** Nothing in the plan asks for the only asset. */
const idleFirst: RuleCase['besides'] = {
  assetNobodyAskedFor: [
    {
      message: 'idle',
      about: [{ kind: 'asset', id: 'a' }],
      pointer: inside('assets', 'items/0'),
      slots: { asset: text('Asset a', 'Ressource a') },
    },
  ],
}

const realised = of('wishCanBeRealised')
const realisedCases: readonly RuleCase[] = [
  {
    ...realised('enough', 'met', {
      wishes: [wish('w', { hall: 1 }), wish('v', {})],
      assets: [asset('a', ['hall'], 1)],
    }),
    examined: 2,
  },
  {
    ...realised(
      'one asset for two wishes: the second by id goes short',
      [
        {
          message: 'gap',
          about: ['wish:w'],
          pointer: inside('wishes', 'items/0/needs/value/1'),
          slots: {
            wish: text('Wish w', 'Ønske w'),
            gaps: [text('1 × a hall', '1 × en sal'), { verbatim: '3 × music' }],
          },
          en: 'The wish “Wish w” lacks 1 × a hall and 3 × music, even if every unknown turns out well',
          da: 'Ønsket »Ønske w« mangler 1 × en sal og 3 × music, selv hvis alt det ukendte falder heldigt ud',
        },
      ],
      {
        wishes: [wish('w', { cooking: 1, hall: 2, music: 3 }), wish('v', { hall: 1 })],
        assets: {
          items: [asset('a', ['hall'], 2), asset('b', ['cooking'], 5)],
          skillNames: { HALL: text('a hall', 'en sal') },
        },
      },
    ),
    examined: 2,
  },
  realised(
    'a gap that an unknown capacity may fill',
    'unknown',
    { wishes: [wish('w', { hall: 2 })], assets: [asset('a', ['hall'], null)] },
    [['How much can Asset a give at the same time?', 'Hvor meget kan Ressource a bidrage med på én gang?']],
  ),
  realised(
    'a gap that access may fill',
    'unknown',
    { wishes: [wish('w', { hall: 1 })], assets: [asset('a', ['hall'], 1, { origin: known('outside') })] },
    [['Has access to Asset a been arranged?', 'Er der skabt adgang til Ressource a?']],
  ),
  realised('units unknown', 'unknown', { wishes: [wish('w', { hall: null })], assets: [] }, [
    [
      'How much hall is needed at the same time to realise the wish “Wish w”?',
      'Hvor stort er behovet for hall på én gang, hvis ønsket »Ønske w« skal indfries?',
    ],
  ]),
  realised('not worked out', 'unknown', { wishes: [wish('w')], assets: [] }, [whatItTakes('w')]),
  {
    ...realised('what it takes does not apply', 'notApplicable', {
      wishes: [{ ...wish('w'), needs: notApplicable() }],
      assets: [asset('a', ['hall'], null)],
    }),
    besides: idleFirst,
  },
  realised('how much it takes does not apply', 'notApplicable', {
    wishes: [{ ...wish('w'), needs: known([{ skill: 'hall', units: notApplicable() }]) }],
    assets: [asset('a', ['hall'], null)],
  }),
  realised(
    'a gap beside a wish that does not apply',
    [
      {
        message: 'gap',
        about: ['wish:w'],
        pointer: inside('wishes', 'items/1/needs/value/0'),
        slots: { wish: text('Wish w', 'Ønske w'), gaps: [{ verbatim: '2 × hall' }] },
        en: 'The wish “Wish w” lacks 2 × hall, even if every unknown turns out well',
        da: 'Ønsket »Ønske w« mangler 2 × hall, selv hvis alt det ukendte falder heldigt ud',
      },
    ],
    {
      wishes: [{ ...wish('v'), needs: notApplicable() }, wish('w', { hall: 2 })],
      assets: [asset('a', ['hall'], 0)],
    },
  ),
  realised('how much the asset can give does not apply', 'notApplicable', {
    wishes: [wish('w', { hall: 2 })],
    assets: [asset('a', ['hall'], null, { capacity: notApplicable() })],
  }),
  {
    ...realised('how much an asset can give does not apply, but enough is there for one of two', 'met', {
      wishes: [wish('v', { hall: 1 }), wish('w', { park: 2 })],
      assets: [asset('a', ['hall'], 1), asset('b', ['park'], null, { capacity: notApplicable() })],
    }),
    examined: 1,
  },
  realised('some of what it takes does not apply', 'met', {
    wishes: [
      {
        ...wish('w'),
        needs: known([
          { skill: 'hall', units: notApplicable() },
          { skill: 'goodwill', units: notApplicable() },
          { skill: 'Hall', units: known(1) },
          { skill: 'hall', units: notApplicable() },
        ]),
      },
    ],
    assets: [asset('a', ['hall'], 1)],
  }),
  {
    ...realised('access does not apply', 'met', {
      wishes: [wish('w', { hall: 1 })],
      assets: [asset('a', ['hall'], 1, { origin: known('outside'), access: notApplicable() })],
    }),
    examined: 1,
  },
  {
    ...realised('no wish', 'notApplicable', { wishes: [], assets: [asset('a', ['hall'], null)] }),
    besides: idleFirst,
  },
]

const asked = of('assetNobodyAskedFor')
const askedCases: readonly RuleCase[] = [
  {
    ...asked('asked for', 'met', { wishes: [wish('w', { hall: 1 })], assets: [asset('a', ['hall'], 1)] }),
    examined: 1,
  },
  asked(
    'nobody asks',
    [
      {
        message: 'idle',
        about: ['asset:b'],
        pointer: inside('assets', 'items/1'),
        slots: { asset: text('Asset b', 'Ressource b') },
        en: 'No wish asks for Asset b',
        da: 'Intet ønske har brug for Ressource b',
      },
    ],
    { wishes: [wish('w', { Hall: null })], assets: [asset('a', ['hall'], 1), asset('b', ['piano'], 1)] },
  ),
  asked(
    'a wish is not worked out',
    'unknown',
    { wishes: [wish('w', { hall: 1 }), wish('v')], assets: [asset('a', ['hall'], 1), asset('b', ['piano'], 1)] },
    [whatItTakes('v')],
  ),
  asked(
    'what the only wish takes does not apply',
    [
      {
        message: 'idle',
        about: ['asset:b'],
        pointer: inside('assets', 'items/0'),
        slots: { asset: text('Asset b', 'Ressource b') },
        en: 'No wish asks for Asset b',
        da: 'Intet ønske har brug for Ressource b',
      },
    ],
    { wishes: [{ ...wish('v'), needs: notApplicable() }], assets: [asset('b', ['piano'], 1)] },
  ),
  asked(
    'one wish does not apply, another is not worked out',
    'unknown',
    {
      wishes: [{ ...wish('v'), needs: notApplicable() }, wish('w')],
      assets: [asset('b', ['piano'], 1)],
    },
    [whatItTakes('w')],
  ),
  asked('no asset', 'notApplicable', { wishes: [wish('w')], assets: [] }),
]

const reached = of('outsideAssetNeedsAccess')
const outside = (more: Partial<Asset>): Holds => ({
  assets: [asset('a', [], 1, { origin: known('local') }), asset('b', [], 1, more)],
})
const seen = (message: 'none' | 'sought', en: string, da: string): RuleCase['expect'] => [
  {
    message,
    about: ['asset:b'],
    pointer: inside('assets', 'items/1/access'),
    slots: { asset: text('Asset b', 'Ressource b') },
    en,
    da,
  },
]
const where = [
  'Is Asset b found in the community or outside it?',
  'Findes Ressource b i lokalsamfundet eller udenfor?',
] as const
const access = ['Has access to Asset b been arranged?', 'Er der skabt adgang til Ressource b?'] as const
const reachedCases: readonly RuleCase[] = [
  { ...reached('arranged', 'met', outside({ origin: known('outside'), access: known('arranged') })), examined: 1 },
  reached('arranged, wherever it is', 'met', outside({ access: known('arranged') })),
  {
    ...reached(
      'none',
      seen('none', 'There is no access to Asset b', 'Der er ikke adgang til Ressource b'),
      outside({ origin: known('outside'), access: known('none') }),
    ),
    examined: 1,
  },
  reached(
    'sought',
    seen(
      'sought',
      'Access to Asset b is being sought, but not arranged',
      'Adgangen til Ressource b er ved at blive skabt, men er ikke aftalt',
    ),
    outside({ origin: known('outside'), access: known('sought') }),
  ),
  reached('outside, access never asked', 'unknown', outside({ origin: known('outside') }), [access]),
  reached('nobody asked where it is', 'unknown', outside({}), [where]),
  reached('nobody knows where it is, no access', 'unknown', outside({ origin: unknown(), access: known('none') }), [
    where,
  ]),
  reached('where it is does not apply', 'notApplicable', outside({ origin: notApplicable(), access: known('none') })),
  reached('access does not apply', 'notApplicable', outside({ origin: known('outside'), access: notApplicable() })),
  reached('access does not apply, wherever it is', 'notApplicable', outside({ access: notApplicable() })),
  reached('all local', 'notApplicable', {
    assets: [asset('a', [], 1, { origin: known('local'), access: known('none') })],
  }),
]

/** The cases of the rules of the third step. */
export const connectCases: readonly RuleCase[] = [...realisedCases, ...askedCases, ...reachedCases]
