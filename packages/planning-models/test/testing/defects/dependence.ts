import { assess, attach, defineArtefact, journal, optional, type Plan } from '@groundplan/planning-models'
import * as z from 'zod'
import { beds, garden, helpers } from '../../fixtures/garden.js'
import { caseCalled, cases, type Given, type PlantedDefect, sound, withCheck, withParts, withRule } from '../defect.js'

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

const tended = caseCalled('all is tended')
const withEverything = {
  name: 'beds and helpers',
  plan: attach(tended.plan, helpers, { items: [{ id: 'h1' }] }),
  at: tended.at,
  expect: { bedTended: 'met' },
} as const

const endless = { timeLimit: 0.25 }

const own = [{ own: { en: 'Our judgement', da: 'Vores skøn' } }] as const
/** The cases that leave the thresholds as they are declared. */
const asDeclared = cases.filter(({ thresholds }) => thresholds === undefined)

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

/** Defects in what rules depend on, and in how long they take. */
export const dependenceDefects: readonly PlantedDefect[] = [
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
    check: 'threshold',
    planted: 'a rule that declares a threshold that it does not use',
    given: {
      ...sound,
      model: withRule('bedTended', { thresholds: { least: { value: 1, unit: 'helper', cites: own } } }),
    },
    says: 'bedTended declares the threshold “least”, but no case shows that it decides anything',
  },
  {
    check: 'threshold',
    planted: 'a rule that compares with a number written beside its threshold',
    given: {
      model: withCheck('helpersMeet', (read, say, _, check) => check(read, say, { months: 6 } as never)),
      cases: asDeclared,
    },
    sound: { ...sound, cases: asDeclared },
    says: 'helpersMeet declares the threshold “months”, but no case shows that it decides anything',
  },
  {
    check: 'threshold',
    planted: 'a threshold that is used where no case leads',
    given: {
      ...sound,
      model: withParts({
        rules: {
          ...garden.rules,
          bedTended: {
            ...garden.rules.bedTended,
            thresholds: { most: { value: 40, unit: 'bed', cites: own } },
            check: (read: never, say: never, { most }: { readonly most: number }) => {
              const { items } = (read as Reads).beds
              const isLarge = items.length > 10 && items.length > most
              return garden.rules.bedTended.check((isLarge ? { beds: { items: [] } } : read) as never, say, {} as never)
            },
          },
        },
      }),
    },
    says: 'bedTended declares the threshold “most”, but no case shows that it decides anything',
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
