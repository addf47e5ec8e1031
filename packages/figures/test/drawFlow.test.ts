import { checkFigure, type FlowFigure, type FlowStep } from '@groundplan/figures'
import { drawCsv } from '@groundplan/figures/csv'
import { drawHtml, drawMarkdown, drawSvg } from '@groundplan/figures/draw'
import { say } from '@groundplan/kernel'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { flowLinks } from '../src/flowLinks.js'
import { channels, recruitment } from './support/flows.js'
import { readXml } from './support/readXml.js'

const named = (xml: string, name: string) => readXml(xml).elements.filter((element) => element.name === name)
const texts = (xml: string) => named(xml, 'text').map(({ text }) => text.replaceAll('\n', ' '))
const n = (number: number) => ({ number })
const withheld = { is: 'withheld' } as const
const unknown = { is: 'unknown' } as const
const step = (id: string, over: Partial<FlowStep> = {}): FlowStep => ({ id, label: { verbatim: id }, ...over })
const flow = (steps: readonly FlowStep[], over: Partial<FlowFigure> = {}): FlowFigure => ({
  kind: 'flow',
  title: { en: 'Flow', da: 'Forløb' },
  description: { en: 'How many came', da: 'Hvor mange der kom' },
  steps,
  ...over,
})
const exit = (
  label: string,
  count?: NonNullable<FlowStep['count']>,
  reasons?: readonly (readonly [string, NonNullable<FlowStep['count']>])[],
) => ({
  label: { verbatim: label },
  count,
  reasons: reasons?.map(([why, own]) => ({ label: { verbatim: why }, count: own })),
})
const seen = (figure: FlowFigure) =>
  checkFigure(figure).map((finding) => [
    finding.code.split('/').at(-1),
    finding.pointer,
    say(finding, 'en'),
    say(finding, 'da'),
  ])

describe('flowLinks', () => {
  const links = (steps: readonly FlowStep[]) => flowLinks(steps).map(({ from, to, back }) => [from, to, back])

  it('has a link for each name, once, and none for names that no step has', () => {
    expect(links([step('a'), step('b', { after: ['a', 'a', 'x'] }), step('a', { after: ['b'] })])).toEqual([
      [0, 1, false],
    ])
  })

  it('turns what leads round to a step before it, and nothing else', () => {
    expect(links([step('a', { after: ['c'] }), step('b', { after: ['a'] }), step('c', { after: ['b', 'a'] })])).toEqual(
      [
        [2, 0, true],
        [0, 1, false],
        [1, 2, false],
        [0, 2, false],
      ],
    )
    expect(links([step('a', { after: ['a'] })])).toEqual([[0, 0, true]])
  })
})

