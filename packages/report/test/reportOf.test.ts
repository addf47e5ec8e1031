import { defineSection, type Section } from '@groundplan/figures'
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
    expect(report.counts).toEqual({ met: 1, unmet: 2, advised: 1, unknown: 1, notApplicable: 1 })
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
    expect(report.steps.map(({ finding }) => finding.slots['dish'])).toEqual(['Bread', 'Bread'])
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
        .map(({ finding }) => finding.slots['dish'])
    }
    expect(order('2026-05', '2026-04')).toEqual(['Cake', 'Bread'])
    expect(order('2026-04', '2026-05')).toEqual(['Bread', 'Cake'])
    expect(order(undefined, '2026-05')).toEqual(['Cake', 'Bread'])
    expect(order(undefined, undefined)).toEqual(['Bread', 'Cake'])
    expect(order('2026-05', '2026-05')).toEqual(['Bread', 'Cake'])
    expect(order('2026-05', undefined)).toEqual(['Bread', 'Cake'])
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
      title: { verbatim: 'set' },
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

describe('what the models say', () => {
  it('keeps every verdict of principles, phases and rules', () => {
    const verdicts = assess([meals], plan, { at }).models['@example/meals']
    for (const part of ['principles', 'phases', 'rules'] as const)
      for (const { id, verdict } of report.models[0]?.[part] ?? [])
        expect(verdict).toEqual((verdicts[part] as Readonly<Record<string, unknown>>)[id])
    const set = { id: '@example/set', sources: meals.sources, rules: { written: meals.rules.written } }
    expect(reportOf(plan, [set as never], { at }).counts).toEqual({
      met: 1,
      unmet: 0,
      advised: 0,
      unknown: 0,
      notApplicable: 0,
    })
  })

  it('says so of what was not looked at', () => {
    const none = reportOf(plan, [meals], { at, assessment: { at, models: {}, findings: [], missing: [] } as never })
    expect(none.models[0]?.rules[0]?.verdict).toEqual({
      kind: 'notApplicable',
      why: { en: 'This was not looked at.', da: 'Dette er ikke undersøgt.' },
    })
    expect(none.counts.notApplicable).toBe(5)
  })

  it('has no flow to draw of a framework without phases', () => {
    const { flow: _, ...rest } = meals
    const frame = { ...rest, phases: {}, principles: {}, rules: {}, views: {} }
    expect(reportOf(plan, [frame as never], { at }).models[0]?.figures).toEqual([])
  })

  it('weighs missing knowledge by the heaviest question that waits for it', () => {
    const asked = (askedBy: readonly object[], what: object = { fact: 'today' }) => {
      const missing = { what, toKnow: { en: '?', da: '??' }, slots: {}, model: meals.id, rule: 'counted', askedBy }
      const assessment = { ...assess([meals], plan, { at }), missing: [missing] }
      return reportOf(plan, [meals], { at, assessment: assessment as never }).missing[0]
    }
    const by = (rule?: string, model: string = meals.id) => ({ model, rule })
    expect(asked([by('counted')])?.weight).toBe('advice')
    expect(asked([by('counted'), by('cooked')])?.weight).toBe('important')
    expect(asked([])?.weight).toBe('advice')
    expect(asked([by()])?.weight).toBe('important')
    expect(asked([by('toString')])?.weight).toBe('important')
    expect(asked([by('counted', '@example/none')])?.weight).toBe('important')
    expect(asked([])?.where).toEqual([{ en: 'The plan', da: 'Planen' }])
    expect(asked([], { artefact: '@example/none/such' })?.where).toEqual([
      { en: 'Content that is not known here', da: 'Indhold, som ikke kendes her' },
    ])
    expect(asked([], { entity: { kind: 'dish', id: 'd1' }, field: 'x' })?.where).toEqual([{ verbatim: 'Soup' }])
    expect(asked([], { entity: { kind: 'sort', id: 'sweet' }, field: 'x' })?.where).toEqual([
      { en: 'The plan', da: 'Planen' },
    ])
    expect([asked([by(), by('cooked')])?.waiting, asked([by()])?.waiting]).toEqual([2, 1])
  })

  it('asks first what most questions of a weight wait for', () => {
    const by = (n: number) => Array.from({ length: n }, () => ({ model: meals.id, rule: 'cooked' }))
    const one = (fact: string, n: number) => ({
      what: { fact },
      toKnow: { en: '?' },
      slots: {},
      model: meals.id,
      rule: 'cooked',
      askedBy: by(n),
    })
    const missing = [one('a', 1), one('b', 3), one('c', 2), one('d', 3)]
    const assessment = { ...assess([meals], plan, { at }), missing }
    const order = reportOf(plan, [meals], { at, assessment: assessment as never }).missing.map(
      ({ what }) => 'fact' in what && what.fact,
    )
    expect(order).toEqual(['b', 'd', 'c', 'a'])
  })

  it('calls unmet what gave no finding at all, not advice', () => {
    const verdicts = assess([meals], plan, { at })
    const own = verdicts.models['@example/meals']
    const bare = { kind: 'unmet', examined: 1, findings: [], missing: [] }
    const models = { '@example/meals': { ...own, rules: { ...own.rules, counted: bare } } }
    const found = reportOf(plan, [meals], { at, assessment: { ...verdicts, models } as never })
    expect(found.counts).toMatchObject({ unmet: 2, advised: 0 })
  })

  it('lists sources that differ in title or year, also those that only verdicts rest on', () => {
    const source = (title: string, year: number) => ({ source: { title, year }, at: 'x' })
    const cites = [source('A', 2001), source('A', 2002), source('B', 2001), source('A', 2001)]
    const { sources } = reportOf(plan, [], { at, noticed: [{ ...noticed, cites }] })
    expect(sources.map(({ title, year }) => [title, year])).toEqual([
      ['A', 2001],
      ['A', 2002],
      ['B', 2001],
    ])
    const quiet = { ...assess([meals], plan, { at }), findings: [] }
    expect(reportOf(plan, [meals], { at, assessment: quiet }).sources).toHaveLength(1)
  })

  it('says of a departure from a phase that no model has that it is not known', () => {
    const deviations = [{ model: 'x', phase: 'gone', at: '2026', why: { verbatim: 'y' } }]
    expect(reportOf({ ...plan, deviations }, [meals], { at }).deviations[0]?.phase).toEqual({
      en: 'A phase that is not known here',
      da: 'En fase, som ikke kendes her',
    })
  })
})

