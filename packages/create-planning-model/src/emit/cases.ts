import type { Localized } from '@groundplan/kernel'
import type { Demand, RuleSpec } from '../modelSpec.js'
import { item, values } from './caseParts.js'
import { type Doc, hardline, joined } from './doc.js'
import type { Named } from './names.js'
import {
  call,
  callWith,
  comment,
  importing,
  list,
  module,
  object,
  objects,
  property,
  quoted,
  tallObject,
} from './syntax.js'
import { inFirst, slotsIn } from './words.js'

const upTo = (many: number): readonly number[] => Array.from({ length: many }, (_, index) => index + 1)

/** So many texts that are known, as code. */
const texts = (many: number): Doc =>
  call(
    'known',
    many > 5
      ? `Array.from({ length: ${many} }, (_, index) => String(index + 1))`
      : `[${upTo(many)
          .map((number) => quoted(String(number)))
          .join(', ')}]`,
  )

/** So many things, as code. */
const numbered = (many: number, one: string): Doc => {
  if (many === 0) return '[]'
  if (many === 1) return `[${one}(1)]`
  if (many > 9) return callWith('Array.from', `{ length: ${many} }`, `(_, index) => ${one}(index + 1)`)
  return call(`[${upTo(many).join(', ')}].map`, one)
}

/** One situation that a rule is put in. */
interface Situation {
  /** What is the case, in both languages. */
  readonly name: Localized
  readonly holds: readonly Doc[]
  readonly expect: Doc
}

const refTo = (kind: string, one: string): Doc => object(property('kind', quoted(kind)), `id: ${one}.id`)

/** The verdict on a rule that finds one thing. */
function findings(
  rule: RuleSpec,
  message: string,
  about: readonly Doc[],
  place: readonly Doc[],
  filled: Readonly<Record<string, string>>,
): Doc {
  const used = slotsIn(rule.finding)
  const slots = Object.entries(filled).filter(([slot]) => used.has(slot))
  return list([
    tallObject(
      property('message', quoted(message)),
      property('about', about.length > 1 ? objects(about) : list(about)),
      ...(slots.length === 0
        ? []
        : [property('slots', object(...slots.map(([slot, value]) => property(slot, value))))]),
      property('at', list(place)),
    ),
  ])
}

const never = { en: 'nobody has asked yet', da: 'ingen har spurgt endnu' }
const unknown = { en: 'asked, but nobody knows', da: 'der er spurgt, men ingen ved det' }
const withheld = { en: 'known, but held back', da: 'det vides, men holdes tilbage' }
const beside = { en: 'the question does not apply', da: 'spørgsmålet er ikke relevant' }
const holdsTrue = { en: 'it holds', da: 'det er opfyldt' }
const nothing = { en: 'the register is empty', da: 'registret er tomt' }
const absent = { en: 'the register is not in the plan', da: 'registret er ikke i planen' }
const answered = { en: 'asked, and there is none', da: 'der er spurgt, og der er ingen' }
const few = { en: 'one too few', da: 'der er én for få' }
const low = { en: 'one step too low', da: 'ét trin for lavt' }
const unrated = { en: 'nobody has rated it yet', da: 'ingen har vurderet det endnu' }

/** What the cases of a rule about a field are. */
function fieldSituations(
  named: Named,
  rule: RuleSpec,
  demand: Demand & { readonly is: 'has' | 'hasAtLeast' },
): readonly Situation[] {
  const { register, one, spec } = named.thing(demand.thing)
  const type = spec.fields.find(({ id }) => id === demand.field)?.type ?? { is: 'text' }
  const plan = (datum?: Doc): readonly Doc[] => [
    property(register, list([datum === undefined ? one : object(`...${one}`, property(demand.field, datum))])),
  ]
  const found = (message: string, filled: Readonly<Record<string, string>> = {}): Doc =>
    findings(rule, message, [refTo(spec.id, one)], [quoted(register), "'items'", '0', quoted(demand.field)], {
      [spec.id]: `${one}.name`,
      ...filled,
    })
  const open: readonly Situation[] = [
    { name: never, holds: plan(), expect: "'unknown'" },
    { name: unknown, holds: plan('unknown()'), expect: "'unknown'" },
    { name: withheld, holds: plan('withheld()'), expect: "'unknown'" },
    { name: beside, holds: plan('notApplicable()'), expect: "'notApplicable'" },
    { name: nothing, holds: [`${register}: []`], expect: "'notApplicable'" },
    { name: absent, holds: [], expect: "'unknown'" },
  ]
  if (demand.is === 'has') {
    const { some, none } = values(type)
    return [
      { name: holdsTrue, holds: plan(some), expect: "'met'" },
      { name: answered, holds: plan(none), expect: found('none') },
      ...open,
    ]
  }
  const { least } = demand
  const tooFew = (many: number): Doc => found('tooFew', { found: String(many), least: String(least) })
  return [
    { name: holdsTrue, holds: plan(texts(least)), expect: "'met'" },
    { name: answered, holds: plan('known([])'), expect: tooFew(0) },
    ...(least > 1 ? [{ name: few, holds: plan(texts(least - 1)), expect: tooFew(least - 1) }] : []),
    ...open,
  ]
}

