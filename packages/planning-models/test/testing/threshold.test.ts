import { say } from '@groundplan/kernel'
import { type Assessable, assess } from '@groundplan/planning-models'
import type { ConformanceCase } from '@groundplan/planning-models/testing'
import { expect, it } from 'vitest'
import { Bench } from '../../src/testing/bench.js'
import { threshold } from '../../src/testing/checks/threshold.js'
import { garden } from '../fixtures/garden.js'
import { cases, withRule } from './defect.js'

const cites = [{ own: { en: 'Our judgement', da: 'Vores skøn' } }]
const key = '@example/garden/bedTended/least'

type Check = (limits: Readonly<Record<string, number>>) => unknown

/** What the check says of the rule on beds with these thresholds, after `look` was shown the limits of each run. */
function told(values: Readonly<Record<string, number>>, look: Check, its: readonly ConformanceCase[] = cases) {
  const thresholds = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, unit: 'helper', cites }]),
  )
  const model: Assessable = withRule('bedTended', {
    thresholds,
    check: (read: never, say: never, limits: Readonly<Record<string, number>>) =>
      look(limits) ?? garden.rules.bedTended.check(read, say, limits as never),
  })
  const bench = new Bench(assess, model, its, { timeLimit: 0.25 })
  bench.try()
  return threshold(bench).filter(({ about }) => about.some(({ id }) => id === '@example/garden/bedTended'))
}

const nothing = { examined: 0, seen: [], missing: [] }

it.each([
  ['above', ({ least = 0 }) => (least > 1 ? nothing : undefined)],
  ['below', ({ least = 0 }) => (least < 1 ? nothing : undefined)],
] as const)('a threshold decides when what lies far %s it changes an answer', (_, look) => {
  expect(told({ least: 1 }, look)).toEqual([])
})

it('a rule that breaks down on such a value, or never ends, makes use of it', () => {
  const breaks = ({ least = 0 }) => {
    if (least < 0) throw new RangeError('no such number')
  }
  expect(told({ least: 1 }, breaks)).toEqual([])
  const never = ({ least = 0 }) => {
    while (least > 1);
  }
  expect(told({ least: 1 }, never)).toEqual([])
})

it.each([
  [1, [2000, -2000]],
  [0, [1000, -1000]],
  [-2, [3000, -3000]],
  [Number.MAX_VALUE, [Number.MAX_VALUE, -Number.MAX_VALUE]],
])('%d is moved to %j', (value, expected) => {
  const seen = new Set<number>()
  expect(told({ least: value }, ({ least = 0 }) => void seen.add(least))).toHaveLength(1)
  expect([...seen]).toEqual([...new Set([value, ...expected])])
})

it('each threshold is moved alone, beside what the case sets, and told of by name in both languages', () => {
  const seen = new Set<string>()
  const look: Check = ({ least = 0, most = 0 }) => {
    seen.add(`${least} ${most}`)
    return least > 5 ? nothing : undefined
  }
  const its = cases.slice(0, 1).map((each) => ({ ...each, thresholds: { [key]: 4 } }))
  const found = told({ least: 1, most: 3 }, look, its)
  expect([...seen]).toEqual(['4 3', '2000 3', '4 4000', '4 -4000'])
  expect(found.map(({ about }) => about)).toEqual([
    [
      { kind: 'rule', id: '@example/garden/bedTended' },
      { kind: 'threshold', id: 'most' },
    ],
  ])
  expect(found.map((finding) => [say(finding, 'en'), say(finding, 'da')])).toEqual([
    [
      'bedTended declares the threshold “most”, but no case shows that it decides anything',
      'bedTended angiver grænseværdien »most«, men intet testtilfælde viser, at den afgør noget',
    ],
  ])
})

it('a rule that runs in no case is told of by other checks', () => {
  const elsewhere = cases.filter(({ name }) => name === 'an event before the garden')
  expect(told({ least: 1 }, () => undefined, elsewhere)).toEqual([])
})
