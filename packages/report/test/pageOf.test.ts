import type { Objective } from '@groundplan/figures'
import { describe, expect, it } from 'vitest'
import { type Block, pageOf, type ReportedStep, reportOf } from '../src/index.js'
import { at, planOf } from './fixtures/meals.js'
import { pageIn, part, report, wordsOf } from './support/wholePage.js'

const bare = reportOf({ ...planOf(), artefacts: {}, journal: [], phases: {}, deviations: [] }, [], { at })

describe('the parts of a page', () => {
  it.each([
    [
      'en',
      [
        'Objective by objective',
        'What happened',
        'Whom we reached, and who is missing',
        'How we expect it to work',
        'To be clarified',
        'Money and effort',
        'After the project',
        'What changed since last time',
        'Appendix: Criteria and verdicts',
        'Appendix: The plan in pictures and tables',
        'Appendix: Advice and settled findings',
        'Appendix: Methods and data',
        'Appendix: Sources',
        'Appendix: History of the plan',
      ],
    ],
    [
      'da',
      [
        'Mål for mål',
        'Hvad er der sket?',
        'Hvem vi har nået, og hvem vi mangler',
        'Sådan forventer vi, at det virker',
        'Det skal afklares',
        'Økonomi og ressourcer',
        'Forankring efter projektet',
        'Ændret siden sidst',
        'Bilag: Kriterier og vurderinger',
        'Bilag: Planen i billeder og tabeller',
        'Bilag: Gode råd og afklarede punkter',
        'Bilag: Metode og data',
        'Bilag: Kilder',
        'Bilag: Planens historik',
      ],
    ],
  ])('have their order and titles (%s)', (locale, titles) => {
    expect(pageIn({}, locale).parts.map(({ title }) => title.map(({ text }) => text).join(''))).toEqual(titles)
  })

  it('are left out where no package brought a section, save where nothing is itself the message', () => {
    expect(pageOf(bare, { locale: 'da' }).parts.map(({ id }) => id)).toEqual([
      'happened',
      'clarify',
      'money',
      'after',
      'method',
    ])
  })

  it('have ids that are unique, also those of figures', () => {
    const ids: string[] = []
    const collect = (blocks: readonly Block[]): void => {
      for (const block of blocks) {
        if (block.kind === 'figure') ids.push(block.id)
        if (block.kind === 'card' || block.kind === 'fold') collect(block.blocks)
      }
    }
    const page = pageIn()
    for (const { id, blocks } of [page.first, ...page.parts]) {
      ids.push(id)
      collect(blocks)
    }
    expect(ids.length).toBeGreaterThan(20)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('objective by objective', () => {
  it('says where it stood, stands and is to go, and what is open about it', () => {
    expect(part('objectives')).toBe(
      'Objective by objective All dishes have a cook Baseline 0 of 3 Now 33.5 % Target 100 % Deadline December 2026 Status ! Behind To be clarified Nobody cooks Bread 1 guest at Bread Guests are content Now withheld Target unknown (nobody set one) Deadline not set Status ? Not measured How goals are counted Counted over 3 dishes.',
    )
  })

  it('has nothing of those of which the first page says it all', () => {
    const [first, { target: _, ...plain }] = report.objectives as [Objective, Objective]
    const shown = (...objectives: readonly Objective[]) => part('objectives', { objectives, sections: [], steps: [] })
    expect(shown(plain)).toBeUndefined()
    expect(shown()).toBeUndefined()
    expect(shown({ ...plain, target: { is: 'unknown' } })).toBeUndefined()
    expect(shown({ ...plain, target: { is: 'unknown', why: { en: 'later' } } })).toContain('Target unknown (later)')
    expect(shown({ ...plain, now: { is: 'notApplicable', why: { en: 'gone' } } })).toContain('(gone)')
    expect(shown({ ...plain, baseline: { number: 4 } })).toBe(
      'Objective by objective Guests are content Baseline 4 Now withheld Target not set Deadline not set Status ? Not measured',
    )
    expect(part('objectives', { objectives: [first!], sections: [] })).toContain('To be clarified Nobody cooks Bread')
    const many = Array.from({ length: 7 }, (_, i) => ({ ...plain, id: `o${i}`, label: { verbatim: `Goal ${i}` } }))
    expect(shown(...many)).toBe(
      'Objective by objective Goal 6 Now withheld Target not set Deadline not set Status ? Not measured',
    )
  })

  it('says the status alone of what was never to be counted, and what would show it', () => {
    const [, { now: _, target: __, ...plain }] = report.objectives as [Objective, Objective]
    const about = report.steps[0]!.finding.about[0]
    expect(part('objectives', { objectives: [{ ...plain, about, note: { verbatim: 'Smiles' } }], sections: [] })).toBe(
      'Objective by objective Guests are content Smiles Status ? Not measured To be clarified Nobody cooks Bread 1 guest at Bread',
    )
  })
})

describe('what happened', () => {
  it('tells phases, the journal with outcomes, and departures with reasons', () => {
    const words = part('happened', { sections: [] })
    expect(words).toContain(
      'What happened Where the plan stands: Meals Phase Progress Since Shop ✓ Completed 1 February 2026 Cook ● Under way March 2026 Eat ● Under way February 2026 Events, meetings and decisions',
    )
    expect(words).toContain(
      '20 January 2026 Event Horses on the green Soup date unknown Small-scale test Half portions Outcome: Kept in another form, March 2026 · Too much was left · Adapted: Children choose 2 March 2026 Decision Soup on Sundays',
    )
    expect(words).toMatch(/Departures and their reasons Date Phase Reason February 2026 Eat The guests were there$/)
    expect(part('happened', { sections: [], journal: [], deviations: [], models: [] }, 'da')).toBe(
      'Hvad er der sket? Hændelser, møder og beslutninger Der er ikke skrevet noget i logbogen. Afvigelser og begrundelser Der er ikke noteret afvigelser.',
    )
  })

  it('marks each state of a phase by a sign, and dates what began', () => {
    const state = (name: 'notRecorded' | 'notStarted' | 'reopened') =>
      part('happened', {
        models: [{ ...report.models[0]!, phases: [{ ...report.models[0]!.phases[0]!, state: name, since: '2026' }] }],
      })
    expect(state('notRecorded')).toContain('Shop ○ Nothing recorded – ')
    expect(state('notStarted')).toContain('Shop ○ Not started – ')
    expect(state('reopened')).toContain('Shop ● Reopened 2026 ')
  })

  it('folds all but the twenty latest entries away', () => {
    const journal = (n: number) => Array.from({ length: n }, () => report.journal[0]!)
    const folds = (n: number) =>
      pageIn({ journal: journal(n) })
        .parts.find(({ id }) => id === 'happened')!
        .blocks.filter(({ kind }) => kind === 'fold')
    expect(folds(22)).toEqual([])
    expect(folds(23)).toMatchObject([{ summary: [{ text: '3 earlier entries' }] }])
    expect(part('happened', { journal: journal(24) }, 'da')).toContain('4 tidligere indførsler')
  })
})

describe('what is to be clarified', () => {
  const [step] = report.steps
  it('shows findings that call for action as cards with reason, place, answer and source', () => {
    expect(part('clarify')).toBe(
      'To be clarified To look at Important Nobody cooks Bread Ask among the residents before you look outside. Where Dishes › Bread Answer Will be done · Responsible: kitchen group · By: 1 March 2026 ! overdue · A neighbour was asked (coordinator, 3 February 2026) Source The book of meals (2019), ch. 2 Questions to ask Question What is to stand under “Halls”? The plan holds nothing of it yet. How many come to Cake?',
    )
  })

  it('leaves advice to an appendix of its own, where nothing is said to call for action', () => {
    expect(part('clarify')).not.toContain('1 guest')
    const others = part('others', {}, 'da')
    expect(others).toBe(
      'Bilag: Gode råd og afklarede punkter Gode råd (1) Godt råd 1 gæst til Bread Tæl dem i døren. Hvor Retter › Bread Svar Endnu ikke besvaret Kilde Vores eget skøn: Eksemplets skøn Accepteret eller afvist (1) Vigtigt Ingen laver Cake Spørg blandt beboerne, før I leder udefra. Hvor Retter › Cake Svar Accepteret, som det er · Bought cake is fine (coordinator, 3. februar 2026) Kilde The book of meals (2019), ch. 2',
    )
    expect(part('others', { steps: [], findings: [] })).toBeUndefined()
    expect(part('clarify', { steps: report.steps.slice(1), missing: [] }, 'da')).toBe(
      'Det skal afklares Der er ikke fundet noget, der bør ses efter.',
    )
    expect(part('clarify', { steps: [] }, 'da')).toContain(
      'Det skal afklares Intet haster, men 2 spørgsmål mangler svar: Spørgsmål',
    )
    expect(part('clarify', { steps: [], missing: report.missing.slice(0, 1) })).toContain(
      'To be clarified Nothing is pressing, but one question is unanswered: Question',
    )
    expect(part('clarify', { missing: [] })).not.toContain('Questions')
    const counts = { met: 0, unmet: 0, advised: 0, unknown: 0, notApplicable: 0 }
    expect(part('clarify', { steps: [], missing: [], counts }, 'da')).toBe(
      'Det skal afklares Planen er ikke vurderet endnu.',
    )
  })

  it('folds all but three away, by what they are about', () => {
    const about = ['A', 'B', 'A', 'B', 'A', 'B']
    const steps = about.map(
      (place, i): ReportedStep => ({
        ...step!,
        finding: { ...step!.finding, where: [{ verbatim: place }], message: { en: `No ${i}.` } },
      }),
    )
    const fold = pageIn({ steps })
      .parts.find(({ id }) => id === 'clarify')!
      .blocks.find(({ kind }) => kind === 'fold')
    expect(fold).toMatchObject({ summary: [{ text: '3 more points to look at' }] })
    const words = wordsOf([fold!])
    expect(words.replace(/Important (No \d\.).*?ch\. 2/g, '$1')).toBe('3 more points to look at B No 3. No 5. A No 4.')
    const few = pageIn({ steps: steps.slice(0, 5) }).parts.find(({ id }) => id === 'clarify')!
    expect(few.blocks.filter(({ kind }) => kind === 'fold')).toEqual([])
    const grouped = [...steps, ...steps].map(({ finding }) => finding)
    const settled = part('others', { steps: [], findings: grouped })?.replace(/Important (No \d\.).*?ch\. 2/g, '$1')
    expect(settled).toBe(
      'Appendix: Advice and settled findings Accepted or disagreed with (12) A No 0. No 2. No 4. No 0. No 2. No 4. B No 1. No 3. No 5. No 1. No 3. No 5.',
    )
  })

  it('shows of an answer and of a finding what there is', () => {
    const shown = (given: Partial<ReportedStep['finding']>) =>
      part('clarify', {
        steps: [{ ...step!, finding: { ...step!.finding, where: [], cites: [], overdue: false, ...given } }],
        missing: [],
      })
    const answer = { at: '2026', by: 'x', answer: 'willDo' as const, why: { verbatim: 'y' } }
    expect(shown({ answer })).toContain('Answer Will be done · Responsible: not agreed · By: not agreed · y (x, 2026)')
    expect(shown({ answer: { ...answer, answer: 'disagree' } })).toContain('Answer Disagree · y (x, 2026)')
    expect(shown({ answer: { ...answer, answer: 'accepted', due: '2026-05' } })).toContain(
      'Accepted as it is · Responsible: not agreed · By: May 2026 · y',
    )
    expect(shown({ answer: undefined })).toMatch(/Answer Nobody has answered yet$/)
    expect(shown({})).not.toContain('Where')
  })
})

describe('money and what becomes of it', () => {
  it.each([
    [undefined, 'Not stated.', 'Ikke angivet.'],
    [{ is: 'known', value: { verbatim: '900' } }, '900', '900'],
    [{ is: 'unknown' }, 'Unknown.', 'Ukendt.'],
    [{ is: 'unknown', why: { verbatim: 'asked' } }, 'Unknown: asked', 'Ukendt: asked'],
    [{ is: 'withheld' }, 'Withheld.', 'Tilbageholdt.'],
    [{ is: 'notApplicable' }, 'Not applicable.', 'Ikke relevant.'],
    [{ is: 'notApplicable', why: { verbatim: 'free' } }, 'Not applicable: free', 'Ikke relevant: free'],
  ] as const)('tell every kind of nothing apart: %j', (datum, en, da) => {
    expect(part('money', { budget: datum, sections: [] })).toBe(`Money and effort ${en}`)
    expect(part('money', { budget: datum, sections: [] }, 'da')).toBe(`Økonomi og ressourcer ${da}`)
    expect(part('after', { afterwards: datum, sections: [] })).toBe(`After the project ${en}`)
  })

  it('leave it to a section where nobody put it in words', () => {
    expect(part('money', { budget: undefined })).toBe('Money and effort Title of money Soup')
    expect(part('money')).toBe('Money and effort 900 a month Title of money Soup')
    expect(part('after', { afterwards: undefined }, 'da')).toBe('Forankring efter projektet Overskrift til after Soup')
  })
})

describe('the appendices', () => {
  it('give every verdict its denominator, and call advice advice', () => {
    const words = part('verdicts')
    expect(words).toContain(
      'Appendix: Criteria and verdicts Meals Shop, cook and eat, together. Principles Principle Verdict Rests on Together ! To look at 2 findings in 6 looked at Phases Phase Verdict Rests on Shop ○ Nothing to judge The model has no criteria for this phase. ',
    )
    expect(words).toContain(
      'Every dish has a cook ! To look at 2 findings in 3 looked at The guests are counted ● Advice 1 finding in 3 looked at What happens is written down ✓ Met 3 items looked at There is a hall ? Cannot be judged yet 1 open question Guests come back ○ Does not apply now Nobody has eaten yet.',
    )
    expect(
      part('verdicts', {
        models: [{ ...report.models[0]!, summary: undefined, principles: [], phases: [], rules: [] }],
      }),
    ).toBe('Appendix: Criteria and verdicts Meals')
  })

  it('say what a picture waits for, and that one is broken', () => {
    expect(part('pictures')).toContain(
      '“The halls” can be shown once this is known: What is to stand under “Halls”? The plan holds nothing of it yet.',
    )
    const [model] = report.models
    const halls = model!.figures.find(({ missing }) => missing.length > 0)!
    expect(part('pictures', { models: [{ ...model!, figures: [halls, halls] }] }, 'da')).toBe(
      'Bilag: Planen i billeder og tabeller Lokalerne og Lokalerne kan først vises, når vi ved dette: Hvad skal der stå under »Lokaler«? Planen rummer endnu intet.',
    )
    const figures = [{ id: 'x', title: { en: 'Broken', da: 'Brudt' }, missing: [] }]
    expect(part('pictures', { models: [{ ...report.models[0]!, figures }] }, 'da')).toContain('Brudt Kunne ikke vises')
    expect(part('pictures', { models: [{ ...report.models[0]!, figures: [] }] })).toBeUndefined()
  })

  it('say how it was assessed, and which sections found nothing', () => {
    expect(part('method', { sections: [] })).toContain(
      'Appendix: Methods and data As of 31 March 2026, 5 criteria were put to the plan, from Meals 1.2.0. A planning model guides',
    )
    const { version: _, ...set } = report.models[0]!
    expect(part('method', { models: [report.models[0]!, set] }, 'da')).toContain(
      'Pr. 31. marts 2026 er planen vurderet ud fra 5 kriterier fra Måltider 1.2.0, Måltider.',
    )
    expect(part('method', { models: [] })).toContain('Methods and data A planning model guides')
    expect(part('method', { sections: [], sectionsWithout: [{ en: 'Reach', da: 'Deltagere' }] })).toMatch(
      /Not shown, since what the plan holds of it could not be read: Reach\.$/,
    )
    expect(part('method')).toMatch(/Title of methods Soup$/)
  })

  it('list sources and revisions, the newest ten open', () => {
    expect(part('sources')).toBe('Appendix: Sources The book of meals (2019). isbn:978-0-00-000000-2')
    expect(part('sources', { sources: [{ title: 'T', year: 2000 }] })).toBe('Appendix: Sources T (2000)')
    expect(part('sources', { sources: [] })).toBeUndefined()
    expect(part('history')).toBe(
      'Appendix: History of the plan Date Role Reason 12 March 2026 coordinator Counted again 9 March 2026 coordinator We began 2 March 2026 coordinator Decided on a meeting 5 January 2026 coordinator What it is for',
    )
    const changes = (n: number) => Array.from({ length: n }, () => report.changes[0]!)
    expect(part('history', { changes: changes(12) })).not.toContain('earlier revision')
    expect(part('history', { changes: changes(13) })).toContain('3 earlier revisions Date Role Reason')
    expect(part('history', { changes: [] })).toBeUndefined()
  })
})

describe('runs', () => {
  it('mark what somebody typed, and what is in another language', () => {
    expect(pageIn({ title: { verbatim: 'X', lang: 'sv' } }).title).toEqual([{ text: 'X', lang: 'sv', said: true }])
    expect(pageIn({ title: { verbatim: 'X', lang: 'en' } }).title).toEqual([{ text: 'X', said: true }])
    expect(pageIn({ title: { en: 'Meals' } }, 'da').title).toEqual([{ text: 'Meals [en]', lang: 'en' }])
    expect(pageIn({ title: { verbatim: 'X', lang: 'no tag' } }).title).toEqual([{ text: 'X', said: true }])
  })

  it('hold nothing that a document may not hold, and say of empty words that they are empty', () => {
    expect(pageIn({ title: { verbatim: 'a\u0000\u202eb' } }).title[0]?.text).toBe('a\ufffd\ufffdb')
    expect(pageIn({ title: { verbatim: ' \n' } }).title[0]?.text).toBe('(empty)')
    expect(pageIn({ title: { verbatim: '' } }, 'da').title[0]?.text).toBe('(tom)')
  })
})
