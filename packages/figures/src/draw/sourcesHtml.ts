import { languageOf } from '@groundplan/kernel'
import type { Shown } from '../shown.js'
import { htmlOf } from './run.js'
import { sourceRuns } from './sourceRuns.js'
import { words } from './words.js'

/** The sources of a figure as a paragraph of their own; nothing where there are none. */
export function sourcesHtml({ cites = [] }: Shown, locale: string): string {
  if (cites.length === 0) return ''
  const list = htmlOf(sourceRuns(cites, locale))
  return `\n<p class="gp-sources">${words.sources[languageOf(locale)]}: ${list}</p>`
}
