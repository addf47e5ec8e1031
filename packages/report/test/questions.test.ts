import { describe, expect, it } from 'vitest'
import type { ReportedMissing } from '../src/index.js'
import { words } from '../src/words.js'
import { pageIn, part, report } from './support/wholePage.js'

const ask = (text: string, given: Partial<ReportedMissing> = {}): ReportedMissing => ({
  ...report.missing[0]!,
  toKnow: { en: text, da: text },
  slots: {},
  where: [],
  waiting: 1,
  ...given,
})
const asked = (missing: readonly ReportedMissing[], locale = 'en') => {
  const told = part('clarify', { steps: [], missing }, locale)!
  return told.slice(told.indexOf(': ') + 2)
}
const who = (thing: string, given: Partial<ReportedMissing> = {}) =>
  ask('Who runs “{thing}”?', { slots: { thing }, ...given })

describe('questions to ask', () => {
  it('of one kind are one row, with what each is about', () => {
    expect(asked([who('A'), ask('Why?'), who('B'), who('C')])).toBe('Question About Who runs “…”? “A” · “B” · “C” Why?')
    expect(asked([who('A'), who('B', { rule: 'other' })])).toBe('Question Who runs “A”? Who runs “B”?')
    expect(asked([who('A'), who('B', { model: 'other' })])).toBe('Question Who runs “A”? Who runs “B”?')
    const due = (thing: string, goal: string) => ask('When is {thing} of {goal} due?', { slots: { thing, goal } })
    expect(asked([due('A', 'G'), due('B', 'G')])).toBe('Question About When is … of G due? “A” · “B”')
    expect(asked([due('A', 'G'), due('B', 'H')])).toBe('Question About When is … of … due? “A” (“G”) · “B” (“H”)')
    expect(asked([ask('{n} lack?', { slots: { n: 1 } }), ask('{n} lack?', { slots: { n: 2 } })])).toBe(
      'Question 1 lack? 2 lack?',
    )
  })

  it('say what they are about only where the question does not', () => {
    const hall = [{ verbatim: 'Hall' }]
    expect(asked([ask('Why?', { where: hall }), who('A', { where: hall })])).toBe(
      'Question About Why? Hall Who runs “A”?',
    )
    expect(asked([ask('Why?', { where: hall, slots: { n: 2 } })])).toBe('Question About Why? Hall')
    expect(asked([ask('Why?', { where: [words.thePlan] })])).toBe('Question Why?')
    expect(asked([ask('Why?', { where: hall }), ask('Why?', { where: [{ verbatim: 'Yard' }] })])).toBe(
      'Question About Why? “Hall” · “Yard”',
    )
  })

  it('say how many criteria wait only where it is more than one', () => {
    expect(asked([ask('Q', { waiting: 2 }), ask('R')])).toBe('Question Q 2 criteria wait for the answer. R')
    expect(asked([who('A'), who('B', { waiting: 3 })], 'da')).toBe(
      'Spørgsmål Vedrører Who runs “…”? 3 kriterier venter på svaret. »A« · »B«',
    )
  })

  it('are eight kinds, and the rest folded, unless that is two or fewer', () => {
    const kinds = (n: number) => Array.from({ length: n }, (_, i) => ask(`Q${i}`))
    expect(asked(kinds(10))).toBe('Question Q0 Q1 Q2 Q3 Q4 Q5 Q6 Q7 Q8 Q9')
    expect(asked([...kinds(10), who('A'), who('B')])).toBe(
      'Question About Q0 Q1 Q2 Q3 Q4 Q5 Q6 Q7 4 more questions Question About Q8 Q9 Who runs “…”? “A” · “B”',
    )
  })
})

describe('words that are cut', () => {
  const [step] = report.steps
  const where = (name: string): string => {
    const told = part('clarify', { steps: [{ ...step!, finding: { ...step!.finding, where: [{ verbatim: name }] } }] })!
    return told.slice(told.indexOf('Where ') + 6, told.indexOf(' Answer'))
  }
  it('are cut between words, never within one where that can be helped', () => {
    const b = (n: number) => 'b'.repeat(n)
    expect(where(b(60))).toBe(b(60))
    expect(where(b(61))).toBe(`${b(60)} …`)
    expect(where(`${b(40)} ${b(19)} more`)).toBe(`${b(40)} ${b(19)} …`)
    expect(where(`${b(40)}, ${b(30)}`)).toBe(`${b(40)} …`)
    expect(where(`${b(30)} ${b(40)}`)).toBe(`${b(30)} …`)
    expect(where(`${b(29)} ${b(40)}`)).toBe(`${b(29)} ${b(30)} …`)
  })
})

describe('quotes within quotes', () => {
  it.each([
    ['Who runs “{x}”?', 'a “b” c', 'en', 'Who runs “a ‘b’ c”?'],
    ['Hvem står for »{x}«?', 'a »b« c', 'da', 'Hvem står for »a ›b‹ c«?'],
    ['Hvem står for »{x}«?', 'a »b »c« d«', 'da', 'Hvem står for »a ›b ›c‹ d‹«?'],
    ['Hvem står for »{x}«?', 'a »b', 'da', 'Hvem står for »a »b«?'],
    ['Hvem står for »{x}«?', 'a« »b', 'da', 'Hvem står for »a« »b«?'],
    ['Hvem står for {x}« »?', 'a', 'da', 'Hvem står for a« »?'],
  ])('%s with %s (%s)', (text, x, locale, told) => {
    const missing = [ask(text, { slots: { x } })]
    const { blocks } = pageIn({ steps: [], missing }, locale).parts.find(({ id }) => id === 'clarify')!
    expect(JSON.stringify(blocks)).toContain(told)
  })
})
