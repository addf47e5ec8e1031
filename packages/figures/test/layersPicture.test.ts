import type { LayeredFigure } from '@groundplan/figures'
import { checkFigure } from '@groundplan/figures'
import { drawHtml, drawMarkdown, drawSvg } from '@groundplan/figures/draw'
import { deepFreeze } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typography } from '../src/draw/typography.js'
import { readXml } from './support/readXml.js'
import { theory } from './support/theory.js'

const x = { en: 'x', da: 'x' }
const words = [
  'Fællesspisning i beboerhuset hver onsdag',
  'Kor',
  'Boligsocialhelhedsplanmedarbejder besøger nye naboer',
  'Åben rådgivning for familier med små børn',
  'Beboerne kender hinanden ved navn',
]

/** A one-pager: each node leads to two or three near it in the next layer, and every fifth past a layer. */
function onePager(layers: number, each: number): LayeredFigure {
  const id = (layer: number, place: number) => `${layer}-${place}`
  const places = Array.from({ length: each }, (_, place) => place)
  const nodes = Array.from({ length: layers }, (_, layer) =>
    places.map((place) => ({
      id: id(layer, place),
      label: { verbatim: words[(layer + place) % words.length] as string },
      layer: `${layer}`,
      ...(place > 2 && place < 6 ? { box: 'box' } : {}),
    })),
  ).flat()
  const links = Array.from({ length: layers - 1 }, (_, layer) =>
    places.flatMap((place) => [
      { from: id(layer, place), to: id(layer + 1, (place + 1) % each) },
      { from: id(layer, place), to: id(layer + 1, place) },
      ...(place % 5 === 0 && layer + 2 < layers ? [{ from: id(layer, place), to: id(layer + 2, place) }] : []),
    ]),
  ).flat()
  return deepFreeze({
    kind: 'layered' as const,
    title: x,
    description: x,
    layers: Array.from({ length: layers }, (_, layer) => ({
      id: `${layer}`,
      label: { verbatim: `Mellemlangt sigt ${layer}` },
    })),
    boxes: [{ id: 'box', label: { verbatim: 'Fællesskab og netværk' } }],
    nodes,
    links,
  })
}

const sizeOf = (svg: string): readonly [number, number] => {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) as unknown as [string, string, string]
  return [Number(width), Number(height)]
}

/** The first lines of all boxes of nodes, each with its place: these alone stand in groups of their own at the top. */
function nodesIn(svg: string): readonly { readonly text: string; readonly x: number; readonly y: number }[] {
  return [...svg.matchAll(/<g><rect x="([\d.]+)" y="([\d.]+)"[\s\S]*?<tspan[^>]*>([^<]*)</g)].map(
    ([, left, top, text]) => ({
      text: text as string,
      x: Number(left),
      y: Number(top),
    }),
  )
}

