/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Figure, GraphFigure } from '@groundplan/figures'
import { drawHtml, drawSvg, figureStyles } from '@groundplan/figures/draw'
import axe from 'axe-core'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { areasOver, areasThen, lonely, smoking } from './support/charts.js'
import { anyFigure, anyGraph } from './support/figures.js'
import { recruitment } from './support/flows.js'
import { hostileTexts } from './support/hostile.js'
import { hostileShapes } from './support/hostileShapes.js'
import { evidence } from './support/matrices.js'
import { helpers, interest, phases } from './support/samples.js'
import { groups, partnership, place } from './support/scores.js'
import { theory } from './support/theory.js'
import { goalTree, problemTree } from './support/trees.js'

const shapes: readonly Figure[] = [problemTree, goalTree, place, groups, partnership, recruitment]

afterEach(() => {
  document.body.replaceChildren()
})

/** A figure of each kind that shows numbers, with the same hostile text in every field. */
function hostileCharts(text: string): readonly Figure[] {
  const words = { verbatim: text, lang: text }
  const about = { kind: text, id: text }
  const value = { number: 1, of: 2, unit: { en: text } }
  const points = [
    { at: text, value, interval: { low: 0, high: 2 } },
    { at: text, value: { is: 'unknown' as const, why: words } },
    { at: 'b', value },
  ]
  const shown = {
    title: words,
    description: words,
    measure: words,
    unit: { en: text },
    interval: words,
    group: words,
    corner: words,
    categories: [{ id: text, label: words }],
    references: [{ id: text, label: words, value, at: text }],
    marks: [{ at: text, label: words }],
  }
  const series = [
    { id: text, label: words, about, points },
    { id: `${text} `, label: words, about, points },
  ]
  return [
    { ...shown, kind: 'line', series },
    { ...shown, kind: 'line', categories: undefined, series },
    { ...shown, kind: 'bar', series },
    { ...shown, kind: 'multiples', panels: series, compared: { id: text, label: words, points } },
    {
      ...shown,
      kind: 'slope',
      before: words,
      after: words,
      slopes: [{ id: text, label: words, about, before: value, after: { is: 'unknown', why: words } }],
    },
  ]
}

/** A figure of each kind with the same hostile text in every field. */
function hostile(text: string): readonly Figure[] {
  const words = { verbatim: text, lang: text }
  const shown = {
    title: words,
    description: words,
    cites: [{ source: { title: text, year: 2022 }, at: text }, { own: { en: text, da: text } }],
  }
  const node = {
    id: text,
    label: words,
    note: words,
    about: { kind: text, id: text },
    state: { label: words, tone: 'unknown' as const },
  }
  const link = { from: text, to: 'b', label: words }
  const nodes = [node, { ...node, id: 'b' }]
  return [
    {
      ...shown,
      kind: 'table',
      columns: [{ id: text, label: words }],
      rows: [
        {
          about: { kind: text, id: text },
          cells: [
            {
              cell: {
                items: [words, { is: 'unknown', why: words }, { date: text }, { number: 1, unit: { en: text } }],
              },
            },
          ],
        },
      ],
    },
    {
      ...shown,
      kind: 'matrix',
      rows: [{ id: text, label: words, note: words, group: words, about: { kind: text, id: text } }],
      columns: [{ id: text, label: words, note: words, group: words, about: { kind: text, id: text } }],
      levels: [{ id: text, label: words }],
      cells: [
        { row: text, column: text, level: text, cell: words, note: words },
        { row: 'b', column: text, level: `${text} ` },
      ],
      corner: words,
      blank: words,
    },
    {
      ...shown,
      kind: 'layered',
      layers: [{ id: text, label: words }],
      boxes: [{ id: text, label: words }],
      nodes: nodes.map((one) => ({ ...one, layer: text, box: text })),
      links: [link, { ...link, to: text }],
    },
    ...hostileCharts(text),
    ...hostileShapes(text),
    { ...shown, kind: 'network', nodes, links: [link] },
    { ...shown, kind: 'layered', nodes, links: [link, { ...link, to: text }] },
  ]
}

const digest = async (): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(figureStyles))
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
}

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8">${head}<title>Figurer</title></head><body>${body}</body></html>`

async function opened(srcdoc: string): Promise<Window & { hit?: unknown }> {
  const frame = document.createElement('iframe')
  frame.srcdoc = srcdoc
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }))
  document.body.append(frame)
  await loaded
  await new Promise((done) => setTimeout(done, 20))
  return frame.contentWindow as Window & { hit?: unknown }
}

const drawn = (figures: readonly Figure[]): string =>
  figures.map((figure, index) => drawHtml(figure, { locale: 'da', idPrefix: `f${index}` })).join('\n')

