import type { Theory } from '@groundplan/programme-theory'
import { mergeTheories } from '@groundplan/programme-theory/analysis'
import { describe, expect, test } from 'vitest'
import { goal, known, merge, north, said } from './merging.js'
import { theoryOf } from './support.js'

describe('the theory as a whole', () => {
  const on = (...ids: string[]): Theory =>
    theoryOf([goal('g', { horizon: known(ids.at(-1)) })], [], {
      horizons: ids.map((id) => ({ id, label: { verbatim: id } })),
    })
  test('horizons that only one has come after what they followed there, and are told', () => {
    const found = merge(on('h1', 'h4'), on('h0', 'h1', 'h2', 'h3', 'h4'))
    expect(found.theory.horizons?.map(({ id }) => id)).toEqual(['h0', 'h1', 'h2', 'h3', 'h4'])
    expect(found.conflicts).toMatchObject([{ of: 'theory', id: 'both', field: 'horizons', stands: 'all' }])
    expect(said(merge(on('a', 'b'), on('b', 'a')), 'da')[1]).toBe(
      'Forskellige svar om programteorien – tidshorisonter: »a« og »b« (nord) og »b« og »a« (syd)',
    )
    expect(
      merge(on('a', 'b'), on('b', 'a'), {
        decide: ({ field }) => (field === 'horizons' ? 1 : undefined),
      }).theory.horizons?.map(({ id }) => id),
    ).toEqual(['b', 'a'])
  })
  test('horizons by their words; a theory without its own has the standard ones', () => {
    const { horizons: _, ...bare } = theoryOf([goal('g', { horizon: known('longTerm') })], [])
    const own: Theory = {
      ...bare,
      horizons: [{ id: 'end', label: { da: 'langsigtet virkning (4-6 år)' } }],
      nodes: [goal('g', { horizon: known('end') })],
    }
    expect(merge(bare, bare).theory).not.toHaveProperty('horizons')
    expect(merge(bare, bare).provenance.map(({ of: kind }) => kind)).toEqual(['node'])
    const found = merge(bare, own)
    expect(found.theory.horizons?.map(({ id }) => id)).toEqual([
      'signs',
      'mediumTerm',
      'intermediateObjective',
      'longTerm',
    ])
    expect(found.theory.nodes[0]).toHaveProperty('horizon', known('longTerm'))
    expect(found.conflicts.map(({ field }) => field)).toEqual(['horizons'])
  })
  test('only a store of parts when all are', () => {
    const part: Theory = { ...theoryOf([], []), isPart: true }
    expect(merge(part, part).theory.isPart).toBe(true)
    const found = merge(theoryOf([], []), part)
    expect(found.theory.isPart).toBe(false)
    expect(said(found, 'da')).toEqual([
      'Forskellige svar om programteorien – om den kun rummer dele til andre teorier: nej (nord) og ja (syd)',
    ])
    expect(merge(theoryOf([], []), theoryOf([], [])).theory).not.toHaveProperty('isPart')
  })
  test('inclusions are matched by the theory that they name', () => {
    const including = (...includes: NonNullable<Theory['includes']>): Theory => theoryOf([], [], { includes })
    const found = merge(
      including({ theory: 'shared', without: ['x'] }),
      including({ theory: 'shared' }, { theory: 'more' }),
    )
    expect(found.theory.includes).toEqual([{ theory: 'shared', without: ['x'] }, { theory: 'more' }])
    expect(found.conflicts.map(({ field }) => field)).toEqual(['without'])
  })
  test('nothing to merge is a mistake, one theory is itself', () => {
    expect(() => mergeTheories([], { id: 'x', title: north })).toThrow(
      'There is no theory to merge: give at least one, with whose it is.',
    )
    const one = on('a', 'b')
    expect(mergeTheories([{ by: north, theory: one }], { id: one.id, title: one.title }).theory).toEqual(one)
  })
})
