// Checks the theory, asks what it covers and what it would lose, and writes it as figures and files in both languages.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawHtml, escapeHtml, figureStyles } from '@groundplan/figures/draw'
import { ask, languageOf, say, show } from '@groundplan/kernel'
import { assess } from '@groundplan/planning-models'
import { programmeTheory } from '@groundplan/programme-theory'
import { coverage, whatIf } from '@groundplan/programme-theory/analysis'
import { toCsv, toMermaid } from '@groundplan/programme-theory/formats'
import { coverageMatrix, effectTable, onePager } from '@groundplan/programme-theory/views'
import { names, plan } from './plan.mjs'
import { theory } from './theory.mjs'
import { words } from './words.mjs'

/** The handbook that prints the table is of 2022; assessed as of that autumn, the same at every run. */
const at = '2022-10-01'

/** What the run prints, in the language of the locale. */
export function summary(locale) {
  const tell = (message, slots = {}) => say({ message, slots }, locale)
  const node = (id) => theory.nodes.find((one) => one.id === id)
  const called = (id) => show(node(id).label ?? names({ kind: 'activity', id: node(id).activity }), locale)
  const { models, findings, missing } = assess([programmeTheory], plan, { at })
  const verdicts = Object.values(models[programmeTheory.id].rules).map(({ kind }) => kind)
  const count = (kind) => verdicts.filter((one) => one === kind).length
  const on = (horizon) => theory.nodes.filter((one) => one.horizon?.value === horizon).length
  const { goals, activities, activitiesOf } = coverage(theory)
  const { lostGoals, weakenedGoals, lostOutcomes } = whatIf(theory, { without: 'meetings' })
  const changes = theory.nodes.length - activities.length
  // One question of each check; all of them are in the assessment.
  const firsts = missing.filter(({ rule }, i) => missing.findIndex((one) => one.rule === rule) === i)
  return [
    show(plan.title, locale),
    tell(words.size, {
      activities: activities.length,
      signs: on('signs'),
      later: changes - on('signs'),
      links: theory.links.length,
    }),
    tell(words.checks, {
      rules: verdicts.length,
      met: count('met'),
      unmet: count('unmet'),
      unknown: count('unknown'),
      notApplicable: count('notApplicable'),
    }),
    '',
    tell(words.whatToDo),
    ...findings.map((finding) => `! ${say(finding, locale)}`),
    '',
    tell(words.notKnown, { all: missing.length }),
    ...firsts.map((question) => `? ${ask(question, locale)}`),
    '',
    tell(words.coverage),
    ...goals.map((goal) => {
      const some = activitiesOf(goal).length
      return `  ${tell(words.covered, { some, all: activities.length, goal: called(goal) })}`
    }),
    '',
    tell(words.without, { activity: called('meetings') }),
    `  ${lostGoals.length === 0 ? tell(words.lostNone) : tell(words.lost, { goals: lostGoals.length })}`,
    `  ${tell(words.weakened, { goals: weakenedGoals.length })}`,
    ...lostOutcomes.map((id) => `  ${tell(words.noActivity, { outcome: called(id) })}`),
  ]
}

/** The theory as files: name and text of each. */
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
    [`table.${language}.html`]: page(effectTable(theory, { names })),
    [`one-page.${language}.html`]: page(onePager(theory, { names })),
    [`coverage.${language}.html`]: page(coverageMatrix(theory, { names })),
    [`theory.${language}.mmd`]: toMermaid(theory, { locale, names }),
    [`theory.${language}.csv`]: toCsv(theory, { locale, names, flavour }),
  }
}

/** Prints the summary in the language of `locale`, and writes the files in both into `out`. */
export function run(print, locale, out) {
  for (const line of summary(locale)) print(line)
  mkdirSync(out, { recursive: true })
  print('')
  print(say({ message: words.files, slots: {} }, locale))
  const written = { ...files('en'), ...files('da') }
  for (const [name, text] of Object.entries(written)) {
    writeFileSync(join(out, name), text)
    print(`  ${join(out, name)}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  run(console.log, LC_ALL || LC_MESSAGES || LANG || 'en', fileURLToPath(new URL('out', import.meta.url)))
}
