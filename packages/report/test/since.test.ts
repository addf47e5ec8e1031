import { compact, deepFreeze, defineArtefact, type PlanDocument, revise, say } from '@groundplan/kernel'
import { answer, approveReport, attach, completePhase, type Plan, reopenPhase } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { pageOf, reportOf } from '../src/index.js'
import { at, dishes, meals, planOf } from './fixtures/meals.js'
import { wholeDocument } from './fixtures/whole.js'
import { pageText } from './support/pageText.js'

const document = deepFreeze(wholeDocument()) as PlanDocument<Plan>
const note = (id: string, day: string, why = 'Because') => ({ id, at: day, by: 'coordinator', why: { verbatim: why } })
const sinceIn = (source: PlanDocument<Plan> | Plan, since?: string) =>
  reportOf(source, [meals], { at, since, artefacts: [dishes as never] }).since
const told = (source: PlanDocument<Plan> | Plan, since?: string, locale = 'en') =>
  sinceIn(source, since)?.groups.map(({ changes }) => changes.map((change) => say(change, locale)))
const partOf = (source: PlanDocument<Plan> | Plan, since: string | undefined, locale = 'da') => {
  const page = pageOf(reportOf(source, [meals], { at, since }), { locale })
  const parts = page.parts.filter(({ id }) => id === 'since')
  const words = pageText({ ...page, facts: [], parts, first: { id: 'x', title: [], blocks: [] } })
  return parts.length === 0
    ? undefined
    : words.slice(words.indexOf(locale === 'da' ? 'Ændret siden sidst' : 'What changed since last time'))
}

