import { checkFigure, type TreeFigure, type TreeNode } from '@groundplan/figures'
import { drawCsv } from '@groundplan/figures/csv'
import { drawHtml, drawMarkdown, drawSvg } from '@groundplan/figures/draw'
import { say } from '@groundplan/kernel'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { forestOf } from '../src/draw/charts/tree/forestOf.js'
import { readXml } from './support/readXml.js'
import { goalTree, problemTree } from './support/trees.js'

const named = (xml: string, name: string) => readXml(xml).elements.filter((element) => element.name === name)
const texts = (xml: string) => named(xml, 'text').map(({ text }) => text.replaceAll('\n', ' '))
const arrows = (xml: string) =>
  named(xml, 'path').filter(({ attributes: { d = '' } }) => d.endsWith('Z') && !d.includes('a'))
const size = (xml: string) => (named(xml, 'svg')[0]?.attributes['viewBox'] ?? '').split(' ').slice(2).map(Number)
const node = (id: string, over: Partial<TreeNode> = {}): TreeNode => ({ id, label: { verbatim: id }, ...over })
const tree = (nodes: readonly TreeNode[], over: Partial<TreeFigure> = {}): TreeFigure => ({
  kind: 'tree',
  title: { en: 'Tree', da: 'Træ' },
  description: { en: 'What hangs where', da: 'Hvad der hører hvorunder' },
  nodes,
  ...over,
})
const seen = (figure: TreeFigure) =>
  checkFigure(figure).map((finding) => [
    finding.code.split('/').at(-1),
    finding.pointer,
    say(finding, 'en'),
    say(finding, 'da'),
  ])

describe('forestOf', () => {
  const shape = (nodes: readonly TreeNode[]) => {
    const { branches, roots, levels } = forestOf(tree(nodes))
    return {
      roots,
      levels,
      branches: branches.map(({ node: { id }, parent, before, children, level }) => [
        id,
        parent,
        before,
        children,
        level,
      ]),
    }
  }

  it('puts each node below its parent, also one that comes later in the list', () => {
    expect(shape([node('b', { parent: 'a' }), node('a'), node('c', { parent: 'b' })])).toEqual({
      roots: [1],
      levels: { before: 0, after: 3 },
      branches: [
        ['b', 1, [], [2], 1],
        ['a', undefined, [], [0], 0],
        ['c', 0, [], [], 2],
      ],
    })
  })

  it('puts what leads to a root before it, with all that hangs from that', () => {
    const { branches, levels } = shape([
      node('root'),
      node('cause', { parent: 'root', side: 'before' }),
      node('behind', { parent: 'cause', side: 'after' }),
      node('effect', { parent: 'root', side: 'after' }),
    ])
    expect(levels).toEqual({ before: 2, after: 2 })
    expect(branches).toEqual([
      ['root', undefined, [1], [3], 0],
      ['cause', 0, [], [2], -1],
      ['behind', 1, [], [], -2],
      ['effect', 0, [], [], 1],
    ])
  })

  it('counts the first node of an id, and gives what is not there a root of its own', () => {
    expect(shape([node('a'), node('a', { parent: 'b' }), node('c', { parent: 'nowhere' })])).toEqual({
      roots: [0, 2],
      levels: { before: 0, after: 2 },
      branches: [
        ['a', undefined, [], [], 0],
        ['c', 2, [], [], 1],
        ['nowhere', undefined, [], [1], 0],
      ],
    })
  })

  it('opens a circle at the first of its nodes, and a node that hangs from itself', () => {
    const { branches, roots } = shape([
      node('tail', { parent: 'b' }),
      node('a', { parent: 'b' }),
      node('b', { parent: 'c' }),
      node('c', { parent: 'a' }),
      node('self', { parent: 'self' }),
    ])
    expect(roots).toEqual([1, 4])
    expect(branches.map(([id, parent]) => [id, parent])).toEqual([
      ['tail', 2],
      ['a', undefined],
      ['b', 3],
      ['c', 1],
      ['self', undefined],
    ])
  })

  it('has no level where there is nothing', () => {
    expect(shape([])).toEqual({ roots: [], levels: { before: 0, after: 0 }, branches: [] })
  })
})

