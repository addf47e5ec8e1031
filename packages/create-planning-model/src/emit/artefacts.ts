import type { FieldSpec, FieldType } from '../modelSpec.js'
import type { Doc } from './doc.js'
import type { Named, RatingNames, ThingNames } from './names.js'
import {
  block,
  call,
  callWith,
  comment,
  forEach,
  type Imported,
  importing,
  importingAll,
  list,
  module,
  object,
  property,
  quoted,
  sentence,
  tallObject,
  when,
} from './syntax.js'
import { inFirst, words } from './words.js'

const orNone = (schema: string): Doc => callWith('z.union', list([schema, "z.literal('none')"]))

/** The schema of a field's value. Whatever can be asked can be answered with no: where a value has no empty form, with `'none'`. */
function schemaOf(type: FieldType): Doc {
  switch (type.is) {
    case 'text':
      return 'z.string()'
    case 'number':
      return orNone('z.number()')
    case 'date':
      return orNone('partialDateSchema')
    case 'yesNo':
      return 'z.boolean()'
    case 'list':
      return 'z.array(z.string())'
    case 'choice':
      return callWith('z.enum', list([...new Set([...type.choices, 'none'])].map(quoted)))
    case 'ref':
      return 'idSchema'
  }
}

const itemsOf = (fields: readonly Doc[]): Doc =>
  callWith('z.object', tallObject(property('items', call('z.array', callWith('z.object', tallObject(...fields))))))

/** What a schema imports: the checks for ids, names and dates are those that all of Groundplan shares. */
const imports = (schemas: readonly string[], more: readonly Imported[] = []): readonly Imported[] => [
  ...importing('@groundplan/kernel/schemas', schemas),
  ...importing('@groundplan/planning-models', ['defineArtefact']),
  importingAll('zod', 'z'),
  ...more,
]

/**
 * The module of a register of things.
 *
 * @internal
 */
export function registerModule({ spec, thing }: Named, { register, spec: own }: ThingNames): Doc {
  const schemas = ['idSchema', 'textSchema']
  if (own.fields.length > 0) schemas.push('datumSchema')
  if (own.fields.some(({ type }) => type.is === 'date')) schemas.push('partialDateSchema')
  const refs = own.fields.flatMap((field) =>
    field.type.is === 'ref' ? [{ field: field.id, to: thing(field.type.thing).spec.id }] : [],
  )
  const defines = (id: string): Doc => [
    'yield ',
    object("role: 'defines'", `kind: ${quoted(own.id)}`, id, "at: ['items', i]"),
  ]
  const mentions = refs.map(({ field, to }) =>
    when(
      [`item.${field}?.is === 'known'`, `item.${field}.value !== 'none'`],
      [
        'yield ',
        object(
          "role: 'mentions'",
          `kind: ${quoted(to)}`,
          `id: item.${field}.value`,
          property('at', list(["'items'", 'i', quoted(field), "'value'"])),
        ),
      ],
    ),
  )
  const loop: Doc =
    refs.length === 0
      ? forEach('const [i, { id }] of items.entries()', defines('id'))
      : ['for (const [i, item] of items.entries()) ', block(defines('id: item.id'), ...mentions)]
  return module(imports(schemas), [
    comment(aboutRegister(inFirst(spec, own.label), own.fields)),
    `export const ${register} = `,
    callWith(
      'defineArtefact',
      tallObject(
        property('kind', quoted(`${spec.name}/${register}`)),
        'version: 1',
        property('title', words(spec, own.label)),
        property(
          'schema',
          itemsOf([
            'id: idSchema',
            'name: textSchema',
            ...own.fields.map(({ id, type }) => property(id, [call('datumSchema', schemaOf(type)), '.optional()'])),
          ]),
        ),
        ['*mentions({ items }) ', block(loop)],
      ),
    ),
  ])
}

const aboutRegister = (label: string, fields: readonly FieldSpec[]): string =>
  `${sentence(label)}${fields.length === 0 ? '' : ' A field that is left out has not been asked about; known and empty means that there is none.'}`

/**
 * The module of a register of ratings.
 *
 * @internal
 */
export function ratingsModule({ spec, ratings }: Named, { register, list: constructs, thing }: RatingNames): Doc {
  const rated = thing.spec.id
  const kind = ratings.length === 1 ? 'rating' : register.replace(/s$/, '')
  const label = ratings.length === 1 ? { en: 'Ratings', da: 'Vurderinger' } : ratingsOf(thing.spec.label)
  return module(
    imports(
      ['datumSchema', 'idSchema', 'textSchema'],
      [...importing(`../${constructs}.js`, [constructs]), ...importing('../steps.js', ['steps'])],
    ),
    [
      comment(
        `${inFirst(spec, thing.spec.label)}, rated on one construct each time; the basis says what a rating rests on.`,
      ),
      `export const ${register} = `,
      callWith(
        'defineArtefact',
        tallObject(
          property('kind', quoted(`${spec.name}/${register}`)),
          'version: 1',
          property('title', words(spec, label)),
          property(
            'schema',
            itemsOf([
              'id: idSchema',
              `${rated}: idSchema`,
              `construct: z.literal(${constructs}.map(({ id }) => id))`,
              'rating: datumSchema(z.literal(steps.map(({ value }) => value)))',
              'basis: textSchema.optional()',
            ]),
          ),
          [
            '*mentions({ items }) ',
            block([
              'for (const [i, item] of items.entries()) ',
              block(
                ['yield ', object("role: 'defines'", `kind: ${quoted(kind)}`, 'id: item.id', "at: ['items', i]")],
                [
                  'yield ',
                  object(
                    "role: 'mentions'",
                    `kind: ${quoted(rated)}`,
                    `id: item.${rated}`,
                    property('at', list(["'items'", 'i', quoted(rated)])),
                  ),
                ],
              ),
            ]),
          ],
        ),
      ),
    ],
  )
}

const ratingsOf = (label: object) => {
  const { en = '', da = '' } = label as { readonly en?: string; readonly da?: string }
  return { en: `Ratings: ${en}`, da: `Vurderinger: ${da}` }
}
