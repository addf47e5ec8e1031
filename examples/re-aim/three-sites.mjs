import { constructs, ratings, reAim, sites } from '@example/model-re-aim'
import { ask, assess, attach, createPlan, known, say } from '@groundplan/planning-models'

const steps = { school: [3, 2, 4, 3, 1], library: [1, 2], pool: [] }
const places = Object.keys(steps).map((id) => ({ id, name: { verbatim: `the ${id}` } }))
const given = places.flatMap(({ id: site }) =>
  steps[site].map((step, i) => ({ id: `${site}-${i}`, site, construct: constructs[i].id, rating: known(step) })),
)
const empty = createPlan({ id: 'walks', title: { verbatim: 'Walks at noon' }, period: { from: '2026' } })
const plan = attach(attach(empty, sites, { items: places }), ratings, { items: given })
const { findings, missing } = assess([reAim], plan, { at: '2026-10-01' })
for (const finding of findings) console.log(`! ${say(finding, 'en')}`)
for (const question of missing) console.log(`? ${ask(question, 'en')}`)
