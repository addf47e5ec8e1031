import type { AnyLocalized } from '@groundplan/kernel'
import type { FieldType, ModelSpec, RuleSpec } from '../modelSpec.js'
import { type Doc, group, hardline, indent, line } from './doc.js'
import type { Named } from './names.js'
import {
  arrow,
  block,
  call,
  callAbout,
  callWith,
  comment,
  type Imported,
  importing,
  list,
  module,
  object,
  property,
  quoted,
  sentence,
  tallObject,
  when,
} from './syntax.js'
import { citing, inFirst, languagesOf, slotsIn, words } from './words.js'

/** What a rule's module is made of beside its texts. */
interface Parts {
  /** What it takes from `@groundplan/planning-models` besides defineRule. */
  readonly uses: readonly string[]
  readonly local: readonly Imported[]
  readonly reads: readonly Doc[]
  /** The name of the message that says the finding. */
  readonly message?: string
  /** What the threshold counts, one of them. */
  readonly unit?: string
  readonly check: Doc
}

/** Whether a known value of a field says that there is nothing. */
function isNone(type: FieldType): string {
  if (type.is === 'text') return "value.trim() === ''"
  if (type.is === 'yesNo') return '!value'
  return type.is === 'list' ? 'value.length === 0' : "value === 'none'"
}

/** The slots of a text with what fills them, as one property; nothing where the text has none. */
function filling(text: AnyLocalized | undefined, fillings: Readonly<Record<string, string>>): readonly Doc[] {
  const used = slotsIn(text)
  const given = Object.entries(fillings).filter(([slot]) => used.has(slot))
  return given.length === 0 ? [] : [object(...given.map(([slot, value]) => property(slot, value)))]
}

const slots = (text: AnyLocalized | undefined, fillings: Readonly<Record<string, string>>): readonly Doc[] =>
  filling(text, fillings).map((filled) => property('slots', filled))

const path = (...steps: readonly Doc[]): Doc => property('at', list(steps))

/** `each X has Y` and `each X has at least N Y`. */
function hasParts({ thing }: Named, rule: RuleSpec): Parts {
  const { demand } = rule
  if (demand.is !== 'has' && demand.is !== 'hasAtLeast') throw new TypeError('only for rules about a field')
  const { register, one, spec } = thing(demand.thing)
  const field = spec.fields.find(({ id }) => id === demand.field)
  if (field === undefined)
    throw new TypeError(`"${spec.id}" has no field "${demand.field}": add it, or correct the rule "${rule.id}".`)
  const counts = demand.is === 'hasAtLeast'
  const message = counts ? 'tooFew' : 'none'
  const named: Readonly<Record<string, string>> = { [spec.id]: `${one}.name` }
  const said = counts ? { ...named, found: 'value.length', least: 'least' } : named
  const about = [`kind: ${quoted(spec.id)}`, `id: ${one}.id`]
  return {
    uses: ['judgeKnown', 'missing'],
    local: [],
    reads: [register],
    message,
    ...(counts ? { unit: 'entry' } : {}),
    check: arrow(
      `({ ${register} }, say${counts ? ', { least }' : ''})`,
      callWith(
        'judgeKnown',
        `${register}.items`,
        tallObject(
          `of: (${one}) => ${one}.${field.id}`,
          [
            'ask: ',
            arrow(
              `(${one})`,
              callAbout('missing', about, quoted(field.id), 'question', ...filling(rule.question, named)),
            ),
          ],
          [
            'look: ',
            arrow(
              `(value, ${one}, i)`,
              group(
                counts ? 'value.length < least' : isNone(field.type),
                ' &&',
                line,
                callWith(
                  `say.${message}`,
                  object(
                    property('about', list([object(...about)])),
                    path(quoted(register), "'items'", 'i', quoted(field.id)),
                    ...slots(rule.finding, said),
                  ),
                ),
              ),
            ),
          ],
        ),
      ),
    ),
  }
}

/** `at least N X`: what is looked at is the register as a whole, so there is always something to judge. */
function atLeastParts(
  { thing }: Named,
  rule: RuleSpec & { readonly demand: { readonly is: 'atLeast' } },
  id: string,
): Parts {
  const { register } = thing(id)
  return {
    uses: ['judge'],
    local: [],
    reads: [register],
    message: 'tooFew',
    unit: id,
    check: [
      '(read, say, { least }) => ',
      block('// The register as a whole is one thing to look at, also when nothing stands in it.', [
        `return judge([read.${register}.items.length], (found) => `,
        block(when(['found >= least'], 'return'), [
          'return ',
          callWith(
            'say.tooFew',
            object(
              `about: [{ kind: 'artefact', id: ${register}.kind }]`,
              path(quoted(register), "'items'"),
              ...slots(rule.finding, { found: 'found', least: 'least' }),
            ),
          ),
        ]),
        ')',
      ]),
    ],
  }
}

