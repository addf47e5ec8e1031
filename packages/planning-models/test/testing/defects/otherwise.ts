import { attach, type JournalEntry, journal, record } from '@groundplan/planning-models'
import { beds, garden } from '../../fixtures/garden.js'
import { caseCalled, cases, type Given, type PlantedDefect, sound, withCase, withCheck, withParts } from '../defect.js'

interface Bed {
  readonly id: string
  readonly name: string
  readonly helpers?: readonly string[]
}
interface Reads {
  readonly beds: { readonly items: readonly Bed[] }
}

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

/** Defects that show when a case stands otherwise: in another order, with other ids, many times; and in what rules count and speak of. */
export const otherwiseDefects: readonly PlantedDefect[] = [
  {
    check: 'examined',
    planted: 'a rule that counts each thing twice',
    given: {
      model: withCheck('bedTended', (read, say, limits, check) => {
        const { examined, ...answer } = check(read, say, limits)
        return { ...answer, examined: examined * 2 }
      }),
      cases: withCase('all is tended', { examined: { bedTended: 1 } }),
    },
    sound: { ...sound, cases: withCase('all is tended', { examined: { bedTended: 1, helpersMeet: 0 } }) },
    says: 'In “all is tended”, bedTended examined 2; expected 1',
  },
  {
    check: 'unnamed',
    planted: 'a case that says how many things a misspelt rule examined',
    given: { ...sound, cases: withCase('all is tended', { examined: { bedTendid: 1 } }) },
    says: '“all is tended” names bedTendid, which the model does not have',
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
]
