import { languageOf } from '@groundplan/kernel'
import type { Shown } from '../shown.js'
import type { Picture } from './charts/chart.js'
import { coordinate } from './coordinate.js'
import type { Drawing } from './drawing.js'
import { escapeHtml } from './escapeHtml.js'
import { palette } from './palette.js'
import { prefixOf } from './prefixOf.js'
import { textRun } from './run.js'
import { typography } from './typography.js'

/** A picture as an SVG element with its title and a description. */
export function svgFrame({ title }: Shown, drawing: Drawing, description: string, picture: Picture): string {
  const prefix = prefixOf(drawing)
  const named = textRun(title, drawing.locale)
  const [width, height] = [coordinate(picture.width), coordinate(picture.height)]
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  const lang = languageOf(drawing.locale)
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="${prefix}-title" aria-describedby="${prefix}-description" lang="${lang}" xml:lang="${lang}" font-family="${typography.family}">
<title id="${prefix}-title"${named.lang === undefined ? '' : ` lang="${escapeHtml(named.lang)}"`}>${escapeHtml(named.text)}</title>
<desc id="${prefix}-description">${escapeHtml(description)}</desc>
<rect width="100%" height="100%" fill="${palette.paper}"/>
${picture.body}
</svg>`
}
