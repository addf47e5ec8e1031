import { type Datum, isVerbatim, known, type Period, type Text, unknown } from '@groundplan/kernel'
import { type Money, standardHorizons, type Theory, type TheoryNode } from '@groundplan/programme-theory'
import { fromCsv, toCsv } from '@groundplan/programme-theory/formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const words = (text: Text | undefined): string =>
  text === undefined ? '' : isVerbatim(text) ? text.verbatim : 'da' in text ? text.da : text.en
const onLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Where a node stands in the table, and its words. */
function told(node: TheoryNode): string {
  const horizon = 'horizon' in node && node.horizon?.is === 'known' ? node.horizon.value : undefined
  const column = horizon ?? (node.is === 'outcome' ? 'notStated' : node.is)
  return `${column}: ${onLine(words(node.label))}`
}

/** What an activity leads to without passing through another, by plain search. */
function effectsOf(theory: Theory, id: string): readonly string[] {
  const found = new Set<string>()
  const open = [id]
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const { from, to } of theory.links) {
      const node = theory.nodes.find((one) => one.id === to)
      if (from !== at || node === undefined || node.is === 'activity' || found.has(to)) continue
      found.add(to)
      open.push(to)
    }
  return theory.nodes.filter((node) => found.has(node.id)).map(told)
}

/** What a table can hold of a theory, free of order. */
function held(theory: Theory) {
  const areas = new Map((theory.focusAreas ?? []).map(({ id, label }) => [id, onLine(words(label))]))
  return {
    areas: [...areas.values()].sort(),
    nodes: theory.nodes
      .filter(({ is }) => is !== 'activity')
      .map(told)
      .sort(),
    activities: theory.nodes
      .filter((node) => node.is === 'activity')
      .map((node) => ({
        name: onLine(words(node.label)),
        areas: (node.focusAreas ?? []).map((id) => areas.get(id)).sort(),
        when:
          node.when?.is === 'unknown' && node.when.why !== undefined
            ? { is: 'unknown', why: words(node.when.why) }
            : node.when,
        cost: node.cost,
        effects: [...effectsOf(theory, node.id)].sort(),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  }
}

const nasty = [
  ...['=1+1', '+45', '-x', '@a', "'=x", "''-", '- dash', '• dot', '* star', '– long', '1. first', '2) second'],
  ...[
    '»quoted«',
    '»open',
    '"q"',
    '""',
    'a;b',
    'a,b',
    'a\tb',
    'a\n• b',
    'æøå',
    'ukendt',
    'none',
    '–',
    '|',
    '\u00a0',
    '(2-3 år)',
  ],
]
const prefix = fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 8 }))
const dates = fc.constantFrom('2017', '2017-05', '2017-05-01', '2020-12-31')
const when: fc.Arbitrary<Datum<Period> | undefined> = fc.oneof(
  fc.constant(undefined),
  dates.map((from) => known({ from })),
  fc.tuple(dates, dates).map(([from, to]) => known({ from, to })),
  fc.constantFrom(
    known({ from: 'unknown' }),
    known({ from: 'unknown', to: '2020' }),
    known({ from: '2017', to: 'unknown' }),
    known({ from: 'unknown', to: 'unknown' }),
  ),
  fc.constant(unknown()),
  fc.constant(unknown({ verbatim: 'afventer (nogle) frivillige', lang: 'da' })),
  fc.constant({ is: 'withheld' } as const),
  fc.constant({ is: 'notApplicable' } as const),
)
const cost: fc.Arbitrary<Datum<Money> | undefined> = fc.oneof(
  fc.constant(undefined),
  fc
    .constantFrom(0, 1, 0.5, 1.234, 1234, 12500.5, 1234567.891, 100000)
    .map((amount) => known({ amount, currency: 'DKK' })),
  fc.constant(known({ amount: 7, currency: 'EUR' })),
  fc.constant({ is: 'unknown' } as const),
)
const own = [
  { id: 'soon', label: { verbatim: 'Snart', lang: 'da' } },
  { id: 'later', label: { en: 'Later', da: 'Senere' }, years: { from: 7, to: 9 } },
]
const kinds = ['activity', 'output', 'outcome', 'goal'] as const
const theoryOf = (horizons: readonly string[]): fc.Arbitrary<Theory> =>
  fc
    .record({
      made: fc.array(
        fc.record({
          is: fc.constantFrom(...kinds),
          prefix,
          horizon: fc.option(fc.constantFrom(...horizons), { nil: undefined }),
          areas: fc.subarray(['p', 'q']),
          when,
          cost,
        }),
        { maxLength: 14 },
      ),
      pairs: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 30 }),
    })
    .map(({ made, pairs }) => ({
      id: 't',
      title: { en: 'T', da: 'T' },
      focusAreas: [
        { id: 'p', label: { verbatim: '=P; 1' } },
        { id: 'q', label: { verbatim: 'Q "2"' } },
      ],
      nodes: made.map(({ is, prefix, horizon, areas, when, cost }, i): TheoryNode => {
        const base = { id: `n${i}`, label: { verbatim: `${prefix} n${i}`, lang: 'da' } }
        if (is === 'activity') return { is, ...base, focusAreas: areas, ...(when && { when }), ...(cost && { cost }) }
        if (is === 'output' || is === 'goal') return { is, ...base }
        return { is, ...base, horizon: horizon === undefined ? unknown() : known(horizon) }
      }),
      links: pairs
        .filter(([from, to]) => from < made.length && to < made.length)
        .map(([from, to], i) => ({ id: `l${i}`, from: `n${from}`, to: `n${to}` })),
    }))

