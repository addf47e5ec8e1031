/** What the rows of a table say of one activity: for each column of effects on the way, from first to last, the nodes by their places. */
export interface ActivityEffects {
  readonly activity: number
  readonly way: readonly ReadonlySet<number>[]
  /** Effects whose place on the way nobody knows. */
  readonly apart: ReadonlySet<number>
}

/** The most pairs of effects that are looked at. */
const MAX_PAIRS = 400_000

/**
 * Links that lead each activity to its effects, and to no others: from an effect to one of the next filled column wherever every activity that has
 * the first has the second too; where no effect can lead there, from the activity itself. So the theory says of each activity what the table says.
 */
export function linksOfRows(all: readonly ActivityEffects[]): {
  readonly links: readonly (readonly [from: number, to: number])[]
  /** Whether there were too many effects to look at every pair: then activities lead to them directly. */
  readonly tooMany: boolean
} {
  const owners = new Map<number, Set<number>>()
  for (const { activity, way } of all)
    for (const nodes of way)
      for (const node of nodes) {
        const here = owners.get(node) ?? new Set()
        owners.set(node, here.add(activity))
      }
  let pairs = 0
  const always = (from: number, to: number): boolean => {
    const these = owners.get(from) as Set<number>
    const those = owners.get(to) as Set<number>
    pairs += 1
    if (these.size > those.size) return false
    for (const activity of these) {
      pairs += 1
      if (!those.has(activity)) return false
    }
    return true
  }
  const links: [number, number][] = []
  const drawn = new Set<string>()
  const draw = (from: number, to: number): void => {
    const key = `${from} ${to}`
    if (drawn.has(key)) return
    drawn.add(key)
    links.push([from, to])
  }
  for (const { activity, way, apart } of all) {
    const filled = way.filter((nodes) => nodes.size > 0)
    filled.forEach((nodes, column) => {
      for (const to of nodes) {
        let led = false
        for (let before = column - 1; before >= 0 && !led && pairs < MAX_PAIRS; before -= 1)
          for (const from of filled[before] as ReadonlySet<number>)
            if (pairs < MAX_PAIRS && always(from, to)) {
              draw(from, to)
              led = true
            }
        if (!led) draw(activity, to)
      }
    })
    for (const to of apart) draw(activity, to)
  }
  return { links, tooMany: pairs >= MAX_PAIRS }
}
