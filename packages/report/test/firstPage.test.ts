import type { Objective } from '@groundplan/figures'
import { describe, expect, it } from 'vitest'
import type { Report, ReportedStep } from '../src/index.js'
import { words } from '../src/words.js'
import { first, pageIn, part, report, wordsOf } from './support/wholePage.js'

const lead = (given: Partial<Report> = {}, locale = 'en'): string =>
  wordsOf(pageIn(given, locale).first.blocks.slice(0, 1))

describe('the head', () => {
  const facts = (given: Partial<Report>, locale = 'en') =>
    wordsOf([{ kind: 'facts', items: pageIn(given, locale).facts }])
  it('says when, where and with which models, and nothing of what is not stated', () => {
    expect(facts({})).toBe('Period January 2026 – date unknown Places Green Street Planning models Meals')
    const { version: _, ...set } = { ...report.models[0]!, title: { verbatim: 'Set' } }
    expect(
      facts({
        places: [{ verbatim: 'A' }, { verbatim: 'B' }],
        models: [report.models[0]!, { ...report.models[0]!, title: { verbatim: 'Other' } }, set],
      }),
    ).toContain('Places A, B Planning models Meals, Other')
    expect(facts({ places: [], models: [set] })).toBe('Period January 2026 – date unknown')
  })

  it.each([
    [{ from: '2026' }, 'Period 2026 – ongoing ', 'Periode fra 2026 og frem '],
    [{ from: '2026', to: '2028-06' }, 'Period 2026 – June 2028 ', 'Periode 2026 – juni 2028 '],
    [
      { from: 'unknown', to: '2028' },
      'Period until 2028; its beginning is not known ',
      'Periode til 2028; begyndelsen er ukendt ',
    ],
    [{ from: 'unknown' }, 'Period its beginning is not known ', 'Periode begyndelsen er ukendt '],
    [{ from: 'unknown', to: 'unknown' }, 'Period its beginning is not known ', 'Periode begyndelsen er ukendt '],
  ])('tells an open end from an unknown one: %j', (period, en, da) => {
    expect(facts({ period })).toContain(en)
    expect(facts({ period }, 'da')).toContain(da)
  })
})

