import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '@groundplan/cli'
import { activities, assets, places, registers, wishes } from '@groundplan/community'
import { ask, knownValue, undo } from '@groundplan/kernel'
import { documentText } from '@groundplan/kernel/document'
import { abcd } from '@groundplan/model-abcd'
import { assess, content, parsePlanText } from '@groundplan/planning-models'
import { runConformance } from '@groundplan/planning-models/testing'
import { afterAll, expect, test } from 'vitest'
// @ts-expect-error plain JavaScript, as a reader would write it
import { makeDocument } from '../make-plan.mjs'
// @ts-expect-error plain JavaScript, as a reader would write it
import { run } from '../run.mjs'

const text = readFileSync(new URL('../plan.groundplan.json', import.meta.url), 'utf8')
const known = { models: [abcd], artefacts: registers }
const parsed = parsePlanText(text, known)
const at = '2022-10-01'

test('the committed file is what the script makes, byte for byte', () => {
  expect(documentText(makeDocument())).toBe(text)
})

test('it opens without a finding, and comes back byte for byte', () => {
  expect(parsed.findings).toEqual([])
  expect(parsed.document && documentText(parsed.document)).toBe(text)
})

test('its history can be taken back', () => {
  const before = parsed.document && undo(parsed.document)
  expect(before?.plan.title).toEqual({ en: 'Shared meals in a neighbourhood', da: 'Fællesspisning i et lokalområde' })
  expect(parsed.document?.done.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3', 'r4'])
})

test('the figures are those of the handbook', () => {
  const plan = parsed.plan as NonNullable<typeof parsed.plan>
  const wish = content(plan, wishes)?.items.find(({ id }) => id === 'shared-meals')
  expect([knownValue(wish?.wouldUse), knownValue(wish?.wouldTakePart)]).toEqual([75, 25])
  expect(content(plan, activities)?.items[0]?.frequency).toEqual({
    is: 'known',
    value: { times: 2, per: 'week' },
  })
  expect(content(plan, places)?.items[1]?.inhabitants).toEqual({ is: 'known', value: 97400 })
  expect(content(plan, assets)?.lookedFor).toMatchObject({ is: 'unknown' })
  expect(content(plan, assets)?.items.map(({ id }) => id)).toEqual([
    'kitchen-trained',
    'helping-hands',
    'grant',
    'common-room',
  ])
  // No date is made up: only what the handbook says of its own time has one.
  expect(plan.journal.filter((entry) => entry.at !== 'unknown').map((entry) => [entry.id, entry.at])).toEqual([
    ['still-running', '2022'],
    ['project-forgotten', '2022'],
  ])
})

test('something holds, something calls for action, something is not known', () => {
  const plan = parsed.plan as NonNullable<typeof parsed.plan>
  const { models, findings } = assess([abcd], plan, { at })
  const rules = Object.entries(models['@groundplan/model-abcd'].rules)
  const kinds = Object.fromEntries(rules.map(([name, verdict]) => [name, verdict.kind]))
  expect(kinds).toEqual({
    residentsGathered: 'unknown',
    wishRaisedByResidents: 'met',
    wishSupportCounted: 'unknown',
    everyKindOfAssetMapped: 'unknown',
    wishCanBeRealised: 'unknown',
    assetNobodyAskedFor: 'met',
    outsideAssetNeedsAccess: 'met',
    wishTakenUp: 'unknown',
    wishAnsweredByActivity: 'unmet',
    activityRealisesWish: 'met',
    activityOwnedByResidents: 'met',
    publicSupportEnds: 'unknown',
    newInterestMeetings: 'unknown',
  })
  // The mapping showed people. What it found of associations is not told: the one that came of it later was not on the map.
  const { everyKindOfAssetMapped } = models['@groundplan/model-abcd'].rules
  const open = everyKindOfAssetMapped.kind === 'unknown' ? everyKindOfAssetMapped.missing : []
  expect(open.map((one) => [ask(one, 'en'), ask(one, 'da')])).toEqual([
    ['What networks and associations are there?', 'Hvilke netværk og foreninger findes der?'],
  ])
  expect(findings.map(({ key }) => key)).toEqual([
    '@groundplan/model-abcd/wishAnsweredByActivity/unanswered#wish:greeting',
  ])
  const about = [{ kind: 'wish', id: 'greeting' }]
  const slots = { wish: { en: 'That people greet each other', da: 'At man hilser på hinanden' } }
  const pointer = '/plan/artefacts/@groundplan~1community~1wishes/content/items/0'
  const expected = { ...kinds, wishAnsweredByActivity: [{ message: 'unanswered', about, slots, pointer }] } as const
  const conformance = runConformance(abcd, [{ name: 'Silkeborg', plan, at, expect: expected as never }])
  expect(conformance.filter((finding) => finding.about.some(({ kind }) => kind === 'case'))).toEqual([])
})

const folder = mkdtempSync(join(tmpdir(), 'groundplan-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['da', 'da_DK.UTF-8', 'en'],
  ['en', 'C', 'da'],
])('in a terminal in %s the run prints a summary and ends with the path of that report', async (own, locale, other) => {
  const shown: string[] = []
  const groundplan = async (args: readonly string[], quiet = false) => {
    const kept: string[] = []
    const stdout = { write: (part: string) => (quiet ? kept : shown).push(part) }
    const stderr = { write: (part: string) => !quiet && shown.push(part) }
    const io = { stdout, stderr, cwd: folder, env: { LC_ALL: locale }, now: () => new Date('2026-11-22') }
    const code = await main(args, io)
    return { code, stdout: kept.join('') }
  }
  const lines: string[] = []
  expect(await run(groundplan, (line: string) => lines.push(line), folder)).toBe(0)
  expect(lines.slice(1)).toEqual(
    [`plan.${own}.xlsx`, `report.${own}.docx`, `report.${other}.html`, `report.${own}.html`].map((name) =>
      join(folder, name),
    ),
  )
  for (const path of lines.slice(1, 3)) expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
  const summary = shown.join('')
  expect(summary).toContain(own === 'da' ? 'At man hilser på hinanden' : 'That people greet each other')
  for (const language of ['da', 'en']) {
    const page = readFileSync(join(folder, `report.${language}.html`), 'utf8')
    expect(page).toContain(`<html lang="${language}"`)
    expect(page).toContain(language === 'da' ? 'Fællesspisning' : 'Shared meals')
    expect(page).not.toMatch(/<script/i)
  }
})

test('a failing command ends the run with its exit code', async () => {
  const calls: string[] = []
  const failing = (at: number) => async (args: readonly string[]) => {
    calls.push(args.join(' '))
    return { code: calls.length === at ? 1 : 0, stdout: '' }
  }
  expect(await run(failing(1), () => undefined, folder)).toBe(1)
  expect(calls).toHaveLength(1)
  calls.length = 0
  const stubborn = async (args: readonly string[]) => ({ code: args.includes('--out') ? 2 : 0, stdout: '' })
  expect(await run(stubborn, () => undefined, folder)).toBe(2)
})
