import type { LayeredFigure } from '@groundplan/figures'
import { checkFigure } from '@groundplan/figures'
import { drawHtml, drawMarkdown, drawSvg, figureParts } from '@groundplan/figures/draw'
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

/** How large the small print is when the picture is printed on A3 on its side, in points. */
function pointsOnA3(figure: LayeredFigure): number {
  const [width, height] = sizeOf(drawSvg(figure, { locale: 'da' }))
  // A3 on its side is 420 mm × 297 mm; within margins of 10 mm 1512 × 1047 pixels at 96 to the inch. A point is 96/72 pixels.
  const scale = Math.min(1, 1512 / width, 1047 / height)
  return (typography.small.size * scale * 72) / 96
}

/** Activities with four signs each, signs that all lead to the same three effects, and a goal. */
function signs(count: number): LayeredFigure {
  const t = (en: string, da: string) => ({ en, da })
  const ids = (what: string, many: number) => Array.from({ length: many }, (_, i) => `${what}-${i}`)
  const [acts, all, effects] = [ids('act', Math.ceil(count / 4)), ids('sign', count), ids('effect', 3)]
  const more = ['', ', og de voksne om dem ved, hvad de skal stille op, når noget er svært', ' med hinanden']
  return deepFreeze({
    kind: 'layered' as const,
    title: x,
    description: x,
    layers: [
      { id: 'act', label: t('Activities', 'Aktiviteter') },
      { id: 'sign', label: t('Signs', 'Tegn') },
      { id: 'effect', label: t('Medium term', 'Mellemlang virkning') },
      { id: 'goal', label: t('Goals', 'Langsigtet virkning') },
    ],
    nodes: [
      ...acts.map((id, i) => ({ id, label: t(`Activity ${i}`, `Familierådgivning i børnehaven ${i}`), layer: 'act' })),
      ...all.map((id, i) => ({
        id,
        label: t(`Sign ${i}`, `Børnene trives hver dag ${i}${more[i % 3]}`),
        note: t(`note ${i}`, `Familier, der deltager: 70 % af nytilkomne familier ${i}`),
        layer: 'sign',
      })),
      ...effects.map((id, i) => ({ id, label: t(`Effect ${i}`, `Forældrene får støtte ${i}`), layer: 'effect' })),
      { id: 'goal', label: t('Goal', 'Mål'), layer: 'goal' },
    ],
    links: [
      ...all.map((to, i) => ({ from: acts[Math.floor(i / 4)] as string, to })),
      ...all.flatMap((from) => effects.map((to) => ({ from, to }))),
      { from: 'effect-0', to: 'goal' },
    ],
  })
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
    expect(pointsOnA3(onePager(6, 12))).toBeGreaterThanOrEqual(8)
  })

  it('has text of 8 points or more on A3 where one layer is tall: sixteen signs with notes, all leading to three effects', () => {
    expect(pointsOnA3(signs(16))).toBeGreaterThanOrEqual(8)
  })

  it('makes a tall layer wide and the others narrow, and boxes no wider than usual where all fits', () => {
    const widths = (figure: LayeredFigure) =>
      Object.fromEntries(
        [
          ...drawSvg(figure, { locale: 'da' }).matchAll(
            /<g><rect x="[\d.]+" y="[\d.]+" width="([\d.]+)"[\s\S]*?<tspan[^>]*>(\p{L}+)/gu,
          ),
        ].map(([, width, word]) => [word as string, Number(width)]),
      )
    const tall = widths(signs(16))
    expect(tall['Børnene']).toBeGreaterThan(300)
    expect(tall['Forældrene']).toBeLessThan(220)
    const small = widths(signs(3))
    // 165 pixels of text, a tenth more for a long word, and 27 beside it.
    expect(new Set(Object.values(small)).size).toBe(1)
    expect(small['Børnene']).toBeLessThanOrEqual(165 * 1.1 + 27)
    const [wide, high] = sizeOf(drawSvg(signs(3), { locale: 'da' }))
    expect(wide).toBeLessThan(1000)
    expect(high).toBeLessThan(600)
  })

  it('tears no word for the sake of size where that gains little', () => {
    const svg = drawSvg(signs(16), { locale: 'da' })
    expect(svg).not.toMatch(/-<\/tspan>/)
  })

  it('draws what many lead to alike through one junction, and says it once', () => {
    const figure = signs(16)
    const svg = drawSvg(figure, { locale: 'en' })
    // From each activity its arrows to four signs; 16 lines without an arrow to the bar, 3 arrows from it; one arrow of its own.
    const arrows = (text: string) => text.match(/<path d="M[^"]*Z" fill="#5d6a75"/g)?.length
    const lines = (text: string) => text.match(/fill="none" stroke="#5d6a75"/g)?.length
    expect(lines(svg)).toBe(16 + 16 + 3 + 1)
    expect(arrows(svg)).toBe(16 + 3 + 1)
    expect(svg.match(/<rect [^>]*rx="2" fill="#5d6a75"\/>/g)).toHaveLength(1)
    const plain = drawSvg({ ...figure, links: figure.links.map((link) => ({ ...link, label: x })) }, { locale: 'en' })
    expect(lines(plain)).toBe(figure.links.length)
    expect(plain).not.toContain('rx="2"')
    const said = '- All 16 lead to each of\n  - Effect 0\n  - Effect 1\n  - Effect 2\n'
    const english = drawMarkdown(figure, { locale: 'en' })
    expect(english).toContain(said)
    // Under the heading that the layer has already.
    expect(english.match(/^Signs$/gm)).toHaveLength(1)
    expect(english.indexOf('\nSigns\n')).toBeLessThan(english.indexOf(said))
    expect(english.match(/leads to Effect/g)).toBeNull()
    expect(svg).toContain('\nAll 16 lead to each of: Effect 0; Effect 1; Effect 2.')
    expect(svg.match(/^Signs:$/gm)).toHaveLength(1)
    expect(drawHtml(figure, { locale: 'da' })).toContain(
      '<li>Alle 16 fører til hver af<ul><li>Forældrene får støtte 0</li><li>Forældrene får støtte 1</li>',
    )
  })

  it('names those who share where they are not the whole layer, in both languages, and what only may be', () => {
    const figure = signs(4)
    const some: LayeredFigure = {
      ...figure,
      links: figure.links.filter(({ from, to }) => from !== 'sign-0' || to !== 'effect-0'),
    }
    expect(drawMarkdown(some, { locale: 'en' })).toContain(
      '- Sign 1; Sign 2; Sign 3 – these 3 lead to each of\n  - Effect 0\n',
    )
    expect(drawMarkdown(some, { locale: 'en' })).toContain(
      '- Sign 0 – note 0\n  - leads to Effect 1\n  - leads to Effect 2\n',
    )
    expect(drawMarkdown(some, { locale: 'da' })).toContain(' – disse 3 fører til hver af\n')
    const dashed = (one: LayeredFigure) => ({
      ...one,
      links: one.links.map((link) => ({ ...link, line: 'dashed' as const })),
    })
    expect(drawMarkdown(dashed(some), { locale: 'en' })).toContain(' – these 3 may lead to each of\n')
    expect(drawMarkdown(dashed(some), { locale: 'da' })).toContain(' – disse 3 kan føre til hver af\n')
    expect(drawMarkdown(dashed(figure), { locale: 'en' })).toContain('- All 4 may lead to each of\n')
    expect(drawMarkdown(dashed(figure), { locale: 'da' })).toContain('- Alle 4 kan føre til hver af\n')
    expect(drawSvg(dashed(figure), { locale: 'da' }).match(/stroke-dasharray="5 4"/g)).toHaveLength(4 + 4 + 3 + 1)
  })

  it('draws a condition with dots and without an arrow, and says so', () => {
    const condition = { from: 'goal', to: 'sign-1', direction: 'none', line: 'dotted' } as const
    const bare: LayeredFigure = { ...signs(3), links: [condition] }
    const svg = drawSvg(bare, { locale: 'da' })
    expect(svg).toContain('stroke-dasharray="1.5 3.5"')
    expect(svg).not.toMatch(/Z" fill="#5d6a75"/)
    expect(svg).toContain('Mål: er en forudsætning for Børnene trives hver dag 1,')
    expect(drawMarkdown(bare, { locale: 'en' })).toContain('- Goal\n  - is a condition for Sign 1\n')
    expect(drawMarkdown({ ...bare, links: [{ ...condition, direction: 'back' }] }, { locale: 'en' })).toContain(
      'returns to',
    )
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

  it('says how wide it is, so that the page can make it narrower but still readable, unlike figures that fit a page', () => {
    const wide = (layers: number) => /gp-poster[^"]*/.exec(drawHtml(onePager(layers, 2), { locale: 'da' }))?.[0]
    const widths = [2, 5, 9, 14].map((layers) => sizeOf(drawSvg(onePager(layers, 2), { locale: 'da' }))[0])
    expect(widths.map((width) => (width <= 1600 ? 0 : width <= 2400 ? 1 : 2))).toEqual([0, 0, 1, 2])
    expect([2, 5, 9, 14].map(wide)).toEqual(['gp-poster', 'gp-poster', 'gp-poster gp-wide', 'gp-poster gp-huge'])
    const poster = '<div class="gp-scroll gp-poster" role="group"'
    expect(drawHtml(theory, { locale: 'en' })).toContain(poster)
    expect(drawHtml({ ...theory, layers: undefined }, { locale: 'en' })).not.toContain('gp-poster')
  })

  it('comes back to a box under one heading, in words', () => {
    const label = (verbatim: string) => ({ label: { verbatim } })
    const node = (id: string, box?: string) => ({ id, ...label(id), layer: 'l', box })
    const figure: LayeredFigure = {
      ...theory,
      layers: [{ id: 'l', ...label('Layer') }],
      boxes: [{ id: 'b', ...label('Box') }],
      nodes: [node('one', 'b'), node('two'), node('three', 'b'), node('four')],
      links: [],
    }
    expect(drawMarkdown(figure, { locale: 'en' })).toContain(
      'Layer · Box\n\n- one\n- three\n\nLayer\n\n- two\n- four\n',
    )
  })

  it('folds its words, and lies on a page of its own where it could not be read upright', () => {
    const html = (layers: number) => drawHtml(onePager(layers, 2), { locale: 'da' })
    expect(html(2)).toContain('<details class="gp-words">\n<summary>Figuren i ord</summary>')
    expect(html(2)).toContain('<figure class="gp-figure" ')
    expect(html(5)).toContain('<figure class="gp-figure gp-lying" ')
    const parts = (layers: number) => figureParts(onePager(layers, 2), { locale: 'da', idPrefix: 'p' })
    expect([2, 5].map((layers) => parts(layers).lying)).toEqual([false, true])
    // One that runs down is not larger on its side.
    const down: LayeredFigure = { ...onePager(14, 2), direction: 'down' }
    expect(drawHtml(down, { locale: 'da' })).not.toContain('gp-lying')
    expect(figureParts({ ...theory, layers: undefined }, { locale: 'en', idPrefix: 'p' }).lying).toBe(false)
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
