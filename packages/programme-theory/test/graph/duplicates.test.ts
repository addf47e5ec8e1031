import type { Text } from '@groundplan/kernel'
import type { TheoryNode } from '@groundplan/programme-theory'
import { describe, expect, it } from 'vitest'
import { duplicates } from '../../src/graph/duplicates.js'
import { indexOf } from '../../src/graph/indexOf.js'
import { theoryOf } from '../analysis/support.js'
import { graphOf } from './support.js'

const outcomes = (...labels: readonly Text[]): readonly TheoryNode[] =>
  labels.map((label, i) => ({ is: 'outcome', id: `n${i}`, label }))
const nodes = (given: readonly TheoryNode[]) => duplicates(indexOf(theoryOf(given, []))).nodes

describe('duplicates among nodes', () => {
  it('say the same but for case, spaces and punctuation', () => {
    const said = ['Bedre søvn', ' bedre   SØVN. ', '»Bedre« - søvn!', 'Bedre søvne', 'bedresøvn']
    expect(nodes(outcomes(...said.map((verbatim) => ({ verbatim, lang: 'da' }))))).toEqual([[0, 1, 2]])
  })

  it('are the same letters however they are written', () => {
    expect(
      nodes(outcomes({ verbatim: 'Å' }, { verbatim: 'A\u030a' }, { verbatim: '\u212b' }, { verbatim: 'A' })),
    ).toEqual([[0, 1, 2]])
    expect(nodes(outcomes({ verbatim: 'three\u00a0meals, 3' }, { verbatim: 'Three meals (３)' }))).toEqual([[0, 1]])
  })

  it('agree in one language at least, our words and typed ones alike', () => {
    expect(
      nodes(
        outcomes(
          { en: 'Sleep', da: 'Søvn' },
          { en: 'Rest', da: 'Søvn' },
          { verbatim: 'rest', lang: 'en-GB' },
          { verbatim: 'rest', lang: 'da' },
          { verbatim: 'rest' },
          { verbatim: 'Rest!' },
          { en: 'Something else' },
        ),
      ),
    ).toEqual([
      [0, 1, 2],
      [4, 5],
    ])
  })

  it('need words, and a kind in common', () => {
    expect(nodes(outcomes({ verbatim: '…' }, { verbatim: '' }, { verbatim: ' ' }))).toEqual([])
    const label = { verbatim: 'Sleep' }
    expect(
      nodes([
        { is: 'outcome', id: 'a', label },
        { is: 'goal', id: 'b', label },
        { is: 'activity', id: 'c', label },
      ]),
    ).toEqual([])
  })

  it('are activities that stand for the same one in the register, whatever they are called', () => {
    expect(
      nodes([
        { is: 'activity', id: 'a', activity: 'walks', label: { verbatim: 'Out' } },
        { is: 'activity', id: 'b', activity: 'meals' },
        { is: 'activity', id: 'c', activity: 'walks', label: { verbatim: 'Walking' } },
        { is: 'activity', id: 'd' },
        { is: 'activity', id: 'e' },
        { is: 'activity', id: 'f', label: { verbatim: 'Meals' } },
      ]),
    ).toEqual([[0, 2]])
  })

  it('come as groups by their first, also when two languages put groups together', () => {
    expect(
      nodes(
        outcomes(
          { en: 'A', da: 'X' },
          { en: 'B', da: 'Y' },
          { en: 'C', da: 'Z' },
          { en: 'b', da: 'z' },
          { en: 'a', da: 'Q' },
          { en: 'c', da: 'R' },
        ),
      ),
    ).toEqual([
      [0, 4],
      [1, 2, 3, 5],
    ])
  })
})

describe('duplicates among links', () => {
  it('have the same ends in the same direction, both in the theory', () => {
    const { links } = duplicates(
      indexOf(
        graphOf('aug', [
          [0, 1],
          [1, 2],
          [0, 1],
          [1, 0],
          [2, 2],
          [0, 9],
          [0, 9],
          [2, 2],
          [0, 1],
          [0, 2],
        ]),
      ),
    )
    expect(links).toEqual([
      [0, 2, 8],
      [4, 7],
    ])
  })

  it('are none where different nodes lead to one', () => {
    expect(
      duplicates(
        indexOf(
          graphOf('aag', [
            [0, 2],
            [1, 2],
          ]),
        ),
      ).links,
    ).toEqual([])
  })
})
