import type { Report } from '../report.js'
import { toldOf } from '../toldOf.js'
import { isCounted } from './isCounted.js'
import { objectiveCells } from './objectiveCells.js'
import type { Block, PagePart } from './page.js'
import { pageWords } from './pageWords.js'
import { heading, paragraph, sectionBlocks } from './pieces.js'
import type { Teller } from './teller.js'

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => JSON.stringify([kind, id])

/** Objective by objective: where it stood, stands and is to go, and what is open about it. */
export function objectivesPart(report: Report, tell: Teller): PagePart | undefined {
  const { objectives = [], sections } = report
  const own = sections.filter(({ place }) => place === 'objectives')
  if (objectives.length === 0 && own.length === 0) return undefined
  const each = objectives.flatMap((objective): readonly Block[] => {
    const cells = objectiveCells(objective, tell)
    const all = ['baseline', 'now', 'target', 'by', 'status'] as const
    const fields = isCounted(objective) ? all : all.slice(-1)
    const { about } = objective
    const open =
      about === undefined
        ? []
        : report.steps.filter(({ finding }) => finding.about.some((ref) => keyOf(ref) === keyOf(about)))
    return [
      heading(3, [tell.of(objective.label)]),
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
  return {
    id: 'objectives',
    title: [tell.say(pageWords.eachObjective)],
    blocks: [...each, ...own.flatMap((section, at) => sectionBlocks(section, `o${at}`, tell))],
  }
}
