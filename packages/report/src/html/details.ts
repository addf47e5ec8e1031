import { drawHtml } from '@groundplan/figures/draw'
import { type Cited, type Localized, showDate, type Verdict } from '@groundplan/kernel'
import type { Report, ReportedFigure, ReportedFinding, ReportedModel, ReportedQuestion } from '../report.js'
import {
  entryWords,
  foldedWords,
  isDated,
  messages,
  outcomeWords,
  progressWords,
  verdictWords,
  weightWords,
  words,
} from '../words.js'
import { answerOf, trailOf } from './firstPage.js'
import { html, Markup, type Part } from './markup.js'
import type { Texts } from './texts.js'

/** A section below the first page; its id is where links lead to. */
export interface Section {
  readonly id: string
  readonly title: Markup
  readonly body: Part
}

/** A source with its place, or whose judgement it is. */
function citeOf(cite: Cited, texts: Texts): Markup {
  if ('own' in cite) return html`${texts.text(words.ownJudgement)}: ${texts.text(cite.own)}`
  const { title, year } = cite.source
  return html`${texts.say(messages.yearOf, { title, year: String(year) })}, ${cite.at}`
}

function verdictOf(verdict: Verdict, called: typeof verdictWords | typeof foldedWords, texts: Texts): Markup {
  const { sign, label } = called[verdict.kind]
  return html`<span class="${verdict.kind}"><span class="sign" aria-hidden="true">${sign} </span>${texts.text(label)}</span>`
}

/** What a verdict rests on: always with its denominator. */
function basisOf(verdict: Verdict, texts: Texts): Part {
  switch (verdict.kind) {
    case 'met':
      return texts.say(messages.examined, { n: verdict.examined })
    case 'unmet':
      return texts.say(messages.examinedFound, { found: verdict.findings.length, n: verdict.examined })
    case 'unknown':
      return texts.say(messages.lacking, { n: verdict.missing.length })
    case 'notApplicable':
      return texts.say(verdict.why)
  }
}

/** A table that scrolls by itself where the page is narrow; `label` is what it is called by who cannot see it. */
function table(label: string, heads: readonly Part[], rows: readonly Markup[], caption?: Part): Markup {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${label}"><table>${caption !== undefined && html`<caption>${caption}</caption>`}<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
}

function questions(
  title: { readonly plain: string; readonly shown: Part },
  first: Part,
  all: readonly ReportedQuestion[],
  called: typeof verdictWords | typeof foldedWords,
  texts: Texts,
  extra?: { readonly head: Part; readonly cell: (at: number) => Part },
): Part {
  const { text } = texts
  const heads = [first, ...(extra === undefined ? [] : [extra.head]), text(words.verdict), text(words.basis)]
  const rows = all.map(
    (one, at) =>
      html`<tr><th scope="row">${text(one.label)}</th>${extra && html`<td>${extra.cell(at)}</td>`}<td>${verdictOf(one.verdict, called, texts)}</td><td>${basisOf(one.verdict, texts)}</td></tr>`,
  )
  return all.length > 0 && table(title.plain, heads, rows, title.shown)
}

function modelOf(model: ReportedModel, texts: Texts): Part {
  const { text, language } = texts
  const progress = (at: number): Part => {
    const phase = model.phases[at]
    if (phase === undefined) return undefined
    const since = isDated(phase.state) && [', ', showDate(phase.since, language)]
    return [text(progressWords[phase.state].label), since]
  }
  const titled = (label: Localized): { readonly plain: string; readonly shown: Part } => ({
    plain: `${texts.plain(label)}: ${texts.plain(model.title)}`,
    shown: text(label),
  })
  return html`<h3>${text(model.title)}</h3>${model.summary && html`<p>${text(model.summary)}</p>`}${questions(titled(words.principles), text(words.principle), model.principles, foldedWords, texts)}${questions(titled(words.phases), text(words.phase), model.phases, foldedWords, texts, { head: text(words.progress), cell: progress })}${questions(titled(words.rules), text(words.name), model.rules, verdictWords, texts)}`
}

function card(finding: ReportedFinding, texts: Texts): Markup {
  const { text } = texts
  const cites = finding.cites.map((cite) => html`<li>${citeOf(cite, texts)}</li>`)
  const { answer } = finding
  return html`<article class="card unmet"><p class="weight"><span class="sign" aria-hidden="true">! </span>${text(weightWords[finding.weight])}</p><h3>${texts.say(finding.message, finding.slots)}</h3><p>${text(finding.why)}</p><dl>${
    finding.where.length > 0 && html`<dt>${text(words.where)}</dt><dd>${trailOf(finding.where, texts)}</dd>`
  }<dt>${text(words.answered)}</dt><dd>${answerOf(finding, texts)}${answer && html`<br>${text(answer.why)} (${text({ verbatim: answer.by })}, ${showDate(answer.at, texts.language)})`}</dd>${
    cites.length > 0 && html`<dt>${text(words.source)}</dt><dd><ul class="cites">${cites}</ul></dd>`
  }${finding.pointer !== undefined && html`<dt>${text(words.pointer)}</dt><dd><code>${finding.pointer}</code></dd>`}</dl></article>`
}

