import type { Finding } from '@groundplan/kernel'
import { type Assessable, assess } from '@groundplan/planning-models'
import { type ConformanceCase, type ConformanceOptions, runConformance } from '@groundplan/planning-models/testing'
import { describe, expect, it } from 'vitest'
import { conformance } from '../src/testing/runConformance.js'
import { garden } from './fixtures/garden.js'
import { gardenCases } from './fixtures/gardenCases.js'
import { both } from './support.js'

const checks = (findings: readonly Finding[]) => findings.map(({ code }) => code.split('/').at(-1))

/** The garden with one planted defect in a rule. */
const withRule = (name: keyof typeof garden.rules, more: object): typeof garden =>
  ({ ...garden, rules: { ...garden.rules, [name]: { ...garden.rules[name], ...more } } }) as unknown as typeof garden
const run = (
  model: Assessable,
  cases: readonly ConformanceCase[] = gardenCases as never,
  options: ConformanceOptions = {},
) => runConformance(model, cases as never, options as never)
const [tended, neglected, , , , , , , early] = gardenCases as readonly ConformanceCase[]
const instead = (index: number, one: object) =>
  gardenCases.map((each, i) => (i === index ? { ...each, ...one } : each)) as unknown as ConformanceCase[]

describe('the kit finds', () => {
  it('nothing in a sound model', () => {
    expect(run(garden)).toEqual([])
  })

  it('a verdict that is not the expected one, of rules, phases and principles', () => {
    const findings = run(
      garden,
      instead(0, {
        expect: { bedTended: 'unknown' },
        // These follow from the rule, and are not told besides it.
        phases: { plan: 'unmet', sow: 'unknown' },
        principles: { care: 'notApplicable' },
      }),
    )
    const [care] = run(garden, instead(0, { principles: { care: 'notApplicable' } }))
    expect(both(care)).toEqual([
      'In “all is tended”, care is met; expected notApplicable',
      'I »all is tended« svarer care »met«, men »notApplicable« var forventet',
    ])
    expect(findings.map((finding) => both(finding))).toEqual([
      [
        'In “all is tended”, bedTended is met; expected unknown',
        'I »all is tended« svarer bedTended »met«, men »unknown« var forventet',
      ],
      [
        'In “all is tended”, plan is met; expected unmet',
        'I »all is tended« svarer plan »met«, men »unmet« var forventet',
      ],
    ])
    expect(findings[0]?.about).toEqual([
      { kind: 'case', id: 'all is tended' },
      { kind: 'rule', id: '@example/garden/bedTended' },
    ])
  })

  it('a rule, phase or principle that is not there', () => {
    expect(
      checks(
        run(
          garden,
          instead(0, { expect: { bedTendid: 'met' }, phases: { toString: 'met' }, principles: { x: 'met' } }),
        ),
      ),
    ).toEqual(['unnamed', 'unnamed', 'unnamed'])
  })

  const [expected] = neglected!.expect['bedTended'] as readonly object[]
  const pointer = '/plan/artefacts/@example~1garden~1beds/content/items/0/helpers'
  const at = 'at ["beds","items",0,"helpers"]'
  it.each<[string, unknown, string?]>([
    ['message', [{ ...expected, message: 'other' }]],
    ['thing', [{ ...expected, about: [{ kind: 'bed', id: 'b9' }] }]],
    ['slot', [{ ...expected, slots: { bed: 'Tulips' } }]],
    ['slot too few', [{ ...expected, slots: undefined }]],
    ['pointer', [{ ...expected, pointer: '/plan' }]],
    ['pointer too few', [{ ...expected, pointer: undefined }], at],
    ['number', [expected, expected]],
    ['none', [], at],
    ['not named', undefined, at],
  ])('a finding that differs from the expected one: %s', (_, expects, place = pointer) => {
    const found = run(garden, instead(1, { expect: { bedTended: expects } }))
    expect(checks(found)).toEqual(['findings'])
    expect(both(found[0])[0]).toContain(
      `bedTended does not find what is expected\n  found:\n    alone (bed:b1) {"bed":"Roses"} ${place}\n  expected:\n`,
    )
  })
  it('findings that were expected where there are none', () => {
    const found = run(garden, instead(0, { expect: { bedTended: [expected] } }))
    expect(both(found[0])[1]).toContain(
      'finder bedTended ikke det forventede\n  fundet:\n    ingenting\n  forventet:\n    alone',
    )
    expect(checks(run(garden, instead(0, { expect: { bedTended: [] } })))).toEqual(['findings'])
  })
  it('nothing in slots written in another order', () => {
    const one = {
      ...gardenCases[4]!,
      expect: {
        helpersMeet: [
          { ...(gardenCases[4]!.expect.helpersMeet as readonly object[])[0], slots: { months: 7, helper: 'h2' } },
        ],
      },
    }
    expect(run(garden, instead(4, one))).toEqual([])
  })

  it('a rule that throws or changes its input', () => {
    const mutating = withRule('bedTended', { check: ({ beds }: { beds: { items: unknown[] } }) => beds.items.push(1) })
    const found = run(mutating, [tended!])
    expect(checks(found)).toContain('defect')
    expect(both(found.find(({ code }) => code.endsWith('defect')))[1]).toMatch(
      /^I »all is tended« er der noget galt med bedTended: Reglen eller visningen »Alle bede bliver passet« brød sammen/,
    )
  })

  it('a rule that answers differently in two runs', () => {
    let runs = 0
    const forgetful = withRule('eventInPeriod', { check: () => ({ examined: ++runs, seen: [], missing: [] }) })
    expect(checks(run(forgetful, [early!]))).toContain('unsteady')
  })

  it('an answer that no case shows, and an excuse that is not true', () => {
    const shown = (options: ConformanceOptions, cases: readonly ConformanceCase[] = [tended!]) =>
      run(garden, cases, options)
        .filter(({ code }) => /never|untrue/i.test(code))
        .map((finding) => both(finding)[0])
    expect(shown({})).toEqual([
      'No case shows bedTended as unmet',
      'No case shows bedTended as unknown',
      'No case shows bedTended as notApplicable',
      'No case shows helpersMeet as met',
      'No case shows helpersMeet as unmet',
      'No case shows helpersMeet as unknown',
      'No case shows eventInPeriod as met',
      'No case shows eventInPeriod as unmet',
      'No case shows eventInPeriod as unknown',
    ])
    expect(
      shown({
        never: {
          helpersMeet: { met: 'x', unmet: 'x', unknown: 'x' },
          eventInPeriod: { met: 'x', unmet: 'x', unknown: 'x' },
          bedTended: { unmet: 'x', unknown: 'x' },
        },
      }),
    ).toEqual(['No case shows bedTended as notApplicable'])
    expect(shown({ never: { bedTended: { met: 'x' } } }, gardenCases as never)).toEqual([
      'bedTended is said never to be met, but “all is tended” shows it',
    ])
  })

  it('a rule that no case shows as unknown by itself, however often it lacks what it needs', () => {
    const cases = gardenCases.filter(({ name }) => name !== 'nobody knows who tends the bed')
    const silent = withRule('bedTended', {
      check: ({ beds }: { beds: { items: readonly { helpers?: readonly string[] }[] } }, say: never, limits: never) =>
        garden.rules.bedTended.check(
          { beds: { items: beds.items.filter(({ helpers }) => helpers !== undefined) } } as never,
          say,
          limits,
        ),
    })
    const shown = (never?: object) =>
      run(silent, cases as never, { never } as never)
        .filter(({ code }) => /never|untrue/i.test(code))
        .map((finding) => both(finding))
    expect(shown()).toEqual([
      [
        'No case shows bedTended as unknown by a question of its own',
        'Intet testtilfælde viser bedTended som unknown med et spørgsmål, den selv stiller',
      ],
    ])
    expect(shown({ bedTended: { unknown: 'it asks nothing' } })).toEqual([])
  })

  it('something said of an empty plan', () => {
    const eager = withRule('eventInPeriod', { check: () => ({ examined: 1, seen: [], missing: [] }) })
    expect(
      run(eager)
        .filter(({ code }) => code.endsWith('emptyPlan'))
        .map((finding) => both(finding)),
    ).toEqual([['On an empty plan, eventInPeriod is met', 'På en tom plan svarer eventInPeriod »met«']])
    const blaming = withRule('eventInPeriod', {
      check: (_: unknown, say: { outside: (seen: object) => unknown }) => ({
        examined: 1,
        seen: [say.outside({ about: [], slots: { id: 'x' } })],
        missing: [],
      }),
    })
    expect(
      run(blaming)
        .filter(({ code }) => code.endsWith('emptyPlan'))
        .map((finding) => both(finding)[0]),
    ).toEqual(['On an empty plan, eventInPeriod is unmet'])
    const broken = withRule('eventInPeriod', { check: () => undefined })
    const said = (model: Parameters<typeof run>[0]) =>
      run(model, [])
        .filter(({ code }) => code.endsWith('emptyPlanSays'))
        .map(both)
    expect(said(broken)).toHaveLength(1)
    expect(said(garden)).toEqual([])
  })

  it('an answer that depends on the order of items', () => {
    const first = withRule('bedTended', {
      check: (
        { beds }: { beds: { items: readonly { id: string; name: string }[] } },
        say: { alone: (seen: object) => unknown },
      ) => ({
        examined: beds.items.length,
        seen: beds.items
          .slice(0, 1)
          .map(({ id, name }) => say.alone({ about: [{ kind: 'bed', id }], slots: { bed: name } })),
        missing: [],
      }),
    })
    expect(checks(run(first)).filter((check) => check === 'order')).toHaveLength(1)
    expect(both(run(first).find(({ code }) => code.endsWith('order')))[0]).toBe(
      [
        'In “a bed nobody tends, and one nobody knows of”, bedTended answers otherwise when items stand in another order',
        '  as written:',
        '    unmet of 2',
        '    alone (bed:b1) {"bed":"Roses"} /plan/artefacts/@example~1garden~1beds/content/items/0',
        '  turned round:',
        '    unmet of 2',
        '    alone (bed:b2) {"bed":"Leeks"} /plan/artefacts/@example~1garden~1beds/content/items/0',
      ].join('\n'),
    )
    const asking = withRule('bedTended', {
      check: ({ beds }: { beds: { items: readonly { id: string }[] } }) => ({
        examined: beds.items.length,
        seen: [],
        missing: beds.items.slice(0, 1).map(({ id }) => ({
          what: { entity: { kind: 'bed', id }, field: 'f' },
          toKnow: { en: 'a', da: 'b' },
          slots: {},
        })),
      }),
    })
    expect(checks(run(asking))).toContain('order')
  })

  it('a question in one language of two, with a slot lost in one, or with a slot that nobody filled', () => {
    const asking = (toKnow: object, slots: object) =>
      withRule('bedTended', {
        check: ({ beds }: { beds: { items: readonly { id: string }[] } }) => ({
          examined: beds.items.length,
          seen: [],
          missing: beds.items.map(({ id }) => ({ what: { entity: { kind: 'bed', id }, field: 'f' }, toKnow, slots })),
        }),
      })
    const questions = (toKnow: object, slots: object) =>
      run(asking(toKnow, slots), [neglected as ConformanceCase])
        .filter(({ code }) => code.endsWith('/question'))
        .map((finding) => both(finding))
    const where = neglected?.name
    expect(questions({ en: 'Who tends {bed}?', da: 'Hvem passer {bed}?' }, { bed: 'b' })).toEqual([])
    expect(questions({ en: 'Who tends {bed}?', da: 'Hvem passer {bed}?' }, { bde: 'b' })).toEqual([
      [
        `In “${where}”, a question of bedTended lacks {bed}: “Who tends {bed}?”`,
        `I »${where}« mangler et spørgsmål fra bedTended {bed}: »Hvem passer {bed}?«`,
      ],
    ])
    expect(questions({ en: 'Who tends {bed}?', da: 'Hvem passer det?' }, { bed: 'b' })).toEqual([
      [expect.stringContaining('lacks {bed}'), expect.stringContaining('{bed}: »Hvem passer det?«')],
    ])
    expect(questions({ en: 'Who tends it?' }, {})).toEqual([
      [expect.stringContaining('lacks da'), expect.stringContaining('mangler et spørgsmål fra bedTended da')],
    ])
    const plural = { count: 'n', one: '{n} bed?', other: '{n} beds?' }
    expect(questions({ en: plural, da: plural }, {})).toEqual([
      [expect.stringContaining('lacks {n}'), expect.anything()],
    ])
  })

  it('a text left in the other language, a lost slot, a citation that leads nowhere', () => {
    const message = (en: unknown, da: unknown) => withRule('bedTended', { messages: { alone: { en, da } } })
    const texts = (model: Assessable) =>
      run(model, [])
        .filter(({ code }) => /sameText|slots|citation/.test(code))
        .map((finding) => both(finding)[0])
    expect(texts(message('Nobody tends {bed}', 'Nobody tends {bed}'))).toEqual([
      'rules.bedTended.messages.alone reads the same in English and Danish',
    ])
    expect(texts(message('Bed {bed}', 'Bed {bed}'))).toEqual([])
    expect(texts(message('Nobody tends {bed}', 'Ingen passer {bed} og {mere}'))).toEqual([
      'rules.bedTended.messages.alone has other slots in Danish than in English: {mere}',
    ])
    expect(texts(message('Nobody tends {bed} and {more}', 'Ingen passer {bed}'))).toEqual([
      'rules.bedTended.messages.alone has other slots in Danish than in English: {more}',
    ])
    const plural = { count: 'n', one: 'a bed {bed}', other: 'two beds {bed}' }
    expect(texts(message(plural, plural))).toEqual([
      'rules.bedTended.messages.alone reads the same in English and Danish',
    ])
    const same = { en: 'Two words', da: 'Two words' }
    expect(texts(withRule('bedTended', { label: same, why: same, notApplicable: same }))).toEqual([
      'rules.bedTended.label reads the same in English and Danish',
      'rules.bedTended.why reads the same in English and Danish',
      'rules.bedTended.notApplicable reads the same in English and Danish',
    ])
    const part = { label: same, title: same, cites: [] }
    const all = {
      ...garden,
      title: same,
      summary: same,
      principles: { p: part },
      lanes: { l: part },
      phases: {},
      flow: undefined,
      links: [part],
      loops: [part],
      shortcuts: [part],
      views: { v: { title: same, reads: {} } },
      rules: {},
    }
    expect(texts(all as unknown as Assessable).map((said = '') => said.split(' ')[0])).toEqual([
      'summary',
      'principles.p',
      'lanes.l',
      'links.0',
      'loops.0',
      'shortcuts.0',
      'views.v',
      'principles.p',
      'lanes.l',
      'links.0',
      'loops.0',
      'shortcuts.0',
    ])
    expect(
      texts(
        withRule('bedTended', {
          languages: ['en'],
          label: { en: 'Two words' },
          messages: { alone: { en: 'Two {bed}' } },
          why: { en: 'Two words' },
        }),
      ),
    ).toEqual([])

    const citing = (...cites: unknown[]) => withRule('bedTended', { cites })
    expect(texts(citing({ source: 'other', at: 'x' }))).toEqual([
      'rules.bedTended cites “other”, which is not declared',
    ])
    expect(texts(citing({ source: 'toString', at: 'x' }))).toEqual([
      'rules.bedTended cites “toString”, which is not declared',
    ])
    expect(texts(citing({ source: 'gardener', at: ' ' }))).toEqual(['rules.bedTended cites “gardener” without a place'])
    expect(texts(citing({ own: { en: '', da: ' ' } }))).toEqual(['rules.bedTended cites itself, without a reason'])
    expect(texts(citing())).toEqual(['rules.bedTended cites nothing'])
    expect(texts(withRule('helpersMeet', { thresholds: { months: { value: 6, unit: 'month', cites: [] } } }))).toEqual([
      'rules.helpersMeet.thresholds.months cites nothing',
    ])
    expect(
      texts({
        ...garden,
        phases: { ...garden.phases, sow: { ...garden.phases.sow, cites: [{ source: 'other', at: 'x' }] } },
      } as never),
    ).toEqual(['phases.sow cites “other”, which is not declared'])
  })

  it('an engine that makes up an answer without what a rule needs, or points nowhere', () => {
    const careless = ((models: readonly Assessable[], plan: never, given: never) => {
      const result = assess(models as never, plan, given) as unknown as {
        models: Record<string, { rules: Record<string, { kind: string; findings?: Finding[] }> }>
      }
      const { rules } = result.models['@example/garden']!
      if (rules['bedTended']?.kind === 'unknown') rules['bedTended'] = { kind: 'met' }
      for (const finding of rules['eventInPeriod']?.findings ?? []) Object.assign(finding, { pointer: '/plan/nowhere' })
      return result
    }) as unknown as typeof assess
    const found = conformance(careless, garden, gardenCases, {})
    expect(both(found.find(({ code }) => code.endsWith('requiredRead')))).toEqual([
      'In “all is tended” without Beds, bedTended is met; expected unknown',
      'I »all is tended« uden Bede svarer bedTended »met«, men »unknown« var forventet',
    ])
    expect(checks(found).filter((check) => check === 'requiredRead')).toHaveLength(4)
    expect(both(found.find(({ code }) => code.endsWith('pointer')))[0]).toBe(
      'In “an event before the garden”, eventInPeriod points to /plan/nowhere, where nothing stands',
    )
  })
})
