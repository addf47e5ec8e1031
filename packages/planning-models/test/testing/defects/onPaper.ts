import { beds, garden } from '../../fixtures/garden.js'
import { cases, type PlantedDefect, sound, withCase, withParts, withRule } from '../defect.js'

const message = (en: string, da: string) => withRule('bedTended', { messages: { alone: { en, da } } })

/** The garden with another title of its beds, which nothing but one rule reads. */
const titled = (title: object) =>
  withParts({
    rules: { ...garden.rules, bedTended: { ...garden.rules.bedTended, reads: { beds: { ...beds, title } } } },
    phases: {
      ...garden.phases,
      plan: { ...garden.phases.plan, yields: [] },
      sow: { ...garden.phases.sow, needs: [] },
    },
    views: {},
  })

/** The garden with a layout of its beds, which nothing but one rule reads. */
const laidOut = (layout: object) =>
  withParts({
    rules: { ...garden.rules, bedTended: { ...garden.rules.bedTended, reads: { beds: { ...beds, layout } } } },
    phases: {
      ...garden.phases,
      plan: { ...garden.phases.plan, yields: [] },
      sow: { ...garden.phases.sow, needs: [] },
    },
    views: {},
  })
const bedName = { label: { en: 'Name of the bed', da: 'Bedets navn' } }

/** The garden’s cases with another place expected of an event. */
const expecting = (place: object) => {
  const event = { message: 'outside', about: [{ kind: 'journalEntry', id: 'j1' }], slots: { id: 'j1' } }
  return {
    ...sound,
    cases: withCase('an event before the garden', { expect: { eventInPeriod: [{ ...event, ...place }] } }),
  }
}

