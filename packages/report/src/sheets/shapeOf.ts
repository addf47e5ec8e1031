import { dateOrUnknownSchema, partialDateSchema } from '@groundplan/kernel/schemas'
import * as z from 'zod'
import type { Branch, Choice, FieldShape, Shape } from './shape.js'

type Json = Readonly<Record<string, unknown>>

const other: Shape = { is: 'other' }
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isChoice = (value: unknown): value is Choice => ['string', 'number', 'boolean'].includes(typeof value)
const own = (value: Json, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined)
const propertiesOf = (schema: Json): Json => {
  const properties = own(schema, 'properties')
  return isObject(properties) ? properties : {}
}
const requiredOf = (schema: Json): readonly unknown[] => {
  const required = own(schema, 'required')
  return Array.isArray(required) ? required : []
}
/** A property that must not be there. */
const isNever = (schema: unknown): boolean =>
  schema === false ||
  (isObject(schema) && isObject(own(schema, 'not')) && Object.keys(schema['not'] as Json).length === 0)
const isString = (schema: unknown): boolean => isObject(schema) && own(schema, 'type') === 'string'
const alternatives = (schema: Json): readonly unknown[] | undefined => {
  const list = own(schema, 'oneOf') ?? own(schema, 'anyOf')
  return Array.isArray(list) ? list : undefined
}

