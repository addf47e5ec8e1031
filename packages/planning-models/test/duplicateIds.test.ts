import { assess, defineArtefact, defineRule, defineRuleSet, journal, judge } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { emptyPlan, frozenPlan, own } from './support.js'

const texts = { label: { en: 'a', da: 'b' }, why: { en: 'a', da: 'b' }, cites: own, weight: 'important' } as const
const messages = { bad: { en: 'bad', da: 'skidt' } } as const
const tables = defineArtefact({
  kind: '@example/hall/tables',
  version: 1,
  title: { en: 'Tables', da: 'Borde' },
  schema: z.object({ items: z.array(z.object({ id: z.string() })) }),
  *mentions({ items }) {
    for (const [i, { id }] of items.entries()) yield { role: 'defines', kind: 'table', id, at: ['items', i] }
  },
})
const eachTable = defineRule({
  ...texts,
  reads: { tables },
  messages,
  check: ({ tables }, say) =>
    judge(tables.items, ({ id }, i) => say.bad({ about: [{ kind: 'table', id }], at: ['tables', 'items', i] })),
})
const eachEntry = defineRule({
  ...texts,
  reads: { journal },
  messages,
  check: ({ journal }, say) => judge(journal, ({ id }) => say.bad({ about: [{ kind: 'journalEntry', id }] })),
})
const hall = defineRuleSet({ id: '@example/hall', sources: {}, rules: { eachTable, eachEntry } })
const entry = { id: 'e', at: 'unknown', kind: 'event', words: { verbatim: 'x' }, about: [] } as const
const assessed = (ids: readonly string[], journal: readonly (typeof entry)[]) =>
  assess(
    [hall],
    frozenPlan({
      ...emptyPlan,
      journal,
      artefacts: { [tables.kind]: { version: 1, content: { items: ids.map((id) => ({ id })) } } },
    }),
    { at: '2026-10-01' },
  )

describe('two things with one id', () => {
  it('are the fault of the plan, not of the rule that sees both: what is said is said once, at the first', () => {
    const { models, findings } = assessed(['t', 't', 'u'], [entry, entry])
    expect(findings.map(({ key, pointer }) => [key, pointer])).toEqual([
      ['@example/hall/eachTable/bad#table:t', '/plan/artefacts/@example~1hall~1tables/content/items/0'],
      ['@example/hall/eachTable/bad#table:u', '/plan/artefacts/@example~1hall~1tables/content/items/2'],
      ['@example/hall/eachEntry/bad#journalEntry:e', '/plan/journal/0'],
    ])
    const { eachTable, eachEntry } = models['@example/hall'].rules
    expect(eachTable.kind === 'unmet' && eachTable.examined).toBe(3)
    expect(eachEntry.kind === 'unmet' && eachEntry.examined).toBe(2)
  })
  it('are told apart from a rule that says the same twice of one thing', () => {
    const twice = defineRule({
      ...texts,
      reads: { tables },
      messages,
      check: ({ tables }, say) =>
        judge(tables.items, ({ id }) => [
          say.bad({ about: [{ kind: 'table', id }] }),
          say.bad({ about: [{ kind: 'table', id }] }),
        ]),
    })
    const plan = frozenPlan({
      ...emptyPlan,
      artefacts: { [tables.kind]: { version: 1, content: { items: [{ id: 't' }] } } },
    })
    const set = defineRuleSet({ id: '@example/hall', sources: {}, rules: { twice } })
    expect(assess([set], plan, { at: '2026-10-01' }).findings.map(({ code }) => code)).toEqual([
      '@groundplan/planning-models/contained/duplicateKey',
    ])
  })
})
