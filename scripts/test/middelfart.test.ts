import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { activities, places, registers } from '@groundplan/community'
import { type Datum, knownValue, show } from '@groundplan/kernel'
import { ask, assess, content, parsePlanText, phasesOf, say } from '@groundplan/planning-models'
import { expect, it } from 'vitest'
import { localDevelopmentPlan } from '../../examples/middelfart-local-development-plan/src/index.js'
import { counts, making } from '../../examples/middelfart-local-development-plan/src/making.js'
import { root } from '../files.mjs'

const text = readFileSync(join(root, 'examples/middelfart-local-development-plan/foens.groundplan.json'), 'utf8')
const { plan, findings } = parsePlanText(text, { models: [localDevelopmentPlan], artefacts: registers })
if (plan === undefined) throw new Error('The plan of Føns does not open')

it('opens without a finding', () => expect(findings).toEqual([]))

it('holds what the handbook tells of Føns', () => {
  expect(content(plan, activities)?.items.map(({ name }) => show(name, 'da'))).toEqual([
    'Revideret lokalplan',
    'Livsfaseboliger',
    'Fælleden i Føns',
    'Trafik',
    'Biodiversitet i Føns Vangs Sø',
    'Føns Havhave',
  ])
  expect(knownValue(content(plan, places)?.items[0]?.inhabitants)).toBe(39100)
  const told: [string, Datum<unknown> | undefined][] = Object.entries(content(plan, making) ?? {})
  expect(told.map(([id, found]) => [id, knownValue(found)])).toEqual([
    ['steering', 1],
    ['council', 2],
    ['lead', 1],
    ['events', undefined],
  ])
})

it('counts on the fewest that the handbook names for the development group', () => {
  const { localCouncil, residents, steering, council, lead, meetings } = counts
  const fewest = [localCouncil, residents, steering, council, lead, meetings].map(({ least }) => least)
  expect(fewest).toEqual([2, 5, 1, 2, 1, 3])
  expect(phasesOf(localDevelopmentPlan.flow ?? { inSequence: [] })).toEqual([
    'offer',
    'agree',
    'kickOff',
    'group',
    'write',
    'approve',
    'realise',
  ])
})

it('asks for what nobody wrote down, and takes none of it for a no', () => {
  const { findings, missing, models } = assess([localDevelopmentPlan], plan, { at: '2022-10-01' })
  expect(Object.values(models['@example/local-development-plan'].rules).map(({ kind }) => kind)).toEqual([
    ...['unknown', 'unknown', 'unknown', 'unknown'],
    ...['unknown', 'unknown', 'unknown'],
  ])
  expect(findings.map((finding) => say(finding, 'da'))).toEqual([
    '»Udviklingsgruppens arbejde« er noteret som begyndt, men det er ikke noteret, at de tidligere faser er begyndt: Tilbud til lokaludvalget, Opstart og forventningsafstemning og Offentligt kick off-møde',
  ])
  expect(missing).toHaveLength(14)
  expect(missing.map((one) => ask(one, 'da'))).toEqual(
    expect.arrayContaining([
      'Blev der vist statistik for lokalområdet på kick off-mødet?',
      'Borgere i udviklingsgruppen: Hvor mange?',
      'Hvem arbejder med »Fælleden i Føns«?',
      'Hvornår blev kick off-mødet holdt?',
      'Hvornår godkendte byrådet planen, og hvornår er den sidst opdateret?',
    ]),
  )
})
