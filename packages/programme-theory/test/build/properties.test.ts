import { deepFreeze, known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import { validate } from '@groundplan/kernel/document'
import { buildTheory, type Theory, type TheorySpec, theories } from '@groundplan/programme-theory'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const problems = (theory: Theory) => validate(theories.schema, { items: [theory] }, { owner: theories.kind }).findings
/** Ids as stores have them, and as mischief has them; whole numbers are refused as keys, see the other tests. */
const id = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 8 }),
    fc.constantFrom('__proto__', 'constructor', 'toString', 'is', 'en', ' '),
  )
  .filter((text) => !/^(?:0|[1-9]\d*)$/.test(text))
const words = fc.oneof(
  fc.string(),
  fc.record({ en: fc.string(), da: fc.string() }),
  fc.record({ da: fc.string() }),
  fc.record({ verbatim: fc.string(), lang: fc.constantFrom('da', 'ar') }, { requiredKeys: ['verbatim'] }),
)
const given = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof(
    value,
    value.map((one) => known(one)),
    fc.constantFrom(unknown(), unknown({ verbatim: 'w' }), withheld(), notApplicable(), undefined),
  )
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const sections = ['resources', 'activities', 'outputs', 'outcomes', 'goals', 'conditions'] as const
const linkSpec = fc.record({
  mechanism: given(words),
  polarity: optional(fc.constantFrom('increases' as const, 'decreases' as const)),
  confidence: given(fc.constantFrom('low' as const, 'high' as const)),
  evidence: given(fc.array(fc.record({ strength: fc.constant('experience' as const), source: given(words) }))),
  note: optional(words),
})

const built = fc.uniqueArray(id, { minLength: 2, maxLength: 12 }).chain((ids) => {
  const node = (name: string) =>
    fc.record({
      name: fc.constant(name),
      section: fc.constantFrom(...sections),
      label: words,
      note: optional(words),
      list: fc.boolean(),
      leadsTo: fc.subarray(ids),
      link: linkSpec,
      horizon: given(fc.constantFrom('signs' as const, 'longTerm' as const)),
      groups: given(fc.array(id)),
      target: given(fc.double({ noNaN: true, noDefaultInfinity: true })),
      assumes: fc.boolean(),
    })
  return fc.record({ id, title: words, language: fc.constantFrom(undefined, 'da'), nodes: fc.tuple(...ids.map(node)) })
})

/** The specification, with every own property defined whatever it is called. */
function specOf({ id: theoryId, title, language, nodes }: typeof built extends fc.Arbitrary<infer T> ? T : never) {
  const of = (section: string) =>
    Object.fromEntries(
      nodes
        .filter((node) => node.section === section)
        .map((node, i) => [
          node.name,
          {
            label: node.label,
            note: node.note,
            leadsTo: node.list
              ? node.leadsTo
              : Object.fromEntries(node.leadsTo.map((to, k) => [to, { ...node.link, id: `${node.name}>${k}` }])),
            assumes: node.assumes ? [{ id: `assumption of ${node.name}`, label: node.label }] : undefined,
            ...(section === 'outcomes' || section === 'goals'
              ? {
                  horizon: node.horizon,
                  groups: node.groups,
                  indicators: [{ id: `${section} ${i}`, label: node.label, target: node.target }],
                }
              : {}),
          },
        ]),
    )
  const spec = {
    id: theoryId,
    title,
    language,
    ...Object.fromEntries(sections.map((section) => [section, of(section)])),
  }
  return deepFreeze(spec) as unknown as TheorySpec
}

/** Whether two links would have one id: such a specification is refused, as another test shows. */
function clashes({ nodes }: typeof built extends fc.Arbitrary<infer T> ? T : never): boolean {
  const ids = nodes.flatMap(({ name, list, leadsTo }) =>
    leadsTo.map((to, k) => (list ? `${name}-${to}` : `${name}>${k}`)),
  )
  return new Set(ids).size < ids.length
}

describe('whatever the ids and texts', () => {
  test('a specification gives sound data, with every node and link in it', () => {
    fc.assert(
      fc.property(built, (drawn) => {
        fc.pre(!clashes(drawn))
        const theory = buildTheory(specOf(drawn))
        expect(problems(theory)).toEqual([])
        expect(theory.nodes.map((node) => node.id)).toEqual(
          sections.flatMap((section) => drawn.nodes.filter((node) => node.section === section).map(({ name }) => name)),
        )
        expect(theory.links.map(({ from, to }) => JSON.stringify([from, to])).toSorted()).toEqual(
          drawn.nodes.flatMap(({ name, leadsTo }) => leadsTo.map((to) => JSON.stringify([name, to]))).toSorted(),
        )
        expect((theory.assumptions ?? []).length).toBe(drawn.nodes.filter(({ assumes }) => assumes).length)
      }),
      { numRuns: 300 },
    )
  })

  test('the data is what a document can say: through JSON and back nothing changes', () => {
    fc.assert(
      fc.property(built, (drawn) => {
        fc.pre(!clashes(drawn))
        const theory = buildTheory(specOf(drawn))
        // JSON knows no negative zero.
        const text = JSON.stringify(theory)
        expect(JSON.stringify(JSON.parse(text))).toBe(text)
        expect(JSON.parse(text, (_, value: unknown) => value)).toEqual(
          JSON.parse(JSON.stringify(buildTheory(specOf(drawn)))),
        )
        expect(text).not.toContain('undefined')
        expect(holdsUndefined(theory)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  test('and whatever is given instead, it is built or refused with a TypeError', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, other) => {
        for (const spec of [
          value,
          { id: 't', title: 'T', goals: value },
          { id: 't', title: 'T', goals: { g: value }, links: other },
          { id: 't', title: 'T', goals: { g: { label: 'G', leadsTo: value, assumes: other } } },
          { id: 't', title: 'T', goals: { g: { label: 'G', horizon: value, indicators: other } } },
          { id: 't', title: 'T', activities: { a: { label: 'A', when: value, dose: other, description: value } } },
          { id: 't', title: 'T', assumptions: value, notes: other, includes: value, horizons: other },
        ])
          try {
            expect(problems(buildTheory(deepFreeze(spec) as never))).toEqual([])
          } catch (error) {
            expect(error).toBeInstanceOf(TypeError)
            expect((error as Error).message).toMatch(/^buildTheory (?:of|needs) /)
          }
      }),
      { numRuns: 300 },
    )
  })
})

function holdsUndefined(value: unknown): boolean {
  if (value === undefined) return true
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsUndefined)
}
