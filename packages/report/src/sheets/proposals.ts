import type { Found } from './match.js'
import { answersArtefact, planArtefact } from './own.js'
import { documentPath, pathOfRow, type Row, wholeName } from './rows.js'
import type { Session, SheetProposal } from './session.js'
import { type Spoken, spokenIn, thingKey } from './spoken.js'
import { type Stale, tellStale } from './stale.js'

const deleted = {
  en: 'Remove "{name}"? The row is no longer on the sheet {sheet}.',
  da: 'Skal »{name}« fjernes? Rækken står ikke længere på arket {sheet}.',
}
const spoken = {
  en: 'Remove "{name}"? The row is no longer on the sheet {sheet}. It is spoken of in {places}.',
  da: 'Skal »{name}« fjernes? Rækken står ikke længere på arket {sheet}. Den er nævnt i {places}.',
}
const removed = { en: 'Removed: "{name}".', da: 'Fjernet: »{name}«.' }
const MOST_PLACES = 5

/** The rows that were written, are in the plan still, and are not in the workbook any more. Those that were changed since are told, not proposed. What goes with a row is not listed beside it. */
export function proposalsOf(
  sheets: readonly { readonly sheet: Found; readonly gone: readonly Row[] }[],
  stale: ReadonlyMap<Row, Stale>,
  session: Session,
): readonly SheetProposal[] {
  const all = new Set<Row>()
  const found: SheetProposal[] = []
  let known: ReadonlyMap<string, readonly Spoken[]> | undefined
  for (const { sheet, gone } of sheets) {
    const { table } = sheet
    const work = session.workOf(table)
    for (const base of gone) {
      all.add(base)
      if (base.parent !== undefined && all.has(base.parent)) continue
      const row = work.ours(base)
      if (row === undefined) continue
      const isAnswer = table.artefact === answersArtefact
      if (isAnswer && (row.item as { readonly answer?: unknown }).answer === undefined) continue
      const changed = stale.get(base)
      if (changed !== undefined) {
        tellStale(changed, session)
        continue
      }
      known ??= spokenIn(session.works)
      const spokenOf = known
      const id = table.idName === undefined ? undefined : (base.item as Readonly<Record<string, unknown>>)[table.idName]
      const path = pathOfRow(row)
      const isInside = ({ artefact, at }: Spoken): boolean =>
        artefact === table.artefact && path.every((part, index) => at[index] === part)
      const places = new Map(
        table.defines
          .flatMap((kind) => spokenOf.get(thingKey(kind, String(id))) ?? [])
          .filter((one) => !isInside(one))
          .map(({ place }) => [place.da, place]),
      )
      const shown = [...places.values()].slice(0, MOST_PLACES)
      const left = places.size - shown.length
      const listed = left === 0 ? shown : [...shown, { en: `${left} more`, da: `${left} mere` }]
      const name = { verbatim: wholeName(base, session.written) }
      found.push({
        key: `${table.id}/${base.key}`,
        artefact: isAnswer ? planArtefact.kind : table.artefact.kind,
        sheet: sheet.grid.name,
        path: isAnswer ? documentPath(row).slice(1) : path,
        message: listed.length === 0 ? deleted : spoken,
        removed,
        slots: { name, sheet: { verbatim: sheet.grid.name }, ...(listed.length === 0 ? {} : { places: listed }) },
      })
    }
  }
  return found
}
