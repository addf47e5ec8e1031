import type { Found } from './match.js'
import { answersArtefact, planArtefact } from './own.js'
import { documentPath, pathOfRow, type Row, wholeName } from './rows.js'
import type { Session, SheetProposal } from './session.js'
import { type Stale, tellStale } from './stale.js'

const deleted = {
  en: 'Remove "{name}"? The row is no longer on the sheet {sheet}.',
  da: 'Skal »{name}« fjernes? Rækken står ikke længere på arket {sheet}.',
}
const spoken = {
  en: {
    count: 'n',
    one: 'Remove "{name}"? The row is no longer on the sheet {sheet}. {n} place in the plan speaks of it.',
    other: 'Remove "{name}"? The row is no longer on the sheet {sheet}. {n} places in the plan speak of it.',
  },
  da: {
    count: 'n',
    one: 'Skal »{name}« fjernes? Rækken står ikke længere på arket {sheet}. Den er nævnt {n} sted i planen.',
    other: 'Skal »{name}« fjernes? Rækken står ikke længere på arket {sheet}. Den er nævnt {n} steder i planen.',
  },
} as const

/** How often things are spoken of, by kind and id. */
function mentioned({ works }: Session): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { artefact, content } of works) {
    if (content === undefined) continue
    try {
      for (const { role, kind, id } of artefact.mentions?.(content) ?? []) {
        const key = JSON.stringify([kind, id])
        if (role === 'mentions') counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    } catch {
      // What cannot say of what it speaks is not counted.
    }
  }
  return counts
}

/** The rows that were written, are in the plan still, and are not in the workbook any more. Those that were changed since are told, not proposed. What goes with a row is not listed beside it. */
export function proposalsOf(
  sheets: readonly { readonly sheet: Found; readonly gone: readonly Row[] }[],
  stale: ReadonlyMap<Row, Stale>,
  session: Session,
): readonly SheetProposal[] {
  const all = new Set<Row>()
  const found: SheetProposal[] = []
  let counts: ReadonlyMap<string, number> | undefined
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
      counts ??= mentioned(session)
      const id = table.idName === undefined ? undefined : (base.item as Readonly<Record<string, unknown>>)[table.idName]
      const n = table.defines.reduce((sum, kind) => sum + (counts?.get(JSON.stringify([kind, String(id)])) ?? 0), 0)
      const name = { verbatim: wholeName(base, session.written) }
      found.push({
        key: `${table.id}/${base.key}`,
        artefact: isAnswer ? planArtefact.kind : table.artefact.kind,
        sheet: sheet.grid.name,
        path: isAnswer ? documentPath(row).slice(1) : pathOfRow(row),
        message: n === 0 ? deleted : spoken,
        slots: { name, sheet: { verbatim: sheet.grid.name }, ...(n === 0 ? {} : { n }) },
      })
    }
  }
  return found
}
