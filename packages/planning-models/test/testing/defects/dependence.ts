import {
  assess,
  attach,
  defineArtefact,
  type JournalEntry,
  journal,
  optional,
  type Plan,
  record,
} from '@groundplan/planning-models'
import * as z from 'zod'
import { beds, garden, helpers } from '../../fixtures/garden.js'
import {
  caseCalled,
  cases,
  type Given,
  type PlantedDefect,
  sound,
  withCase,
  withCheck,
  withParts,
  withRule,
} from '../defect.js'

type Say = Readonly<Record<string, (seen: object) => unknown>>
interface Bed {
  readonly id: string
  readonly name: string
  readonly helpers?: readonly string[]
}
interface Reads {
  readonly beds: { readonly items: readonly Bed[] }
}

const isOf = (name: string) => (each: { readonly name: string }) => each.name === name

/** The garden, with beds that somebody else defined, read by its rule and its view. */
const withBeds = (other: object, check: object = {}): Given => ({
  ...sound,
  model: withParts({
    rules: { ...garden.rules, bedTended: { ...garden.rules.bedTended, reads: { beds: other }, ...check } },
    views: {
      bedTable: { ...garden.views['bedTable'], reads: { ...garden.views['bedTable']?.reads, beds: other } },
    },
    phases: {
      ...garden.phases,
      plan: { ...garden.phases.plan, yields: [other] },
      sow: { ...garden.phases.sow, needs: [other] },
    },
  }),
})

/** Runs the sound check on what one bed less holds. */
const without = (leave: (bed: Bed, i: number) => boolean) =>
  withCheck('bedTended', ({ beds }: Reads, say, limits, check) =>
    check({ beds: { items: beds.items.filter((bed, i) => !leave(bed, i)) } } as never, say, limits),
  )

const tended = caseCalled('all is tended')
const withEverything = {
  name: 'beds and helpers',
  plan: attach(tended.plan, helpers, { items: [{ id: 'h1' }] }),
  at: tended.at,
  expect: { bedTended: 'met' },
} as const

const threeBeds = {
  ...tended,
  name: 'three beds',
  plan: attach(tended.plan, beds, {
    items: [
      { id: 'b1', name: 'Roses', helpers: ['h1'] },
      { id: 'b2', name: 'Leeks', helpers: [] },
      { id: 'b3', name: 'Kale', helpers: ['h1'] },
    ],
  }),
  expect: {
    bedTended: [
      {
        message: 'alone',
        about: [{ kind: 'bed', id: 'b2' }],
        slots: { bed: 'Leeks' },
        at: ['beds', 'items', 1, 'helpers'],
      },
    ],
  },
  phases: {},
  principles: {},
}

/** A rule that answers something else where there are more than so many beds. */
const atFaultAbove = (many: number, answer: () => unknown) =>
  withCheck('bedTended', ({ beds }: Reads, say, limits, check) =>
    beds.items.length > many ? answer() : check({ beds } as never, say, limits),
  )

/** The garden with a rule that does something besides. */
const touching = (touch: () => unknown) =>
  withCheck('bedTended', (read, say, limits, check) => {
    touch()
    return check(read, say, limits)
  })

const endless = { timeLimit: 0.25 }

/** The garden with its view drawn otherwise. */
const withView = (figure: (read: never, sound: (read: never) => object) => object) => {
  const bedTable = garden.views['bedTable']
  const drawn = (read: never) => figure(read, (given) => bedTable?.figure(given) ?? {})
  return withParts({ views: { bedTable: { ...bedTable, figure: drawn } } })
}

function numbered(): Given {
  let drawings = 0
  const model = withView((read, figure) => {
    drawings += 1
    return { ...figure(read), description: { en: `Drawing ${drawings}`, da: `Tegning ${drawings}` } }
  })
  return { ...sound, model }
}

function forgetful(): Given {
  let runs = 0
  return {
    ...sound,
    model: withCheck('bedTended', (read, say, limits, check) => {
      runs += 1
      return runs % 2 === 0 ? { examined: runs, seen: [], missing: [] } : check(read, say, limits)
    }),
  }
}

