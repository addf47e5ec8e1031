import { excerpt } from '@groundplan/kernel/document'
import type { Demand } from '../modelSpec.js'
import { nearest } from '../nearest.js'
import { stepNumber } from './checkIds.js'
import { danishTypes, inEither } from './danish.js'
import { kindShown } from './kindShown.js'
import type { Reader } from './reader.js'
import type { Row } from './row.js'
import { formsShown, readSentence, type Sentence } from './sentence.js'
import { quoted } from './sink.js'

/** The most that a rule can ask for: a list of things that people keep by hand. */
const MOST = 100

/** A count in digits, from 1 to `MOST`. */
const countOf = (text: string): number | undefined =>
  /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST ? Number(text) : undefined

function readCount(row: Row, text: string, { sink }: Reader): number | undefined {
  const count = countOf(text)
  if (count === undefined)
    sink.tell('badCount', { row: row.number, column: 'rule' }, { found: quoted(text), limit: MOST })
  return count
}

/** A step above the lowest: one that somebody can be below. */
function readLeast(row: Row, text: string, { sink, rowsOf }: Reader): number | undefined {
  const where = { row: row.number, column: 'rule' }
  const least = stepNumber(text)
  const steps = rowsOf('step').flatMap((step) => stepNumber(step.cells.id ?? '') ?? [])
  if (least === undefined) sink.tell('badStep', where, { found: quoted(text), limit: MOST })
  else if (steps.length > 0 && (least <= Math.min(...steps) || least > Math.max(...steps)))
    sink.tell('offScale', where, { found: least, lowest: Math.min(...steps), highest: Math.max(...steps) })
  return least
}

/** A field of a thing; the same name may be a field of several. */
function findField(row: Row, thing: string, name: string, { sink, rowsOf }: Reader): Row | undefined {
  const own = rowsOf('field').filter(({ cells }) => cells.in?.toLowerCase() === thing.toLowerCase())
  const found = own.find(({ cells }) => cells.id?.toLowerCase() === name.toLowerCase())
  if (found === undefined) {
    const known = own.flatMap(({ cells }) => cells.id ?? [])
    sink.tell(
      'unknownName',
      { row: row.number, column: 'rule' },
      { kind: kindShown('field'), found: quoted(name) },
      nearest(name, known),
    )
  }
  return found
}

/** What is counted may be named by its register (`sites`) or by one of them (`site`). */
function findCounted(row: Row, name: string, reader: Reader): Row | undefined {
  const things = reader.rowsOf('thing')
  const wanted = name.toLowerCase()
  const isCalled = ({ cells }: Row): boolean => cells.in?.toLowerCase() === wanted || cells.id?.toLowerCase() === wanted
  const found = things.find(isCalled)
  if (found !== undefined) return found
  const known = things.flatMap(({ cells }) => cells.in ?? [])
  reader.sink.tell(
    'unknownName',
    { row: row.number, column: 'rule' },
    { kind: kindShown('thing'), found: quoted(name) },
    nearest(name, known),
  )
  return undefined
}

/** What can be said of a rule: the form of its sentence and the thing that it is about, where that is known. */
export interface Form {
  readonly is: Demand['is']
  readonly thing: string | undefined
}

/**
 * What the sentence of a rule asks, its names and numbers looked up; undefined, and told, where it cannot be known. The form is known as soon as
 * the sentence can be read, so that the texts can be judged whatever else is to be mended.
 */
export function readDemand(
  row: Row,
  reader: Reader,
): { readonly form?: Form | undefined; readonly demand?: Demand | undefined } {
  const text = reader.cell(row, 'rule')
  if (text === undefined) return {}
  const sentence = readSentence(text)
  if (sentence === undefined) {
    const where = { row: row.number, column: 'rule' }
    reader.sink.tell('unreadRule', where, { found: quoted(text), forms: formsShown })
    return {}
  }
  const counted = sentence.is === 'atLeast' ? findCounted(row, sentence.thing, reader) : undefined
  const thing =
    sentence.is === 'atLeast' ? counted?.cells.id : reader.refer(row, 'rule', 'thing', sentence.thing)?.cells.id
  return { form: { is: sentence.is, thing }, demand: demandOf(row, sentence, thing, reader) }
}

function demandOf(row: Row, sentence: Sentence, thing: string | undefined, reader: Reader): Demand | undefined {
  const { sink } = reader
  const where = { row: row.number, column: 'rule' }
  if (sentence.is === 'atLeast') {
    const least = readCount(row, sentence.least, reader)
    return thing === undefined || least === undefined ? undefined : { is: 'atLeast', thing, least }
  }
  if (sentence.is === 'has' || sentence.is === 'hasAtLeast') {
    const least = sentence.is === 'has' ? undefined : readCount(row, sentence.least, reader)
    if (thing === undefined) return undefined
    const found = findField(row, thing, sentence.field, reader)
    const field = found?.cells.id
    if (found === undefined || field === undefined) return undefined
    if (sentence.is === 'has') return { is: 'has', thing, field }
    if (inEither(found.cells.type ?? '', danishTypes) !== 'list')
      sink.tell('notList', where, { found: quoted(field), first: found.number })
    return least === undefined ? undefined : { is: 'hasAtLeast', thing, field, least }
  }
  const rated = reader.refer(row, 'rule', 'construct', sentence.construct)
  const least = sentence.is === 'ratedAtLeast' ? readLeast(row, sentence.least, reader) : undefined
  const construct = rated?.cells.id
  if (thing === undefined || rated === undefined || construct === undefined) return undefined
  const other = rated.cells.in
  if (other !== undefined && other.toLowerCase() !== thing.toLowerCase())
    sink.tell('otherThing', where, {
      found: quoted(construct),
      thing: excerpt(thing),
      other: excerpt(other),
      column: sink.called('in'),
      first: rated.number,
    })
  if (sentence.is === 'rated') return { is: 'rated', thing, construct }
  return least === undefined ? undefined : { is: 'ratedAtLeast', thing, construct, least }
}
