import { activities, assets, wishes } from '@groundplan/community'
import { revise, undo } from '@groundplan/kernel'
import { documentText, newDocument } from '@groundplan/kernel/document'
import { abcd } from '@groundplan/model-abcd'
import { approveReport, assess, attach, createPlan, type Plan, startPhase } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { folder, run } from './support.js'

const start = createPlan({ id: 'p1', title: { verbatim: 'Fællesspisning' }, period: { from: '2021' } })
const entry = (id: string, words: string) => ({
  id,
  at: '2021-03-03' as const,
  kind: 'event' as const,
  words: { verbatim: words },
  about: [],
})
const first = revise(
  newDocument<Plan>(start),
  (plan) => {
    plan.journal.push(entry('j1', 'Første middag'))
  },
  { id: 'r1', at: '2021-03-03', by: 'koordinator', why: { verbatim: 'Efter mødet' } },
)
const approved = approveReport(first, { id: 'report-1', at: '2021-04-01', by: 'styregruppe' })
const second = revise(
  approved,
  (plan) => {
    for (let n = 2; n < 9; n += 1) plan.journal.push(entry(`j${n}`, `Middag ${n}`))
  },
  { id: 'r2', at: '2021-05-05', by: 'frivillig', why: { verbatim: 'Sæsonen' } },
)
const renamed = revise(
  second,
  { ...second.plan, title: { verbatim: 'Folkekøkken' } },
  { id: 'r3', at: '2021-06-06', by: 'koordinator', why: { verbatim: 'Nyt navn' } },
)
const third = undo(renamed)
const skillNames = { cooking: { verbatim: 'madlavning' }, hands: { verbatim: 'hænder' } }
const cook = { id: 'cook', name: { verbatim: 'Kokken' }, type: 'individual' as const, skills: ['cooking'] }
const named = attach(start, assets, { skillNames, items: [cook] })
const filled = startPhase(attach(named, assets, { skillNames, items: [{ ...cook, skills: ['hands'] }] }), {
  model: abcd,
  phase: 'uncover',
  at: '2021',
})
const wished = attach(start, wishes, {
  items: [{ id: 'hello', name: { verbatim: 'At hilse' }, raisedBy: { is: 'known', value: [] } }],
})
const asked = attach({ ...wished, models: [{ id: abcd.id, version: abcd.version, contract: 1 }] }, activities, {
  items: [],
})
const [finding] = assess([abcd], asked, { at: '2026-03-31' }).findings
const answered = revise(
  newDocument<Plan>(asked),
  (plan) => {
    plan.answers[finding?.key ?? ''] = {
      answer: 'accepted',
      at: '2026-03-31',
      by: 'koordinator',
      why: { verbatim: 'Ja' },
    }
  },
  { id: 'a1', at: '2026-03-31', by: 'koordinator', why: { verbatim: 'Svar' } },
)

const cwd = folder({
  'wished.json': documentText(newDocument<Plan>(asked)),
  'answered.json': documentText(answered),
  'start.json': documentText(newDocument<Plan>(start)),
  'first.json': documentText(first),
  'renamed.json': documentText(renamed),
  'edited.json': documentText({ ...first, plan: { ...first.plan, period: { from: '2020' } } }),
  'named.json': documentText(newDocument<Plan>(named)),
  'filled.json': documentText(newDocument<Plan>(filled)),
  'plan.json': documentText(third),
  'other.json': documentText(newDocument<Plan>({ ...start, id: 'p2', title: { verbatim: 'Haven' } })),
  'broken.json': '{',
})
const go = (...argv: string[]) => run(argv, { cwd })

describe('history', () => {
  it('tells each change with its date, role and reason, newest first, and what was taken back and approved', async () => {
    const { exit, out, err } = await go('history', 'plan.json', '--locale', 'da')
    expect([exit, err]).toEqual([0, ''])
    expect(out).toBe(`Fællesspisning: ændret 2 gange

5. maj 2021 · frivillig · »Sæsonen« (r2)
  - Tilføjet i logbogen: »Middag 2«
  - Tilføjet i logbogen: »Middag 3«
  - Tilføjet i logbogen: »Middag 4«
  - Tilføjet i logbogen: »Middag 5«
  - Tilføjet i logbogen: »Middag 6«
    og 2 mere

3. marts 2021 · koordinator · »Efter mødet« (r1)
  - Tilføjet i logbogen: »Første middag«

Fortrudt: 1 ændring
  - 6. juni 2021 · koordinator · »Nyt navn« (r3)

1 godkendt rapport
  - 1. april 2021 · godkendt af styregruppe (report-1)
`)
  })

  it('says so in English, and of a plan that was never changed', async () => {
    expect((await go('history', 'plan.json')).out).toContain('Taken back: 1 change\n  - 6 June 2021 · koordinator')
    expect((await go('history', 'start.json')).out).toBe('Fællesspisning: not changed yet\n')
    expect((await go('history', 'start.json', '--locale', 'da')).out).toBe('Fællesspisning: ikke ændret endnu\n')
  })

  it('writes JSON, oldest first', async () => {
    const json = JSON.parse((await go('history', 'plan.json', '--format', 'json')).out)
    expect(json).toMatchObject({ schema: 'urn:groundplan:cli:history:1', plan: { id: 'p1' } })
    expect(json.done.map((one: { id: string }) => one.id)).toEqual(['r1', 'r2'])
    expect(json.done[1].changes).toHaveLength(7)
    expect(json.done[0].changes[0]).toEqual({
      en: 'Added to the journal: “Første middag”',
      da: 'Tilføjet i logbogen: »Første middag«',
    })
    expect(json.undone).toEqual([{ id: 'r3', at: '2021-06-06', by: 'koordinator', why: { verbatim: 'Nyt navn' } }])
    expect(json.reports).toEqual([{ id: 'report-1', at: '2021-04-01', by: 'styregruppe', revision: 'r1' }])
  })

  it('shows ids faintly, at a terminal that can', async () => {
    const stdout: string[] = []
    const io = {
      cwd,
      env: { LANG: 'da_DK.UTF-8', FORCE_COLOR: '1' },
      stdout: { write: (text: string | Uint8Array) => stdout.push(String(text)) },
    }
    await run(['history', 'plan.json'], io)
    expect(stdout.join('')).toContain('»Sæsonen« \u001b[2m(r2)\u001b[22m\n')
    expect(stdout.join('')).toContain('godkendt af styregruppe \u001b[2m(report-1)\u001b[22m\n')
  })

  it('says of a file that cannot be opened what is wrong with it', async () => {
    const { exit, out, err } = await go('history', 'broken.json')
    expect([exit, out]).toEqual([1, ''])
    expect(err).toContain('broken.json cannot be opened as a plan.')
  })
})

