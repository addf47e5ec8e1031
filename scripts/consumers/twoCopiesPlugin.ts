// A plug-in as an integrator ships it: built against its own copy of the contract and its own copy of zod.
import {
  attach,
  createPlan,
  defineArtefact,
  definePlanningModel,
  defineRule,
  defineView,
  judge,
  missing,
} from '@groundplan/planning-models'
import { defineConformance } from '@groundplan/planning-models/testing'
import * as z from 'zod'

export * as contract from '@groundplan/planning-models'
export { z }

export const plots = defineArtefact({
  kind: '@example/allotments/plots',
  version: 1,
  title: { en: 'Plots', da: 'Lodder' },
  schema: z.object({
    items: z.array(z.object({ id: z.string().min(1), name: z.string(), tenant: z.exactOptional(z.string()) })),
  }),
  *mentions({ items }) {
    for (const [i, { id }] of items.entries()) yield { role: 'defines', kind: 'plot', id, at: ['items', i] }
  },
})

const cites = [{ source: 'handbook', at: 'ch. 1' }] as const
const tenanted = defineRule({
  label: { en: 'Every plot has a tenant', da: 'Alle lodder har en lejer' },
  why: { en: 'Ask the waiting list.', da: 'Spørg ventelisten.' },
  cites,
  weight: 'important',
  phase: 'let',
  principle: 'use',
  reads: { plots },
  messages: { empty: { en: '{plot} has no tenant', da: '{plot} har ingen lejer' } },
  check: ({ plots }, say) =>
    judge(plots.items, ({ id, name, tenant }, i) => {
      const about = { kind: 'plot', id }
      if (tenant === undefined)
        return missing(about, 'tenant', { en: 'Who rents {plot}?', da: 'Hvem lejer {plot}?' }, { plot: name })
      return tenant === '' && say.empty({ about: [about], at: ['plots', 'items', i, 'tenant'], slots: { plot: name } })
    }),
})

export const allotments = definePlanningModel({
  contract: 1,
  id: '@example/allotments',
  version: '1.0.0',
  title: { en: 'Allotments', da: 'Kolonihaver' },
  summary: { en: 'Let, then dig.', da: 'Lej ud, og grav så.' },
  sources: { handbook: { title: 'The handbook', year: 2020 } },
  principles: { use: { label: { en: 'Use', da: 'Brug' }, cites } },
  phases: {
    let: { label: { en: 'Let', da: 'Lej ud' }, cites, yields: [plots] },
    dig: { label: { en: 'Dig', da: 'Grav' }, cites },
  },
  flow: { inSequence: ['let', 'dig'] },
  rules: { tenanted },
  views: {
    all: defineView({
      title: { en: 'Plots', da: 'Lodder' },
      reads: { plots },
      figure: ({ plots }) => ({
        kind: 'table',
        title: { en: 'Plots', da: 'Lodder' },
        description: { en: 'One row each', da: 'En række hver' },
        columns: [{ id: 'name', label: { en: 'Name', da: 'Navn' } }],
        rows: plots.items.map(({ name }) => ({ cells: [{ cell: { verbatim: name } }] })),
      }),
    }),
  },
})

const at = '2026-10-01'
const empty = createPlan({ id: 'p1', title: { verbatim: 'Haverne' }, period: { from: '2026' } })
const holding = (...items: { id: string; name: string; tenant?: string }[]) => attach(empty, plots, { items })
export const conformance = defineConformance(allotments, [
  { name: 'let', plan: holding({ id: 'a', name: 'One', tenant: 't1' }), at, expect: { tenanted: 'met' } },
  { name: 'no plots', plan: holding(), at, expect: { tenanted: 'notApplicable' } },
  { name: 'nobody asked', plan: holding({ id: 'a', name: 'One' }), at, expect: { tenanted: 'unknown' } },
  {
    name: 'nobody',
    plan: holding({ id: 'a', name: 'One', tenant: '' }),
    at,
    expect: {
      tenanted: [
        {
          message: 'empty',
          about: [{ kind: 'plot', id: 'a' }],
          slots: { plot: 'One' },
          pointer: '/plan/artefacts/@example~1allotments~1plots/content/items/0/tenant',
        },
      ],
    },
  },
])
