import type { ModelSpec } from '../modelSpec.js'

const identifier = /^[a-z][A-Za-z0-9]*$/

/** Names that a thing, a field or a construct cannot have, since everything of that sort has them already or the texts do. */
const kept = {
  things: ['artefact', 'basis', 'construct', 'found', 'id', 'least', 'name', 'rating'],
  fields: ['constructor', 'id', 'name', 'prototype'],
} as const

/**
 * Throws, with the remedy, where no code can be made of a model. Reading a table finds all of this before, as findings.
 *
 * @internal
 */
export function mustBeEmittable(spec: ModelSpec): void {
  const refuse = (what: string): never => {
    throw new TypeError(`Model "${spec.name}": ${what}`)
  }
  if (!/^@[^/\s]+\/[^/\s]+$/.test(spec.name))
    refuse('the name needs a scope ("@example/model-garden"), since the kinds of content are named after it.')
  const ids = [
    ...[...spec.phases, ...spec.principles, ...spec.sources, ...spec.constructs, ...spec.rules].map(({ id }) => id),
    ...spec.things.flatMap(({ id, plural, fields }) => [id, plural, ...fields.map((field) => field.id)]),
  ]
  for (const id of ids)
    if (!identifier.test(id)) refuse(`"${id}" must be a word in camelCase of Latin letters and digits.`)
  for (const { id, plural, fields } of spec.things) {
    if ((kept.things as readonly string[]).includes(id))
      refuse(`a thing cannot be called "${id}": choose another word.`)
    if (plural === 'ratings' && spec.constructs.length > 0)
      refuse('a register cannot be called "ratings" beside the ratings of the model: choose another word.')
    for (const field of fields)
      if ((kept.fields as readonly string[]).includes(field.id))
        refuse(`a field of "${id}" cannot be called "${field.id}": choose another word.`)
    for (const { id: field, type } of fields)
      if (type.is === 'choice' && type.choices.every((choice) => choice === 'none'))
        refuse(`the field "${field}" of "${id}" needs a choice besides "none".`)
  }
  const lowest = Math.min(...spec.steps.map(({ value }) => value))
  if (spec.constructs.length > 0 && spec.steps.length < 2) refuse('ratings need at least two steps.')
  for (const { id, demand } of spec.rules) {
    if ((demand.is === 'atLeast' || demand.is === 'hasAtLeast') && demand.least < 1)
      refuse(`rule "${id}" asks for at least ${demand.least}, which is always there: ask for 1 or more.`)
    if (demand.is === 'ratedAtLeast' && demand.least <= lowest)
      refuse(`rule "${id}" asks for the lowest step, ${demand.least}, which every rating has: ask for a higher one.`)
  }
}