describe('a flow', () => {
  it('shows each step with its count and its share of the one before, and who left and why', () => {
    const shown = texts(drawSvg(recruitment, { locale: 'da' }))
    expect(shown.slice(0, 18)).toEqual([
      'Inviteret',
      '328 beboere',
      'Alle tilflyttere i boligområdet de sidste to år',
      'Ikke truffet: 121 beboere',
      '36,9\u00a0% af 328',
      'Intet telefonnummer: 48',
      'Svarede ikke efter tre opkald: 73',
      'Truffet',
      '207 beboere',
      '63,1\u00a0% af 328',
      'Takkede nej: 61 beboere',
      '29,5\u00a0% af 207',
      'Har ikke tid: 40',
      'Sygdom: …\u00a0tilbageholdt',
      'Andet: …\u00a0tilbageholdt',
      'Tilmeldt og trukket lod',
      '146 beboere',
      '70,5\u00a0% af 207',
    ])
    const english = texts(drawSvg(recruitment, { locale: 'en' }))
    expect(english).toContain('50.7\u202f% of 146')
    expect(english).toContain('Stopped, reason not known: ?\u00a0unknown')
    // A known zero stays one, and has a share.
    expect(english).toContain('Did not answer the questionnaire: 0 residents')
    expect(english).toContain('0\u202f% of 72')
    expect(english).toContain('–\u00a0not asked')
  })

  it('breaks the frame of what is not known', () => {
    const dashed = (figure: FlowFigure) =>
      named(drawSvg(figure, { locale: 'en' }), 'rect').filter(
        ({ attributes }) => attributes['stroke-dasharray'] !== undefined,
      ).length
    expect(dashed(recruitment)).toBe(3)
    expect(dashed(channels)).toBe(0)
    expect(dashed(flow([step('a', { count: { is: 'notApplicable' } })]))).toBe(1)
    expect(dashed(flow([step('a', { count: n(Number.NaN) })]))).toBe(1)
  })

  it('has no share where one of the two is not known, where units differ, and where there would be more than all', () => {
    const shares = (before: FlowStep['count'], after: FlowStep['count'], over: Partial<FlowFigure> = {}) =>
      texts(
        drawSvg(flow([step('a', { count: before }), step('b', { after: ['a'], count: after })], over), {
          locale: 'en',
        }),
      ).filter((text) => text.includes('%'))
    expect(shares(n(8), n(1))).toEqual(['12.5\u202f% of 8'])
    expect(shares(n(3), n(1))).toEqual(['33.3\u202f% of 3'])
    expect(shares(n(8), n(8))).toEqual(['100\u202f% of 8'])
    expect(shares(n(8), n(9))).toEqual([])
    expect(shares(n(0), n(0))).toEqual([])
    expect(shares(unknown, n(1))).toEqual([])
    expect(shares(n(8), withheld)).toEqual([])
    expect(shares(undefined, n(1))).toEqual([])
    const calls = { en: 'calls', da: 'opkald' }
    expect(shares({ number: 8, unit: calls }, n(1))).toEqual([])
    expect(shares({ number: 8, unit: calls }, n(1), { unit: calls })).toEqual(['12.5\u202f% of 8'])
  })

  it('counts together what meets in one step', () => {
    expect(texts(drawSvg(channels, { locale: 'en' })).at(-1)).toBe('100\u202f% of 146')
    const one = flow([
      step('a', { count: n(60) }),
      step('b', { count: n(40) }),
      step('c', { after: ['a', 'b'], count: n(50) }),
    ])
    expect(texts(drawSvg(one, { locale: 'en' })).at(-1)).toBe('50\u202f% of 100')
    const half = flow([
      step('a', { count: n(60) }),
      step('b', { count: unknown }),
      step('c', { after: ['a', 'b'], count: n(50) }),
    ])
    expect(texts(drawSvg(half, { locale: 'en' })).at(-1)).toBe('50')
  })

  it('draws an arrow for each link and each exit, and a way back broken', () => {
    const paths = (figure: FlowFigure) => named(drawSvg(figure, { locale: 'en' }), 'path')
    expect(paths(recruitment).filter(({ attributes: { fill } }) => fill !== 'none')).toHaveLength(8 + 5)
    const round = flow([step('a', { after: ['b'] }), step('b', { after: ['a'] })])
    expect(paths(round).filter(({ attributes }) => attributes['stroke-dasharray'] !== undefined)).toHaveLength(1)
    expect(paths(channels).filter(({ attributes }) => attributes['stroke-dasharray'] !== undefined)).toHaveLength(0)
  })

  it('draws the first of two steps with one id, and says of one that is not there that it is so', () => {
    expect(
      texts(
        drawSvg(flow([step('a', { after: ['x'] }), step('a', { label: { verbatim: 'another' } })]), { locale: 'en' }),
      ),
    ).toEqual(['a', '–\u00a0not asked', 'x', '?\u00a0unknown', 'not in the figure'])
  })

  it('says so when there is nothing to show, or too much to draw', () => {
    expect(texts(drawSvg(flow([]), { locale: 'da' }))).toEqual(['Intet at vise'])
    const many = (count: number) => flow(Array.from({ length: count }, (_, i) => step(`${i}`)))
    expect(texts(drawSvg(many(120), { locale: 'en' }))).toHaveLength(240)
    expect(texts(drawSvg(many(121), { locale: 'en' }))).toEqual([
      'Too large to draw; the text beside it says all of it.',
    ])
    const leaving = (count: number) => flow([step('a', { exits: Array.from({ length: count }, () => exit('x')) })])
    expect(texts(drawSvg(leaving(240), { locale: 'en' }))).toHaveLength(242)
    expect(texts(drawSvg(leaving(241), { locale: 'en' }))).toHaveLength(1)
    const bound = (count: number) =>
      flow(
        Array.from({ length: 30 }, (_, i) =>
          step(`${i}`, { after: Array.from({ length: i === 29 ? count : 0 }, (_x, k) => `${k}`) }),
        ),
      )
    expect(texts(drawSvg(bound(29), { locale: 'en' }))).toHaveLength(60)
  })

  it('is a table with a row for each step, each exit and each reason', () => {
    expect(drawMarkdown(recruitment, { locale: 'en' }).split('\n').slice(4, 10)).toEqual([
      '| What | After | Kind | Count | Share of the step before | More |',
      '| --- | --- | --- | --: | --: | --- |',
      '| Invited | – | step | 328 residents | – | All who had moved to the estate within two years |',
      '| Not reached | Invited | left | 121 residents | 36\\.9 % | – |',
      '| No telephone number | Not reached | of these | 48 residents | – | – |',
      '| No answer after three calls | Not reached | of these | 73 residents | – | – |',
    ])
    const html = drawHtml(recruitment, { locale: 'da' })
    expect(html).toContain('<caption id="figure-table">Figuren som tabel</caption>')
    expect(html).toContain('– intet angivet')
    expect(html).toContain('ikke spurgt')
    const about = drawHtml(flow([step('a', { about: { kind: 'phase', id: '1' } })]), { locale: 'da' })
    expect(about).toContain('data-about="phase:1"')
  })

  it('is bare numbers as CSV, and every kind of nothing in its word', () => {
    const read = parse(drawCsv(recruitment, { locale: 'da', flavour: 'excel' }), {
      delimiter: ';',
      bom: true,
    }) as string[][]
    expect(read[0]).toEqual(['Hvad', 'Efter', 'Art', 'Antal (beboere)', 'Andel af trinnet før (%)', 'Mere'])
    expect(read).toHaveLength(19)
    expect(read.map((row) => row[3])).toEqual([
      'Antal (beboere)',
      '328',
      '121',
      '48',
      '73',
      '207',
      '61',
      '40',
      'tilbageholdt',
      'tilbageholdt',
      '146',
      '74',
      'tilbageholdt',
      'ukendt',
      '72',
      '0',
      '58',
      '72',
      '',
    ])
    expect(read.at(-1)?.[1]).toBe('Gennemførte; Gennemførte')
    expect(read[2]?.[4]).toBe('36,9')
  })
})

