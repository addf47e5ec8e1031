import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

/**
 * Inputs that need not be stored: the same small generator as in fixtures/drawn/drawn.R and drawn.py (Park and Miller 1988: 16807, 2³¹ − 1). All products stay
 * below 2⁵³, and only +, −, ·, / and floor are used, so the three give the same numbers to the last bit.
 */
export class Drawn {
  #state: number

  constructor(seed: number) {
    this.#state = (seed * 48271 + 12345) % 2147483647
    for (let i = 0; i < 3; i += 1) this.unit()
  }

  get state(): number {
    return this.#state
  }

  /** Between 0 and 1. */
  unit(): number {
    this.#state = (this.#state * 16807) % 2147483647
    return this.#state / 2147483647
  }

  /** A whole number from 0 to `most`. */
  whole(most: number): number {
    return Math.floor(this.unit() * (most + 1))
  }

  pick<Item>(list: readonly Item[]): Item {
    return list[this.whole(list.length - 1)] as Item
  }

  /** Near 0, with a standard deviation of 0.577. */
  noise(): number {
    return this.unit() + this.unit() + this.unit() + this.unit() - 2
  }

  many<Item>(n: number, draw: () => Item): readonly Item[] {
    return Array.from({ length: n }, draw)
  }
}

export const levels = [0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999] as const

interface Line {
  readonly of: string
  readonly seed: number
  readonly end: number
  readonly r: readonly (number | null)[]
}

/** The cases of a fixture of one kind: the inputs drawn again from their seed, and the expected results. */
export function drawnCases<Input>(
  file: string,
  kind: string,
  draw: (from: Drawn) => Input,
): readonly { readonly seed: number; readonly input: Input; readonly r: readonly (number | null)[] }[] {
  return readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .filter(({ of }) => of === kind)
    .map(({ seed, end, r }) => {
      const from = new Drawn(seed)
      const input = draw(from)
      expect(from.state, `what was drawn for ${kind} ${seed}`).toBe(end)
      return { seed, input, r }
    })
}
