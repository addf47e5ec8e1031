import type { Objective } from '@groundplan/figures'
import type { Report } from '../report.js'
import { toldOf } from '../toldOf.js'
import { isCounted } from './isCounted.js'
import { objectiveCells } from './objectiveCells.js'
import { OBJECTIVES_FIRST } from './objectivesFirst.js'
import type { Block, PagePart } from './page.js'
import { pageWords } from './pageWords.js'
import { heading, paragraph, sectionBlocks } from './pieces.js'
import type { Teller } from './teller.js'

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => JSON.stringify([kind, id])

/** Whether there is a word for its never having been given; of what was never measured the status says so. */
const isAsked = (field: string): boolean => field === 'target' || field === 'by'

/** Whether there is more to say of an objective than the first page does: where it began, or why something is not known. */
const saysMore = ({ baseline, now, target }: Objective): boolean =>
  baseline !== undefined || [now, target].some((cell) => cell !== undefined && 'why' in cell && cell.why !== undefined)

/**
 * Objective by objective: where it stood, stands and is to go, and what is open about it; only those of which the first page does not say it all.
 */
export function objectivesPart(report: Report, tell: Teller): PagePart | undefined {
  const { objectives = [], sections } = report
  const own = sections.filter(({ place }) => place === 'objectives')
  if (objectives.length === 0 && own.length === 0) return undefined
  const each = objectives.flatMap((objective, at): readonly Block[] => {
    const cells = objectiveCells(objective, tell)
    const fields = (['baseline', 'now', 'target', 'by', 'status'] as const).filter(
      (field) => field === 'status' || (isCounted(objective) && (isAsked(field) || objective[field] !== undefined)),
    )
    const { about, note } = objective
    const open =
      about === undefined
        ? []
        : report.steps.filter(({ finding }) => finding.about.some((ref) => keyOf(ref) === keyOf(about)))
    if (at < OBJECTIVES_FIRST && open.length === 0 && !saysMore(objective)) return []
    return [
      heading(3, [tell.of(objective.label)]),
      ...(note === undefined ? [] : [paragraph([tell.of(note)], 'meta')]),
      { kind: 'facts', items: fields.map((field) => ({ label: [tell.say(pageWords[field])], value: cells[field] })) },
      ...(open.length === 0
        ? []
        : [
            paragraph([tell.say(pageWords.openPoints, {}, { strong: true })]),
            {
              kind: 'list',
              ordered: false,
              items: open.map(({ finding }) => {
                const { message, slots } = toldOf(finding, report.titles)
                return [paragraph([tell.say(message, slots)])]
              }),
            } as const,
          ]),
    ]
  })
  if (each.length + own.length === 0) return undefined
  return {
    id: 'objectives',
    title: [tell.say(pageWords.eachObjective)],
    blocks: [...each, ...own.flatMap((section, at) => sectionBlocks(section, `o${at}`, tell))],
  }
}
