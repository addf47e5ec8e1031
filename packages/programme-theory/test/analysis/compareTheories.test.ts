import { say } from '@groundplan/kernel'
import type { Theory } from '@groundplan/programme-theory'
import { compareTheories, type TheoryDifference } from '@groundplan/programme-theory/analysis'
import { describe, expect, test } from 'vitest'
import { deepFreeze } from './support.js'

const text = (en: string, da = en) => ({ en, da })
const known = <T>(value: T) => ({ is: 'known', value }) as const

const before: Theory = deepFreeze({
  id: 'mornings',
  title: text('Good mornings', 'Gode morgener'),
  focusAreas: [
    { id: 'families', label: text('Families', 'Familier') },
    { id: 'schools', label: text('Schools', 'Skoler') },
  ],
  boxes: [{ id: 'children', label: text('Children', 'Børn') }],
  nodes: [
    {
      is: 'activity',
      id: 'meetings',
      label: text('Morning meetings', 'Morgenmøder'),
      focusAreas: ['families'],
      when: known({ from: '2017-05' }),
    },
    { is: 'activity', id: 'friends', activity: 'reading-friends' },
    {
      is: 'outcome',
      id: 'attendance',
      label: text('Families attend', 'Familier deltager'),
      horizon: known('signs'),
      indicators: known([
        { id: 'share', label: text('Share', 'Andel'), target: known(70) },
        { id: 'days', label: text('Days', 'Dage') },
      ]),
    },
    {
      is: 'outcome',
      id: 'supported',
      label: text('Parents are supported', 'Forældre støttes'),
      horizon: known('signs'),
      box: 'children',
    },
    { is: 'goal', id: 'coping', label: text('Coping', 'Mestring'), indicators: known([]) },
  ],
  links: [
    { id: 'l1', from: 'meetings', to: 'attendance', evidence: known([{ strength: 'experience' }]) },
    { id: 'l2', from: 'attendance', to: 'supported', polarity: 'increases' },
    { id: 'supported-coping', from: 'supported', to: 'coping' },
  ],
  assumptions: [
    { id: 'trust', label: text('Parents trust the staff', 'Forældre har tillid'), on: [{ node: 'attendance' }] },
  ],
  notes: [{ id: 'k', text: text('Try it', 'Prøv det'), on: [{ link: 'l1' }] }],
} satisfies Theory)

const nodes = (change: (node: Theory['nodes'][number]) => object): Theory['nodes'] =>
  before.nodes.map((node) => ({ ...node, ...change(node) }) as Theory['nodes'][number])
const said = ({ changes }: TheoryDifference, locale = 'en') => changes.map((change) => say(change, locale))
const withNode = (id: string, change: object): Theory => ({
  ...before,
  nodes: nodes((node) => (node.id === id ? change : {})),
})

