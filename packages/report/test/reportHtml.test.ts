import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { html, Markup } from '../src/html/markup.js'
import { policyFor } from '../src/html/policy.js'
import { type Report, reportHtml, reportOf } from '../src/index.js'
import * as catalogue from '../src/words.js'
import { at, meals, planOf } from './fixtures/meals.js'

let report: Report
let danish: string
let english: string
beforeEach(() => {
  report = reportOf(planOf(), [meals], { at })
  danish = reportHtml(report, { locale: 'da-DK' })
  english = reportHtml(report, { locale: 'en' })
})

/** What a reader sees: tags away, white space folded. */
const seen = (page: string): string =>
  page
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<(\/?(p|li|h\d|td|th|dd|dt|tr|div|b|br|small|caption|article|section)\b)[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ')

describe('the page', () => {
  it('allows nothing but its own style sheet, by its hash', () => {
    const style = /<style>([\s\S]*)<\/style>/.exec(danish)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(danish).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">`,
    )
    expect(style.length).toBeGreaterThan(1000)
  })

  it('stands alone: no script, no style attribute, nothing fetched', () => {
    for (const page of [danish, english]) {
      expect(page).not.toMatch(/<script|<link|<img|<iframe|<object|\sstyle=|\son\w+=|\ssrc=|javascript:|url\(|@import/i)
      expect([...page.matchAll(/href="([^"]*)"/g)].every(([, target]) => target?.startsWith('#'))).toBe(true)
    }
  })

  it('leads every link to a place that is there, and gives no id twice', () => {
    for (const page of [danish, english]) {
      const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, target] of page.matchAll(/(?:href="#|aria-labelledby=")([^"]*)"/g))
        for (const id of (target ?? '').split(' ')) expect(ids).toContain(id)
    }
  })

  it('has one main heading and skips no level', () => {
    const levels = [...danish.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [i, level] of levels.entries()) if (i > 0) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('says its language and its title', () => {
    expect(danish).toContain('<html lang="da">')
    expect(english).toContain('<html lang="en">')
    expect(danish).toContain('<title>Shared meals – Statusrapport pr. 31. marts 2026</title>')
  })

  it('begins with the plan in one minute', () => {
    expect(seen(danish)).toContain(
      'Planen på ét minut Planen følger Måltider: 1 af 3 faser er afsluttet; i gang: Spis. 3 kriterier kan vurderes: 1 er opfyldt, og 2 kræver handling. 1 kan først vurderes, når vi ved mere, og 1 er ikke relevant nu.',
    )
    expect(seen(danish)).toContain(
      'Næste skridt Ingen laver Bread Spørg blandt beboerne, før I leder udefra. Vigtigt · Det gør vi · Ansvarlig: kitchen group · Frist: 1. marts 2026 overskredet',
    )
    expect(seen(danish)).toContain(
      '1 opmærksomhedspunkt mere er accepteret eller afvist; det står sammen med de øvrige.',
    )
    expect(seen(english)).toContain(
      '1 ✓ Met of 5 criteria 2 ! Calls for action of 5 criteria 1 ? Not known yet of 5 criteria 1 – Does not apply now of 5 criteria',
    )
  })

  it('shows three and says how many more there are', () => {
    const many = (n: number): Report => ({
      ...report,
      steps: Array.from({ length: n }, () => report.steps[0]!),
      missing: Array.from({ length: n }, () => report.missing[0]!),
    })
    const first = (n: number) =>
      /<section class="first"[\s\S]*?<\/section>/.exec(reportHtml(many(n), { locale: 'en' }))?.[0] ?? ''
    expect(first(3).match(/<li><p class="head">/g)).toHaveLength(6)
    expect(first(3)).not.toContain('more</a>')
    expect(first(4).match(/<li><p class="head">/g)).toHaveLength(6)
    expect(first(4).match(/and 1 more/g)).toHaveLength(2)
    expect(first(4)).toContain('<p class="more"><a href="#findings">and 1 more</a></p>')
    expect(first(4)).toContain('<p class="more"><a href="#unknowns">and 1 more</a></p>')
    expect(first(5).match(/and 2 more/g)).toHaveLength(2)
    expect(seen(first(0))).toContain('Nothing calls for action now.')
    expect(seen(first(0))).toContain('Nothing was missing to judge the criteria.')
  })

  it('names what is met, six at the most, and says how many more there are', () => {
    const { rules, ...model } = report.models[0]!
    const met = rules.find(({ verdict }) => verdict.kind === 'met')!
    const first = (n: number) =>
      /<section class="first"[\s\S]*?<\/section>/.exec(
        reportHtml(
          { ...report, models: [{ ...model, rules: Array.from({ length: n }, () => met) }] },
          { locale: 'da' },
        ),
      )?.[0] ?? ''
    expect(seen(danish)).toContain('Det er opfyldt ✓ Det, der sker, bliver skrevet ned Næste skridt')
    expect(first(6).match(/Det, der sker, bliver skrevet ned/g)).toHaveLength(6)
    expect(first(6)).not.toContain('href="#verdicts"')
    expect(first(8).match(/Det, der sker, bliver skrevet ned/g)).toHaveLength(6)
    expect(first(8)).toContain('<p class="more"><a href="#verdicts">og 2 mere</a></p>')
    expect(first(0)).not.toContain('Det er opfyldt')
  })

  it('names the model of the phases only where there are several', () => {
    expect(seen(danish)).toContain('Så langt er planen Køb ind')
    const two = reportHtml({ ...report, models: [...report.models, ...report.models] }, { locale: 'da' })
    expect(seen(two)).toContain('Så langt er planen: Måltider Køb ind')
  })

  it('gives every verdict its denominator', () => {
    const text = seen(english)
    expect(text).toContain('What happens is written down ✓ Met 2 items looked at')
    expect(text).toContain('Every dish has a cook ! Calls for action 2 findings in 3 looked at')
    expect(text).toContain('The guests are counted ! Calls for action 1 finding in 3 looked at')
    expect(text).toContain('There is a hall ? Not known yet 1 open question')
    expect(text).toContain('Guests come back – Does not apply now Nobody has eaten yet.')
    expect(text).toContain(
      'Shop Completed, 1 February 2026 – Nothing to judge The model has no criteria for this phase.',
    )
    expect(seen(danish)).toContain(
      'Køb ind Afsluttet, 1. februar 2026 – Intet at vurdere Modellen har ingen kriterier for denne fase.',
    )
    expect(text).toContain('Cook Nothing recorded ! Calls for action')
  })

  it('shows each finding with what to do, where, its answer and its source', () => {
    expect(seen(english)).toContain(
      '! Important Nobody cooks Cake Ask among the residents before you look outside. Where Dishes › Cake Answer Accepted as it is Bought cake is fine (coordinator, 3 February 2026) Source The book of meals (2019), ch. 2 Place in the file /plan/artefacts/@example~1meals~1dishes/content/items/2',
    )
    expect(seen(english)).toContain('Answer Nobody has answered yet Source Our own judgement: Judgement of the example')
  })

  it('shows the journal, departures, figures and sources', () => {
    const text = seen(danish)
    expect(text).toContain('20. januar 2026 Hændelse Horses on the green Soup')
    expect(text).toContain(
      'ukendt dato Prøvehandling Halve portioner Udfald: Tilpasset, marts 2026. Too much was left Tilpasset: Children choose',
    )
    expect(text).toContain('februar 2026 Spis The guests were there')
    expect(text).toContain('Kan først vises, når vi ved følgende:')
    expect(text).toContain('Planen er vurderet ud fra 5 kriterier fra Måltider 1.2.0, pr. 31. marts 2026.')
    expect(text).toContain('The book of meals (2019). isbn:978-0-00-000000-2')
  })
})

describe('texts', () => {
  it('marks what is in another language, and only that', () => {
    expect(danish).toContain('<bdi class="said" lang="en">Horses on the green</bdi>')
    expect(english).toContain('<bdi class="said">Horses on the green</bdi>')
    expect(danish).toContain('<bdi class="said">Soup</bdi>')
  })

  it('leaves out a language tag that is none', () => {
    const page = reportHtml({ ...report, title: { verbatim: 'X', lang: '"><b>' } }, { locale: 'da' })
    expect(page).toContain('<h1><bdi class="said">X</bdi></h1>')
  })

  it('shows a text of one language with its mark', () => {
    const model = { ...report.models[0]!, summary: { en: 'Only English' } }
    const page = reportHtml({ ...report, models: [model] }, { locale: 'da' })
    expect(page).toContain('<span lang="en">Only English [en]</span>')
    const finding = { ...report.steps[0]!, message: { en: 'Only {dish}' } }
    expect(reportHtml({ ...report, steps: [finding] }, { locale: 'da' })).toContain(
      '<span lang="en">Only Bread [en]</span>',
    )
    const other = { ...report.steps[0]!, message: { da: 'Kun {dish}' } }
    expect(reportHtml({ ...report, steps: [other] }, { locale: 'en' })).toContain(
      '<span lang="da">Kun Bread [da]</span>',
    )
  })

  it('reads nothing that was typed as markup', () => {
    const hostile = `</title></style></script><script>parent.ran=1</script><img src=x onerror=parent.ran=1>" onload="x ' --> ]]> \u0000\u202e`
    const page = reportHtml(
      reportOf(
        planOf((field) => field + hostile),
        [meals],
        { at },
      ),
      { locale: 'da' },
    )
    expect(page).not.toMatch(/<script|<img|\son(error|load)="|\u202e/)
    expect(page).not.toContain('\u0000')
    expect(page.match(/<\/title>/g)).toHaveLength(danish.match(/<\/title>/g)?.length ?? 0)
    expect(page.match(/<\/style>/g)).toHaveLength(1)
    expect(page).toContain('Shared meals&lt;/title&gt;')
  })

  it('keeps the report when a figure cannot be drawn', () => {
    const figure = { kind: 'table', get title(): never { throw new Error('no') } } // biome-ignore format: one line
    const model = {
      ...report.models[0]!,
      figures: [{ id: 'x', title: { en: 'Broken', da: 'Brudt' }, figure: figure as never, missing: [] }],
    }
    expect(seen(reportHtml({ ...report, models: [model] }, { locale: 'da' }))).toContain(
      'Brudt Kunne ikke vises: Der er en fejl i den model, som figuren hører til.',
    )
    const without = { ...model, figures: [{ id: 'x', title: { en: 'Broken', da: 'Brudt' }, missing: [] }] }
    expect(seen(reportHtml({ ...report, models: [without] }, { locale: 'en' }))).toContain(
      'Broken This could not be drawn',
    )
  })

  it('leaves out the sections with nothing in them', () => {
    const page = reportHtml(
      { ...report, deviations: [], models: [], findings: [], missing: [], journal: [], sources: [] },
      { locale: 'en' },
    )
    for (const id of ['deviations', 'history', 'figures']) expect(page).not.toContain(`id="${id}"`)
    for (const id of ['verdicts', 'findings', 'unknowns', 'journal', 'method']) expect(page).toContain(`id="${id}"`)
    expect(seen(page)).toContain('Nothing was found that calls for action.')
    expect(seen(page)).toContain('Nothing has been written in the journal.')
    expect(seen(page)).toContain('Planning models None stated')
  })

  it('shows the history by day and role', () => {
    const page = reportHtml(
      { ...report, changes: [{ at: '2026-01-02T08:00:00Z', by: 'coordinator', why: { verbatim: 'Began' } }] },
      { locale: 'da' },
    )
    expect(seen(page)).toContain('Ændringer i planen Dato Rolle Begrundelse 2. januar 2026 coordinator Began')
  })
})

describe('markup', () => {
  it('escapes all but markup, and shows nothing for nothing', () => {
    expect(
      html`<p>${'<b>'}${new Markup('<i>')}${['&', [new Markup('<u>')]]}${false}${undefined}${0}${''}</p>`.html,
    ).toBe('<p>&lt;b&gt;<i>&amp;<u>0</p>')
  })

  it('gives every text the hash that browsers expect', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }).filter((text) => !/[\ud800-\udfff]/u.test(text)),
        (text) => {
          expect(policyFor(text)).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)
        },
      ),
    )
  })
})

describe('words', () => {
  it('are complete in both languages, with the same slots, and Danish is not English', () => {
    const same = new Set(['Journal', '{from} – {to}', '{title} ({year})'])
    const slots = (text: unknown) => [...new Set(JSON.stringify(text).match(/\{\w+\}/g))].sort()
    let pairs = 0
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if ('en' in value || 'da' in value) {
        const { en, da } = value as { readonly en: unknown; readonly da: unknown }
        pairs += 1
        expect(en && da).toBeTruthy()
        expect(slots(da)).toEqual(slots(en))
        if (!same.has(String(en))) expect(da).not.toEqual(en)
      } else for (const part of Object.values(value)) walk(part)
    }
    walk(catalogue)
    expect(pairs).toBeGreaterThan(80)
  })
})
