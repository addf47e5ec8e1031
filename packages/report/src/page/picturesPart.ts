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
  const items = shown.missing.map((one) => [paragraph([tell.say(one.toKnow, one.slots)])])
  return [
    heading(3, [tell.of(shown.title)]),
    paragraph([tell.say(words.noFigure)]),
    { kind: 'list', ordered: false, items },
  ]
}

/** The pictures that models draw of the plan; undefined where there are none. */
export function picturesPart(report: Report, tell: Teller): PagePart | undefined {
  const blocks = report.models.flatMap((model, m) =>
    model.figures.flatMap((figure, f) => figureBlocks(figure, `f${m}-${f}`, tell)),
  )
  return blocks.length === 0
    ? undefined
    : { id: 'pictures', title: [tell.say(pageWords.appendix, { title: pageWords.pictures })], blocks }
}