describe('the first sentences', () => {
  it('say what it is for, how it stands and what is open', () => {
    expect(lead()).toBe(
      'The purpose is: That neighbours eat together. The plan follows Meals: 1 of 3 phases are completed; under way: Cook and Eat. 1 of the 2 objectives have been measured. The plan meets 1 of 5 criteria for a good plan; 1 cannot be judged yet, and 1 does not apply now. One point should be looked at, and 2 questions are unanswered.',
    )
    expect(lead({}, 'da')).toBe(
      'Formålet er: That neighbours eat together. Planen følger Måltider: 1 af 3 faser er afsluttet; i gang: Lav mad og Spis. 1 af de 2 mål er målt. Planen opfylder 1 af 5 kriterier for en god plan; 1 kan ikke vurderes endnu, og 1 er ikke relevant nu. Ét punkt bør ses efter, og 2 spørgsmål mangler svar.',
    )
  })

  it('put a full stop behind a purpose only where there is none', () => {
    for (const end of ['.', '!', '?', '…'])
      expect(lead({ purpose: { verbatim: `Eat${end}` } })).toContain(`Eat${end} The plan`)
    expect(lead({ purpose: { verbatim: 'Eat' } })).toContain('Eat. The plan')
  })

  it('say that nobody wrote a purpose down, and the final goal where there is one', () => {
    expect(lead({ purpose: undefined })).toContain(
      'What the initiative is for has not been written down. The final goal is: “All dishes have a cook”. The plan follows',
    )
    expect(lead({ purpose: undefined, objectives: report.objectives!.slice(0, 1) }, 'da')).toContain(
      'Formålet er ikke skrevet ned. Det endelige mål er: »Alle retter har en kok«. Planen følger',
    )
    expect(lead({ purpose: undefined, objectives: [] })).toContain(
      'What the initiative is for has not been written down. ',
    )
    expect(lead({ purpose: undefined, objectives: undefined }, 'da')).toContain(
      'Formålet med indsatsen er ikke skrevet ned. ',
    )
  })

  it('never open with a model that nobody chose: where only a rule set was asked, they go by what happened', () => {
    const { version: _, ...set } = report.models[0]!
    expect(lead({ models: [set] })).toContain(
      '3 things that happened have been recorded, the last of them 2 March 2026. 1 of the 2',
    )
    expect(lead({ models: [set] }, 'da')).toContain('Der er noteret 3 hændelser, senest 2. marts 2026. ')
    expect(lead({ models: [set], journal: report.journal.slice(0, 1) })).toContain(
      'One thing that happened has been recorded (20 January 2026). ',
    )
    expect(lead({ models: [set], journal: [] }, 'da')).toContain(
      'Der er endnu ikke noteret noget om, hvad der er sket. ',
    )
    expect(lead({ models: [] })).not.toContain('planning model')
  })

  it.each([
    ['2026-03', 'The period ended in March 2026. ', 'Perioden sluttede i marts 2026. '],
    ['2025', 'The period ended in 2025. ', 'Perioden sluttede i 2025. '],
    ['2026-03-30', 'The period ended on 30 March 2026. ', 'Perioden sluttede 30. marts 2026. '],
  ])('say that the period is over: %s', (to, en, da) => {
    const period = { from: '2024', to }
    const at = '2026-04-01'
    expect(lead({ period, at })).toContain(`together. ${en}The plan`)
    expect(lead({ period, at }, 'da')).toContain(da)
    for (const running of ['2026-04-01', '2026', 'unknown', undefined])
      expect(lead({ period: { from: '2024', to: running as string }, at })).not.toContain('The period')
  })

  it('say how many objectives have been measured, of all', () => {
    const [one, other] = report.objectives!
    const { now: _, ...never } = one!
    const measured = (objectives: readonly Objective[], locale = 'en') => lead({ objectives }, locale)
    expect(measured([never, other!])).toContain('None of the 2 objectives has been measured yet. The plan meets')
    expect(measured([never, other!], 'da')).toContain('Ingen af de 2 mål er målt endnu. Planen opfylder')
    expect(measured([never], 'da')).toContain('Målet er ikke målt endnu. ')
    expect(measured([never])).toContain('The objective has not been measured yet. ')
    expect(measured([one!])).toContain('The objective has been measured. ')
    expect(measured([one!, one!, never], 'da')).toContain('2 af de 3 mål er målt. ')
    expect(measured([])).not.toContain('objective')
  })

  it('count what is met and what is open, each number in its own form', () => {
    const counts = { met: 0, unmet: 0, advised: 0, unknown: 0, notApplicable: 0 }
    const open = (given: Partial<Report>, locale = 'en') =>
      lead({ purpose: { verbatim: 'X' }, models: [], journal: [], objectives: [], ...given }, locale).replace(
        /^.*recorded yet. |^.*der er sket. /,
        '',
      )
    const [step] = report.steps
    const none = { steps: [], missing: [] }
    expect(open({ ...none, counts: { ...counts, met: 1 } })).toBe(
      'The plan meets 1 of 1 criterion for a good plan. Nothing is pressing, and no question is unanswered.',
    )
    expect(
      open({ counts: { ...counts, met: 2, unmet: 1 }, steps: [step!, step!], missing: report.missing.slice(0, 1) }),
    ).toBe(
      'The plan meets 2 of 3 criteria for a good plan. 2 points should be looked at, and one question is unanswered.',
    )
    expect(open({ counts: { ...counts, unknown: 2 }, steps: report.steps.slice(1) })).toBe(
      'The plan meets none of 2 criteria for a good plan; 2 cannot be judged yet. 2 questions are unanswered.',
    )
    expect(open({ counts, ...none })).toBe('The plan has not been assessed yet.')
    expect(open({ counts, ...none }, 'da')).toBe('Planen er ikke vurderet endnu.')
    expect(open({ counts, missing: [] })).toBe('One point should be looked at, and no question is unanswered.')
    expect(open({ counts, steps: [] })).toBe('2 questions are unanswered.')
    expect(open({ ...none, counts: { ...counts, met: 1, notApplicable: 2 } })).toContain(
      'meets 1 of 3 criteria for a good plan; 2 do not apply now. ',
    )
    expect(open({ ...none, counts: { ...counts, unknown: 3, notApplicable: 2 } }, 'da')).toBe(
      'Planen opfylder ingen af 5 kriterier for en god plan; 3 kan ikke vurderes endnu, og 2 er ikke relevante nu. Intet haster, og ingen spørgsmål mangler svar.',
    )
    expect(open({ counts: { ...counts, met: 1 }, steps: [], missing: report.missing.slice(0, 1) }, 'da')).toBe(
      'Planen opfylder 1 af 1 kriterium for en god plan. Ét spørgsmål mangler svar.',
    )
  })
})

