import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { registers } from '@groundplan/community'
import { show } from '@groundplan/kernel'
import { documentText } from '@groundplan/kernel/document'
import { assess, parsePlanText } from '@groundplan/planning-models'
import { programmeTheory, type Theory, type TheoryNode, theories } from '@groundplan/programme-theory'
import { coverage } from '@groundplan/programme-theory/analysis'
import { fromCsv } from '@groundplan/programme-theory/formats'
import { effectTable } from '@groundplan/programme-theory/views'
import { afterAll, expect, test } from 'vitest'
// @ts-expect-error plain JavaScript, as a reader would write it
import * as written from '../plan.mjs'
// @ts-expect-error plain JavaScript, as a reader would write it
import { files, run, summary } from '../run.mjs'
// @ts-expect-error plain JavaScript, as a reader would write it
import { theory as made } from '../theory.mjs'

const theory = made as Theory
const { plan, names } = written

// Counted in the source: the five activities in the order of the table, and the entries of the column of signs for each.
const inTheTable = [
  { activity: 'groups', signs: 5 },
  { activity: 'counselling', signs: 6 },
  { activity: 'meetings', signs: 2 },
  { activity: 'plan', signs: 3 },
  { activity: 'readers', signs: 0 },
]

test('a saved plan with the theory opens again without a finding', () => {
  const document = { format: 1, plan, done: [], undone: [], reports: [] }
  const { findings } = parsePlanText(documentText(document as never), {
    models: [programmeTheory] as never,
    artefacts: [...registers, theories],
  })
  expect(findings).toEqual([])
})

test('the table has the rows, the spans and the number of signs of the published one', () => {
  const { columns, rows } = effectTable(theory, { names })
  expect(columns.map(({ id }) => id)).toEqual([
    'focusArea',
    'challenge',
    'groups',
    'activity',
    'start',
    'horizon:0',
    'horizon:1',
    'horizon:2',
    'horizon:3',
  ])
  expect(rows).toHaveLength(5)
  const spans = rows[0]?.cells.map(({ rowSpan = 1 }) => rowSpan)
  // Focus area, challenge and target group; activity and start; signs; medium-term, intermediate objectives, long-term.
  expect(spans).toEqual([5, 5, 5, 1, 1, 1, 5, 5, 5])
  const signs = rows.map(({ cells }) => {
    const { cell } = cells[cells.length === 9 ? 5 : 2] ?? {}
    return cell === undefined ? 0 : 'items' in cell ? cell.items.length : 1
  })
  expect(signs).toEqual(inTheTable.map((row) => row.signs))
  const shared = rows[0]?.cells.slice(6).map(({ cell }) => (cell && 'items' in cell ? cell.items.length : 1))
  expect(shared).toEqual([3, 2, 1])
})

test('the activities stand in the order of the table, with the starts that it gives', () => {
  const activities = theory.nodes.filter((node): node is TheoryNode & { is: 'activity' } => node.is === 'activity')
  expect(activities.map(({ id }) => id)).toEqual(inTheTable.map(({ activity }) => activity))
  expect(activities.map(({ when }) => (when?.is === 'known' ? when.value.from : when?.is))).toEqual([
    '2017',
    'unknown',
    '2017-05',
    '2018',
    'unknown',
  ])
  // No activity is without a name in the register.
  for (const { activity = '' } of activities) expect(names({ kind: 'activity', id: activity })).toBeDefined()
})

test('the numbers are those of the table, and the 70 % are of the newly arrived families', () => {
  const indicators = theory.nodes.flatMap((node) =>
    'indicators' in node && node.indicators?.is === 'known' ? node.indicators.value : [],
  )
  expect(indicators.map(({ id, target }) => [id, target?.is === 'known' ? target.value : target?.is])).toEqual([
    ['children-in-first-group', 6],
    ['sessions-attended', 10],
    ['share-of-newly-arrived', 70],
  ])
  expect(indicators[2]?.of).toEqual({ en: 'newly arrived foreign families', da: 'nytilkomne udenlandske familier' })
  // Before there is a group there is nothing to count; what share of families came to anything like it before, nobody asked.
  expect(indicators.map(({ baseline }) => baseline?.is)).toEqual(['notApplicable', 'notApplicable', undefined])
})

