import type { TableFigure } from '@groundplan/figures'
import type { Text } from '@groundplan/kernel'
import type { PartRef } from '../model/assumption.js'
import { assumptionStatuses } from '../model/assumptionStatus.js'
import type { Theory } from '../model/theory.js'
import { cellOf } from './cellOf.js'
import { composed } from './composed.js'
import type { Names } from './names.js'
import { numberedAssumptions } from './numberedAssumptions.js'
import { partTexts } from './partTexts.js'

const title = { en: '{title}: assumptions', da: '{title}: antagelser' }
const description = {
  en: 'What must hold for the theory to do what it says, numbered as in the figure on one page: where each assumption stands now, since when, and when it is looked at again.',
  da: 'Det, der skal holde, for at teorien virker som beskrevet, med samme numre som i figuren på én side: hvor hver antagelse står nu, siden hvornår, og hvornår den tages op igen.',
}
const arrow = { en: '{from} → {to}', da: '{from} → {to}' }

/**
 * The assumptions of a theory as a table: what each is about, its status with date and reason, what would show whether it holds, and when it is
 * reviewed. Danish: antagelser.
 *
 * ```ts
 * import { assumptionTable } from '@groundplan/programme-theory/views'
 * const figure = assumptionTable({
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' }, nodes: [{ is: 'activity', id: 'walk' }], links: [],
 *   assumptions: [{ id: 'time', label: { en: 'People have time', da: 'Folk har tid' }, on: [{ node: 'walk' }] }],
 * })
 * figure.rows[0]?.cells[0] // => { cell: { verbatim: 'A1' } }
 * figure.rows[0]?.cells[3] // => { cell: { en: 'Stated', da: 'Formuleret' } }
 * ```
 */
export function assumptionTable(theory: Theory, { names }: { readonly names?: Names | undefined } = {}): TableFigure {
  const texts = partTexts(theory, names)
  const part = (ref: PartRef): Text => ('node' in ref ? texts.node(ref.node) : texts.link(ref.link, arrow))
  return {
    kind: 'table',
    title: composed(title, { title: theory.title }),
    description,
    columns: [
      { id: 'number', label: { en: 'No.', da: 'Nr.' }, heads: true },
      { id: 'assumption', label: { en: 'Assumption', da: 'Antagelse' }, heads: true },
      { id: 'about', label: { en: 'About', da: 'Om' } },
      { id: 'status', label: { en: 'Status', da: 'Status' } },
      { id: 'since', label: { en: 'Since', da: 'Siden' } },
      { id: 'why', label: { en: 'Why', da: 'Hvorfor' } },
      { id: 'indicator', label: { en: 'What would show it', da: 'Hvad ville vise det' } },
      { id: 'review', label: { en: 'Looked at again', da: 'Tages op igen' } },
    ],
    rows: numberedAssumptions(theory).all.map(({ assumption, status }, i) => {
      const last = assumption.states?.at(-1)
      return {
        about: { kind: 'assumption', id: assumption.id },
        cells: [
          { cell: { verbatim: `A${i + 1}` } },
          { cell: assumption.label },
          { cell: { items: assumption.on.map(part) } },
          { cell: assumptionStatuses.label(status) },
          last === undefined ? {} : { cell: { date: last.at } },
          last?.why === undefined ? {} : { cell: last.why },
          cellOf(assumption.indicator, (text) => text),
          cellOf(assumption.reviewOn, (date) => ({ date })),
        ],
      }
    }),
  }
}