describe('since when', () => {
  it('is the last approved report, when nobody says, and nothing where there is none', () => {
    expect(sinceIn(document)).toMatchObject({
      asked: 'lastReport',
      from: { at: '2026-02-01', by: 'steering group', report: true },
      isCut: false,
    })
    expect(sinceIn({ ...document, reports: [] })).toBeUndefined()
    expect(sinceIn(planOf())).toBeUndefined()
    expect(partOf(planOf(), undefined)).toBeUndefined()
  })

  it('is the last of several reports', () => {
    const twice = approveReport(document, { id: 'spring', at: '2026-03-15', by: 'council' })
    expect(sinceIn(twice)).toMatchObject({ from: { at: '2026-03-15', by: 'council' }, groups: [] })
    expect(sinceIn(twice, 'winter')?.groups).toHaveLength(3)
  })

  it('groups what still stands by the revision, with role and reason', () => {
    expect(sinceIn(document)?.groups.map(({ at: when, by, why }) => [when, by, why])).toEqual([
      ['2026-03-02', 'coordinator', { verbatim: 'Decided on a meeting' }],
      ['2026-03-09', 'coordinator', { verbatim: 'We began' }],
      ['2026-03-12', 'coordinator', { verbatim: 'Counted again' }],
    ])
    expect(told(document)).toEqual([
      ['Added to the journal: “Soup on Sundays”'],
      ['Phase “Cook”: Under way (March 2026)'],
      ['Changed in “Soup”: a field, from 12 to 14'],
    ])
    expect(told(document, undefined, 'da')).toEqual([
      ['Tilføjet i logbogen: »Soup on Sundays«'],
      ['Fasen »Lav mad«: I gang (marts 2026)'],
      ['Ændret i »Soup«: et felt, fra 12 til 14'],
    ])
  })

  it.each([
    ['winter', 3],
    ['r1', 3],
    ['r2', 2],
    ['r4', 0],
    ['2026-03', 3],
    ['2026-03-02', 3],
    ['2026-03-03', 2],
    ['2026-03-12', 1],
    ['2026-03-13', 0],
    ['2025', 4],
  ])('can be a report, a revision (what came after) or a date (from then on): %s', (since, groups) => {
    expect(sinceIn(document, since)?.groups).toHaveLength(groups)
  })

  it('says that what lies before the earliest revision is not known', () => {
    expect([
      sinceIn(document, '2025')?.isCut,
      sinceIn(document, '2026-03')?.isCut,
      sinceIn(document, 'r1')?.isCut,
    ]).toEqual([true, false, false])
    expect(sinceIn(compact(document, 'r3'), '2026-01')?.isCut).toBe(true)
    expect(sinceIn({ ...document, done: [], reports: [] }, '2026')?.isCut).toBe(false)
    expect(partOf(document, '2025')).toContain(
      'Siden 2025: Planens historik begynder senere end det; hvad der er ændret før, vides ikke. ',
    )
  })

  it('says why there is nothing to compare with', () => {
    expect(sinceIn(planOf(), 'lastReport')?.problem).toBe('noHistory')
    expect(sinceIn({ ...document, reports: [] }, 'lastReport')?.problem).toBe('noReport')
    expect(sinceIn(document, 'r9')?.problem).toBe('notFound')
    expect(sinceIn(document, '2026-13')?.problem).toBe('notFound')
    expect(sinceIn({ ...document, plan: { ...document.plan, journal: [] } }, 'r1')?.problem).toBe('unfit')
    expect(partOf(planOf(), 'lastReport')).toBe(
      'Ændret siden sidst Det kan ikke vises, hvad der er ændret: Planens historik er ikke med.',
    )
    expect(partOf(document, 'r9', 'en')).toBe(
      'What changed since last time What changed cannot be told: the history of the plan has no such point as “r9”.',
    )
  })

  it('says so where nothing changed', () => {
    expect(partOf(document, 'r4')).toBe('Ændret siden sidst Siden 12. marts 2026: Intet er ændret.')
    expect(partOf(document, 'r4', 'en')).toBe(
      'What changed since last time Since 12 March 2026: Nothing has changed that still stands.',
    )
  })

  it('stands on the page newest first, with role and reason', () => {
    expect(partOf(document, undefined)).toBe(
      'Ændret siden sidst Siden rapporten, der blev godkendt 1. februar 2026 (steering group): 12. marts 2026 · coordinator Counted again Ændret i »Soup«: et felt, fra 12 til 14 9. marts 2026 · coordinator We began Fasen »Lav mad«: I gang (marts 2026) 2. marts 2026 · coordinator Decided on a meeting Tilføjet i logbogen: »Soup on Sundays«',
    )
  })

  it('folds all but the six newest away', () => {
    let long = document
    for (let i = 0; i < 9; i += 1)
      long = revise(long, (plan) => { plan.journal.push({ id: `n${i}`, at: '2026-03', kind: 'event', words: { verbatim: `No ${i}` }, about: [] }) }, note(`n${i}`, '2026-03-20')) // biome-ignore format: one line
    const part = pageOf(reportOf(long, [meals], { at, since: 'r4' }), { locale: 'en' }).parts.find(
      ({ id }) => id === 'since',
    )
    expect(part?.blocks.at(-1)).toMatchObject({ kind: 'fold', summary: [{ text: '3 earlier revisions' }] })
    expect(part?.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(6)
  })
})

describe('changes in words', () => {
  const later = (change: (plan: Plan) => Plan) => revise(document, change(document.plan), note('r5', '2026-03-20'))
  const lines = (change: (plan: Plan) => Plan, locale = 'en') => told(later(change), 'r4', locale)?.flat()
  const step = { model: meals, at: '2026-03-20' }

  it('say of a phase once where it is now, whatever was written of it', () => {
    expect(lines((plan) => completePhase(plan, { ...step, phase: 'cook' }), 'da')).toEqual([
      'Fasen »Lav mad«: Afsluttet (20. marts 2026)',
    ])
    expect(lines((plan) => reopenPhase(plan, { ...step, phase: 'shop' }))).toEqual([
      'Phase “Shop”: Reopened (20 March 2026)',
    ])
    expect(lines((plan) => ({ ...plan, phases: {} }))?.sort()).toEqual([
      'Phase “Cook”: Nothing recorded',
      'Phase “Eat”: Nothing recorded',
      'Phase “Shop”: Nothing recorded',
    ])
    expect(
      lines((plan) => ({
        ...plan,
        phases: { ...plan.phases, '@example/gone': { firstPart: { state: 'started', since: 'unknown' } } },
      })),
    ).toEqual(['Phase “A phase that is not known here”: Under way'])
  })

  it('say of an answer what it is an answer to', () => {
    const [, second] = Object.keys(document.plan.answers)
    const given = { at: '2026-03-20', by: 'x', answer: 'disagree' as const, why: { verbatim: 'No' } }
    expect(lines((plan) => answer(plan, second ?? '', given))).toEqual(['Answer to “Nobody cooks Cake”: Disagree'])
    expect(lines((plan) => answer(plan, second ?? '', given), 'da')).toEqual(['Svar på »Ingen laver Cake«: Uenig'])
    expect(lines((plan) => answer(plan, '@example/gone/rule#x:y', given))).toEqual([
      'Answer to “a finding that is gone since”: Disagree',
    ])
    expect(lines((plan) => ({ ...plan, answers: {} }))).toContain('Answer taken back: “Nobody cooks Cake”')
  })

  it('call models and journal entries by their names', () => {
    expect(lines((plan) => ({ ...plan, models: [] }))).toEqual(['Removed from planning models: Meals'])
    expect(
      lines((plan) => ({ ...plan, models: [...plan.models, { id: '@example/gone', version: '1', contract: 1 }] })),
    ).toEqual(['Added to planning models: Content that is not known here'])
    const meeting = (plan: Plan): Plan => ({
      ...plan,
      journal: plan.journal.map((entry) => (entry.id === 'j3' ? { ...entry, kind: 'meeting' as const } : entry)),
    })
    expect(lines(meeting)).toEqual(['Changed in “Soup on Sundays”: kind, from Decision to Meeting'])
    expect(lines(meeting, 'da')).toEqual(['Ændret i »Soup on Sundays«: art, fra Beslutning til Møde'])
  })

  it('call fields and choices as the layout does, and no field by its key', () => {
    const tools = defineArtefact({
      kind: '@example/meals/tools',
      version: 1,
      title: { en: 'Tools', da: 'Redskaber' },
      schema: z.object({
        items: z.array(z.object({ id: z.string(), name: z.string(), state: z.string(), lentOut: z.string() })),
      }),
      layout: {
        'items.state': {
          label: { en: 'condition', da: 'stand' },
          choices: { asNew: { en: 'as new', da: 'som ny' }, worn: { en: 'worn', da: 'slidt' } },
        },
      },
    })
    const held = (state: string, lentOut: string) => ({ items: [{ id: 't1', name: 'Pot', state, lentOut }] })
    const base = revise(document, attach(document.plan, tools, held('asNew', 'to Bo')), note('r5', '2026-03-20'))
    const changed = revise(base, attach(base.plan, tools, held('worn', 'to Eva')), note('r6', '2026-03-21'))
    const say2 = (locale: string) =>
      reportOf(changed, [meals], { at, since: 'r5', artefacts: [tools as never] }).since?.groups.flatMap(
        ({ changes }) => changes.map((change) => say(change, locale)),
      )
    expect(say2('en')?.sort()).toEqual([
      'Changed in “Pot”: a field, from “to Bo” to “to Eva”',
      'Changed in “Pot”: condition, from as new to worn',
    ])
    expect(say2('da')?.sort()).toEqual([
      'Ændret i »Pot«: et felt, fra »to Bo« til »to Eva«',
      'Ændret i »Pot«: stand, fra som ny til slidt',
    ])
    expect(told(base, 'r4')).toEqual([['Added in the plan: content that is not known here']])
  })

  it('say that several revisions made a change', () => {
    const once = later((plan) => ({ ...plan, title: { verbatim: 'A' } }))
    const twice = revise(once, { ...once.plan, title: { verbatim: 'B' } }, note('r6', '2026-03-21'))
    expect(told(twice, 'r4')).toEqual([
      ['Changed in the plan: title, from “Shared meals” to “B” (the last of 2 revisions)'],
    ])
    expect(told(twice, 'r4', 'da')).toEqual([
      ['Ændret i planen: titel, fra »Shared meals« til »B« (senest af 2 ændringer)'],
    ])
  })

  it('are told since an approved report by its own day and by that of its approval, where they differ', () => {
    const told = (id: string, locale = 'en') => {
      const approved = approveReport(document, { id, at: '2026-03-15', by: 'board' })
      const parts = pageOf(reportOf(approved, [meals], { at }), { locale }).parts
      return JSON.stringify(parts.find((part) => part.id === 'since')?.blocks[0])
    }
    expect(told('report-2026-03-01')).toContain(
      'Since the report as of 1 March 2026, approved on 15 March 2026 (board):',
    )
    expect(told('report-2026-03-01-2', 'da')).toContain(
      'Siden rapporten pr. 1. marts 2026, som blev godkendt 15. marts 2026 (board):',
    )
    expect(told('report-2026')).toContain('the report as of 2026, approved')
    for (const id of ['report-2026-03-15', 'report-2026-13-01', 'spring', 'report-2026-03-01x'])
      expect(told(id)).toContain('Since the report that was approved on 15 March 2026 (board):')
  })
  it('stand without role and reason where the history does not tell', () => {
    const apart = { ...document, done: [], undone: [] }
    const since = reportOf(apart, [meals], { at }).since
    expect(since?.groups.map(({ by, why }) => [by, why])).toEqual([[undefined, undefined]])
    expect(partOf(apart, undefined)).toContain('Uden oplysning om tid, rolle og begrundelse Ændret i »Soup«')
  })
})
