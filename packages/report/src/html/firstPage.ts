import { showDate, type Text } from '@groundplan/kernel'
import type { Counts, Report, ReportedFinding, ReportedMissing, Trail } from '../report.js'
import { statusOf } from '../status.js'
import { answerWords, isDated, messages, progressWords, verdictWords, weightWords, words } from '../words.js'
import { html, Markup, type Part } from './markup.js'
import type { Texts } from './texts.js'

/** How many next steps and open questions the first page shows before it says how many more there are. */
const SHOWN_FIRST = 3

/** How many criteria that are met the first page names before it says how many more there are. */
const NAMED_FIRST = 6

const kinds = ['met', 'unmet', 'unknown', 'notApplicable'] as const
const fills = { met: '#1b6447', unmet: '#9c3a10', unknown: '#2f5577', notApplicable: '#a9b3b0' } as const

/** A place in words: from the whole to the part. */
export function trailOf(trail: Trail, texts: Texts): Part {
  return texts.joined(trail.map(texts.text), ' › ')
}

/** What people answered to a finding: what, which role, by when, and why. */
export function answerOf({ answer, overdue }: Pick<ReportedFinding, 'answer' | 'overdue'>, texts: Texts): Part {
  if (answer === undefined) return texts.text(words.unanswered)
  const { text, language } = texts
  return texts.joined(
    [
      text(answerWords[answer.answer]),
      answer.owner !== undefined && html`${text(words.owner)}: ${text({ verbatim: answer.owner })}`,
      answer.due !== undefined &&
        html`${text(words.due)}: ${showDate(answer.due, language)}${overdue && html` <span class="late">${text(words.overdue)}</span>`}`,
    ].filter((part) => part !== false),
    ' · ',
  )
}

function bar(counts: Counts): Part {
  const all = kinds.reduce((sum, kind) => sum + counts[kind], 0)
  if (all === 0) return undefined
  let at = 0
  const parts = kinds.flatMap((kind) => {
    const from = at
    at += (counts[kind] * 1000) / all
    const width = Math.max(0, at - from - 4)
    return counts[kind] === 0
      ? []
      : [html`<rect x="${from.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="12" fill="${fills[kind]}"/>`]
  })
  return html`<svg class="bar" viewBox="0 0 996 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>`
}

function tiles(counts: Counts, texts: Texts): Markup {
  const all = kinds.reduce((sum, kind) => sum + counts[kind], 0)
  const items = kinds.map(
    (kind) =>
      html`<li class="tile ${kind}"><b>${counts[kind]}</b><span><span class="sign" aria-hidden="true">${verdictWords[kind].sign} </span>${texts.text(verdictWords[kind].label)}</span><small>${texts.say(words.of, { all })}</small></li>`,
  )
  return html`<ul class="tiles">${items}</ul>${bar(counts)}`
}

function step(finding: ReportedFinding, texts: Texts): Markup {
  return html`<li><p class="head">${texts.say(finding.message, finding.slots)}</p><p>${texts.text(finding.why)}</p><p class="meta">${texts.text(weightWords[finding.weight])} · ${answerOf(finding, texts)}</p></li>`
}

function ask(missing: ReportedMissing, texts: Texts): Markup {
  return html`<li><p class="head">${texts.say(missing.toKnow, missing.slots)}</p><p class="meta">${trailOf(missing.where, texts)}</p></li>`
}

function more(n: number, target: string, texts: Texts): Part {
  return n > 0 && html`<p class="more"><a href="#${target}">${texts.say(messages.more, { n })}</a></p>`
}

/** A circle that fills as a phase goes on; drawn, since fonts differ in the signs they have. */
function dot(state: keyof typeof progressWords): Markup {
  const fill = {
    notRecorded: '',
    notStarted: '',
    started: 'M7 1a6 6 0 0 0 0 12z',
    completed: 'M7 1a6 6 0 0 0 0 12a6 6 0 0 0 0-12z',
    reopened: 'M7 1a6 6 0 0 1 0 12z',
  }[state]
  const dashes = state === 'notRecorded' && new Markup(' stroke-dasharray="2.2 2.5"')
  return html`<svg class="dot" viewBox="0 0 14 14" aria-hidden="true" focusable="false"><circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" stroke-width="1.5"${dashes}/><path d="${fill}" fill="currentColor"/></svg>`
}

