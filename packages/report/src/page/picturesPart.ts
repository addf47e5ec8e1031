import type { Text } from '@groundplan/kernel'
import type { Report, ReportedFigure } from '../report.js'
import { words } from '../words.js'
import type { Block, PagePart } from './page.js'
import { pageWords } from './pageWords.js'
import { heading, paragraph } from './pieces.js'
import type { Teller } from './teller.js'

function figureBlocks(shown: ReportedFigure, id: string, tell: Teller): readonly Block[] {
  if (shown.figure !== undefined) return [{ kind: 'figure', figure: shown.figure, id }]
  if (shown.leftOut !== undefined)
    return [heading(3, [tell.of(shown.title)]), paragraph([tell.say(shown.leftOut.message, shown.leftOut.slots)])]
  if (shown.missing.length === 0) return [heading(3, [tell.of(shown.title)]), paragraph([tell.say(words.brokenFigure)])]
  return []
}

/** Figures that wait for an answer, with the questions, each once. */
function waitingBlocks(report: Report, tell: Teller): readonly Block[] {
  const waiting = report.models
    .flatMap(({ figures }) => figures)
    .filter(({ figure, leftOut, missing }) => figure === undefined && leftOut === undefined && missing.length > 0)
  if (waiting.length === 0) return []
  const asked = new Map(
    waiting.flatMap(({ missing }) =>
      missing.map(({ toKnow, slots }) => [JSON.stringify([toKnow, slots]), tell.say(toKnow, slots)] as const),
    ),
  )
  const titles = waiting.map(({ title }): Text => title)
  return [
    paragraph([tell.say(pageWords.waitingFigures, { n: titles.length, titles })]),
    { kind: 'list', ordered: false, items: [...asked.values()].map((run) => [paragraph([run])]) },
  ]
}

/** The pictures that models draw of the plan; undefined where there are none. */
export function picturesPart(report: Report, tell: Teller): PagePart | undefined {
  const shown = report.models.flatMap((model, m) =>
    model.figures.flatMap((figure, f) => figureBlocks(figure, `f${m}-${f}`, tell)),
  )
  const blocks = [...shown, ...waitingBlocks(report, tell)]
  return blocks.length === 0
    ? undefined
    : { id: 'pictures', title: [tell.say(pageWords.appendix, { title: pageWords.pictures })], blocks }
}
