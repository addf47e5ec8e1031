import { say } from '@groundplan/kernel'
import { abcd } from '@groundplan/model-abcd'
import { conformance } from '@groundplan/model-abcd/conformance'
import { type ConformanceCase, runConformance, testPlanningModel } from '@groundplan/planning-models/testing'
import { expect, test } from 'vitest'

testPlanningModel(conformance.model, conformance.cases, test, conformance.options)

test('the proof is of the model itself', () => {
  expect(conformance.model).toBe(abcd)
  for (const rule of Object.keys(abcd.rules))
    expect(conformance.cases.filter(({ name }) => name.startsWith(`${rule}: `)).length).toBeGreaterThanOrEqual(4)
})

test('no two cases have one name', () => {
  const names = conformance.cases.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

const spoilt = (expects: ConformanceCase['expect']) =>
  runConformance(
    conformance.model,
    conformance.cases.map((one) => (one.name === 'wishTakenUp: one supporter' ? { ...one, expect: expects } : one)),
  ).map((finding) => say(finding, 'en'))

test('a wrong answer in a case is seen', () => {
  expect(spoilt({ wishTakenUp: 'unknown' })).toEqual([
    'In “wishTakenUp: one supporter”, wishTakenUp is unmet; expected unknown',
  ])
})

test('a finding that no case expects is seen', () => {
  const said = spoilt({})
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(
    /^In “wishTakenUp: one supporter”, wishTakenUp does not find what is expected\n {2}found:\n {4}nobody .*\n {2}expected:\n {4}nothing$/,
  )
})