test('all effects after the signs belong to every activity, as the table has it', () => {
  const { goals, uncovered, idle, activitiesOf } = coverage(theory)
  expect(goals).toEqual(['competence', 'new-ways', 'coping'])
  expect([uncovered, idle]).toEqual([[], []])
  for (const goal of goals) expect(activitiesOf(goal)).toHaveLength(5)
  // 16 signs and 3 + 2 + 1 effects: 16 to the signs, 16 × 3 and 3 on from there, 3 × 2, 2 × 1.
  expect(theory.links).toHaveLength(16 + 16 * 3 + 3 + 6 + 2)
})

test.each(['en', 'da'])('the table for a spreadsheet reads back with the same arrows, in %s', (language) => {
  const text = files(language)[`theory.${language}.csv`]
  const read = fromCsv(text, { id: 'again', title: theory.title, language })
  // Reading draws its own arrows, by the columns, and says so; the example drew the same by hand.
  expect(read.findings).toHaveLength(1)
  const arrows = ({ nodes, links }: Theory) => {
    const called = (id: string) => {
      const node = nodes.find((one) => one.id === id)
      const activity = node?.is === 'activity' ? node.activity : undefined
      return show(node?.label ?? names({ kind: 'activity', id: activity ?? '' }), language)
    }
    return links.map(({ from, to }) => `${called(from)} → ${called(to)}`).sort()
  }
  expect(read.theory && arrows(read.theory)).toEqual(arrows(theory))
})

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const shown = (language: string) => new RegExp(`\`\`\`text ${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1]

test.each(['en', 'da'])('the README shows what the run prints, in %s', (language) => {
  expect(`${summary(language).join('\n')}\n`).toBe(shown(language))
})

const folder = mkdtempSync(join(tmpdir(), 'groundplan-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['da_DK.UTF-8', 'da'],
  ['C', 'en'],
])('with the locale %s it prints in one language and writes files in both', (locale, own) => {
  const lines: string[] = []
  run((line: string) => lines.push(line), locale, folder)
  expect(`${lines.slice(0, lines.indexOf(own === 'da' ? 'Skrevet' : 'Written') - 1).join('\n')}\n`).toBe(shown(own))
  const files = readdirSync(folder)
  expect(files.sort()).toEqual(
    ['en', 'da']
      .flatMap((language) => [
        `coverage.${language}.html`,
        `one-page.${language}.html`,
        `table.${language}.html`,
        `theory.${language}.csv`,
        `theory.${language}.mmd`,
      ])
      .sort(),
  )
  expect(
    lines
      .slice(-10)
      .map((line) => line.trim().slice(folder.length + 1))
      .sort(),
  ).toEqual(files)
  for (const language of ['en', 'da']) {
    const text = (name: string) => readFileSync(join(folder, name), 'utf8')
    const meetings = language === 'da' ? 'Morgenmøder' : 'Morning meetings'
    for (const name of ['table', 'one-page', 'coverage']) {
      const page = text(`${name}.${language}.html`)
      expect(page).toContain(`<html lang="${language}">`)
      expect(page).toContain(meetings)
      expect(page).not.toMatch(/<script/i)
    }
    expect(text(`theory.${language}.mmd`)).toMatch(/^flowchart LR/)
    expect(text(`theory.${language}.csv`)).toContain(language === 'da' ? '\ufeff' : 'Activity,Start')
    expect(text(`theory.${language}.csv`)).toContain(meetings)
  }
})

test('the checks find what the table leaves open, and no fault in its structure', () => {
  const { models, findings } = assess([programmeTheory], plan, { at: '2022-10-01' })
  const { rules } = models['@groundplan/programme-theory']
  for (const rule of ['partsBelong', 'outcomeUnled', 'activityLeadsNowhere', 'leap', 'horizonBackwards'] as const)
    expect([rule, rules[rule].kind]).toEqual([rule, 'met'])
  expect(findings.filter(({ weight }) => weight === 'structural')).toEqual([])
})