describe('checkFigure of a flow', () => {
  it('finds nothing in a sound one', () => {
    expect(seen(recruitment)).toEqual([])
    expect(seen(channels)).toEqual([])
    expect(seen(flow([]))).toEqual([])
    expect(seen(flow([step('a', { count: n(5), exits: [exit('x', n(2))] })]))).toEqual([])
  })

  it('tells where more go on or leave than came, with the numbers', () => {
    const figure = flow([
      step('a', { count: n(100), exits: [exit('x', n(30))] }),
      step('b', { after: ['a'], count: n(60) }),
      step('c', { after: ['a'], count: n(20) }),
    ])
    expect(seen(figure)).toEqual([
      [
        'flowMore',
        '/steps/0/count',
        'a counts 100, but 110 go on or leave: 10 too many',
        'a tæller 100, men 110 går videre eller falder fra: 10 for mange',
      ],
    ])
    // Also where some are not known: those that are known are too many already.
    expect(
      seen(
        flow([
          step('a', { count: n(10) }),
          step('b', { after: ['a'], count: n(11) }),
          step('c', { after: ['a'], count: unknown }),
        ]),
      ).map(([is]) => is),
    ).toEqual(['flowMore'])
    // And where nothing follows.
    expect(seen(flow([step('a', { count: n(1), exits: [exit('x', n(2))] })])).map(([is]) => is)).toEqual(['flowMore'])
  })

  it('tells where fewer do, unless somebody unknown leaves', () => {
    const figure = (left: FlowStep['exits']) =>
      flow([step('a', { count: n(328), exits: left }), step('b', { after: ['a'], count: n(146) })])
    expect(seen(figure([exit('x', n(121))]))).toEqual([
      [
        'flowFewer',
        '/steps/0/count',
        'a counts 328, but only 267 go on or leave: 61 are not accounted for',
        'a tæller 328, men kun 267 går videre eller falder fra: 61 er der ikke gjort rede for',
      ],
    ])
    expect(seen(figure(undefined)).map(([is]) => is)).toEqual(['flowFewer'])
    expect(seen(figure([exit('x', n(121)), exit('y', unknown)]))).toEqual([])
    expect(seen(figure([exit('x', n(121)), exit('y')]))).toEqual([])
    expect(seen(figure([exit('x', n(182))]))).toEqual([])
  })

  it('adds up what meets, and what parts and meets again', () => {
    const met = (last: number) =>
      flow([
        step('a', { count: n(60), exits: [exit('x', n(10))] }),
        step('b', { count: n(40) }),
        step('c', { after: ['a', 'b'], count: n(last) }),
      ])
    expect(seen(met(90))).toEqual([])
    expect(seen(met(91))[0]?.slice(0, 3)).toEqual([
      'flowMore',
      '/steps/0/count',
      'a and b counts 100, but 101 go on or leave: 1 too many',
    ])
    const crossed = flow([
      step('a', { count: n(60) }),
      step('b', { count: n(40) }),
      step('c', { after: ['a', 'b'], count: n(70) }),
      step('d', { after: ['b'], count: n(30) }),
    ])
    expect(seen(crossed)).toEqual([])
  })

  it('tells where reasons are not all there, or too many', () => {
    const figure = (...reasons: readonly (readonly [string, NonNullable<FlowStep['count']>])[]) =>
      flow([step('a', { count: n(50), exits: [exit('x', n(20), reasons)] }), step('b', { after: ['a'], count: n(30) })])
    expect(seen(figure(['p', n(15)], ['q', n(5)]))).toEqual([])
    expect(seen(figure(['p', n(15)], ['q', n(2)]))).toEqual([
      [
        'reasonsFewer',
        '/steps/0/exits/0/count',
        'x counts 20, but its reasons add up to 17: 3 have none',
        'x tæller 20, men årsagerne giver 17: 3 har ingen',
      ],
    ])
    expect(seen(figure(['p', n(15)], ['q', n(7)]))).toEqual([
      [
        'reasonsMore',
        '/steps/0/exits/0/count',
        'x counts 20, but its reasons add up to 22: 2 too many',
        'x tæller 20, men årsagerne giver 22: 2 for mange',
      ],
    ])
    expect(seen(figure(['p', n(15)], ['q', unknown]))).toEqual([])
    expect(seen(figure())).toEqual([])
  })

  it('tells which withheld count follows from the others, also in two steps', () => {
    const given = (pointer: string, label: string) => [
      'givenAway',
      pointer,
      `The withheld count of ${label} can be worked out from the others`,
      `Det tilbageholdte antal ved ${label} kan regnes ud af de andre`,
    ]
    const two = (other: NonNullable<FlowStep['count']>) =>
      flow([
        step('a', { count: n(50), exits: [exit('x', withheld), exit('y', other)] }),
        step('b', { after: ['a'], count: n(40) }),
      ])
    expect(seen(two(n(8)))).toEqual([given('/steps/0/exits/0/count', 'x')])
    expect(seen(two(withheld))).toEqual([])
    expect(seen(two(unknown))).toEqual([])
    // The exit follows from the steps, and then one of its reasons from the other.
    const chain = flow([
      step('a', {
        count: n(50),
        exits: [
          exit('x', withheld, [
            ['p', n(7)],
            ['q', withheld],
          ]),
        ],
      }),
      step('b', { after: ['a'], count: n(40) }),
    ])
    expect(seen(chain)).toEqual([given('/steps/0/exits/0/count', 'x'), given('/steps/0/exits/0/reasons/1/count', 'q')])
    // What is merely unknown may be worked out; then it gives away what is withheld further on.
    const on = flow([
      step('a', { count: n(50) }),
      step('b', { after: ['a'], count: unknown, exits: [exit('x', withheld)] }),
      step('c', { after: ['b'], count: n(47) }),
    ])
    expect(seen(on)).toEqual([given('/steps/1/exits/0/count', 'x')])
    // Where nothing follows, those who left are not all.
    expect(seen(flow([step('a', { count: n(50), exits: [exit('x', withheld)] })]))).toEqual([])
  })

  it('finds ids that are there twice, steps that are not, circles, counts that are none, and mixed units', () => {
    const found = seen(
      flow([
        step('a', { count: n(2.5) }),
        step('a'),
        step('b', { after: ['x'], count: n(-1) }),
        step('c', { after: ['d'], count: n(Number.NaN) }),
        step('d', { after: ['c'] }),
        step('e', { count: { number: 9, unit: { en: 'calls', da: 'opkald' } } }),
        step('f', { after: ['e'], count: n(3), exits: [exit('q', n(0.5), [['r', n(Number.POSITIVE_INFINITY)]])] }),
      ]),
    )
    const none = (pointer: string, label: string) => [
      'noCount',
      pointer,
      `The count of ${label} is no whole number from 0 on`,
      `Antallet ved ${label} er ikke et helt tal fra 0 og op`,
    ]
    expect(found).toEqual([
      ['twice', '/steps/1/id', 'The id a is there more than once', "Id'et a findes mere end én gang"],
      [
        'noStep',
        '/steps/2/after/0',
        'A step follows on x, which the flow does not have',
        'Et trin følger efter x, som forløbet ikke har',
      ],
      [
        'flowCircle',
        '/steps/3/after/0',
        'The flow leads from d round to c again',
        'Forløbet fører fra d rundt til c igen',
      ],
      none('/steps/0/count/number', 'a'),
      none('/steps/2/count/number', 'b'),
      none('/steps/3/count/number', 'c'),
      none('/steps/6/exits/0/count/number', 'q'),
      none('/steps/6/exits/0/reasons/0/count/number', 'r'),
      [
        'flowUnits',
        '/steps/5/count',
        'What comes to e and what goes on from there is counted in different units',
        'Det, der kommer til e, og det, der går videre derfra, er talt i forskellige enheder',
      ],
    ])
  })
})
