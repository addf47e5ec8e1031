import type { LayeredFigure, NetworkFigure } from '@groundplan/figures'
import { drawSvg, measureText } from '@groundplan/figures/draw'
import { deepFreeze } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGraph } from './support/figures.js'
import { readXml } from './support/readXml.js'
import { helpers, phases } from './support/samples.js'

const numbers = (value: string | undefined): readonly number[] =>
  (value ?? '').match(/-?\d+(\.\d+)?/g)?.map(Number) ?? []
const named = (xml: string, name: string) => readXml(xml).elements.filter((element) => element.name === name)
const texts = (xml: string) => named(xml, 'text').map(({ text }) => text.replaceAll('\n', ' '))

describe('drawSvg', () => {
  it('has title, description, role and language, with ids that begin as asked', () => {
    const svg = drawSvg(phases, { locale: 'da-DK', idPrefix: 'abcd' })
    const [root, title, desc] = readXml(svg).elements
    expect(root?.attributes).toMatchObject({
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      lang: 'da',
      'xml:lang': 'da',
      'aria-labelledby': 'abcd-title',
      'aria-describedby': 'abcd-description',
    })
    expect([title?.name, title?.attributes, title?.text]).toEqual(['title', { id: 'abcd-title' }, 'Faser'])
    expect([desc?.name, desc?.attributes]).toEqual(['desc', { id: 'abcd-description' }])
    expect(drawSvg(phases, { locale: 'en' })).toContain('<title id="figure-title">Phases</title>')
  })

  it('says in its description all that it shows, in both languages', () => {
    expect(named(drawSvg(phases, { locale: 'da' }), 'desc')[0]?.text.split('\n')).toEqual([
      'Hvilken fase der følger efter hvilken',
      'Kortlæg ressourcer (afsluttet): fører til Opbyg relationer.',
      'Opbyg relationer – Residents first (i gang): fører til Mobilisér; kan føre til Række ud: genvej.',
      'Mobilisér (ukendt): fører til Række ud.',
      'Række ud (ikke begyndt): vender tilbage til Kortlæg ressourcer: nye ressourcer.',
      'Lær (kræver handling): hører sammen med Mobilisér.',
    ])
    expect(named(drawSvg(helpers, { locale: 'en' }), 'desc')[0]?.text.split('\n')).toEqual([
      'As told by residents',
      'Køkkenet: linked with Haven.',
      'Haven: leads to Køkkenet: herbs.',
    ])
  })

  it('shows every text, marks another language, and sets boxes in the order of the nodes', () => {
    const svg = drawSvg(phases, { locale: 'da' })
    expect(texts(svg)).toEqual([
      'genvej',
      'nye ressourcer',
      'Kortlæg ressourcer',
      'afsluttet',
      'Opbyg relationer',
      'Residents first',
      'i gang',
      'Mobilisér',
      'ukendt',
      'Række ud',
      'ikke begyndt',
      'Lær',
      'kræver handling',
    ])
    const foreign = named(svg, 'text').filter(({ attributes }) => attributes['lang'] !== undefined)
    expect(foreign.map(({ text, attributes }) => [text, attributes['lang'], attributes['xml:lang']])).toEqual([
      ['Residents first', 'en', 'en'],
    ])
  })

  it('gives each tone a shape of its own, and only the unknown a broken frame', () => {
    const shapes = phases.nodes.map((node) => {
      const svg = drawSvg({ ...phases, nodes: [node], links: [] }, { locale: 'en' })
      const signs = readXml(svg).elements.filter(
        ({ within, attributes }) => within.length === 3 || attributes['transform'] !== undefined,
      )
      const frame = readXml(svg).elements.find(({ name, attributes }) => name === 'rect' && attributes['rx'] === '5')
      // Without colours: they must be told apart by shape alone.
      return [
        JSON.stringify(
          signs.filter(({ name }) => name !== 'tspan').map(({ name, attributes: { d, r } }) => [name, d, r]),
        ),
        frame?.attributes['stroke-dasharray'],
      ]
    })
    expect(new Set(shapes.map(([sign]) => sign)).size).toBe(5)
    expect(shapes.map(([, dashes]) => dashes !== undefined)).toEqual([false, false, true, false, false])
  })

  const arrows = (svg: string) =>
    named(svg, 'path').filter(({ attributes, within }) => attributes['d']?.endsWith('Z') && within.length === 1)
  const lines = (svg: string) =>
    named(svg, 'path').filter(
      ({ attributes }) => attributes['stroke-width'] === '1.4' && attributes['d']?.startsWith('M'),
    )

  it('draws an arrow for every link with a direction, and breaks the line of what may be and of loops', () => {
    const svg = drawSvg(phases, { locale: 'da' })
    expect(arrows(svg)).toHaveLength(5)
    expect(lines(svg).map(({ attributes }) => attributes['stroke-dasharray'] !== undefined)).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
    ])
    expect(arrows(drawSvg(helpers, { locale: 'da' }))).toHaveLength(1)
  })

  it('points the arrow at the node that a link goes to, also back and at itself', () => {
    const frames = (svg: string) =>
      named(svg, 'rect')
        .filter(({ attributes }) => attributes['rx'] === '5')
        .map(({ attributes }) => ['x', 'y', 'width', 'height'].map((name) => Number(attributes[name])))
    for (const direction of ['forward', 'back'] as const) {
      for (const [from, to] of [
        ['map', 'build'],
        ['map', 'map'],
      ] as const) {
        for (const way of ['right', 'down'] as const) {
          const svg = drawSvg({ ...phases, links: [{ from, to, direction }], direction: way }, { locale: 'da' })
          const [x = 0, y = 0] = numbers(arrows(svg)[0]?.attributes['d'])
          const [left = 0, top = 0, width = 0, height = 0] = frames(svg)[to === 'map' ? 0 : 1] ?? []
          const dx = Math.min(Math.abs(x - left), Math.abs(x - left - width))
          const dy = Math.min(Math.abs(y - top), Math.abs(y - top - height))
          expect(Math.min(dx, dy), `${direction} ${from} ${to} ${way}`).toBeLessThan(0.2)
        }
      }
    }
  })

  it('goes to the right where that fits a page, else down; or as asked', () => {
    const size = (figure: LayeredFigure | NetworkFigure) =>
      numbers(named(drawSvg(figure, { locale: 'en' }), 'svg')[0]?.attributes['viewBox']).slice(2)
    const chain = (count: number): LayeredFigure => ({
      ...phases,
      nodes: Array.from({ length: count }, (_, i) => ({ id: `${i}`, label: { en: 'Phase', da: 'Fase' } })),
      links: Array.from({ length: count - 1 }, (_, i) => ({ from: `${i}`, to: `${i + 1}` })),
    })
    const [wide = 0, low = 0] = size(chain(3))
    expect(wide).toBeGreaterThan(low)
    expect(wide).toBeLessThanOrEqual(680)
    const [narrow = 0, high = 0] = size(chain(12))
    expect(high).toBeGreaterThan(narrow)
    const [one = 0, two = 0] = size({ ...chain(12), direction: 'right' })
    expect(one).toBeGreaterThan(two)
    const star: NetworkFigure = {
      ...helpers,
      nodes: chain(12).nodes,
      links: Array.from({ length: 11 }, (_, i) => ({ from: '0', to: `${i + 1}` })),
    }
    expect(size(star)[0]).toBeLessThanOrEqual(680)
  })

  it('draws the first of two nodes with one id, and says of a link to nothing that it is so', () => {
    const svg = drawSvg(
      {
        ...helpers,
        nodes: [...helpers.nodes, { id: 'garden', label: { verbatim: 'Another' } }],
        links: [{ from: 'garden', to: '__proto__' }],
      },
      { locale: 'da' },
    )
    expect(texts(svg)).toEqual(['Køkkenet', 'Haven', '__proto__', 'findes ikke i figuren'])
    expect(svg).not.toContain('Another')
  })

  it('says so when there is nothing to show, or too much to draw', () => {
    expect(texts(drawSvg({ ...helpers, nodes: [], links: [] }, { locale: 'da' }))).toEqual(['Intet at vise'])
    const nodes = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ id: `${i}`, label: { verbatim: `N${i}` } }))
    const large = drawSvg({ ...helpers, nodes: nodes(251), links: [] }, { locale: 'en' })
    expect(texts(large)).toEqual(['Too large to draw; the text beside it says all of it.'])
    expect(large).toContain('N250')
    expect(texts(drawSvg({ ...helpers, nodes: nodes(250), links: [] }, { locale: 'en' }))).toHaveLength(250)
    const links = new Array(601).fill({ from: '0', to: '1' })
    expect(texts(drawSvg({ ...helpers, nodes: nodes(2), links }, { locale: 'en' }))).toHaveLength(1)
  })

  it('cuts long texts in the picture, and has all of them in the description', () => {
    const long = 'ord '.repeat(200).trim()
    const svg = drawSvg(
      {
        ...helpers,
        nodes: [{ id: 'a', label: { verbatim: long }, note: { verbatim: long } }],
        links: [{ from: 'a', to: 'a', label: { verbatim: long } }],
      },
      { locale: 'da' },
    )
    const [label, name, note] = named(svg, 'text')
    for (const [element, lines] of [
      [label, 4],
      [name, 5],
      [note, 4],
    ] as const) {
      expect(element?.text.endsWith('…')).toBe(true)
      expect(element?.text.split('\n')).toHaveLength(lines)
    }
    expect(svg).toContain(`${long} – ${long}: forbundet med ${long}: ${long}.`)
  })

  it('refuses a prefix that is no id, and says what is one', () => {
    for (const idPrefix of ['', '1a', 'a b', 'a"', 'æ', 'a'.repeat(101)]) {
      expect(() => drawSvg(phases, { locale: 'en', idPrefix })).toThrow(/is no id: give a letter/)
    }
    expect(drawSvg(phases, { locale: 'en', idPrefix: `A-_9${'a'.repeat(96)}` })).toContain('id="A-_9a')
  })

  it('is well-formed XML without style, script, link or reference, whatever the texts say; the input stays as it was', () => {
    const allowed = ['svg', 'title', 'desc', 'rect', 'g', 'path', 'circle', 'text', 'tspan']
    fc.assert(
      fc.property(anyGraph, fc.constantFrom('en', 'da'), (figure, locale) => {
        const svg = drawSvg(deepFreeze(figure), { locale })
        const { elements } = readXml(svg)
        const ids = elements.flatMap(({ attributes }) => (attributes['id'] === undefined ? [] : [attributes['id']]))
        expect(ids).toEqual(['figure-title', 'figure-description'])
        for (const { name, attributes } of elements) {
          expect(allowed).toContain(name)
          for (const attribute of Object.keys(attributes)) expect(attribute).not.toMatch(/^on|style|href|src|class/)
          for (const number of ['x', 'y', 'width', 'height']) expect(attributes[number] ?? '0').toMatch(/^-?[\d.]+%?$/)
          expect(attributes['d'] ?? '').not.toMatch(/NaN|Infinity|undefined/)
        }
        expect(drawSvg(figure, { locale })).toBe(svg)
      }),
      { numRuns: 80 },
    )
  }, 60_000)

  it('keeps every line of text inside the box that is drawn for it', () => {
    fc.assert(
      fc.property(anyGraph, (figure) => {
        const { elements } = readXml(drawSvg(figure, { locale: 'da' }))
        const [, , width = 0, height = 0] = numbers(elements[0]?.attributes['viewBox'])
        let box = [0, 0, width, height]
        let text: Readonly<Record<string, string>> = {}
        for (const { name, attributes, text: line } of elements.slice(3)) {
          // The sign of a state may have a rectangle of its own, 11 wide; no box is so narrow.
          if (name === 'rect' && attributes['width'] !== '11')
            box = ['x', 'y', 'width', 'height'].map((key) => Number.parseFloat(attributes[key] ?? '0'))
          if (attributes['width'] === '100%') box = [0, 0, width, height]
          if (name === 'text') text = attributes
          if (name !== 'tspan') continue
          const size = Number(text['font-size'])
          const wide = measureText(line, { size, bold: text['font-weight'] === '700' })
          const middle = text['text-anchor'] === 'middle'
          const left = Number(attributes['x']) - (middle ? wide / 2 : 0)
          const [x = 0, y = 0, w = 0, h = 0] = box
          expect(left).toBeGreaterThanOrEqual(x)
          expect(left + wide).toBeLessThanOrEqual(x + w + 0.2)
          expect(Number(attributes['y']) - size * 0.72).toBeGreaterThanOrEqual(y)
          expect(Number(attributes['y']) + size * 0.21).toBeLessThanOrEqual(y + h + 0.2)
        }
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})
