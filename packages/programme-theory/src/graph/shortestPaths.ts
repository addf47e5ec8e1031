import type { TheoryIndex } from './indexOf.js'

/** One step of a way, known by the steps before it, which ways share. */
interface Step {
  readonly node: number
  /** -1 at the start. */
  readonly link: number
  readonly before: Step | undefined
  readonly length: number
}

/** All ways that begin with certain steps and then do not go on by certain links, nor end there when -1 is among them. */
interface Family {
  readonly begins: Step
  readonly notBy: ReadonlySet<number>
  /** The rest of a shortest of them, once that is known. */
  readonly rest: readonly number[] | undefined
}

/**
 * The ways without a node twice and with at least one link from `starts` to `ends`, by the places of their links, shortest first. Families of ways are
 * kept by the length of their shortest at best; the one at hand gives its shortest and falls into the families that leave that one at each of its
 * steps (Lawler's partition, so that no way comes twice). The distance to the nearest end tells what is best; only where the shortest way on
 * from a step runs into the way before it, as happens with feedbacks alone, is the theory searched for another.
 */
export function* shortestPaths(
  index: TheoryIndex,
  starts: readonly number[],
  ends: readonly number[],
  maxLinks: number,
): Generator<{ readonly start: number; readonly links: readonly number[] }, void, undefined> {
  const { size, from, to, outStart, outLinks } = index
  const distance = distances(index, ends)
  // A node is on the way at hand when it bears the number of the way.
  const onWay = new Int32Array(size)
  let way = 0
  const waiting: Family[][] = []
  const wait = (length: number, family: Family): void => {
    if (length > maxLinks) return
    const those = waiting[length]
    if (those === undefined) waiting[length] = [family]
    else those.push(family)
  }
  /** The first of the best links on, or -1 to end here, with the length of what follows at best; undefined when there is none. */
  const bestOn = (node: number, notBy: ReadonlySet<number>): { link: number; length: number } | undefined => {
    if (distance[node] === 0 && !notBy.has(-1)) return { link: -1, length: 0 }
    let best: { link: number; length: number } | undefined
    for (let at = outStart[node] as number; at < (outStart[node + 1] as number); at += 1) {
      const link = outLinks[at] as number
      const other = to[link] as number
      const far = distance[other] as number
      if (far < 0 || onWay[other] === way || notBy.has(link)) continue
      if (best === undefined || far + 1 < best.length) best = { link, length: far + 1 }
    }
    return best
  }
  /** Straight on along the distances, or undefined where that runs into the way before. */
  const straight = (node: number, notBy: ReadonlySet<number>): readonly number[] | undefined => {
    const first = bestOn(node, notBy)
    if (first === undefined) return undefined
    if (first.link === -1) return []
    const rest = [first.link]
    let at = to[first.link] as number
    while (distance[at] !== 0) {
      let next = outStart[at] as number
      while (distance[to[outLinks[next] as number] as number] !== (distance[at] as number) - 1) next += 1
      rest.push(outLinks[next] as number)
      at = to[outLinks[next] as number] as number
      if (onWay[at] === way) return undefined
    }
    return rest
  }
  /** The shortest way on that keeps clear of the way before, by search; undefined when there is none. */
  const around = (node: number, notBy: ReadonlySet<number>): readonly number[] | undefined => {
    const via = new Map<number, number>()
    const queue = [node]
    for (const here of queue) {
      for (let at = outStart[here] as number; at < (outStart[here + 1] as number); at += 1) {
        const link = outLinks[at] as number
        const other = to[link] as number
        if ((distance[other] as number) < 0 || onWay[other] === way || via.has(other)) continue
        if (here === node && notBy.has(link)) continue
        via.set(other, link)
        if (distance[other] !== 0) {
          queue.push(other)
          continue
        }
        const rest: number[] = []
        for (let back = other; back !== node; back = from[rest.at(-1) as number] as number) {
          rest.push(via.get(back) as number)
        }
        return rest.reverse()
      }
    }
    return undefined
  }
  const mark = (last: Step): void => {
    way += 1
    for (let step: Step | undefined = last; step !== undefined; step = step.before) onWay[step.node] = way
  }

  for (const node of starts) {
    const begins: Step = { node, link: -1, before: undefined, length: 0 }
    const notBy = new Set([-1])
    mark(begins)
    const best = bestOn(node, notBy)
    if (best !== undefined) wait(best.length, { begins, notBy, rest: undefined })
  }
  for (let length = 0; length < waiting.length; length += 1) {
    // More of the same length may come to wait while these are gone through.
    for (const { begins, notBy, rest: known } of waiting[length] ?? []) {
      mark(begins)
      const rest = known ?? straight(begins.node, notBy) ?? around(begins.node, notBy)
      if (rest === undefined) continue
      if (begins.length + rest.length > length) {
        wait(begins.length + rest.length, { begins, notBy, rest })
        continue
      }
      const links: number[] = []
      let start = begins.node
      for (let step: Step | undefined = begins; step !== undefined; step = step.before) {
        start = step.node
        if (step.link !== -1) links.push(step.link)
      }
      links.reverse()
      links.push(...rest)
      yield { start, links }
      let step = begins
      for (let i = 0; i <= rest.length; i += 1) {
        const taken = rest[i] ?? -1
        const others = new Set(i === 0 ? notBy : [])
        others.add(taken)
        const best = bestOn(step.node, others)
        // At best no shorter than the way at hand, whatever the distances say: they do not see what the way before it blocks.
        const least = Math.max(length, step.length + (best?.length ?? 0))
        if (best !== undefined) wait(least, { begins: step, notBy: others, rest: undefined })
        if (taken === -1) break
        step = { node: to[taken] as number, link: taken, before: step, length: step.length + 1 }
        onWay[step.node] = way
      }
    }
    waiting[length] = []
  }
}

/** How many links each node is from the nearest end; -1 where none can be come to. */
function distances({ size, from, inStart, inLinks }: TheoryIndex, ends: readonly number[]): Int32Array {
  const distance = new Int32Array(size).fill(-1)
  const queue: number[] = []
  for (const end of ends) {
    if (distance[end] === 0) continue
    distance[end] = 0
    queue.push(end)
  }
  for (const node of queue) {
    for (let at = inStart[node] as number; at < (inStart[node + 1] as number); at += 1) {
      const other = from[inLinks[at] as number] as number
      if (distance[other] !== -1) continue
      distance[other] = (distance[node] as number) + 1
      queue.push(other)
    }
  }
  return distance
}
