import { beforeEach, describe, expect, it } from 'vitest'
import { type Report, type ReportedFinding, reportHtml, reportOf } from '../src/index.js'
import { at, meals, planOf } from './fixtures/meals.js'

let report: Report
beforeEach(() => {
  report = reportOf(planOf(), [meals], { at })
})

const part = (page: string, from: RegExp): string => from.exec(page)?.[0] ?? ''
const headOf = (given: Partial<Report>): string =>
  part(reportHtml({ ...report, ...given }, { locale: 'en' }), /<header[\s\S]*<\/header>/)
    .replace(/<\/(dt|div)>/g, ' ')
    .replace(/<[^>]*>/g, '')
const firstOf = (given: Partial<Report> = {}, locale = 'en'): string =>
  part(reportHtml({ ...report, ...given }, { locale }), /<section class="first"[\s\S]*?<\/section>/)

describe('the head of the page', () => {
  it('says when, where and with which models', () => {
    expect(headOf({})).toBe(
      'Status report as of 31 March 2026Shared mealsPeriod January 2026 – date unknown Places Green Street Planning models Meals ',
    )
  })

  it.each([
    [{ from: '2026' }, 'Period 2026 – ongoing '],
    [{ from: '2026', to: '2028-06' }, 'Period 2026 – June 2028 '],
    [{ from: 'unknown', to: '2028' }, 'Period date unknown – 2028 '],
  ])('tells an open end from an unknown one: %j', (period, words) => {
    expect(headOf({ period })).toContain(words)
  })

  it('parts several places and models by commas, says when there is none, and leaves rule sets out', () => {
    const [model] = report.models
    expect(headOf({ places: [{ verbatim: 'A' }, { verbatim: 'B' }] })).toContain('Places A, B ')
    expect(headOf({ places: [], models: [] })).toContain('Places None stated Planning models None stated ')
    const { version: _, ...set } = { ...model!, title: { verbatim: 'Set' } }
    expect(headOf({ models: [model!, { ...model!, title: { verbatim: 'Other' } }, set] })).toContain(
      'Planning models Meals, Other ',
    )
  })
})

describe('the four counts', () => {
  it('stand side by side, each with its sign, word and denominator', () => {
    const tile = (kind: string, n: number, sign: string, label: string) =>
      `<li class="tile ${kind}"><b>${n}</b><span><span class="sign" aria-hidden="true">${sign} </span>${label}</span><small>of 5 criteria</small></li>`
    expect(firstOf()).toContain(
      `<ul class="tiles">${tile('met', 1, '✓', 'Met')}${tile('unmet', 2, '!', 'Calls for action')}${tile('unknown', 1, '?', 'Not known yet')}${tile('notApplicable', 1, '–', 'Does not apply now')}</ul>`,
    )
  })

  const bars = (counts: Report['counts']) =>
    [...firstOf({ counts }).matchAll(/<rect x="([\d.]+)" y="0" width="([\d.]+)" height="12" fill="(#\w+)"\/>/g)].map(
      (match) => match.slice(1),
    )

  it('have a bar of their shares, 1000 wide with 4 between', () => {
    // 1, 2, 1 and 1 of 5: 200, 400, 200, 200
    expect(bars({ met: 1, unmet: 2, unknown: 1, notApplicable: 1 })).toEqual([
      ['0.0', '196.0', '#1b6447'],
      ['200.0', '396.0', '#9c3a10'],
      ['600.0', '196.0', '#2f5577'],
      ['800.0', '196.0', '#a9b3b0'],
    ])
  })

  it('leave out of the bar what is nought, and draw none of nothing', () => {
    expect(bars({ met: 0, unmet: 1, unknown: 0, notApplicable: 3 })).toEqual([
      ['0.0', '246.0', '#9c3a10'],
      ['250.0', '746.0', '#a9b3b0'],
    ])
    expect(bars({ met: 999, unmet: 1, unknown: 0, notApplicable: 0 })[1]).toEqual(['999.0', '0.0', '#9c3a10'])
    expect(firstOf({ counts: { met: 0, unmet: 0, unknown: 0, notApplicable: 0 } })).not.toContain('class="bar"')
  })

  it('show the bar to eyes only, since the words say the same', () => {
    expect(firstOf()).toContain(
      '<svg class="bar" viewBox="0 0 996 12" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect',
    )
  })
})

