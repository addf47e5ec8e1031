import { describe, expect, it } from 'vitest'
import { arc, dialOf, pointAt, wedge } from '../src/draw/charts/around/dial.js'
import { placeLabels } from '../src/draw/charts/around/placeLabels.js'
import { overlap } from './support/geometry.js'

describe('a dial', () => {
  const size = { hole: 20, rim: 150, stub: 1 }

  it('has a ring for each step, at the same distance, the lowest a step from the hole', () => {
    const { rings, out, step } = dialOf(1, 7, size, 'en')
    expect(step).toBe(1)
    expect(rings.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    rings.forEach(({ r }, index) => {
      expect(r).toBeCloseTo(20 + (130 / 7) * (index + 1))
    })
    expect(out(4.5)).toBeCloseTo(20 + (130 / 7) * 4.5)
    // What is outside the scale stays at its ends.
    expect([out(-3), out(0), out(8), out(1e300)]).toEqual([out(1), out(1), 150, 150])
  })

  it('leaves out steps that would stand too near, never the ends', () => {
    const { rings } = dialOf(0, 9.6, { hole: 6, rim: 60, stub: 0.5 }, 'da')
    const far = rings.slice(1).map(({ r }, index) => r - (rings[index]?.r ?? 0))
    expect(Math.min(...far)).toBeGreaterThanOrEqual(13)
    expect([rings[0]?.text, rings.at(-1)?.text]).toEqual(['0', '9,6'])
  })

  it('holds with the largest and the smallest numbers', () => {
    for (const [from, to] of [
      [-Number.MAX_VALUE, Number.MAX_VALUE],
      [0, 5e-324],
      [5e-324, 1e-323],
      [1e15, 1e15 + 1],
      [0, 1e300],
    ] as const) {
      const { rings, out } = dialOf(from, to, size, 'en')
      expect(rings.length).toBeGreaterThan(0)
      for (const value of [from, to, 0]) expect(Number.isFinite(out(value))).toBe(true)
    }
  })

  it('counts angles from the top, in the order of the clock', () => {
    const at = (angle: number) => {
      const { x, y } = pointAt({ x: 10, y: 20 }, angle, 5)
      return [Math.round(x * 1e6) / 1e6, Math.round(y * 1e6) / 1e6]
    }
    expect([at(0), at(90), at(180), at(270)]).toEqual([
      [10, 15],
      [15, 20],
      [10, 25],
      [5, 20],
    ])
    expect(arc({ x: 0, y: 0 }, 10, 0, 90)).toBe('M0 -10A10 10 0 0 1 10 0')
    expect(arc({ x: 0, y: 0 }, 10, 0, 270)).toBe('M0 -10A10 10 0 1 1 -10 0')
    expect(wedge({ x: 0, y: 0 }, 0, 90, 5, 10)).toBe('M0 -10A10 10 0 0 1 10 0L5 0A5 5 0 0 0 0 -5Z')
    expect(wedge({ x: 0, y: 0 }, 0, 270, 5, 10)).toBe('M0 -10A10 10 0 1 1 -10 0L-5 0A5 5 0 1 0 0 -5Z')
  })
})

describe('labels around a dial', () => {
  it('keep clear of each other and of the dial, on the side of their theme', () => {
    for (const count of [1, 2, 5, 14, 40]) {
      const labels = Array.from({ length: count }, (_, i) => ({
        width: 100,
        height: 30 + (i % 3) * 15,
        angle: ((i + 0.5) * 360) / count,
      }))
      const placed = placeLabels(labels, 150)
      placed.forEach(({ box, right }, index) => {
        expect(right).toBe((labels[index]?.angle ?? 0) < 180)
        expect(right ? box.x : -box.x - box.width).toBeGreaterThanOrEqual(0)
        expect(placed.slice(index + 1).some((other) => overlap(box, other.box))).toBe(false)
        const nearest = Math.hypot(Math.max(box.x, -box.x - box.width, 0), Math.max(box.y, -box.y - box.height, 0))
        expect(nearest).toBeGreaterThan(150)
      })
    }
  })

  it('have a line to their theme where they had to move, and none through another label', () => {
    const few = placeLabels(
      [45, 135, 225, 315].map((angle) => ({ width: 80, height: 30, angle })),
      150,
    )
    expect(few.every(({ leader }) => leader === undefined)).toBe(true)
    const crowd = placeLabels(
      Array.from({ length: 8 }, (_, i) => ({ width: 80, height: 60, angle: 60 + i })),
      150,
    )
    expect(crowd.some(({ leader }) => leader !== undefined)).toBe(true)
    for (const { leader = [] } of crowd)
      for (const { box } of crowd)
        for (const [index, to] of leader.slice(1).entries()) {
          const from = leader[index] ?? to
          for (let step = 0; step <= 50; step += 1) {
            const [x, y] = [from.x + ((to.x - from.x) * step) / 50, from.y + ((to.y - from.y) * step) / 50]
            expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(false)
          }
        }
  })
})
