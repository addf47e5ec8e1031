import type { Report } from '../report.js'
import { toldOf } from '../toldOf.js'
import { words } from '../words.js'
import { decisionItem, isCounted, isCut, objectiveCells } from './firstPage.js'
import type { Block, PagePart } from './page.js'
import { pageWords } from './pageWords.js'
import { datumOf, heading, paragraph, sectionBlocks } from './pieces.js'
import type { Teller } from './teller.js'

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => JSON.stringify([kind, id])

/** What the first page had to cut, in full. */
export function aheadPart(report: Report, tell: Teller): PagePart | undefined {
  if (!isCut(report, tell)) return undefined
  const { purpose, decisionsWanted = [] } = report
  const items = decisionsWanted.map((one) => decisionItem(one, tell, false))
  return {
    id: 'ahead',
    title: [tell.say(pageWords.ahead)],
    blocks: [
      ...(purpose === undefined ? [] : [heading(3, [tell.say(words.purpose)]), paragraph([tell.of(purpose)])]),
      ...(items.length === 0
        ? []
        : [heading(3, [tell.say(pageWords.decisions)]), { kind: 'list', ordered: false, items } as const]),
    ],
  }
}

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

/** A part made of the sections of one place, behind what the plan itself says of it. */
export function placePart(
  report: Report,
  id: 'reached' | 'mechanism' | 'money' | 'after',
  tell: Teller,
): PagePart | undefined {
  const own = report.sections.filter(({ place }) => place === id)
  const said = id === 'money' ? { datum: report.budget } : id === 'after' ? { datum: report.afterwards } : undefined
  if (own.length === 0 && said === undefined) return undefined
  // With figures of a package at hand, that nobody put it in words needs no saying.
  const isSaid = said !== undefined && (said.datum !== undefined || own.length === 0)
  return {
    id,
    title: [tell.say(pageWords[id])],
    blocks: [
      ...(isSaid ? [paragraph(datumOf(said.datum, tell))] : []),
      ...own.flatMap((section, at) => sectionBlocks(section, `${id.slice(0, 2)}${at}`, tell)),
    ],
  }
}
