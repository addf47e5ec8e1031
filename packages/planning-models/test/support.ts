import { deepFreeze, type Finding, say } from '@groundplan/kernel'
import { attach, createPlan, defineRuleSet, type Plan, type Rule } from '@groundplan/planning-models'
import { beds, garden, helpers } from './fixtures/garden.js'

export const own = [{ own: { en: 'Our judgement', da: 'Vores skøn' } }] as const
export const emptyPlan = createPlan({ id: 'p1', title: { verbatim: 'Haven' }, period: { from: '2026', to: '2028' } })

/** A sound plan: two beds, two helpers. */
export const soundPlan: Plan = attach(
  attach(
    createPlan({ id: 'p1', title: { verbatim: 'Haven' }, period: { from: '2026', to: '2028' }, models: [garden] }),
    helpers,
    {
      items: [{ id: 'h1' }, { id: 'h2' }],
    },
  ),
  beds,
  {
    items: [
      { id: 'b1', name: 'Roses', helpers: ['h1'] },
      { id: 'b2', name: 'Leeks', helpers: ['h2', 'h1'] },
    ],
  },
)

export const codes = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code }) => code.replace('@groundplan/planning-models/', ''))

/** Both languages of a finding. */
export const both = (finding: Finding | undefined): readonly string[] =>
  finding === undefined ? [] : [say(finding, 'en'), say(finding, 'da')]

/** A rule set of one rule whose check does as it likes, as a plug-in from elsewhere may. */
export function hostile(check: (read: never, say: never, limits: never) => unknown, more: object = {}) {
  const rule = {
    languages: ['en', 'da'],
    growth: 'linear',
    label: { en: 'Hostile rule', da: 'Fjendtlig regel' },
    why: { en: 'Mend it', da: 'Ret den' },
    cites: own,
    weight: 'important',
    reads: {},
    messages: { m: { en: 'Seen {x}', da: 'Set {x}' } },
    check,
    ...more,
  } as unknown as Rule<never, never, never>
  return defineRuleSet({ id: '@example/hostile', sources: {}, rules: { hostile: rule } })
}

export const frozenPlan = (plan: unknown): Plan => deepFreeze(plan) as Plan
