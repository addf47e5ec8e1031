import type { Objective } from '@groundplan/figures'
import { describe, expect, it } from 'vitest'
import type { Report, ReportedStep } from '../src/index.js'
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
    [{ from: 'unknown', to: '2028' }, 'Period date unknown – 2028 ', 'Periode ukendt dato – 2028 '],
  ])('tells an open end from an unknown one: %j', (period, en, da) => {
    expect(facts({ period })).toContain(en)
    expect(facts({ period }, 'da')).toContain(da)
  })
})

describe('the three sentences', () => {
  it('say what it is for, how it stands and what is open', () => {
    expect(lead()).toBe(
      'The purpose is: That neighbours eat together. The plan follows Meals: 1 of 3 phases are completed; under way: Cook and Eat. 1 of the 3 criteria that can be judged are met; one point calls for action, and 2 questions are open.',
    )
    expect(lead({}, 'da')).toBe(
      'Formålet er: That neighbours eat together. Planen følger Måltider: 1 af 3 faser er afsluttet; i gang: Lav mad og Spis. 1 af de 3 kriterier, der kan vurderes, er opfyldt; ét forhold kræver handling, og 2 spørgsmål står åbne.',
    )
  })

  it('put a full stop behind a purpose only where there is none', () => {
    for (const end of ['.', '!', '?', '…'])
      expect(lead({ purpose: { verbatim: `Eat${end}` } })).toContain(`Eat${end} The plan`)
    expect(lead({ purpose: { verbatim: 'Eat' } })).toContain('Eat. The plan')
  })

  it('go by the objectives, or say that nobody wrote a purpose down', () => {
    expect(lead({ purpose: undefined })).toContain(
      'The plan works towards 2 objectives, the first of which is: All dishes have a cook. The plan follows',
    )
    expect(lead({ purpose: undefined, objectives: report.objectives!.slice(0, 1) }, 'da')).toContain(
      'Planen arbejder mod 1 mål: Alle retter har en kok. Planen følger',
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
      '3 things that happened have been recorded, the last of them 2 March 2026. 1 of the 3',
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

  it('count what is open, each number in its own form', () => {
    const counts = { met: 0, unmet: 0, advised: 0, unknown: 0, notApplicable: 0 }
    const open = (given: Partial<Report>, locale = 'en') =>
      lead({ purpose: { verbatim: 'X' }, models: [], journal: [], ...given }, locale)
        .split('yet. ')
        .at(-1)
    expect(open({ counts: { ...counts, met: 1 }, steps: [], missing: [] })).toBe(
      '1 of the 1 criterion that can be judged is met; nothing calls for action, and no question is open.',
    )
    expect(
      open({
        counts: { ...counts, met: 2 },
        steps: [report.steps[0]!, report.steps[0]!],
        missing: report.missing.slice(0, 1),
      }),
    ).toBe('2 of the 2 criteria that can be judged are met; 2 points call for action, and one question is open.')
    expect(open({ counts: { ...counts, unknown: 2 }, steps: report.steps.slice(1) })).toBe(
      'No criterion can be judged yet; nothing calls for action, and 2 questions are open.',
    )
    expect(open({ counts, steps: [], missing: [] })).toBe('No planning model or rule has been put to the plan.')
    expect(open({ counts, missing: [] })).toBe(
      'No criterion can be judged yet; one point calls for action, and no question is open.',
    )
    expect(open({ counts: { ...counts, notApplicable: 1 }, steps: [], missing: [] })).toBe(
      'No criterion can be judged yet; nothing calls for action, and no question is open.',
    )
    expect(lead({ counts: { ...counts, met: 1 }, steps: [], missing: [] }, 'da')).toContain(
      '1 ud af det ene kriterium, der kan vurderes, er opfyldt; intet kræver handling, og ingen spørgsmål står åbne.',
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
      'Mål Mål Nu Skal nå Frist Status Alle retter har en kok 33,5 % 100 % december 2026 ! Bagud Gæsterne er tilfredse tilbageholdt ukendt ikke fastsat ? Ikke målt Næste skridt',
    )
    const [, second] = report.objectives!
    const { now: _, target: __, ...never } = second!
    expect(first({ objectives: [never] })).toContain('Guests are content – – – ? Not measured')
    expect(first({ objectives: [{ ...never, now: { number: 0 } }] })).toContain('Guests are content 0 not set not set')
    expect(first({ objectives: [{ ...never, baseline: { number: 0 } }] })).toContain(
      'content never measured not set not set',
    )
    expect(first({ objectives: [{ ...never, by: { date: 'unknown' } }] }, 'da')).toContain(
      'tilfredse aldrig målt ikke fastsat ukendt dato',
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
      'Next steps Nobody cooks Bread Ask among the residents before you look outside. Responsible: kitchen group · By: 1 March 2026 ! overdue · First, because the deadline, 1 March 2026, has passed. Advice: 1 guest at Bread Count them at the door. Responsible: not agreed · By: not agreed · Then, because nothing weightier is left.',
    )
    expect(first({}, 'da')).toContain(
      'Godt råd: 1 gæst til Bread Tæl dem i døren. Ansvarlig: ikke aftalt · Frist: ikke aftalt · Derefter, fordi intet vigtigere står tilbage.',
    )
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
    expect(first({ steps: [a!, answered, c!] })).toContain('Step 1. Ask')
    expect(first({ steps: [a!, answered, c!] }, 'da')).not.toContain('samme slags')
  })

  it('say that nothing calls for action where there is advice alone, or nothing', () => {
    expect(first({ steps: report.steps.slice(1) })).toContain(
      'Next steps Nothing calls for action now. Advice: 1 guest',
    )
    expect(first({ steps: [] }, 'da')).toContain('Næste skridt Intet kræver handling lige nu. Det mangler vi at vide')
    expect(first()).not.toContain('Nothing calls')
  })
})

describe('what is not known, and what is to be decided, on the first page', () => {
  it('are three questions at the most, with what waits for them', () => {
    const ask = report.missing[0]!
    expect(first()).toContain(
      'What we do not know yet Attach Halls: it is not in the plan yet. How many come to Cake? Decision wanted',
    )
    expect(first({ missing: [{ ...ask, waiting: 4 }] })).toContain('plan yet. 4 criteria wait for the answer.')
    expect(first({ missing: [{ ...ask, waiting: 4 }] }, 'da')).toContain('endnu. 4 kriterier venter på svaret.')
    expect(first({ missing: [{ ...ask, where: [{ verbatim: 'Kitchen' }, ask.where[0]!], waiting: 2 }] })).toContain(
      'plan yet. Kitchen · 2 criteria',
    )
    expect(first({ missing: [ask, ask, ask] })).not.toContain('more')
    expect(first({ missing: [ask, ask, ask, ask] })).toContain('and 1 more Decision')
    expect(first({ missing: [] })).toContain('What we do not know yet No question is open. ')
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
    expect(first({ decisionsWanted: undefined })).toMatch(/Decision wanted Not stated\.$/)
    expect(first({ decisionsWanted: undefined }, 'da')).toMatch(/Ikke angivet\.$/)
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
