import type { TreeFigure, TreeNode } from '@groundplan/figures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forestOf } from '../src/draw/charts/tree/forestOf.js'
import { layTree, type Way } from '../src/draw/charts/tree/layTree.js'
import type { Box, Size } from '../src/draw/layout.js'
import type { Curve } from '../src/draw/route.js'
import { along, inside, onRim, overlap } from './support/geometry.js'

const figure = (nodes: readonly TreeNode[]): TreeFigure => ({
  kind: 'tree',
  title: { verbatim: 'x' },
  description: { verbatim: 'x' },
  nodes,
})
const size = fc.record({ width: fc.integer({ min: 20, max: 230 }), height: fc.integer({ min: 16, max: 120 }) })
const ways = fc.constantFrom<Way>('right', 'down', 'up')
/** Each node hangs from one before it, or from none. */
const trees = fc
  .array(fc.record({ size, parent: fc.nat(), root: fc.nat({ max: 7 }), before: fc.boolean() }), {
    minLength: 1,
    maxLength: 24,
  })
  .map((drawn) => ({
    sizes: drawn.map((one) => one.size),
    forest: forestOf(
      figure(
        drawn.map(
          ({ parent, root, before }, index): TreeNode => ({
            id: `${index}`,
            label: { verbatim: 'x' },
            ...(index === 0 || root === 0 ? {} : { parent: `${parent % index}` }),
            side: before ? 'before' : 'after',
          }),
        ),
      ),
    ),
  }))
const noHeads = (forest: ReturnType<typeof forestOf>): Size[] =>
  Array.from({ length: forest.levels.before + forest.levels.after }, () => ({ width: 0, height: 0 }))

describe('layTree', () => {
  it('lets no boxes overlap and no line run into a box that it does not join, and keeps all in the picture', () => {
    fc.assert(
      fc.property(trees, ways, ({ sizes, forest }, way) => {
        const { boxes, lines, width, height } = layTree(forest, sizes, noHeads(forest), way)
        boxes.forEach((box, index) => {
          expect(box.x).toBeGreaterThanOrEqual(7.9)
          expect(box.y).toBeGreaterThanOrEqual(7.9)
          expect(box.x + box.width).toBeLessThanOrEqual(width - 7.9)
          expect(box.y + box.height).toBeLessThanOrEqual(height - 7.9)
          expect([box.width, box.height]).toEqual([sizes[index]?.width, sizes[index]?.height])
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false)
        })
        lines.forEach((line, index) => {
          const parent = forest.branches[index]?.parent
          expect(line === undefined).toBe(parent === undefined)
          if (line === undefined || parent === undefined) return
          expect(onRim((line[0] as Curve[number]).to, boxes[parent] as Box)).toBe(true)
          expect(onRim((line.at(-1) as Curve[number]).to, boxes[index] as Box)).toBe(true)
          expect(along(line).filter((point) => boxes.some((box) => inside(point, box)))).toEqual([])
        })
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it('keeps siblings in the order given, and each level in its band before or after the one next to it', () => {
    fc.assert(
      fc.property(trees, ways, ({ sizes, forest }, way) => {
        const { boxes } = layTree(forest, sizes, noHeads(forest), way)
        const across = (at: number): number => {
          const { x, y, width, height } = boxes[at] as Box
          return way === 'right' ? y + height / 2 : x + width / 2
        }
        for (const { before, children } of forest.branches)
          for (const list of [before, children]) {
            const places = list.map(across)
            expect(places).toEqual(places.toSorted((a, b) => a - b))
          }
        forest.branches.forEach(({ parent, level }, at) => {
          if (parent === undefined) return
          const [a, b] = [boxes[parent] as Box, boxes[at] as Box]
          const onwards = way === 'right' ? b.x - a.x : way === 'down' ? b.y - a.y : a.y - b.y
          expect(Math.sign(onwards)).toBe(level > 0 ? 1 : -1)
        })
      }),
      { numRuns: 80 },
    )
  }, 60_000)

  const node = (id: string, parent?: string, side?: 'before'): TreeNode => ({
    id,
    parent,
    side,
    label: { verbatim: id },
  })
  const box = { width: 100, height: 40 }

  it('sets a parent in the middle of its children, and a root level with both its sides', () => {
    const forest = forestOf(
      figure([
        node('root'),
        node('b1', 'root', 'before'),
        node('b2', 'root', 'before'),
        node('a1', 'root'),
        node('a2', 'root'),
        node('a3', 'root'),
      ]),
    )
    const { boxes, width, height } = layTree(forest, new Array(6).fill(box), noHeads(forest), 'right')
    // Three boxes of 40 with gaps of 14, three columns of 100 with gaps of 40, and margins of 8.
    expect([width, height]).toEqual([3 * 100 + 2 * 40 + 16, 3 * 40 + 2 * 14 + 16])
    expect(boxes.map(({ x, y }) => [x, y])).toEqual([
      [148, 62],
      [8, 35],
      [8, 89],
      [288, 8],
      [288, 62],
      [288, 116],
    ])
  })

  it('turns upside down for a tree that grows up', () => {
    const forest = forestOf(figure([node('root'), node('cause', 'root', 'before'), node('effect', 'root')]))
    const places = (way: Way) =>
      layTree(forest, new Array(3).fill(box), noHeads(forest), way).boxes.map(({ x, y }) => [x, y])
    expect(places('down')).toEqual([
      [8, 88],
      [8, 8],
      [8, 168],
    ])
    expect(places('up')).toEqual([
      [8, 88],
      [8, 168],
      [8, 8],
    ])
  })

  it('leaves room for headings above columns and beside rows', () => {
    const forest = forestOf(figure([node('root'), node('leaf', 'root')]))
    const heads = [
      { width: 60, height: 15 },
      { width: 30, height: 30 },
    ]
    const right = layTree(forest, [box, box], heads, 'right')
    expect(right.boxes[0]).toEqual({ x: 8, y: 8 + 30 + 14, ...box })
    expect(right.bands).toEqual([
      { x: 8, y: 8, width: 100, height: 30 },
      { x: 148, y: 8, width: 100, height: 30 },
    ])
    const down = layTree(forest, [box, { width: 100, height: 20 }], heads, 'down')
    expect(down.boxes.map(({ x, y }) => [x, y])).toEqual([
      [8 + 60 + 14, 8],
      [82, 88],
    ])
    // The heading of a row may be higher than its boxes.
    expect(down.bands.map(({ y, height }) => [y, height])).toEqual([
      [8, 40],
      [88, 30],
    ])
    expect(down.height).toBe(88 + 30 + 8)
  })
})
