import { readFileSync } from 'node:fs'
import { revise, undo } from '@groundplan/kernel'
import { documentText } from '@groundplan/kernel/document'
import { attach, content, parsePlanText } from '@groundplan/planning-models'
import { statusOf, theories, turnAssumption, wholeTheory } from '@groundplan/programme-theory'
import { describe, expect, test } from 'vitest'

const text = readFileSync(new URL('./golden/theory-plan.groundplan.json', import.meta.url), 'utf8')
const known = { artefacts: [theories] }

describe('golden: a plan with programme theories of version 1 and fields that nobody knows', () => {
  test('opens without a finding and is saved byte for byte', () => {
    const { plan, document, findings } = parsePlanText(text, known)
    expect(findings).toEqual([])
    expect(plan).toEqual(JSON.parse(text).plan)
    expect(documentText(document!)).toBe(text)
  })

  test('reads as theories', () => {
    const held = content(parsePlanText(text, known).plan!, theories)!
    expect(held.items.map(({ id }) => id)).toEqual(['mornings', 'shared'])
    const whole = wholeTheory(held, 'mornings')
    expect(whole?.nodes.map(({ is, id }) => `${is} ${id}`)).toEqual([
      'activity meetings',
      'outcome attendance',
      'goal coping',
    ])
    expect(whole?.assumptions?.map((assumption) => statusOf(assumption))).toEqual(['stated'])
  })

  test('keeps the foreign fields byte for byte when an assumption is turned, and leads back', () => {
    const { document } = parsePlanText(text, known)
    const before = document!
    const held = content(before.plan, theories)!
    const [mornings, ...rest] = held.items
    const turned = turnAssumption(mornings!, { assumption: 'time', to: 'beingTested', at: '2018' })
    const after = revise(before, attach(before.plan, theories, { ...held, items: [turned, ...rest] }), {
      id: 'r1',
      at: '2018-01-02',
      by: 'coordinator',
      why: { verbatim: 'Vi spørger forældrene' },
    })
    const saved = documentText(after)
    const planOf = (file: string): string => file.slice(file.indexOf('"plan":'), file.indexOf(',"reports":['))
    expect(planOf(saved)).toBe(
      planOf(text).replace('"mood":"sure"}]', '"mood":"sure"},{"at":"2018","is":"beingTested"}]'),
    )
    expect(planOf(saved)).not.toBe(planOf(text))
    expect(parsePlanText(saved, known).findings).toEqual([])
    expect(documentText({ ...undo(after), undone: [] })).toBe(text)
  })
})