const options = { id: 't', title: { en: 'T', da: 'T' }, language: 'da' }
const runs = { numRuns: 150 }

describe('a theory written as a table and read again', () => {
  it.each([
    ['rfc4180', 'da'],
    ['rfc4180', 'en'],
    ['excel', 'da'],
    ['excel', 'en'],
  ] as const)('says the same of every activity: %s, %s', (flavour, locale) => {
    const horizons = standardHorizons.map(({ id }) => id)
    fc.assert(
      fc.property(theoryOf(horizons), (theory) => {
        const read = fromCsv(toCsv(theory, { locale, flavour }), options)
        expect(held(read.theory!)).toEqual(held(theory))
        const told = read.findings.map(({ code }) => code.split('/').at(-1))
        expect(told.filter((code) => code !== 'assumedLinks')).toEqual([])
      }),
      runs,
    )
  })

  it('leads no activity to the effects of another that shares some of its own', () => {
    const ids = { activity: ['a', 'b', 'c'], signs: ['x', 'y', 'z'], longTerm: ['g', 'h'] }
    const nodes: TheoryNode[] = [
      ...ids.activity.map((id): TheoryNode => ({ is: 'activity', id, label: { verbatim: id } })),
      ...(['signs', 'longTerm'] as const).flatMap((horizon) =>
        ids[horizon].map((id): TheoryNode => ({ is: 'outcome', id, label: { verbatim: id }, horizon: known(horizon) })),
      ),
    ]
    const pairs = [...ids.activity, ...ids.signs].flatMap((from) =>
      (ids.signs.includes(from) ? ids.longTerm : [...ids.signs, ...ids.longTerm]).map((to) => ({
        id: from + to,
        from,
        to,
      })),
    )
    fc.assert(
      fc.property(fc.subarray(pairs), (links) => {
        const theory = { id: 't', title: { en: 'T', da: 'T' }, nodes, links }
        expect(held(fromCsv(toCsv(theory, { locale: 'da' }), options).theory!)).toEqual(held(theory))
      }),
      runs,
    )
  })

  it('keeps horizons of its own', () => {
    fc.assert(
      fc.property(theoryOf(['soon', 'later']), (theory) => {
        const read = fromCsv(toCsv({ ...theory, horizons: own }, { locale: 'da' }), { ...options, horizons: own })
        expect(held(read.theory!)).toEqual(held(theory))
        expect(read.theory?.horizons).toEqual(own)
      }),
      runs,
    )
  })
})
