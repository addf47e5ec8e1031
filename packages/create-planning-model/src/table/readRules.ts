import type { AnyLocalized, Weight } from '@groundplan/kernel'
import type { RuleSpec } from '../modelSpec.js'
import { checkSlots } from './checkSlots.js'
import { danishWeights, inEither, nearestInEither } from './danish.js'
import { type Form, readDemand } from './readDemand.js'
import type { Reader } from './reader.js'
import { whole } from './readParts.js'
import type { Row } from './row.js'
import { quoted } from './sink.js'

const names = Object.entries(danishWeights).map(([weight, [danish]]) => [weight, danish] as const)

function readWeight(row: Row, { sink }: Reader): Weight {
  const typed = row.cells.weight ?? 'important'
  const weight = inEither(typed, danishWeights)
  if (weight === undefined)
    sink.tell(
      'badWeight',
      { row: row.number, column: 'weight' },
      { found: quoted(typed) },
      nearestInEither(typed, names),
    )
  return weight ?? 'important'
}

/** Says which messages would be lost, since a rule of this form never says them. */
function checkNeedless(row: Row, name: 'finding' | 'question', { sink }: Reader): undefined {
  for (const column of [`${name}_en`, `${name}_da`] as const) {
    const cell = row.cells[column]
    if (cell !== undefined) sink.tell('needless', { row: row.number, column }, { found: quoted(cell) })
  }
  return undefined
}

/** A finding or question with what it fills in. Where the sentence cannot be read, nobody knows which of them it needs. */
function readMessage(
  row: Row,
  name: 'finding' | 'question',
  form: Form | undefined,
  reader: Reader,
): AnyLocalized | undefined {
  if (form === undefined) return undefined
  const isNever = name === 'finding' ? form.is === 'rated' : form.is === 'atLeast'
  if (isNever) return checkNeedless(row, name, reader)
  const text = reader.text(row, name)
  checkSlots(row, name, form, reader)
  return text
}

function readRule(row: Row, reader: Reader): RuleSpec | undefined {
  const { form, demand } = readDemand(row, reader)
  const label = reader.text(row, 'label')
  const finding = readMessage(row, 'finding', form, reader)
  const question = readMessage(row, 'question', form, reader)
  const why = reader.text(row, 'text')
  const weight = readWeight(row, reader)
  const { id, phase: inPhase, principle: ofPrinciple } = row.cells
  const phase = inPhase === undefined ? undefined : reader.refer(row, 'phase', 'phase', inPhase)?.cells.id
  const principle =
    ofPrinciple === undefined ? undefined : reader.refer(row, 'principle', 'principle', ofPrinciple)?.cells.id
  const cites = reader.cites(row)
  if (id === undefined || demand === undefined || label === undefined || why === undefined || cites === undefined)
    return undefined
  return {
    id,
    demand,
    label,
    why,
    ...(finding === undefined ? {} : { finding }),
    ...(question === undefined ? {} : { question }),
    weight,
    ...(phase === undefined ? {} : { phase }),
    ...(principle === undefined ? {} : { principle }),
    cites,
  }
}

/** The rules of the table. */
export const readRules = (reader: Reader): readonly RuleSpec[] =>
  whole(reader.rowsOf('rule').map((row) => readRule(row, reader)))
