// Opening and assessing a plan against JSON.parse of the same text, in the same run. The plans here are hard ones: a finding or a question for
// every other bed, each with its place looked up and its key made; at most 6 × as much is promised for them. First 2 000 different plans of
// the size of a real one, then plans ten and a hundred times as large: costs grow linearly with number and size. Read the figures of a
// quiet machine: under load the collector's helpers wait, and the ratio says little.
import { judge, missing, monthsBetween, within } from '@groundplan/kernel'
import { documentText, newDocument } from '@groundplan/kernel/document'
import {
  assess,
  attach,
  createPlan,
  defineArtefact,
  definePlanningModel,
  defineRule,
  frame,
  journal,
  parsePlanText,
  phaseState,
  record,
  startPhase,
  today,
} from '@groundplan/planning-models'
import * as z from 'zod'

const LIMIT = 6

const cites = [{ own: { en: 'Judgement', da: 'Skøn' } }]
const label = (en, da) => ({ label: { en, da }, why: { en: `${en}!`, da: `${da}!` }, cites })
const datum = z.discriminatedUnion('is', [
  z.object({ is: z.literal('known'), value: z.number() }),
  z.object({ is: z.literal('unknown') }),
])
const beds = defineArtefact({
  kind: '@example/garden/beds',
  version: 1,
  title: { en: 'Beds', da: 'Bede' },
  schema: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        name: z.object({ en: z.string(), da: z.string() }),
        plants: datum,
        helpers: z.array(z.string()),
      }),
    ),
  }),
  *mentions({ items }) {
    for (const [i, bed] of items.entries()) {
      yield { role: 'defines', kind: 'bed', id: bed.id, at: ['items', i] }
      for (const [j, id] of bed.helpers.entries())
        yield { role: 'mentions', kind: 'helper', id, at: ['items', i, 'helpers', j] }
    }
  },
})
const helpers = defineArtefact({
  kind: '@example/garden/helpers',
  version: 1,
  title: { en: 'Helpers', da: 'Hjælpere' },
  schema: z.object({ items: z.array(z.object({ id: z.string(), skills: z.array(z.string()) })) }),
  *mentions({ items }) {
    for (const [i, { id }] of items.entries()) yield { role: 'defines', kind: 'helper', id, at: ['items', i] }
  },
})
const bed = ({ id }) => ({ kind: 'bed', id })
const rules = {
  tended: defineRule({
    ...label('Every bed is tended', 'Alle bede bliver passet'),
    weight: 'important',
    phase: 'sow',
    principle: 'care',
    reads: { beds },
    messages: { alone: { en: 'Nobody tends {bed}', da: 'Ingen passer {bed}' } },
    check: ({ beds }, say) =>
      judge(
        beds.items,
        (one, i) =>
          one.helpers.length === 0 &&
          say.alone({ about: [bed(one)], at: ['beds', 'items', i], slots: { bed: one.name } }),
      ),
  }),
  counted: defineRule({
    ...label('Plants are counted', 'Planterne er talt'),
    weight: 'advice',
    phase: 'sow',
    reads: { beds },
    messages: { few: { en: '{bed} is empty', da: '{bed} er tomt' } },
    check: ({ beds }, say) =>
      judge(beds.items, (one) =>
        one.plants.is === 'unknown'
          ? missing(bed(one), 'plants', { en: 'How many plants?', da: 'Hvor mange planter?' })
          : one.plants.value === 0 && say.few({ about: [bed(one)], slots: { bed: one.name } }),
      ),
  }),
  skilled: defineRule({
    ...label('Helpers have skills', 'Hjælperne kan noget'),
    weight: 'advice',
    principle: 'care',
    reads: { helpers },
    messages: { none: { en: '{helper} has none', da: '{helper} har ingen' } },
    check: ({ helpers }, say) =>
      judge(
        helpers.items,
        ({ id, skills }) => skills.length === 0 && say.none({ about: [{ kind: 'helper', id }], slots: { helper: id } }),
      ),
  }),
  dated: defineRule({
    ...label('Events lie in the period', 'Hændelser ligger i perioden'),
    weight: 'structural',
    phase: 'reap',
    reads: { journal, frame },
    messages: { outside: { en: '{id} lies outside', da: '{id} ligger udenfor' } },
    check: ({ journal, frame }, say) =>
      judge(
        journal,
        ({ id, at }, i) =>
          within(at, frame.period) === false &&
          say.outside({ about: [{ kind: 'journalEntry', id }], at: ['journal', i], slots: { id } }),
      ),
  }),
  lively: defineRule({
    ...label('Something happens', 'Der sker noget'),
    weight: 'advice',
    thresholds: { months: { value: 6, unit: 'month', cites } },
    reads: { journal, today, sow: phaseState('sow') },
    messages: { quiet: { en: 'Nothing since {id}', da: 'Intet siden {id}' } },
    check: ({ journal, today }, say, { months }) =>
      judge(journal.slice(-1), ({ id, at }) => {
        const since = monthsBetween(at, today)
        return since !== undefined && since.least >= months && say.quiet({ about: [], slots: { id } })
      }),
  }),
}
const part = (en, da) => ({ label: { en, da }, cites })
const garden = definePlanningModel({
  contract: 1,
  id: '@example/garden',
  version: '1.0.0',
  title: { en: 'Garden', da: 'Have' },
  summary: { en: 'Plan, sow, reap.', da: 'Planlæg, så, høst.' },
  sources: {},
  principles: { care: part('Care', 'Omsorg') },
  phases: {
    plan: { ...part('Plan', 'Planlæg'), yields: [beds] },
    sow: { ...part('Sow', 'Så'), needs: [beds], yields: [helpers] },
    reap: part('Reap', 'Høst'),
  },
  flow: { inSequence: ['plan', 'sow', 'reap'] },
  rules,
})

