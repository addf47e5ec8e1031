import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { registers } from '@groundplan/community'
import { documentText } from '@groundplan/kernel/document'
import { assess, parsePlanText } from '@groundplan/planning-models'
import { programmeTheory, type Theory, theories } from '@groundplan/programme-theory'
import {
  compareTheories,
  coverage,
  evidenceMap,
  type MergedTheories,
  whatIf,
} from '@groundplan/programme-theory/analysis'
import { onePager } from '@groundplan/programme-theory/views'
import { afterAll, expect, test } from 'vitest'
// @ts-expect-error plain JavaScript, as a reader would write it
import * as local from '../farstrup.mjs'
// @ts-expect-error plain JavaScript, as a reader would write it
import { merged as mergedHere } from '../merge.mjs'
// @ts-expect-error plain JavaScript, as a reader would write it
import { overall as overallHere } from '../overall.mjs'
// @ts-expect-error plain JavaScript, as a reader would write it
import { plan } from '../plan.mjs'
// @ts-expect-error plain JavaScript, as a reader would write it
import { run, summary } from '../run.mjs'

const overall = overallHere as Theory
const merged = mergedHere as MergedTheories
const [aalborg, farstrup] = [local.aalborg as Theory, local.farstrup as Theory]
const ids = (theory: Theory) => theory.nodes.map(({ id }) => id)

test('a saved plan with the merged theory opens again without a finding', () => {
  const document = { format: 1, plan, done: [], undone: [], reports: [] }
  const { findings } = parsePlanText(documentText(document as never), {
    models: [programmeTheory] as never,
    artefacts: [...registers, theories],
  })
  expect(findings).toEqual([])
})

test('the shared theory has what the picture has', () => {
  const of = (is: string) => overall.nodes.filter((node) => node.is === is)
  expect([of('activity').length, of('outcome').length, of('goal').length, overall.nodes.length]).toEqual([6, 10, 4, 20])
  // Counted in the picture: effects for all families, for children with overweight, in day care and school, and in leisure.
  const inBox = overall.boxes?.map(({ id }) => overall.nodes.filter(({ box }) => box === id).length)
  expect(inBox).toEqual([2, 1, 3, 4])
  const school = overall.nodes.find(({ id }) => id === 'school')
  expect(school).toMatchObject({ dose: { is: 'known', value: { amount: 45, per: 'day' } } })
})

test('one link rests on something that the source names, all others are unknown', () => {
  const { counts, links } = evidenceMap(overall)
  expect(overall.links).toHaveLength(30)
  expect(counts).toEqual({ none: 0, conjecture: 0, experience: 1, researchElsewhere: 0, researchHere: 0, unknown: 29 })
  expect(links.find(({ is }) => is === 'experience')?.link).toBe('adults-matter-children-thrive')
})

test('the merged theory has every element of the three, once', () => {
  const all = new Set([...ids(overall), ...ids(aalborg), ...ids(farstrup)])
  expect(new Set(ids(merged.theory))).toEqual(all)
  expect(merged.theory.nodes).toHaveLength(all.size)
  // 20 of the picture; meetings, festival and the network that runs by itself from Aalborg; a condition from Farstrup.
  expect(all.size).toBe(20 + 3 + 1)
  expect(merged.rekeyed).toEqual([])
  const whose = (id: string) => merged.provenance.find((part) => part.of === 'node' && part.id === id)?.from.length
  expect([whose('easy-health'), whose('day-care'), whose('network'), whose('used-to-cooperating')]).toEqual([
    1, 2, 2, 1,
  ])
})

test('for its own meetings the word of the village stands, for the goal the shared one; both stay visible', () => {
  const word = (id: string, field: string) => {
    const conflict = merged.conflicts.find((one) => one.id === id && one.field === field)
    return conflict?.values.map(({ by }) => by.map((text) => ('da' in text ? text.da : '')).join())
  }
  expect(word('network', 'label')).toEqual(['Aalborg', 'Farstrup'])
  expect(word('adults-matter', 'label')).toEqual(['de tre kommuner', 'Aalborg'])
  const [network, goal] = ['network', 'adults-matter'].map((id) => merged.theory.nodes.find((node) => node.id === id))
  expect(network).toMatchObject({
    label: { da: 'Møder mellem skole, daginstitution, idrætsforening og købmand' },
    // Lists are united: the project lead stands further back, but is still there.
    deliveredBy: {
      is: 'known',
      value: [
        { kind: 'body', id: 'project-lead' },
        { kind: 'organisation', id: 'day-care' },
      ],
    },
  })
  expect(goal?.label).toEqual(overall.nodes.find(({ id }) => id === 'adults-matter')?.label)
})

test('the adaptation adds and fills in, and takes nothing away', () => {
  const { counts, changes } = compareTheories(overall, merged.theory)
  expect([counts.node.added, counts.node.removed, counts.link.removed, counts.indicator.removed]).toEqual([4, 0, 0, 0])
  expect(changes.some(({ id, field }) => id === 'healthy-weight' && field === 'note')).toBe(true)
  expect(changes.some(({ is, id }) => is === 'added' && id === 'weight-takes-long')).toBe(true)
})

test('nobody works for the goal to inspire others, and a healthy weight hangs on how children thrive', () => {
  expect(coverage(overall).uncovered).toEqual(['inspired'])
  expect(coverage(merged.theory).uncovered).toEqual(['inspired'])
  expect(whatIf(merged.theory, { without: 'children-thrive' }).lostGoals).toEqual(['healthy-weight'])
  const { findings } = assess([programmeTheory], plan, { at: '2022-10-01' })
  expect(findings.map(({ rule, about }) => [rule, about[0]?.id])).toEqual([['outcomeUnled', 'inspired']])
})

test('on one page the groups of effects are boxes, and what the village changed stands beside the rest', () => {
  const figure = onePager(merged.theory)
  expect(figure.boxes?.map(({ id }) => id)).toEqual(['everybody', 'overweight', 'institutions', 'leisure'])
  expect(figure.nodes).toHaveLength(24)
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
  const files = readdirSync(folder).sort()
  const each = ['adapted', 'coverage', 'evidence', 'shared'].map((name) => `${name}.LANGUAGE.html`)
  const expected = [...each, 'adapted.LANGUAGE.csv', 'adapted.LANGUAGE.mmd']
  expect(files).toEqual(
    ['en', 'da'].flatMap((language) => expected.map((name) => name.replace('LANGUAGE', language))).sort(),
  )
  expect(
    lines
      .slice(-files.length)
      .map((line) => line.trim().slice(folder.length + 1))
      .sort(),
  ).toEqual(files)
  for (const language of ['en', 'da']) {
    const text = (name: string) => readFileSync(join(folder, name), 'utf8')
    for (const name of each.map((one) => one.replace('LANGUAGE', language))) {
      expect(text(name)).toContain(`<html lang="${language}">`)
      expect(text(name)).toContain(language === 'da' ? 'idrætsforeninger' : 'sports clubs')
      expect(text(name)).not.toMatch(/<script/i)
    }
    expect(text(`adapted.${language}.mmd`)).toMatch(/^flowchart LR/)
    expect(text(`adapted.${language}.csv`)).toContain(language === 'da' ? '\ufeff' : 'Activity,Start')
    expect(text(`adapted.${language}.csv`)).toContain(language === 'da' ? 'købmand' : 'grocer')
  }
})
