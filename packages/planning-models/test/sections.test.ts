import { defineSection, type Section, type SectionContent } from '@groundplan/figures'
import { deepFreeze } from '@groundplan/kernel'
import { frame, journal, phaseState, record, sectionsOf, startPhase } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { beds, garden, helpers } from './fixtures/garden.js'
import { both, codes, emptyPlan, soundPlan } from './support.js'

const at = '2026-10-01'
const title = { en: 'The beds', da: 'Bedene' }
const section = (show: (read: never) => unknown, more: object = {}): Section =>
  ({ id: '@example/garden/odd', place: 'objectives', title, reads: {}, show, ...more }) as unknown as Section
const sound = defineSection({
  id: '@example/garden/beds',
  place: 'reached',
  title,
  reads: { beds },
  show: ({ beds }) => ({
    parts: [
      { say: { en: '{n} beds', da: '{n} bede' }, slots: { n: beds.items.length } },
      { text: { verbatim: 'Roser' } },
    ],
  }),
})
const status = { label: { en: 'Never measured', da: 'Aldrig målt' }, tone: 'unknown' } as const
const objective = (id: string, more: object = {}) => ({ id, label: { verbatim: id }, status, ...more })
const one = (show: (read: never) => unknown, more?: object) => sectionsOf([section(show, more)], soundPlan, { at })[0]!
const gives = (content: unknown, more?: object) => one(() => content, more)
const faultOf = (content: unknown, more?: object) => {
  const shown = gives(content, more)
  expect('content' in shown).toBe(false)
  expect(codes(shown.findings ?? [])).toEqual(['sections/malformed'])
  return both(shown.findings?.[0])[0]?.replace(
    'The section “The beds” gave something that cannot be shown as it is: ',
    '',
  )
}

