/** Needs and assets by position, in the order that breaks ties. */
export interface Network {
  /** Units that each need asks for: whole numbers from 0. */
  readonly demand: readonly number[]
  /** Units that each asset can give: whole numbers from 0, or `Infinity`. */
  readonly capacity: readonly number[]
  /** For each need the assets that can meet it, ascending. */
  readonly able: readonly (readonly number[])[]
}

/** `units` of what a need gets, taken from one asset and asked of another. */
interface Move {
  readonly need: number
  readonly from: number
  readonly to: number
}

/** A way to make room: the asset it ends at, and the moves that lead there from where it began. */
interface Way {
  readonly end: number
  readonly moves: readonly Move[]
}

/**
 * A maximum flow from needs to assets, and of all maximum flows the first: the first need gets the most it can get in any of them, the second
 * the most it can get beside that, and so on; then, with what each need gets settled, the first need gets as much as it can from its first
 * asset, then from its second, need by need. Returns the units by need, beside `able`.
 *
 * Two passes. The first gives each need in turn as much as augmenting paths allow; they move what earlier needs get to other assets but
 * never lessen it. That is the greedy base of the polymatroid of what needs can get together, hence a maximum flow, and the first one. The
 * second pass raises each need's share from its first asset along residual cycles, then from its second; shares settled are not touched
 * again. A share can be raised only along such a cycle, so when none is left it is the largest that the shares before it allow.
 *
 * What needs get is settled before from whom, since then more capacity never lessens what any need gets: the greedy base of a matroid keeps
 * its members in every matroid that it is a quotient of. Settling pair by pair alone would let the choice between two assets of the first
 * wish cost the second wish what it has.
 *
 * One search for a path looks at each pair at most once; the number of searches grows with the pairs that share assets. With p pairs the
 * work is about p at best and p² when all compete for the same few assets.
 */
export function maximumFlow({ demand, capacity, able }: Network): readonly (readonly number[])[] {
  const flow = able.map((assets) => assets.map(() => 0))
  const slack = [...capacity]
  const takers: [need: number, place: number][][] = capacity.map(() => [])
  for (const [need, assets] of able.entries())
    for (const [place, asset] of assets.entries()) (takers[asset] as [number, number][]).push([need, place])

  const get = (need: number, place: number): number => (flow[need] as number[])[place] as number
  const add = (need: number, place: number, units: number): void => {
    ;(flow[need] as number[])[place] = get(need, place) + units
  }
  const assetAt = (need: number, place: number): number => (able[need] as readonly number[])[place] as number

  /** The shortest way from one of `starts` to an asset where `ends` holds, moving only what needs from `first` on get. */
  const search = (starts: readonly number[], first: number, ends: (asset: number) => boolean): Way | undefined => {
    const reached = new Map<number, Move | undefined>(starts.map((asset) => [asset, undefined]))
    for (const asset of reached.keys()) {
      if (ends(asset)) {
        const moves: Move[] = []
        for (let move = reached.get(asset); move !== undefined; move = reached.get(assetAt(move.need, move.from)))
          moves.push(move)
        return { end: asset, moves }
      }
      for (const [need, from] of takers[asset] as [number, number][]) {
        if (need < first || get(need, from) === 0) continue
        for (const [to, next] of (able[need] as readonly number[]).entries())
          if (!reached.has(next)) reached.set(next, { need, from, to })
      }
    }
    return undefined
  }
  const room = (way: Way): number => Math.min(...way.moves.map(({ need, from }) => get(need, from)))
  const walk = (way: Way, units: number): void => {
    for (const { need, from, to } of way.moves) {
      add(need, from, -units)
      add(need, to, units)
    }
  }
  const spend = (asset: number, units: number): void => {
    slack[asset] = (slack[asset] as number) - units
  }
  const hasSlack = (asset: number): boolean => (slack[asset] as number) > 0

  for (const [need, assets] of able.entries()) {
    let open = demand[need] as number
    while (open > 0) {
      const way = search(assets, 0, hasSlack)
      if (way === undefined) break
      const start = way.moves.at(-1)
      const place = assets.indexOf(start === undefined ? way.end : assetAt(start.need, start.from))
      const units = Math.min(open, slack[way.end] as number, room(way))
      walk(way, units)
      add(need, place, units)
      spend(way.end, units)
      open -= units
    }
  }

  for (const [need, assets] of able.entries())
    for (const [place, asset] of assets.entries())
      for (;;) {
        const later = assets.findIndex((_, other) => other > place && get(need, other) > 0)
        if (later === -1) break
        const giving = (other: number): number =>
          assets.findIndex((candidate, at) => at > place && candidate === other && get(need, at) > 0)
        const way = search([asset], need + 1, (other) => hasSlack(other) || giving(other) !== -1)
        if (way === undefined) break
        const toSlack = hasSlack(way.end)
        const from = toSlack ? later : giving(way.end)
        const units = Math.min(
          get(need, from),
          toSlack ? (slack[way.end] as number) : Number.POSITIVE_INFINITY,
          room(way),
        )
        walk(way, units)
        add(need, from, -units)
        add(need, place, units)
        if (toSlack) {
          spend(way.end, units)
          spend(assetAt(need, from), -units)
        }
      }
  return flow
}
