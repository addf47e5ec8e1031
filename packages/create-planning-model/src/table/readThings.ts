import type { ConstructSpec, FieldSpec, FieldType, ThingSpec } from '../modelSpec.js'
import { danishTypes, inEither, nearestInEither } from './danish.js'
import type { Reader } from './reader.js'
import { readNamed, whole } from './readParts.js'
import type { Row } from './row.js'
import { quoted } from './sink.js'

const names = Object.entries(danishTypes).map(([type, [danish]]) => [type, danish] as const)

/** A type that says more behind a colon is suggested with it. */
const shown = (name: string): string => (/^(?:choice|valg|ref|henvisning)$/.test(name) ? `${name}:` : name)

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** The type that a cell names: a word, `choice: a, b, c`, or `ref: site`. */
function readType(row: Row, reader: Reader): FieldType | undefined {
  const typed = reader.cell(row, 'type')
  if (typed === undefined) return undefined
  const where = { row: row.number, column: 'type' }
  const is = inEither(typed, danishTypes)
  if (is !== undefined && is !== 'choice' && is !== 'ref') return { is }
  const [word = '', rest] = [
    typed.split(':', 1)[0],
    typed.includes(':') ? typed.slice(typed.indexOf(':') + 1) : undefined,
  ]
  switch (rest === undefined ? '' : inEither(word, danishTypes)) {
    case 'choice': {
      const choices = (rest ?? '').split(',').map((choice) => choice.trim())
      const different = new Set(choices.map((choice) => choice.toLowerCase()))
      const twice = choices.find((choice, index) => choices.findIndex((other) => isSame(other, choice)) < index)
      if (choices.length > 1 && different.has('')) reader.sink.tell('emptyChoice', where)
      else if (twice !== undefined) reader.sink.tell('twiceChoice', where, { found: quoted(twice) })
      else if (choices.length < 2 || different.has('none')) reader.sink.tell('badChoices', where)
      return { is: 'choice', choices }
    }
    case 'ref': {
      const thing = reader.refer(row, 'type', 'thing', (rest ?? '').trim())?.cells.id
      return thing === undefined ? undefined : { is: 'ref', thing }
    }
    default:
      reader.sink.tell('badType', where, { found: quoted(typed) }, nearestInEither(word, names).map(shown))
      return undefined
  }
}

/** The thing that a field or construct belongs to. */
function thingOf(row: Row, reader: Reader): string | undefined {
  const name = reader.cell(row, 'in')
  return name === undefined ? undefined : reader.refer(row, 'in', 'thing', name)?.cells.id
}

/** The kinds of things with their fields, in the order of the table. */
export function readThings(reader: Reader): readonly ThingSpec[] {
  const fields = reader
    .rowsOf('field')
    .map((row): { readonly thing: string; readonly field: FieldSpec } | undefined => {
      const thing = thingOf(row, reader)
      const label = reader.text(row, 'label')
      const type = readType(row, reader)
      const { id } = row.cells
      if (thing === undefined || id === undefined || label === undefined || type === undefined) return undefined
      return { thing, field: { id, label, type } }
    })
  const things = reader.rowsOf('thing').map((row): ThingSpec | undefined => {
    const plural = reader.cell(row, 'in')
    const label = reader.text(row, 'label')
    const { id } = row.cells
    if (id === undefined || plural === undefined || label === undefined) return undefined
    const own = whole(fields).filter(({ thing }) => thing === id)
    return { id, plural, label, fields: own.map(({ field }) => field) }
  })
  return whole(things)
}

/** What things are rated on. */
export function readConstructs(reader: Reader): readonly ConstructSpec[] {
  const things = new Map(reader.rowsOf('construct').map((row) => [row.cells.id, thingOf(row, reader)]))
  return whole(
    readNamed('construct', reader).map((named) => {
      const thing = things.get(named.id)
      return thing === undefined ? undefined : { ...named, thing }
    }),
  )
}
