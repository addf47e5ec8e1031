import type { FieldType, ModelSpec } from '../modelSpec.js'
import type { Doc } from './doc.js'
import type { Named, RatingNames, ThingNames } from './names.js'
import {
  block,
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
import { inFirst, words } from './words.js'

/** The function of `cells.ts` that shows a known value of a field. */
const shownBy: Readonly<Record<FieldType['is'], string>> = {
  text: 'word',
  number: 'number',
  date: 'date',
  yesNo: 'yesNo',
  list: 'words',
  choice: 'choiceWord',
  ref: 'nameIn',
}

const describe = (spec: ModelSpec): Doc =>
  words(spec, {
    en: 'One row each. A dash: nobody has asked yet.',
    da: 'En række til hver. En streg: Der er ikke spurgt endnu.',
  })

const nameColumn = (spec: ModelSpec, id: string): Doc =>
  object(property('id', quoted(id)), property('label', words(spec, { en: 'Name', da: 'Navn' })))

/**
 * The module of a register's view.
 *
 * @internal
 */
export function registerView({ spec, thing: named }: Named, { register, one, view, spec: thing }: ThingNames): Doc {
  const refs = [...new Set(thing.fields.flatMap(({ type }) => (type.is === 'ref' ? [named(type.thing).register] : [])))]
  const others = refs.filter((other) => other !== register)
  const lookup = (other: string): string => `${other}Named`
  const cell = ({ id, type }: ThingNames['spec']['fields'][number]): Doc =>
    callWith('cellOf', `${one}.${id}`, type.is === 'ref' ? lookup(named(type.thing).register) : shownBy[type.is])
  const used = [...new Set(thing.fields.map(({ type }) => shownBy[type.is]))]
  const figure = (lead: Doc): Doc => [
    lead,
    tallObject(
      "kind: 'table'",
      'title',
      property('description', describe(spec)),
      property(
        'columns',
        objects([
          nameColumn(spec, 'name'),
          ...thing.fields.map(({ id, label }) =>
            object(property('id', quoted(id)), property('label', words(spec, label))),
          ),
        ]),
      ),
      [
        `rows: ${register}.items.map((${one}) => (`,
        tallObject(
          property('about', object(property('kind', quoted(thing.id)), `id: ${one}.id`)),
          property('cells', list([`{ cell: ${one}.name }`, ...thing.fields.map(cell)])),
        ),
        '))',
      ],
    ),
  ]
  const taken: Doc = object(register, ...others)
  return module(
    [
      ...importing('@groundplan/planning-models', ['defineView', ...(others.length > 0 ? ['optional'] : [])]),
      ...[register, ...others].flatMap((name) => importing(`../artefacts/${name}.js`, [name])),
      ...(used.length > 0 ? importing('./cells.js', ['cellOf', ...used]) : []),
    ],
    ['const title = ', words(spec, thing.label)],
    [
      comment(`${inFirst(spec, thing.label)}, one row each.`),
      `export const ${view} = `,
      callWith(
        'defineView',
        tallObject(
          'title',
          property('reads', object(register, ...others.map((name) => `${name}: optional(${name})`))),
          refs.length === 0
            ? [figure(['figure: (', taken, ') => (']), ')']
            : [
                ['figure: (', taken, ') => '],
                block(
                  ...refs.map((name) => `const ${lookup(name)} = nameIn(${name}${name === register ? '' : '?'}.items)`),
                  figure('return '),
                ),
              ],
        ),
      ),
    ],
  )
}

/**
 * The module of the view of ratings: things by constructs.
 *
 * @internal
 */
export function ratingsView(
  { spec, ratings: all }: Named,
  { register, list: constructs, view, thing }: RatingNames,
): Doc {
  const { one, spec: own, register: things } = thing
  const said = own.label as { readonly en?: string; readonly da?: string }
  const title =
    all.length === 1
      ? { en: 'Ratings', da: 'Vurderinger' }
      : { en: `Ratings: ${said.en ?? ''}`, da: `Vurderinger: ${said.da ?? ''}` }
  const from = spec.sources.length === 0 ? '{}' : 'sources'
  return module(
    [
      ...importing('@groundplan/kernel', ['resolveCites']),
      ...importing('@groundplan/planning-models', ['type Citation', 'defineView', 'optional']),
      ...[register, things].flatMap((name) => importing(`../artefacts/${name}.js`, [name])),
      ...importing(`../${constructs}.js`, [constructs]),
      ...importing('../ratingsOn.js', ['ratingsOn']),
      ...(spec.sources.length === 0 ? [] : importing('../sources.js', ['sources'])),
      ...importing('./ratingCell.js', ['ratingCell']),
    ],
    ['const title = ', words(spec, title)],
    [
      comment(`${inFirst(spec, own.label)} by what they are rated on.`),
      `export const ${view} = `,
      callWith(
        'defineView',
        tallObject('title', property('reads', object(things, `${register}: optional(${register})`)), [
          ['figure: (', object(things, register), ') => '],
          block(
            [
              `const given = ${constructs}.map(({ id }) => `,
              callWith('ratingsOn', 'id', `${register}?.items ?? []`, quoted(own.id)),
              ')',
            ],
            ['const cites = ', call(`${constructs}.flatMap<Citation>`, '({ cites }) => cites')],
            [
              'return ',
              tallObject(
                "kind: 'table'",
                'title',
                property('description', describe(spec)),
                `cites: resolveCites(cites, ${from})`,
                property(
                  'columns',
                  list([nameColumn(spec, 'rated-thing'), `...${constructs}.map(({ id, label }) => ({ id, label }))`]),
                ),
                [
                  `rows: ${things}.items.map((${one}) => (`,
                  tallObject(
                    property('about', object(property('kind', quoted(own.id)), `id: ${one}.id`)),
                    property(
                      'cells',
                      list([`{ cell: ${one}.name }`, `...given.map((ratings) => ratingCell(ratings.get(${one}.id)))`]),
                    ),
                  ),
                  '))',
                ],
              ),
            ],
          ),
        ]),
      ),
    ],
  )
}

const cellFunctions: Readonly<Record<string, string>> = {
  word: `/** A text as typed. */
export const word = (verbatim: string) => ({ verbatim })`,
  words: `/** Several texts as typed; none is shown as none. */
export const words = (typed: readonly string[]) => ({ items: typed.map((verbatim) => ({ verbatim })) })`,
  number: `/** A number, or none. */
export const number = (value: number | 'none') => (value === 'none' ? { items: [] } : { number: value })`,
  date: `/** A date, or none. */
export const date = (value: string) => (value === 'none' ? { items: [] } : { date: value })`,
  choiceWord: `/** One of the choices, or none. */
export const choiceWord = (value: string) => (value === 'none' ? { items: [] } : { verbatim: value })`,
  nameIn: `/** Shows ids as the names that a register has for them; an id that it does not have is shown as it is. */
export function nameIn(items: readonly { readonly id: string; readonly name: Text }[] = []) {
  const names = new Map(items.map(({ id, name }) => [id, name]))
  return (id: string) => (id === 'none' ? { items: [] } : (names.get(id) ?? { verbatim: id }))
}`,
}

/**
 * The module of cells, with what the fields of this model need; undefined where no thing has a field.
 *
 * @internal
 */
export function cellsModule({ spec, things }: Named): Doc | undefined {
  const used = new Set(things.flatMap(({ spec: { fields } }) => fields.map(({ type }) => shownBy[type.is])))
  if (used.size === 0) return undefined
  const yesNo: Doc = [
    comment('A yes or a no.'),
    'export const yesNo = (value: boolean) => (value ? ',
    words(spec, { en: 'yes', da: 'ja' }),
    ' : ',
    words(spec, { en: 'no', da: 'nej' }),
    ')',
  ]
  return module(
    importing('@groundplan/planning-models', ['type Datum', ...(used.has('nameIn') ? ['type Text'] : [])]),
    [
      comment(
        'The cell of a field: what is known is shown, each kind of nothing as such, and what was never asked about stays empty.',
      ),
      `export function cellOf<T, C>(datum: Datum<T> | undefined, shown: (value: T) => C) {
  if (datum === undefined) return {}
  return { cell: datum.is === 'known' ? shown(datum.value) : datum }
}`,
    ],
    ...[...used].toSorted().map((name) => (name === 'yesNo' ? yesNo : (cellFunctions[name] ?? ''))),
  )
}
