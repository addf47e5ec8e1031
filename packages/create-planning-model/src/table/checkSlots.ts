import { slotsIn } from '../slots.js'
import type { Form } from './readDemand.js'
import type { Reader } from './reader.js'
import type { Row } from './row.js'
import { quoted } from './sink.js'

/**
 * What can be filled into a rule's finding or question: the thing's name, and in findings where something is counted or rated also what was
 * found and what is asked. A question fills in the name alone: nothing has been found yet.
 */
function fillsOf({ is, thing }: Form, name: 'finding' | 'question'): readonly string[] {
  const named = is === 'atLeast' || thing === undefined ? [] : [thing]
  const isNumber = name === 'finding' && is !== 'has' && is !== 'rated'
  return isNumber ? [...named, 'found', 'least'] : named
}

/** Tells of slots that nothing fills, of stray braces, and of slots that one language has and the other has not. */
export function checkSlots(row: Row, name: 'finding' | 'question', form: Form, { sink, languages }: Reader): void {
  const fills = fillsOf(form, name)
  // Where the thing is not known, any other slot may be its name.
  const isName = (slot: string): boolean =>
    form.is !== 'atLeast' && form.thing === undefined && slot !== 'found' && slot !== 'least'
  const isFilled = (slot: string): boolean => fills.includes(slot) || isName(slot)
  const written: (readonly string[])[] = []
  for (const language of languages) {
    const column = `${name}_${language}` as const
    const cell = row.cells[column]
    if (cell === undefined) continue
    const where = { row: row.number, column }
    const { names, stray } = slotsIn(cell)
    // A slot that nothing fills is wrong in itself, whatever the other language says.
    written.push(names.filter(isFilled))
    const closed = stray === undefined ? undefined : /^\{[^{}]*\}/u.exec(stray)?.[0]
    const unknown = [
      ...names.filter((slot) => !isFilled(slot)).map((slot) => `{${slot}}`),
      ...(closed === undefined ? [] : [closed]),
    ]
    const shown = fills.map((slot) => `{${slot}}`)
    if (unknown.length > 0) sink.tell('unknownSlot', where, { found: unknown.map(quoted), fills: shown })
    else if (stray !== undefined) sink.tell('brace', where, { found: quoted(stray), fills: shown })
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
