import { gammaQuantile, normalQuantile } from '../distributions.js'

/** Limits of the expected number of events, from 0 on. */
export interface CountLimits {
  readonly lower: number
  readonly upper: number
}

/** Garwood's exact limits: the quantiles of the gamma distributions with shapes x and x + 1. */
export function exactLimits(events: number, level: number): CountLimits {
  const p = (1 - level) / 2
  return {
    lower: events === 0 ? 0 : gammaQuantile({ p, a: events }),
    upper: gammaQuantile({ p, a: events + 1, tail: 'upper' }),
  }
}

/** Byar's approximation of the exact limits, by Wilson and Hilferty's cube root. */
export function byarLimits(events: number, level: number): CountLimits {
  const z = normalQuantile((1 - level) / 2, { tail: 'upper' })
  const more = events + 1
  return {
    // Below one event and at very high levels the cube would be negative.
    lower: events === 0 ? 0 : events * Math.max(0, 1 - 1 / (9 * events) - z / (3 * Math.sqrt(events))) ** 3,
    upper: more * (1 - 1 / (9 * more) + z / (3 * Math.sqrt(more))) ** 3,
  }
}

/** Exact or Byar's. */
export const countLimits = { exact: exactLimits, byar: byarLimits } as const