describe('a tree', () => {
  it('shows headings from the left to the right, then every node with its state', () => {
    const shown = texts(drawSvg(goalTree, { locale: 'en' }))
    expect(shown).toEqual([
      'Goal',
      'Theme',
      'Indicator',
      'More do better',
      'Self-support',
      'Education',
      'Labour-market attachment',
      'Safety',
      'Crime',
      'Mix more',
      'Institutions',
      'Day care',
      'Leisure',
      'no indicator',
    ])
    expect(texts(drawSvg(problemTree, { locale: 'da' })).slice(0, 5)).toEqual([
      'Det, der ligger bag',
      'Årsager',
      'Problem',
      'Virkninger',
      'På længere sigt',
    ])
  })

  it('has arrows where something stands before a root, or as asked', () => {
    expect(arrows(drawSvg(problemTree, { locale: 'en' }))).toHaveLength(29 + 1)
    expect(arrows(drawSvg(goalTree, { locale: 'en' }))).toHaveLength(1)
    const [a, b] = [node('a'), node('b', { parent: 'a' })]
    expect(arrows(drawSvg(tree([a, b]), { locale: 'en' }))).toHaveLength(0)
    expect(arrows(drawSvg(tree([a, b], { arrows: true }), { locale: 'en' }))).toHaveLength(1)
    const before = tree([a, { ...b, side: 'before' }])
    expect(arrows(drawSvg(before, { locale: 'en' }))).toHaveLength(1)
    expect(arrows(drawSvg({ ...before, arrows: false }, { locale: 'en' }))).toHaveLength(0)
  })

  it('lets arrows run from a cause to the root, and from the root to an effect', () => {
    const frames = (svg: string) =>
      named(svg, 'rect').flatMap(({ attributes: { x, width, rx } }) => (rx === '5' ? [[Number(x), Number(width)]] : []))
    const svg = drawSvg(
      tree([node('root'), node('cause', { parent: 'root', side: 'before' }), node('effect', { parent: 'root' })]),
      {
        locale: 'en',
      },
    )
    const tips = arrows(svg).map(({ attributes: { d = '' } }) => Number(d.slice(1).split(' ')[0]))
    const [root, , effect] = frames(svg) as [number[], number[], number[]]
    expect(tips.toSorted((a, b) => a - b)).toEqual([root[0], effect[0]])
  })

  it('goes to the right where that fits a page, or as asked', () => {
    const leaves = (count: number) => [
      node('root'),
      ...Array.from({ length: count }, (_, i) => node(`${i}`, { parent: 'root' })),
    ]
    const [wide = 0, high = 0] = size(drawSvg(tree(leaves(20)), { locale: 'en' }))
    expect(wide).toBeLessThanOrEqual(680)
    expect(high).toBeGreaterThan(wide)
    const [across = 0, low = 0] = size(drawSvg(tree(leaves(20), { direction: 'down' }), { locale: 'en' }))
    expect(across).toBeGreaterThan(low)
    expect(size(drawSvg(tree(leaves(20), { direction: 'up' }), { locale: 'en' }))).toEqual([across, low])
    // A long line of single nodes is narrower from the top down.
    const chain = Array.from({ length: 12 }, (_, i) => node(`n${i}`, i === 0 ? {} : { parent: `n${i - 1}` }))
    const [narrow = 0, tall = 0] = size(drawSvg(tree(chain), { locale: 'en' }))
    expect(narrow).toBeLessThan(tall)
    expect(size(drawSvg(tree(chain, { direction: 'right' }), { locale: 'en' }))[0]).toBeGreaterThan(680)
    expect(size(drawSvg(problemTree, { locale: 'da' }))[0]).toBeLessThanOrEqual(840)
  })

  it('says so when there is nothing to show, or too much to draw', () => {
    expect(texts(drawSvg(tree([]), { locale: 'da' }))).toEqual(['Intet at vise'])
    expect(drawMarkdown(tree([]), { locale: 'en' })).toContain('\nNothing to show\n')
    const many = (count: number) => tree(Array.from({ length: count }, (_, i) => node(`${i}`)))
    expect(texts(drawSvg(many(250), { locale: 'en' }))).toHaveLength(250)
    const large = drawSvg(many(251), { locale: 'en' })
    expect(texts(large)).toEqual(['Too large to draw; the text beside it says all of it.'])
    expect(named(large, 'desc')[0]?.text).toContain('250.')
    const deep = (levels: number) =>
      tree(Array.from({ length: levels }, (_, i) => node(`n${i}`, i === 0 ? {} : { parent: `n${i - 1}` })))
    expect(texts(drawSvg(deep(40), { locale: 'en' }))).toHaveLength(40)
    expect(texts(drawSvg(deep(41), { locale: 'en' }))).toHaveLength(1)
  })

  it('does not fall over a chain of ten thousand nodes, and lists all of them', () => {
    const chain = tree(Array.from({ length: 10_000 }, (_, i) => node(`n${i}`, i === 0 ? {} : { parent: `n${i - 1}` })))
    expect(checkFigure(chain)).toEqual([])
    const lines = drawMarkdown(chain, { locale: 'en' })
      .split('\n')
      .filter((line) => /- n\d+$/.test(line))
    expect(lines).toHaveLength(10_000)
    expect(Math.max(...lines.map((line) => line.indexOf('-')))).toBe(80)
    expect(drawHtml(chain, { locale: 'en' })).toContain('n9999')
  })

  it('is a list within lists in words: each side of a root under its heading', () => {
    expect(drawMarkdown(goalTree, { locale: 'da' }).split('\n').slice(4)).toEqual([
      '- Niveauer: Mål › Tema › Indikator',
      '- Flere klarer sig bedre',
      '  - Selvforsørgelse',
      '    - Uddannelse',
      '    - Arbejdsmarkedstilknytning',
      '  - Tryghed',
      '    - Kriminalitet',
      '- Blandes mere',
      '  - Institutioner',
      '    - Dagtilbud',
      '  - Fritid (ingen indikator)',
      '',
    ])
    const sides = tree([
      node('root', { note: { verbatim: 'small' } }),
      node('cause', { parent: 'root', side: 'before' }),
      node('effect', { parent: 'root' }),
    ])
    expect(drawMarkdown(sides, { locale: 'en' }).split('\n').slice(4)).toEqual([
      '- root – small',
      '  - What leads to it:',
      '    - cause',
      '  - What follows:',
      '    - effect',
      '',
    ])
    expect(drawMarkdown(sides, { locale: 'da' })).toContain(
      '- Hvad der fører til det:\n    - cause\n  - Hvad der følger:',
    )
    const html = drawHtml(sides, { locale: 'en' })
    expect(html).toContain(
      '<ul>\n<li>root – small<ul><li>What leads to it:<ul><li>cause</li></ul></li><li>What follows:',
    )
    expect(named(drawSvg(sides, { locale: 'en' }), 'desc')[0]?.text.split('\n')).toEqual([
      'What hangs where',
      'root – small.',
      'root – small › What leads to it:.',
      'root – small › What leads to it: › cause.',
      'root – small › What follows:.',
      'root – small › What follows: › effect.',
    ])
  })

  it('is a row for each node as CSV, in the order of reading', () => {
    const read = parse(drawCsv(problemTree, { locale: 'en' })) as string[][]
    expect(read[0]).toEqual(['What', 'Belongs under', 'Level', 'Heading', 'More', 'Status'])
    expect(read).toHaveLength(31)
    expect(read.slice(1, 4)).toEqual([
      ['Every fifth young person often feels lonely', '', '1', 'Problem', 'Survey of 7th to 9th grade', 'known'],
      ['Friends live far away', 'Every fifth young person often feels lonely', '-1', 'Causes', '', ''],
      ['The last bus leaves at five', 'Friends live far away', '-2', 'What lies behind', '', ''],
    ])
    expect(parse(drawCsv(tree([node('a'), node('b', { parent: 'a' })]), { locale: 'da' }))).toEqual([
      ['Hvad', 'Hører under', 'Niveau'],
      ['a', '', '1'],
      ['b', 'a', '2'],
    ])
  })
})

