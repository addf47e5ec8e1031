import { known } from '@groundplan/kernel'
import { buildTheory, type Theory, type TheorySpec } from '@groundplan/programme-theory'
import { describe, expect, test } from 'vitest'

/** What a caller without types may give. */
const loose = (spec: unknown): Theory => buildTheory(spec as TheorySpec)
const one = (node: object, rest: object = {}) =>
  loose({ id: 't', title: 'T', goals: { g: { label: 'G', ...node } }, ...rest })

describe('throws with the remedy', () => {
  const says = (spec: () => unknown, message: string) => {
    expect(spec).toThrow(TypeError)
    expect(spec).toThrow(message)
  }
  const at = (where: string) => `buildTheory of "t": ${where}`

  test('on a specification that is none', () => {
    says(() => loose(undefined), 'buildTheory needs a specification: an object with "id" and "title".')
    says(() => loose([]), 'buildTheory needs a specification')
    says(() => loose({ title: 'T' }), 'buildTheory of nothing: id must be text that is not empty.')
    says(() => loose({ id: '', title: 'T' }), 'id must be text that is not empty.')
    says(() => loose({ id: 't' }), at('the specification needs "title".'))
    says(() => loose({ id: 't', title: 5 }), at('title must be a text: a string, { en, da } or { verbatim, lang }.'))
    says(() => loose({ id: 't', title: 'T', language: 5 }), at('language must be text that is not empty.'))
    says(
      () => loose({ id: 't', title: 'T', gaols: {} }),
      at('the specification has no section "gaols": there are id, title,'),
    )
    says(() => loose({ id: 't', title: 'T', goals: [] }), at('goals must be an object: each thing under its id.'))
    says(() => loose({ id: 't', title: 'T', goals: { '': 'G' } }), at('goals has an empty id: give each thing one.'))
    says(() => loose({ id: 't', title: 'T', goals: { g: 5 } }), at('goals.g must be a text or an object with "label".'))
    says(() => loose({ id: 't', title: 'T', notes: { n: 5 } }), at('notes.n must be a text or an object with "text".'))
    says(() => one({}, { isPart: 'yes' }), at('isPart must be true or false.'))
    says(() => one({}, { links: {} }), at('links must be a list: put it in [ ].'))
    says(() => one({}, { links: ['g'] }), at('links[0] must be an object.'))
  })

  test('on a name that leads nowhere', () => {
    says(() => one({ leadsTo: 'gg' }), at('goals.g.leadsTo names "gg", which is no node here: there are g.'))
    says(() => one({ leadsTo: ['g', 'gg'] }), at('goals.g.leadsTo[1] names "gg", which is no node here'))
    says(() => one({ leadsTo: { gg: {} } }), at('goals.g.leadsTo names "gg", which is no node here'))
    says(() => one({ leadsTo: { gg: undefined } }), at('goals.g.leadsTo names "gg", which is no node here'))
    says(() => one({ leadsTo: 5 }), at('goals.g.leadsTo must be an id, a list of ids, or an object by id.'))
    says(() => one({ leadsTo: { g: 5 } }), at('goals.g.leadsTo.g must be an object with what is known of the link.'))
    says(() => one({ box: 'b' }), at('goals.g.box names "b", which is no box here: there is none.'))
    says(
      () => one({ focusAreas: ['f'] }, { focusAreas: { e: 'E' } }),
      at('goals.g.focusAreas[0] names "f", which is no focus area here: there are e.'),
    )
    says(
      () => one({ horizon: 'soon' }),
      at(
        'goals.g.horizon names "soon", which is no horizon here: there are signs, mediumTerm, intermediateObjective, longTerm.',
      ),
    )
    says(
      () => one({ horizon: known('signs') }, { horizons: { soon: 'S' } }),
      at('goals.g.horizon.value names "signs", which is no horizon here: there are soon.'),
    )
    says(
      () => one({ leadsTo: { g: { conditions: ['g'] } } }),
      at('goals.g.leadsTo.g.conditions[0] names "g", which is no condition here: there is none.'),
    )
    says(() => one({ assumes: ['a'] }), at('goals.g.assumes[0] names "a", which is no assumption here: there is none.'))
    const trust = { id: 'a', label: 'A' }
    const elsewhere = 'move it to "assumptions", and name it by its id at both.'
    says(
      () => one({ assumes: ['a', trust] }),
      at(`goals.g.assumes[0] names the assumption "a", which is stated at goals.g.assumes[1]: ${elsewhere}`),
    )
    says(
      () => one({ assumes: [trust], leadsTo: { g: { assumes: ['a'] } } }),
      at(`goals.g.leadsTo.g.assumes[0] names the assumption "a", which is stated at goals.g.assumes[0]: ${elsewhere}`),
    )
    says(() => one({}, { links: [{ from: 'g' }] }), at('links[0].to names nothing, which is no node here'))
    says(() => one({}, { links: [{ from: 'x', to: 'g' }] }), at('links[0].from names "x", which is no node here'))
    says(() => one({}, { notes: { n: { text: 'N', on: [{ node: 'x' }] } } }), at('notes.n.on[0].node names "x"'))
    says(
      () => one({}, { notes: { n: { text: 'N', on: [{ link: 'x' }] } } }),
      at('notes.n is on the link "x", which is not here: its id is that of both ends with "-" between.'),
    )
    says(
      () => one({}, { assumptions: { a: { label: 'A', on: [{ link: 'x' }] } } }),
      at('assumptions.a is on the link "x"'),
    )
    expect(() =>
      one({}, { notes: { n: { text: 'N', on: [{ link: 'x' }] } }, includes: [{ theory: 'o' }] }),
    ).not.toThrow()
  })

  test('offers just a dozen whole', () => {
    const goals = Object.fromEntries('abcdefghijkl'.split('').map((id) => [id, 'G']))
    says(
      () => loose({ id: 't', title: 'T', goals, links: [{ from: 'z' }] }),
      'there are a, b, c, d, e, f, g, h, i, j, k, l.',
    )
  })

  test('a theory that says it has no horizons has none, not the standard ones', () => {
    says(() => one({ horizon: 'signs' }, { horizons: {} }), 'names "signs", which is no horizon here: there is none.')
    expect(one({}, { horizons: {} }).horizons).toEqual([])
  })

  test('offers the first dozen of many names', () => {
    const goals = Object.fromEntries('abcdefghijklm'.split('').map((id) => [id, 'G']))
    says(
      () => loose({ id: 't', title: 'T', goals: { ...goals, z: { label: 'Z', leadsTo: 'y' } } }),
      'there are a, b, c, d, e, f, g, h, i, j, k, l ….',
    )
    says(() => loose({ id: 't', title: 'T', goals: { a: 'A' }, links: [{ from: 'b' }] }), 'there are a.')
  })

  test('parts of other theories are named like own ones, once they are said to be there', () => {
    const spec = { includes: [{ theory: 'other', parts: ['elsewhere', 'rain'] }] }
    expect(one({ leadsTo: { elsewhere: { conditions: ['rain'] } } }, spec).links).toEqual([
      { id: 'g-elsewhere', from: 'g', to: 'elsewhere', conditions: known(['rain']) },
    ])
    says(() => one({ leadsTo: 'other' }, spec), 'names "other", which is no node here: there are g, elsewhere, rain.')
    says(
      () => one({}, { includes: [{ theory: 'o', parts: [''] }] }),
      at('includes[0].parts[0] must be text that is not empty.'),
    )
    says(() => one({}, { includes: [{}] }), at('includes[0] needs "theory".'))
  })

  test('on an id that comes twice', () => {
    says(
      () => one({}, { outcomes: { g: 'O' } }),
      at('goals.g has the id "g", which another node has: give each an id of its own.'),
    )
    says(
      () => one({ leadsTo: ['g', 'g'] }),
      at(
        'goals.g.leadsTo[1] has the id "g-g", which another link has: draw a link once, or give the second one an "id".',
      ),
    )
    says(() => one({ leadsTo: 'g' }, { links: [{ from: 'g', to: 'g' }] }), at('links[0] has the id "g-g"'))
    const indicators = [{ id: 'i', label: 'I' }]
    says(
      () => one({ indicators }, { outputs: { p: { label: 'P', indicators } } }),
      'has the id "i", which another indicator has',
    )
    says(
      () =>
        one({
          assumes: [
            { id: 'a', label: 'A' },
            { id: 'a', label: 'A' },
          ],
        }),
      at('goals.g.assumes[1] states the assumption "a" again: state it once in "assumptions", and name it by its id.'),
    )
  })

  test('on whole numbers for keys, whose order is lost', () => {
    says(
      () => loose({ id: 't', title: 'T', goals: { b: 'B', 10: 'A' } }),
      at('goals has the id "10", and JavaScript puts whole numbers first: write "n10", say.'),
    )
    says(() => loose({ id: 't', title: 'T', goals: { b: 'B', 0: 'A' } }), 'the id "0"')
    expect(loose({ id: 't', title: 'T', goals: { 10: 'A' } }).nodes).toHaveLength(1)
    expect(loose({ id: 't', title: 'T', goals: { b: 'A', '01': 'B', '1a': 'C' } }).nodes).toHaveLength(3)
  })

  test('on an assumption about nothing, and on parts that are none', () => {
    says(
      () => one({}, { assumptions: { a: 'A' } }),
      at('assumptions.a is about nothing: name it in "assumes" of a node or link, or give "on".'),
    )
    says(
      () => one({}, { assumptions: { a: { label: 'A', on: [{}] } } }),
      at('assumptions.a is on parts: each is { node } or { link }.'),
    )
    says(
      () => one({ leadsTo: 'g' }, { assumptions: { a: { label: 'A', on: [{ node: 'g', link: 'g-g' }] } } }),
      'each is { node } or { link }.',
    )
    says(
      () => one({ assumes: [5] }),
      at('goals.g.assumes[0] must be the id of one in "assumptions", or an object with "id" and "label".'),
    )
    says(() => one({ assumes: [{ label: 'A' }] }), at('goals.g.assumes[0].id must be text that is not empty.'))
    says(() => one({ assumes: [{ id: 'a' }] }), at('goals.g.assumes[0] needs "label".'))
    says(() => one({ assumes: 'a' }), at('goals.g.assumes must be a list: put it in [ ].'))
  })
})
