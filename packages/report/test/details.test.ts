import { describe, expect, it } from 'vitest'
import { sectionsOf } from '../src/html/details.js'
import { html } from '../src/html/markup.js'
import { textsIn } from '../src/html/texts.js'
import { type Report, reportOf } from '../src/index.js'
import { at, meals, planOf } from './fixtures/meals.js'

const report = reportOf(planOf(), [meals], { at })
const [model] = report.models
const [finding] = report.findings

type Locale = 'en' | 'da'
/** The markup of one section; of the whole of it, since what stands beside the words counts here, too. */
const section = (id: string, given: Partial<Report> = {}, locale: Locale = 'en'): string => {
  const found = sectionsOf({ ...report, ...given }, textsIn(locale)).find((one) => one.id === id)
  return found === undefined ? 'none' : html`${found.body}`.html
}
const heads = (...names: string[]): string =>
  `<thead><tr>${names.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>`
const named = (label: string): string => `<div class="scroll" tabindex="0" role="group" aria-label="${label}"><table>`
const titles = (given: Partial<Report>, locale: Locale) =>
  sectionsOf({ ...report, ...given }, textsIn(locale)).map(({ id, title }) => [id, title.html])

describe('the sections', () => {
  const changes = [{ at: '2026-01-02T08:00:00Z', by: 'coordinator', why: { verbatim: 'Began' } }]
  it.each([
    [
      'en',
      [
        ['verdicts', 'Criteria and verdicts'],
        ['findings', 'What calls for action'],
        ['unknowns', 'What is not known yet: the questions to ask'],
        ['figures', 'The plan in pictures and tables'],
        ['journal', 'Journal'],
        ['deviations', 'Departures from the models'],
        ['history', 'What was changed in the plan'],
        ['method', 'How this was assessed'],
      ],
    ],
    [
      'da',
      [
        ['verdicts', 'Kriterier og vurderinger'],
        ['findings', 'Det kræver handling'],
        ['unknowns', 'Det mangler vi at vide: spørgsmål, der skal afklares'],
        ['figures', 'Planen i billeder og tabeller'],
        ['journal', 'Logbog'],
        ['deviations', 'Afvigelser fra modellerne'],
        ['history', 'Ændringer i planen'],
        ['method', 'Sådan er planen vurderet'],
      ],
    ],
  ] as const)('have their ids, order and titles (%s)', (locale, all) => {
    expect(titles({ changes }, locale)).toEqual(all)
  })

  it('are there without a model, a departure or a change only where nothing is itself the message', () => {
    const bare = sectionsOf({ ...report, models: [], deviations: [], changes: [] }, textsIn('en'))
    expect(bare).toHaveLength(5)
    expect(bare.map((one) => one.id)).toEqual(['verdicts', 'findings', 'unknowns', 'journal', 'method'])
  })
})