describe('diff', () => {
  it('tells what changed, when, by which role and why', async () => {
    const { exit, out } = await go('diff', 'start.json', 'first.json', '--locale', 'da')
    expect(exit).toBe(0)
    expect(out).toBe(`1 ændring fra start.json til first.json

3. marts 2021 · koordinator · »Efter mødet« (r1)
  - Tilføjet i logbogen: »Første middag«
`)
  })

  it('tells several revisions apart, and what was taken back', async () => {
    const { out } = await go('diff', 'renamed.json', 'plan.json', '--locale', 'da')
    expect(out).toBe(`1 ændring fra renamed.json til plan.json

Fortrudt: 6. juni 2021 · koordinator · »Nyt navn« (r3)
  - Ændret i planen: titel, fra »Folkekøkken« til »Fællesspisning«
`)
    const both = (await go('diff', 'start.json', 'renamed.json')).out
    expect(both.split('\n').filter((line) => /^\S/.test(line))).toEqual([
      '9 changes from start.json to renamed.json',
      '3 March 2021 · koordinator · “Efter mødet” (r1)',
      '5 May 2021 · frivillig · “Sæsonen” (r2)',
      '6 June 2021 · koordinator · “Nyt navn” (r3)',
    ])
  })

  it('says once, above, that the history does not tell by whom', async () => {
    const { out } = await go('diff', 'first.json', 'other.json', '--locale', 'da')
    expect(out.match(/historik/g)).toHaveLength(1)
    expect(out).not.toContain('(')
  })

  it('tells an answer with what it answers', async () => {
    const said = (await go('diff', 'wished.json', 'answered.json', '--locale', 'da')).out.replaceAll(/\s+/g, ' ')
    expect(said).toMatch(/- Svar på »[^:]*At hilse.«: Accepteret, som det er $/)
    expect((await go('history', 'answered.json', '--locale', 'da')).out.replaceAll(/\s+/g, ' ')).toMatch(
      /- Svar på »[^:]*At hilse.«: Accepteret/,
    )
  })

  it('uses the words of the report for fields, choices and phases', async () => {
    const { out } = await go('diff', 'start.json', 'filled.json', '--locale', 'da')
    const sentences = out.replaceAll(/\s+/g, ' ')
    for (const part of [
      'Ændret i »Kokken«: Hvad den kan bidrage med, fra »madlavning« til »hænder«',
      'Fasen »Afdækning',
    ])
      expect((await go('diff', 'named.json', 'filled.json', '--locale', 'da')).out.replaceAll(/\s+/g, ' ')).toContain(
        part,
      )
    expect(sentences).not.toMatch(/@groundplan|skills|cooking/)
  })

  it('says where there is no difference', async () => {
    expect((await go('diff', 'plan.json', 'plan.json')).out).toBe(
      'There is no difference between plan.json and plan.json.\n',
    )
  })

  it('says where two plans are not one, and have no history in common', async () => {
    const { out } = await go('diff', 'first.json', 'other.json')
    expect(out).toMatch(/^\d+ changes from first\.json to other\.json\nThe two are different plans\.\n/)
    expect(out.replaceAll(/\s+/g, ' ')).toContain('They share no history, so nothing tells when, by whom and why.')
  })

  it('writes JSON with its sentences in both languages', async () => {
    const json = JSON.parse((await go('diff', 'start.json', 'first.json', '--format', 'json')).out)
    expect(json).toMatchObject({
      schema: 'urn:groundplan:cli:diff:1',
      shared: true,
      revisions: [{ id: 'r1', takenBack: false }],
      changes: [{ kind: 'added', path: ['plan', 'journal', 'j1'], revisions: ['r1'] }],
    })
    expect(json.changes[0].says.da).toContain('Første middag')
    expect(json.changes[0]).not.toHaveProperty('message')
  })

  it.each([
    ['broken.json', 'plan.json'],
    ['plan.json', 'broken.json'],
  ])('stops at %s and %s', async (from, to) => {
    expect(await go('diff', from, to)).toMatchObject({ exit: 1, out: '' })
  })
})
