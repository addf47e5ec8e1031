import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, type Laid, layout, type Size, type SizedLink } from '../src/draw/layout.js'
import type { Curve } from '../src/draw/route.js'
import { along, inside, onRim, overlap } from './support/geometry.js'

const size = fc.record({ width: fc.integer({ min: 20, max: 230 }), height: fc.integer({ min: 16, max: 120 }) })
const graphs = fc.array(size, { minLength: 1, maxLength: 12 }).chain((nodes) => {
  const end = fc.nat({ max: nodes.length - 1 })
  const link = fc.record({
    from: end,
    to: end,
    back: fc.boolean(),
    weight: fc.constantFrom(1, 4),
    label: fc.option(size, { nil: undefined }),
  })
  return fc.record({
    nodes: fc.constant(nodes),
    links: fc.array(link, { maxLength: 18 }),
    direction: fc.constantFrom('down' as const, 'right' as const),
  })
})

function faultsOf({ nodes, links, width, height }: Laid, asked: readonly SizedLink[]): readonly string[] {
  const labels = links.flatMap(({ label }, index) => (label === undefined ? [] : [{ label, index }]))
  const boxes = [
    ...nodes.map((box, i) => ({ box, name: `node ${i}` })),
    ...labels.map(({ label, index }) => ({ box: label, name: `label ${index}` })),
  ]
  const found: string[] = []
  boxes.forEach(({ box, name }, i) => {
    if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
      found.push(`${name} leaves the picture`)
    for (const other of boxes.slice(i + 1)) if (overlap(box, other.box)) found.push(`${name} overlaps ${other.name}`)
  })
  links.forEach(({ curve }, index) => {
    const { from, to } = asked[index] as SizedLink
    if (!onRim((curve[0] as Curve[number]).to, nodes[from] as Box))
      found.push(`link ${index} does not begin at its node`)
    if (!onRim((curve.at(-1) as Curve[number]).to, nodes[to] as Box))
      found.push(`link ${index} does not end at its node`)
    for (const point of along(curve)) {
      if (point.x < 0 || point.y < 0 || point.x > width || point.y > height)
        found.push(`link ${index} leaves the picture`)
      for (const { box, name } of boxes) {
        if (name !== `label ${index}` && inside(point, box)) found.push(`link ${index} runs into ${name}`)
      }
    }
  })
  return [...new Set(found)]
}

describe('layout', () => {
  it('lets nothing overlap: boxes, labels, lines and what they do not belong to', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, links, direction }) => {
        expect(faultsOf(layout(nodes, links, direction), links)).toEqual([])
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it('keeps the size of every box and label', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, links, direction }) => {
        const laid = layout(nodes, links, direction)
        laid.nodes.forEach((box, index) => {
          expect(box.width).toBeGreaterThanOrEqual((nodes[index] as Size).width)
          expect(box.height).toBeGreaterThanOrEqual((nodes[index] as Size).height)
        })
        laid.links.forEach(({ label }, index) => {
          expect(label && [label.width, label.height]).toEqual(
            links[index]?.label && [links[index]?.label?.width, links[index]?.label?.height],
          )
        })
      }),
      { numRuns: 50 },
    )
  }, 60_000)

  it('gives the same picture for the same input', () => {
    fc.assert(
      fc.property(graphs, graphs, (a, b) => {
        const first = layout(a.nodes, a.links, a.direction)
        layout(b.nodes, b.links, b.direction)
        expect(layout(a.nodes, a.links, a.direction)).toEqual(first)
      }),
      { numRuns: 50 },
    )
  }, 60_000)

  const box = { width: 100, height: 40 }
  const link = (from: number, to: number, over: Partial<SizedLink> = {}): SizedLink => ({
    from,
    to,
    back: false,
    weight: 1,
    ...over,
  })

  it('goes down or to the right, and a link back does not turn the order', () => {
    const links = [link(0, 1), link(1, 2), link(2, 0, { back: true })]
    const down = layout([box, box, box], links, 'down').nodes.map(({ y }) => y)
    expect(down).toEqual([...down].sort((a, b) => a - b))
    expect(new Set(down).size).toBe(3)
    const right = layout([box, box, box], links, 'right').nodes.map(({ x }) => x)
    expect(right).toEqual([...right].sort((a, b) => a - b))
    expect(new Set(right).size).toBe(3)
  })

  it('runs a chain in one straight line', () => {
    const { links } = layout([box, { width: 180, height: 60 }, box], [link(0, 1), link(1, 2)], 'down')
    for (const { curve } of links) expect(new Set(curve.map(({ to }) => to.x)).size).toBe(1)
  })

  it('keeps the order of nodes beside each other when one is added', () => {
    const star = (leaves: number) =>
      layout(
        new Array<Size>(leaves + 1).fill(box),
        Array.from({ length: leaves }, (_, i) => link(0, i + 1)),
        'down',
      )
    const places = (laid: Laid) => laid.nodes.slice(1).map(({ x }) => x)
    for (let leaves = 2; leaves < 8; leaves += 1) {
      const before = places(star(leaves))
      const after = places(star(leaves + 1)).slice(0, leaves)
      const order = (xs: readonly number[]) => xs.map((_, i) => i).sort((a, b) => (xs[a] as number) - (xs[b] as number))
      expect(order(after)).toEqual(order(before))
    }
  })

  it('lays out nothing and one', () => {
    expect(layout([], [], 'down')).toEqual({ width: 0, height: 0, nodes: [], links: [] })
    expect(layout([box], [], 'down').nodes).toEqual([{ x: 8, y: 8, ...box }])
    expect(layout([box], [], 'right').width).toBe(116)
  })
})
