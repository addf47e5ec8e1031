/** A label: where its middle would like to be, and its height. */
export interface Wish {
  readonly at: number
  readonly height: number
}

/**
 * Upper edges of labels that stand below each other between `top` and `bottom`: in the order of their wishes, none over another, and each as near to its wish
 * as that allows (least squares, by pooling those that would pass each other). What does not fit runs over `bottom`. Cost: that of sorting.
 */
export function spread(wishes: readonly Wish[], top: number, bottom: number): readonly number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a] as Wish).at - (wishes[b] as Wish).at || a - b)
  const all = wishes.reduce((sum, { height }) => sum + height, 0)
  // Where each would begin if all stood at the top, and how far it would have to move from there.
  let before = 0
  const pools: { sum: number; count: number }[] = []
  const starts = order.map((index) => {
    const { at, height } = wishes[index] as Wish
    let pool = { sum: at - height / 2 - before, count: 1 }
    for (let last = pools.at(-1); last !== undefined; last = pools.at(-1)) {
      if (last.sum / last.count <= pool.sum / pool.count) break
      pools.pop()
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count }
    }
    pools.push(pool)
    const start = before
    before += height
    return start
  })
  const tops = new Array<number>(wishes.length).fill(0)
  let place = 0
  for (const { sum, count } of pools) {
    const shift = Math.max(Math.min(sum / count, bottom - all), top)
    for (const end = place + count; place < end; place += 1)
      tops[order[place] as number] = (starts[place] as number) + shift
  }
  return tops
}
