import type { Tone } from '@groundplan/figures'
import type { Localized, Verdict } from '@groundplan/kernel'
import type { Report, ReportedModel, ReportedQuestion } from '../report.js'
import { foldedWords, messages, verdictWords, words } from '../words.js'
import type { Block, PageCell, PagePart, Run } from './page.js'
import { pageWords } from './pageWords.js'
import { heading, paragraph } from './pieces.js'
import type { Teller } from './teller.js'

const tones = {
  met: 'good',
  unmet: 'attention',
  unknown: 'unknown',
  notApplicable: 'idle',
} as const satisfies Readonly<Record<Verdict['kind'], Tone>>

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
    title: [tell.say(pageWords.appendix, { title: words.details })],
    blocks: report.models.flatMap((model) => modelBlocks(model, tell)),
  }
}