describe('objectives on the first page', () => {
  const many = (n: number): readonly Objective[] =>
    Array.from({ length: n }, (_, i) => ({ ...report.objectives![1]!, id: `o${i}`, label: { verbatim: `Goal ${i}.` } }))

  it('are number, target, deadline and status; each kind of nothing has its word', () => {
    expect(first()).toContain(
      'Objectives Objective Now Target Deadline Status All dishes have a cook 33.5 % 100 % December 2026 ! Behind Guests are content withheld unknown not set ? Not measured Next steps',
    )
    expect(first({}, 'da')).toContain(
      'Mål Mål Nu Måltal Frist Status Alle retter har en kok 33,5 % 100 % december 2026 ! Bagud Gæsterne er tilfredse tilbageholdt ukendt ikke fastsat ? Ikke målt Næste skridt',
    )
    const [, second] = report.objectives!
    const { now: _, target: __, ...never } = second!
    expect(first({ objectives: [never] })).toContain('Deadline Status Guests are content – – ? Not measured')
    expect(first({ objectives: [{ ...never, now: { number: 0 } }] })).toContain('Guests are content 0 not set not set')
    expect(first({ objectives: [{ ...never, baseline: { number: 0 } }] })).toContain('content not set not set ? Not')
    expect(first({ objectives: [report.objectives![0]!, { ...never, baseline: { number: 0 } }] })).toContain(
      'content – not set not set ? Not',
    )
    expect(first({ objectives: [{ ...never, by: { date: 'unknown' } }] }, 'da')).toContain(
      'tilfredse ikke fastsat ukendt dato',
    )
  })

  it('have what shows them below, and a column for now only where something was measured', () => {
    const [one] = report.objectives!
    const { now: _, ...never } = one!
    expect(first({ objectives: [{ ...never, note: { verbatim: 'Cooks a week' } }] })).toContain(
      'Objective Target Deadline Status All dishes have a cook Cooks a week 100 %',
    )
  })

  it('are six at the most, and it says how many more there are', () => {
    expect(first({ objectives: many(6) })).not.toContain('more')
    expect(first({ objectives: many(8) })).toContain('Goal 5.')
    expect(first({ objectives: many(8) })).not.toContain('Goal 6.')
    expect(first({ objectives: many(8) })).toContain('? Not measured and 2 more Next steps')
  })

  it('have no heading where there are none', () => {
    expect(first({ objectives: [] })).not.toContain('Objectives')
    expect(first({ objectives: undefined })).not.toContain('Objectives')
  })
})