describe('sections', () => {
  const section = (id: string, show: () => unknown, place = 'reached') =>
    defineSection({ id, place: place as 'reached', title: { en: id, da: id }, reads: { dishes }, show: show as never })
  const told = (given: readonly Section[], from: Plan = plan) => reportOf(from, [meals], { at, sections: given })
  const said = { parts: [{ text: { verbatim: 'x' } }] }

  it('are those with something to show, in their order', () => {
    const { sections, sectionsWithout, objectives } = told([
      section('@a/b/c', () => said),
      section('@a/b/d', () => undefined),
      section('@a/b/e', () => ({ parts: [] })),
      section('@a/b/f', () => said),
    ])
    expect(sections.map(({ id }) => id)).toEqual(['@a/b/c', '@a/b/f'])
    expect([sectionsWithout, objectives]).toEqual([[], undefined])
  })

  it('are named where what they read cannot be read, and not where the plan holds nothing of it', () => {
    const held = (artefacts: Plan['artefacts']) => {
      const { sections, sectionsWithout } = told([section('@a/b/c', () => said)], { ...plan, artefacts })
      return [sections, sectionsWithout]
    }
    expect(held({})).toEqual([[], []])
    expect(held({ [dishes.kind]: { version: 99, content: {} } })).toEqual([[], [{ en: '@a/b/c', da: '@a/b/c' }]])
  })

  it('go by their titles where something is to be said of them', () => {
    const title = { en: 'The guests', da: 'Gæsterne' }
    const noticed = { code: '@a/x/y', key: '@a/x/y#', weight: 'important', about: [{ kind: 'section', id: '@a/b/c' }] }
    const { findings } = reportOf(plan, [meals], {
      at,
      sections: [{ ...section('@a/b/c', () => said), title }],
      noticed: [{ ...noticed, message: { en: 'Odd' }, slots: {}, why: { en: 'Look' }, cites: [] } as never],
    })
    expect(findings.find(({ code }) => code === '@a/x/y')?.where).toEqual([title])
  })

  it('give objectives, none where they have none, and are told apart where they break down', () => {
    const goal = { id: 'g', label: { verbatim: 'G' }, status: { label: { verbatim: 'S' }, tone: 'good' } }
    expect(told([section('@a/b/c', () => ({ ...said, objectives: [goal] }), 'objectives')]).objectives).toEqual([goal])
    expect(told([section('@a/b/c', () => undefined, 'objectives')]).objectives).toEqual([])
    const broken = told([section('@a/b/c', () => { throw new Error('no') })]) // biome-ignore format: one line
    expect(broken.findings).toEqual(report.findings)
    expect(broken.broken.map(({ code }) => code)).toEqual(['@groundplan/planning-models/sections/threw'])
    expect(broken.sections).toEqual([])
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

describe('a model of another contract', () => {
  it('is named and told of; nothing but its id is touched', () => {
    const later = { id: '@example/later', contract: 2, phases: ['a'], rules: null, title: 7 } as never
    const both = reportOf(plan, [later, meals], { at })
    expect(both.models.map(({ id, title, version }) => [id, title, version])).toEqual([
      ['@example/later', { en: 'Content that is not known here', da: 'Indhold, som ikke kendes her' }, undefined],
      [meals.id, meals.title, meals.version],
    ])
    expect([both.models[0]?.rules, both.models[0]?.phases, both.models[0]?.figures]).toEqual([[], [], []])
    expect([both.models[1], both.counts]).toEqual([report.models[0], report.counts])
    expect(both.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        '@groundplan/planning-models/models/newerContract',
        ...report.findings.map(({ code }) => code),
      ]),
    )
    expect(both.findings).toHaveLength(report.findings.length + 1)
    expect(artefactsOf([later, meals])).toEqual(artefactsOf([meals]))
  })
})
