import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageHtml } from '../src/html/pageHtml.js'
import { pageOf, type Report, reportHtml, reportMarkdown, reportOf, reportText } from '../src/index.js'
import { pageMarkdown } from '../src/markdown/pageMarkdown.js'
import { at, dishes, meals, planOf } from './fixtures/meals.js'
import { sections, wholeDocument } from './fixtures/whole.js'
import { internalWordsIn } from './support/internalWords.js'
import { htmlText, markdownText, pageText, withoutFigures } from './support/pageText.js'

const languages = ['en', 'da'] as const
const hostile = `</b><script>alert(1)</script>*_~|\`#1. - [x](y) <br> &amp; \\* $a$ {n} \u0000\u202e "'`
const whole = (said?: (field: string) => string): Report =>
  reportOf(wholeDocument(said), [meals], { at, sections, artefacts: [dishes as never] })
const cases: readonly (readonly [string, () => Report])[] = [
  ['all there is', () => whole()],
  ['hostile words', () => whole((field) => `${field} ${hostile}`)],
  ['empty words', () => reportOf({ ...planOf(), title: { verbatim: ' ' } }, [meals], { at })],
  ['nothing', () => reportOf({ ...planOf(), artefacts: {}, journal: [], phases: {}, deviations: [] }, [], { at })],
]

describe('every form of a report', () => {
  for (const [name, made] of cases)
    it.each(languages)(`says the same words in the same order: ${name} (%s)`, (locale) => {
      const page = withoutFigures(pageOf(made(), { locale }))
      const said = pageText(page)
      expect(said.length).toBeGreaterThan(200)
      expect(htmlText(pageHtml(page))).toBe(said)
      expect(markdownText(pageMarkdown(page))).toBe(said)
    })

  it('holds for whatever people type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
        const page = withoutFigures(
          pageOf(
            whole((field) => `${field}${typed}`),
            { locale: 'da' },
          ),
        )
        const said = pageText(page)
        expect(htmlText(pageHtml(page))).toBe(said)
        expect(markdownText(pageMarkdown(page))).toBe(said)
      }),
      { numRuns: 25 },
    )
  })

  it('escapes in Markdown what marks the start of a line there, and only there', () => {
    const lines = (text: string) => {
      const runs = [{ text: '1. a' }, { text: ' 2. b' }]
      const blocks = [
        { kind: 'paragraph', runs: [{ text }] },
        { kind: 'paragraph', runs },
        { kind: 'list', ordered: true, items: [[{ kind: 'paragraph', runs: [{ text }] }]] },
        { kind: 'heading', level: 3, runs: [{ text: '3. May' }] },
      ] as const
      const page = pageOf(whole(), { locale: 'en' })
      return pageMarkdown({ ...page, facts: [], parts: [], first: { id: 'x', title: [{ text: 'T' }], blocks } })
        .split('\n')
        .slice(7)
    }
    expect(lines('- x')).toEqual(['\\- x', '', '1\\. a 2. b', '', '1. \\- x', '', '### 3. May', ''])
    expect(lines('# x')[0]).toBe('\\# x')
    expect(lines('7) x')[0]).toBe('7\\) x')
  })

  it.each(languages)('draws every figure (%s)', (locale) => {
    const titles =
      locale === 'en'
        ? ['Table of reached', 'The menu', 'Meals: phases']
        : ['Tabel til reached', 'Menuen', 'Måltider: faser']
    for (const form of [reportHtml(whole(), { locale }), reportMarkdown(whole(), { locale })])
      for (const title of titles) expect(form).toContain(title)
  })

  it('goes on where a figure cannot be drawn', () => {
    const broken = { kind: 'table', get title(): never { throw new Error('no') } } // biome-ignore format: one line
    const [model] = whole().models
    const report = {
      ...whole(),
      models: [
        { ...model!, figures: [{ id: 'x', title: { en: 'X', da: 'X' }, figure: broken as never, missing: [] }] },
      ],
    }
    expect(reportMarkdown(report, { locale: 'en' })).toContain('\nA figure could not be drawn here.\n')
    expect(reportMarkdown(report, { locale: 'da' })).toContain('\nEn figur kunne ikke tegnes her.\n')
    expect(htmlText(reportHtml(report, { locale: 'en' }))).toContain('A figure could not be drawn here.')
  })
})

describe('words of the program', () => {
  const odd = (): Report => {
    const plan = {
      ...wholeDocument().plan,
      artefacts: {
        ...wholeDocument().plan.artefacts,
        '@example/none/such': { version: 1, content: { a: 1 } },
        '@example/meals/halls': { version: 1, content: 7 },
      },
      phases: { '@example/gone': { firstPhase: { state: 'started' as const, since: '2026' } } },
      deviations: [{ model: '@example/gone', phase: 'firstPhase', at: '2026', why: { verbatim: 'x' } }],
    }
    const later = { id: '@example/meals-later', contract: 2, phases: ['a'], rules: null, title: 7 } as never
    const base = { ...wholeDocument(), plan }
    const found = reportOf(base, [meals, later], { at, sections, since: 'r1' })
    // What the model that is not known here is called is the one id that has to be told: it is how one gets it.
    return {
      ...found,
      findings: found.findings.filter(({ model }) => model !== '@example/meals-later'),
      steps: found.steps.filter(({ finding }) => finding.model !== '@example/meals-later'),
    }
  }
  const all: readonly (readonly [string, () => Report])[] = [
    ['all there is', () => whole()],
    ['what is not known here', odd],
    ['since a revision', () => reportOf(wholeDocument(), [meals], { at, since: 'r1' })],
    ['since nothing', () => reportOf(wholeDocument(), [], { at, since: '2020' })],
    ['a plan alone', () => reportOf(planOf(), [meals], { at, since: 'lastReport' })],
  ]
  for (const [name, made] of all)
    it.each(languages)(`never reach a reader: ${name} (%s)`, (locale) => {
      const report = made()
      expect(internalWordsIn(htmlText(reportHtml(report, { locale })))).toEqual([])
      expect(internalWordsIn(markdownText(reportMarkdown(report, { locale })))).toEqual([])
      expect(
        internalWordsIn(reportText(report, { locale })).filter((one) => !one.startsWith('calls for action')),
      ).toEqual([])
    })

  it('are found where there are some', () => {
    for (const text of [
      'the artefact',
      'et artefakt',
      'at /plan/journal/0',
      '@groundplan/x',
      'is unmet',
      'not undefined',
      'isSettled',
      'a {slot}',
      '[object Object]',
      'the schema',
    ])
      expect(internalWordsIn(text)).not.toEqual([])
    expect(internalWordsIn('Retter › Brød er opfyldt 1. marts 2026')).toEqual([])
  })
})
