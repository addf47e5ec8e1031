import { assess, attach, defineArtefact, type Frame } from '@groundplan/planning-models'
import * as z from 'zod'
import { beds, garden, helpers } from '../../fixtures/garden.js'
import { emptyPlan } from '../../support.js'
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
  readonly beds: { readonly items: Bed[] }
}

const about = (id: string) => [{ kind: 'bed', id }]
const alone = (say: Say, { id, name }: Bed) => say['alone']?.({ about: about(id), slots: { bed: name } })
const asking = (toKnow: object, slots: object) =>
  withCheck('bedTended', ({ beds }: Reads) => ({
    examined: beds.items.length,
    seen: [],
    missing: beds.items.map(({ id }) => ({ what: { entity: { kind: 'bed', id }, field: 'helpers' }, toKnow, slots })),
  }))

/** The garden with another artefact in place of its beds. */
const withBeds = (more: object): Given => {
  const other = { ...beds, ...more }
  const rule = { ...garden.rules.bedTended, reads: { beds: other } }
  const view = { ...garden.views['bedTable'], reads: { ...garden.views['bedTable']?.reads, beds: other } }
  return { ...sound, model: withParts({ rules: { ...garden.rules, bedTended: rule }, views: { bedTable: view } }) }
}

/** The garden with something else in the figure of its view. */
const drawing = (more: object): Given => {
  const view = garden.views['bedTable'] as { readonly figure: (read: never) => object }
  const figure = (read: never) => ({ ...view.figure(read), ...more })
  return { ...sound, model: withParts({ views: { bedTable: { ...view, figure } } }) }
}

/** An engine that changes what the true one says. */
const engine = (
  change: (rules: Record<string, { kind: string; findings?: { pointer?: string }[] }>) => void,
): typeof assess =>
  ((models: never, plan: never, given: never) => {
    const said = assess(models, plan, given) as unknown as { models: Record<string, { rules: never }> }
    change(said.models['@example/garden']!.rules)
    return said
  }) as unknown as typeof assess

