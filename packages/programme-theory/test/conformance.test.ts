import { type Judged, say } from '@groundplan/kernel'
import { defineConformance, runConformance, testPlanningModel } from '@groundplan/planning-models/testing'
import { type ProgrammeTheoryRule, programmeTheory } from '@groundplan/programme-theory'
import { describe, expect, test } from 'vitest'
import { ruleCases } from './rules/cases/ruleCases.js'
import { neverGiven } from './rules/neverGiven.js'
import { conformanceCase } from './rules/ruleCase.js'

// The order of theories, nodes and links means nothing. That of horizons does: cases with horizons of their own stand in rules.test.ts alone, so that
// no excuse is needed for all lists.
const cases = ruleCases.filter(({ isInOrder }) => isInOrder !== true)
const names = Object.keys(programmeTheory.rules) as ProgrammeTheoryRule[]

/** One rule with its cases: the kit puts every case to every rule of a set, and no case here is about two of them. */
function proofOf(name: ProgrammeTheoryRule, spoil: (judged: Judged) => Judged = (judged) => judged) {
  const rule = programmeTheory.rules[name]
  const check: typeof rule.check = (read, say, limits) => spoil(rule.check(read, say, limits))
  const model = { ...programmeTheory, rules: { [name]: { ...rule, check } } }
  const never = neverGiven[name] === undefined ? {} : { [name]: neverGiven[name] }
  return defineConformance(model, cases.filter((one) => one.rule === name).map(conformanceCase), { never })
}

describe.each(names)('%s', (name) => {
  const { model, cases, options } = proofOf(name)
  testPlanningModel(model, cases, test, options)
})

test('each rule has four cases at least, and no two cases have one name', () => {
  for (const name of names)
    expect(cases.filter(({ rule }) => rule === name).length).toBeGreaterThanOrEqual(name in neverGiven ? 3 : 4)
  const all = ruleCases.map(({ rule, name }) => `${rule}: ${name}`)
  expect(new Set(all).size).toBe(all.length)
})

/** What the kit says of one rule and its cases when its answers are spoilt. */
function saidOf(name: ProgrammeTheoryRule, spoil: (judged: Judged) => Judged): readonly string[] {
  const { model, cases, options } = proofOf(name, spoil)
  return runConformance(model, cases, options).map((finding) => say(finding, 'en'))
}

test('a rule by itself conforms, unless it is spoilt', () => {
  expect(saidOf('outcomeUnled', (judged) => judged)).toEqual([])
})

test('a finding that does not say in which theory the shared part fails is seen', () => {
  const said = saidOf('outcomeUnled', (judged) => ({
    ...judged,
    seen: judged.seen.map((one) => ({ ...one, about: one.about.slice(0, 1) })),
  }))
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(
    /^In “outcomeUnled: a shared goal that one of two theories leads to”, outcomeUnled does not find what is expected/,
  )
})

test('a ring whose last part is forgotten is seen', () => {
  const said = saidOf('feedback', (judged) => ({
    ...judged,
    seen: judged.seen.map((one) => ({
      ...one,
      slots: { ...one.slots, ring: [one.slots['ring'] ?? ''].flat().slice(0, -1) },
    })),
  }))
  expect(said.filter((words) => words.includes('does not find what is expected'))).toHaveLength(3)
})

test('questions put as faults are seen', () => {
  const said = saidOf('goalHasIndicator', (judged) => ({
    ...judged,
    missing: [],
    seen: judged.missing.map(({ what, slots }) => ({
      message: 'none',
      about: 'entity' in what ? [what.entity] : [],
      slots: { goal: slots['goal'] ?? '' },
    })),
  }))
  expect(said).toContain('In “goalHasIndicator: never asked”, goalHasIndicator is unmet; expected unknown')
})

test('a denominator that counts the answered alone is seen', () => {
  const said = saidOf('leap', (judged) => ({ ...judged, examined: judged.examined - judged.missing.length }))
  expect(said.filter((words) => words.includes('examined')).length).toBeGreaterThan(0)
})