describe('the tables of verdicts', () => {
  it.each([
    [
      'en',
      [
        `${named('Principles: Meals')}<caption>Principles</caption>${heads('Principle', 'Verdict', 'Rests on')}`,
        `${named('Phases: Meals')}<caption>Phases</caption>${heads('Phase', 'Progress', 'Verdict', 'Rests on')}`,
        `${named('Criteria: Meals')}<caption>Criteria</caption>${heads('Criterion', 'Verdict', 'Rests on')}`,
      ],
    ],
    [
      'da',
      [
        `${named('Principper: Måltider')}<caption>Principper</caption>${heads('Princip', 'Vurdering', 'Bygger på')}`,
        `${named('Faser: Måltider')}<caption>Faser</caption>${heads('Fase', 'Status', 'Vurdering', 'Bygger på')}`,
        `${named('Kriterier: Måltider')}<caption>Kriterier</caption>${heads('Kriterium', 'Vurdering', 'Bygger på')}`,
      ],
    ],
  ] as const)('are named for all readers and headed by what they show (%s)', (locale, tables) => {
    for (const table of tables) expect(section('verdicts', {}, locale)).toContain(table)
  })

  it('say since when a phase is where it is, and nothing where nobody knows', () => {
    const shown = section('verdicts')
    expect(shown).toContain('<th scope="row">Shop</th><td>Completed, 1 February 2026</td>')
    expect(shown).toContain('<th scope="row">Cook</th><td>Nothing recorded</td>')
    expect(section('verdicts', {}, 'da')).toContain('<th scope="row">Spis</th><td>I gang, februar 2026</td>')
  })

  it('say of a principle, as of a phase, that there is nothing to judge', () => {
    const idle = { kind: 'notApplicable', why: { en: 'Nobody has eaten.', da: 'Ingen har spist.' } } as const
    const principles = model!.principles.map((principle) => ({ ...principle, verdict: idle }))
    expect(section('verdicts', { models: [{ ...model!, principles }] })).toContain(
      '<span class="sign" aria-hidden="true">– </span>Nothing to judge</span></td><td>Nobody has eaten.</td>',
    )
  })

  it('are left out where a model has no such questions', () => {
    const framework = { ...model!, principles: [], phases: [], rules: [] }
    expect(section('verdicts', { models: [framework] })).toBe('<h3>Meals</h3><p>Shop, cook and eat, together.</p>')
    const { summary: _, ...untold } = framework
    expect(section('verdicts', { models: [untold] })).toBe('<h3>Meals</h3>')
  })
})

describe('the card of a finding', () => {
  const { pointer: _, answer: __, ...bare } = finding!
  const card = (given: Partial<typeof bare>, locale: Locale = 'en') =>
    section('findings', { findings: [{ ...bare, ...given }] }, locale)

  it.each([
    [
      'en',
      'Important',
      'Nobody cooks Bread',
      'Ask among the residents before you look outside.',
      'Answer',
      'Nobody has answered yet',
    ],
    ['da', 'Vigtigt', 'Ingen laver Bread', 'Spørg blandt beboerne, før I leder udefra.', 'Svar', 'Endnu ikke besvaret'],
  ] as const)('has nothing but what there is (%s)', (locale, weight, says, why, answered, unanswered) => {
    expect(card({ where: [], cites: [] }, locale)).toBe(
      `<article class="card unmet"><p class="weight"><span class="sign" aria-hidden="true">! </span>${weight}</p><h3>${says}</h3><p>${why}</p><dl><dt>${answered}</dt><dd>${unanswered}</dd></dl></article>`,
    )
  })

  it.each([
    [
      'en',
      'Where',
      'Dishes',
      'Source',
      'Our own judgement: Ours',
      'Place in the file',
      'Will be done',
      '3 February 2026',
    ],
    ['da', 'Hvor', 'Retter', 'Kilde', 'Vores eget skøn: Vores', 'Sted i filen', 'Det gør vi', '3. februar 2026'],
  ] as const)(
    'has where, answer, sources and pointer where they are (%s)',
    (locale, where, dishes, source, own, pointer, willDo, day) => {
      const own0 = { own: { en: 'Ours', da: 'Vores' } } as const
      const answer = { at: '2026-02-03', by: 'cook', answer: 'willDo', why: { verbatim: 'Asked' } } as const
      const shown = card({ ...finding!, cites: [own0], answer, overdue: false } as Partial<typeof bare>, locale)
      expect(shown).toContain(`<dt>${where}</dt><dd>${dishes} › `)
      expect(shown).toContain(
        `<dd>${willDo}<br><bdi class="said">Asked</bdi> (<bdi class="said">cook</bdi>, ${day})</dd>`,
      )
      expect(shown).toContain(`<dt>${source}</dt><dd><ul class="cites"><li>${own}</li></ul></dd>`)
      expect(shown).toContain(
        `<dt>${pointer}</dt><dd><code>/plan/artefacts/@example~1meals~1dishes/content/items/1</code></dd>`,
      )
    },
  )
})

