import { deepFreeze, type Finding, foldVerdicts, type Missing, type Verdict, type Weight } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const finding = (weight: Weight, code = 'c'): Finding => ({
  code,
  key: `${code}#`,
  weight,
  about: [],
  message: { en: 'x', da: 'x' },
  slots: {},
  why: { en: 'x', da: 'x' },
  cites: [],
})
const gap = (fact: string): Missing => ({ what: { fact }, toKnow: { en: '?', da: '?' }, slots: {} })

const met = (examined: number): Verdict => ({ kind: 'met', examined })
const unmet = (examined: number, findings: readonly Finding[], missing: readonly Missing[] = []): Verdict => ({
  kind: 'unmet',
  examined,
  findings,
  missing,
})
const unknown = (...missing: readonly Missing[]): Verdict => ({ kind: 'unknown', missing })
const why = { en: 'Not this time', da: 'Ikke denne gang' }
const notApplicable: Verdict = { kind: 'notApplicable', why }

const weights = fc.constantFrom<Weight>('structural', 'important', 'advice')
const gaps = fc.array(fc.constantFrom(gap('a'), gap('b')), { maxLength: 2 })
const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map(met),
  fc
    .tuple(
      fc.nat(9),
      fc.array(
        weights.map((weight) => finding(weight)),
        { minLength: 1, maxLength: 3 },
      ),
      gaps,
    )
    .map(([examined, findings, missing]) => unmet(examined, findings, missing)),
  gaps.map((missing) => unknown(...missing)),
  fc.constant(notApplicable),
)
const verdicts = fc.array(verdict, { maxLength: 6 })
const kind = (...folded: readonly Verdict[]): string => foldVerdicts(folded).kind

/** How much of the plan a verdict looked at; an unknown one says nothing of it. */
const examinedIn = (folded: Verdict): number | undefined => ('examined' in folded ? folded.examined : undefined)

describe('foldVerdicts', () => {
  it.each<[string, readonly Verdict[], Verdict]>([
    ['met and met', [met(2), met(3)], met(5)],
    ['met and not applicable', [notApplicable, met(3), notApplicable], met(3)],
    ['met and unknown', [met(2), unknown(gap('a'))], unknown(gap('a'))],
    ['unknown and unknown', [unknown(gap('a')), unknown(gap('b'))], unknown(gap('a'), gap('b'))],
    ['unknown, with nothing named', [unknown()], unknown()],
    [
      'unmet, met and unknown',
      [met(2), unmet(3, [finding('important')], [gap('a')]), unknown(gap('b'))],
      unmet(5, [finding('important')], [gap('a'), gap('b')]),
    ],
    [
      'unmet twice, in the order given',
      [unmet(1, [finding('important', 'c')]), unmet(1, [finding('structural', 'd')])],
      unmet(2, [finding('important', 'c'), finding('structural', 'd')]),
    ],
    [
      'advice beside what decides stays with it',
      [unmet(4, [finding('advice'), finding('structural')])],
      unmet(4, [finding('advice'), finding('structural')]),
    ],
    ['advice alone is met', [unmet(4, [finding('advice'), finding('advice')])], met(4)],
    ['advice alone, with something missing', [unmet(4, [finding('advice')], [gap('a')])], unknown(gap('a'))],
    ['unmet without a finding, as of a phase that yields nothing', [unmet(0, []), met(1)], unmet(1, [])],
    ['the one reason why nothing applies', [notApplicable, notApplicable], notApplicable],
  ])('%s', (_, given, expected) => {
    expect(foldVerdicts(deepFreeze(given) as readonly Verdict[])).toStrictEqual(expected)
  })

  it.each<[string, readonly Verdict[]]>([
    [
      'reasons that differ',
      [notApplicable, { kind: 'notApplicable', why: { en: 'No park', da: 'Ingen park' } }, notApplicable],
    ],
    ['a met verdict over nothing', [met(0)]],
    ['advice over nothing', [unmet(0, [finding('advice')])]],
    ['advice over nothing beside another reason', [unmet(0, [finding('advice')]), notApplicable]],
  ])('of %s is not applicable, in both languages', (_, given) => {
    expect(foldVerdicts(given)).toStrictEqual({
      kind: 'notApplicable',
      why: {
        en: 'Nothing here applies to the plan as it stands.',
        da: 'Intet her er relevant for planen, som den ser ud nu.',
      },
    })
  })

  it('of no verdict at all is not applicable, since nothing was asked, in both languages', () => {
    expect(foldVerdicts([])).toStrictEqual({
      kind: 'notApplicable',
      why: { en: 'There are no criteria here.', da: 'Her er ingen kriterier.' },
    })
  })

  it('takes any iterable, however long', () => {
    const many = unmet(
      1,
      new Array<Finding>(300_000).fill(finding('important')),
      new Array<Missing>(300_000).fill(gap('a')),
    )
    const folded = foldVerdicts(new Set([many]))
    expect(folded.kind === 'unmet' && folded.findings.length).toBe(300_000)
  })

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(
        verdicts.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        ([given, shuffled]) => {
          expect(kind(...shuffled)).toBe(kind(...given))
          expect(examinedIn(foldVerdicts(shuffled))).toBe(examinedIn(foldVerdicts(given)))
        },
      ),
    )
  })

  it('gives the same kind when parts are folded first', () => {
    fc.assert(
      fc.property(verdicts, verdicts, (first, rest) => {
        expect(kind(foldVerdicts(first), foldVerdicts(rest))).toBe(kind(...first, ...rest))
      }),
    )
  })

  it('leaves out what does not apply', () => {
    fc.assert(
      fc.property(verdicts, fc.nat(6), (given, at) => {
        expect(kind(...given.slice(0, at), notApplicable, ...given.slice(at))).toBe(kind(...given))
      }),
    )
  })

  it('is never met over nothing, nor unmet without a reason', () => {
    fc.assert(
      fc.property(verdicts, (given) => {
        const folded = foldVerdicts(given)
        if (folded.kind === 'met') expect(folded.examined).toBeGreaterThan(0)
        if (folded.kind === 'unmet') expect(folded.findings.some(({ weight }) => weight !== 'advice')).toBe(true)
      }),
    )
  })
})
