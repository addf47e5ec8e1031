import type { Theory } from '@groundplan/programme-theory'
import { usedIn } from '@groundplan/programme-theory/analysis'
import { expect, test } from 'vitest'
import { deepFreeze, nodeOf, theoryOf } from './support.js'

const theory = (id: string, nodes: readonly string[], rest: Partial<Theory> = {}): Theory => ({
  ...theoryOf(
    nodes.map((node) => nodeOf('outcome', node)),
    [],
    rest,
  ),
  id,
})

test('nodes by home and users; by way of another too, and not what is left out', () => {
  const content = deepFreeze({
    items: [
      theory('south', ['s'], { includes: [{ theory: 'north' }] }),
      theory('north', ['n'], { includes: [{ theory: 'shared', without: ['b'] }] }),
      theory('shared', ['a', 'b', 'c'], { isPart: true, includes: [{ theory: 'north' }] }),
    ],
  })
  expect(usedIn(content)).toEqual([
    { node: 'n', home: 'north', usedIn: ['south'] },
    { node: 'a', home: 'shared', usedIn: ['south', 'north'] },
    { node: 'c', home: 'shared', usedIn: ['south', 'north'] },
  ])
})

test('theories that include nothing share nothing', () => {
  expect(usedIn({ items: [] })).toEqual([])
  expect(usedIn({ items: [theory('a', ['x']), theory('b', ['x'])] })).toEqual([])
})
