import { type PlanDocument, rewind } from '@groundplan/kernel'
import type { Plan } from '@groundplan/planning-models'
import { contentOf } from './prepared.js'
import { type Row, rowsOf } from './rows.js'
import type { Session } from './session.js'

// In every runtime of ours; declared here because sources are checked without the types of any one of them.
declare const structuredClone: <T>(value: T) => T

/**
 * Rows that the plan has got since a workbook was written, each as it was when it came: what a line says of such a row is held against that. Rows
 * without ids cannot be followed through the revisions, and are held against what they are. One way back through the revisions for all rows.
 */
export function firstSeen(
  rows: readonly Row[],
  document: PlanDocument<Plan>,
  { workOf }: Session,
): ReadonlyMap<Row, Row> {
  const found = new Map<Row, Row>()
  for (const row of rows) found.set(row, { ...row, item: structuredClone(row.item) })
  const left = new Set(rows.filter(({ key }) => !key.includes('*')))
  const seen = new Map<unknown, unknown>()
  let then = document
  for (let n = document.done.length - 1; n >= 0 && left.size > 0; n -= 1) {
    try {
      then = rewind(then, n)
    } catch {
      break
    }
    for (const work of new Set([...left].map(({ table }) => workOf(table)))) {
      const content = contentOf(then.plan, work.artefact)
      if (content !== undefined && seen.get(work) === content) continue
      seen.set(work, content)
      const by = new Map(
        [...rowsOf(work.tables, content)].map(([table, list]) => [table, new Map(list.map((row) => [row.key, row]))]),
      )
      for (const row of left) {
        if (workOf(row.table) !== work) continue
        const before = by.get(row.table)?.get(row.key)
        if (before === undefined) left.delete(row)
        else found.set(row, before)
      }
    }
  }
  return found
}
