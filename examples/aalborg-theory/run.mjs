// Asks the shared theory what it rests on, merges it with the local ones, tells what was adapted, and writes figures and files in both languages.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawHtml, escapeHtml, figureStyles } from '@groundplan/figures/draw'
import { ask, languageOf, say, show } from '@groundplan/kernel'
import { assess } from '@groundplan/planning-models'
import { programmeTheory } from '@groundplan/programme-theory'
import { compareTheories, coverage, evidenceMap, whatIf } from '@groundplan/programme-theory/analysis'
import { toCsv, toMermaid } from '@groundplan/programme-theory/formats'
import { coverageMatrix, evidenceMapFigure, onePager } from '@groundplan/programme-theory/views'
import { merged, sources } from './merge.mjs'
import { overall } from './overall.mjs'
import { names, plan } from './plan.mjs'
import { words } from './words.mjs'

/** The handbook that tells the case is of 2022; assessed as of that autumn, the same at every run. */
const at = '2022-10-01'

const { theory, conflicts, provenance } = merged
const called = (id) => theory.nodes.find((one) => one.id === id).label

/** What the shared theory is, and what it rests on. */
function shared(tell) {
  const on = (horizon) => overall.nodes.filter((one) => one.horizon?.value === horizon).length
  const { counts } = evidenceMap(overall)
  return [
    tell(words.size, {
      activities: coverage(overall).activities.length,
      effects: on('shortTerm'),
      boxes: overall.boxes.length,
      goals: on('goal'),
      links: overall.links.length,
    }),
    tell(words.ground, { known: overall.links.length - counts.unknown, unknown: counts.unknown }),
  ]
}

/** Who named what, and where they do not agree. */
function merging(tell, locale) {
  const nodes = provenance.filter((part) => part.of === 'node')
  const whose = ({ from }) => from.map(({ by }) => show(by, locale)).join(' + ')
  const counts = new Map()
  for (const part of nodes) counts.set(whose(part), (counts.get(whose(part)) ?? 0) + 1)
  return [
    tell(words.told),
    ...Array.from(counts, ([by, count]) => `  ${tell(words.namedBy, { by, count })}`),
    '',
    tell(words.conflicts),
    ...conflicts.flatMap((conflict) => {
      const stands = conflict.stands === 'all' ? sources.map(({ by }) => by) : conflict.values[conflict.stands].by
      return [`≠ ${say(conflict, locale)}`, `  ${tell(words.stands, { by: stands })}`]
    }),
  ]
}

/** What is different from the shared theory, by whom, and why: the notes, in full. */
function adaptation(tell, locale) {
  const [whole] = sources
  const lines = []
  let last
  for (const change of compareTheories(overall, theory, { names }).changes) {
    if (change.of === 'theory') continue
    const part = provenance.find(({ of, id }) => of === change.of && id === change.id)
    const by = (part?.from ?? []).filter((one) => one.by !== whole.by).map((one) => show(one.by, locale))
    const noted = change.of === 'node' ? theory.nodes.find(({ id }) => id === change.id) : undefined
    if (change.field !== 'note') lines.push(`~ ${tell(words.toldBy, { told: say(change, locale), by })}`)
    else if (last?.id !== change.id)
      lines.push(`~ ${tell(words.toldBy, { told: tell(words.noted, { part: noted.label }), by })}`)
    const isWhy = change.field === 'note' || (change.is === 'added' && noted?.note !== undefined)
    if (isWhy) lines.push(`  ${show(noted.note, locale)}`)
    last = change
  }
  return lines
}

/** What the run prints, in the language of the locale. */
export function summary(locale) {
  const tell = (message, slots = {}) => say({ message, slots }, locale)
  const without = (id) => {
    const { lostGoals, weakenedGoals, lostOutcomes, idleActivities } = whatIf(theory, { without: id })
    return [
      tell(words.without, { node: called(id) }),
      ...lostGoals.map((goal) => `  ${tell(words.lostGoal, { goal: called(goal) })}`),
      ...lostOutcomes.map((outcome) => `  ${tell(words.lostOutcome, { outcome: called(outcome) })}`),
      ...idleActivities.map((activity) => `  ${tell(words.idle, { activity: called(activity) })}`),
      `  ${weakenedGoals.length === 0 ? tell(words.weakenedNone) : tell(words.weakened, { goals: weakenedGoals.length })}`,
    ]
  }
  const { goals, activities, activitiesOf } = coverage(theory)
  const { models, findings, missing } = assess([programmeTheory], plan, { at })
  const verdicts = Object.values(models[programmeTheory.id].rules).map(({ kind }) => kind)
  const count = (kind) => verdicts.filter((one) => one === kind).length
  // One question of each check; all of them are in the assessment.
  const firsts = missing.filter(({ rule }, i) => missing.findIndex((one) => one.rule === rule) === i)
  return [
    show(theory.title, locale),
    ...shared(tell),
    '',
    ...merging(tell, locale),
    '',
    tell(words.adapted),
    ...adaptation(tell, locale),
    '',
    tell(words.coverage),
    ...goals.map((goal) => {
      const some = activitiesOf(goal).length
      return `  ${tell(words.covered, { some, all: activities.length, goal: called(goal) })}`
    }),
    '',
    ...without('active-families'),
    ...without('children-thrive'),
    '',
    tell(words.checks, {
      rules: verdicts.length,
      met: count('met'),
      unmet: count('unmet'),
      unknown: count('unknown'),
      notApplicable: count('notApplicable'),
    }),
    ...findings.map((finding) => `! ${say(finding, locale)}`),
    '',
    tell(words.notKnown, { all: missing.length }),
    ...firsts.map((question) => `? ${ask(question, locale)}`),
  ]
}

/** The theories as files: name and text of each. */
export function files(locale) {
  const language = languageOf(locale)
  // A Danish Excel opens semicolons by a double click.
  const flavour = language === 'da' ? 'excel' : 'rfc4180'
  const page = (figure) => `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(show(figure.title, locale))}</title>
<style>
@page { size: A3 landscape; margin: 8mm }
body { font-family: "Liberation Sans", Arial, sans-serif; margin: 2rem }
${figureStyles}
@media print { body { margin: 0 } .gp-figure { margin: 0 } .gp-figure svg { width: 100%; height: auto; max-height: 262mm } .gp-words { break-before: page } }</style>
<main>${drawHtml(figure, { locale })}</main>
</html>
`
  return {
    [`shared.${language}.html`]: page(onePager(overall, { names })),
    [`adapted.${language}.html`]: page(onePager(theory, { names })),
    [`evidence.${language}.html`]: page(evidenceMapFigure(theory, { names })),
    [`coverage.${language}.html`]: page(coverageMatrix(theory, { names })),
    [`adapted.${language}.mmd`]: toMermaid(theory, { locale, names }),
    [`adapted.${language}.csv`]: toCsv(theory, { locale, names, flavour }),
  }
}

/** Prints the summary in the language of `locale`, and writes the files in both into `out`. */
export function run(print, locale, out) {
  for (const line of summary(locale)) print(line)
  mkdirSync(out, { recursive: true })
  print('')
  print(say({ message: words.files, slots: {} }, locale))
  for (const [name, text] of Object.entries({ ...files('en'), ...files('da') })) {
    writeFileSync(join(out, name), text)
    print(`  ${join(out, name)}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  run(console.log, LC_ALL || LC_MESSAGES || LANG || 'en', fileURLToPath(new URL('out', import.meta.url)))
}
