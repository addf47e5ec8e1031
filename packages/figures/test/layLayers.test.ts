import { deepFreeze } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GivenJunction, GivenLayers, LaidLayers } from '../src/draw/layers/given.js'
import { layLayers } from '../src/draw/layers/layLayers.js'
import type { Box, Size } from '../src/draw/layout.js'
import type { Curve } from '../src/draw/route.js'
import { along, inside, onRim, overlap } from './support/geometry.js'

const size = fc.record({ width: fc.integer({ min: 20, max: 230 }), height: fc.integer({ min: 16, max: 120 }) })

/** Layers with up to 60 nodes in blocks with and without heading, links of every kind between them, and junctions between neighbouring layers. */
const given: fc.Arbitrary<GivenLayers> = fc
  .array(
    fc.record({
      heading: fc.option(size, { nil: undefined }),
      blocks: fc.array(
        fc.record({
          heading: fc.option(size, { nil: undefined }),
          nodes: fc.array(size, { minLength: 1, maxLength: 4 }),
        }),
        { maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .chain((layers) => {
    const nodes: Size[] = []
    const numbered = layers.map(({ heading, blocks }) => ({
      heading,
      blocks: blocks.map((block) => ({ heading: block.heading, nodes: block.nodes.map((one) => nodes.push(one) - 1) })),
    }))
    const end = fc.nat({ max: Math.max(nodes.length - 1, 0) })
    const link = fc.record({ from: end, to: end, label: fc.option(size, { nil: undefined, freq: 2 }) })
    const own = numbered.map(({ blocks }) => blocks.flatMap((block) => block.nodes))
    const pairs = own.slice(1).flatMap((to, layer): (readonly [readonly number[], readonly number[]])[] => {
      const from = own[layer] as readonly number[]
      return from.length === 0 || to.length === 0 ? [] : [[from, to]]
    })
    const junction = fc
      .constantFrom(...(pairs.length === 0 ? [[[0], [0]] as const] : pairs))
      .chain(([from, to]) =>
        fc.record({ from: fc.subarray([...from], { minLength: 1 }), to: fc.subarray([...to], { minLength: 1 }) }),
      )
    return fc.record({
      junctions: fc.array(junction, { maxLength: pairs.length === 0 ? 0 : 3 }),
      apart: fc.constantFrom(undefined, 9),
      nodes: fc.constant(nodes),
      layers: fc.constant(numbered),
      links: fc.array(link, { maxLength: nodes.length === 0 ? 0 : 40 }),
    })
  })
  .map((figure) => deepFreeze(figure))
const direction = fc.constantFrom('right' as const, 'down' as const)

function faultsOf(
  { nodes, links, headings, frames, junctions, width, height }: LaidLayers,
  asked: GivenLayers,
): readonly string[] {
  const labels = links.flatMap(({ label }, index) =>
    label === undefined ? [] : [{ box: label, name: `label ${index}` }],
  )
  const boxes = [
    ...nodes.map((box, i) => ({ box, name: `node ${i}` })),
    ...labels,
    ...junctions.map(({ bar }, i) => ({ box: bar, name: `junction ${i}` })),
    ...headings.map((box, i) => ({ box, name: `heading ${i}` })),
    ...frames.map(({ heading }, i) => ({ box: heading, name: `heading of frame ${i}` })),
  ]
  const found: string[] = []
  boxes.forEach(({ box, name }, i) => {
    if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
      found.push(`${name} leaves the picture`)
    for (const other of boxes.slice(i + 1)) if (overlap(box, other.box)) found.push(`${name} overlaps ${other.name}`)
  })
  frames.forEach(({ box, heading, layer, block }, i) => {
    for (const other of frames.slice(i + 1)) if (overlap(box, other.box)) found.push(`frame ${i} overlaps another`)
    const own = asked.layers[layer]?.blocks[block]?.nodes ?? []
    const within = (one: Box) =>
      one.x >= box.x &&
      one.y >= box.y &&
      one.x + one.width <= box.x + box.width &&
      one.y + one.height <= box.y + box.height
    if (!within(heading)) found.push(`frame ${i} does not hold its heading`)
    nodes.forEach((node, n) => {
      if (own.includes(n) ? !within(node) : overlap(node, box)) found.push(`frame ${i} and node ${n} do not agree`)
    })
  })
  links.forEach(({ curve, label }, index) => {
    const passes = label === undefined || along(curve).some((point) => inside(point, label, -0.6))
    if (!passes) found.push(`link ${index} does not reach its label`)
    const { from, to } = asked.links[index] as GivenLayers['links'][number]
    if (!onRim((curve[0] as Curve[number]).to, nodes[from] as Box))
      found.push(`link ${index} does not begin at its node`)
    if (!onRim((curve.at(-1) as Curve[number]).to, nodes[to] as Box))
      found.push(`link ${index} does not end at its node`)
    for (const point of along(curve)) {
      if (point.x < 0 || point.y < 0 || point.x > width || point.y > height)
        found.push(`link ${index} leaves the picture`)
      for (const { box, name } of boxes)
        if (name !== `label ${index}` && inside(point, box)) found.push(`link ${index} runs into ${name}`)
    }
  })
  junctions.forEach(({ bar, from, to }, index) => {
    const { from: sources, to: ends } = (asked.junctions ?? [])[index] as GivenJunction
    if (from.length !== sources.length || to.length !== ends.length) found.push(`junction ${index} has other lines`)
    const runs = [
      ...from.map((curve, i) => ({ curve, start: nodes[sources[i] as number] as Box, end: bar })),
      ...to.map((curve, i) => ({ curve, start: bar, end: nodes[ends[i] as number] as Box })),
    ]
    for (const { curve, start, end } of runs) {
      if (!onRim((curve[0] as Curve[number]).to, start))
        found.push(`a line of junction ${index} does not begin at its box`)
      if (!onRim((curve.at(-1) as Curve[number]).to, end))
        found.push(`a line of junction ${index} does not end at its box`)
      for (const point of along(curve))
        for (const { box, name } of boxes)
          if (name !== `junction ${index}` && inside(point, box)) found.push(`junction ${index} runs into ${name}`)
    }
  })
  return [...new Set(found)]
}

describe('layLayers', () => {
  it('lets nothing overlap: nodes, labels, headings, frames, lines and what they do not belong to', () => {
    fc.assert(
      fc.property(given, direction, (figure, way) => {
        expect(faultsOf(layLayers(figure, way), figure)).toEqual([])
      }),
      { numRuns: 120 },
    )
  }, 60_000)

  it('keeps the size of every node and label, and its room for every heading', () => {
    fc.assert(
      fc.property(given, direction, (figure, way) => {
        const laid = layLayers(figure, way)
        const sizes = (boxes: readonly (Size | undefined)[]) =>
          boxes.map((box) => box && [Math.round(box.width), Math.round(box.height)])
        expect(sizes(laid.nodes)).toEqual(sizes(figure.nodes))
        expect(sizes(laid.links.map(({ label }) => label))).toEqual(sizes(figure.links.map(({ label }) => label)))
        const holds = (box: Size, heading: Size | undefined) => {
          expect(box.width).toBeGreaterThanOrEqual((heading?.width ?? 0) - 0.001)
          expect(box.height).toBeGreaterThanOrEqual((heading?.height ?? 0) - 0.001)
        }
        laid.headings.forEach((box, layer) => {
          holds(box, figure.layers[layer]?.heading)
        })
        for (const { heading, layer, block } of laid.frames)
          holds(heading, figure.layers[layer]?.blocks[block]?.heading)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('keeps the layers in their order, and the nodes of each in theirs, whatever the links are', () => {
    fc.assert(
      fc.property(given, direction, (figure, way) => {
        const { nodes, headings } = layLayers(figure, way)
        const [main, cross] = way === 'right' ? (['x', 'y'] as const) : (['y', 'x'] as const)
        const rising = (values: readonly number[]) =>
          values.every((value, i) => i === 0 || value > (values[i - 1] as number))
        expect(rising(headings.map((box) => box[main]))).toBe(true)
        figure.layers.forEach(({ blocks }, layer) => {
          const own = blocks.flatMap((block) => block.nodes.map((node) => nodes[node] as Box))
          expect(rising(own.map((box) => box[cross]))).toBe(true)
          for (const box of own) {
            expect(box[main]).toBeGreaterThanOrEqual((headings[layer] as Box)[main] - 0.001)
            const next = headings[layer + 1]
            if (next !== undefined) expect(box[main]).toBeLessThan(next[main])
          }
        })
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  const box = { width: 100, height: 40 }
  const alone = (...nodes: number[]) => nodes.map((node) => ({ heading: undefined, nodes: [node] }))
  const layers = (...blocks: (readonly number[])[]) =>
    blocks.map((nodes) => ({ heading: undefined, blocks: alone(...nodes) }))
  const centre = ({ y, height }: Box) => y + height / 2

  it('runs a chain in one straight line, also past a layer', () => {
    const figure: GivenLayers = {
      nodes: [box, { width: 100, height: 90 }, box, box, box, box],
      layers: layers([0], [1], [], [2], [3, 4, 5]),
      links: [
        { from: 0, to: 1 },
        { from: 1, to: 2 },
      ],
    }
    for (const { curve } of layLayers(figure, 'right').links)
      expect(new Set(curve.map(({ to }) => Math.round(to.y * 10))).size).toBe(1)
  })

  it('lets a link that skips a layer pass between the nodes that its straight line would pass between', () => {
    const figure: GivenLayers = {
      nodes: Array.from({ length: 12 }, () => box),
      layers: layers([0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]),
      links: [
        { from: 1, to: 10 },
        { from: 0, to: 8 },
        { from: 3, to: 11 },
      ],
    }
    const { nodes, links } = layLayers(figure, 'right')
    const [middle, top, bottom] = links.map(({ curve }) => (curve[2] as Curve[number]).to.y) as [number, number, number]
    const [first, second, third, fourth] = nodes.slice(4, 8).map(centre) as [number, number, number, number]
    expect(middle).toBeGreaterThan(second)
    expect(middle).toBeLessThan(third)
    expect(top).toBeLessThan(second)
    expect(bottom).toBeGreaterThan(third)
    expect([first, second, third, fourth]).toEqual([first, second, third, fourth].toSorted((a, b) => a - b))
  })

  it('brings nodes near to what they are linked with, and keeps one without links beside its neighbour', () => {
    const figure: GivenLayers = {
      nodes: Array.from({ length: 9 }, () => box),
      layers: layers([0, 1, 2, 3, 4, 5], [6, 7, 8]),
      links: [{ from: 5, to: 7 }],
    }
    const { nodes } = layLayers(figure, 'right')
    const [before, linked, after] = nodes.slice(6).map(centre) as [number, number, number]
    // The last of six is as low as it goes; below the one linked with it there must be room for one more: 40 and a gap of 14.
    expect(centre(nodes[5] as Box) - linked).toBeCloseTo(54)
    expect(linked - before).toBeCloseTo(54)
    expect(after - linked).toBeCloseTo(54)
  })

  it('leaves a node from its far side to a later layer, and turns on that side within a layer', () => {
    const figure: GivenLayers = {
      nodes: [box, box, box],
      layers: layers([0, 1], [2]),
      links: [
        { from: 0, to: 1 },
        { from: 2, to: 0 },
        { from: 1, to: 1 },
      ],
    }
    const { nodes, links } = layLayers(figure, 'right')
    const [a, b, c] = nodes as [Box, Box, Box]
    const ends = links.map(({ curve }) => [curve[0]?.to.x, curve.at(-1)?.to.x])
    expect(ends).toEqual([
      [a.x + 100, b.x + 100],
      [c.x, a.x + 100],
      [b.x + 100, b.x + 100],
    ])
  })

  it('gathers many lines in one bar between their layers, which no other line touches', () => {
    const nodes = Array.from({ length: 20 }, () => box)
    const from = Array.from({ length: 16 }, (_, i) => i)
    const figure: GivenLayers = {
      nodes,
      layers: layers(from, [16, 17, 18], [19]),
      links: [{ from: 3, to: 17 }],
      junctions: [{ from, to: [16, 17, 18] }],
    }
    const laid = layLayers(figure, 'right')
    const [{ bar, from: lines }] = laid.junctions as readonly [LaidLayers['junctions'][number]]
    expect(lines).toHaveLength(16)
    expect(bar.width).toBe(4)
    expect(bar.height).toBe(64)
    expect(bar.x).toBeGreaterThan((laid.nodes[0] as Box).x + 100)
    expect(bar.x + 4).toBeLessThan((laid.nodes[16] as Box).x)
    const touches = along(laid.links[0]?.curve ?? []).some((point) => inside(point, bar, -4))
    expect(touches).toBe(false)
    // As many lines as there is room for tell the length: four pixels each.
    const short = { ...figure, junctions: [{ from: from.slice(0, 5), to: [16, 17] }] }
    expect(layLayers(short, 'right').junctions[0]?.bar).toMatchObject({ width: 4, height: 20 })
    expect(layLayers(short, 'down').junctions[0]?.bar).toMatchObject({ width: 20, height: 4 })
    const least = { ...figure, junctions: [{ from: [0, 1], to: [16, 17, 18] }] }
    expect(layLayers(least, 'right').junctions[0]?.bar.height).toBe(16)
  })

  it('ends every line with a step that an arrow can take its direction from', () => {
    fc.assert(
      fc.property(given, direction, (figure, way) => {
        const { links, junctions } = layLayers(figure, way)
        for (const curve of [...links.map((link) => link.curve), ...junctions.flatMap(({ to }) => to)]) {
          const [before, last] = curve.slice(-2) as [Curve[number], Curve[number]]
          const from = last.by?.at(-1) ?? before.to
          expect(Math.hypot(last.to.x - from.x, last.to.y - from.y)).toBeGreaterThan(0.001)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('puts nodes without links in the middle', () => {
    const figure: GivenLayers = { nodes: [box, box, box, box, box], layers: layers([0, 1, 2], [3, 4]), links: [] }
    const { nodes, height } = layLayers(figure, 'right')
    expect((centre(nodes[3] as Box) + centre(nodes[4] as Box)) / 2).toBeCloseTo(height / 2)
    expect(centre(nodes[4] as Box) - centre(nodes[3] as Box)).toBeCloseTo(54)
    const near = layLayers({ ...figure, apart: 9 }, 'right').nodes
    expect(centre(near[4] as Box) - centre(near[3] as Box)).toBeCloseTo(49)
  })

  it('lays out nothing', () => {
    expect(layLayers({ nodes: [], layers: [], links: [] }, 'right')).toEqual({
      width: 32,
      height: 32,
      nodes: [],
      links: [],
      headings: [],
      frames: [],
      junctions: [],
    })
  })
})