describe('sectionsOf', () => {
  it('runs the sections in their order, and gives frozen copies of what they show', () => {
    const other: Section = { ...sound, id: '@example/garden/other', show: () => undefined }
    const [first, second] = sectionsOf(deepFreeze([sound, other]) as readonly Section[], soundPlan, { at })
    expect(first).toEqual({
      id: '@example/garden/beds',
      place: 'reached',
      title,
      content: {
        parts: [{ say: { en: '{n} beds', da: '{n} bede' }, slots: { n: 2 } }, { text: { verbatim: 'Roser' } }],
      },
    })
    expect(second).toEqual({ id: '@example/garden/other', place: 'reached', title })
    expect([first?.content, first?.content?.parts, first?.content?.parts[0]].every(Object.isFrozen)).toBe(true)
    const kept: { parts: unknown[] } = { parts: [{ text: { verbatim: 'a' } }] }
    const shown = gives(kept)
    kept.parts.push('b')
    expect(shown.content?.parts).toEqual([{ text: { verbatim: 'a' } }])
  })
  it('says what is missing, and does without what is optional', () => {
    expect(sectionsOf([sound], emptyPlan, { at })).toEqual([
      { id: sound.id, place: 'reached', title, missing: [expect.objectContaining({ what: { artefact: beds.kind } })] },
    ])
    expect(one(() => undefined, { reads: { helpers: { optional: helpers } } })).not.toHaveProperty('missing')
  })
  it('hands over facts, the date, and the state of a phase of the model of its package', () => {
    let got: unknown
    const keep = section(
      (read) => {
        got = read
      },
      { reads: { journal, frame, today: { fact: 'today' }, sown: phaseState('sow') } },
    )
    const words = { verbatim: 'x' }
    const plan = record(startPhase(soundPlan, { model: garden, phase: 'sow', at: '2026' }), {
      id: 'j',
      at: '2026',
      kind: 'event',
      words,
    })
    sectionsOf([keep], plan, { at })
    expect(got).toEqual({
      journal: [{ id: 'j', at: '2026', kind: 'event', words, about: [] }],
      frame: { period: { from: '2026', to: '2028' }, places: [] },
      today: at,
      sown: { state: 'started', since: '2026' },
    })
    sectionsOf([{ ...keep, id: 'odd' }], plan, { at })
    expect(got).toHaveProperty('sown', undefined)
  })
  it.each<[string, (read: never) => unknown, string, string, string]>([
    [
      'throws',
      () => {
        throw new Error('broken')
      },
      'threw',
      'The section “The beds” broke down: broken',
      'Rapportafsnittet »Bedene« brød sammen: broken',
    ],
    [
      'answers later',
      async () => ({ parts: [] }),
      'promise',
      'The section “The beds” answers later (a promise); it must answer at once',
      'Rapportafsnittet »Bedene« svarer først senere (et promise); det skal svare med det samme',
    ],
    [
      'gives nothing that is a section',
      () => null,
      'malformed',
      'The section “The beds” gave something that cannot be shown as it is: no section: it has no list of parts',
      'Rapportafsnittet »Bedene« gav noget, der ikke kan vises, som det er: intet afsnit: Det har ingen liste af dele',
    ],
  ])('contains a section that %s, and shows the others', (_, show, kind, en, da) => {
    const [odd, next] = sectionsOf([section(show), sound], soundPlan, { at })
    expect(codes(odd?.findings ?? [])).toEqual([`sections/${kind}`])
    expect(both(odd?.findings?.[0])).toEqual([en, da])
    expect(odd?.findings?.[0]?.about).toEqual([{ kind: 'section', id: '@example/garden/odd' }])
    expect('content' in odd!).toBe(false)
    expect(next?.content?.parts).toHaveLength(2)
  })
  it('contains one that changes what it reads, reads a getter that throws, or holds what JSON cannot', () => {
    const changes = one(({ beds }: { beds: { items: unknown[] } }) => beds.items.pop(), { reads: { beds } })
    expect(codes(changes.findings ?? [])).toEqual(['sections/threw'])
    const getter = gives({
      parts: [
        {
          get text() {
            throw new Error('never')
          },
        },
      ],
    })
    expect(both(getter.findings?.[0])[0]).toContain('broke down: never')
    expect(both(gives({ parts: [{ text: { verbatim: () => 1 } }] }).findings?.[0])[0]).toContain('there is function')
    const cycle: unknown[] = []
    cycle.push(cycle)
    expect(both(gives({ parts: cycle }).findings?.[0])[1]).toMatch(
      /en del, der ikke er rene data: ved »(\/0)+…« står mere end 64 lag/,
    )
  })
  it('leaves out a part or an objective that is none, and shows the others', () => {
    const cycle: { self?: unknown } = {}
    cycle.self = cycle
    const shown = gives({
      parts: [
        { text: { verbatim: 'a' } },
        { figure: cycle },
        { say: { en: '{n}', da: '{n}' }, slots: { n: Number.NaN } },
        { text: { verbatim: 'b' } },
      ],
    })
    expect(shown.content?.parts).toEqual([{ text: { verbatim: 'a' } }, { text: { verbatim: 'b' } }])
    const [en, da] = both(shown.findings?.[0])
    expect(en).toContain('a part that is no plain data')
    expect(en).toContain('a slot that holds neither text, number, date nor list')
    expect(da).toContain('et felt, der hverken er tekst, tal, dato eller liste')
    const goals = gives(
      { parts: [], objectives: [objective('a', { now: { number: Number.NaN } }), objective('b')] },
      { place: 'objectives' },
    )
    expect(goals.content?.objectives?.map(({ id }) => id)).toEqual(['b'])
    expect(both(goals.findings?.[0])[1]).toContain('målet »a«: En værdi i række 1 er ikke et tal')
  })
  it('shows a figure with a number that is none, and says so in both languages', () => {
    const figure = {
      kind: 'table',
      title,
      description: title,
      columns: [{ id: 'a', label: title }],
      rows: [{ cells: [{ cell: { number: Number.NaN } }] }],
    }
    const shown = gives({ parts: [{ figure }, { text: { verbatim: 'b' } }] })
    expect(shown.content?.parts).toHaveLength(2)
    expect(both(shown.findings?.[0])[0]).toContain('a figure with faults. A number in row 1 is none')
    expect(both(shown.findings?.[0])[1]).toContain('en figur med fejl. En værdi i række 1 er ikke et tal')
  })
  it('tells what is wrong with the numbers of a figure in words of their own, each apart', () => {
    const flow = (label: string) => ({
      kind: 'flow',
      title,
      description: title,
      steps: [
        {
          id: 'a',
          label: { verbatim: 'A' },
          count: { number: 9 },
          exits: [{ label: { verbatim: label }, count: { is: 'withheld' } }],
        },
        { id: 'b', label: { verbatim: 'B' }, count: { number: 7 }, after: ['a'] },
      ],
    })
    const shown = gives({ parts: [{ figure: flow('Moved') }, { figure: flow('Left') }] })
    expect(shown.content?.parts).toHaveLength(2)
    expect(shown.findings?.map(({ code, weight, pointer, about }) => [code, weight, pointer, about])).toEqual(
      [0, 1].map(() => [
        '@groundplan/figures/figure/givenAway',
        'important',
        undefined,
        [{ kind: 'section', id: '@example/garden/odd' }],
      ]),
    )
    expect(both(shown.findings?.[0])[1]).toBe('Det tilbageholdte antal ved Moved kan regnes ud af de andre')
    expect(new Set(shown.findings?.map(({ key }) => key)).size).toBe(2)
  })
  it.each([[[]], [{ parts: 'many' }], ['text']])('says that %j has no parts', (content) => {
    expect(faultOf(content)).toBe('no section: it has no list of parts')
  })
  it.each([
    [{}],
    ['text'],
    [{ say: 'text' }],
    [{ say: {} }],
    [{ say: { en: 7 } }],
    [{ text: 'text' }],
    [{ text: { number: 7 } }],
    [{ text: { is: 'unknown' } }],
    [{ text: { verbatim: 7 } }],
    [{ say: { en: 'a' }, text: { en: 'b' } }],
  ])('says that %j is no part', (part) => {
    expect(faultOf({ parts: [part] })).toBe('a part that is neither a sentence, a text nor a figure')
  })
  it('asks for the slots of a sentence, and keeps no others', () => {
    expect(faultOf({ parts: [{ say: { en: '{n} beds' }, slots: { m: 1 } }] })).toContain('the slot “n” is not filled')
    expect(faultOf({ parts: [{ say: { da: '{n} bede' } }] })).toContain('the slot “n” is not filled')
    expect(faultOf({ parts: [{ say: { en: '{n} beds' }, slots: { n: null } }] })).toContain('a slot that holds neither')
    expect(gives({ parts: [{ say: { en: 'beds' }, slots: { m: 1 } }] }).content?.parts).toEqual([
      { say: { en: 'beds' }, slots: {} },
    ])
  })
  it('takes a thousand parts and objectives, and no more', () => {
    const many = (n: number) => Array.from({ length: n }, () => ({ text: { verbatim: 'a' } }))
    const goals = (n: number) => Array.from({ length: n }, (_, i) => objective(`o${i}`))
    expect(gives({ parts: many(1000), objectives: goals(1000) }).content?.parts).toHaveLength(1000)
    const words = 'a section with more than 1000 parts or objectives'
    expect(faultOf({ parts: many(1001) })).toBe(words)
    expect(faultOf({ parts: [], objectives: goals(1001) })).toBe(words)
  })
  it('shows a figure with faults and says which, and leaves out one that cannot be drawn', () => {
    const node = { id: 'a', label: title }
    const figure = { kind: 'network', title, description: title, nodes: [node], links: [{ from: 'a', to: 'ghost' }] }
    const text = { text: { verbatim: 'a' } }
    const loose = gives({ parts: [{ figure }, text] })
    expect(loose.content?.parts).toEqual([{ figure }, text])
    expect(both(loose.findings?.[0])).toEqual([
      'The section “The beds” gave something that cannot be shown as it is: a figure with faults. A link names ghost, which the figure does not have',
      'Rapportafsnittet »Bedene« gav noget, der ikke kan vises, som det er: en figur med fejl. En forbindelse nævner ghost, som figuren ikke har',
    ])
    const odd = gives({ parts: [{ figure: { kind: 'nothing' } }, text, { figure: null }] })
    expect(odd.content?.parts).toEqual([text])
    expect(odd.findings).toHaveLength(1)
    const whole = gives({ parts: [{ figure: { ...figure, links: [] } }] })
    expect('findings' in whole).toBe(false)
    const links = (n: number) => Array.from({ length: n }, (_, i) => ({ from: 'a', to: `g${i}` }))
    const words = (n: number) => both(gives({ parts: [{ figure: { ...figure, links: links(n) } }] }).findings?.[0])[0]
    expect(words(3)).not.toContain('…')
    expect(words(4)).toContain('names g2, which the figure does not have …')
  })
  it('takes objectives where they belong, each once', () => {
    const full = objective('o1', {
      about: { kind: 'node', id: 'g' },
      baseline: { number: 0 },
      now: { is: 'unknown' },
      target: { number: 75, of: 100 },
      by: { date: '2028' },
    })
    const [first, second] = sectionsOf(
      [
        section(() => ({ parts: [], objectives: [full, objective('o2'), objective('o1')] })),
        section(() => ({ parts: [], objectives: [objective('o2'), objective('o3')] }), { id: '@example/garden/more' }),
      ],
      soundPlan,
      { at },
    )
    const ids = ({ objectives = [] }: SectionContent) => objectives.map(({ id }) => id)
    expect(first?.content?.objectives?.[0]).toEqual(full)
    expect([ids(first!.content!), ids(second!.content!)]).toEqual([['o1', 'o2'], ['o3']])
    expect(both(first?.findings?.[0])).toEqual([
      expect.stringContaining(': the objective “o1”, which is there already'),
      expect.stringContaining(': målet »o1«, som allerede er der'),
    ])
    expect(second?.findings).toHaveLength(1)
    expect(faultOf({ parts: [], objectives: [objective('o')] }, { place: 'reached' })).toBe(
      'objectives in a section whose place is not “objectives”',
    )
    expect('objectives' in gives({ parts: [] }).content!).toBe(false)
  })
  it.each([
    ['many', 'an objective without id, label or status'],
    [[null], 'an objective without id, label or status'],
    [[objective('')], 'an objective without id, label or status'],
    [[objective('o', { label: undefined })], 'an objective without id, label or status'],
    [[objective('o', { label: { number: 3 } })], 'an objective without id, label or status'],
    [[objective('o', { status: undefined })], 'an objective without id, label or status'],
    [[objective('o', { status: { ...status, tone: 'bad' } })], 'an objective without id, label or status'],
    [[objective('o', { status: { tone: 'good' } })], 'an objective without id, label or status'],
    [[objective('o', { by: { number: 2028 } })], 'the objective “o”: by when is no date'],
    [[objective('o', { by: { date: 'soon' } })], 'the objective “o”: Row 1 has a date that does not exist'],
  ])('says what is wrong with objectives: %j', (objectives, words) => {
    expect(faultOf({ parts: [], objectives })).toContain(words.replace('Row 1 has a date that does not exist', ''))
  })
  it('shows sections made by hand under what they have, and tells of what is none', () => {
    const [none, bare, odd, again] = sectionsOf(
      [null, { id: '', show: () => ({ parts: [] }) }, { ...sound, place: 'cellar' }, sound] as unknown as Section[],
      soundPlan,
      { at },
    )
    expect([none?.id, none?.place, none?.title]).toEqual(['sections/1', 'methods', { en: 'sections/1' }])
    expect(bare?.id).toBe('sections/2')
    for (const shown of [none, bare, odd])
      expect(both(shown?.findings?.[0])[0]).toContain('no section: hand over what defineSection gives')
    expect(both(again?.findings?.[0])).toEqual([
      expect.stringContaining('a section whose id another section before it has'),
      expect.stringContaining('et afsnit med samme id som et tidligere'),
    ])
  })
  it('refuses a document for its plan, sections that are no list, and a date that does not exist', () => {
    expect(() => sectionsOf([sound], { plan: soundPlan } as never, { at })).toThrow('A plan is needed here')
    expect(() => sectionsOf(sound as never, soundPlan, { at })).toThrow('The sections must be a list')
    expect(() => sectionsOf([sound], soundPlan, { at: 'unknown' })).toThrow('The date of the sections (`at`)')
  })
})
