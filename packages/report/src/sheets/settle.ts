import { type Finding, pathOf, say } from '@groundplan/kernel'
import { validate } from '@groundplan/kernel/document'
import type { Plan } from '@groundplan/planning-models'
import { propertiesIn } from './codec.js'
import { inLanguage } from './labels.js'
import { fill } from './record.js'
import { documentPath, pathOfRow, type Row } from './rows.js'
import type { Edit, Work } from './session.js'
import type { Tell } from './tell.js'

const saidOf = (finding: Finding) => ({ en: say(finding, 'en'), da: say(finding, 'da') })
const isWithin = (path: readonly string[], above: readonly string[]): boolean =>
  above.length <= path.length && above.every((part, at) => part === path[at])

interface Placed {
  readonly edit: Edit
  readonly at: readonly string[]
}

/** Where edits changed the content, as it is now: each list is gone through once. */
function placesOf(edits: readonly Edit[]): readonly Placed[] {
  const numbered = new Map<readonly unknown[], Map<unknown, number>>()
  const numberOf = (list: readonly unknown[], item: unknown): number => {
    const known = numbered.get(list) ?? new Map(list.map((each, at) => [each, at]))
    numbered.set(list, known)
    return known.get(item) ?? -1
  }
  const pathOfPlaced = (row: Row): readonly string[] => {
    if (row.list === undefined) return []
    const above = row.parent === undefined ? [] : pathOfPlaced(row.parent)
    return [...above, ...row.way.map(String), String(numberOf(row.list, row.item))]
  }
  return edits.map((edit) => ({
    edit,
    at: [...pathOfPlaced(edit.row), ...(edit.part === undefined ? [] : [edit.part])],
  }))
}

function isBelow(row: Row, above: Row): boolean {
  for (let at: Row | undefined = row; at !== undefined; at = at.parent) if (at === above) return true
  return false
}

/** Takes an edit back, and with a new row whatever was put into it. */
function withdraw(work: Work, edit: Edit, tell: Tell): readonly Edit[] {
  const gone = [edit]
  if (edit.part === undefined)
    for (const other of work.edits)
      if (other !== edit && isBelow(other.row, edit.row)) {
        gone.push(other)
        tell.file('rowOrphan', other.cells.get('') ?? '', {})
      }
  for (const one of gone) {
    work.edits.splice(work.edits.indexOf(one), 1)
    one.undo()
  }
  return gone
}

/** The edits that a schema's finding is about: those at its place, else those below it. */
function culprits(placed: readonly Placed[], finding: Finding): readonly Edit[] {
  const path = pathOf(finding.pointer ?? '')
  const at = placed.filter((one) => isWithin(path, one.at))
  const deepest = Math.max(0, ...at.map((one) => one.at.length))
  const found =
    at.length > 0 ? at.filter((one) => one.at.length === deepest) : placed.filter((one) => isWithin(one.at, path))
  return found.map(({ edit }) => edit)
}

/** The column that a place in a row's record is shown in. */
function columnOf(edit: Edit, path: readonly string[]): string {
  const { id } = edit.row.table
  const names = path.filter((part) => part !== 'value' && !/^\d+$/.test(part))
  const wanted = [id.slice(id.indexOf('#') + 1), ...names].filter((part) => part !== '').join('.')
  const columns = [...edit.cells.keys()].filter((column) => column !== '')
  const above = columns.filter((column) => `${wanted}.`.startsWith(`${column}.`)).sort((a, b) => b.length - a.length)
  return above[0] ?? columns.find((column) => column.startsWith(`${wanted}.`)) ?? ''
}

function tellOf(edit: Edit, finding: Finding, tell: Tell): void {
  const column = columnOf(edit, pathOf(finding.pointer ?? '').slice(pathOfRow(edit.row).length))
  const cell = edit.cells.get(column) ?? edit.cells.get('') ?? ''
  const empty = edit.empty?.get(column)
  if (empty !== undefined) tell.file('rowNeeds', cell, { column: { verbatim: empty } })
  else if (edit.part === undefined) tell.file('rowInvalid', cell, { said: saidOf(finding) })
  else tell.cell('invalid', cell, { said: saidOf(finding) }, documentPath(edit.row))
}

/** Takes back what an artefact's schema does not accept, cell by cell. Gives the edits that were taken back. */
function settle(work: Work, tell: Tell): readonly Edit[] {
  const gone: Edit[] = []
  const { artefact } = work
  if (
    work.edits.length > 0 &&
    typeof work.content === 'object' &&
    work.content !== null &&
    !Array.isArray(work.content)
  ) {
    fill(work.content as Record<string, unknown>, work.needed, undefined)
  }
  while (work.edits.length > 0) {
    const { findings } = validate(artefact.schema, work.content, { owner: artefact.kind })
    if (findings.length === 0) break
    const before = work.edits.length
    const placed = placesOf(work.edits)
    const left = new Set(work.edits)
    for (const finding of findings)
      for (const edit of culprits(placed, finding)) {
        if (!left.has(edit)) continue
        tellOf(edit, finding, tell)
        const withdrawn = withdraw(work, edit, tell)
        for (const one of withdrawn) left.delete(one)
        gone.push(...withdrawn)
      }
    if (work.edits.length < before) continue
    const [first] = findings
    const title = { en: inLanguage(artefact.title, 'en'), da: inLanguage(artefact.title, 'da') }
    if (first !== undefined) tell.file('allInvalid', '', { title, said: saidOf(first) })
    for (const edit of [...work.edits].reverse()) gone.push(...withdraw(work, edit, tell))
  }
  return gone
}

/** Takes back answers that are not whole: an answer has its reason, and nothing is promised without one. */
export function settleAnswers({ edits }: Work, tell: Tell): void {
  for (const row of new Set(edits.map((edit) => edit.row))) {
    const item = propertiesIn(row.item)
    const { columns } = row.table.record
    const has = (name: string): boolean => item[name] !== undefined
    if (has('answer') ? has('why') : !['why', 'owner', 'due'].some(has)) continue
    const missing = has('answer') ? 'items.why' : 'items.answer'
    const own = edits.filter((edit) => edit.row === row)
    const label = columns.find(({ id }) => id === missing)?.label ?? ''
    tell.file('answerNeeds', own[0]?.cells.get('') ?? '', { column: { verbatim: label } })
    for (const edit of own.reverse()) {
      edits.splice(edits.indexOf(edit), 1)
      edit.undo()
    }
  }
}

/** Takes back what speaks of new rows that were taken back, until nothing does. */
export function settleAll(works: readonly Work[], tell: Tell): void {
  const missing = new Set<string>()
  const note = (edits: readonly Edit[]): void => {
    for (const { makes } of edits) for (const thing of makes) missing.add(thing)
  }
  for (const work of works) note(settle(work, tell))
  for (let changed = missing.size > 0; changed; ) {
    changed = false
    for (const work of works)
      for (const edit of [...work.edits]) {
        if (!work.edits.includes(edit) || ![...edit.uses].some((thing) => missing.has(thing))) continue
        tell.cell('toNowhere', edit.cells.get('') ?? '', {}, documentPath(edit.row))
        note(withdraw(work, edit, tell))
        note(settle(work, tell))
        changed = true
      }
  }
}

/** The plan with what is left of the changes to an artefact. */
export function withWork(plan: Plan, { put, content, edits }: Work): Plan {
  return edits.length === 0 ? plan : put(plan, content)
}