function figureOf(shown: ReportedFigure, prefix: string, texts: Texts): Part {
  const { text } = texts
  if (shown.figure !== undefined) {
    try {
      return new Markup(drawHtml(shown.figure, { locale: texts.language, idPrefix: prefix }))
    } catch {
      // A plug-in's figure that cannot be drawn must not cost the reader the rest of the report.
      return html`<h3>${text(shown.title)}</h3><p>${text(words.brokenFigure)}</p>`
    }
  }
  if (shown.missing.length === 0) return html`<h3>${text(shown.title)}</h3><p>${text(words.brokenFigure)}</p>`
  const items = shown.missing.map((one) => html`<li>${texts.say(one.toKnow, one.slots)}</li>`)
  return html`<h3>${text(shown.title)}</h3><p>${text(words.noFigure)}</p><ul>${items}</ul>`
}

function journalOf(report: Report, texts: Texts): Part {
  const { text, language } = texts
  if (report.journal.length === 0) return html`<p>${text(words.noJournal)}</p>`
  const rows = report.journal.map(({ entry, about }) => {
    const { outcome } = entry
    const led =
      outcome &&
      html`<br><b>${text(words.outcome)}:</b> ${text(outcomeWords[outcome.is])}, ${showDate(outcome.at, language)}${outcome.why && html`. ${text(outcome.why)}`}${outcome.adaptation && html`<br><b>${text(words.adaptation)}:</b> ${text(outcome.adaptation)}`}`
    return html`<tr><td class="date">${showDate(entry.at, language)}</td><td>${text(entryWords[entry.kind])}</td><td>${text(entry.words)}${led}</td><td>${texts.joined(about.map(text), ', ')}</td></tr>`
  })
  const heads = [text(words.date), text(words.kind), text(words.happened), text(words.about)]
  return table(texts.plain(words.journal), heads, rows)
}

function deviationsOf(report: Report, texts: Texts): Part {
  const { text, language } = texts
  const rows = report.deviations.map(
    (one) =>
      html`<tr><td class="date">${showDate(one.at, language)}</td><th scope="row">${text(one.phase)}</th><td>${text(one.why)}</td></tr>`,
  )
  return table(texts.plain(words.deviations), [text(words.date), text(words.phase), text(words.why)], rows)
}

function changesOf(report: Report, texts: Texts): Part {
  const { text, language } = texts
  const rows = report.changes.map(
    (one) =>
      html`<tr><td class="date">${showDate(one.at.slice(0, 10), language)}</td><td>${text({ verbatim: one.by })}</td><td>${text(one.why)}</td></tr>`,
  )
  return table(texts.plain(words.history), [text(words.date), text(words.who), text(words.why)], rows)
}

function methodOf(report: Report, texts: Texts): Part {
  const { text } = texts
  const { met, unmet, unknown, notApplicable } = report.counts
  const models = report.models.map(
    (model) => `${texts.plain(model.title)}${model.version === undefined ? '' : ` ${model.version}`}`,
  )
  const sources = report.sources.map(
    ({ title, year, ref }) =>
      html`<li>${texts.say(messages.yearOf, { title, year: String(year) })}${ref && html`. <code>${ref}</code>`}</li>`,
  )
  return html`<p>${texts.say(messages.assessedBy, { n: met + unmet + unknown + notApplicable, models, at: { date: report.at } })}</p><p>${text(words.guides)}</p><p>${text(words.denominator)}</p>${sources.length > 0 && html`<h3>${text(words.sources)}</h3><ul>${sources}</ul>`}`
}

/** All sections below the first page, in their order; those with nothing to show are left out, save where nothing is itself the message. */
export function sectionsOf(report: Report, texts: Texts): readonly Section[] {
  const { text } = texts
  const figures = report.models.flatMap((model, m) =>
    model.figures.map((figure, f) => figureOf(figure, `f${m}-${f}`, texts)),
  )
  const asks = report.missing.map(
    (one) =>
      html`<li><b>${texts.say(one.toKnow, one.slots)}</b> <span class="meta">${trailOf(one.where, texts)}</span></li>`,
  )
  const sections: readonly (Section | false)[] = [
    { id: 'verdicts', title: text(words.details), body: report.models.map((model) => modelOf(model, texts)) },
    {
      id: 'findings',
      title: text(words.findings),
      body:
        report.findings.length === 0
          ? html`<p>${text(words.noFindings)}</p>`
          : report.findings.map((one) => card(one, texts)),
    },
    {
      id: 'unknowns',
      title: text(words.unknowns),
      body: asks.length === 0 ? html`<p>${text(words.noMissing)}</p>` : html`<ul>${asks}</ul>`,
    },
    figures.length > 0 && { id: 'figures', title: text(words.figures), body: figures },
    { id: 'journal', title: text(words.journal), body: journalOf(report, texts) },
    report.deviations.length > 0 && {
      id: 'deviations',
      title: text(words.deviations),
      body: deviationsOf(report, texts),
    },
    report.changes.length > 0 && { id: 'history', title: text(words.history), body: changesOf(report, texts) },
    { id: 'method', title: text(words.method), body: methodOf(report, texts) },
  ]
  return sections.filter((section) => section !== false)
}
