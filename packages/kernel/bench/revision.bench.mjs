// Revising a plan with 20 000 things against immer's `produceWithPatches` with the same recipe, in the same run. Both find out what changed and
// how to take it back; `revise` also checks that it can be saved, freezes it, and finds moves by id. Beside the time stands what the two
// write to the file: immer's patches number every item that shifts. All edits together may cost up to 1.5 × immer's; shown for 2 000 things
// as well, to see how costs grow.
import { redo, revise, undo } from '@groundplan/kernel'
import { newDocument } from '@groundplan/kernel/document'
import { enablePatches, freeze, produceWithPatches } from 'immer'

const LIMIT = 1.5

enablePatches()

const planOf = (count) =>
  freeze(
    {
      items: Array.from({ length: count }, (_, at) => ({
        id: `activity-${at}`,
        name: `Tilbud ${at}`,
        places: at % 30,
      })),
    },
    true,
  )
const note = { id: 'r1', at: '2021-03-03', by: 'coordinator', why: { verbatim: 'bench' } }
const edits = {
  'change a field': (plan) => {
    plan.items[7].places = 31
  },
  'remove the first': (plan) => {
    plan.items.shift()
  },
  'insert in the middle': (plan) => {
    plan.items.splice(plan.items.length / 2, 0, { id: 'new', name: 'Nyt', places: 1 })
  },
  'move the last to the front': (plan) => {
    plan.items.unshift(plan.items.pop())
  },
  'swap two': (plan) => {
    const { items } = plan
    const [a, b] = [items[10], items[items.length - 10]]
    items[10] = b
    items[items.length - 10] = a
  },
  'clear the list': (plan) => {
    plan.items = []
  },
}

/** The best of several rounds, in milliseconds: what the work costs when nothing else runs. */
function cost(work) {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 15; round += 1) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const rows = []
for (const count of [2_000, 20_000]) {
  const plan = planOf(count)
  const doc = newDocument(plan)
  for (const [edit, recipe] of Object.entries(edits)) {
    const next = revise(doc, recipe, note)
    const [, patches, inverses] = produceWithPatches(plan, recipe)
    const peer = cost(() => produceWithPatches(plan, recipe))
    const ours = cost(() => revise(doc, recipe, note))
    const back = cost(() => redo(undo(next)))
    const [{ patch, inverse }] = next.done
    rows.push({
      things: count,
      edit,
      'immer ms': Number(peer.toFixed(2)),
      'revise ms': Number(ours.toFixed(2)),
      ratio: Number((ours / peer).toFixed(2)),
      'undo + redo ms': Number(back.toFixed(2)),
      'immer bytes': JSON.stringify([patches, inverses]).length,
      'our bytes': JSON.stringify([patch, inverse]).length,
    })
  }
}
console.table(rows)
const total = (column) => rows.filter((row) => row.things === 20_000).reduce((sum, row) => sum + row[column], 0)
const ratio = total('revise ms') / total('immer ms')
console.log(`All edits of 20 000 things: ${ratio.toFixed(2)} × immer's produceWithPatches.`)
if (ratio > LIMIT) {
  console.error(`Revising costs more than ${LIMIT} × immer's produceWithPatches.`)
  process.exitCode = 1
}