/** Defects that are seen without running anything. */
export const onPaperDefects: readonly PlantedDefect[] = [
  {
    check: 'contract',
    planted: 'a model that says `contract: 2`',
    given: { ...sound, model: withParts({ contract: 2 }) },
    says: '@example/garden says “contract: 2”',
  },
  {
    check: 'sameName',
    planted: 'two cases with one name',
    given: { ...sound, cases: withCase('no beds', { name: 'all is tended' }) },
    says: 'Two cases are called “all is tended”',
  },
  {
    check: 'unnamed',
    planted: 'a case that expects something of a misspelt rule',
    given: { ...sound, cases: withCase('no beds', { expect: { bedTendid: 'notApplicable' } }) },
    says: '“no beds” names bedTendid, which the model does not have; there: bedTended, helpersMeet and eventInPeriod',
  },
  {
    check: 'unnamed',
    planted: 'a case that is only about a rule that is not there',
    given: { ...sound, cases: withCase('no beds', { only: ['toString'] }) },
    says: '“no beds” names toString',
  },
  {
    check: 'place',
    planted: 'a case whose `at` starts with something that the rule does not read',
    given: expecting({ at: ['jornal', 0, 'at'] }),
    says: 'In “an event before the garden”, the place expected of eventInPeriod cannot be told: `at` starts with “jornal”, which the rule does not read (it reads: frame, journal)',
  },
  {
    check: 'place',
    planted: 'a case that gives both `at` and `pointer`',
    given: expecting({ at: ['journal', 0, 'at'], pointer: '/plan/journal/0/at' }),
    says: 'cannot be told: both `at` and `pointer` are given',
  },
  {
    check: 'excuse',
    planted: 'an excuse without a reason',
    given: { ...sound, options: { never: { bedTended: { unknown: ' ' } } } },
    says: 'bedTended does not hold: no reason is given for “unknown”',
  },
  {
    check: 'excuse',
    planted: 'an excuse for a rule that is not there',
    given: { ...sound, options: { never: { bedTendid: { unknown: 'x' } } } },
    says: 'bedTendid does not hold: the model has no such rule',
  },
  {
    check: 'excuse',
    planted: 'an excuse for something that is no answer',
    given: { ...sound, options: { never: { bedTended: { perhaps: 'x' } } } as object },
    says: 'bedTended does not hold: “perhaps” is no answer of a rule',
  },
  {
    check: 'excuse',
    planted: 'lists that are said to be in order of an artefact that nobody reads',
    given: { ...sound, options: { ordered: { '@example/garden/paths': 'they are walked so' } } },
    says: 'The excuse in `ordered` for @example/garden/paths does not hold: the model reads no such artefact',
  },
  {
    check: 'excuse',
    planted: 'a text that is said to be alike, and is not',
    given: { ...sound, options: { alike: { 'rules.bedTended.label': 'names of beds' } } },
    says: 'The excuse in `alike` for rules.bedTended.label does not hold: no text of that name reads the same in both languages',
  },
  {
    check: 'language',
    planted: 'a rule whose label lacks Danish',
    given: { ...sound, model: withRule('bedTended', { label: { en: 'Every bed is tended' } }) },
    says: 'rules.bedTended.label is not written in Danish',
  },
  {
    check: 'language',
    planted: 'a rule in English alone in a model of both languages',
    given: { ...sound, model: withRule('bedTended', { languages: ['en'] }) },
    says: 'rules.bedTended is not written in Danish',
  },
  {
    check: 'language',
    planted: 'an artefact whose title lacks Danish',
    given: { ...sound, model: titled({ en: 'Beds' }) },
    says: 'artefacts.@example/garden/beds is not written in Danish',
  },
  {
    check: 'sameText',
    planted: 'an artefact with one title for both languages',
    given: { ...sound, model: titled({ en: 'The beds', da: 'The beds' }) },
    says: 'artefacts.@example/garden/beds reads the same in English and Danish',
  },
  {
    check: 'sameText',
    planted: 'a Danish message left in English',
    given: { ...sound, model: message('Nobody tends {bed}', 'Nobody tends {bed}') },
    says: 'rules.bedTended.messages.alone reads the same in English and Danish',
  },
  {
    check: 'slots',
    planted: 'a Danish message that lost its slot',
    given: { ...sound, model: message('Nobody tends {bed}', 'Ingen passer bedet') },
    says: 'rules.bedTended.messages.alone has other slots in Danish than in English: {bed}',
  },
  {
    check: 'layout',
    planted: 'a layout with a name for a field that the schema does not have',
    given: { ...sound, model: laidOut({ 'items.nmae': bedName }) },
    says: 'The layout of @example/garden/beds does not fit at “items.nmae”: the schema has no such field; there: items.id, items.name, items.helpers',
  },
  {
    check: 'layout',
    planted: 'a layout whose label lacks Danish',
    given: { ...sound, model: laidOut({ 'items.name': { label: { en: 'Name of the bed' } } }) },
    says: 'The layout of @example/garden/beds does not fit at “items.name”: no label in Danish',
  },
  {
    check: 'citation',
    planted: 'a phase that cites a source that is not declared',
    given: {
      ...sound,
      model: withParts({
        phases: { ...garden.phases, sow: { ...garden.phases.sow, cites: [{ source: 'neighbour', at: 'p. 1' }] } },
      }),
    },
    says: 'phases.sow cites “neighbour”, which is not declared',
  },
  {
    check: 'citation',
    planted: 'a rule that cites a source without a place in it',
    given: { ...sound, model: withRule('bedTended', { cites: [{ source: 'gardener', at: ' ' }] }) },
    says: 'rules.bedTended cites “gardener” without a place',
  },
  {
    check: 'never',
    planted: 'a rule that no case shows as not applicable',
    given: { ...sound, cases: cases.filter(({ name }) => name !== 'no beds') },
    says: 'No case shows bedTended as notApplicable',
  },
  {
    check: 'never',
    planted: 'a rule whose questions no case shows, though it lacks what it needs in some',
    given: { ...sound, cases: cases.filter(({ name }) => name !== 'nobody knows who tends the bed') },
    says: 'No case shows bedTended as unknown by a question of its own',
  },
  {
    check: 'untrueExcuse',
    planted: 'an excuse for an answer that a case shows',
    given: { ...sound, options: { never: { bedTended: { met: 'all gardens need hands' } } } },
    says: 'bedTended is said never to be met, but “all is tended” shows it',
  },
]
