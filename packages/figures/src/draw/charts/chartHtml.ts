import { languageOf } from '@groundplan/kernel'
import type { ChartFigure } from '../../chartFigure.js'
import type { Drawing } from '../drawing.js'
import { isLying } from '../isLying.js'
import { prefixOf } from '../prefixOf.js'
import { htmlOf, plain, textRun } from '../run.js'
import { sourcesHtml } from '../sourcesHtml.js'
import { svgFrame } from '../svgFrame.js'
import { tableElement } from '../tableElement.js'
import { words } from '../words.js'
import type { Line } from './chart.js'
import { chartOf } from './chartOf.js'
import { chartPicture } from './chartPicture.js'

const item = ({ runs, below }: Line): string =>
  `<li>${htmlOf(runs)}${below.length === 0 ? '' : `<ul>${below.map(item).join('')}</ul>`}</li>`

/** A chart as a picture, with all that it shows below it as a table or a list. */
export function chartHtml(figure: ChartFigure, drawing: Drawing): string {
  const prefix = prefixOf(drawing)
  const { locale } = drawing
  const language = languageOf(locale)
  const chart = chartOf(figure, locale)
  const description = textRun(figure.description, locale)
  let twin: string
  if (chart.list === undefined) {
    const { table, note } = tableElement(chart.table(), locale, {
      caption: `<caption id="${prefix}-table">${words.asTable[language]}</caption>`,
      attributes: '',
    })
    twin = `<div class="gp-scroll gp-twin" role="group" tabindex="0" aria-labelledby="${prefix}-table">\n${table}\n</div>${note}`
  } else {
    const lines = chart.list().map(item)
    const list = lines.length === 0 ? '' : `\n<ul>\n${lines.join('\n')}\n</ul>`
    twin = `<div class="gp-words">\n<p>${words.inWords[language]}</p>${list}\n</div>`
  }
  const drawn = svgFrame(figure, drawing, plain([description]), chartPicture(figure, locale))
  return `<figure class="gp-figure${isLying(drawn) ? ' gp-lying' : ''}" aria-labelledby="${prefix}-caption">
<figcaption id="${prefix}-caption">${htmlOf([textRun(figure.title, locale)])}</figcaption>
<p class="gp-description">${htmlOf([description])}</p>
<div class="gp-scroll" role="group" tabindex="0" aria-labelledby="${prefix}-caption">
${drawn}
</div>
${twin}${sourcesHtml(figure, locale)}
</figure>`
}
