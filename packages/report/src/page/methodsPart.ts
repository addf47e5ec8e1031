import { brokenPart } from '../brokenPart.js'
import type { Report } from '../report.js'
import { messages, words } from '../words.js'
import type { PagePart } from './page.js'
import { pageWords } from './pageWords.js'
import { joined, paragraph, sectionBlocks } from './pieces.js'
import type { Teller } from './teller.js'

/** How the plan was assessed, and what that cannot say. */
export function methodsPart(report: Report, tell: Teller): PagePart {
  const { met, unmet, unknown, notApplicable } = report.counts
  const models = joined(
    report.models.map((model) => [
      tell.of(model.title),
      ...(model.version === undefined ? [] : [{ text: ` ${model.version}` }]),
    ]),
    ', ',
  )
  const own = report.sections.filter(({ place }) => place === 'methods')
  const n = met + unmet + unknown + notApplicable
  const titles = report.sectionsWithout
  const broken = report.broken.map((finding) => brokenPart(finding, report.titles))
  return {
    id: 'method',
    title: [tell.say(pageWords.appendix, { title: pageWords.methods })],
    blocks: [
      ...(models.length === 0
        ? []
        : [
            paragraph([
              tell.say(messages.assessedFrom, { n, at: { date: report.at } }),
              { text: ' ' },
              ...models,
              { text: '.' },
            ]),
          ]),
      paragraph([tell.say(words.guides)]),
      paragraph([tell.say(words.denominator)]),
      ...(titles.length === 0 ? [] : [paragraph([tell.say(pageWords.notShown, { titles })])]),
      ...broken.map(({ message, slots }) => paragraph([tell.say(message, slots)])),
      ...(broken.length === 0 ? [] : [paragraph([tell.say(words.tellMaker)])]),
      ...own.flatMap((section, at) => sectionBlocks(section, `m${at}`, tell)),
    ],
  }
}
