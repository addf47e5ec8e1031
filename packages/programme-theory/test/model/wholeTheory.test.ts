import { deepFreeze, known } from '@groundplan/kernel'
import { type Theories, type Theory, type TheoryNode, wholeTheory } from '@groundplan/programme-theory'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wholeTheories } from '../../src/graph/wholeTheories.js'

const label = { verbatim: 'x' }
const goal = (id: string, rest: object = {}): TheoryNode => ({ is: 'goal', id, label, ...rest })
const theory = (id: string, nodes: readonly (string | TheoryNode)[], rest: Partial<Theory> = {}): Theory => ({
  id,
  title: { verbatim: `Title of ${id}` },
  nodes: nodes.map((one) => (typeof one === 'string' ? goal(one) : one)),
  links: [],
  ...rest,
})
const using = (...ids: string[]): Partial<Theory> => ({ includes: ids.map((id) => ({ theory: id })) })
const content = (...items: Theory[]): Theories => deepFreeze({ items })
const nodesOf = (given: Theories, id: string) => wholeTheory(given, id)?.nodes.map((node) => node.id)
const link = (from: string, to: string, rest: object = {}) => ({ id: `${from}-${to}`, from, to, ...rest })
const at = (root: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((here, key) => (here as Record<string | number, unknown>)[key], root)

describe('which parts come along', () => {
  test('nothing where nothing is included: the very theory', () => {
    const given = content(theory('a', ['x']), theory('b', ['y'], { includes: [] }))
    expect(wholeTheory(given, 'a')).toBe(given.items[0])
    expect(wholeTheory(given, 'b')).toBe(given.items[1])
    expect(wholeTheory(given, 'c')).toBeUndefined()
  })

  test('nothing from a theory that is not there, or from itself: the very theory', () => {
    const given = content(theory('a', ['x'], using('gone', 'a')))
    expect(wholeTheory(given, 'a')).toBe(given.items[0])
  })

  test('own parts first, then as a reader meets them', () => {
    const given = content(
      theory('deep', ['d']),
      theory('first', ['f'], using('deep')),
      theory('second', ['s']),
      theory('a', ['x'], using('first', 'second')),
    )
    expect(nodesOf(given, 'a')).toEqual(['x', 'f', 'd', 's'])
    expect(nodesOf(given, 'first')).toEqual(['f', 'd'])
  })

  test('each part once, by however many ways it comes', () => {
    const given = content(
      theory('shared', ['s1', 's2'], { links: [link('s1', 's2')] }),
      theory('left', ['l'], using('shared')),
      theory('right', ['r'], using('shared')),
      theory('a', ['x'], using('left', 'right', 'shared', 'left')),
    )
    expect(nodesOf(given, 'a')).toEqual(['x', 'l', 's1', 's2', 'r'])
    expect(wholeTheory(given, 'a')?.links.map(({ id }) => id)).toEqual(['s1-s2'])
  })

  test('rings end where they close', () => {
    const given = content(
      theory('a', ['x'], using('b')),
      theory('b', ['y'], using('c')),
      theory('c', ['z'], using('a', 'c')),
    )
    expect(nodesOf(given, 'a')).toEqual(['x', 'y', 'z'])
    expect(nodesOf(given, 'b')).toEqual(['y', 'z', 'x'])
    expect(nodesOf(given, 'c')).toEqual(['z', 'x', 'y'])
  })

  test('of two theories with one id the first is meant', () => {
    const given = content(theory('p', ['first']), theory('p', ['second']), theory('a', [], using('p')))
    expect(nodesOf(given, 'a')).toEqual(['first'])
    expect(wholeTheory(given, 'p')).toBe(given.items[0])
  })

  test('parts of one id in two theories are both there', () => {
    const given = content(theory('p', ['same']), theory('a', ['same'], using('p')))
    expect(nodesOf(given, 'a')).toEqual(['same', 'same'])
  })

  test('a hundred thousand theories in a row do not end the program', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => theory(`t${i}`, [`n${i}`], using(`t${i + 1}`)))
    expect(wholeTheory({ items: many }, 't0')?.nodes).toHaveLength(100_000)
  })
})

