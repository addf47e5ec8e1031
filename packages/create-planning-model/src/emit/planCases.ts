import { item, values } from './caseParts.js'
import { type Doc, hardline } from './doc.js'
import type { Named, ThingNames } from './names.js'
import {
  block,
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
  when,
} from './syntax.js'

/**
 * The module with what all cases share.
 *
 * @internal
 */
export function planModule({ model, things, ratings }: Named): Doc {
  const registers = [...things.map(({ register }) => register), ...ratings.map(({ register }) => register)]
  return module(
    [
      ...importing('@groundplan/planning-models', ['attach', 'type Content', 'createPlan', 'type Plan']),
      ...importing('@groundplan/planning-models/testing', ['type ConformanceCase']),
      ...registers.flatMap((name) => importing(`../artefacts/${name}.js`, [name])),
      ...importing('../model.js', [`type ${model}`]),
    ],
    [
      comment('A case about rules of this model; a misspelt one is refused.'),
      `export type Case = ConformanceCase<keyof (typeof ${model})['rules'] & string>`,
    ],
    [comment('The day as of which the cases are assessed.'), "export const at = '2026-10-01'"],
    [
      '/** What a plan may hold in a case. */',
      hardline,
      'interface Holds ',
      block(...registers.map((name) => `readonly ${name}?: Content<typeof ${name}>['items']`)),
    ],
    [
      comment('A plan with these registers and no others.'),
      `export function planOf(holds: Holds): Plan `,
      block(
        [
          'let plan = ',
          callWith('createPlan', object("id: 'plan1'", "title: { verbatim: 'Plan 1' }", "period: { from: '2026' }")),
        ],
        ...registers.map((name) =>
          when(
            [`holds.${name} !== undefined`],
            ['plan = ', callWith('attach', 'plan', name, `{ items: holds.${name} }`)],
          ),
        ),
        'return plan',
      ),
    ],
  )
}

/**
 * The module with a plan in which every register is filled, so that every view is seen.
 *
 * @internal
 */
export function overviewModule(named: Named): Doc {
  const { spec, things, ratings } = named
  const full = ({ spec: thing }: ThingNames): Doc =>
    item(
      thing.id,
      thing.fields.map(({ id, type }) => property(id, values(type).some)),
    )
  const top = Math.max(...named.steps.map(({ value }) => value))
  const rated = ratings.map(({ register, thing, constructs }) =>
    property(
      register,
      objects(
        constructs.map(({ id }) =>
          object(
            `id: ${quoted(`${thing.spec.id}1-${id}`)}`,
            property(thing.spec.id, quoted(`${thing.spec.id}1`)),
            `construct: ${quoted(id)}`,
            `rating: known(${top})`,
          ),
        ),
      ),
    ),
  )
  const name = spec.languages[0] === 'en' ? 'everything is written down' : 'alt er noteret'
  const usesKnown = rated.length > 0 || things.some(({ spec: { fields } }) => fields.length > 0)
  return module(
    [
      ...(usesKnown ? importing('@groundplan/planning-models', ['known']) : []),
      ...importing('./plan.js', ['at', 'type Case', 'planOf']),
    ],
    [
      comment('One of everything: what a full plan looks like, and what the views are drawn from.'),
      'export const overview: readonly Case[] = ',
      objects([
        tallObject(
          property('name', quoted(name)),
          'only: []',
          property(
            'plan',
            callWith(
              'planOf',
              tallObject(...things.map((thing) => property(thing.register, list([full(thing)]))), ...rated),
            ),
          ),
          'at',
          'expect: {}',
        ),
      ]),
    ],
  )
}
