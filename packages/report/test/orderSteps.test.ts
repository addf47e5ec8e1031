import { describe, expect, it } from 'vitest'
import type { ReportedFinding } from '../src/index.js'
import { orderSteps } from '../src/order/orderSteps.js'
import { reasonOf } from '../src/page/reasonOf.js'
import { tellerIn } from '../src/page/teller.js'

const at = '2026-03-31'
const ref = (id: string) => ({ kind: 'thing', id })
const finding = (code: string, given: Partial<ReportedFinding> = {}): ReportedFinding => ({
  code,
  key: `${code}#`,
  weight: 'important',
  about: [],
  message: { en: code, da: code },
  slots: {},
  why: { en: 'Why', da: 'Hvorfor' },
  cites: [],
  where: [],
  overdue: false,
  ...given,
})
const willDo = (due?: string) => ({
  at: '2026',
  by: 'x',
  answer: 'willDo' as const,
  why: { verbatim: 'y' },
  ...(due === undefined ? {} : { due }),
})
const called = ({ id }: { readonly id: string }) => ({ verbatim: `the ${id}` })
const order = (findings: readonly ReportedFinding[], by: Partial<Parameters<typeof orderSteps>[1]> = {}) =>
  orderSteps(findings, { at, missing: [], objectives: [], called, ...by }).map(({ finding: { code }, reason }) => [
    code,
    reason.because,
  ])
const asks = (id: string) => ({ what: { entity: ref(id), field: 'f' } })

describe('the order of steps', () => {
  it('is: overdue, the file, a goal, what much hangs on, important, due soon, advice', () => {
    const all = [
      finding('advice', { weight: 'advice' }),
      finding('soon', { weight: 'advice', answer: willDo('2026-04-20') }),
      finding('plain'),
      finding('hangs', { about: [ref('h')] }),
      finding('goal', { about: [ref('g')] }),
      finding('file', { weight: 'structural' }),
      finding('late', { weight: 'advice', answer: willDo('2026-03-01'), overdue: true }),
    ]
    const by = {
      missing: [asks('h'), asks('h')],
      objectives: [{ about: ref('g'), label: { verbatim: 'G' } }, { label: { verbatim: 'none' } }],
    }
    const expected = [
      ['late', 'overdue'],
      ['file', 'structural'],
      ['goal', 'goal'],
      ['hangs', 'hangs'],
      ['plain', 'important'],
      ['soon', 'dueSoon'],
      ['advice', 'advice'],
    ]
    expect(order(all, by)).toEqual(expected)
    expect(order(all.toReversed(), by)).toEqual(expected)
  })

  it('counts findings and open questions about the same thing, not the finding itself', () => {
    const about = (code: string, ...ids: string[]) => finding(code, { about: ids.map(ref) })
    expect(order([about('one', 'a'), about('two', 'a')])).toEqual([
      ['one', 'important'],
      ['two', 'important'],
    ])
    expect(order([about('one', 'a', 'a')], { missing: [asks('a')] })).toEqual([['one', 'important']])
    expect(order([about('one', 'a')], { missing: [asks('a'), { what: { fact: 'today' } }] })).toEqual([
      ['one', 'important'],
    ])
    const [three] = orderSteps([about('few', 'b'), about('one', 'a'), about('two', 'a'), about('three', 'a')], {
      at,
      missing: [asks('b'), asks('b'), asks('a')],
      objectives: [],
      called,
    })
    expect(three).toMatchObject({
      finding: { code: 'one' },
      reason: { because: 'hangs', others: 3, on: { verbatim: 'the a' } },
    })
  })

  it('does not take things of another kind for the same', () => {
    const missing = [asks('a'), asks('a')]
    expect(order([finding('x', { about: [{ kind: 'other', id: 'a' }] })], { missing })).toEqual([['x', 'important']])
    expect(
      order([finding('x', { about: [{ kind: 'other', id: 'g' }] })], {
        objectives: [{ about: ref('g'), label: { verbatim: 'G' } }],
      }),
    ).toEqual([['x', 'important']])
  })

  it('says of several things the one that most hang on', () => {
    const [step] = orderSteps([finding('x', { about: [ref('a'), ref('b')] })], {
      at,
      missing: [asks('a'), asks('a'), asks('b'), asks('b'), asks('b')],
      objectives: [],
      called,
    })
    expect(step?.reason).toEqual({ because: 'hangs', others: 3, on: { verbatim: 'the b' } })
  })

  it('never puts advice before what is important, whatever hangs on it', () => {
    const advice = finding('advice', { weight: 'advice', about: [ref('a')], answer: willDo('2026-04-01') })
    const missing = [asks('a'), asks('a'), asks('a')]
    expect(
      order([advice, finding('plain')], { missing, objectives: [{ about: ref('a'), label: { verbatim: 'G' } }] }),
    ).toEqual([
      ['plain', 'important'],
      ['advice', 'dueSoon'],
    ])
  })

  it.each([
    ['2026-05-30', 'dueSoon'],
    ['2026-05-31', 'advice'],
    ['2026-04', 'dueSoon'],
    ['2026-05', 'advice'],
    ['nonsense', 'advice'],
  ])('calls a deadline near within two months: %s', (due, because) => {
    expect(order([finding('x', { weight: 'advice', answer: willDo(due) })])).toEqual([['x', because]])
  })

  it('looks at the deadline of what will be done alone', () => {
    const answer = { ...willDo('2026-03-01'), answer: 'accepted' as const }
    expect(order([finding('x', { weight: 'advice', answer, overdue: true })])).toEqual([['x', 'advice']])
    expect(order([finding('x', { overdue: true, answer: willDo() })])).toEqual([['x', 'important']])
  })

  it('puts the earliest deadline first within a reason, and keeps the order given where nothing tells them apart', () => {
    const due = (code: string, day?: string) => finding(code, { answer: willDo(day) })
    expect(
      order([finding('a'), due('b', '2027'), due('c', '2026-12'), finding('d'), due('e')]).map(([code]) => code),
    ).toEqual(['c', 'b', 'a', 'd', 'e'])
  })
})