describe('the questions to ask', () => {
  it.each([
    ['en', 'How many come to Cake?', 'Nothing was missing to judge the criteria.'],
    ['da', 'Hvor mange kommer til Cake?', 'Der mangler ingen oplysninger for at vurdere kriterierne.'],
  ] as const)('stand in a list with what they are about, or it says that there are none (%s)', (locale, ask, none) => {
    const missing = [{ ...report.missing[1]!, where: [{ verbatim: 'Cake' }] }]
    expect(section('unknowns', { missing }, locale)).toBe(
      `<ul><li><b>${ask}</b> <span class="meta"><bdi class="said">Cake</bdi></span></li></ul>`,
    )
    expect(section('unknowns', { missing: [] }, locale)).toBe(`<p>${none}</p>`)
  })
})

describe('the figures', () => {
  const title = { en: 'The halls', da: 'Lokalerne' }
  const only = (figure: object): Partial<Report> => ({
    models: [{ ...model!, figures: [{ id: 'x', title, missing: [], ...figure }] }],
  })

  it.each([
    ['en', 'The menu', 'Guests'],
    ['da', 'Menuen', 'Gæster'],
  ] as const)('are drawn in the language of the page, each with ids of its own (%s)', (locale, menu, guests) => {
    const { figure } = model!.figures.find(({ id }) => id === 'menu')!
    const drawn = { id: 'menu', title, figure: figure!, missing: [] }
    const two = { ...model!, figures: [drawn, drawn] }
    const shown = section('figures', { models: [two, two] }, locale)
    expect(shown).toContain(menu)
    expect(shown).toContain(guests)
    expect(shown).not.toMatch(/could not be drawn|Kunne ikke vises/)
    const ids = [...shown.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    for (const prefix of ['f0-0', 'f0-1', 'f1-0', 'f1-1']) expect(ids.some((id) => id?.startsWith(prefix))).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each([
    ['en', 'The halls', 'This cannot be drawn until the following is known:', 'How many come to Cake?'],
    ['da', 'Lokalerne', 'Kan først vises, når vi ved følgende:', 'Hvor mange kommer til Cake?'],
  ] as const)('say what would have to be known to draw them (%s)', (locale, name, wait, ask) => {
    expect(section('figures', only({ missing: [report.missing[1]!] }), locale)).toBe(
      `<h3>${name}</h3><p>${wait}</p><ul><li>${ask}</li></ul>`,
    )
  })

  it.each([
    ['en', 'The halls', 'This could not be drawn: the model that brings it made a mistake.'],
    ['da', 'Lokalerne', 'Kunne ikke vises: Der er en fejl i den model, som figuren hører til.'],
  ] as const)('say so where a model cannot draw them (%s)', (locale, name, broken) => {
    const says = `<h3>${name}</h3><p>${broken}</p>`
    expect(section('figures', only({}), locale)).toBe(says)
    expect(section('figures', only({ figure: { kind: 'nothing known' } }), locale)).toBe(says)
  })
})

describe('journal, departures and history', () => {
  it.each([
    ['en', 'Journal', ['Date', 'Kind', 'What happened', 'About'], 'Nothing has been written in the journal.'],
    ['da', 'Logbog', ['Dato', 'Type', 'Hvad der skete', 'Vedrører'], 'Der er ikke skrevet noget i logbogen.'],
  ] as const)('the journal names its columns, and several things by commas (%s)', (locale, name, columns, none) => {
    const [first] = report.journal
    const about = [{ verbatim: 'Soup' }, { verbatim: 'Bread' }]
    const shown = section('journal', { journal: [{ ...first!, about }] }, locale)
    expect(shown).toContain(`${named(name)}${heads(...columns)}<tbody><tr><td class="date">`)
    expect(shown).toContain('<td><bdi class="said">Soup</bdi>, <bdi class="said">Bread</bdi></td></tr></tbody>')
    expect(section('journal', { journal: [] }, locale)).toBe(`<p>${none}</p>`)
  })

  it('tells the outcome of a test with and without reason and adaptation', () => {
    const { entry } = report.journal.find((one) => one.entry.outcome !== undefined)!
    const { outcome: __, ...untried } = entry
    const row = (outcome: object | undefined, locale: Locale) =>
      section(
        'journal',
        { journal: [{ entry: (outcome === undefined ? untried : { ...entry, outcome }) as typeof entry, about: [] }] },
        locale,
      )
    expect(row({ is: 'adopt', at: '2026-03' }, 'en')).toContain(
      '<td>Half portions<br><b>Outcome:</b> Kept, March 2026</td><td></td></tr>',
    )
    expect(row({ is: 'scale', at: 'unknown', why: { verbatim: 'Liked' } }, 'da')).toContain(
      '<td>Halve portioner<br><b>Udfald:</b> Udbredt, ukendt dato. <bdi class="said">Liked</bdi></td>',
    )
    expect(row({ is: 'adapt', at: '2026', adaptation: { verbatim: 'Less' } }, 'da')).toContain(
      'Tilpasset, 2026<br><b>Tilpasset:</b> <bdi class="said">Less</bdi></td>',
    )
    expect(row(undefined, 'en')).toContain('<td>Half portions</td><td></td></tr>')
  })

  it.each([
    ['en', 'Departures from the models', ['Date', 'Phase', 'Reason'], 'February 2026', 'Eat'],
    ['da', 'Afvigelser fra modellerne', ['Dato', 'Fase', 'Begrundelse'], 'februar 2026', 'Spis'],
  ] as const)('departures name their columns (%s)', (locale, name, columns, month, phase) => {
    expect(section('deviations', {}, locale)).toBe(
      `${named(name)}${heads(...columns)}<tbody><tr><td class="date">${month}</td><th scope="row">${phase}</th><td><bdi class="said">The guests were there</bdi></td></tr></tbody></table></div>`,
    )
  })

  it.each([
    ['en', 'What was changed in the plan', ['Date', 'Role', 'Reason'], '2 January 2026'],
    ['da', 'Ændringer i planen', ['Dato', 'Rolle', 'Begrundelse'], '2. januar 2026'],
  ] as const)('changes name their columns (%s)', (locale, name, columns, day) => {
    const changes = [{ at: '2026-01-02T08:00:00Z', by: 'coordinator', why: { verbatim: 'Began' } }]
    expect(section('history', { changes }, locale)).toBe(
      `${named(name)}${heads(...columns)}<tbody><tr><td class="date">${day}</td><td><bdi class="said">coordinator</bdi></td><td><bdi class="said">Began</bdi></td></tr></tbody></table></div>`,
    )
  })
})

describe('how it was assessed', () => {
  it.each([
    ['en', '5 criteria of Meals 1.2.0 and Own rules were put to the plan, as of 31 March 2026.', 'Sources'],
    ['da', 'Planen er vurderet ud fra 5 kriterier fra Måltider 1.2.0 og Own rules, pr. 31. marts 2026.', 'Kilder'],
  ] as const)(
    'names models with their version, rule sets without, and the sources if any (%s)',
    (locale, by, sources) => {
      const { version: _, ...set } = { ...model!, title: { verbatim: 'Own rules' } }
      const models = [model!, set]
      const { ref: __, ...plain } = { ...report.sources[0]!, ref: 'x' }
      const shown = section('method', { models, sources: [plain] }, locale)
      expect(shown).toContain(`<p>${by}</p>`)
      expect(shown).toContain(`<h3>${sources}</h3><ul><li>The book of meals (2019)</li></ul>`)
      expect(section('method', { models, sources: [] }, locale)).not.toMatch(/<h3>|<ul>/)
      expect(section('method', {}, locale)).toContain(
        '<li>The book of meals (2019). <code>isbn:978-0-00-000000-2</code></li>',
      )
    },
  )
})