describe('where the plan stands', () => {
  const circle = (fill: string, dashes = '') =>
    `<svg class="dot" viewBox="0 0 14 14" aria-hidden="true" focusable="false"><circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" stroke-width="1.5"${dashes}/><path d="${fill}" fill="currentColor"/></svg>`
  const dashed = ' stroke-dasharray="2.2 2.5"'

  it.each([
    ['notRecorded', 'unknown', circle('', dashed), 'Nothing recorded'],
    ['notStarted', '2026', circle(''), 'Not started'],
    ['started', '2026-02', circle('M7 1a6 6 0 0 0 0 12z'), 'Under way, February 2026'],
    ['started', 'unknown', circle('M7 1a6 6 0 0 0 0 12z'), 'Under way'],
    ['completed', '2026', circle('M7 1a6 6 0 0 0 0 12a6 6 0 0 0 0-12z'), 'Completed, 2026'],
    ['reopened', '2026', circle('M7 1a6 6 0 0 1 0 12z'), 'Reopened, 2026'],
  ] as const)('%s since %s', (state, since, dot, words) => {
    const [model] = report.models
    const phases = [{ ...model!.phases[0]!, state, since }]
    expect(firstOf({ models: [{ ...model!, phases }] })).toContain(
      `<h3>Where the plan stands</h3><ol class="steps"><li>${dot}<span>Shop<small>${words}</small></span></li></ol>`,
    )
  })

  it('names the model where there are several', () => {
    const [model] = report.models
    const page = firstOf({ models: [model!, { ...model!, title: { verbatim: 'Other' } }] })
    expect(page).toContain('<h3>Where the plan stands: Meals</h3>')
    expect(page).toContain('<h3>Where the plan stands: <bdi class="said">Other</bdi></h3>')
  })

  it('is left out for a model without phases', () => {
    expect(firstOf({ models: [{ ...report.models[0]!, phases: [] }] })).not.toContain('Where the plan stands')
  })
})

describe('next steps and open questions', () => {
  it('are short lists: what, why, and who does it by when', () => {
    expect(firstOf()).toContain(
      '<ol class="short"><li><p class="head">Nobody cooks Bread</p><p>Ask among the residents before you look outside.</p><p class="meta">Important · Will be done · Responsible: <bdi class="said">kitchen group</bdi> · By: 1 March 2026 <span class="late">overdue</span></p></li><li><p class="head">1 guest at Bread</p><p>Count them at the door.</p><p class="meta">Advice · Nobody has answered yet</p></li></ol>',
    )
    expect(firstOf()).toContain(
      '<li><p class="head">How many come to Cake?</p><p class="meta"><bdi class="said">Cake</bdi></p></li></ol>',
    )
  })

  it('show of an answer what there is', () => {
    const step = (answer: ReportedFinding['answer']) =>
      firstOf({ steps: [{ ...report.steps[0]!, overdue: false, answer }] })
    const given = { at: '2026', by: 'x', why: { verbatim: 'y' } }
    expect(step({ ...given, answer: 'willDo' })).toContain('<p class="meta">Important · Will be done</p>')
    expect(step({ ...given, answer: 'willDo', due: '2026-05' })).toContain(
      '<p class="meta">Important · Will be done · By: May 2026</p>',
    )
    expect(step({ ...given, answer: 'disagree' })).toContain('Important · Disagree</p>')
  })

  it('join places from the whole to the part', () => {
    expect(firstOf({ missing: [{ ...report.missing[0]!, where: [{ verbatim: 'A' }, { verbatim: 'B' }] }] })).toContain(
      '<bdi class="said">A</bdi> › <bdi class="said">B</bdi>',
    )
  })

  it('say that findings were settled only when some were', () => {
    expect(firstOf()).toContain(
      '<p class="more">1 further finding was accepted or disagreed with; it stands among the rest.</p>',
    )
    expect(firstOf({ steps: report.findings })).not.toContain('accepted or disagreed')
  })

  it.each([
    ['da', true],
    ['en-GB', true],
    ['mi-Latn-NZ', true],
    ['', false],
    ['e', false],
    ['xda', true],
    ['english language', false],
    ['de"', false],
    ['da-', false],
    ['da-toolongasubtag', false],
  ])('mark a language only by a tag that is one: %j', (lang, is) => {
    const page = reportHtml({ ...report, title: { verbatim: 'X', lang } }, { locale: lang === 'da' ? 'en' : 'da' })
    expect(page.includes(`<bdi class="said" lang="${lang}">X</bdi>`)).toBe(is)
  })
})