describe('the reason for the order', () => {
  const say = (reason: Parameters<typeof reasonOf>[0]['reason'], isFirst: boolean, locale: string) =>
    reasonOf({ finding: finding('x'), reason }, isFirst, tellerIn(locale)).text
  it.each([
    [
      { because: 'overdue', due: '2026-03-01' },
      'First, because the deadline, 1 March 2026, has passed.',
      'Først, fordi fristen 1. marts 2026 er overskredet.',
    ],
    [
      { because: 'structural' },
      'First, because the plan file is at fault, and everything else rests on it.',
      'Først, fordi der er fejl i planfilen, og alt andet bygger på den.',
    ],
    [
      { because: 'goal', goal: { verbatim: 'Trivsel' } },
      'First, because the goal “Trivsel” hangs on it.',
      'Først, fordi målet »Trivsel« afhænger af det.',
    ],
    [
      { because: 'hangs', others: 4, on: { verbatim: 'Haven' } },
      'First, because 4 other open points are about “Haven”.',
      'Først, fordi 4 andre åbne punkter også handler om »Haven«.',
    ],
    [
      { because: 'important' },
      'First, because it is important for the plan.',
      'Først, fordi det er vigtigt for planen.',
    ],
    [
      { because: 'dueSoon', due: '2026-04' },
      'First, because the deadline, April 2026, is near.',
      'Først, fordi fristen april 2026 nærmer sig.',
    ],
    [{ because: 'advice' }, 'First, because nothing weightier is left.', 'Først, fordi intet vigtigere står tilbage.'],
  ] as const)('%j', (reason, en, da) => {
    expect(say(reason, true, 'en')).toBe(en)
    expect(say(reason, true, 'da')).toBe(da)
    expect(say(reason, false, 'en')).toBe(en.replace('First', 'Then'))
    expect(say(reason, false, 'da')).toBe(da.replace('Først', 'Derefter'))
  })
})
