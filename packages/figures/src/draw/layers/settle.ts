import { type Column, type Course, gapBetween, type Item, type Plan, type Stop } from './columns.js'

const middle = ({ item, offset }: Stop): number => item.at + offset

/** Where each item of a column begins when it stands as near to the start as it can, and where the last one ends. */
function packed(items: readonly Item[]): { readonly starts: readonly number[]; readonly end: number } {
  let end = 0
  const starts = items.map((item, index) => {
    const before = items[index - 1]
    if (before !== undefined) end += gapBetween(before, item)
    const start = end
    end += item.size
    return start
  })
  return { starts, end }
}

/**
 * Puts the items of a column as near as can be to where they would like to stand, in their order and with their gaps, between 0 and `extent`: the least sum of
 * weighted squares, by pooling neighbours that would pass each other (isotonic regression). Cost grows with the items.
 */
function fit(items: readonly Item[], wishes: readonly number[], weights: readonly number[], extent: number): void {
  const { starts, end } = packed(items)
  const pools: { sum: number; weight: number; count: number }[] = []
  items.forEach((_, index) => {
    const weight = weights[index] as number
    let pool = { sum: ((wishes[index] as number) - (starts[index] as number)) * weight, weight, count: 1 }
    for (let last = pools.at(-1); last !== undefined; last = pools.at(-1)) {
      if (last.sum / last.weight <= pool.sum / pool.weight) break
      pools.pop()
      pool = { sum: pool.sum + last.sum, weight: pool.weight + last.weight, count: pool.count + last.count }
    }
    pools.push(pool)
  })
  let next = 0
  for (const { sum, weight, count } of pools) {
    const shift = Math.min(Math.max(sum / weight, 0), Math.max(extent - end, 0))
    for (const stop = next + count; next < stop; next += 1) (items[next] as Item).at = (starts[next] as number) + shift
  }
}

interface Pull {
  readonly own: number
  readonly other: Stop
  readonly weight: number
}

/** What each item is drawn towards: the stops before and after it on every link; lanes strongly, so that long links run straight. */
function pullsOf(courses: readonly Course[]): ReadonlyMap<Item, readonly Pull[]> {
  const pulls = new Map<Item, Pull[]>()
  const add = (stop: Stop, other: Stop) => {
    const weight = stop.item.kind === 'block' || other.item.kind === 'block' ? 1 : 4
    const own = pulls.get(stop.item) ?? []
    pulls.set(stop.item, own)
    own.push({ own: stop.offset, other, weight })
  }
  for (const { stops, side } of courses) {
    stops.forEach((stop, index) => {
      const next = stops[index + 1]
      if (next === undefined || (side && stops.length === 2)) return
      add(stop, next)
      add(next, stop)
    })
  }
  return pulls
}

/** Gives what has no wish of its own (NaN) that of keeping to its neighbour before it, or at the start of a column to the one after; a column without any stands in the middle. */
function followed(items: readonly Item[], wishes: number[], extent: number): void {
  const step = (index: number): number =>
    (items[index] as Item).size + gapBetween(items[index] as Item, items[index + 1] as Item)
  const first = wishes.findIndex((wish) => !Number.isNaN(wish))
  if (first < 0) {
    const { starts, end } = packed(items)
    items.forEach((_, index) => {
      wishes[index] = (starts[index] as number) + (extent - end) / 2
    })
  }
  for (let index = first - 1; index >= 0; index -= 1) wishes[index] = (wishes[index + 1] as number) - step(index)
  for (let index = Math.max(first, 0) + 1; index < items.length; index += 1)
    if (Number.isNaN(wishes[index])) wishes[index] = (wishes[index - 1] as number) + step(index - 1)
}

/** Puts lanes, labels and junctions where the straight line between the ends of their link would pass, nodes staying in their order. */
function order(columns: readonly Column[], courses: readonly Course[]): void {
  const places = new Map(columns.map((column, index) => [column, index]))
  const wish = new Map<Item, number>()
  const passing = columns.map((): Item[] => [])
  for (const { stops } of courses) {
    const [first, last] = [stops[0] as Stop, stops.at(-1) as Stop]
    const [start, end] = [places.get(first.column) as number, places.get(last.column) as number]
    for (const { item, column } of stops.slice(1, -1)) {
      const at = places.get(column) as number
      const share = end > start ? (at - start) / (end - start) : 0.5
      wish.set(item, middle(first) + (middle(last) - middle(first)) * share)
      passing[at]?.push(item)
    }
  }
  columns.forEach((column, index) => {
    for (const item of column.items) {
      if (item.kind !== 'junction') continue
      wish.set(item, item.at + item.size / 2)
      passing[index]?.push(item)
    }
    const blocks = column.items.filter(({ kind }) => kind === 'block')
    const others = (passing[index] as Item[]).toSorted((a, b) => (wish.get(a) as number) - (wish.get(b) as number))
    const items: Item[] = []
    let next = 0
    for (const block of blocks) {
      for (; next < others.length; next += 1) {
        const other = others[next] as Item
        if ((wish.get(other) as number) > block.at + block.size / 2) break
        items.push(other)
      }
      items.push(block)
    }
    column.items = [...items, ...others.slice(next)]
  })
}

const rounds = { order: 3, settle: 6 }

/**
 * Gives every item its place across the layers: nodes in the order given, near to what they are linked with; lanes between them. Gives back how far
 * it reaches. Cost grows with the items, which are the nodes and each layer that a link passes.
 */
export function settle({ columns, courses }: Plan): number {
  const pulls = pullsOf(courses)
  let extent = 0
  for (let round = 0; round < rounds.order; round += 1) {
    if (round > 0) order(columns, courses)
    extent = Math.max(0, ...columns.map(({ items }) => packed(items).end))
    for (const { items } of columns) {
      const { starts, end } = packed(items)
      if (round === 0)
        items.forEach((item, index) => {
          item.at = (starts[index] as number) + ((extent - end) * (index + 0.5)) / items.length
        })
    }
    for (let turn = 0; turn < rounds.settle; turn += 1) {
      for (const { items } of turn % 2 === 0 ? columns : columns.toReversed()) {
        const wishes: number[] = []
        const weights: number[] = []
        for (const item of items) {
          let [sum, weight] = [0, 0]
          for (const pull of pulls.get(item) ?? []) {
            sum += (middle(pull.other) - pull.own) * pull.weight
            weight += pull.weight
          }
          wishes.push(weight === 0 ? Number.NaN : sum / weight)
          weights.push(weight === 0 ? 0.01 : weight)
        }
        followed(items, wishes, extent)
        fit(items, wishes, weights, extent)
      }
    }
  }
  return extent
}