function registerSituations(named: Named, rule: RuleSpec, thing: string, least: number): readonly Situation[] {
  const { register, one } = named.thing(thing)
  return [
    { name: holdsTrue, holds: [property(register, numbered(least, one))], expect: "'met'" },
    {
      name: few,
      holds: [property(register, numbered(least - 1, one))],
      expect: findings(
        rule,
        'tooFew',
        [object("kind: 'artefact'", `id: ${register}.kind`)],
        [quoted(register), "'items'"],
        { found: String(least - 1), least: String(least) },
      ),
    },
    { name: absent, holds: [], expect: "'unknown'" },
  ]
}

function ratingSituations(
  named: Named,
  rule: RuleSpec,
  demand: Demand & { readonly is: 'rated' | 'ratedAtLeast' },
): readonly Situation[] {
  const { thing, register: ratings } = named.ratingsOf(demand.thing)
  const { register, one, spec } = thing
  const kind = named.ratings.length === 1 ? 'rating' : ratings.replace(/s$/, '')
  const theOne = property(register, list([one]))
  const plan = (datum: string): readonly Doc[] => [
    theOne,
    property(ratings, list([object('...rating', `rating: ${datum}`)])),
  ]
  const least = demand.is === 'ratedAtLeast' ? demand.least : Math.max(...named.steps.map(({ value }) => value))
  return [
    { name: holdsTrue, holds: plan(`known(${least})`), expect: "'met'" },
    ...(demand.is === 'rated'
      ? []
      : [
          {
            name: low,
            holds: plan(`known(${least - 1})`),
            expect: findings(
              rule,
              'tooLow',
              [refTo(spec.id, one), refTo(kind, 'rating')],
              [quoted(ratings), "'items'", '0', "'rating'"],
              { [spec.id]: `${one}.name`, found: String(least - 1), least: String(least) },
            ),
          },
        ]),
    { name: unrated, holds: [theOne], expect: "'unknown'" },
    { name: unknown, holds: plan('unknown()'), expect: "'unknown'" },
    { name: withheld, holds: plan('withheld()'), expect: "'unknown'" },
    { name: beside, holds: plan('notApplicable()'), expect: "'notApplicable'" },
    { name: nothing, holds: [`${register}: []`, `${ratings}: []`], expect: "'notApplicable'" },
    { name: absent, holds: [`${ratings}: []`], expect: "'unknown'" },
  ]
}

const situationsOf = (named: Named, rule: RuleSpec): readonly Situation[] => {
  const { demand } = rule
  if (demand.is === 'has' || demand.is === 'hasAtLeast') return fieldSituations(named, rule, demand)
  if (demand.is === 'atLeast') return registerSituations(named, rule, demand.thing, demand.least)
  return ratingSituations(named, rule, demand)
}

/**
 * The module with a rule's cases.
 *
 * @internal
 */
export function casesModule(named: Named, rule: RuleSpec): Doc {
  const { spec } = named
  const { demand } = rule
  const name = named.rules.get(rule.id) ?? rule.id
  const { one, spec: thing, register } = named.thing(demand.thing)
  const isRating = demand.is === 'rated' || demand.is === 'ratedAtLeast'
  const counted = demand.is === 'atLeast'
  const language = spec.languages[0]
  const cases = situationsOf(named, rule).map((situation) =>
    tallObject(
      '...shared',
      property('name', quoted(`${rule.id}: ${situation.name[language]}`)),
      property('plan', callWith('planOf', object(...situation.holds))),
      property('expect', object(property(rule.id, situation.expect))),
    ),
  )
  return module(
    [
      ...(counted ? [] : importing('@groundplan/planning-models', ['known', 'notApplicable', 'unknown', 'withheld'])),
      ...(counted ? importing(`../artefacts/${register}.js`, [register]) : []),
      ...importing('./plan.js', ['at', 'type Case', 'planOf']),
    ],
    joined(
      [
        `const shared = { only: [${quoted(rule.id)}], at } as const`,
        counted
          ? [`const ${one} = (number: number) => (`, item(thing.id, [], 'number'), ')']
          : [`const ${one} = `, item(thing.id)],
        ...(isRating
          ? [
              [
                'const rating = ',
                object("id: 'rating1'", property(thing.id, `${one}.id`), `construct: ${quoted(demand.construct)}`),
                ' as const',
              ],
            ]
          : []),
      ],
      hardline,
    ),
    [
      comment(`What is said of the rule “${inFirst(spec, rule.label)}”, one situation at a time.`),
      `export const ${name}: readonly Case[] = `,
      objects(cases),
    ],
  )
}
