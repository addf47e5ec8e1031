import { defineSection, type FlowFigure, type Section } from '@groundplan/figures'
import { defineRule, defineView, journal } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { pageOf, reportHtml, reportMarkdown, reportOf, reportText } from '../src/index.js'
import { at, meals, planOf } from './fixtures/meals.js'
import { pageText } from './support/pageText.js'

const t = (en: string, da: string) => ({ en, da })
const section = (show: () => unknown): Section =>
  defineSection({
    id: '@example/meals/odd',
    place: 'reached',
    title: t('Guests', 'Gæster'),
    reads: { journal },
    show: show as never,
  })
const made = (show: () => unknown, models = [meals]) => reportOf(planOf(), models, { at, sections: [section(show)] })
const sound = made(() => ({ parts: [] }))
const course: FlowFigure = {
  kind: 'flow',
  title: t('Who came', 'Hvem kom'),
  description: t('All', 'Alle'),
  steps: [
    {
      id: 'a',
      label: t('Enrolled', 'Tilmeldt'),
      count: { number: 146 },
      exits: [{ label: t('Moved away', 'Fraflyttet'), count: { is: 'withheld' } }],
    },
    { id: 'b', label: t('Completed', 'Gennemførte'), count: { number: 143 }, after: ['a'] },
  ],
}

describe('a section that breaks down', () => {
  const broken = made(() => {
    throw new Error('no')
  })

  it('is no finding on the plan, no step, and nothing that calls for action', () => {
    expect(broken.findings).toEqual(sound.findings)
    expect(broken.steps).toEqual(sound.steps)
    expect(broken.broken.map(({ code }) => code)).toEqual(['@groundplan/planning-models/sections/threw'])
    expect(pageOf(broken, { locale: 'da' }).first).toEqual(pageOf(sound, { locale: 'da' }).first)
  })

  it.each([
    ['en', 'The section “Guests” is missing, or parts of it are', 'Tell those who made the model'],
    ['da', 'Afsnittet »Gæster« mangler helt eller delvist', 'Fortæl det til dem, der har lavet modellen'],
  ])('is told once, among the methods, by its title (%s)', (locale, line, tell) => {
    const whole = pageText(pageOf(broken, { locale }))
    expect(whole.split(line)).toHaveLength(2)
    expect(whole.split(tell)).toHaveLength(2)
    const methods = pageOf(broken, { locale }).parts.find(({ id }) => id === 'method')
    expect(JSON.stringify(methods)).toContain(line)
    expect(pageText(pageOf(sound, { locale }))).not.toContain(tell)
    expect(reportText(broken, { locale, width: 200 })).toMatch(/\n {2}(Guests|Gæster)\n/)
  })
})

it('tells of a rule that breaks down in the same way', () => {
  const rule = defineRule({
    label: t('Enough chairs', 'Stole nok'),
    weight: 'important',
    why: t('People sit.', 'Folk sidder.'),
    messages: {},
    cites: [{ own: t('ours', 'vores') }],
    reads: { journal },
    check: () => {
      throw new Error('no')
    },
  } as never)
  const report = made(() => undefined, [{ ...meals, rules: { ...meals.rules, chairs: rule } } as never])
  expect(report.broken.map(({ code }) => code)).toEqual(['@groundplan/planning-models/contained/threw'])
  expect(report.steps.some(({ finding }) => finding.code.includes('/contained/'))).toBe(false)
  expect(pageText(pageOf(report, { locale: 'da' }))).toMatch(/Delen »[^«]+« af vurderingen mangler/)
})

describe('a figure whose withheld count can be worked out', () => {
  const en = 'The figure “Who came” is not shown: counts that are withheld in it could be worked out from the others'
  const da = 'Figuren »Hvem kom« er ikke vist: Antal, der er tilbageholdt i den, kan regnes ud af de andre (Fraflyttet)'

  it('is not shown in any form of a report, and a line says why', () => {
    const report = made(() => ({ parts: [{ figure: course }] }))
    for (const [text, why] of [
      [reportHtml(report, { locale: 'en' }), en],
      [reportHtml(report, { locale: 'da' }), da],
      [reportMarkdown(report, { locale: 'da' }), 'er ikke vist'],
    ] as const) {
      expect(text).toContain(why)
      expect(text).not.toMatch(/146|143/)
    }
  })

  it('is told in words of its own, as what calls for action', () => {
    const report = made(() => ({ parts: [{ figure: course }] }))
    expect(report.broken).toEqual([])
    expect(report.steps.map(({ finding }) => finding.code)).toContain('@groundplan/figures/figure/givenAway')
    expect(pageText(pageOf(report, { locale: 'da' }))).toContain(
      'Det tilbageholdte antal ved Fraflyttet kan regnes ud af de andre',
    )
  })

  it('is not shown where a model brings it, either', () => {
    const view = defineView({ title: t('Course', 'Hold'), reads: { journal }, figure: () => course })
    const report = made(() => undefined, [{ ...meals, views: { view } } as never])
    const shown = report.models[0]?.figures.find(({ id }) => id === 'view')
    expect(shown?.figure).toBeUndefined()
    const html = reportHtml(report, { locale: 'da' })
    expect(html).toContain(da)
    expect(html).not.toMatch(/146|143/)
  })

  it('is shown where it cannot be worked out', () => {
    const [first, second] = course.steps
    const steps = [first, { ...second, count: { is: 'withheld' } }]
    const report = made(() => ({ parts: [{ figure: { ...course, steps } }] }))
    expect(reportHtml(report, { locale: 'da' })).toContain('146')
  })
})