/** Defects in what rules, views and artefacts answer. */
export const answerDefects: readonly PlantedDefect[] = [
  {
    check: 'defect',
    planted: 'a rule that throws',
    given: {
      ...sound,
      model: withCheck('bedTended', () => {
        throw new Error('no such bed')
      }),
    },
    says: 'In “all is tended”, bedTended is at fault: The rule or view “Every bed is tended” broke down: no such bed',
  },
  {
    check: 'defect',
    planted: 'a rule that changes what it reads',
    given: { ...sound, model: withCheck('bedTended', ({ beds }: Reads) => beds.items.push({ id: 'x', name: 'x' })) },
    says: 'broke down: Cannot add property',
  },
  {
    check: 'defect',
    planted: 'a rule that returns a promise',
    given: {
      ...sound,
      model: withCheck('bedTended', async (read, say, limits, check) => check(read, say, limits)),
    },
    says: 'answers later (a promise)',
  },
  {
    check: 'defect',
    planted: 'a rule that says the same thing twice',
    given: {
      ...sound,
      model: withCheck('bedTended', ({ beds }: Reads, say: Say) => ({
        examined: beds.items.length,
        seen: beds.items.flatMap((bed) => [alone(say, bed), alone(say, bed)]),
        missing: [],
      })),
    },
    says: 'says the same thing twice of',
  },
  {
    check: 'defect',
    planted: 'a rule that gives a million sightings',
    given: {
      ...sound,
      model: withCheck('bedTended', ({ beds }: Reads, say: Say) => ({
        examined: 1,
        seen: Array(1_000_000).fill(alone(say, beds.items[0] ?? { id: 'x', name: 'x' })),
        missing: [],
      })),
    },
    says: 'gave 1,000,000 answers; at most 10,000 are taken',
  },
  {
    check: 'defect',
    planted: 'a rule whose `at` leads nowhere',
    given: {
      ...sound,
      model: withCheck('bedTended', ({ beds }: Reads, say: Say) => ({
        examined: beds.items.length,
        seen: beds.items.map(({ id, name }) =>
          say['alone']?.({ about: about(id), at: ['beds', 9], slots: { bed: name } }),
        ),
        missing: [],
      })),
    },
    says: '“at” leads nowhere: /beds/9',
  },
  {
    check: 'defect',
    planted: 'a view that throws',
    given: {
      ...sound,
      model: withParts({
        views: {
          bedTable: {
            ...garden.views['bedTable'],
            figure: () => {
              throw new Error('no paper')
            },
          },
        },
      }),
    },
    says: 'The rule or view “The beds” broke down: no paper',
  },
  {
    check: 'defect',
    planted: 'a view that links what is not there',
    given: {
      ...sound,
      model: withParts({
        views: {
          bedTable: {
            ...garden.views['bedTable'],
            figure: () => ({
              kind: 'network',
              title: { en: 'Ties', da: 'Bånd' },
              description: { en: 'Who helps whom', da: 'Hvem hjælper hvem' },
              nodes: [],
              links: [{ from: 'bed', to: 'bed' }],
            }),
          },
        },
      }),
    },
    says: 'a figure with faults. A link names bed, which the figure does not have',
  },
  {
    check: 'defect',
    planted: 'an artefact whose `mentions` throws',
    given: withBeds({
      mentions: () => {
        throw new Error('no list')
      },
    }),
    says: 'The references in Beds could not be listed: no list',
  },
  {
    check: 'verdict',
    planted: 'a case that expects another verdict of a rule',
    given: { ...sound, cases: withCase('all is tended', { expect: { bedTended: 'unknown' } }) },
    says: 'In “all is tended”, bedTended is met; expected unknown',
  },
  {
    check: 'verdict',
    planted: 'a case that expects another verdict of a phase',
    given: { ...sound, cases: withCase('all is tended', { phases: { plan: 'unmet' } }) },
    says: 'In “all is tended”, plan is met; expected unmet',
  },
  {
    check: 'findings',
    planted: 'a case that expects another slot in a finding',
    given: {
      ...sound,
      cases: withCase('an event before the garden', {
        expect: {
          eventInPeriod: [
            {
              ...(caseCalled('an event before the garden').expect['eventInPeriod'] as readonly object[])[0],
              slots: { id: 'j2' },
            },
          ],
        },
      }),
    },
    says: 'eventInPeriod does not find what is expected',
  },
  {
    check: 'findings',
    planted: 'a case that expects a finding at another place',
    given: {
      ...sound,
      cases: withCase('an event before the garden', {
        expect: {
          eventInPeriod: [
            {
              message: 'outside',
              about: [{ kind: 'journalEntry', id: 'j1' }],
              slots: { id: 'j1' },
              at: ['journal', 0],
            },
          ],
        },
      }),
    },
    says: 'found:\n    outside (journalEntry:j1) {"id":"j1"} at ["journal",0,"at"]\n  expected:\n    outside (journalEntry:j1) {"id":"j1"} at ["journal",0]',
  },
  {
    check: 'findings',
    planted: 'a rule that finds something in a case that does not name it',
    given: { ...sound, cases: withCase('an event before the garden', { expect: {} }) },
    says: 'expected:\n    nothing',
  },
  {
    check: 'question',
    planted: 'a question in English alone',
    given: { ...sound, model: asking({ en: 'Who tends {bed}?' }, { bed: 'Roses' }) },
    says: 'In “all is tended”, a question of bedTended lacks da',
  },
  {
    check: 'question',
    planted: 'a question with a slot that nobody fills',
    given: { ...sound, model: asking({ en: 'Who tends {bed}?', da: 'Hvem passer {bed}?' }, {}) },
    says: 'a question of bedTended lacks {bed}: “Who tends {bed}?”',
  },
  {
    check: 'drawn',
    planted: 'a view whose figure has a column in English alone',
    given: drawing({ columns: [{ id: 'bed', label: { en: 'Bed' } }], rows: [] }),
    says: 'In a figure in “all is tended”, views.bedTable.figure.columns.0 is not written in Danish',
  },
  {
    check: 'drawn',
    planted: 'a view whose figure has one title for both languages',
    given: drawing({ title: { en: 'All the beds', da: 'All the beds' } }),
    says: 'In a figure in “all is tended”, views.bedTable.figure.title reads the same in English and Danish',
  },
  {
    check: 'foreign',
    planted: 'a figure whose Danish description is half English',
    given: drawing({ description: { en: 'One row for each bed.', da: 'En række for each bed.' } }),
    says: 'views.bedTable.figure.description has words in its Danish that belong to the other language: each',
  },
  {
    check: 'foreign',
    planted: 'a Danish message that is half English',
    given: {
      ...sound,
      model: withRule('bedTended', {
        messages: { alone: { en: 'Nobody tends {bed}', da: 'Ingen passer {bed}, which they should' } },
      }),
    },
    says: 'rules.bedTended.messages.alone has words in its Danish that belong to the other language: which',
  },
  {
    check: 'foreign',
    planted: 'a Danish question that is half English',
    given: {
      ...sound,
      model: asking({ en: 'Who tends {bed}?', da: 'Hvem passer {bed} this year?' }, { bed: 'Roses' }),
    },
    says: 'rules.bedTended: “Who tends {bed}?” has words in its Danish that belong to the other language: this',
  },
  {
    check: 'pointer',
    planted: 'an engine whose pointers lead nowhere',
    given: {
      ...sound,
      engine: engine(({ eventInPeriod }) => {
        for (const finding of eventInPeriod?.findings ?? []) finding.pointer = '/plan/nowhere'
      }),
    },
    says: 'In “an event before the garden”, eventInPeriod points to /plan/nowhere, where nothing stands',
  },
  {
    check: 'pointer',
    planted: 'an artefact whose `mentions` gives paths that lead nowhere',
    given: withBeds({
      *mentions({ items }: Reads['beds']) {
        for (const [i, { id }] of items.entries()) yield { role: 'defines', kind: 'bed', id, at: ['beds', i] }
      },
    }),
    says: 'mentions of @example/garden/beds points to /beds/0, where nothing stands',
  },
  {
    check: 'asyncSchema',
    planted: 'an artefact whose schema answers later',
    given: withBeds({ schema: z.looseObject({}).refine(async () => true) }),
    says: 'In “all is tended”, the schema of Beds answers later (a promise)',
  },
  {
    check: 'requiredRead',
    planted: 'an engine that runs a rule without what it needs',
    given: {
      ...sound,
      engine: engine((rules) => {
        if (rules['bedTended']?.kind === 'unknown') rules['bedTended'] = { kind: 'met' }
      }),
    },
    says: 'In “all is tended” without Beds, bedTended is met; expected unknown',
  },
  {
    check: 'emptyPlan',
    planted: 'a rule that is met on an empty plan',
    given: { ...sound, model: withCheck('eventInPeriod', () => ({ examined: 1, seen: [], missing: [] })) },
    says: 'On an empty plan, eventInPeriod is met',
  },
  {
    check: 'emptyPlanSays',
    planted: 'a rule that breaks down on an empty plan',
    given: {
      ...sound,
      model: withCheck('eventInPeriod', (read: { frame: Frame }, say, limits, check) => {
        if (read.frame.period.from === 'unknown') throw new Error('no period')
        return check(read as never, say, limits)
      }),
    },
    says: 'On an empty plan, this is said: “The rule or view “Events lie in the period” broke down',
  },
  {
    check: 'message',
    planted: 'a message that no case shows',
    given: {
      ...sound,
      model: withRule('bedTended', {
        messages: { ...garden.rules.bedTended.messages, dry: { en: '{bed} is dry', da: '{bed} er tørt' } },
      }),
    },
    says: 'No case shows the message “dry” of bedTended',
  },
  {
    check: 'view',
    planted: 'a view that no case draws',
    given: {
      ...sound,
      model: withParts({ views: { bedTable: { ...garden.views['bedTable'], reads: { other: other() } } } }),
    },
    says: 'No case draws the view bedTable',
  },
  {
    check: 'survived',
    planted: 'cases that only say “unmet” where two things are found',
    given: {
      ...sound,
      cases: withCase('a bed nobody tends, and one nobody knows of', {
        plan: attach(emptyPlan, beds, {
          items: [
            { id: 'b1', name: 'Roses', helpers: [] },
            { id: 'b2', name: 'Leeks', helpers: [] },
          ],
        }),
        expect: { bedTended: 'unmet' },
      }),
    },
    says: 'No case notices when bedTended leaves out the first thing it finds; “a bed nobody tends, and one nobody knows of” comes closest',
  },
  {
    check: 'survived',
    planted: 'cases in which no rule is expected not to know',
    given: { ...sound, cases: cases.filter(({ name }) => name !== 'nobody knows who tends the bed') },
    says: 'No case notices when bedTended forgets its questions',
  },
]

function other() {
  return defineArtefact({
    kind: '@example/garden/other',
    version: 1,
    title: { en: 'Other', da: 'Andet' },
    schema: z.object({ at: helpers.schema as never }),
  })
}
