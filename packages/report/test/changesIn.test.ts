import { activities, assets, wishes } from '@groundplan/community'
import { say } from '@groundplan/kernel'
import { assess, attach, createPlan, type Plan, startPhase } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { changesIn } from '../src/index.js'
import { meals } from './fixtures/meals.js'

const artefacts = [activities, assets, wishes]
const names = { artefacts, models: [meals] }
const skillNames = { cooking: { verbatim: 'madlavning' }, hands: { en: 'help', da: 'hænder' } }
const cook = { id: 'cook', name: { verbatim: 'Kokken' }, type: 'individual' as const, skills: ['cooking'] }
const plan = attach(
  createPlan({ id: 'p1', title: { verbatim: 'Suppe' }, period: { from: '2026' }, models: [meals] }),
  assets,
  { skillNames, items: [cook] },
)

/** All sentences, in a language. */
const said = (from: Plan, to: Plan, locale: string, given: Parameters<typeof changesIn>[2] = names) =>
  changesIn({ plan: from }, { plan: to }, given).changes.flatMap((one) => one.said.map((each) => say(each, locale)))

describe('what changed, in words', () => {
  it('names keys by the words that the plan itself has for them', () => {
    const later = attach(plan, assets, { skillNames, items: [{ ...cook, skills: ['cooking', 'hands', 'soup'] }] })
    expect(said(plan, later, 'da')).toEqual([
      'Ændret i »Kokken«: Hvad den kan bidrage med, fra »madlavning« til »madlavning«, »hænder« og »soup«',
    ])
    expect(said(plan, later, 'en')).toEqual([
      'Changed in “Kokken”: What it can give, from “madlavning” to “madlavning”, “help” and “soup”',
    ])
  })

  it('names choices of closed lists, also where they are known, and things by their ids', () => {
    const item = { id: 'a1', name: { verbatim: 'Middag' } }
    const from = attach(plan, activities, { items: [item] })
    const to = attach(from, activities, {
      items: [{ ...item, places: { is: 'known', value: ['cook', 'nowhere'] } }],
    })
    expect(said(from, to, 'da')).toEqual(['Tilføjet i »Middag«: Steder, »Kokken« og »nowhere«'])
    const local = attach(plan, assets, { skillNames, items: [{ ...cook, origin: { is: 'known', value: 'local' } }] })
    expect(said(plan, local, 'da')).toEqual(['Tilføjet i »Kokken«: Hvor ressourcen findes, I lokalsamfundet'])
    expect(said(local, plan, 'en')).toEqual(['Removed in “Kokken”: Origin, In the community'])
  })

  it('does not guess which of two things of one id is meant', () => {
    const item = { id: 'cook', name: { verbatim: 'Madkursus' } }
    const from = attach(plan, activities, { items: [item] })
    const to = attach(from, activities, { items: [{ ...item, places: { is: 'known', value: ['cook'] } }] })
    expect(said(from, to, 'da')).toEqual(['Tilføjet i »Madkursus«: Steder, »cook«'])
  })

  it('names phases and answers by what people know, and says an answer once', () => {
    const started = startPhase(plan, { model: meals, phase: 'cook', at: '2026-02' })
    expect(said(plan, started, 'da')[0]).toBe('Fasen »Lav mad«: I gang (februar 2026)')
    const { findings } = assess([meals], plan, { at: '2026-03' })
    const key = 'k1'
    const answered: Plan = {
      ...plan,
      answers: { [key]: { answer: 'accepted', at: '2026-03', by: 'board', why: { verbatim: 'x' } } },
    }
    const own = { en: 'Nobody cooks.', da: 'Ingen laver mad.' }
    const finding = {
      code: 'x/y',
      key,
      weight: 'advice',
      about: [],
      message: own,
      slots: {},
      why: own,
      cites: [],
    } as const
    expect(said(plan, answered, 'da', { ...names, findings: [...findings, finding] })).toEqual([
      'Svar på »Ingen laver mad.«: Accepteret, som det er',
    ])
    expect(said(plan, answered, 'da', {})).toEqual([
      'Svar på »et opmærksomhedspunkt, der ikke er der længere«: Accepteret, som det er',
    ])
  })

  it('says nothing of what did not change', () => {
    expect(changesIn({ plan }, { plan })).toEqual({ shared: true, revisions: [], changes: [] })
  })
})
