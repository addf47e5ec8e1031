import { checkFigure } from '@groundplan/figures'
import { known, show, unknown } from '@groundplan/kernel'
import type { Theory, TheoryNode } from '@groundplan/programme-theory'
import { onePager } from '@groundplan/programme-theory/views'
import { describe, expect, it } from 'vitest'

const text = (words: string) => ({ en: words, da: words })
const base: Theory = {
  id: 't',
  title: text('T'),
  nodes: [
    { is: 'activity', id: 'a', label: text('a') },
    { is: 'outcome', id: 'x', label: text('x'), horizon: known('signs') },
    { is: 'outcome', id: 'y', label: text('y'), horizon: known('signs') },
  ],
  links: [
    { id: 'ax', from: 'a', to: 'x' },
    { id: 'xy', from: 'x', to: 'y' },
  ],
}
const english = (figure: ReturnType<typeof onePager>): string => show(figure.description, 'en')

describe('conditions on the one-pager', () => {
  it('draws a dotted line from a condition to what the link leads to, once', () => {
    const nodes: TheoryNode[] = [...base.nodes, { is: 'condition', id: 'c', label: text('c') }]
    const links: Theory['links'] = [
      { id: '1', from: 'a', to: 'x', conditions: known(['c', 'gone']) },
      { id: '2', from: 'y', to: 'x', conditions: known(['c', 'x']) },
      { id: '3', from: 'x', to: 'y', conditions: known(['c']) },
      { id: '4', from: 'c', to: 'y' },
      { id: '5', from: 'a', to: 'y', conditions: unknown() },
    ]
    const figure = onePager({ ...base, nodes, links })
    expect(checkFigure(figure)).toEqual([])
    expect(figure.links.slice(5)).toEqual([{ from: 'c', to: 'x', direction: 'none', line: 'dotted' }])
    expect(english(figure)).toContain('A dotted line comes from what must be in place for an arrow to its end.')
    expect(show(figure.description, 'da')).toContain('En prikket linje kommer fra det, der skal være på plads')
    expect(english(figure)).not.toContain('A dashed arrow')
    expect(english(onePager(base))).not.toContain('dotted')
  })

  it('draws no lines from conditions where there are more than eight, and says so', () => {
    const conditions = (count: number) => Array.from({ length: count }, (_, i) => `c${i}`)
    const figure = (count: number) =>
      onePager({
        ...base,
        nodes: [
          ...base.nodes,
          ...conditions(count).map((id): TheoryNode => ({ is: 'condition', id, label: text(id) })),
        ],
        links: [{ ...base.links[0]!, conditions: known(conditions(count)) }, base.links[1]!],
      })
    expect(figure(8).links).toHaveLength(10)
    expect(figure(9).links).toHaveLength(2)
    expect(english(figure(8))).not.toContain('not drawn')
    expect(english(figure(9))).toContain(
      '9 lines from conditions are not drawn; the links tell what each of them requires.',
    )
    expect(show(figure(9).description, 'da')).toContain('9 linjer fra forudsætninger er ikke tegnet')
    expect(english(figure(9))).not.toContain('dotted')
  })
})
