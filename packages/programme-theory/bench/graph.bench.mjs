// All that the graph of a programme theory says, and who covers which goal, from the plain theory on (its index is built anew in each round), against
// graphology building the same graph and graphology-dag sorting it, in the same run; promised is at most as long as that. A theory of
// 20 000 nodes and some 60 000 links, then 2, 4 and 8 times as many of both with the same 64 goals: what a council wants does not grow with the number of
// activities, so the growth promised (at most 2.3 times per doubling) is about nodes and links. Then with as many goals in proportion: coverage
// is a table that grows both ways then, and with it its cost; that is printed, not promised. Counted is the processor's time, which other
// work on the machine disturbs least.
import { coverage, redundantLinks, structure } from '@groundplan/programme-theory/analysis'
import { MultiDirectedGraph } from 'graphology'
import { topologicalSort } from 'graphology-dag'

const RATIO = 1
const GROWTH = 2.3

/** The same numbers in every run. */
function numbers(seed) {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const horizons = ['signs', 'mediumTerm', 'intermediateObjective', 'longTerm']

/** Activities, outputs, outcomes on three horizons and goals; three links from each, listed with their start and not far, as people write them. */
function theoryOf(size, goals) {
  const random = numbers(size)
  const activities = size * 0.2
  const outputs = size * 0.4
  const label = (i) => ({ en: `Neighbours meet at place ${i}`, da: `Naboer mødes på sted ${i}` })
  const nodes = Array.from({ length: size }, (_, i) => {
    const node = { id: `node-${i}`, label: label(i) }
    if (i < activities) return { is: 'activity', ...node }
    if (i < outputs) return { is: 'output', ...node }
    if (i >= size - goals) return { is: 'goal', ...node }
    const horizon = horizons[Math.floor((3 * (i - outputs)) / (size - outputs))]
    return { is: 'outcome', ...node, horizon: { is: 'known', value: horizon } }
  })
  const links = nodes.slice(0, -1).flatMap((_, a) =>
    [0, 1, 2].map((k) => {
      const b = Math.min(size - 1, a + 1 + random(4_000))
      return { id: `link-${a}-${k}`, from: `node-${a}`, to: `node-${b}` }
    }),
  )
  return { id: `theory-${size}`, title: { en: 'Neighbours', da: 'Naboer' }, nodes, links }
}

function ours(theory) {
  // A new object of the same theory: nothing that was found out before is used again.
  const fresh = { ...theory }
  return structure(fresh).criticalLinks.length + coverage(fresh).uncovered.length
}

function peers(theory) {
  const graph = new MultiDirectedGraph()
  for (const node of theory.nodes) graph.addNode(node.id, node)
  for (const link of theory.links) graph.addDirectedEdgeWithKey(link.id, link.from, link.to, link)
  return topologicalSort(graph).length
}

/** The best of several rounds, in milliseconds of the processor, the runs in turn so that they share the machine's moods. */
function costs(theory, runs, rounds) {
  const best = runs.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round += 1) {
    runs.forEach((run, i) => {
      globalThis.gc?.()
      const start = process.cpuUsage()
      run(theory)
      const { user, system } = process.cpuUsage(start)
      best[i] = Math.min(best[i], (user + system) / 1000)
    })
  }
  return best
}

const round = (value) => Number(value.toFixed(2))
function table(goalsOf, runs, names) {
  let before
  return [1, 2, 4, 8].map((times) => {
    const theory = theoryOf(20_000 * times, goalsOf(times))
    const [own, peer] = costs(theory, runs, times === 1 ? 15 : 5)
    const growth = before === undefined ? undefined : own / before
    before = own
    return {
      nodes: theory.nodes.length,
      links: theory.links.length,
      goals: goalsOf(times),
      [names[0]]: round(own),
      ...(peer === undefined ? {} : { [names[1]]: round(peer), ratio: round(own / peer) }),
      ...(growth === undefined ? {} : { growth: round(growth) }),
    }
  })
}

const names = ['structure + coverage ms', 'graphology ms']
const held = table(() => 64, [ours, peers], names)
console.table(held)
console.table(table((times) => 64 * times, [ours], names))
const reduction = theoryOf(20_000, 64)
const [reduced] = costs(reduction, [(theory) => redundantLinks({ ...theory })], 3)
console.log(`redundantLinks of 20 000 nodes: ${round(reduced)} ms; grows as nodes × links`)

const [{ ratio }] = held
const growths = held.slice(1).map(({ growth }) => growth)
console.log(`20 000 nodes: ${ratio} × graphology; promised: at most ${RATIO} ×`)
console.log(`growth per doubling: ${growths.join(', ')}; promised: at most ${GROWTH} × on average over the three`)
if (ratio > RATIO || Math.cbrt(growths.reduce((all, one) => all * one, 1)) > GROWTH) process.exitCode = 1