describe('hostile text in every field', () => {
  it('is caught by this test when it is not escaped', async () => {
    const window = await opened(page('<script>globalThis.hit = 1</script>'))
    expect(window.hit).toBe(1)
  })

  it.each(hostileTexts)('runs nothing and shows as text: %j', async (text) => {
    const window = await opened(page(drawn(hostile(text))))
    expect(window.hit).toBeUndefined()
    expect((globalThis as { hit?: unknown }).hit).toBeUndefined()
    const found = window.document.querySelectorAll(
      'script, iframe, img, style, link, a, b, object, [onload], [onerror], [onclick], [style]',
    )
    expect(found).toHaveLength(0)
    expect(window.document.querySelectorAll('.gp-figure')).toHaveLength(hostile(text).length)
  })

  it('breaks no rule of the strictest content security policy', async () => {
    const policy = `default-src 'none'; style-src 'sha256-${await digest()}'`
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>${figureStyles}</style>`
    const window = await opened(page('', head))
    const violations: string[] = []
    window.document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective))
    window.document.body.innerHTML = '<p style="color: red">planted</p>'
    await new Promise((done) => setTimeout(done, 50))
    expect(violations).toEqual(['style-src-attr'])
    window.document.body.innerHTML = drawn(hostileTexts.flatMap(hostile))
    await new Promise((done) => setTimeout(done, 100))
    expect(violations).toHaveLength(1)
    // The styles themselves are let in.
    const caption = window.document.querySelector('caption') as Element
    expect(window.getComputedStyle(caption).textAlign).toBe('left')
  })
})

describe('accessibility', () => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']
  const check = async (html: string): Promise<readonly string[]> => {
    document.documentElement.lang = 'da'
    document.title = 'Figurer'
    const main = document.createElement('main')
    main.innerHTML = `<style>${figureStyles}</style><h1>Figurer</h1>${html}`
    document.body.append(main)
    const { violations } = await axe.run(main, { runOnly: tags })
    main.remove()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html: where }) => `${id}: ${where}`))
  }

  it('is checked: a planted image without text is found', async () => {
    expect((await check('<img src="data:,">')).join()).toContain('image-alt')
  })

  it('axe finds nothing in sound figures, in both languages', async () => {
    for (const locale of ['en', 'da']) {
      const html = [phases, helpers, interest, evidence, theory, lonely, smoking, areasThen, areasOver, ...shapes]
        .map((figure, index) => drawHtml(figure, { locale, idPrefix: `a${index}` }))
        .join('\n')
      expect(await check(html)).toEqual([])
    }
  })

  it('axe finds nothing in hostile figures', async () => {
    for (const text of hostileTexts) expect(await check(drawn(hostile(text)))).toEqual([])
  }, 120_000)

  it('makes a poster as narrow as the page, but not so narrow that it cannot be read, and keeps smaller figures whole', () => {
    const layers = Array.from({ length: 7 }, (_, i) => ({ id: `${i}`, label: { verbatim: `Lag ${i}` } }))
    const nodes = layers.map(({ id }) => ({
      id,
      label: { verbatim: 'Beboernes arbejdsgruppe for fællesskab' },
      layer: id,
    }))
    const widthIn = (page: number): readonly [number, number] => {
      const main = document.createElement('main')
      main.style.width = `${page}px`
      main.innerHTML = `<style>${figureStyles}</style>${drawHtml({ ...theory, layers, nodes, links: [], boxes: [] }, { locale: 'da' })}`
      document.body.append(main)
      const svg = main.querySelector('svg') as SVGSVGElement
      const found = [svg.getBoundingClientRect().width, Number(svg.getAttribute('width'))] as const
      main.remove()
      return found
    }
    const [whole, own] = widthIn(1600)
    expect(whole).toBeCloseTo(own, 0)
    expect(own).toBeGreaterThan(1300)
    expect(widthIn(1250)[0]).toBeCloseTo(1250, 0)
    // 70 times the size of the page's type, which is 16 pixels.
    expect(widthIn(600)[0]).toBeCloseTo(1120, 0)
  })

  it('gives pictures, tables and scroll areas their names', async () => {
    const main = document.createElement('main')
    main.innerHTML =
      drawHtml(phases, { locale: 'da', idPrefix: 'n' }) + drawHtml(interest, { locale: 'da', idPrefix: 'm' })
    document.body.append(main)
    for (const element of main.querySelectorAll('[aria-labelledby], [aria-describedby]')) {
      for (const name of ['aria-labelledby', 'aria-describedby']) {
        const id = element.getAttribute(name)
        if (id !== null) expect(document.getElementById(id)?.textContent, `${element.tagName} ${name}`).toMatch(/\S/)
      }
    }
  })
})

describe('in Chromium', () => {
  it('drawn SVG is read as XML, and text stays within its box as set by the browser', () => {
    const parser = new DOMParser()
    fc.assert(
      fc.property(anyGraph, (figure: GraphFigure) => {
        const source = drawSvg(figure, { locale: 'da' })
        const svg = parser.parseFromString(source, 'image/svg+xml')
        expect(svg.querySelector('parsererror')).toBeNull()
        const element = document.importNode(svg.documentElement, true)
        document.body.append(element)
        for (const group of element.querySelectorAll(':scope > g')) {
          const frame = (group.querySelector('rect') as SVGRectElement).getBBox()
          for (const text of group.querySelectorAll('text')) {
            // Characters that Liberation Sans lacks are set in whatever font there is: only what it has is promised.
            if (/[^\u0020-\u017f]/u.test(text.textContent ?? '')) continue
            const box = text.getBBox()
            expect(box.x + box.width, text.textContent ?? '').toBeLessThanOrEqual(frame.x + frame.width)
          }
        }
        element.remove()
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('drawn HTML is the tree that it was written as', () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        const source = drawHtml(figure, { locale: 'en' })
        const html = new DOMParser().parseFromString(source, 'text/html')
        const xml = new DOMParser().parseFromString(source, 'application/xhtml+xml')
        const names = (tree: Document | Element) => [...tree.querySelectorAll('*')].map((element) => element.localName)
        expect(names(html.body)).toEqual(names(xml))
      }),
      { numRuns: 60 },
    )
  }, 120_000)
})
