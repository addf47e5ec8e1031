import type { Tone } from '@groundplan/figures'
import type { Localized, Verdict } from '@groundplan/kernel'
import type { Report, ReportedFigure, ReportedModel, ReportedQuestion } from '../report.js'
import { foldedWords, messages, verdictWords, words } from '../words.js'
import type { Block, PageCell, PagePart, Run, Runs } from './page.js'
import { pageWords } from './pageWords.js'
import { heading, joined, paragraph, sectionBlocks } from './pieces.js'
import type { Teller } from './teller.js'

/** So many revisions of the history stand open. */
const REVISIONS_OPEN = 10

const tones = {
  met: 'good',
  unmet: 'attention',
  unknown: 'unknown',
  notApplicable: 'idle',
} as const satisfies Readonly<Record<Verdict['kind'], Tone>>

const titled = (title: Localized, tell: Teller): Runs => [tell.say(pageWords.appendix, { title })]

function verdictOf(
  { verdict, isAdvised }: ReportedQuestion,
  called: typeof verdictWords | typeof foldedWords,
  tell: Teller,
): Run {
  return isAdvised === true
    ? tell.say(words.advised, {}, { tone: 'active' })
    : tell.say(called[verdict.kind].label, {}, { tone: tones[verdict.kind] })
}

/** What a verdict rests on: always with its denominator. */
function basisOf(verdict: Verdict, tell: Teller): Run {
  switch (verdict.kind) {
    case 'met':
      return tell.say(messages.examined, { n: verdict.examined })
    case 'unmet':
      return tell.say(messages.examinedFound, { found: verdict.findings.length, n: verdict.examined })
    case 'unknown':
      return tell.say(messages.lacking, { n: verdict.missing.length })
    case 'notApplicable':
      return tell.say(verdict.why)
  }
}

function questions(
  title: Localized,
  first: Localized,
  all: readonly ReportedQuestion[],
  called: typeof verdictWords | typeof foldedWords,
  tell: Teller,
): readonly Block[] {
  if (all.length === 0) return []
  const rows = all.map((one): readonly PageCell[] => [
    { runs: [tell.of(one.label)] },
    { runs: [verdictOf(one, called, tell)] },
    { runs: [basisOf(one.verdict, tell)] },
  ])
  const columns = [first, words.verdict, words.basis].map((label, at) => ({
    label: [tell.say(label)],
    heads: at === 0,
    short: at === 1,
  }))
  return [{ kind: 'table', label: [tell.say(title)], captioned: true, columns, rows }]
}

function modelBlocks(model: ReportedModel, tell: Teller): readonly Block[] {
  return [
    heading(3, [tell.of(model.title)]),
    ...(model.summary === undefined ? [] : [paragraph([tell.of(model.summary)])]),
    ...questions(words.principles, words.principle, model.principles, foldedWords, tell),
    ...questions(words.phases, words.phase, model.phases, foldedWords, tell),
    ...questions(words.rules, words.name, model.rules, verdictWords, tell),
  ]
}

/** Every criterion with its verdict and what it rests on; undefined without a model. */
export function verdictsPart(report: Report, tell: Teller): PagePart | undefined {
  if (report.models.length === 0) return undefined
  return {
    id: 'verdicts',
    title: titled(words.details, tell),
    blocks: report.models.flatMap((model) => modelBlocks(model, tell)),
  }
}

function figureBlocks(shown: ReportedFigure, id: string, tell: Teller): readonly Block[] {
  if (shown.figure !== undefined) return [{ kind: 'figure', figure: shown.figure, id }]
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
  return blocks.length === 0 ? undefined : { id: 'pictures', title: titled(pageWords.pictures, tell), blocks }
}

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
  return {
    id: 'method',
    title: titled(pageWords.methods, tell),
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
      ...own.flatMap((section, at) => sectionBlocks(section, `m${at}`, tell)),
    ],
  }
}

/** The publications that verdicts and findings rest on; undefined without one. */
export function sourcesPart(report: Report, tell: Teller): PagePart | undefined {
  const items = report.sources.map(({ title, year, ref }) => [
    paragraph([
      tell.say(messages.yearOf, { title, year: String(year) }),
      ...(ref === undefined ? [] : [{ text: '. ' }, tell.plain(ref)]),
    ]),
  ])
  if (items.length === 0) return undefined
  return { id: 'sources', title: titled(pageWords.sources, tell), blocks: [{ kind: 'list', ordered: false, items }] }
}

function historyTable(changes: Report['changes'], tell: Teller): Block {
  const rows = changes.map(({ at, by, why }): readonly PageCell[] => [
    { runs: [tell.date(at.slice(0, 10))] },
    { runs: [tell.of({ verbatim: by })] },
    { runs: [tell.of(why)] },
  ])
  const columns = [words.date, words.who, words.why].map((label, at) => ({ label: [tell.say(label)], short: at < 2 }))
  return { kind: 'table', label: [tell.say(pageWords.history)], captioned: false, columns, rows }
}

/** Every revision with its role and reason, newest first; undefined for a plan without its history. */
export function historyPart({ changes }: Report, tell: Teller): PagePart | undefined {
  if (changes.length === 0) return undefined
  const newest = changes.toReversed()
  const rest = newest.slice(REVISIONS_OPEN)
  const fold: readonly Block[] =
    rest.length === 0
      ? []
      : [
          {
            kind: 'fold',
            summary: [tell.say(pageWords.otherChanges, { n: rest.length })],
            blocks: [historyTable(rest, tell)],
          },
        ]
  return {
    id: 'history',
    title: titled(pageWords.history, tell),
    blocks: [historyTable(newest.slice(0, REVISIONS_OPEN), tell), ...fold],
  }
}