/** `each X is rated on C` and `each X is rated at least N on C`. */
function ratedParts({ ratingsOf, ratings: all }: Named, rule: RuleSpec): Parts {
  const { demand } = rule
  if (demand.is !== 'rated' && demand.is !== 'ratedAtLeast') throw new TypeError('only for rules about ratings')
  const { thing, register: ratings } = ratingsOf(demand.thing)
  const { register, one, spec } = thing
  const judged = demand.is === 'ratedAtLeast'
  const kind = all.length === 1 ? 'rating' : ratings.replace(/s$/, '')
  const name = { [spec.id]: `${one}.name` }
  const about = object(`kind: ${quoted(spec.id)}`, `id: ${one}.id`)
  const ask = (of: string): Doc => [
    'return ',
    callWith('missing', of, quoted(demand.construct), 'question', ...filling(rule.question, name)),
  ]
  const saysFound = slotsIn(rule.finding).has('found')
  const look = judged
    ? block(
        ['const about = ', about],
        when(['known.length === 0'], ask('about')),
        'const low = known.filter(({ step }) => step < least)',
        [
          `return low.map(({ place, id${saysFound ? ', step: found' : ''} }) =>`,
          indent(
            hardline,
            callWith(
              'say.tooLow',
              tallObject(
                `about: [about, { kind: ${quoted(kind)}, id }]`,
                path(quoted(ratings), "'items'", 'place', "'rating'"),
                ...slots(rule.finding, { ...name, found: 'found', least: 'least' }),
              ),
            ),
            ',',
          ),
          hardline,
          ')',
        ],
      )
    : block(when(['known.length > 0'], 'return'), ['const about = ', about], ask('about'))
  return {
    uses: ['judge', 'missing', 'optional'],
    local: importing('../ratedOn.js', ['ratedOn']),
    reads: [register, `${ratings}: optional(${ratings})`],
    ...(judged ? { message: 'tooLow', unit: 'step' } : {}),
    check: [
      ['(', object(register, ratings), judged ? ', say, { least }' : '', ') => '],
      block(
        [
          'const rated = ',
          call('ratedOn', quoted(demand.construct), `${register}.items`, `${ratings}?.items ?? []`, quoted(spec.id)),
        ],
        [`return judge(rated, ([${one}, known]) => `, look, ')'],
      ),
    ],
  }
}

function partsOf(named: Named, rule: RuleSpec): Parts {
  const { demand } = rule
  if (demand.is === 'has' || demand.is === 'hasAtLeast') return hasParts(named, rule)
  if (demand.is === 'atLeast') return atLeastParts(named, { ...rule, demand }, demand.thing)
  return ratedParts(named, rule)
}

const registersOf = ({ thing, ratingsOf }: Named, { demand }: RuleSpec): readonly string[] => {
  const { register } = thing(demand.thing)
  return demand.is === 'rated' || demand.is === 'ratedAtLeast'
    ? [register, ratingsOf(demand.thing).register]
    : [register]
}

const textConstant = (spec: ModelSpec, name: string, text: NonNullable<RuleSpec['question']>): Doc => [
  `const ${name} = `,
  words(spec, text),
  ' as const',
]

/**
 * The module of a rule.
 *
 * @internal
 */
export function ruleModule(named: Named, rule: RuleSpec): Doc {
  const { spec } = named
  const { uses, local, reads, message, unit, check } = partsOf(named, rule)
  const least = 'least' in rule.demand ? rule.demand.least : undefined
  const cites = citing(spec, rule.cites)
  const registers = registersOf(named, rule).flatMap((name) => importing(`../artefacts/${name}.js`, [name]))
  const asks = rule.demand.is !== 'atLeast' && rule.question !== undefined
  const constants: Doc[] = []
  if (unit !== undefined) constants.push(['const cites = ', cites, ' as const'])
  if (asks) constants.push(textConstant(spec, 'question', rule.question))
  return module(
    [...importing('@groundplan/planning-models', ['defineRule', ...uses]), ...registers, ...local],
    ...constants,
    [
      comment(sentence(inFirst(spec, rule.label))),
      `export const ${named.rules.get(rule.id) ?? rule.id} = `,
      callWith(
        'defineRule',
        tallObject(
          ...languagesOf(spec),
          property('label', words(spec, rule.label)),
          property('why', words(spec, rule.why)),
          unit === undefined ? property('cites', cites) : 'cites',
          property('weight', quoted(rule.weight)),
          ...(rule.phase === undefined ? [] : [property('phase', quoted(rule.phase))]),
          ...(rule.principle === undefined ? [] : [property('principle', quoted(rule.principle))]),
          ...(unit === undefined
            ? []
            : [
                property(
                  'thresholds',
                  object(property('least', object(`value: ${least}`, property('unit', quoted(unit)), 'cites'))),
                ),
              ]),
          property('reads', object(...reads)),
          property(
            'messages',
            message === undefined || rule.finding === undefined
              ? '{}'
              : object(property(message, words(spec, rule.finding))),
          ),
          ['check: ', check],
        ),
      ),
    ],
  )
}
