import type { Text } from '@groundplan/kernel'
import { mustBeReport } from '../mustBeReport.js'
import type { Report } from '../report.js'
import { words } from '../words.js'
import { aheadPart } from './aheadPart.js'
import { clarifyPart } from './clarifyPart.js'
import { firstPageOf } from './firstPage.js'
import { happenedPart } from './happenedPart.js'
import { historyPart } from './historyPart.js'
import { methodsPart } from './methodsPart.js'
import { objectivesPart } from './objectivesPart.js'
import { othersPart } from './othersPart.js'
import type { Page, Runs } from './page.js'
import { picturesPart } from './picturesPart.js'
import { joined } from './pieces.js'
import { placePart } from './placePart.js'
import { sincePart } from './sincePart.js'
import { sourcesPart } from './sourcesPart.js'
import { type Teller, tellerIn } from './teller.js'
import { verdictsPart } from './verdictsPart.js'

function factsOf(report: Report, tell: Teller): Page['facts'] {
  const { from, to } = report.period
  const isUnknown = from === 'unknown'
  const [open, closed] = isUnknown ? [words.fromUnknown, words.toKnownOnly] : [words.from, words.fromTo]
  const period =
    to === undefined || (isUnknown && to === 'unknown')
      ? tell.say(open, { from: { date: from } })
      : tell.say(closed, { from: { date: from }, to: { date: to } })
  const list = (texts: readonly Text[]): Runs =>
    joined(
      texts.map((text) => [tell.of(text)]),
      ', ',
    )
  const planning = report.models.filter((model) => model.version !== undefined).map(({ title }) => title)
  const facts = [
    { label: [tell.say(words.period)], value: [period] },
    { label: [tell.say(words.places)], value: list(report.places) },
    { label: [tell.say(words.models)], value: list(planning) },
  ]
  return facts.filter(({ value }) => value.length > 0)
}

/**
 * A report as a page in one language: what is said, in which order, as data. Every form (HTML, Word, Markdown) is written from it, so that all say the
 * same. The first page is complete by itself; then objective by objective, what happened, whom it reached, how it is thought to work, what is to be
 * clarified, money, what becomes of it, what changed since last time, and appendices. A part for which no package brought a section is left out.
 *
 * ```ts
 * import { createPlan } from '@groundplan/planning-models'
 * import { pageOf, reportOf } from '@groundplan/report'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'Fællesspisning' }, period: { from: '2026' } })
 * const page = pageOf(reportOf(plan, [], { at: '2026-03-31' }), { locale: 'da' })
 * page.title // => [{ text: 'Fællesspisning', said: true }]
 * page.parts.map(({ id }) => id) // => ['happened', 'clarify', 'money', 'after', 'method']
 * ```
 */
export function pageOf(report: Report, options: { readonly locale: string }): Page {
  mustBeReport('pageOf', report, options)
  const tell = tellerIn(options.locale)
  const title = tell.of(report.title)
  const eyebrow = `${tell.of(words.report).text} ${tell.say(words.asOf, { at: { date: report.at } }).text}`
  const parts = [
    aheadPart(report, tell),
    objectivesPart(report, tell),
    happenedPart(report, tell),
    placePart(report, 'reached', tell),
    placePart(report, 'mechanism', tell),
    clarifyPart(report, tell),
    placePart(report, 'money', tell),
    placePart(report, 'after', tell),
    sincePart(report, tell),
    verdictsPart(report, tell),
    picturesPart(report, tell),
    othersPart(report, tell),
    methodsPart(report, tell),
    sourcesPart(report, tell),
    historyPart(report, tell),
  ]
  return {
    language: tell.language,
    name: `${title.text} – ${eyebrow}`,
    eyebrow: [{ text: eyebrow }],
    title: [title],
    facts: factsOf(report, tell),
    first: firstPageOf(report, tell),
    parts: parts.filter((part) => part !== undefined),
  }
}
