import { checkFigure, type FlowFigure, type FlowStep } from '@groundplan/figures'
import { say } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { channels, recruitment } from './support/flows.js'

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

describe('what weighs how much', () => {
  it('is important where numbers are at fault, and structural where the figure is not built as one', () => {
    const shown = { kind: 'flow', title: { en: 't', da: 't' }, description: { en: 'd', da: 'd' } } as const
    const steps = [
      { id: 'a', label: { verbatim: 'A' }, count: { number: 3 } },
      { id: 'b', label: { verbatim: 'B' }, count: { number: 5 }, after: ['a', 'z'] },
    ]
    const found = checkFigure({ ...shown, steps })
    expect(found.map(({ code, weight }) => [code.split('/').at(-1), weight])).toEqual([
      ['noStep', 'structural'],
      ['flowMore', 'important'],
    ])
    const own = found.map(({ cites }) => JSON.stringify(cites))
    expect(own[0]).toContain('needs to be drawn')
    expect(own[1]).toContain('must agree with each other')
    expect(own[1]).toContain('skal passe sammen')
  })
})
