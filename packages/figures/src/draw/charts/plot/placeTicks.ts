import { showDate } from '@groundplan/kernel'
import { measureText } from '../../measureText.js'
import type { Block } from '../../nodeText.js'
import { typography } from '../../typography.js'
import { plotType, wrapped } from './paint.js'
import type { Plot } from './plotOf.js'

/** A step along the axis of places: where in days or categories, and its name. */
export interface PlaceTick {
  readonly at: number
  readonly text: Block
}

/** The steps of an axis of places; `key` has the names of categories where there was only room for their numbers. */
export interface PlaceTicks {
  readonly ticks: readonly PlaceTick[]
  readonly key: boolean
}

const room = 10

/** Whether texts, each centred on its place, stand clear of each other; at the ends they are moved inwards. */
function fit(ticks: readonly PlaceTick[], x: (at: number) => number): boolean {
  let right = Number.NEGATIVE_INFINITY
  return ticks.every(({ at, text }) => {
    const left = x(at) - text.width / 2
    const clear = left >= right + room
    right = left + text.width
    return clear
  })
}

const one = (text: string): Block => wrapped({ text }, 200, 1)

const days = { year: 365.2425, month: 30.436875, day: 1 }

/** Calendar steps from fine to coarse: how many of which unit. */
const steps: readonly (readonly [keyof typeof days, number])[] = [
  ...[1, 2, 7, 14].map((n) => ['day', n] as const),
  ...[1, 2, 3, 6].map((n) => ['month', n] as const),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((n) => ['year', n] as const),
]

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/** Dates at a calendar step, between two days counted from 1970; a year stands at its middle where `yearly`, else at its first day. */
function calendar(
  unit: keyof typeof days,
  n: number,
  from: number,
  to: number,
  yearly: boolean,
): readonly (readonly [number, string])[] {
  const found: [number, string][] = []
  const day = (year: number, month: number, date: number): number =>
    Date.parse(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}T00:00:00Z`) / 86_400_000
  const first = new Date(Math.floor(from) * 86_400_000)
  const add = (at: number, date: string): boolean => {
    if (at >= from - 0.5 && at <= to + 0.5) found.push([at, date])
    return at <= to
  }
  if (unit === 'day') {
    for (let at = Math.ceil(from); at <= to; at += n) {
      const iso = new Date(at * 86_400_000).toISOString()
      add(at, iso.slice(0, iso.indexOf('T')))
    }
  } else if (unit === 'month') {
    let month = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / n) * n
    while (
      month < 120_000 &&
      add(
        day(Math.floor(month / 12), (month % 12) + 1, 1),
        `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}`,
      )
    )
      month += n
  } else {
    let year = Math.floor(first.getUTCFullYear() / n) * n
    while (year < 10_000 && add(yearly ? day(year, 7, 2) : day(year, 1, 1), pad(year, 4))) year += n
  }
  return found
}

function dateTicks(plot: Plot, x: (at: number) => number, locale: string): readonly PlaceTick[] {
  const own = plot.places.filter(({ named }) => named).map(({ at, label }) => ({ at, text: one(label.text) }))
  if (own.length <= 40 && fit(own, x)) return own
  const [from, to] = [plot.places[0]?.at ?? 0, plot.places.at(-1)?.at ?? 0]
  for (const [unit, n] of steps) {
    if ((plot.yearly && unit !== 'year') || (to - from) / (days[unit] * n) > 30) continue
    const ticks = calendar(unit, n, from, to, plot.yearly).map(([at, date]) => ({
      at,
      text: one(showDate(date, locale)),
    }))
    if (ticks.length > 1 && fit(ticks, x)) return ticks
  }
  const ends = [own[0], own.at(-1)].filter((tick) => tick !== undefined)
  return own.length > 1 && fit(ends, x) ? ends : ends.slice(0, 1)
}

/** The steps of an axis of places within `width`: dates as they were given where there is room, else round ones; categories by name or by number. */
export function placeTicks(plot: Plot, x: (at: number) => number, width: number, locale: string): PlaceTicks {
  if (plot.dated) return { ticks: dateTicks(plot, x, locale), key: false }
  const band = width / Math.max(plot.places.length, 1) - room
  const texts = plot.places.map(({ label }) => wrapped(label, Math.max(band, 1), 4))
  const whole = plot.places.every(({ label }, index) => {
    const words = label.text.split(/\s+/).every((word) => measureText(word, plotType.small) * typography.slack <= band)
    return words && texts[index]?.lines.at(-1)?.endsWith('…') !== true
  })
  if (whole) return { ticks: plot.places.map(({ at }, index) => ({ at, text: texts[index] as Block })), key: false }
  const numbered = plot.places.map(({ at }, index) => ({ at, text: one(String(index + 1)) }))
  for (const every of [1, 2, 5, 10, 20, 50, 100]) {
    const ticks = numbered.filter((_, index) => (index + 1) % every === 0 || every === 1)
    if (fit(ticks, x)) return { ticks, key: true }
  }
  return { ticks: numbered.slice(0, 1), key: true }
}
