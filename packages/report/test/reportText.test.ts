import { beforeEach, describe, expect, it } from 'vitest'
import { type Report, reportOf, reportText } from '../src/index.js'
import { at, meals, planOf } from './fixtures/meals.js'

let report: Report
beforeEach(() => {
  report = reportOf(planOf(), [meals], { at })
})

describe('a report as text', () => {
  it('reads well in Danish', () => {
    expect(reportText(report, { locale: 'da' })).toBe(
      `Shared meals
Statusrapport pr. 31. marts 2026 · Måltider 1.2.0

Planen følger Måltider: 1 af 3 faser er afsluttet; i gang: Spis.
3 kriterier kan vurderes: 1 er opfyldt, 1 bør ses efter, og 1 giver kun
anledning til gode råd.
1 kan først vurderes, når vi ved mere, og 1 er ikke relevant nu.

FASER  Måltider
  ● Køb ind: Afsluttet (1. februar 2026) · Intet at vurdere
  · Lav mad: Intet noteret · Skal ses efter
  ◐ Spis: I gang (februar 2026) · Kan ikke vurderes endnu

OPFYLDT  1 af 5 kriterier
  ✓ Det, der sker, bliver skrevet ned (2 undersøgt)

SKAL SES EFTER  1 af 5 kriterier · 2 opmærksomhedspunkter
  ! Vigtigt: Ingen laver Bread
    Spørg blandt beboerne, før I leder udefra.
    Hvor: Retter › Bread
    Svar: Det gør vi · Ansvarlig: kitchen group · Frist: 1. marts 2026
    (overskredet) – A neighbour was asked (coordinator, 3. februar 2026)
  ! Vigtigt: Ingen laver Cake
    Spørg blandt beboerne, før I leder udefra.
    Hvor: Retter › Cake
    Svar: Accepteret, som det er – Bought cake is fine (coordinator, 3. februar
    2026)

GODE RÅD  1 af 5 kriterier · 1 godt råd
  – Godt råd: 1 gæst til Bread
    Tæl dem i døren.
    Hvor: Retter › Bread

KAN IKKE VURDERES ENDNU  1 af 5 kriterier · 2 åbne spørgsmål
  ? Tilføj Lokaler: det er ikke i planen endnu.
    Vedrører: Lokaler
  ? Hvor mange kommer til Cake?
    Vedrører: Cake

IKKE RELEVANT NU  1 af 5 kriterier
  – Gæsterne kommer igen: Ingen har spist endnu.
`.replace('Tilføj Lokaler: det er ikke i planen endnu.', attach('da')),
    )
  })

  it('reads well in English', () => {
    expect(
      reportText(report, { locale: 'en-GB' }),
    ).toContain(`The plan follows Meals: 1 of 3 phases are completed; under way: Eat.
3 criteria can be judged: 1 met, 1 to look at, 1 with advice only.
1 cannot be judged until we know more, and 1 does not apply now.

PHASES  Meals
  ● Shop: Completed (1 February 2026) · Nothing to judge
  · Cook: Nothing recorded · To look at
  ◐ Eat: Under way (February 2026) · Cannot be judged yet

MET  1 of 5 criteria
  ✓ What happens is written down (2 items looked at)

TO LOOK AT  1 of 5 criteria · 2 findings
  ! Important: Nobody cooks Bread
    Ask among the residents before you look outside.
`)
  })

  it('keeps to the width, but never less than 40 columns', () => {
    const long = (width: number) =>
      Math.max(
        ...reportText(report, { locale: 'da', width })
          .split('\n')
          .filter((line) => !line.includes('/plan'))
          .map((line) => line.length),
      )
    expect(long(50)).toBeLessThanOrEqual(50)
    expect(long(10)).toBeLessThanOrEqual(40)
    expect(long(10)).toBeGreaterThan(30)
  })

  it('marks parts for who wants colours, and nothing else changes', () => {
    const roles = new Set<string>()
    const marked = reportText(report, { locale: 'da', mark: (text, role) => { roles.add(role); return `\u001b<${text}\u001b>` } }) // biome-ignore format: one line
    expect([...roles].sort()).toEqual(['heading', 'met', 'notApplicable', 'soft', 'title', 'unknown', 'unmet'])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks are control characters
    expect(marked.replace(/\u001b[<>]/g, '')).toBe(reportText(report, { locale: 'da' }))
    expect(marked).toContain('  \u001b<✓\u001b> Det, der sker')
  })

  it.each([
    ['da', ['  * Køb ind: Afsluttet', '  . Lav mad:', '  ~ Spis:', '  + Det, der sker', '  - Gæsterne kommer igen']],
    ['en', ['  * Shop: Completed', '  . Cook:', '  ~ Eat:', '  + What happens', '  - Guests come back']],
  ] as const)('does with ASCII signs where there are no others (%s), and keeps every letter', (locale, lines) => {
    const plain = reportText(report, { locale, signs: 'ascii' })
    const rich = reportText(report, { locale })
    for (const line of lines) expect(plain).toContain(`\n${line}`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all beyond ASCII is meant
    expect([...new Set(plain.match(/[^\u0000-\u007f]/g))].filter((sign) => !/[æøåÆØÅ]/.test(sign))).toEqual([])
    const signs: Readonly<Record<string, string>> = { '✓': '+', '●': '*', '◐': '~', '–': '-', '›': '>' }
    const told = rich.replace(/^ {2}·/gm, '  .').replace(/[✓●◐–›]/g, (sign) => signs[sign] ?? '')
    expect(plain).toBe(told.replaceAll('·', '-').replace(/[“”»«]/g, '"'))
    expect(reportText(report, { locale, signs: 'unicode' })).toBe(rich)
  })

  it('tells all states of a phase apart in ASCII, too', () => {
    const [model] = report.models
    const [phase] = model!.phases
    const first = (state: 'notStarted' | 'reopened') =>
      reportText(
        { ...report, models: [{ ...model!, phases: [{ ...phase!, state }] }] },
        { locale: 'en', signs: 'ascii' },
      )
    expect(first('notStarted')).toContain('\n  o Shop: Not started - ')
    expect(first('reopened')).toContain('\n  < Shop: Reopened (1 February 2026) - ')
    const marked = reportText(report, { locale: 'en', signs: 'ascii', mark: (text, role) => `<${role}:${text}>` })
    expect(marked).toContain('  <met:+> What happens')
  })

  it('has no heading for what does not apply where all of it does', () => {
    const { rules, ...model } = report.models[0]!
    const applying = { ...model, rules: rules.filter(({ verdict }) => verdict.kind !== 'notApplicable') }
    const all = { ...report, counts: { ...report.counts, notApplicable: 0 }, models: [applying] }
    expect(reportText(all, { locale: 'en' })).not.toContain('DOES NOT APPLY NOW')
    expect(reportText(all, { locale: 'da' })).not.toContain('IKKE RELEVANT NU')
  })

  it('lets nothing that was typed steer a terminal', () => {
    const hostile = reportOf(
      planOf((field) => `${field}\u001b[2J\u202e\n\r\u0007`),
      [meals],
      { at },
    )
    for (const locale of ['en', 'da']) {
      const text = reportText(hostile, { locale })
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u)
      expect(text).toContain('Shared meals\ufffd[2J\ufffd')
    }
  })

  it('shows of a finding what there is', () => {
    const [first] = report.findings
    const { pointer: _, answer: __, ...bare } = first!
    const lines = (finding: Report['findings'][number]) => {
      const text = reportText({ ...report, findings: [finding] }, { locale: 'en' })
      return text
        .slice(text.indexOf('  ! '), text.indexOf('\n\nCANNOT BE JUDGED YET'))
        .split('\n')
        .map((line) => line.trim())
    }
    expect(lines({ ...bare, where: [] })).toEqual([
      '! Important: Nobody cooks Bread',
      'Ask among the residents before you look outside.',
    ])
    const given = { at: '2026', by: 'x', answer: 'willDo', why: { verbatim: 'y' } } as const
    expect(lines({ ...bare, where: [], answer: given })[2]).toBe('Answer: Will be done – y (x, 2026)')
    expect(lines({ ...bare, where: [], overdue: false, answer: { ...given, due: '2026-05' } })[2]).toBe(
      'Answer: Will be done · By: May 2026 – y (x, 2026)',
    )
  })

  it('shows of missing knowledge what there is', () => {
    const text = reportText({ ...report, missing: [{ ...report.missing[1]!, where: [] }] }, { locale: 'en' })
    expect(text).toContain('  ? How many come to Cake?\n\nDOES NOT')
  })

  it('names a rule set with its questions, not among the models', () => {
    const set = { id: '@example/set', sources: meals.sources, rules: { written: meals.rules.written } }
    const text = reportText(reportOf(planOf(), [meals, set as never], { at }), { locale: 'en' })
    expect(text).toContain('as of 31 March 2026 · Meals 1.2.0\n')
    expect(text).toContain('The plan follows Meals: 1 of 3')
    expect(text).toContain('MET  2 of 6 criteria')
  })

  it('says so when there is nothing', () => {
    const empty = reportOf({ ...planOf(), artefacts: {}, journal: [], phases: {}, deviations: [] }, [], { at })
    expect(reportText(empty, { locale: 'da' })).toBe(`Shared meals
Statusrapport pr. 31. marts 2026

Planen er ikke holdt op mod nogen planlægningsmodel.
Planen er ikke vurderet endnu.
`)
  })

  it('has no phases to speak of where nothing is under way or a model has none', () => {
    const idle = reportOf({ ...planOf(), phases: {} }, [meals], { at })
    expect(reportText(idle, { locale: 'da' })).toContain(
      'Planen følger Måltider: Det er ikke noteret, hvor langt de 3 faser er.',
    )
    const { flow: _, ...rest } = meals
    const framework = { ...rest, phases: {}, principles: {}, rules: {}, views: {}, id: '@example/frame' }
    const text = reportText(reportOf(planOf(), [framework as never], { at }), { locale: 'en' })
    expect(text).toContain('The plan follows Meals.')
    expect(text).not.toContain('PHASES')
  })
})

/** The question for an absent artefact is another package's sentence. */
function attach(locale: 'da' | 'en'): string {
  const asked = report.missing.find(({ what }) => 'artefact' in what)?.toKnow as {
    readonly en: string
    readonly da: string
  }
  return asked[locale].replace(/\{\w+\}/g, 'Lokaler')
}