describe('next steps on the first page', () => {
  const steps = (n: number): readonly ReportedStep[] =>
    Array.from({ length: n }, (_, i) => ({
      reason: { because: 'important' },
      finding: {
        ...report.steps[0]!.finding,
        code: `c${i}`,
        message: { en: `Step ${i}.` },
        answer: undefined,
        overdue: false,
      },
    }))

  it('say what, why, who, by when, and why these first', () => {
    expect(first()).toContain(
      'Next steps A neighbour was asked About: Nobody cooks Bread Responsible: kitchen group · By: 1 March 2026 ! overdue What we do not know yet',
    )
    expect(first({}, 'da')).toContain(
      'Næste skridt A neighbour was asked Gælder: Ingen laver Bread Ansvarlig: kitchen group · Frist: 1. marts 2026 ! overskredet Det ved vi ikke endnu',
    )
    expect(first({ steps: steps(1) })).toContain(
      'Next steps Step 0. Ask among the residents before you look outside. Responsible: not agreed · By: not agreed What we',
    )
    expect(first({ steps: [report.steps[0]!, ...steps(1)] })).toContain(
      '! overdue Step 0. Ask among the residents before you look outside. Responsible: not agreed · By: not agreed · Then, because it is important for the plan. What',
    )
    expect(first()).not.toContain('1 guest at Bread')
  })

  it('are three at the most', () => {
    expect(first({ steps: steps(3) })).not.toContain('more')
    expect(first({ steps: steps(5) })).toContain('Step 2.')
    expect(first({ steps: steps(5) })).not.toContain('Step 3.')
    expect(first({ steps: steps(5) })).toContain('and 2 more What we do not know yet')
  })

  it('show one of those of a kind that nobody answered, and how many more of it there are', () => {
    const [a, b, c] = steps(3).map((step, i) =>
      i < 2 ? { ...step, finding: { ...step.finding, code: 'same' } } : step,
    )
    expect(first({ steps: [a!, b!, c!] })).toContain('Step 0. (and 1 more of the kind)')
    expect(first({ steps: [a!, b!, c!] })).not.toContain('Step 1.')
    expect(first({ steps: [a!, b!, c!] })).toContain('Step 2. Ask')
    const answered = {
      ...b!,
      finding: { ...b!.finding, answer: { at: '2026', by: 'x', answer: 'willDo' as const, why: { verbatim: 'y' } } },
    }
    expect(first({ steps: [a!, answered, c!] })).toContain('y About: Step 1. Responsible')
    expect(first({ steps: [a!, answered, c!] }, 'da')).not.toContain('samme slags')
  })

  it('are the most useful question where nothing should be looked at, and it is not asked again below', () => {
    expect(first({ steps: report.steps.slice(1) })).toContain(
      'Next steps Find out: What is to stand under “Halls”? The plan holds nothing of it yet. Responsible: not agreed · By: not agreed What we do not know yet How many come to Cake? Decision',
    )
    expect(first({ steps: [], missing: report.missing.slice(0, 1) }, 'da')).toContain(
      'Næste skridt Afklar: Hvad skal der stå under »Lokaler«? Planen rummer endnu intet. Ansvarlig: ikke aftalt · Frist: ikke aftalt Det ved vi ikke endnu Ingen andre spørgsmål mangler svar. ',
    )
    expect(first({ steps: [], missing: [] }, 'da')).toContain(
      'Næste skridt Intet haster. Det ved vi ikke endnu Ingen spørgsmål mangler svar.',
    )
  })

  it('begin with the first phase where none has begun', () => {
    const [model] = report.models
    const at = (...states: readonly ('notRecorded' | 'notStarted' | 'started')[]) => ({
      steps: [],
      models: [{ ...model!, phases: states.map((state, i) => ({ ...model!.phases[i]!, state })) }],
    })
    expect(first(at('notRecorded', 'notStarted'))).toContain(
      'Next steps Begin with phase 1: Shop. Responsible: not agreed · By: not agreed What we do not know yet What is to stand under “Halls”?',
    )
    expect(first(at('notStarted'), 'da')).toContain('Begynd med fase 1: Køb ind. ')
    expect(first(at('notRecorded', 'started'))).toContain('Next steps Find out: ')
  })

  it('choose a model where nothing was asked, and say that it is not assessed', () => {
    const counts = { met: 0, unmet: 0, advised: 0, unknown: 0, notApplicable: 0 }
    expect(first({ counts, models: [], steps: [], missing: [] }, 'da')).toContain(
      'Næste skridt Vælg en planlægningsmodel, som planen skal vurderes ud fra. Ansvarlig: ikke aftalt · Frist: ikke aftalt Det ved vi ikke endnu Planen er ikke vurderet endnu. ',
    )
  })
})