describe('checkFigure of a tree', () => {
  it('finds nothing in a sound one', () => {
    expect(seen(problemTree)).toEqual([])
    expect(seen(goalTree)).toEqual([])
  })

  it('finds ids that are there twice, parents that are not, circles, and sides away from a root', () => {
    const found = seen(
      tree([
        node('a'),
        node('a'),
        node('b', { parent: 'nowhere', side: 'before' }),
        node('c', { parent: 'd' }),
        node('d', { parent: 'c', side: 'before' }),
        node('e', { parent: 'a', side: 'before' }),
        node('f', { parent: 'e', side: 'before' }),
        node('g', { parent: 'b', side: 'after' }),
      ]),
    )
    expect(found).toEqual([
      ['twice', '/nodes/1/id', 'The id a is there more than once', "Id'et a findes mere end én gang"],
      [
        'noParent',
        '/nodes/2/parent',
        'A node hangs from nowhere, which the tree does not have',
        'En knude hører under nowhere, som træet ikke har',
      ],
      [
        'circle',
        '/nodes/3/parent',
        'The nodes below c lead round to it again',
        'Knuderne under c fører rundt til den igen',
      ],
      [
        'sideBelow',
        '/nodes/6/side',
        'The node f names a side, but does not hang from a root',
        'Knuden f angiver en side, men hører ikke direkte under en rod',
      ],
      [
        'sideBelow',
        '/nodes/7/side',
        'The node g names a side, but does not hang from a root',
        'Knuden g angiver en side, men hører ikke direkte under en rod',
      ],
    ])
  })
})