/** A rule that knows of helpers, which it does not read, by what their schema last saw. */
function eavesdropping(): Given {
  let heard = 0
  const schema = z.looseObject({ items: z.array(z.looseObject({})) }).refine(({ items }) => {
    heard = items.length
    return true
  })
  const overheard = { ...helpers, schema } as unknown as typeof helpers
  const checkOf = (read: never, say: never, limits: never) => {
    const answer = garden.rules.bedTended.check(read, say, limits)
    const many = heard
    heard = 0
    return many > 1 && answer.seen.length === 0 ? { examined: 7, seen: [], missing: [] } : answer
  }
  return {
    ...sound,
    model: withParts({
      rules: {
        helpersMeet: {
          ...garden.rules.helpersMeet,
          reads: { ...garden.rules.helpersMeet.reads, helpers: optional(overheard) },
        },
        bedTended: { ...garden.rules.bedTended, check: checkOf },
        eventInPeriod: garden.rules.eventInPeriod,
      },
    }),
  }
}

/** The garden with a rule about beds whose helpers have met, according to the journal. */
function following(more: object): Given {
  const other = { ...beds, ...more }
  const check = ({ beds, journal }: Reads & { journal: readonly JournalEntry[] }, say: never, limits: never) => {
    const met = new Set(journal.flatMap(({ about }) => about.map(({ id }) => id)))
    const items = beds.items.filter(({ helpers = [] }) => helpers.length === 0 || helpers.some((id) => met.has(id)))
    return garden.rules.bedTended.check({ beds: { items } } as never, say, limits)
  }
  const { plan, at } = caseCalled('all is tended')
  const met = record(plan, {
    id: 'm1',
    at: '2026-05-01',
    kind: 'meeting',
    words: { verbatim: 'Kaffe' },
    about: [{ kind: 'helper', id: 'h1' }],
  })
  const { model } = withBeds(other, { check, reads: { beds: other, journal } })
  return {
    model,
    cases: [
      ...withCase('all is tended', { expect: { bedTended: 'notApplicable' }, phases: {}, principles: {} }),
      { name: 'met in the garden', plan: met, at, expect: { bedTended: 'met' } },
    ],
  }
}

