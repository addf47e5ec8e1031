// A plan that a plug-in might harm, and the proof that it did not.
import { type Assessable, assess, attach, type Plan } from '@groundplan/planning-models'
import { expect } from 'vitest'
import { beds, garden } from './fixtures/garden.js'
import { frozenPlan, soundPlan } from './support.js'

export const at = '2026-10-01'
/** A plan with something in it for every rule of the honest model, so that there is something to harm. */
export const troubled: Plan = frozenPlan(
  structuredClone(
    attach(soundPlan, beds, {
      items: [
        { id: 'b1', name: 'Roses', helpers: [] },
        { id: 'b2', name: 'Leeks' },
        { id: 'b3', name: 'Kale', helpers: ['h1', 'h2'] },
      ],
    }),
  ),
)
export const bed = (id: string) => ({ message: 'm', about: [{ kind: 'bed', id }], slots: { x: id } })
export const said = (...seen: object[]) => ({ examined: seen.length, seen, missing: [] })
export interface Read {
  readonly beds: { readonly items: { id: string; name: string; helpers?: string[] }[] }
}
export function assessedBeside(liar: Assessable) {
  const before = structuredClone(troubled)
  const together = [assess([liar, garden], troubled, { at }), assess([garden, liar], troubled, { at })] as const
  const alone = assess([garden], troubled, { at })
  for (const { models, findings, missing } of together) {
    const honest = { models: models['@example/garden'], findings: ofGarden(findings), missing: ofGarden(missing) }
    const expected = { models: alone.models['@example/garden'], findings: alone.findings, missing: alone.missing }
    expect(JSON.stringify(honest)).toBe(JSON.stringify(expected))
  }
  expect(troubled).toEqual(before)
  for (const part of partsOf(troubled)) expect(Object.isFrozen(part)).toBe(true)
  return together[0]
}

const ofGarden = <T extends { readonly model: string }>(all: readonly T[]): readonly T[] =>
  all.filter(({ model }) => model === '@example/garden')

function partsOf(value: unknown): readonly object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : []
}
