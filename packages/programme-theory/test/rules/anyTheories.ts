import { type Datum, known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import type { Assumption, Indicator, Theories, Theory, TheoryLink, TheoryNode } from '@groundplan/programme-theory'
import fc from 'fast-check'

// Few ids, so that they meet: ends that are there and not, things defined twice, theories that include each other in rings.
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'lost', '__proto__', 'constructor')
const ids = fc.array(id, { maxLength: 3 })
const words = fc.oneof(
  fc.constantFrom('Trivsel', 'trivsel ', 'Ro', '{slot}').map((verbatim) => ({ verbatim })),
  fc.constantFrom({ en: 'Calm', da: 'Ro' }, { en: 'Play', da: 'Leg' }),
)
const datum = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Datum<T>> =>
  fc.oneof(value.map(known), fc.constant(unknown()), fc.constant(withheld()), fc.constant(notApplicable()))
const number = fc.constantFrom(0, 1, 70)
const indicator: fc.Arbitrary<Indicator> = fc.record(
  { id, label: words, baseline: datum(number), target: datum(number), by: datum(fc.constantFrom('2018', '2019-05')) },
  { requiredKeys: ['id', 'label'] },
)
const horizon = fc.constantFrom('signs', 'mediumTerm', 'intermediateObjective', 'longTerm', 'never')
const result = fc.constantFrom('countable', 'process', 'capacity', 'culture', 'experience')
const ref = fc.record({ kind: fc.constantFrom('group', 'organisation'), id })
const base = { id, box: id, focusAreas: ids }
const change = {
  ...base,
  label: words,
  horizon: datum(horizon),
  groups: datum(ids),
  result: datum(result),
  seenBy: datum(words),
  indicators: datum(fc.array(indicator, { maxLength: 2 })),
}
const is = <const T extends string>(kind: T) => fc.constant(kind)
const node = fc.oneof(
  fc.record({ is: is('resource'), ...base, label: words }, { requiredKeys: ['is', 'id', 'label'] }),
  fc.record(
    {
      is: is('activity'),
      ...base,
      label: words,
      activity: id,
      deliveredBy: datum(fc.array(ref, { maxLength: 2 })),
      when: datum(fc.constantFrom({ from: '2017' }, { from: '2018', to: '2017' })),
      groups: datum(ids),
    },
    { requiredKeys: ['is', 'id'] },
  ),
  fc.record(
    { is: is('output'), ...base, label: words, result: datum(result) },
    { requiredKeys: ['is', 'id', 'label'] },
  ),
  fc.record({ is: is('outcome'), ...change }, { requiredKeys: ['is', 'id', 'label'] }),
  fc.record({ is: is('goal'), ...change }, { requiredKeys: ['is', 'id', 'label'] }),
  fc.record(
    { is: is('condition'), ...base, label: words, holds: datum(fc.boolean()), mustChange: datum(fc.boolean()) },
    { requiredKeys: ['is', 'id', 'label'] },
  ),
) as fc.Arbitrary<TheoryNode>
const link: fc.Arbitrary<TheoryLink> = fc.record(
  {
    id,
    from: id,
    to: id,
    mechanism: datum(words),
    polarity: fc.constantFrom('increases', 'decreases'),
    evidence: datum(
      fc.array(fc.record({ strength: fc.constantFrom('conjecture', 'experience', 'researchHere') }), { maxLength: 2 }),
    ),
    conditions: datum(ids),
  },
  { requiredKeys: ['id', 'from', 'to'] },
)
const part = fc.oneof(
  id.map((one) => ({ node: one })),
  id.map((one) => ({ link: one })),
)
const status = fc.constantFrom('stated', 'beingTested', 'supported', 'weakened', 'rejected')
const assumption: fc.Arbitrary<Assumption> = fc.record(
  {
    id,
    label: words,
    on: fc.array(part, { minLength: 1, maxLength: 2 }),
    states: fc.array(fc.record({ is: status, at: fc.constantFrom('unknown', '2018', '2019-05', '2017-01-02') }), {
      maxLength: 4,
    }),
    indicator: datum(words),
    reviewOn: datum(fc.constantFrom('2018', '2026', '2026-10-02')),
  },
  { requiredKeys: ['id', 'label', 'on'] },
)
const list = <T>(one: fc.Arbitrary<T>, maxLength: number) => fc.array(one, { maxLength })
const theory: fc.Arbitrary<Theory> = fc.record(
  {
    id,
    title: words,
    horizons: list(fc.record({ id: horizon, label: words }), 3),
    focusAreas: list(
      fc.record({ id, label: words, challenge: datum(words), groups: datum(ids) }, { requiredKeys: ['id', 'label'] }),
      2,
    ),
    boxes: list(fc.record({ id, label: words }), 2),
    nodes: list(node, 7),
    links: list(link, 9),
    assumptions: list(assumption, 3),
    notes: list(fc.record({ id, text: words, on: list(part, 2) }, { requiredKeys: ['id', 'text'] }), 2),
    includes: list(fc.record({ theory: id, without: ids }, { requiredKeys: ['theory'] }), 2),
    isPart: fc.boolean(),
  },
  { requiredKeys: ['id', 'title', 'nodes', 'links'] },
)

/** Any theories that the schema lets in, however little they hang together. */
export const anyTheories: fc.Arbitrary<Theories> = fc.record({ items: list(theory, 4) })
