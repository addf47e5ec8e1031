import {
  assess,
  defineArtefact,
  defineRule,
  defineRuleSet,
  judge,
  type Plan,
  startPhase,
} from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { beds, garden } from './fixtures/garden.js'
import { emptyPlan, frozenPlan, own, soundPlan } from './support.js'

const at = '2026-10-01'
const of = (plan: Plan, given: object = {}) => assess([garden], plan, { at, ...given })

describe('where a finding points', () => {
  it('is the place that defines the thing, when the rule does not say', () => {
    const sown = startPhase(soundPlan, { model: garden, phase: 'sow', at: '2026-01-01' })
    expect(of(sown).findings.map(({ pointer }) => pointer)).toContain(
      '/plan/artefacts/@example~1garden~1helpers/content/items/0',
    )
  })
  it('is the raw place where there is one, else the whole of older content', () => {
    const plan = frozenPlan({
      ...soundPlan,
      artefacts: { [beds.kind]: { version: 1, content: { beds: [{ id: 'b1', name: 'x', helpers: [] }] } } },
    })
    expect(of(plan).findings.map(({ pointer }) => pointer)).toEqual(['/plan/artefacts/@example~1garden~1beds'])
    const table = defineArtefact({
      kind: '@example/garden/tables',
      version: 2,
      title: { en: 'Tables', da: 'Borde' },
      schema: z.object({ items: z.array(z.object({ id: z.string() })) }),
      migrations: { 1: (older) => older },
      *mentions({ items }) {
        for (const [i, { id }] of items.entries()) yield { role: 'defines', kind: 'table', id, at: ['items', i] }
      },
    })
    const rule = defineRule({
      label: { en: 'a', da: 'b' },
      why: { en: 'a', da: 'b' },
      cites: own,
      weight: 'advice',
      reads: { table },
      messages: { m: { en: 'a', da: 'b' }, n: { en: 'a', da: 'b' } },
      check: ({ table }, say) =>
        judge(table.items, ({ id }, i) => [
          say.m({ about: [{ kind: 'table', id }] }),
          say.n({ about: [{ kind: 'table', id }], at: ['table', 'items', i, 'id'] }),
        ]),
    })
    const tables = defineRuleSet({ id: '@example/tables', sources: {}, rules: { rule } })
    const old = frozenPlan({
      ...emptyPlan,
      artefacts: { [table.kind]: { version: 1, content: { items: [{ id: 't' }] } } },
    })
    expect(assess([tables], old, { at }).findings.map(({ pointer }) => pointer)).toEqual([
      '/plan/artefacts/@example~1garden~1tables/content/items/0',
      '/plan/artefacts/@example~1garden~1tables/content/items/0/id',
    ])
  })
  it('is nowhere for a thing that nothing defines', () => {
    const rule = defineRule({
      label: { en: 'a', da: 'b' },
      why: { en: 'a', da: 'b' },
      cites: own,
      weight: 'advice',
      reads: {},
      messages: { m: { en: 'a', da: 'b' } },
      check: (_, say) => judge([1], () => [say.m({ about: [{ kind: 'moon', id: 'm' }] }), say.m({ about: [] })]),
    })
    const { findings } = assess([defineRuleSet({ id: '@example/moon', sources: {}, rules: { rule } })], soundPlan, {
      at,
    })
    expect(findings.map((finding) => 'pointer' in finding)).toEqual([false, false])
  })
})
