// How the cost of drawing grows, as ratios to a named peer in the same run: a table and a matrix to `JSON.stringify` of the same figure, a graph and a
// one-pager in given layers to dagre's bare layout of the same nodes and links.
import dagre from '@dagrejs/dagre'
import { drawHtml, drawSvg } from '@groundplan/figures/draw'

const text = (words) => ({ en: words, da: words })
const shown = { title: text('Bench'), description: text('Bench') }

function table(rows) {
  const columns = ['what', 'who', 'count', 'since'].map((id) => ({ id, label: text(id) }))
  const row = (i) => ({
    cells: [
      { cell: { verbatim: `Fællesspisning ${i}` } },
      { cell: text('Beboere & naboer') },
      { cell: { number: i, of: rows } },
      { cell: { date: '2022-04-01' } },
    ],
  })
  return { kind: 'table', ...shown, columns, rows: Array.from({ length: rows }, (_, i) => row(i)) }
}

function graph(count) {
  const nodes = Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    label: { verbatim: `Beboernes arbejdsgruppe nummer ${i}` },
  }))
  const links = nodes
    .slice(1)
    .flatMap((_, i) => [
      { from: `n${Math.floor(i / 2)}`, to: `n${i + 1}` },
      ...(i % 3 === 0 ? [{ from: `n${Math.floor(i / 3)}`, to: `n${i + 1}`, label: { verbatim: 'hjælper' } }] : []),
    ])
  return { kind: 'layered', ...shown, direction: 'down', nodes, links }
}

/** A one-pager: six layers in boxes, two links from each node, every third of them past a layer. */
function onePager(count) {
  const each = Math.ceil(count / 6)
  const nodes = Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    label: { verbatim: `Beboernes arbejdsgruppe nummer ${i}` },
    layer: `l${Math.floor(i / each)}`,
    ...(i % 8 < 4 ? { box: `b${i % 2}` } : {}),
  }))
  const links = nodes.flatMap((_, i) =>
    [0, 1].flatMap((k) => {
      const to = i + each * ((i + k) % 3 === 0 ? 2 : 1) + ((i * 7 + k * 3) % 5) - 2
      return to < count ? [{ from: `n${i}`, to: `n${to}` }] : []
    }),
  )
  const layers = Array.from({ length: 6 }, (_, i) => ({ id: `l${i}`, label: text(`Mellemlangt sigt ${i}`) }))
  const boxes = ['b0', 'b1'].map((id) => ({ id, label: text('Fællesskab') }))
  return { kind: 'layered', ...shown, layers, boxes, nodes, links }
}

function matrix(size) {
  const heads = Array.from({ length: size }, (_, i) => ({ id: `h${i}`, label: { verbatim: `Fællesspisning ${i}` } }))
  const levels = ['a', 'b', 'c'].map((id) => ({ id, label: text(id) }))
  const cells = heads.flatMap((row, r) =>
    heads.flatMap((column, c) => ((r + c) % 3 === 0 ? [{ row: row.id, column: column.id, level: 'b' }] : [])),
  )
  return { kind: 'matrix', ...shown, rows: heads, columns: heads, levels, cells }
}

function bareLayout({ nodes, links }) {
  const laid = new dagre.graphlib.Graph({ multigraph: true })
  laid.setGraph({ rankdir: 'TB' })
  for (const { id } of nodes) laid.setNode(id, { width: 170, height: 54 })
  links.forEach(({ from, to, label }, i) => {
    laid.setEdge(from, to, { width: label ? 50 : 0, height: label ? 19 : 0 }, String(i))
  })
  dagre.layout(laid)
}

/** Milliseconds of the fastest of several runs: the least disturbed. */
function fastest(work, runs) {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

let exceeded = false
function report(what, sizes, work, peer, make, runs, limit) {
  let before
  for (const size of sizes) {
    const figure = make(size)
    const [own, other] = [fastest(() => work(figure), runs), fastest(() => peer(figure), runs)]
    const ratio = own / other
    const growth = before === undefined ? '' : `  ${(own / before).toFixed(1)}× the line above`
    console.log(
      `${what} ${String(size).padStart(6)}  ${own.toFixed(2).padStart(9)} ms  ${ratio.toFixed(1).padStart(6)}× the peer${growth}`,
    )
    exceeded ||= ratio > limit
    before = own
  }
}

console.log('A table as HTML; peer: JSON.stringify. At most 40×.')
report('rows ', [100, 1000, 10_000], (figure) => drawHtml(figure, { locale: 'da' }), JSON.stringify, table, 5, 40)
console.log('A graph as SVG; peer: dagre alone. At most 3×.')
report('nodes', [8, 80, 240], (figure) => drawSvg(figure, { locale: 'da' }), bareLayout, graph, 5, 3)
console.log(
  'A matrix as HTML, as many rows as columns, a third of the places marked; peer: JSON.stringify. At most 40×.',
)
report('heads', [10, 50, 250], (figure) => drawHtml(figure, { locale: 'da' }), JSON.stringify, matrix, 5, 40)
console.log('A one-pager in six given layers as SVG, widths tried for A3; peer: dagre alone. At most 2×.')
report('nodes', [50, 100, 200], (figure) => drawSvg(figure, { locale: 'da' }), bareLayout, onePager, 5, 2)
process.exitCode = exceeded ? 1 : 0
