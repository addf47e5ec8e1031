import type { FlowFigure } from '@groundplan/figures'
import { say } from '@groundplan/kernel'
import { createPlan, definePlanningModel, defineView, figuresOf, journal } from '@groundplan/planning-models'
import { expect, it } from 'vitest'

const t = (en: string, da: string) => ({ en, da })

const flow = (more: Partial<FlowFigure['steps'][number]> = {}): FlowFigure => ({
  kind: 'flow',
  title: t('Course', 'Hold'),
  description: t('Who came', 'Hvem kom'),
  steps: [
    {
      id: 'a',
      label: { verbatim: 'A' },
      count: { number: 9 },
      exits: [{ label: { verbatim: 'Moved' }, count: { is: 'withheld' } }],
    },
    { id: 'b', label: { verbatim: 'B' }, count: { number: 7 }, after: ['a'], ...more },
  ],
})
const shown = (figure: FlowFigure) => {
  const course = defineView({ title: t('Course', 'Hold'), reads: { journal }, figure: () => figure })
  const model = definePlanningModel({
    contract: 1,
    id: '@example/courses',
    version: '1.0.0',
    title: t('Courses', 'Hold'),
    summary: t('Count.', 'Tæl.'),
    sources: {},
    principles: {},
    phases: {},
    rules: {},
    views: { course },
  })
  const plan = createPlan({ id: 'p1', title: { verbatim: 'x' }, period: { from: '2026' } })
  return figuresOf(model, plan, { at: '2026-10-01' })[0]
}

it('tells what is wrong with numbers in words of their own, not as a fault of the view', () => {
  const { figure, findings = [] } = shown(flow()) ?? {}
  expect(figure?.kind).toBe('flow')
  expect(findings.map(({ code, weight, pointer }) => [code, weight, pointer])).toEqual([
    ['@groundplan/figures/figure/givenAway', 'important', undefined],
  ])
  expect(findings[0]?.about).toEqual([{ kind: 'view', id: '@example/courses/course' }])
  expect(findings.map((one) => say(one, 'da'))).toEqual(['Det tilbageholdte antal ved Moved kan regnes ud af de andre'])
})

it('tells both, where the figure is not built as one, either', () => {
  const { figure, findings = [] } = shown(flow({ after: ['a', 'z'] })) ?? {}
  expect(figure?.kind).toBe('flow')
  expect(findings.map(({ code }) => code)).toEqual([
    '@groundplan/planning-models/contained/malformed',
    '@groundplan/figures/figure/givenAway',
  ])
  expect(findings.map((one) => say(one, 'en'))[0]).not.toContain('withheld')
})