describe('what is not known, and what is to be decided, on the first page', () => {
  it('are three questions at the most, with what waits for them', () => {
    const ask = report.missing[0]!
    expect(first()).toContain(
      'What we do not know yet What is to stand under “Halls”? The plan holds nothing of it yet. How many come to Cake? Decision wanted',
    )
    expect(first({ missing: [{ ...ask, waiting: 4 }] })).toContain('of it yet. 4 criteria wait for the answer.')
    expect(first({ missing: [{ ...ask, waiting: 4 }] }, 'da')).toContain('intet. 4 kriterier venter på svaret.')
    const bare = { ...ask, toKnow: { en: 'Who?' }, slots: {}, where: [{ verbatim: 'Kitchen' }] }
    expect(first({ missing: [{ ...bare, waiting: 2 }] })).toContain('Who? Kitchen · 2 criteria wait')
    expect(first({ missing: [{ ...bare, slots: { n: 2 } }] })).toContain('Who? Kitchen Decision')
    expect(first({ missing: [{ ...bare, slots: { thing: 'Soup' } }] })).toContain('Who? Decision')
    expect(first({ missing: [{ ...bare, where: [words.thePlan] }] })).toContain('Who? Decision')
    const kind = (i: number) => ({ ...bare, toKnow: { en: `Who ${i}?` } })
    expect(first({ missing: [0, 1, 2].map(kind) })).not.toContain('more')
    expect(first({ missing: [0, 1, 2, 3].map(kind) })).toContain('and 1 more Decision')
    expect(first({ missing: [kind(0), kind(0), kind(1)] })).toContain(
      'Who 0? (and 1 more of the kind) Kitchen Who 1? Kitchen and 1 more Decision',
    )
    expect(first({ missing: [] })).toContain('What we do not know yet No question is unanswered. ')
  })

  it('say of a decision what, of whom, by when', () => {
    expect(first()).toContain(
      'Decision wanted May the kitchen be used on Sundays? The board · at the latest June 2026 Who pays for gas? when is not known',
    )
    expect(first({}, 'da')).toContain(
      'Ønsket beslutning May the kitchen be used on Sundays? The board · senest juni 2026 Who pays for gas? tidspunkt ukendt',
    )
    expect(first({ decisionsWanted: [{ id: 'x', words: { verbatim: 'Go on?' } }] })).toMatch(/Go on\?$/)
  })

  it('tell that none is asked for from never asked', () => {
    expect(first({ decisionsWanted: [] })).toMatch(/Decision wanted None is asked for\.$/)
    expect(first({ decisionsWanted: [] }, 'da')).toMatch(/Der bedes ikke om nogen beslutning\.$/)
    expect(first({ decisionsWanted: undefined })).toMatch(
      /Decision wanted No decision that is wanted has been noted\.$/,
    )
    expect(first({ decisionsWanted: undefined }, 'da')).toMatch(/Der er ikke noteret nogen ønsket beslutning\.$/)
  })

  it('keep long words to the first page, and give them in full behind it', () => {
    const long = (n: number) => ({ verbatim: 'a'.repeat(n) })
    expect(first({ purpose: long(300) })).toContain(`${'a'.repeat(300)}.`)
    expect(part('ahead', { purpose: long(300) })).toBeUndefined()
    expect(first({ purpose: long(301) })).toContain(`${'a'.repeat(300)} … The plan`)
    expect(part('ahead', { purpose: long(301), decisionsWanted: undefined })).toBe(
      `Purpose and decisions in full Purpose ${'a'.repeat(301)}`,
    )
    const decisions = (n: number, size: number) =>
      Array.from({ length: n }, (_, i) => ({ id: `d${i}`, words: long(size) }))
    expect(part('ahead', { decisionsWanted: decisions(3, 300) })).toBeUndefined()
    expect(part('ahead', { decisionsWanted: decisions(1, 301), purpose: undefined })).toBe(
      `Purpose and decisions in full Decisions wanted ${'a'.repeat(301)}`,
    )
    expect(first({ decisionsWanted: decisions(5, 9) })).toMatch(/aaaaaaaaa and 2 more$/)
    expect(part('ahead', { decisionsWanted: decisions(4, 9) }, 'da')).toContain(
      'Ønskede beslutninger aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa',
    )
  })
})