describe('what is left out', () => {
  const parts = theory('p', ['a', 'b', { is: 'condition', id: 'c', label }, { is: 'condition', id: 'd', label }], {
    links: [
      link('a', 'b', { conditions: known(['c', 'd']) }),
      link('b', 'a', { conditions: known(['c']) }),
      link('a', 'a', { conditions: { is: 'unknown' } }),
      link('c', 'a'),
      link('a', 'c'),
    ],
    assumptions: [
      { id: 'both', label, on: [{ node: 'a' }, { node: 'c' }, { link: 'a-c' }, { link: 'a-b' }] },
      { id: 'gone', label, on: [{ node: 'c' }] },
      { id: 'stays', label, on: [{ link: 'b-a' }] },
    ],
    notes: [
      { id: 'whole', text: label },
      { id: 'empty', text: label, on: [] },
      { id: 'n-both', text: label, on: [{ node: 'a' }, { node: 'c' }] },
      { id: 'n-gone', text: label, on: [{ link: 'c-a' }] },
      { id: 'n-stays', text: label, on: [{ link: 'b-a' }] },
    ],
  })
  const given = content(parts, theory('t', ['x'], { includes: [{ theory: 'p', without: ['c', 'nothing'] }] }))
  const whole = wholeTheory(given, 't')

  test('the nodes, and the links from and to them', () => {
    expect(whole?.nodes.map(({ id }) => id)).toEqual(['x', 'a', 'b', 'd'])
    expect(whole?.links.map(({ id }) => id)).toEqual(['a-b', 'b-a', 'a-a'])
  })

  test('a condition of a link; the others stay', () => {
    expect(whole?.links.map(({ conditions }) => conditions)).toEqual([known(['d']), known([]), { is: 'unknown' }])
    expect(whole?.links[2]).toBe(given.items[0]?.links[2])
    const all = content(parts, theory('t', [], using('p')))
    expect(wholeTheory(all, 't')?.links[0]).toBe(all.items[0]?.links[0])
  })

  test('what assumptions and notes say of them, and those about nothing else', () => {
    expect(whole?.assumptions?.map(({ id, on }) => [id, on])).toEqual([
      ['both', [{ node: 'a' }, { link: 'a-b' }]],
      ['stays', [{ link: 'b-a' }]],
    ])
    expect(whole?.assumptions?.[1]).toBe(given.items[0]?.assumptions?.[2])
    expect(whole?.notes?.map(({ id, on }) => [id, on])).toEqual([
      ['n-both', [{ node: 'a' }]],
      ['n-stays', [{ link: 'b-a' }]],
    ])
    expect(whole?.notes?.[1]).toBe(given.items[0]?.notes?.[4])
  })

  test('own parts are never left out, nor what own links name', () => {
    const own = content(
      parts,
      theory('t', ['x'], {
        includes: [{ theory: 'p', without: ['x', 'c'] }],
        links: [link('x', 'c'), link('x', 'x', { conditions: known(['c']) })],
        assumptions: [{ id: 'mine', label, on: [{ node: 'c' }] }],
      }),
    )
    const mine = wholeTheory(own, 't')
    expect(mine?.nodes[0]?.id).toBe('x')
    expect(mine?.links.slice(0, 2)).toEqual(own.items[1]?.links)
    expect(mine?.assumptions?.[0]).toBe(own.items[1]?.assumptions?.[0])
  })

  test('deeper parts too, unless another way leaves them in', () => {
    const deep = theory('deep', ['d1', 'd2'])
    const middle = theory('middle', ['m'], using('deep'))
    const without = { includes: [{ theory: 'middle', without: ['d1', 'm'] }] }
    expect(nodesOf(content(deep, middle, theory('t', [], without)), 't')).toEqual(['d2'])
    const twoWays = { includes: [...without.includes, { theory: 'deep', without: ['d2'] }] }
    expect(nodesOf(content(deep, middle, theory('t', [], twoWays)), 't')).toEqual(['d1', 'd2'])
    const otherWay = { includes: [{ theory: 'deep', without: ['d1'] }, ...without.includes] }
    expect(nodesOf(content(deep, middle, theory('t', [], otherWay)), 't')).toEqual(['d2'])
  })

  test('property: a node comes along when some way to it leaves it out nowhere', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const inclusion = fc.record({
      theory: fc.constantFrom(...ids),
      without: fc.option(fc.subarray(ids.flatMap((id) => [`${id}1`, `${id}2`])), { nil: undefined }),
    })
    const plan = fc.tuple(...ids.map(() => fc.array(inclusion, { maxLength: 3 })))
    fc.assert(
      fc.property(plan, (includes) => {
        const given = content(...ids.map((id, i) => theory(id, [`${id}1`, `${id}2`], { includes: includes[i] ?? [] })))
        // Straight from the definition: for one node, walk from the theory over the inclusions that do not leave it out.
        const comes = (node: string): boolean => {
          const reached = new Set(['a'])
          for (let before = 0; before < reached.size; ) {
            before = reached.size
            for (const from of [...reached])
              for (const use of includes[ids.indexOf(from)] ?? [])
                if (use.without?.includes(node) !== true) reached.add(use.theory)
          }
          return reached.has(node.charAt(0))
        }
        const expected = ids.flatMap((id) => [`${id}1`, `${id}2`]).filter(comes)
        expect(nodesOf(given, 'a')?.toSorted()).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })
})

describe('what comes along with the parts', () => {
  const given = content(
    theory(
      'p',
      [
        goal('a', { focusAreas: ['f', 'mine'], box: 'left' }),
        goal('b', { focusAreas: ['f'], box: 'same' }),
        goal('c', { focusAreas: ['left-out'], box: 'left-out' }),
      ],
      {
        title: { verbatim: 'Parts' },
        horizons: [{ id: 'h', label }],
        focusAreas: [
          { id: 'unused', label },
          { id: 'f', label: { verbatim: 'F' } },
          { id: 'left-out', label },
        ],
        boxes: [
          { id: 'same', label: { verbatim: 'Theirs' } },
          { id: 'left', label },
          { id: 'unused', label },
          { id: 'left-out', label },
        ],
        assumptions: [{ id: 's', label, on: [{ node: 'a' }] }],
      },
    ),
    theory('q', [goal('d', { focusAreas: ['f'], box: 'left' })], {
      focusAreas: [{ id: 'f', label: { verbatim: 'again' } }],
      boxes: [{ id: 'left', label: { verbatim: 'again' } }],
    }),
    theory('t', ['x'], {
      horizons: [{ id: 'own', label }],
      focusAreas: [{ id: 'mine', label }],
      boxes: [{ id: 'same', label: { verbatim: 'Ours' } }],
      assumptions: [{ id: 'r', label, on: [{ node: 'a' }] }],
      notes: [{ id: 'note', text: label }],
      includes: [{ theory: 'p', without: ['c'] }, { theory: 'q' }],
    }),
  )
  const whole = wholeTheory(given, 't')

  test('focus areas and boxes that a part names, each once; a box of the same id is the same box', () => {
    expect(whole?.focusAreas).toEqual([
      { id: 'mine', label },
      { id: 'f', label: { verbatim: 'F' } },
    ])
    expect(whole?.boxes).toEqual([
      { id: 'same', label: { verbatim: 'Ours' } },
      { id: 'left', label },
    ])
  })

  test('title, horizons, notes on the whole and inclusions are those of the theory itself', () => {
    expect(whole).toMatchObject({ id: 't', title: { verbatim: 'Title of t' }, horizons: [{ id: 'own' }] })
    expect(whole?.notes).toEqual([{ id: 'note', text: label }])
    expect(whole?.includes).toBe(given.items[2]?.includes)
    expect(whole?.assumptions?.map(({ id }) => id)).toEqual(['r', 's'])
  })

  test('lists that nobody gave are not there', () => {
    const bare = wholeTheory(content(theory('p', ['a']), theory('t', [], using('p'))), 't')
    expect(Object.keys(bare ?? {}).toSorted()).toEqual(['id', 'includes', 'links', 'nodes', 'title'])
  })

  test('each part can be found where it stands', () => {
    const [, , found] = wholeTheories(given)
    expect(found?.theory).toBe(whole)
    expect(found?.place).toBe(2)
    expect(found?.pathOfNode(0)).toEqual(['items', 2, 'nodes', 0])
    expect(found?.pathOfNode(2)).toEqual(['items', 0, 'nodes', 1])
    expect(found?.pathOfAssumption(1)).toEqual(['items', 0, 'assumptions', 0])
    expect(found?.pathOfFocusArea(1)).toEqual(['items', 0, 'focusAreas', 1])
    found?.theory.nodes.forEach((node, i) => {
      expect(at(given, found.pathOfNode(i))).toBe(node)
    })
    expect(() => found?.pathOfNode(4)).toThrow(RangeError)
    expect(() => found?.pathOfNode(4)).toThrow('The whole theory has 4 nodes, none at 4: places count from 0.')
    expect(() => found?.pathOfLink(-1)).toThrow('The whole theory has 0 links, none at -1')
  })

  test('paths of links that were left in and out', () => {
    const linked = content(
      theory('p', ['a', 'b'], { links: [link('a', 'b'), link('b', 'b')] }),
      theory('t', ['x'], { links: [link('x', 'b')], includes: [{ theory: 'p', without: ['a'] }] }),
    )
    const [, found] = wholeTheories(linked)
    expect(found?.theory.links.map((_, i) => found.pathOfLink(i))).toEqual([
      ['items', 1, 'links', 0],
      ['items', 0, 'links', 1],
    ])
  })
})

describe('all theories of a content', () => {
  test('but the stores of parts', () => {
    const given = content(
      theory('p', ['a'], { isPart: true }),
      theory('t', ['x'], { isPart: false, ...using('p') }),
      theory('u', ['y']),
    )
    expect(wholeTheories(given).map(({ place, theory: { id } }) => [place, id])).toEqual([
      [1, 't'],
      [2, 'u'],
    ])
    expect(wholeTheory(given, 'p')).toBe(given.items[0])
    expect(wholeTheories(given)[1]?.theory).toBe(given.items[2])
  })

  test('are the same objects each time for one content, and others for another', () => {
    const items = [theory('p', ['a']), theory('t', ['x'], using('p'))]
    const given: Theories = { items }
    expect(wholeTheory(given, 't')).toBe(wholeTheory(given, 't'))
    expect(wholeTheories(given)[1]).toBe(wholeTheories(given)[1])
    expect(wholeTheories(given)[1]?.theory).toBe(wholeTheory(given, 't'))
    expect(wholeTheory({ items }, 't')).not.toBe(wholeTheory(given, 't'))
  })
})