function standing(report: Report, texts: Texts): Part {
  const staged = report.models.filter((model) => model.phases.length > 0)
  return staged.map((model) => {
    const phases = model.phases.map(({ label, state, since }) => {
      const { label: progress } = progressWords[state]
      const date: Part = isDated(state) && since !== 'unknown' && [', ', showDate(since, texts.language)]
      return html`<li>${dot(state)}<span>${texts.text(label)}<small>${texts.text(progress)}${date}</small></span></li>`
    })
    const whose: Part = staged.length > 1 && [': ', texts.text(model.title)]
    return html`<h3>${texts.text(words.phasesNow)}${whose}</h3><ol class="steps">${phases}</ol>`
  })
}

/** The criteria that are met, by name, so that a reader need not turn the page to learn what stands. */
function metOf(report: Report, texts: Texts): Part {
  const met = report.models.flatMap((model) => model.rules).filter(({ verdict }) => verdict.kind === 'met')
  const items = met
    .slice(0, NAMED_FIRST)
    .map(
      ({ label }) =>
        html`<li><span class="sign met" aria-hidden="true">${verdictWords.met.sign} </span><span>${texts.text(label)}</span></li>`,
    )
  return (
    met.length > 0 &&
    html`<h3>${texts.text(words.metNow)}</h3><ul class="steps">${items}</ul>${more(met.length - items.length, 'verdicts', texts)}`
  )
}

/** The page's head: what the plan is. */
export function headOf(report: Report, texts: Texts): Markup {
  const { text, say } = texts
  const { from, to } = report.period
  const period = say(to === undefined ? words.from : words.fromTo, {
    from: { date: from },
    to: { date: to ?? 'unknown' },
  })
  const list = (all: readonly Text[]): Part => (all.length === 0 ? text(words.none) : texts.joined(all.map(text), ', '))
  const planning = report.models.filter((model) => model.version !== undefined)
  return html`<header class="top"><p class="eyebrow">${text(words.report)} ${say(words.asOf, { at: { date: report.at } })}</p><h1>${text(report.title)}</h1><dl class="facts"><div><dt>${text(words.period)}</dt><dd>${period}</dd></div><div><dt>${text(words.places)}</dt><dd>${list(report.places)}</dd></div><div><dt>${text(words.models)}</dt><dd>${list(planning.map(({ title }) => title))}</dd></div></dl></header>`
}

/** The first page: status in three sentences, what is met by name, at most three next steps, at most three open questions. */
export function firstPageOf(report: Report, texts: Texts): Markup {
  const { text } = texts
  const settled = report.findings.length - report.steps.length
  const steps = report.steps.slice(0, SHOWN_FIRST)
  const asks = report.missing.slice(0, SHOWN_FIRST)
  return html`<section class="first" aria-labelledby="first"><h2 id="first">${text(words.oneMinute)}</h2><p class="lead">${statusOf(report, texts.language).join(' ')}</p>${tiles(report.counts, texts)}${standing(report, texts)}${metOf(report, texts)}<div class="two"><div><h3>${text(words.steps)}</h3>${
    steps.length === 0
      ? html`<p>${text(words.noSteps)}</p>`
      : html`<ol class="short">${steps.map((one) => step(one, texts))}</ol>`
  }${more(report.steps.length - steps.length, 'findings', texts)}${settled > 0 && html`<p class="more">${texts.say(messages.settled, { n: settled })}</p>`}</div><div><h3>${text(words.toKnow)}</h3>${
    asks.length === 0
      ? html`<p>${text(words.noMissing)}</p>`
      : html`<ol class="short asks">${asks.map((one) => ask(one, texts))}</ol>`
  }${more(report.missing.length - asks.length, 'unknowns', texts)}</div></div></section>`
}