const many = (count, make) => Array.from({ length: count }, (_, place) => make(place))
const words = {
  en: 'The neighbours met at the house and talked about who could cook for many.',
  da: 'Naboerne mødtes i huset og talte om, hvem der kan lave mad til mange.',
}
function textOf(size, number) {
  let plan = createPlan({
    id: `plan-${number}`,
    title: words,
    period: { from: '2012', to: 'unknown' },
    models: [garden],
  })
  plan = attach(plan, helpers, {
    items: many(size, (i) => ({ id: `helper-${i}`, skills: i % 7 ? ['cooking', 'carpentry'] : [] })),
  })
  plan = attach(plan, beds, {
    items: many(size, (i) => ({
      id: `bed-${i}`,
      name: { en: `Bed number ${i}`, da: `Bed nummer ${i}` },
      plants: i % 5 ? { is: 'known', value: i + number } : { is: 'unknown' },
      helpers: i % 9 ? [`helper-${i}`, 'helper-0'] : [],
    })),
  })
  plan = startPhase(startPhase(plan, { model: garden, phase: 'plan', at: '2012' }), {
    model: garden,
    phase: 'sow',
    at: '2013-04',
  })
  const journal = many(size, (i) => ({
    id: `entry-${i}`,
    at: '2013-05',
    kind: 'event',
    words,
    about: [{ kind: 'bed', id: `bed-${i}` }],
  }))
  // One by one is what people do; a large journal is put in at once.
  plan = size <= 100 ? journal.reduce((next, entry) => record(next, entry), plan) : { ...plan, journal }
  return documentText(newDocument(plan))
}

const known = { models: [garden] }
const work = (text) => {
  const { plan, findings } = parsePlanText(text, known)
  if (plan === undefined || findings.length > 0) throw new Error('A plan of this bench does not open.')
  return assess([garden], plan, { at: '2022-10-01' }).findings.length
}
/** The best of several rounds over all texts, in microseconds for one. */
function cost(run, texts, rounds) {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    globalThis.gc?.()
    const start = performance.now()
    for (const text of texts) run(text)
    best = Math.min(best, performance.now() - start)
  }
  return (best / texts.length) * 1000
}

const rows = []
for (const [count, size, rounds] of [
  [20, 30, 30],
  [200, 30, 8],
  [2_000, 30, 4],
  [20, 300, 8],
  [4, 3_000, 5],
]) {
  const texts = many(count, (number) => textOf(size, number))
  const parse = cost((text) => JSON.parse(text), texts, rounds)
  const all = cost(work, texts, rounds)
  rows.push({
    plans: count,
    'kB each': Math.round(texts[0].length / 1000),
    'JSON.parse µs': Math.round(parse),
    'open + assess µs': Math.round(all),
    ratio: Number((all / parse).toFixed(2)),
  })
}
console.table(rows)
const { ratio } = rows[2]
console.log(`2 000 plans: ${ratio} × JSON.parse; promised for such plans: at most ${LIMIT} ×`)
if (ratio > LIMIT) process.exitCode = 1
