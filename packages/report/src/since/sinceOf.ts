import {
  bounds,
  type difference,
  isPartialDate,
  type PartialDate,
  type PlanDocument,
  rewind,
  say,
} from '@groundplan/kernel'
import type { Plan } from '@groundplan/planning-models'
import type { ChangeGroup, ReportedSince, Said } from '../report.js'
import { differenceIn } from './differenceIn.js'
import { type NamesOfChanges, sayChanges } from './sayChanges.js'

type Document = PlanDocument<Plan>

interface Point {
  readonly at: Parameters<typeof difference>[0]
  readonly from: NonNullable<ReportedSince['from']>
  readonly isCut?: boolean
}

const nothing = (asked: string, problem: ReportedSince['problem']): ReportedSince => ({
  asked,
  problem,
  isCut: false,
  groups: [],
})

/** The day that a report tells of, where its id says so; the day on which it was approved stands beside it. */
const dayIn = (id: string): PartialDate | undefined => {
  const day = /^report-(\d{4}(?:-\d\d){0,2})(?:-\d)?$/.exec(id)?.[1]
  return isPartialDate(day) ? day : undefined
}

/** The point to compare with: a report by its id, then a revision by its id, then a date. */
function pointOf(document: Document, asked: string): Point | undefined {
  const report = asked === 'lastReport' ? document.reports.at(-1) : document.reports.findLast(({ id }) => id === asked)
  if (report !== undefined) {
    const { at, by, id } = report
    return { at: report, from: { at: at.slice(0, 10), asOf: dayIn(id), by, report: true } }
  }
  const revision = document.done.find(({ id }) => id === asked)
  if (revision !== undefined) return { at: rewind(document, revision.id), from: { at: revision.at.slice(0, 10) } }
  const first = bounds(asked)?.first
  if (first === undefined) return undefined
  const later = document.done.findIndex(({ at }) => at.slice(0, 10) >= first)
  const count = later < 0 ? document.done.length : later
  // Before the earliest revision there may have been others, which were let go of, or none.
  return { at: rewind(document, count), from: { at: asked }, isCut: count === 0 }
}

const back = { en: '{said} (taken back)', da: '{said} (fortrudt)' }

/** A change of a revision that was taken back goes the other way than its role and reason say. */
const takenBack = (one: Said): Said => ({
  message: back,
  slots: { said: { en: say(one, 'en'), da: say(one, 'da') } },
})

/**
 * What changed in a plan since an earlier point, by the last revision that made each change, with its role and reason. `asked` is `lastReport`, the id
 * of an approved report, the id of a revision (what came after it), or a date (what was done from then on). Changes are net. Never throws: what cannot
 * be compared says why.
 */
export function sinceOf(source: Document | Plan, asked: string, names: NamesOfChanges): ReportedSince {
  if (!('format' in source)) return nothing(asked, 'noHistory')
  if (asked === 'lastReport' && source.reports.length === 0) return nothing(asked, 'noReport')
  try {
    const point = pointOf(source, asked)
    if (point === undefined) return nothing(asked, 'notFound')
    const { revisions, changes } = differenceIn(point.at, source, names)
    const notes = new Map(revisions.map((revision) => [revision.id, revision]))
    const groups = new Map<string | undefined, ChangeGroup & { changes: ChangeGroup['changes'][number][] }>()
    for (const { id } of revisions) groups.set(id, { ...noteOf(notes.get(id)), changes: [] })
    groups.set(undefined, { changes: [] })
    const said = sayChanges(source.plan, changes, names)
    changes.forEach((change, at) => {
      const group = groups.get(change.revisions.at(-1)) ?? groups.get(undefined)
      const isBack = notes.get(change.revisions.at(-1) ?? '')?.takenBack === true
      group?.changes.push(...(said[at] ?? []).map((one) => (isBack ? takenBack(one) : one)))
    })
    return {
      asked,
      from: point.from,
      isCut: point.isCut === true && source.done.length > 0,
      groups: [...groups.values()].filter((group) => group.changes.length > 0),
    }
  } catch {
    // A history that no longer fits the plan cannot be gone back in; opening the file has said so.
    return nothing(asked, 'unfit')
  }
}

const noteOf = (note: { readonly at: string; readonly by: string; readonly why: ChangeGroup['why'] } | undefined) =>
  note === undefined ? {} : { at: note.at.slice(0, 10), by: note.by, why: note.why }
