import { attach, type Plan } from '@groundplan/planning-models'
import { type ConformanceOptions, runConformance } from '@groundplan/planning-models/testing'
import { expect, it } from 'vitest'
import { reordered } from '../../src/testing/reordered.js'
import { beds, garden } from '../fixtures/garden.js'
import { both, emptyPlan } from '../support.js'
import { type Given, sound, withCheck, withRule } from './defect.js'
import { anything, contentIn, planOf } from './things.js'

const said = ({ model, cases }: Given, check: string, options: ConformanceOptions = {}) =>
  runConformance(model, cases, options as never)
    .filter(({ code }) => code.endsWith(`/${check}`))
    .map((finding) => both(finding))

const stepwise: Given = {
  ...sound,
  model: withCheck('bedTended', (read: { beds: { items: readonly unknown[] } }, say, limits, check) =>
    check({ beds: { items: read.beds.items.slice(0, 1) } } as never, say, limits),
  ),
}
const alike: Given = {
  ...sound,
  model: withRule('bedTended', { messages: { alone: { en: 'Plan for {bed}', da: 'Plan for {bed}' } } }),
}

it('lists that are in order are not put in another one, if a reason is given', () => {
  expect(said(stepwise, 'order')).toHaveLength(1)
  expect(said(stepwise, 'order')[0]?.[1]).toContain('  som skrevet:')
  expect(said(stepwise, 'order')[0]?.[1]).toContain('  vendt om:')
  expect(said(stepwise, 'order', { ordered: { [beds.kind]: 'the beds are dug in this order' } })).toEqual([])
  expect(said(sound, 'excuse', { ordered: { [beds.kind]: ' ' } })).toEqual([
    [
      'The excuse in `ordered` for @example/garden/beds does not hold: no reason is given',
      'Undtagelsen i `ordered` for @example/garden/beds gælder ikke: der mangler en grund',
    ],
  ])
  expect(said(sound, 'excuse', { ordered: { [beds.kind]: 'as they are dug' } })).toEqual([])
  expect(said(sound, 'excuse', { ordered: { '@example/garden/paths': 'as they are walked' } })[0]?.[1]).toBe(
    'Undtagelsen i `ordered` for @example/garden/paths gælder ikke: modellen læser det ikke',
  )
})

it('words that are right in both languages may be alike, if a reason is given', () => {
  const name = 'rules.bedTended.messages.alone'
  expect(said(alike, 'sameText')).toHaveLength(1)
  expect(said(alike, 'sameText', { alike: { [name]: 'plan is a word of both languages' } })).toEqual([])
  expect(said(alike, 'excuse', { alike: { [name]: 'plan is a word of both languages' } })).toEqual([])
  expect(said(alike, 'excuse', { alike: { [name]: '' } })).toHaveLength(1)
  expect(said(sound, 'excuse', { alike: { [name]: 'plan is a word of both languages' } })).toEqual([
    [
      `The excuse in \`alike\` for ${name} does not hold: no text of that name reads the same in both languages`,
      `Undtagelsen i \`alike\` for ${name} gælder ikke: ingen tekst af det navn er ens på begge sprog`,
    ],
  ])
})

const lists = anything('lists')
const ids = (plan: Plan): unknown =>
  (contentIn(plan, lists) as { items: readonly { id: string }[] }).items.map(({ id }) => id).join('')
const listing = (...all: string[]): Plan => planOf([[lists, { items: all.map((id) => ({ id })) }]])

it('items are turned round, moved on by one, and parted from their neighbours', () => {
  const orders = reordered(listing('a', 'b', 'c', 'd'))
  expect(orders.map(({ plan }) => ids(plan))).toEqual(['dcba', 'bcda', 'bdac'])
  expect(new Set(orders.map(({ how }) => how.en)).size).toBe(3)
  expect(new Set(orders.map(({ how }) => how.da)).size).toBe(3)
  expect(Object.isFrozen(orders[0]?.plan.artefacts)).toBe(true)
})

it('each order is tried once, and the one as written not again', () => {
  expect(reordered(listing('a', 'b')).map(({ plan }) => ids(plan))).toEqual(['ba'])
  expect(reordered(listing('a'))).toEqual([])
  expect(reordered(listing('a', 'b', 'c'), [lists.kind])).toEqual([])
  expect(reordered(planOf([[lists, { items: ['b', 'a'], deep: { more: [{ id: 'x' }, {}] } }]]))).toEqual([])
  expect(
    reordered(planOf([[lists, { deep: [{ id: 'x', in: [{ id: '1' }, { id: '2' }] }] }]])).map(({ plan }) =>
      contentIn(plan, lists),
    ),
  ).toEqual([{ deep: [{ id: 'x', in: [{ id: '2' }, { id: '1' }] }] }])
})

it('a rule that breaks down in what the kit makes of a case is told once, as that', () => {
  const fragile = (isAt: (read: { beds: { items: readonly { id: string; name: string }[] } }) => boolean): Given => ({
    ...sound,
    model: withCheck('bedTended', (read: never, say, limits, check) => {
      if (isAt(read)) throw new Error('no')
      return check(read, say, limits)
    }),
  })
  const turned = fragile(({ beds }) => beds.items.length > 1 && beds.items[0]?.name === 'Leeks')
  expect(said(turned, 'order')).toEqual([])
  expect(said(turned, 'breaksDown')).toEqual([
    [
      expect.stringMatching(
        /^In “a bed nobody tends, and one nobody knows of”, bedTended is at fault once items stand turned round: The rule or view “Every bed is tended” broke down: no$/,
      ),
      expect.stringMatching(/er der noget galt med bedTended, så snart tingene står vendt om: .*brød sammen: no$/),
    ],
  ])
  const other = fragile(({ beds }) => beds.items.some(({ id }) => !id.startsWith('b')))
  expect(said(other, 'renaming')).toEqual([])
  expect(said(other, 'breaksDown')[0]?.[1]).toContain('så snart alle id’er får nye navne')
  const many = fragile(({ beds }) => beds.items.length > 50)
  expect(said(many, 'breaksDown')[0]?.[1]).toContain('så snart alt er der 100 gange')
})

it('so much that a hundred times as much is more than can be taken is no fault', () => {
  const items = Array.from({ length: 101 }, (_, i) => ({ id: `b${i}`, name: `Bed ${i}`, helpers: [] }))
  const crowded = {
    name: 'many',
    plan: attach(emptyPlan, beds, { items }),
    at: '2026-10-01',
    expect: { bedTended: 'unmet' },
  }
  expect(said({ model: garden, cases: [...sound.cases, crowded as never] }, 'breaksDown')).toEqual([])
})