/** Defects in what rules depend on, and in how long they take. */
export const dependenceDefects: readonly PlantedDefect[] = [
  {
    check: 'unsteady',
    planted: 'a rule that counts its runs',
    given: forgetful(),
    says: 'Two runs of bedTended on “',
  },
  {
    check: 'unsteady',
    planted: 'a view that counts its drawings',
    given: numbered(),
    says: 'Two runs of bedTable on “all is tended” do not agree\n  first:\n    …',
  },
  {
    check: 'clock',
    planted: 'a rule that asks the clock for the date',
    given: {
      ...sound,
      model: withCheck('bedTended', (read, say, limits, check) =>
        Date.now() < 0 ? undefined : check(read, say, limits),
      ),
    },
    says: 'In “all is tended”, bedTended uses Date.now',
  },
  {
    check: 'clock',
    planted: 'a rule that draws lots',
    given: {
      ...sound,
      model: withCheck('bedTended', (read, say, limits, check) =>
        Math.random() < 0 ? undefined : check(read, say, limits),
      ),
    },
    says: 'In “all is tended”, bedTended uses Math.random',
  },
  {
    check: 'clock',
    planted: 'a view that bears the date of its drawing',
    given: {
      ...sound,
      model: withView((read, figure) => ({
        ...figure(read),
        description: { en: `${new Date().getFullYear()}`, da: '' },
      })),
    },
    says: 'In “all is tended”, bedTable uses new Date()',
  },
  {
    check: 'clock',
    planted: 'a rule that takes the time',
    given: { ...sound, model: touching(() => process.hrtime.bigint()) },
    says: 'In “all is tended”, bedTended uses process.hrtime.bigint',
  },
  {
    check: 'timeZone',
    planted: 'a rule that asks a date for its month',
    given: { ...sound, model: touching(() => new Date('2026-10-01').getMonth()) },
    says: 'In “all is tended”, bedTended depends on the machine’s time zone: Date.getMonth',
  },
  {
    check: 'timeZone',
    planted: 'a rule that makes a date of year and month',
    given: { ...sound, model: touching(() => new Date(2026, 9)) },
    says: 'In “all is tended”, bedTended depends on the machine’s time zone: new Date(year, month)',
  },
  {
    check: 'locale',
    planted: 'a rule that compares names without naming a locale',
    given: { ...sound, model: touching(() => 'Ærter'.localeCompare('Ål')) },
    says: 'In “all is tended”, bedTended depends on the machine’s language: localeCompare without a locale',
  },
  {
    check: 'world',
    planted: 'a rule that reads a setting of the machine',
    given: { ...sound, model: touching(() => process.env['GARDEN']) },
    says: 'In “all is tended”, bedTended reaches outside of what it reads: process.env',
  },
  {
    check: 'world',
    planted: 'a rule that waits',
    given: { ...sound, model: touching(() => clearTimeout(setTimeout(() => undefined))) },
    says: 'In “all is tended”, bedTended reaches outside of what it reads: setTimeout',
  },
  {
    check: 'about',
    planted: 'a rule that speaks of a bed by its name instead of its id',
    given: {
      ...sound,
      model: withCheck('bedTended', ({ beds }: Reads, say, limits, check) =>
        check({ beds: { items: beds.items.map((bed) => ({ ...bed, id: bed.name })) } } as never, say, limits),
      ),
    },
    says: 'bedTended speaks of bed “Roses”, which is not in the plan; there: b1 and b2',
  },
  {
    check: 'about',
    planted: 'a rule that asks about a bed that is not there',
    given: {
      ...sound,
      model: withCheck('bedTended', ({ beds }: Reads) => ({
        examined: beds.items.length,
        seen: [],
        missing: beds.items.map(() => ({
          what: { entity: { kind: 'bed', id: 'b9' }, field: 'helpers' },
          toKnow: { en: 'Who?', da: 'Hvem?' },
          slots: {},
        })),
      })),
    },
    says: 'In “all is tended”, bedTended speaks of bed “b9”, which is not in the plan; there: b1',
  },
  {
    check: 'order',
    planted: 'a rule that looks at the first item alone',
    given: { ...sound, model: without((_, i) => i > 0) },
    says: 'bedTended answers otherwise when items stand in another order',
  },
  {
    check: 'order',
    planted: 'a rule that leaves out the first item and the last',
    given: {
      model: withCheck('bedTended', ({ beds }: Reads, say, limits, check) =>
        check({ beds: { items: beds.items.length < 3 ? beds.items : beds.items.slice(1, -1) } } as never, say, limits),
      ),
      cases: [...cases, threeBeds],
    },
    sound: { ...sound, cases: [...cases, threeBeds] },
    says: 'bedTended answers otherwise when items stand in another order',
  },
  {
    check: 'renaming',
    planted: 'a rule that looks into ids',
    given: { ...sound, model: without(({ id }) => !id.startsWith('b')) },
    says: 'bedTended answers otherwise when all ids are renamed',
  },
  {
    check: 'renaming',
    planted: 'an artefact whose `mentions` leaves out a reference that a rule follows',
    given: following({
      *mentions({ items }: Reads['beds']) {
        for (const [i, { id }] of items.entries()) yield { role: 'defines', kind: 'bed', id, at: ['items', i] }
      },
    }),
    sound: following({}),
    says: 'In “met in the garden”, bedTended answers otherwise when all ids are renamed',
  },
  {
    check: 'unrelated',
    planted: 'a rule that remembers what the schema of another artefact saw',
    given: eavesdropping(),
    says: 'bedTended answers otherwise when “@example/garden/helpers” is attached, which it does not read',
  },
  {
    check: 'unrelated',
    planted: 'an engine that lets a rule see content of a kind unknown to it',
    given: {
      ...sound,
      engine: ((models: never, plan: Plan, given: never) => {
        const isStrange = Object.keys(plan.artefacts).some((kind) => !kind.startsWith('@example'))
        return assess(models, isStrange ? { ...plan, journal: [] } : plan, given)
      }) as unknown as NonNullable<Given['engine']>,
    },
    says: 'answers otherwise when content of an unknown kind is attached, which it does not read',
  },
  {
    check: 'optionalAbsent',
    planted: 'cases in which the optional helpers are never absent',
    given: {
      ...sound,
      cases: cases.map((each) => ({
        ...each,
        plan: {
          ...each.plan,
          artefacts: { [helpers.kind]: { version: 1, content: { items: [] } }, ...each.plan.artefacts },
        },
      })),
    },
    says: 'No case runs helpersMeet without the optional “helpers”',
  },
  {
    check: 'optionalAbsent',
    planted: 'cases in which something optional is never there',
    given: {
      ...sound,
      model: withRule('bedTended', {
        reads: {
          beds,
          tools: optional(
            defineArtefact({
              kind: '@example/garden/tools',
              version: 1,
              title: { en: 'Tools', da: 'Redskaber' },
              schema: z.object({}),
            }),
          ),
        },
      }),
    },
    says: 'No case runs bedTended with the optional “tools”',
  },
  {
    check: 'unread',
    planted: 'a rule that declares an artefact that it does not look into',
    given: {
      model: withRule('bedTended', { reads: { beds, helpers: optional(helpers) } }),
      cases: [...cases, withEverything],
    },
    sound: { ...sound, cases: [...cases, withEverything] },
    says: 'bedTended declares “helpers” in `reads`, but looks into it in no case',
  },
  {
    check: 'unread',
    planted: 'a rule that takes the journal and does nothing with it',
    given: {
      ...sound,
      model: withRule('bedTended', {
        reads: { beds, journal: garden.rules.helpersMeet.reads['journal'] },
        check: ({ beds, journal: _ }: Reads & { journal: unknown }, say: never, limits: never) =>
          garden.rules.bedTended.check({ beds } as never, say, limits),
      }),
    },
    says: 'bedTended declares “journal” in `reads`, but looks into it in no case',
  },
  {
    check: 'unread',
    planted: 'a view that declares the journal and does nothing with it',
    given: {
      ...sound,
      model: withParts({
        views: {
          bedTable: { ...garden.views['bedTable'], reads: { ...garden.views['bedTable']?.reads, journal } },
        },
      }),
    },
    says: 'bedTable declares “journal” in `reads`, but looks into it in no case',
  },
  {
    check: 'growth',
    planted: 'a rule that compares each item with each other',
    given: {
      ...sound,
      model: withCheck('bedTended', (read: Reads, say: Say, limits, check) => {
        for (const one of read.beds.items) if (read.beds.items.every(({ id }) => id === one.name)) return undefined
        for (const one of read.beds.items) read.beds.items.filter(({ name }) => name === one.name)
        return check(read as never, say as never, limits)
      }),
    },
    says: 'bedTended reads more than its growth “linear” allows',
  },
  {
    check: 'breaksDown',
    planted: 'a rule that breaks down where there are more things than in any case',
    given: { ...sound, model: atFaultAbove(20, () => Promise.resolve()) },
    says: 'bedTended is at fault once everything is there 100 times: The rule or view “Every bed is tended” answers later (a promise)',
  },
  {
    check: 'breaksDown',
    planted: 'a rule that breaks down on other ids',
    given: {
      ...sound,
      model: withCheck('bedTended', ({ beds }: Reads, say, limits, check) => {
        if (beds.items.some(({ id }) => id.length > 2)) throw new Error('too long')
        return check({ beds } as never, say, limits)
      }),
    },
    says: 'bedTended is at fault once all ids are renamed',
  },
  {
    check: 'loops',
    planted: 'a rule that never ends',
    given: {
      ...sound,
      options: endless,
      model: withCheck('bedTended', () => {
        for (;;);
      }),
    },
    says: 'In “all is tended”, bedTended does not come to an end within 0.25 s',
  },
  {
    check: 'loops',
    planted: 'a regular expression that backtracks without end',
    given: {
      ...sound,
      options: endless,
      model: withCheck('bedTended', () => /^(\w+\s?)*$/.test('Who would like to tend the roses this year, please!')),
    },
    says: 'In “all is tended”, bedTended does not come to an end',
  },
  {
    check: 'loops',
    planted: 'a view that never ends',
    given: {
      ...sound,
      options: endless,
      model: withParts({
        views: {
          bedTable: {
            ...garden.views['bedTable'],
            figure: () => {
              for (;;);
            },
          },
        },
      }),
    },
    says: 'In “all is tended”, bedTable does not come to an end',
  },
  {
    check: 'loops',
    planted: 'a schema that never ends',
    given: {
      ...withBeds({
        ...beds,
        schema: z.looseObject({}).refine(() => {
          for (;;);
        }),
      }),
      cases: cases.filter(isOf('all is tended')),
      options: endless,
    },
    says: 'something besides the rules and views (a schema, a migration or mentions) does not come to an end',
  },
]
