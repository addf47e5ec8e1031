import { difference, say } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { activity, base, edit, items, kind, type Plan, titles } from './meals.js'

const one = (recipe: (plan: Plan) => void, names = {}) => {
  const { changes } = difference(base, edit(base, 'r1', recipe), names)
  return { changes, said: (locale: string) => changes.map((change) => say(change, locale)) }
}
const whoDa = ' (koordinator, 3. marts 2021: »efter mødet«)'
const whoEn = ' (koordinator, 3 March 2021: “efter mødet”)'

describe('difference: what changed', () => {
  it('tells a new thing as one change, with the way to it by ids', () => {
    const { changes, said } = one((plan) => void items(plan).splice(1, 0, activity('n', 'Nyt tilbud')), titles)
    expect(said('da')).toEqual([`Tilføjet i Aktiviteter: »Nyt tilbud«${whoDa}`])
    expect(said('en')).toEqual([`Added to Activities: “Nyt tilbud”${whoEn}`])
    expect(changes[0]).toMatchObject({
      kind: 'added',
      pointer: '/plan/artefacts/@groundplan~1community~1activities/content/items/1',
      path: ['plan', 'artefacts', kind, 'content', 'items', 'n'],
      after: activity('n', 'Nyt tilbud'),
      revisions: ['r1'],
    })
    expect(Object.hasOwn(changes[0]!, 'before')).toBe(false)
  })
  it('tells what was removed, with its place before', () => {
    const { changes, said } = one((plan) => void items(plan).splice(1, 1))
    expect(said('da')).toEqual([`Fjernet fra indhold, som ikke kendes her: »Kor«${whoDa}`])
    expect(said('en')).toEqual([`Removed from content that is not known here: “Kor”${whoEn}`])
    expect(changes[0]).toMatchObject({ kind: 'removed', before: activity('k', 'Kor') })
    expect(changes[0]?.pointer.endsWith('/items/1')).toBe(true)
    expect(Object.hasOwn(changes[0]!, 'after')).toBe(false)
  })
  it('does not take a move for a removal and an addition', () => {
    const { changes, said } = one((plan) => void items(plan).push(...items(plan).splice(0, 1)), titles)
    expect(said('da')).toEqual([`Flyttet inden for Aktiviteter: »Fællesspisning«${whoDa}`])
    expect(said('en')).toEqual([`Moved within Activities: “Fællesspisning”${whoEn}`])
    expect(changes[0]).toMatchObject({ kind: 'moved', revisions: ['r1'] })
    const elsewhere = one((plan) => {
      plan.flags['others'] = items(plan).splice(0, 1)
    })
    expect(elsewhere.changes.map((change) => change.kind)).toEqual(['removed', 'added'])
    const wider = edit(base, 'r0', (plan) => {
      plan.flags['others'] = [{ id: 'x', name: 'X' }]
    })
    const moved = difference(
      wider,
      edit(wider, 'r1', (plan) => void (plan.flags['others'] as unknown[]).push(...items(plan).splice(0, 1))),
      titles,
    )
    expect(moved.changes.map((change) => say(change, 'da'))).toEqual([
      `Flyttet fra Aktiviteter til et felt: »Fællesspisning«${whoDa}`,
    ])
    expect(moved.changes[0]).toMatchObject({ kind: 'moved', revisions: ['r1'] })
  })
  it('tells a changed field from what to what', () => {
    const changed = one((plan) => {
      items(plan)[0]!.name.verbatim = 'Fællesmåltid'
      items(plan)[0]!.places = { is: 'known', value: 75 }
      items(plan)[0]!.tags.push('b')
      plan.title = { en: 'Eating', da: 'At spise' }
      plan.period = { from: '2018-05' }
    })
    expect(changed.said('da')).toEqual([
      `Ændret i planen: titel, fra »Mad sammen« til »At spise«${whoDa}`,
      `Ændret i planen: periode › fra, fra 2018 til maj 2018${whoDa}`,
      `Ændret i »Fællesmåltid«: navn, fra »Fællesspisning« til »Fællesmåltid«${whoDa}`,
      `Ændret i »Fællesmåltid«: places, fra ukendt til 75${whoDa}`.replace('places', 'steder'),
      `Ændret i »Fællesmåltid«: et felt, fra »a« til »a« og »b«${whoDa}`,
    ])
    expect(changed.said('en').at(1)).toBe(`Changed in the plan: period › from, from 2018 to May 2018${whoEn}`)
    expect(changed.changes.every((change) => change.kind === 'changed')).toBe(true)
  })
  it('tells fields that came and went', () => {
    expect(
      one(
        (plan) =>
          void Object.assign(plan.flags, {
            open: true,
            none: null,
            big: { deep: { er: 1 } },
            empty: [],
            no: false,
            n: 1.5,
          }),
      ).said('da'),
    ).toEqual([
      `Tilføjet i planen: et felt, ja${whoDa}`,
      `Tilføjet i planen: et felt, intet${whoDa}`,
      `Tilføjet i planen: et felt${whoDa}`,
      `Tilføjet i planen: et felt, intet${whoDa}`,
      `Tilføjet i planen: et felt, nej${whoDa}`,
      `Tilføjet i planen: et felt, 1,5${whoDa}`,
    ])
    const gone = one((plan) => {
      delete (plan as Partial<Plan>).title
      delete (plan as Partial<Plan>).period
    })
    expect(gone.said('en')).toEqual([
      `Removed in the plan: title, “Mad sammen”${whoEn}`,
      `Removed in the plan: period, from 2018${whoEn}`,
    ])
    const renamed = edit(base, 'r0', (plan) => void Object.assign(plan.flags, { a: { x: 1 } }))
    const said = difference(
      renamed,
      edit(renamed, 'r1', (plan) => {
        plan.flags['b'] = plan.flags['a']
        delete plan.flags['a']
      }),
      { labels: { flags: { en: 'flags', da: 'flag' }, a: { en: 'a', da: 'a' }, b: { en: 'b', da: 'b' } } },
    ).changes
    expect(said.map((change) => say(change, 'da'))).toEqual([`Flyttet i planen: fra flag › a til flag › b${whoDa}`])
    expect(said.map((change) => say(change, 'en'))).toEqual([`Moved in the plan: from flags › a to flags › b${whoEn}`])
  })
  it('tells of things within things, and of items without ids', () => {
    const nested = one((plan) => {
      items(plan)[1]!.parts.push({ id: 'p', title: 'Øvelse' })
      plan.deviations.push({ model: 'x', why: 'y' })
    })
    expect(nested.said('da')).toEqual([
      `Tilføjet i et felt i »Kor«: »Øvelse«${whoDa}`,
      `Tilføjet i afvigelser: nr. 1${whoDa}`,
    ])
    expect(nested.said('en')[0]).toBe(`Added to a field in “Kor”: “Øvelse”${whoEn}`)
    expect(nested.changes[1]).toMatchObject({
      path: ['plan', 'deviations', '0'],
      pointer: '/plan/deviations/0',
      revisions: ['r1'],
    })
  })
  it('tells what changed in an item without an id, by its place and list', () => {
    const doc = edit(
      base,
      'r0',
      (plan) => void plan.deviations.push({ model: 'x', why: 'y' }, { model: 'z', why: 'w' }),
    )
    const next = edit(doc, 'r1', (plan) => {
      plan.deviations[1]!.why = 'bedre grund'
    })
    const [change] = difference(doc, next).changes
    expect(say(change!, 'da')).toBe(`Ændret i nr. 2 i afvigelser: begrundelse, fra »w« til »bedre grund«${whoDa}`)
    expect(say(change!, 'en')).toBe(`Changed in no. 2 in deviations: reason, from “w” to “bedre grund”${whoEn}`)
    expect(change?.path).toEqual(['plan', 'deviations', '1', 'why'])
    const gone = edit(next, 'r2', (plan) => void plan.deviations.shift())
    expect(difference(next, gone).changes.map(({ kind, pointer }) => [kind, pointer])).toEqual([
      ['removed', '/plan/deviations/0'],
    ])
    // In a list without ids the place is not stable: all revisions of the list are named.
    expect(difference(doc, gone).changes.flatMap((one) => one.revisions)).toContain('r1')
  })
  it('tells a value that became another sort of value', () => {
    const told = (from: unknown, to: unknown) => {
      const doc = edit(base, 'r0', (plan) => void Object.assign(plan.flags, { x: from }))
      const { changes } = difference(
        doc,
        edit(doc, 'r1', (plan) => void Object.assign(plan.flags, { x: to })),
      )
      return changes.map((change) => [change.kind, change.path.slice(2).join('/')])
    }
    expect(told([{ id: 'a' }], { a: { b: 1 } })).toEqual([['changed', 'x']])
    expect(told({ a: { b: 1 } }, [{ id: 'a' }])).toEqual([['changed', 'x']])
    expect(told({ a: { b: 1 } }, 'text')).toEqual([['changed', 'x']])
    expect(told([{ a: 1 }], 7)).toEqual([['changed', 'x']])
    expect(told([1, { a: 1 }], [1, { a: 2 }])).toEqual([['changed', 'x/1/a']])
    expect(told([1, null], [1, null, 2])).toEqual([['changed', 'x']])
    expect(told({}, { a: 1 })).toEqual([['added', 'x/a']])
    expect(told({ en: 'a', note: 'b' }, { en: 'c', note: 'b' })).toEqual([['changed', 'x/en']])
    expect(told([{ id: 'a' }], [{ words: 'no id' }])).toEqual(
      [
        ['added', 'x/0/words'],
        ['removed', 'x/0/id'],
      ].reverse(),
    )
    expect(told([{ w: 1 }, { w: 2 }, { w: 3 }], [{ w: 2 }, { w: 4 }, { w: 5 }])).toEqual([
      ['removed', 'x/0'],
      ['changed', 'x/1/w'],
      ['added', 'x/2'],
    ])
  })
  it('takes only things, not bare values, for moved', () => {
    expect(
      one((plan) => {
        plan.flags['copy'] = (plan.title as { verbatim: string }).verbatim
        delete (plan as Partial<Plan>).title
      }).changes.map((change) => change.kind),
    ).toEqual(['removed', 'added'])
    expect(
      one((plan) => void Object.assign(plan.flags, { twin: items(plan)[0] })).changes.map((change) => change.kind),
    ).toEqual(['added'])
  })
  it('names who moved a thing elsewhere, also when something else was done first', () => {
    let doc = edit(base, 'r0', (plan) => void Object.assign(plan.flags, { others: [{ id: 'x' }] }))
    const start = doc
    doc = edit(doc, 'r1', (plan) => {
      plan.title = { verbatim: 'Andet' }
    })
    doc = edit(doc, 'r2', (plan) => void (plan.flags['others'] as unknown[]).push(...items(plan).splice(1, 1)))
    doc = edit(doc, 'r3', (plan) => void (plan.flags['others'] as unknown[]).reverse())
    const { changes } = difference(start, doc)
    const moved = changes.find((change) => change.path.at(-1) === 'k')
    expect(moved?.revisions).toContain('r2')
    expect(moved?.revisions).not.toContain('r1')
  })
  it('says who put a list into another order when two could be said to have moved', () => {
    let doc = edit(base, 'r1', (plan) => void items(plan).unshift(...items(plan).splice(1, 1)))
    doc = edit(doc, 'r2', (plan) => void items(plan).unshift(...items(plan).splice(2, 1)))
    doc = edit(doc, 'r3', (plan) => void Object.assign(plan.flags, { x: [{ id: 'a' }, { id: 'b' }] }))
    doc = edit(doc, 'r4', (plan) => void (plan.flags['x'] as unknown[]).reverse())
    for (const change of difference(base, doc).changes.filter(({ kind }) => kind === 'moved')) {
      expect(change.revisions.length).toBeGreaterThan(0)
      expect(change.revisions).not.toContain('r4')
    }
  })
  it('says withheld and not applicable, cuts long words, and leaves out what is too big for a sentence', () => {
    const said = one((plan) => {
      items(plan)[0]!.places = { is: 'withheld' }
      items(plan)[1]!.places = { is: 'notApplicable' }
      items(plan)[2]!.places = { is: 'known', value: { of: 'much' } }
      items(plan)[2]!.name.verbatim = 'x'.repeat(200)
    }).said('en')
    expect(said[0]).toContain('from unknown to withheld')
    expect(said[1]).toContain('from unknown to not applicable')
    expect(said[2]).toContain(`to “${'x'.repeat(80)} …”`)
    expect(said[3]).toBe(`Changed in “${'x'.repeat(80)} …”: places, no longer unknown${whoEn}`)
  })
  it('takes names from the caller', () => {
    const labels = { flags: { en: 'Marks', da: 'Mærker' }, open: { en: 'open' } }
    expect(one((plan) => void Object.assign(plan.flags, { open: true }), { labels }).said('da')).toEqual([
      `Tilføjet i planen: Mærker › open [en], ja${whoDa}`,
    ])
  })
})
