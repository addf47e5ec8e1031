import type { Finding, PlanDocument } from '@groundplan/kernel'
import { assess, createPlan, type Plan } from '@groundplan/planning-models'
import { beforeEach, describe, expect, it } from 'vitest'
import { artefactsOf, type Report, reportOf } from '../src/index.js'
import { at, dishes, halls, meals, planOf } from './fixtures/meals.js'

const plan = planOf()
let report: Report
beforeEach(() => {
  report = reportOf(plan, [meals], { at })
})

const noticed: Finding = {
  code: '@example/reader/odd',
  key: '@example/reader/odd#',
  weight: 'structural',
  about: [],
  pointer: '/plan/journal/1/about/0',
  message: { en: 'Odd', da: 'Mærkeligt' },
  slots: {},
  why: { en: 'Look', da: 'Se efter' },
  cites: [],
}

describe('what a report holds', () => {
  it('says what the plan is', () => {
    expect(report).toMatchObject({
      at,
      id: 'p1',
      title: { verbatim: 'Shared meals' },
      period: { from: '2026-01', to: 'unknown' },
    })
    expect(report.places).toEqual([{ verbatim: 'Green Street' }])
  })

  it('counts the questions by verdict', () => {
    // cooked and counted see something, written looks at two entries, housed lacks its artefact, never has nothing to look at
    expect(report.counts).toEqual({ met: 1, unmet: 2, unknown: 1, notApplicable: 1 })
    expect(report.models[0]?.rules.map(({ id, verdict }) => [id, verdict.kind])).toEqual([
      ['cooked', 'unmet'],
      ['counted', 'unmet'],
      ['written', 'met'],
      ['housed', 'unknown'],
      ['never', 'notApplicable'],
    ])
  })

  it('tells a phase nobody wrote of from one that is under way or done', () => {
    expect(report.models[0]?.phases.map(({ id, state, since }) => [id, state, since])).toEqual([
      ['shop', 'completed', '2026-02-01'],
      ['cook', 'notRecorded', 'unknown'],
      ['eat', 'started', '2026-02'],
    ])
  })

  it('says where a finding stands, in words', () => {
    expect(report.findings.map(({ where }) => where)).toEqual([
      [dishes.title, { verbatim: 'Bread' }],
      [dishes.title, { verbatim: 'Cake' }],
      [dishes.title, { verbatim: 'Bread' }],
    ])
  })

  it('leaves what is accepted or disagreed with out of the next steps, not out of the findings', () => {
    expect(report.findings.map(({ answer }) => answer?.answer)).toEqual(['willDo', 'accepted', undefined])
    expect(report.steps.map(({ slots }) => slots['dish'])).toEqual(['Bread', 'Bread'])
    const key = report.findings[2]?.key ?? ''
    const disagreed: Plan = {
      ...plan,
      answers: { ...plan.answers, [key]: { at: '2026', by: 'x', answer: 'disagree', why: { verbatim: '' } } },
    }
    expect(reportOf(disagreed, [meals], { at }).steps).toHaveLength(1)
  })

  it('calls overdue what was promised for a day that lies wholly before', () => {
    const due = (day: string): boolean | undefined => {
      const [key = ''] = Object.keys(plan.answers)
      const answers = { ...plan.answers, [key]: { ...plan.answers[key], due: day } } as Plan['answers']
      return reportOf({ ...plan, answers }, [meals], { at }).findings[0]?.overdue
    }
    expect([due('2026-03-30'), due('2026-02'), due('2026-03-31'), due('2026-03'), due('2026-04-01')]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('does not call overdue what nobody promised', () => {
    expect(report.findings.map(({ overdue }) => overdue)).toEqual([true, false, false])
  })

  it('puts the earliest date first among steps of one weight, and those without a date last', () => {
    const both = reportOf(plan, [meals], { at }).findings.slice(0, 2)
    const willDo = (due?: string) => ({
      at: '2026',
      by: 'x',
      answer: 'willDo' as const,
      why: { verbatim: '' },
      ...(due && { due }),
    })
    const order = (first?: string, second?: string) => {
      const answers = { [both[0]?.key ?? '']: willDo(first), [both[1]?.key ?? '']: willDo(second) }
      return reportOf({ ...plan, answers }, [meals], { at })
        .steps.slice(0, 2)
        .map(({ slots }) => slots['dish'])
    }
    expect(order('2026-05', '2026-04')).toEqual(['Cake', 'Bread'])
    expect(order('2026-04', '2026-05')).toEqual(['Bread', 'Cake'])
    expect(order(undefined, '2026-05')).toEqual(['Cake', 'Bread'])
    expect(order(undefined, undefined)).toEqual(['Bread', 'Cake'])
  })

  it('asks first for what important questions wait for', () => {
    expect(report.missing.map(({ where, weight }) => [where, weight])).toEqual([
      [[halls.title], 'important'],
      [[{ verbatim: 'Cake' }], 'advice'],
    ])
  })

  it('shows each view, or what it waits for', () => {
    expect(report.models[0]?.figures.map(({ id, figure, missing }) => [id, figure?.kind, missing.length])).toEqual([
      ['flow', 'layered', 0],
      ['menu', 'table', 0],
      ['halls', undefined, 1],
    ])
  })

  it('lists each source once', () => {
    expect(report.sources.map(({ title, year }) => [title, year])).toEqual([['The book of meals', 2019]])
  })

  it('names what the journal is about, and the phase of a departure', () => {
    expect(report.journal.map(({ about }) => about)).toEqual([[{ verbatim: 'Soup' }], []])
    expect(report.deviations).toEqual([
      { at: '2026-02', why: { verbatim: 'The guests were there' }, phase: meals.phases.eat.label },
    ])
  })

  it('has the history of a document, and none of a plan alone', () => {
    const document: PlanDocument<Plan> = {
      format: 1,
      plan,
      done: [
        { id: 'r1', at: '2026-01-02T08:00:00Z', by: 'coordinator', why: { verbatim: 'Began' }, patch: [], inverse: [] },
      ],
      undone: [],
      reports: [],
    }
    expect(report.changes).toEqual([])
    expect(reportOf(document, [meals], { at }).changes).toEqual([
      { at: '2026-01-02T08:00:00Z', by: 'coordinator', why: { verbatim: 'Began' } },
    ])
    expect(reportOf(document, [meals], { at }).counts).toEqual(report.counts)
  })

  it('puts what opening noticed among the findings, by weight, with its answer', () => {
    const answers = {
      ...plan.answers,
      [noticed.key]: { at: '2026', by: 'x', answer: 'willDo' as const, why: { verbatim: 'y' } },
    }
    const { findings } = reportOf({ ...plan, answers }, [meals], {
      at,
      noticed: [noticed, { ...noticed, key: 'other', weight: 'advice' }],
    })
    expect(findings.map(({ weight }) => weight)).toEqual(['structural', 'important', 'important', 'advice', 'advice'])
    expect(findings[0]?.answer?.why).toEqual({ verbatim: 'y' })
    expect(findings[3]?.key).toBe('other')
    expect(findings[3]?.answer).toBeUndefined()
    expect(findings[0]?.where).toEqual([
      { en: 'Journal', da: 'Logbog' },
      { en: 'Half portions', da: 'Halve portioner' },
    ])
  })

  it('takes an assessment that is there already', () => {
    const assessment = assess([meals], plan, { at: '2025' })
    expect(reportOf(plan, [meals], { at, assessment }).at).toBe('2025')
  })

  it('says of a rule set what it can: no version, no phases, no figures', () => {
    const set = { id: '@example/set', sources: meals.sources, rules: { never: meals.rules.never } }
    const [model] = reportOf(plan, [set as never], { at }).models
    expect(model).toMatchObject({
      id: '@example/set',
      title: { verbatim: '@example/set' },
      principles: [],
      phases: [],
      figures: [],
    })
    expect(model?.version).toBeUndefined()
    expect(model?.rules).toHaveLength(1)
  })

  it('holds nothing of an empty plan and no models', () => {
    const empty = createPlan({ id: 'e', title: { verbatim: 'E' }, period: { from: 'unknown' } })
    expect(reportOf(empty, [], { at })).toMatchObject({ findings: [], steps: [], missing: [], models: [], sources: [] })
  })
})

describe('places in words', () => {
  const where = (pointer: string | undefined, about: Finding['about'] = []) =>
    reportOf(plan, [meals], { at, noticed: [{ ...noticed, pointer, about }] }).findings[0]?.where

  it.each([
    ['/plan/period/from', [{ en: 'Period', da: 'Periode' }]],
    ['/plan/places/0', [{ en: 'Places', da: 'Steder' }]],
    ['/plan/models/0', [{ en: 'Planning models', da: 'Planlægningsmodeller' }]],
    ['/plan/deviations/0', [{ en: 'Departures from the models', da: 'Afvigelser fra modellerne' }]],
    ['/plan/answers/x', [{ en: 'The plan', da: 'Planen' }]],
    ['/plan', [{ en: 'The plan', da: 'Planen' }]],
    ['', [{ en: 'The plan', da: 'Planen' }]],
    ['/done/0', [{ en: 'What was changed in the plan', da: 'Ændringer i planen' }]],
    ['/undone/0', [{ en: 'What was changed in the plan', da: 'Ændringer i planen' }]],
    ['/plan/journal', [{ en: 'Journal', da: 'Logbog' }]],
    ['/plan/phases/@example~1meals/eat', [{ en: 'Phase', da: 'Fase' }, meals.phases.eat.label]],
    ['/plan/phases/@example~1meals/gone', [{ en: 'Phase', da: 'Fase' }, { verbatim: 'gone' }]],
    ['/plan/phases/@example~1other/eat', [{ en: 'Phase', da: 'Fase' }, { verbatim: 'eat' }]],
    ['/plan/artefacts/@example~1meals~1dishes/content/items/9', [dishes.title]],
    ['/plan/artefacts/@example~1none~1such/content', [{ verbatim: '@example/none/such' }]],
  ])('%s', (pointer, trail) => {
    expect(where(pointer)).toEqual(trail)
  })

  it('says what a finding without a pointer is about, by name or by id', () => {
    expect(
      where(undefined, [
        { kind: 'dish', id: 'd1' },
        { kind: 'dish', id: 'gone' },
      ]),
    ).toEqual([{ verbatim: 'Soup' }, { verbatim: 'gone' }])
  })

  it('calls a phase by its label', () => {
    const phase = (id: string) => where(undefined, [{ kind: 'phase', id }])
    expect(phase('@example/meals/eat')).toEqual([meals.phases.eat.label])
    expect(phase('@example/meals/gone')).toEqual([{ verbatim: '@example/meals/gone' }])
    expect(phase('eat')).toEqual([{ verbatim: 'eat' }])
  })

  it('adds what the place alone does not show', () => {
    expect(
      where('/plan/journal', [
        { kind: 'dish', id: 'd1' },
        { kind: 'dish', id: 'gone' },
      ]),
    ).toEqual([{ en: 'Journal', da: 'Logbog' }, { verbatim: 'Soup' }])
  })

  it('leaves things with their ids where an artefact cannot name them', () => {
    const broken = { ...dishes, mentions: () => { throw new Error('broken') } } // biome-ignore format: one line
    const wrong = reportOf(plan, [], {
      at,
      artefacts: [broken as never],
      noticed: [{ ...noticed, pointer: undefined, about: [{ kind: 'dish', id: 'd1' }] }],
    })
    expect(wrong.findings[0]?.where).toEqual([{ verbatim: 'd1' }])
  })

  it('knows artefacts that no model speaks of', () => {
    const known = reportOf(plan, [], { at, artefacts: [dishes as never] })
    expect(known.journal[0]?.about).toEqual([{ verbatim: 'Soup' }])
  })
})

describe('artefacts of models', () => {
  it('are those read, needed and yielded, once each', () => {
    expect(artefactsOf([meals, meals]).map(({ kind }) => kind)).toEqual([dishes.kind, halls.kind])
  })

  it('come from phases, optional reads and views too', () => {
    const phases = { a: { ...meals.phases.shop, needs: [halls] }, b: { ...meals.phases.shop, yields: [dishes] } }
    const of = (parts: object) =>
      artefactsOf([{ ...meals, rules: {}, views: {}, phases: {}, ...parts } as never]).map(({ kind }) => kind)
    expect(of({ phases })).toEqual([halls.kind, dishes.kind])
    expect(
      of({ views: { v: { title: halls.title, reads: { x: { optional: halls } }, figure: () => undefined } } }),
    ).toEqual([halls.kind])
    expect(of({ rules: { written: meals.rules.written } })).toEqual([])
    expect(artefactsOf([{ id: 'x', sources: {}, rules: { cooked: meals.rules.cooked } } as never])).toEqual([dishes])
  })
})