describe('a layered figure with layers of its own', () => {
  it('is sound, and well formed in both directions', () => {
    expect(checkFigure(theory)).toEqual([])
    for (const direction of ['right', 'down', undefined] as const) {
      const svg = drawSvg({ ...theory, direction }, { locale: 'da' })
      for (const text of ['Aktiviteter', 'Mellemlangt sigt', 'Fællesskab', 'Mad', 'hver uge', 'flere hænder'])
        expect(readXml(svg).text).toContain(text)
    }
  })

  it('goes to the right unless asked to go down', () => {
    const right = sizeOf(drawSvg(theory, { locale: 'da' }))
    expect(sizeOf(drawSvg({ ...theory, direction: 'right' }, { locale: 'da' }))).toEqual(right)
    const places = nodesIn(drawSvg({ ...theory, direction: 'down' }, { locale: 'en' }))
    const at = (text: string) => places.find((place) => place.text === text) as (typeof places)[number]
    expect(at('Shared meals').y).toBeLessThan(at('Residents come').y)
    expect(at('Shared meals').x).toBeLessThan(at('Pocket garden').x)
    const beside = nodesIn(drawSvg(theory, { locale: 'en' }))
    const by = (text: string) => beside.find((place) => place.text === text) as (typeof places)[number]
    expect(by('Shared meals').x).toBeLessThan(by('Residents come').x)
    expect(by('Shared meals').y).toBeLessThan(by('Pocket garden').y)
    // In no layer: last.
    expect(by('Rainy summers').x).toBeGreaterThan(by('Coping').x)
  })

  it('has text of 8 points or more on A3: six layers of twelve nodes', () => {
    const [width, height] = sizeOf(drawSvg(onePager(6, 12), { locale: 'da' }))
    // A3 on its side is 420 mm × 297 mm: 1587 × 1123 pixels at 96 to the inch; a point is 96/72 pixels.
    const scale = Math.min(1, 1587 / width, 1123 / height)
    expect((typography.small.size * scale * 72) / 96).toBeGreaterThanOrEqual(8)
  })

  it('keeps all other nodes of a layer in their order when one is added', () => {
    const full = onePager(4, 8)
    fc.assert(
      fc.property(
        fc.nat({ max: full.nodes.length - 1 }),
        fc.constantFrom('right' as const, 'down' as const),
        (left, direction) => {
          const label = (figure: LayeredFigure): LayeredFigure => ({
            ...figure,
            direction,
            nodes: figure.nodes.map((node) => ({ ...node, label: { verbatim: node.id } })),
          })
          const gone = full.nodes[left]?.id as string
          const fewer = {
            ...full,
            nodes: full.nodes.filter(({ id }) => id !== gone),
            links: full.links.filter(({ from, to }) => from !== gone && to !== gone),
          }
          const order = (figure: LayeredFigure) =>
            Array.from({ length: 4 }, (_, layer) =>
              nodesIn(drawSvg(label(figure), { locale: 'da' }))
                .filter(({ text }) => text.startsWith(`${layer}-`) && text !== gone)
                .toSorted((a, b) => (direction === 'right' ? a.y - b.y : a.x - b.x))
                .map(({ text }) => text),
            )
          expect(order(full)).toEqual(order(fewer))
          expect(order(fewer).flat()).toHaveLength(31)
        },
      ),
      { numRuns: 12 },
    )
  })

  it('says in words what stands in which layer and box', () => {
    const markdown = drawMarkdown(theory, { locale: 'da' })
    expect(markdown).toContain('Aktiviteter · Mad\n\n- Fællesspisning – hver uge\n  - fører til Beboerne kommer\n')
    expect(markdown).toContain('\n\nMellemlangt sigt: ingen\n\nMål\n\n- Mestring (ukendt)\n')
    expect(markdown).toContain('\n\nUden for lagene\n\n- Regnfulde somre\n  - hører sammen med Lommehave\n')
    expect(drawMarkdown(theory, { locale: 'en' })).toContain('In no layer')
    const html = drawHtml(theory, { locale: 'en' })
    expect(html).toContain('<p class="gp-layer">Activities · Food</p>\n<ul>\n<li>Shared meals – weekly')
    expect(html).toContain('<p class="gp-layer">Medium term: none</p>\n<p class="gp-layer">Goals</p>')
    expect(drawSvg(theory, { locale: 'en' })).toContain(
      'Signs, year 1 · Togetherness:\nNeighbours greet: leads to Coping.',
    )
  })

  it('keeps its size on the screen, unlike figures that fit a page', () => {
    const poster = '<div class="gp-scroll gp-poster" role="group"'
    expect(drawHtml(theory, { locale: 'en' })).toContain(poster)
    expect(drawHtml({ ...theory, layers: undefined }, { locale: 'en' })).not.toContain('gp-poster')
  })

  it('draws layers without nodes, and nothing where there is nothing', () => {
    const bare: LayeredFigure = { ...theory, nodes: [], links: [], boxes: [] }
    expect(drawSvg(bare, { locale: 'en' })).toContain('>Signs, year 1</tspan>')
    expect(drawSvg({ ...bare, layers: [] }, { locale: 'en' })).toContain('Nothing to show')
    expect(drawMarkdown({ ...bare, layers: [] }, { locale: 'en' })).toContain('Nothing to show')
    expect(drawSvg({ ...theory, layers: [] }, { locale: 'en' })).toContain('Rainy summers')
  })

  it('takes the first layer and box of an id, and needs neither to be there', () => {
    const svg = drawSvg(
      {
        ...theory,
        layers: [...theory.layers, { id: 'do', label: { verbatim: 'Twice' } }],
        boxes: [...theory.boxes, { id: 'food', label: { verbatim: 'Again' } }],
        nodes: [...theory.nodes, { id: 'new', label: { verbatim: 'Lost' }, layer: 'nowhere', box: 'none' }],
      },
      { locale: 'en' },
    )
    expect(svg).not.toMatch(/Twice|Again/)
    expect(svg).toContain('In no layer:\nRainy summers: belongs with Pocket garden.\nLost.')
  })

  it('says so when there are more than 40 layers', () => {
    const layers = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `${i}`, label: x }))
    const drawn = (count: number) =>
      drawSvg({ ...theory, nodes: [], links: [], layers: layers(count) }, { locale: 'en' })
    expect(drawn(41)).toContain('Too large to draw')
    expect(drawn(40)).not.toContain('Too large to draw')
  })

  it('gives the same picture for the same figure', () => {
    const figure = onePager(3, 5)
    const first = drawSvg(figure, { locale: 'da' })
    drawSvg(theory, { locale: 'da' })
    expect(drawSvg(onePager(3, 5), { locale: 'da' })).toBe(first)
  })
})
