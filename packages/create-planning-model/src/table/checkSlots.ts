import type { Demand } from '../modelSpec.js'
import { slotsIn } from '../slots.js'
import type { Reader } from './reader.js'
import type { Row } from './row.js'
import { quoted } from './sink.js'

/**
 * What can be filled into a rule's finding or question: the thing's name, and in findings where something is counted or rated also what was
 * found and what is asked. A question fills in the name alone: nothing has been found yet.
 */
function fillsOf(demand: Demand, name: 'finding' | 'question'): readonly string[] {
  const thing = demand.is === 'atLeast' ? [] : [demand.thing]
  const isNumber = name === 'finding' && demand.is !== 'has' && demand.is !== 'rated'
  return isNumber ? [...thing, 'found', 'least'] : thing
}

/** Tells of slots that nothing fills, of stray braces, and of slots that one language has and the other has not. */
export function checkSlots(row: Row, name: 'finding' | 'question', demand: Demand, { sink, languages }: Reader): void {
  const fills = fillsOf(demand, name)
  const written: (readonly string[])[] = []
  for (const language of languages) {
    const column = `${name}_${language}` as const
    const cell = row.cells[column]
    if (cell === undefined) continue
    const where = { row: row.number, column }
    const { names, stray } = slotsIn(cell)
    // A slot that nothing fills is wrong in itself, whatever the other language says.
    written.push(names.filter((slot) => fills.includes(slot)))
    const unknown = names.filter((slot) => !fills.includes(slot))
    const shown = fills.map((slot) => `{${slot}}`)
    if (unknown.length > 0)
      sink.tell('unknownSlot', where, { found: unknown.map((slot) => quoted(`{${slot}}`)), fills: shown })
    if (stray !== undefined) sink.tell('brace', where, { found: quoted(stray), fills: shown })
  }
  const [en, da] = written
  if (en === undefined || da === undefined) return
  const differ = [...en.filter((slot) => !da.includes(slot)), ...da.filter((slot) => !en.includes(slot))]
  if (differ.length > 0)
    sink.tell(
      'slotsDiffer',
      { row: row.number, column: `${name}_da` },
      { found: differ.map((slot) => quoted(`{${slot}}`)) },
    )
}
