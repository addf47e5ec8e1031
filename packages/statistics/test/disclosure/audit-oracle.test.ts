import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type AuditableTable, auditSuppression } from '../../src/disclosure.js'
import { isRefusal } from '../../src/shared/refusal.js'

interface Case {
  readonly shape: string
  readonly measure: 'count' | 'magnitude'
  readonly zero: 'shown' | 'withheld'
  readonly tables: readonly {
    readonly dimensions: AuditableTable['dimensions']
    readonly cells: readonly {
      readonly key: Record<string, string>
      readonly value?: number
      readonly bounds?: readonly [number, number]
    }[]
  }[]
}

const cases: readonly Case[] = readFileSync(new URL('../fixtures/disclosure/bounds.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

describe("an attacker's bounds are those that scipy's solvers find", () => {
  test.each(cases.map((published, at) => [at, published.shape, published.measure, published] as const))(
    '%i: %s, %s',
    (_, __, measure, { tables, zero }) => {
      const audit = auditSuppression({
        tables: tables.map(({ dimensions, cells }, at) => ({
          name: `table ${at}`,
          dimensions,
          cells: cells.map(({ key, value }) => {
            const datum = value === undefined ? ({ is: 'withheld' } as const) : ({ is: 'known', value } as const)
            return measure === 'count'
              ? { key, count: datum }
              : { key, count: { is: 'notApplicable' } as const, magnitude: datum }
          }),
        })),
        rules: { zero },
      })
      if (isRefusal(audit)) throw new Error(audit.why.en)
      const expected = new Map<string, readonly [number, number]>(
        tables.flatMap(({ cells }, at) =>
          cells.flatMap(({ key, bounds }) => (bounds ? [[`table ${at} ${JSON.stringify(key)}`, bounds] as const] : [])),
        ),
      )
      for (const cell of audit.cells) {
        const [lower, upper] = expected.get(`${cell.table} ${JSON.stringify(cell.key)}`)!
        expect(cell.measure).toBe(measure)
        expect(cell.sharp).toBe(true)
        if (measure === 'count') expect([cell.lower, cell.upper]).toEqual([lower, upper])
        else {
          // Both solvers stop within 1e-7 of amounts of some hundreds.
          expect(Math.abs(cell.lower - lower)).toBeLessThan(1e-4)
          expect(Math.abs(Number(cell.upper) - upper)).toBeLessThan(1e-4)
        }
      }
      const shared = new Set(
        tables.flatMap(({ cells }) =>
          cells
            .filter(({ bounds }) => bounds)
            .map(({ key }) =>
              JSON.stringify(Object.entries(key).filter(([, category]) => !['all', 'both', 'any'].includes(category))),
            ),
        ),
      )
      expect(audit.cells.length).toBe(shared.size)
    },
  )
})
