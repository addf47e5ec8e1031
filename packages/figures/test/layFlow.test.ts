import type { FlowFigure, FlowStep } from '@groundplan/figures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowOf } from '../src/draw/charts/flow/flowOf.js'
import { type FlowSizes, layFlow } from '../src/draw/charts/flow/layFlow.js'
import type { Box } from '../src/draw/layout.js'
import type { Curve } from '../src/draw/route.js'
import { along, inside, onRim, overlap } from './support/geometry.js'

const figure = (steps: readonly FlowStep[]): FlowFigure => ({
  kind: 'flow',
  title: { verbatim: 'x' },
  description: { verbatim: 'x' },
  steps,
})
const size = (low: number, high: number) =>
  fc.record({ width: fc.integer({ min: low, max: high }), height: fc.integer({ min: 16, max: 120 }) })
const flows = fc
  .array(
    fc.record({
      size: size(60, 240),
      exits: fc.array(size(60, 240), { maxLength: 3 }),
      after: fc.array(fc.nat(), { maxLength: 3 }),
      /** Seldom: a step may also follow on itself or on a later one. */
      back: fc.option(fc.nat(), { freq: 6, nil: undefined }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drawn) => ({
    sizes: drawn.map(({ size: step, exits }): FlowSizes => ({ step, exits })),
    flow: flowOf(
      figure(
        drawn.map(({ after, exits, back }, index): FlowStep => {
          const before = index === 0 ? [] : after.map((one) => `${one % index}`)
          return {
            id: `${index}`,
            label: { verbatim: 'x' },
            after: back === undefined ? before : [...before, `${back % drawn.length}`],
            exits: exits.map(() => ({ label: { verbatim: 'x' } })),
          }
        }),
      ),
    ),
  }))

describe('layFlow', () => {
  it('lets no boxes overlap and no line run into a box, and keeps all in the picture', () => {
    fc.assert(
      fc.property(flows, ({ sizes, flow }) => {
        const laid = layFlow(flow, sizes)
        const boxes = [...laid.steps, ...laid.exits.flatMap((own) => own.map(({ box }) => box))]
        boxes.forEach((box, index) => {
          expect(box.x).toBeGreaterThanOrEqual(7.9)
          expect(box.y).toBeGreaterThanOrEqual(7.9)
          expect(box.x + box.width).toBeLessThanOrEqual(laid.width - 7.9)
          expect(box.y + box.height).toBeLessThanOrEqual(laid.height - 7.9)
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false)
        })
        const lines = [
          ...laid.links,
          ...laid.stubs.filter((line) => line !== undefined),
          ...laid.exits.flat().map(({ line }) => line),
        ]
        const strays = lines.flatMap((line) =>
          along(line).filter(
            (point) =>
              point.x < 0 ||
              point.y < 0 ||
              point.x > laid.width ||
              point.y > laid.height ||
              boxes.some((box) => inside(point, box)),
          ),
        )
        expect(strays).toEqual([])
        laid.links.forEach((line, index) => {
          const { from, to } = flow.links[index] as (typeof flow.links)[number]
          expect(onRim((line[0] as Curve[number]).to, laid.steps[from] as Box)).toBe(true)
          expect(onRim((line.at(-1) as Curve[number]).to, laid.steps[to] as Box)).toBe(true)
        })
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  const box = { width: 100, height: 40 }
  const step = (id: string, after?: readonly string[]): FlowStep => ({ id, label: { verbatim: id }, after })
  const laid = (steps: readonly FlowStep[], exits: readonly (readonly { width: number; height: number }[])[] = []) =>
    layFlow(
      flowOf(figure(steps)),
      steps.map((_, index) => ({ step: box, exits: exits[index] ?? [] })),
    )

  it('sets a single line of steps straight below each other', () => {
    const { steps, width, links } = laid([step('a'), step('b', ['a']), step('c', ['b'])], [[{ width: 80, height: 30 }]])
    expect(steps.map(({ x }) => x)).toEqual([8, 8, 8])
    // Half a step, the gap, and the exit; then the margins.
    expect(width).toBe(50 + 50 + 20 + 30 + 16)
    for (const line of links) expect(new Set(line.map(({ to }) => to.x)).size).toBe(1)
  })

  it('sets steps that follow on one around its middle, and one that follows on several below theirs', () => {
    const { steps } = laid([step('a'), step('b', ['a']), step('c', ['a']), step('d', ['b', 'c'])])
    const middles = steps.map(({ x, width }) => x + width / 2)
    expect(middles[0]).toBeCloseTo(((middles[1] as number) + (middles[2] as number)) / 2)
    expect(middles[3]).toBeCloseTo(middles[0] as number)
    expect(middles[2]).toBeCloseTo((middles[1] as number) + 126)
    expect(steps[1]?.y).toBe(steps[2]?.y)
  })

  it('keeps those that follow on one in the order given', () => {
    const { steps } = laid([step('a'), ...['b', 'c', 'd', 'e'].map((id) => step(id, ['a']))])
    const places = steps.slice(1).map(({ x }) => x)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('puts exits to the right below their step, each below the one before', () => {
    const { steps, exits, stubs } = laid(
      [step('a')],
      [
        [
          { width: 80, height: 30 },
          { width: 60, height: 20 },
        ],
      ],
    )
    expect(steps[0]).toEqual({ x: 8, y: 8, ...box })
    expect(exits[0]?.map(({ box: own }) => own)).toEqual([
      { x: 78, y: 60, width: 80, height: 30 },
      { x: 78, y: 98, width: 60, height: 20 },
    ])
    expect(stubs[0]).toEqual([{ to: { x: 58, y: 48 } }, { to: { x: 58, y: 108 } }])
    expect(exits[0]?.[0]?.line).toEqual([{ to: { x: 58, y: 75 } }, { to: { x: 78, y: 75 } }])
  })
})