/** The place that a `$ref` within the same schema leads to. */
function follow(root: Json, reference: string): unknown {
  if (!reference.startsWith('#')) return undefined
  let here: unknown = root
  for (const part of reference.slice(1).split('/').slice(1)) {
    if (typeof here !== 'object' || here === null) return undefined
    here = own(here as Json, decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
  }
  return here
}

const patternOf = (schema: z.ZodType): unknown => (z.toJSONSchema(schema) as Json)['pattern']
// The dates of every plan have a pattern of their own in the JSON Schemas that are published.
const datePatterns = /* @__PURE__ */ (() => ({
  partial: patternOf(partialDateSchema),
  orUnknown: patternOf(dateOrUnknownSchema),
}))()

/** A date is known by its format, or by the pattern of the dates of plans. */
function stringShape(schema: Json): Shape {
  const pattern = own(schema, 'pattern')
  if (pattern !== undefined && pattern === datePatterns.partial) return { is: 'date', partial: true, unknown: false }
  if (pattern !== undefined && pattern === datePatterns.orUnknown) return { is: 'date', partial: true, unknown: true }
  return own(schema, 'format') === 'date' ? { is: 'date', partial: false, unknown: false } : { is: 'string' }
}

/** Somebody's words, or our text in two languages. */
function textShape(schema: Json): Shape | undefined {
  const properties = propertiesOf(schema)
  const names = Object.keys(properties).filter((name) => !isNever(properties[name]))
  const known = names.every((name) => ['verbatim', 'lang', 'en', 'da'].includes(name) && isString(properties[name]))
  const isText = known && (names.includes('verbatim') || (names.includes('en') && names.includes('da')))
  return isText ? { is: 'text', verbatim: names.includes('verbatim') } : undefined
}

const states = ['known', 'unknown', 'withheld', 'notApplicable']

/** The value of a property that only ever has one. */
function constantOf(schema: unknown): Choice | undefined {
  if (!isObject(schema)) return undefined
  const list = own(schema, 'enum')
  const value = own(schema, 'const') ?? (Array.isArray(list) && list.length === 1 ? list[0] : undefined)
  return isChoice(value) ? value : undefined
}

/** The property by which the forms of a union are told apart. */
function tagOf(branches: readonly Json[]): string | undefined {
  const [first] = branches
  return Object.keys(first === undefined ? {} : propertiesOf(first)).find((name) => {
    const values = branches.map((branch) => constantOf(own(propertiesOf(branch), name)))
    return values.every((value) => value !== undefined) && new Set(values).size === branches.length
  })
}

/**
 * What a JSON Schema says stands where, in the few shapes that a table can show. Schemas of any library are read as they come: what is not
 * understood, and what contains itself, is `other`. Time grows with the schema, references spelled out.
 */
export function shapeOf(schema: unknown): Shape {
  const root = isObject(schema) ? schema : {}

  const fieldsOf = (from: Json, within: readonly unknown[], without?: string): readonly FieldShape[] =>
    Object.entries(propertiesOf(from))
      .filter(([name, property]) => name !== without && !isNever(property))
      .map(([name, property]) => ({
        name,
        required: requiredOf(from).includes(name),
        shape: shape(property, within),
      }))

  const unionShape = (options: readonly unknown[], within: readonly unknown[]): Shape => {
    const real = options.filter((option) => !(isObject(option) && own(option, 'type') === 'null'))
    if (real.length < options.length) {
      const of = real.length === 1 ? shape(real[0], within) : unionShape(real, within)
      return of.is === 'other' ? other : { is: 'nullable', of }
    }
    const constants = real.map(constantOf)
    if (constants.every((value) => value !== undefined)) return { is: 'choice', values: constants }
    const branches = real.map((option) => resolve(option, within)).filter(isObject)
    if (branches.length < real.length || branches.length === 0) return other
    const texts = branches.map(textShape)
    if (texts.every((text) => text !== undefined))
      return { is: 'text', verbatim: texts.some((text) => text?.is === 'text' && text.verbatim) }
    const nested = [...within, ...real]
    const tag = tagOf(branches)
    if (tag === undefined) {
      const keys = branches.map((branch) => {
        const properties = propertiesOf(branch)
        const names = Object.keys(properties).filter((name) => !isNever(properties[name]))
        return names.length === 1 && isString(properties[names[0] as string]) ? names[0] : undefined
      })
      const distinct = new Set(keys)
      return keys.every((key) => key !== undefined) && distinct.size === keys.length ? { is: 'keyed', keys } : other
    }
    const values = branches.map((branch) => constantOf(propertiesOf(branch)[tag]) as Choice)
    const at = values.indexOf('known')
    if (tag === 'is' && at >= 0 && values.every((value) => states.includes(String(value)))) {
      const whys = branches.map((branch) => Object.hasOwn(propertiesOf(branch), 'why'))
      return {
        is: 'datum',
        of: shape(propertiesOf(branches[at] as Json)['value'], nested),
        states: values.map(String).filter((value) => value !== 'known'),
        why: values.map(String).filter((_, index) => whys[index]),
      }
    }
    const made: readonly Branch[] = branches.map((branch, index) => ({
      value: values[index] as Choice,
      fields: fieldsOf(branch, nested, tag),
    }))
    return { is: 'union', tag, branches: made }
  }

  const resolve = (given: unknown, within: readonly unknown[]): unknown => {
    if (!isObject(given) || typeof own(given, '$ref') !== 'string') return given
    const target = follow(root, given['$ref'] as string)
    return within.includes(target) ? undefined : target
  }

  /** `within` holds the schemas that are being read, so that one that contains itself is seen. */
  const shape = (given: unknown, within: readonly unknown[]): Shape => {
    const found = resolve(given, within)
    if (!isObject(found) || within.length > 40) return other
    const nested = [...within, found]
    const list = own(found, 'enum')
    if (Array.isArray(list)) return list.every(isChoice) ? { is: 'choice', values: list } : other
    const constant = constantOf(found)
    if (constant !== undefined) return { is: 'choice', values: [constant] }
    const type = own(found, 'type')
    if (Array.isArray(type))
      return unionShape(
        type.map((each: unknown) => ({ ...found, type: each })),
        nested,
      )
    const all = own(found, 'allOf')
    if (Array.isArray(all) && all.length === 1 && type === undefined) return shape(all[0], nested)
    if (type === 'object') {
      const text = textShape(found)
      if (text !== undefined) return text
      const names = Object.keys(propertiesOf(found))
      if (names.length === 2 && names.includes('kind') && names.includes('id')) {
        const kind = shape(propertiesOf(found)['kind'], nested)
        return kind.is === 'choice' ? { is: 'entity', kinds: kind.values.map(String) } : { is: 'entity' }
      }
      if (names.length === 0) {
        const each = shape(own(found, 'additionalProperties'), nested)
        return each.is === 'text' ? { is: 'texts', verbatim: each.verbatim } : other
      }
      return { is: 'object', fields: fieldsOf(found, nested) }
    }
    const options = alternatives(found)
    if (options !== undefined) return unionShape(options, nested)
    if (type === 'array') {
      const of = Object.hasOwn(found, 'prefixItems') ? other : shape(own(found, 'items'), nested)
      return ['other', 'list', 'datum', 'nullable'].includes(of.is) ? other : { is: 'list', of }
    }
    if (type === 'string') return stringShape(found)
    if (type === 'number' || type === 'integer') return { is: 'number', whole: type === 'integer' }
    return type === 'boolean' ? { is: 'boolean' } : other
  }

  return shape(root, [])
}
