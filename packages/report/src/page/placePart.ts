import type { Report } from '../report.js'
import type { PagePart } from './page.js'
import { pageWords } from './pageWords.js'
import { datumOf, paragraph, sectionBlocks } from './pieces.js'
import type { Teller } from './teller.js'

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
