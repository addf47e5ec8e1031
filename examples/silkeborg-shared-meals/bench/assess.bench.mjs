// Opening and assessing the Silkeborg plan with ABCD against JSON.parse of the same bytes, in the same run: at most 5 × as much for
// 2 000 such plans, each with other numbers and ids. Rows ten and a hundred times as many, then plans ten and a hundred times as large:
// the cost per plan stays, and the cost per kB stays. Read the figures of a quiet machine.
import { readFileSync } from 'node:fs'
import { registers } from '@groundplan/community'
import { canonicalText } from '@groundplan/kernel/document'
import { abcd } from '@groundplan/model-abcd'
import { assess, parsePlanText } from '@groundplan/planning-models'

const LIMIT = 5
const committed = JSON.parse(readFileSync(new URL('../plan.groundplan.json', import.meta.url), 'utf8'))
const known = { models: [abcd], artefacts: registers }

/** The same case `times` over in one plan, every copy with ids, skills and history of its own. */
function caseOf(number, times) {
  const copies = Array.from({ length: times }, (_, copy) => renamed(committed, `-${number}-${copy}`))
  const plan = { ...copies[0].plan }
  plan.journal = copies.flatMap((one) => one.plan.journal)
  plan.artefacts = Object.fromEntries(
    Object.entries(plan.artefacts).map(([kind, { version, content }]) => {
      const parts = copies.map((one) => one.plan.artefacts[kind].content)
      const all = Object.keys(content).map((key) => [
        key,
        Array.isArray(content[key])
          ? parts.flatMap((part) => part[key])
          : Object.assign({}, ...parts.map((part) => part[key])),
      ])
      return [kind, { version, content: Object.fromEntries(all) }]
    }),
  )
  // A larger plan has a longer history, but not of patches that speak of the smaller one.
  const done =
    times === 1
      ? copies[0].done
      : copies.flatMap((one) => one.done.map((revision) => ({ ...revision, patch: [], inverse: [] })))
  return canonicalText({ ...copies[0], plan, done })
}

const idKeys = new Set(['id', 'within', 'skill'])
const idLists = new Set(['skills', 'realises', 'uses', 'places', 'settings', 'groups'])
function renamed(value, suffix, inPatch = false) {
  if (Array.isArray(value)) return value.map((item) => renamed(item, suffix, inPatch))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const rename = (id) => (typeof id === 'string' ? `${id}${suffix}` : id)
      if (idKeys.has(key))
        return [key, typeof item === 'string' ? rename(item) : { ...item, value: rename(item.value) }]
      if (idLists.has(key) && Array.isArray(item)) return [key, item.map(rename)]
      if (idLists.has(key) && Array.isArray(item?.value)) return [key, { ...item, value: item.value.map(rename) }]
      if (key === 'skillNames')
        return [key, Object.fromEntries(Object.entries(item).map(([id, name]) => [rename(id), name]))]
      return [key, renamed(item, suffix)]
    }),
  )
}

const work = (text) => {
  const { plan, findings } = parsePlanText(text, known)
  if (plan === undefined) throw new Error(`A plan of this bench does not open: ${findings[0]?.pointer}`)
  return assess([abcd], plan, { at: '2022-10-01' }).findings.length
}

/** Microseconds for one text, the best of several rounds in which both kinds of work take turns. */
function costs(texts, rounds) {
  const best = { parse: Number.POSITIVE_INFINITY, all: Number.POSITIVE_INFINITY }
  const time = (name, run) => {
    const start = performance.now()
    for (const text of texts) run(text)
    best[name] = Math.min(best[name], (performance.now() - start) / texts.length)
  }
  for (let round = 0; round < rounds; round += 1) {
    time('parse', (text) => JSON.parse(text))
    time('all', work)
  }
  return { parse: best.parse * 1000, all: best.all * 1000 }
}

const rows = []
let promised = 0
for (const [plans, times, rounds] of [
  [20, 1, 60],
  [200, 1, 12],
  [2_000, 1, 5],
  [200, 10, 4],
  [20, 100, 4],
]) {
  const texts = Array.from({ length: plans }, (_, number) => caseOf(number, times))
  const { parse, all } = costs(texts, rounds)
  const bytes = Buffer.byteLength(texts[0])
  rows.push({
    plans,
    size: `${times} ×`,
    'kB each': Math.round(bytes / 1000),
    'JSON.parse µs': Math.round(parse),
    'open + assess µs': Math.round(all),
    'µs per kB': Number(((all / bytes) * 1000).toFixed(2)),
    ratio: Number((all / parse).toFixed(2)),
  })
  if (plans === 2_000) promised = all / parse
}
console.table(rows)
console.log(`2 000 plans: ${promised.toFixed(2)} × JSON.parse of the same bytes; promised: at most ${LIMIT} ×`)
if (promised > LIMIT) process.exitCode = 1
