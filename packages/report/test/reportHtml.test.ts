import { createHash } from 'node:crypto'
import type { AnyMessage } from '@groundplan/kernel'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { html, Markup } from '../src/html/markup.js'
import { policyFor } from '../src/html/policy.js'
import { type Report, reportHtml, reportOf } from '../src/index.js'
import * as pages from '../src/page/pageWords.js'
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
    const step = (message: AnyMessage) => [{ ...report.steps[0]!, finding: { ...report.steps[0]!.finding, message } }]
    expect(reportHtml({ ...report, steps: step({ en: 'Only {dish}' }) }, { locale: 'da' })).toContain(
      '<span lang="en">Only Bread [en]</span>',
    )
    expect(reportHtml({ ...report, steps: step({ da: 'Kun {dish}' }) }, { locale: 'en' })).toContain(
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
      'En figur kunne ikke tegnes her.',
    )
    const without = { ...model, figures: [{ id: 'x', title: { en: 'Broken', da: 'Brudt' }, missing: [] }] }
    expect(seen(reportHtml({ ...report, models: [without] }, { locale: 'en' }))).toContain(
      'Broken This could not be drawn',
    )
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
    const same = new Set(['Journal', 'Status', '{from} – {to}', '{title} ({year})'])
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
    walk(pages)
    expect(pairs).toBeGreaterThan(150)
  })
})
