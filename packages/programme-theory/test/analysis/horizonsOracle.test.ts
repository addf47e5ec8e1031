import { readFileSync } from 'node:fs'
import type { Theory, TheoryNode } from '@groundplan/programme-theory'
import { coverage, structure, whatIf } from '@groundplan/programme-theory/analysis'
import { describe, expect, it } from 'vitest'
import { ids } from '../graph/support.js'
import { deepFreeze } from './support.js'

type Nothing = null | 'unknown' | 'withheld' | 'notApplicable' | 'strange'

/** What the documentation says of a random theory, worked out with networkx; see `fixtures/graphs`. */
interface Case {
  readonly kinds: string
  readonly horizons: number
  readonly at: readonly (number | Nothing)[]
  readonly holds: readonly (boolean | null)[]
  readonly links: readonly (readonly [number, number, readonly number[] | null])[]
  readonly goals: readonly number[]
  readonly mayBe: readonly number[]
  readonly covered: readonly (readonly number[])[]
  readonly backwards: readonly number[]
  readonly leaps: readonly (readonly [number, readonly number[]])[]
  readonly deadEnds: readonly number[]
  readonly failed: readonly [readonly number[], readonly number[], readonly number[]]
  readonly without: readonly (readonly [number, readonly number[], readonly number[]])[]
}

const kindOf = { a: 'activity', o: 'output', u: 'outcome', g: 'goal', r: 'resource', c: 'condition' } as const
const known = <T>(value: T) => ({ is: 'known', value }) as const

function horizonOf(at: number | Nothing): object {
  if (at === null) return {}
  if (typeof at === 'number') return { horizon: known(`h${at}`) }
  return { horizon: at === 'strange' ? known('elsewhere') : { is: at } }
}

function theoryFrom({ kinds, horizons, at, holds, links }: Case): Theory {
  return deepFreeze({
    id: 't',
    title: { en: 'T', da: 'T' },
    horizons: Array.from({ length: horizons }, (_, h) => ({ id: `h${h}`, label: { verbatim: `h${h}` } })),
    nodes: [...kinds].map((letter, i) => {
      const held = holds[i] ?? undefined
      return {
        is: kindOf[letter as keyof typeof kindOf],
        id: `n${i}`,
        label: { verbatim: `n${i}` },
        ...('ug'.includes(letter) ? horizonOf(at[i] ?? null) : {}),
        ...(held === undefined ? {} : { holds: known(held) }),
      } as TheoryNode
    }),
    links: links.map(([from, to, needs], k) => ({
      id: `l${k}`,
      from: `n${from}`,
      to: `n${to}`,
      ...(needs === null ? {} : { conditions: known(ids(needs)) }),
    })),
  })
}

const cases = readFileSync(new URL('../fixtures/graphs/horizons.oracle.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case)
  .map((one) => ({ ...one, theory: theoryFrom(one) }))
const linkIds = (numbers: readonly number[]): string[] => numbers.map((number) => `l${number}`)

describe('random theories with horizons and conditions, as the documentation has them', () => {
  it('has cases of everything', () => {
    for (const field of ['goals', 'mayBe', 'backwards', 'leaps', 'deadEnds'] as const) {
      expect(cases.filter((one) => one[field].length > 0).length).toBeGreaterThan(30)
    }
    expect(cases.filter(({ failed }) => failed[0].length > 0).length).toBeGreaterThan(10)
    expect(cases.filter(({ without }) => without.some(([, goals]) => goals.length > 0)).length).toBeGreaterThan(10)
  })

  it('goals are goals and outcomes on the last horizon; others may be', () => {
    for (const { theory, goals, mayBe, covered } of cases) {
      const table = coverage(theory)
      expect(table.goals).toEqual(ids(goals))
      expect(table.mayBeGoals).toEqual(ids(mayBe))
      expect(table.goals.map((goal) => table.activitiesOf(goal))).toEqual(covered.map(ids))
    }
  })

  it('links back in time, leaps and dead ends', () => {
    for (const { theory, backwards, leaps, deadEnds } of cases) {
      const found = structure(theory)
      expect(found.backwards).toEqual(linkIds(backwards))
      expect(found.leaps).toEqual(
        leaps.map(([link, over]) => ({ link: `l${link}`, skipped: over.map((h) => `h${h}`) })),
      )
      expect(found.deadEnds.outcomes).toEqual(ids(deadEnds))
    }
  })

  it('what falls where conditions do not hold', () => {
    for (const { theory, failed, without } of cases) {
      const asThingsStand = whatIf(theory, { withoutFailedConditions: true })
      expect(asThingsStand.lostGoals).toEqual(ids(failed[0]))
      expect(asThingsStand.idleActivities).toEqual(ids(failed[1]))
      expect(asThingsStand.lostLinks).toEqual(linkIds(failed[2]))
      for (const [condition, goals, links] of without) {
        const found = whatIf(theory, { without: `n${condition}` })
        expect(found.lostGoals).toEqual(ids(goals))
        expect(found.lostLinks).toEqual(linkIds(links))
      }
    }
  })
})
