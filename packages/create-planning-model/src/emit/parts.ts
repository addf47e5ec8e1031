import type { NamedSpec } from '../modelSpec.js'
import type { Doc } from './doc.js'
import type { Named, RatingNames } from './names.js'
import { comment, module, object, objects, property, quoted, sentence, tallObject } from './syntax.js'
import { citing, inFirst, words } from './words.js'

const constant = (name: string, about: string, value: Doc): Doc =>
  module([], [comment(about), `export const ${name} = `, value, ' as const'])

/** The module of what the model cites. */
export const sourcesModule = ({ spec }: Named): Doc =>
  constant(
    'sources',
    'The publications that the model rests on.',
    tallObject(
      ...spec.sources.map(({ id, title, year, ref }) =>
        property(
          id,
          tallObject(
            property('title', quoted(title)),
            `year: ${year}`,
            ...(ref === undefined ? [] : [property('ref', quoted(ref))]),
          ),
        ),
      ),
    ),
  )

/** The module of phases or principles: what they are called, and who says so. */
export const namedModule = ({ spec }: Named, name: string, about: string, parts: readonly NamedSpec[]): Doc =>
  constant(
    name,
    about,
    tallObject(
      ...parts.map(({ id, label, cites }) =>
        property(id, tallObject(property('label', words(spec, label)), property('cites', citing(spec, cites)))),
      ),
    ),
  )

/** The module of the steps of the scale. */
export const stepsModule = ({ spec, steps }: Named): Doc =>
  constant(
    'steps',
    'The steps of the scale on which constructs are rated, the lowest first.',
    objects(steps.map(({ value, label }) => object(`value: ${value}`, property('label', words(spec, label))))),
  )

/** The module of what one kind of thing is rated on. */
export const constructsModule = ({ spec }: Named, { list, constructs, thing }: RatingNames): Doc =>
  constant(
    list,
    `What is rated of each: ${sentence(inFirst(spec, thing.spec.label))}`,
    objects(
      constructs.map(({ id, label, cites }) =>
        object(
          property('id', quoted(id)),
          property('label', words(spec, label)),
          property('cites', citing(spec, cites)),
        ),
      ),
    ),
  )
