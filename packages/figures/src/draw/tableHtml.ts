import type { TableFigure } from '../tableFigure.js'
import type { Drawing } from './drawing.js'
import { prefixOf } from './prefixOf.js'
import { htmlOf, textRun } from './run.js'
import { sourcesHtml } from './sourcesHtml.js'
import { tableElement } from './tableElement.js'

/** A table with its caption, its description and its sources. */
export function tableHtml(figure: TableFigure, drawing: Drawing): string {
  const prefix = prefixOf(drawing)
  const { locale } = drawing
  const { table, note } = tableElement(figure, locale, {
    caption: `<caption id="${prefix}-title">${htmlOf([textRun(figure.title, locale)])}</caption>`,
    attributes: ` aria-describedby="${prefix}-description"`,
  })
  return `<div class="gp-figure">
<div class="gp-scroll" role="group" tabindex="0" aria-labelledby="${prefix}-title">
${table}
</div>
<p class="gp-description" id="${prefix}-description">${htmlOf([textRun(figure.description, locale)])}</p>${note}${sourcesHtml(figure, locale)}
</div>`
}