describe('what a part can go through, in sentences', () => {
  const to = (after: Theory) => {
    const found = compareTheories(before, deepFreeze(after))
    return [said(found), said(found, 'da'), found] as const
  }
  test('moved to another horizon: by id, not removed and added', () => {
    const [en, da, { changes, counts }] = to(withNode('supported', { horizon: known('mediumTerm') }))
    expect(en).toEqual([
      'Moved from “Signs/indicators (year 1)” to “Medium-term outcomes (years 2–3)”: “Parents are supported”',
    ])
    expect(da).toEqual([
      'Flyttet fra »Tegn/indikatorer (1. år)« til »Mellemlang virkning (2-3 år)«: »Forældre støttes«',
    ])
    expect(changes[0]).toMatchObject({
      of: 'node',
      is: 'moved',
      id: 'supported',
      field: 'horizon',
      before: known('signs'),
      after: known('mediumTerm'),
    })
    expect(counts.node).toEqual({
      before: 5,
      after: 5,
      kept: 5,
      unchanged: 4,
      added: 0,
      removed: 0,
      moved: 1,
      rekeyed: 0,
      changed: 0,
    })
  })
  test('to come to know a horizon, or no longer to know it, is no move', () => {
    const unknown = withNode('supported', { horizon: { is: 'unknown' } })
    const [lost, , there] = to(unknown)
    expect(lost).toEqual(['Changed in “Parents are supported”: horizon, from “Signs/indicators (year 1)” to unknown'])
    expect(there.changes[0]?.is).toBe('changed')
    const back = compareTheories(unknown, before)
    expect(said(back)).toEqual([
      'Changed in “Parents are supported”: horizon, from unknown to “Signs/indicators (year 1)”',
    ])
    expect([back.counts.node.moved, back.counts.node.changed]).toEqual([0, 1])
    const [en, da, { changes, counts }] = to(withNode('supported', { horizon: undefined, box: undefined }))
    expect(en).toEqual([
      'Moved between boxes, from “Children” to none given: “Parents are supported”',
      'Removed in “Parents are supported”: horizon, “Signs/indicators (year 1)”',
    ])
    expect(da[0]).toBe('Flyttet mellem grupper af elementer, fra »Børn« til ikke angivet: »Forældre støttes«')
    expect(changes.every((change) => !('after' in change))).toBe(true)
    expect(counts.node.moved).toBe(1)
    const silent = withNode('supported', { horizon: undefined })
    expect(said(compareTheories(silent, before))).toEqual([
      'Added in “Parents are supported”: horizon, “Signs/indicators (year 1)”',
    ])
  })
  test('the theory itself: its title, whether it holds parts only, and fields that the model does not have', () => {
    const [en, da, { changes }] = to({
      ...before,
      title: text('Mornings', 'Morgener'),
      isPart: true,
      version: 2,
    } as Theory)
    expect(en).toEqual([
      'Changed in the theory: title, from “Good mornings” to “Mornings”',
      'Added in the theory: whether it only holds parts for other theories, yes',
      'Added in the theory: version, 2',
    ])
    expect(da[0]).toBe('Ændret i programteorien: titel, fra »Gode morgener« til »Morgener«')
    expect(changes.map(({ of, is, field }) => [of, is, field])).toEqual([
      ['theory', 'changed', 'title'],
      ['theory', 'changed', 'isPart'],
      ['theory', 'changed', 'version'],
    ])
    const versions = [1, 2].map((version) => ({ ...before, version }))
    expect(said(compareTheories(versions[0] as Theory, versions[1] as Theory))).toEqual([
      'Changed in the theory: version, from 1 to 2',
    ])
  })
  test('what words are too coarse for is told without them', () => {
    const source = known({ verbatim: 'A workshop' })
    const evidence = known([{ strength: 'experience' as const, source }])
    expect(
      to({ ...before, links: before.links.map((link) => (link.id === 'l1' ? { ...link, evidence } : link)) })[0],
    ).toEqual(['Changed in “Morning meetings” → “Families attend”: evidence'])
    const none = {
      ...before,
      links: before.links.map((link) => (link.id === 'l1' ? { ...link, evidence: known([]) } : link)),
    }
    expect(to(none)[0]).toEqual([
      'Changed in “Morning meetings” → “Families attend”: evidence, from experience from practice to none',
    ])
  })
  test('what the caller says is the same, whatever its id, words and kind', () => {
    const after: Theory = {
      ...withNode('supported', { id: 'helped', is: 'goal', label: text('Parents get help', 'Forældre får hjælp') }),
      links: before.links.map((link) => ({
        ...link,
        from: link.from.replace('supported', 'helped'),
        to: link.to.replace('supported', 'helped'),
      })),
    }
    expect(to(after)[2].counts.node).toMatchObject({ added: 1, removed: 1 })
    expect(to(after)[2].unheeded).toEqual([])
    const told = compareTheories(before, after, {
      same: [
        ['supported', 'helped'],
        ['coping', 'gone'],
      ],
    })
    expect(told.counts.node).toMatchObject({ added: 0, removed: 0, kept: 5, rekeyed: 1, moved: 1, changed: 1 })
    expect(told.counts.link).toMatchObject({ unchanged: 3 })
    expect(told.unheeded).toEqual([1])
    // An id that both versions have is named by version.
    const swapped = withNode('supported', { label: text('Families attend', 'Familier deltager') })
    const same = [
      [
        { theory: 0, id: 'attendance' },
        { theory: 1, id: 'supported' },
      ],
    ]
    expect(compareTheories(before, swapped, { same }).changes).toContainEqual(
      expect.objectContaining({ is: 'rekeyed', idBefore: 'attendance', id: 'supported' }),
    )
  })
  test('another kind, box, focus area', () => {
    expect(to(withNode('supported', { is: 'goal' }))[0]).toEqual([
      'Now another kind of element, from outcome to goal: “Parents are supported”',
    ])
    expect(to(withNode('supported', { is: 'goal' }))[1]).toEqual([
      'Er nu en anden slags element, fra virkning til mål: »Forældre støttes«',
    ])
    expect(to(withNode('meetings', { focusAreas: ['families', 'schools'] }))[0]).toEqual([
      'Moved between focus areas, from “Families” to “Families” and “Schools”: “Morning meetings”',
    ])
  })
  test('links: other ends are a move, and the name is the new one', () => {
    const links = before.links.map((link) => (link.id === 'l2' ? { ...link, from: 'meetings', to: 'coping' } : link))
    const [en, da, { counts }] = to({ ...before, links })
    expect(en).toEqual([
      'Starts from “Morning meetings” instead of “Families attend”: “Morning meetings” → “Coping”',
      'Leads to “Coping” instead of “Parents are supported”: “Morning meetings” → “Coping”',
    ])
    expect(da[0]).toBe('Går ud fra »Morgenmøder« i stedet for »Familier deltager«: »Morgenmøder« → »Mestring«')
    expect(counts.link).toMatchObject({ moved: 1, unchanged: 2 })
  })
  test('a new id with the same words: told so, and links, assumptions and indicators follow', () => {
    const rename = (id: string) => (id === 'attendance' ? 'turnout' : id)
    const after: Theory = {
      ...before,
      nodes: nodes((node) =>
        node.id === 'attendance' ? { id: 'turnout', label: { verbatim: 'familier  DELTAGER.', lang: 'da' } } : {},
      ),
      links: before.links.map((link) => ({ ...link, from: rename(link.from), to: rename(link.to) })),
      assumptions: before.assumptions?.map((one) => ({ ...one, on: [{ node: 'turnout' }] })),
    }
    const [en, da, { changes, counts }] = to(after)
    expect(en).toEqual([
      'The same part with a new id, “turnout” instead of “attendance”: “familier  DELTAGER.”',
      'Changed in “familier  DELTAGER.”: wording, from “Families attend” to “familier  DELTAGER.”',
    ])
    expect(da[0]).toBe('Samme del med et nyt id, »turnout« i stedet for »attendance«: »familier  DELTAGER.«')
    expect(changes[0]).toMatchObject({
      is: 'rekeyed',
      id: 'turnout',
      idBefore: 'attendance',
      before: 'attendance',
      after: 'turnout',
    })
    expect(changes[1]).toMatchObject({ is: 'changed', id: 'turnout', idBefore: 'attendance', field: 'label' })
    expect(counts.node).toMatchObject({ rekeyed: 1, changed: 1, added: 0, removed: 0, unchanged: 4 })
    expect([counts.link.unchanged, counts.indicator.unchanged, counts.assumption.unchanged]).toEqual([3, 2, 1])
  })
  test('a link whose id was made of its ends follows when a node has a new id', () => {
    const after: Theory = {
      ...before,
      nodes: nodes((node) => (node.id === 'coping' ? { id: 'mastery' } : {})),
      links: before.links.map((link) =>
        link.to === 'coping' ? { ...link, id: 'supported-mastery', to: 'mastery' } : link,
      ),
    }
    const { changes, counts } = to(after)[2]
    expect(changes.map(({ of, is, id }) => [of, is, id])).toEqual([
      ['node', 'rekeyed', 'mastery'],
      ['link', 'rekeyed', 'supported-mastery'],
    ])
    expect(counts.link.moved).toBe(0)
  })
  test('the same words of another kind, and the other words, are another thing', () => {
    const other = withNode('supported', { id: 'other', is: 'goal' })
    expect(compareTheories(before, { ...other, links: [] }).counts.node).toMatchObject({
      added: 1,
      removed: 1,
      rekeyed: 0,
    })
    const [en, da] = to({
      ...withNode('coping', { id: 'other', label: text('Strength', 'Styrke') }),
      links: before.links,
    })
    expect(en).toContain('Added, goal: “Strength”')
    expect(en).toContain('Removed, goal: “Coping”')
    expect(da).toContain('Tilføjet, mål: »Styrke«')
    expect(da).toContain('Fjernet, mål: »Mestring«')
  })
  test('an activity of the register under a new id is the same, whatever it is called', () => {
    const after = withNode('friends', { id: 'readers', label: text('Readers', 'Læsevenner') })
    const found = compareTheories(before, after, { names: ({ id }) => ({ verbatim: `the ${id}` }) })
    expect(found.changes.map(({ is }) => is)).toEqual(['rekeyed', 'changed'])
    const gone: Theory = { ...before, nodes: before.nodes.filter(({ id }) => id !== 'friends') }
    expect(said(compareTheories(before, gone, { names: ({ kind, id }) => ({ verbatim: `${kind} ${id}` }) }))).toEqual([
      'Removed, activity: “activity reading-friends”',
    ])
    expect(said(compareTheories(before, gone))).toEqual(['Removed, activity: “friends”'])
  })
  test('fields: from what to what, in words', () => {
    expect(to(withNode('meetings', { when: known({ from: '2017-05', to: '2018' }) }))[0]).toEqual([
      'Changed in “Morning meetings”: period, from May 2017 – to May 2017 – 2018',
    ])
    expect(to(withNode('meetings', { cost: known({ amount: 1200, currency: 'DKK' }) }))[1]).toEqual([
      'Tilføjet i »Morgenmøder«: omkostning, 1.200 DKK',
    ])
    expect(
      to(withNode('meetings', { when: undefined, description: { what: known(text('Coffee', 'Kaffe')) } }))[0],
    ).toEqual([
      'Added in “Morning meetings”: what it consists of, “Coffee”',
      'Removed in “Morning meetings”: period, May 2017 –',
    ])
    expect(to(withNode('coping', { indicators: { is: 'withheld' } }))[0]).toEqual([
      'Changed in “Coping”: whether there are indicators, from known to withheld',
    ])
    expect(
      to({
        ...before,
        links: before.links.map((l) => (l.id === 'l2' ? { ...l, polarity: 'decreases' as const } : l)),
      })[1],
    ).toEqual(['Ændret i »Familier deltager« → »Forældre støttes«: retning, fra giver mere til giver mindre'])
    expect(
      to({ ...before, links: before.links.map((l) => (l.id === 'l1' ? { ...l, evidence: known([]) } : l)) })[0],
    ).toEqual(['Changed in “Morning meetings” → “Families attend”: evidence, from experience from practice to none'])
    expect(to({ ...before, title: text('Mornings', 'Morgener'), isPart: true })[1]).toEqual([
      'Ændret i programteorien: titel, fra »Gode morgener« til »Morgener«',
      'Tilføjet i programteorien: om den kun rummer dele til andre teorier, ja',
    ])
    expect(
      to({
        ...before,
        assumptions: before.assumptions?.map((a) => ({ ...a, states: [{ is: 'supported', at: '2019' }] })),
      })[0],
    ).toEqual(['Added in “Parents trust the staff”: status, supported'])
  })
  test('indicators: changed, moved to another node, added', () => {
    const share = { id: 'share', label: text('Share', 'Andel'), target: known(80) }
    const days = { id: 'days', label: text('Days', 'Dage') }
    expect(to(withNode('attendance', { indicators: known([share, days]) }))[1]).toEqual([
      'Ændret i »Andel«: måltal, fra 70 til 80',
    ])
    const after: Theory = {
      ...before,
      nodes: nodes((node) =>
        node.id === 'attendance'
          ? { indicators: known([share]) }
          : node.id === 'coping'
            ? { indicators: known([days]) }
            : {},
      ),
    }
    const [en, da, { counts }] = to(after)
    expect(en).toEqual([
      'Changed in “Share”: target, from 70 to 80',
      'Shows “Coping” instead of “Families attend”: “Days”',
    ])
    expect(da[1]).toBe('Viser »Mestring« i stedet for »Familier deltager«: »Dage«')
    expect(counts.indicator).toMatchObject({ moved: 1, changed: 1, unchanged: 0, kept: 2 })
  })
  test('assumptions and notes about something else; the order of what they are about is not a move', () => {
    const about = (...on: { node: string }[]) => ({
      ...before,
      assumptions: before.assumptions?.map((a) => ({ ...a, on })),
    })
    expect(to(about({ node: 'coping' }))[0]).toEqual([
      'Is about “Coping” instead of “Families attend”: “Parents trust the staff”',
    ])
    const found = compareTheories(
      about({ node: 'coping' }, { node: 'supported' }),
      about({ node: 'supported' }, { node: 'coping' }),
    )
    expect(found.changes.map(({ is, field }) => [is, field])).toEqual([['changed', 'on']])
    expect(to({ ...before, notes: [{ id: 'k', text: text('Try it', 'Prøv det'), on: [{ link: 'l2' }] }] })[1]).toEqual([
      'Handler om »Familier deltager« → »Forældre støttes« i stedet for »Morgenmøder« → »Familier deltager«: »Prøv det«',
    ])
  })
  test('the order of a list, apart from what was added', () => {
    const [first, ...others] = before.nodes
    const [en, da, { changes, counts }] = to({
      ...before,
      nodes: [...others, { is: 'output', id: 'new', label: text('New', 'Ny') }, first as Theory['nodes'][number]],
    })
    expect(en).toEqual(['Added, output: “New”', 'In another order, 1 of them moved: the elements'])
    expect(da[1]).toBe('I ny rækkefølge, 1 er flyttet: elementerne')
    expect(changes[1]).toMatchObject({
      is: 'reordered',
      before: before.nodes.map(({ id }) => id),
      after: ['friends', 'attendance', 'supported', 'coping', 'meetings'],
    })
    expect(counts.node.unchanged).toBe(5)
    const turned = withNode('attendance', {
      indicators: known(
        [...(before.nodes[2] as unknown as { indicators: { value: object[] } }).indicators.value].reverse(),
      ),
    })
    const found = to(turned)
    expect(found[0]).toEqual(['In another order, 1 of them moved: the indicators of “Families attend”'])
    expect(found[1]).toEqual(['I ny rækkefølge, 1 er flyttet: indikatorerne for »Familier deltager«'])
    expect(found[2].changes[0]).toMatchObject({
      of: 'indicator',
      id: 'attendance',
      before: ['share', 'days'],
      after: ['days', 'share'],
    })
  })
  test('horizons that are not listed are the standard ones', () => {
    const listed = compareTheories(before, { ...before, horizons: [{ id: 'signs', label: text('Signs', 'Tegn') }] })
    expect(listed.counts.horizon).toMatchObject({ before: 4, after: 1, removed: 3, changed: 1 })
    expect(said(listed)[1]).toBe('Removed in “Signs”: years, 1–1')
  })
  test('includes are told by the theory they name', () => {
    const found = compareTheories(
      { ...before, includes: [{ theory: 'shared' }] },
      { ...before, includes: [{ theory: 'shared', without: ['x'] }, { theory: 'more' }] },
    )
    expect(said(found)).toEqual(['Added in “shared”: what is left out, “x”', 'Added, included theory: “more”'])
  })
})
