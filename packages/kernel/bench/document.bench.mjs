// Opening a document against JSON.parse of the same text, in the same run: `parseDocumentText` has to find duplicate names, depth, hostile
// names and inexact numbers, check the history and freeze the tree, and may cost up to 2.5 × as much. Writing is shown beside
// JSON.stringify, without a limit. Each row is ten times the one before: costs grow linearly.
import { documentText, parseDocumentText } from '@groundplan/kernel/document'

const LIMIT = 2.5

const item = (place) => ({
  id: `activity-${place}`,
  name: { verbatim: `Fællesspisning nummer ${place}`, lang: 'da' },
  groups: ['residents', 'volunteers'],
  when: { from: '2012-03', to: 'unknown' },
  attendance: { is: 'known', value: 75 + place },
  why: { en: 'Because people said: "we want it"', da: 'Fordi folk sagde det: »det vil vi«' },
})
const entry = (place) => ({
  id: `entry-${place}`,
  at: '2012-05',
  kind: 'meeting',
  words: {
    verbatim: 'Beboerne mødtes i fælleshuset og talte om mad, penge, og hvem der kan lave mad til mange.',
    lang: 'da',
  },
  about: [{ kind: 'activity', id: `activity-${place}` }],
})
const revision = (place) => ({
  id: `revision-${place}`,
  at: '2022-03-01',
  by: 'coordinator',
  why: { verbatim: 'efter mødet' },
  patch: [{ op: 'replace', path: `/plan/journal/${place}/at`, value: '2012-05' }],
  inverse: [{ op: 'replace', path: `/plan/journal/${place}/at`, value: 'unknown' }],
})
const many = (count, make) => Array.from({ length: count }, (_, place) => make(place))
const documentOf = (size) => ({
  format: 1,
  plan: {
    id: 'plan',
    title: { en: 'Shared meals', da: 'Fællesspisning' },
    artefacts: { '@groundplan/community/activities': { version: 1, content: { items: many(size, item) } } },
    journal: many(size, entry),
  },
  done: many(size, revision),
  undone: [],
  reports: [],
})

/** The best of several rounds, in microseconds: what the work costs when nothing else runs. */
function cost(work, rounds) {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return best * 1000
}

const rows = []
for (const [size, rounds] of [
  [20, 4_000],
  [200, 600],
  [2_000, 60],
]) {
  const text = documentText(documentOf(size))
  const value = JSON.parse(text)
  if (parseDocumentText(text).findings.length > 0) throw new Error('The document of this bench does not open.')
  const parse = cost(() => JSON.parse(text), rounds)
  const open = cost(() => parseDocumentText(text), rounds)
  const stringify = cost(() => JSON.stringify(value), rounds)
  const write = cost(() => documentText(value), rounds)
  rows.push({
    kB: Math.round(text.length / 1000),
    'JSON.parse µs': Math.round(parse),
    'parseDocumentText µs': Math.round(open),
    ratio: Number((open / parse).toFixed(2)),
    'JSON.stringify µs': Math.round(stringify),
    'documentText µs': Math.round(write),
    'ratio of writing': Number((write / stringify).toFixed(2)),
  })
}
console.table(rows)
if (rows.some((row) => row.ratio > LIMIT)) {
  console.error(`Opening costs more than ${LIMIT} × JSON.parse.`)
  process.exitCode = 1
}
