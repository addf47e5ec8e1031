import { readFileSync } from 'node:fs'
import type { Theory, TheoryLink, TheoryNode } from '@groundplan/programme-theory'
import fc from 'fast-check'
import { deepFreeze, nodeOf, theoryOf } from '../analysis/support.js'

const kindOf = {
  a: 'activity',
  o: 'output',
  u: 'outcome',
  g: 'goal',
  r: 'resource',
  c: 'condition',
} as const

type Ends = readonly [number, number]

/** A theory of nodes `n0`, `n1` …, a letter for the kind of each, and links `l0`, `l1` … between their numbers; frozen. */
export function graphOf(kinds: string, links: readonly Ends[]): Theory {
  return deepFreeze(
    theoryOf(
      [...kinds].map((letter, i) => nodeOf(kindOf[letter as keyof typeof kindOf], `n${i}`)),
      links.map(([from, to], i) => ({ id: `l${i}`, from: `n${from}`, to: `n${to}` })),
    ),
  )
}

/** What networkx says of a random graph; see `fixtures/graphs`. */
export interface GraphCase {
  readonly kinds: string
  readonly links: readonly Ends[]
  readonly descendants: readonly (readonly number[])[]
  readonly strong: readonly (readonly number[])[]
  readonly weak: readonly (readonly number[])[]
  readonly dominators: readonly Ends[]
  readonly cutNodes: readonly (readonly [number, readonly number[]])[]
  readonly cutLinks: readonly (readonly [number, readonly number[]])[]
  readonly redundant: readonly number[]
  readonly paths?: readonly Ends[]
}

/** The cases of the oracle. */
export const graphCases: readonly GraphCase[] = readFileSync(
  new URL('../fixtures/graphs/graphs.oracle.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** Ids of nodes by their numbers. */
export const ids = (numbers: Iterable<number>): string[] => Array.from(numbers, (number) => `n${number}`)

/** Small theories of any shape, also with links that start or end nowhere. */
export const anyTheory: fc.Arbitrary<Theory> = fc
  .array(fc.constantFrom(...'aouugrc'), { minLength: 1, maxLength: 8 })
  .chain((kinds) =>
    fc
      .array(fc.tuple(fc.nat(kinds.length - 1), fc.nat(kinds.length)), { maxLength: 16 })
      .map((links) => graphOf(kinds.join(''), links)),
  )

/** Ids of the nodes that a way of at least one link leads to, found by trying ever longer ways: nothing is shared with the code. */
export function descendantsOf(
  theory: Theory,
  starts: readonly string[],
  without?: TheoryNode | TheoryLink,
): Set<string> {
  const links = theory.links.filter((link) => link !== without && link.from !== without?.id && link.to !== without?.id)
  const there = new Set(theory.nodes.filter((node) => node !== without).map(({ id }) => id))
  const found = new Set<string>()
  for (let round = 0; round <= theory.nodes.length; round += 1) {
    for (const { from, to } of links) {
      if (there.has(from) && there.has(to) && (found.has(from) || starts.includes(from))) found.add(to)
    }
  }
  return found
}
