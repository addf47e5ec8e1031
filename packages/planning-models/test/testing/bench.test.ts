import { type Finding, say } from '@groundplan/kernel'
import type { Assessable } from '@groundplan/planning-models'
import {
  type ConformanceCase,
  type ConformanceOptions,
  type ConformanceProgress,
  runConformance,
} from '@groundplan/planning-models/testing'
import { describe, expect, it } from 'vitest'
import { testingCatalogue } from '../../src/testing/catalogue.js'
import { checks } from '../../src/testing/checks.js'
import { functionWords } from '../../src/testing/functionWords.js'
import { garden } from '../fixtures/garden.js'
import { caseCalled, cases, withCase, withCheck, withParts } from './defect.js'

const run = (model: Assessable, its: readonly ConformanceCase[] = cases, options: ConformanceOptions = {}) =>
  runConformance(model, its as never, options as never)
const checksOf = (findings: readonly Finding[]) => findings.map(({ code }) => code.split('/').at(-1))
const endless = () => {
  for (;;);
}

describe('a rule that never ends', () => {
  const found = run(
    withParts({
      rules: {
        ...garden.rules,
        helpersMeet: { ...garden.rules.helpersMeet, check: endless },
        eventInPeriod: { ...garden.rules.eventInPeriod, messages: {} },
      },
    }),
    withCase('all is tended', { principles: { care: 'unmet' }, phases: { plan: 'unmet', sow: 'unknown' } }),
    { timeLimit: 0.25 },
  )

  it('is named with its case, once, in both languages', () => {
    const loops = found.filter(({ code }) => code.endsWith('/loops'))
    expect(loops.map((finding) => [say(finding, 'en'), say(finding, 'da')])).toEqual([
      [
        'In “all is tended”, helpersMeet does not come to an end within 0.25 s',
        'I »all is tended« bliver helpersMeet ikke færdig inden for 0,25 s',
      ],
    ])
    expect(loops[0]?.about).toEqual([
      { kind: 'case', id: 'all is tended' },
      { kind: 'rule', id: '@example/garden/helpersMeet' },
    ])
  })
  it('keeps nobody from checking the rest, but for the principles that rest on it', () => {
    expect(checksOf(found)).toEqual(['defect', 'verdict', 'verdict', 'loops'])
    expect(found.slice(1, 3).map((finding) => say(finding, 'en'))).toEqual([
      'In “all is tended”, plan is met; expected unmet',
      'In “all is tended”, sow is met; expected unknown',
    ])
  })
  it('may also be stopped while it is run in other ways', () => {
    const sensitive = withCheck(
      'bedTended',
      (read: { beds: { items: readonly { id: string }[] } }, say, limits, check) => {
        if (read.beds.items[0]?.id === 'b2') endless()
        return check(read as never, say, limits)
      },
    )
    const late = run(sensitive, cases, { timeLimit: 0.25 })
    expect(checksOf(late)).toEqual(['loops'])
    expect(say(late[0] as Finding, 'en')).toMatch(
      /^In “a bed nobody tends, and one nobody knows of”, bedTended does not/,
    )
  })
})

it('a loop in a schema ends the run, with what was found on paper', () => {
  const beds = { ...garden.rules.bedTended.reads['beds'], mentions: endless }
  const model = withParts({
    rules: { ...garden.rules, bedTended: { ...garden.rules.bedTended, reads: { beds }, label: { en: 'Beds' } } },
  })
  const found = run(model, cases, { timeLimit: 0.25 })
  expect(checksOf(found)).toEqual(['language', 'loops'])
  expect(say(found[1] as Finding, 'da')).toBe(
    'I »all is tended« bliver noget uden for reglerne og visningerne (et skema, en migrering eller mentions) ikke færdig inden for 0,25 s',
  )
})

it('what happens on the empty plan is told of “an empty plan”, in both languages', () => {
  const both = (findings: readonly Finding[], check: string) =>
    findings.filter(({ code }) => code.endsWith(`/${check}`)).map((each) => [say(each, 'en'), say(each, 'da')])
  const excused = run(garden, [], { never: { eventInPeriod: { notApplicable: 'x' } } })
  expect(both(excused, 'untrueExcuse')).toEqual([
    [
      'eventInPeriod is said never to be notApplicable, but “an empty plan” shows it',
      'Om eventInPeriod står der, at den aldrig er notApplicable, men »en tom plan« viser det',
    ],
  ])
  const periodless = withCheck('eventInPeriod', (read: { frame: { period: { from: string } } }, say, limits, check) => {
    if (read.frame.period.from === 'unknown') endless()
    return check(read as never, say, limits)
  })
  const late = run(periodless, cases, { timeLimit: 0.25 })
  expect(both(late, 'loops')).toEqual([
    [
      'In “an empty plan”, eventInPeriod does not come to an end within 0.25 s',
      'I »en tom plan« bliver eventInPeriod ikke færdig inden for 0,25 s',
    ],
  ])
  expect(late[0]?.about[0]).toEqual({ kind: 'case', id: 'an empty plan' })
})

it('a rule that breaks down is told once, and no more is said of it', () => {
  const broken = withCheck('bedTended', () => Date.now())
  const found = run(broken)
  expect(checksOf(found)).toEqual(['defect'])
  expect(found[0]?.about).toEqual([
    { kind: 'case', id: 'all is tended' },
    { kind: 'rule', id: '@example/garden/bedTended' },
  ])
})

it('a case may be about some of the rules', () => {
  const name = 'an event before the garden'
  const silent = (more: object) => run(garden, [...cases, { ...caseCalled(name), name: 'again', expect: {}, ...more }])
  expect(checksOf(silent({}))).toEqual(['findings'])
  expect(checksOf(silent({ only: ['eventInPeriod'] }))).toEqual(['findings'])
  expect(silent({ only: ['bedTended'] })).toEqual([])
  expect(checksOf(silent({ only: ['bedTended'], expect: { eventInPeriod: 'met' } }))).toEqual(['verdict'])
})

it('says how far it has come: the cases, with the checks on paper before them and the others after', () => {
  const steps: ConformanceProgress[] = []
  run(garden, cases, { progress: (step) => steps.push(step) })
  expect(steps.map(({ doing }) => doing).sort()).toEqual(
    [...cases.map(({ name }) => name), ...Object.keys(checks)].sort(),
  )
  expect(steps[0]?.doing).toBe('contract')
  expect(steps.at(-1)?.doing).toBe('loops')
  expect(steps.map(({ done }) => done)).toEqual(steps.map((_, i) => i))
  expect(new Set(steps.map(({ of }) => of))).toEqual(new Set([steps.length]))
})

describe('growth', () => {
  interface Reads {
    readonly beds: { readonly items: readonly { readonly id: string; readonly name: string }[] }
  }
  const growing = (growth: string, work: (items: Reads['beds']['items']) => unknown) => {
    const check = (read: Reads, say: never, limits: never) => {
      work(read.beds.items)
      return garden.rules.bedTended.check(read as never, say, limits)
    }
    return checksOf(
      run(withParts({ rules: { ...garden.rules, bedTended: { ...garden.rules.bedTended, growth, check } } })),
    )
  }
  const pairs = (items: Reads['beds']['items']) => items.map(({ id }) => items.filter(({ name }) => name === id))
  it('lets a rule sort', () => {
    expect(growing('linear', (items) => items.toSorted((a, b) => (a.name < b.name ? -1 : 1)))).toEqual([])
  })
  it('lets a rule compare all with all when it says so, and no more than that', () => {
    expect(growing('linear', pairs)).toEqual(['growth'])
    expect(growing('quadratic', pairs)).toEqual([])
    expect(growing('quadratic', (items) => items.map(() => pairs(items)))).toEqual(['growth'])
  })
  it('finds work without end on large plans, also where it reads nothing', () => {
    const late = (items: Reads['beds']['items']) => {
      if (items.length >= 100) endless()
    }
    expect(growing('linear', late)).toEqual(['growth'])
  })
  it('says nothing of a rule that cannot be watched', () => {
    expect(growing('linear', (items) => pairs(structuredClone(items)))).toEqual([])
  })
})

describe('misuse', () => {
  const [first] = cases as readonly [ConformanceCase]
  it.each<[string, readonly unknown[], object, string]>([
    ['no limit', [], { timeLimit: 0 }, 'timeLimit must be a number of seconds above 0, not 0.'],
    [
      'endless limit',
      [],
      { timeLimit: Number.POSITIVE_INFINITY },
      'timeLimit must be a number of seconds above 0, not Infinity.',
    ],
    ['no name', [{ ...first, name: ' ' }], {}, 'Case 1 needs a name'],
    ['nothing', [first, undefined], {}, 'Case 2 needs a name'],
    [
      'no expectation',
      [{ ...first, expect: undefined }],
      {},
      'Case “all is tended” says nothing of what is expected: give `expect`',
    ],
    ['no plan', [{ ...first, plan: undefined }], {}, 'Case “all is tended”: '],
    ['no date', [{ ...first, at: '2026-02-30' }], {}, 'Case “all is tended”: The date of an assessment (`at`)'],
    [
      'no such threshold',
      [{ ...first, thresholds: { x: 1 } }],
      {},
      'Case “all is tended”: No rule here has the threshold "x"',
    ],
    ['no data', [{ ...first, plan: { ...first.plan, title: () => 'x' } }], {}, 'Case “all is tended”: '],
  ])('%s throws, and names the remedy', (_, its, options, says) => {
    expect(() => run(garden, its as never, options)).toThrow(TypeError)
    expect(() => run(garden, its as never, options)).toThrow(says)
  })
  it('cases that are no list', () => {
    expect(() => run(garden, first as never)).toThrow(
      'Cases are needed as a list: runConformance(model, [{ name, plan, at, expect }]).',
    )
  })
})

describe('a model made by hand', () => {
  const rule = garden.rules.bedTended
  it.each<[string, unknown, readonly string[]]>([
    ['no rule at all', null, ['defect', 'verdict']],
    ['a rule without check', { ...rule, check: undefined }, ['defect']],
    ['a rule without reads', { ...rule, reads: undefined }, ['defect']],
    ['a rule that reads nothing', { ...rule, reads: { beds: undefined } }, ['defect']],
    ['a rule without messages', { ...rule, messages: undefined }, ['defect']],
    ['a rule without languages', { ...rule, languages: undefined }, ['defect']],
    ['a rule without citations', { ...rule, cites: undefined }, ['citation', 'defect']],
  ])('%s', (_, broken, expected) => {
    const found = run(withParts({ rules: { ...garden.rules, bedTended: broken } }))
    const without = new Set(checksOf(found).filter((check) => check !== 'language' && check !== 'emptyPlanSays'))
    expect([...without]).toEqual(expected)
  })
  it('without rules, sources or views', () => {
    const bare = { contract: 1, id: '@example/bare', title: { en: 'Bare', da: 'Bar' }, summary: { en: 'x', da: 'y' } }
    expect(run(bare as never, [])).toEqual([])
    expect(run({ id: '@example/bare' } as never, [])).toEqual([])
  })
  it('of another contract, whatever else it is', () => {
    const other = { id: '@example/later', contract: 2, rules: null, phases: [] }
    expect(checksOf(run(other as never, cases))).toEqual(['contract'])
  })
})

describe('the catalogue', () => {
  it.each(Object.entries(testingCatalogue))(
    '%s says in both languages what is seen, why it matters and what to do',
    (_, entry) => {
      for (const language of ['en', 'da'] as const) {
        expect(entry.message[language]).toMatch(/\S.{9}/)
        expect(functionWords(entry.message[language], language)).toEqual([])
        expect(entry.why[language]).toMatch(/^[A-ZÆØÅ].+[.:!?] .+\.$/)
        expect(functionWords(entry.why[language].replaceAll(/`[^`]*`/g, ''), language)).toEqual([])
      }
      const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
      expect(slots(entry.message.da)).toEqual(slots(entry.message.en))
      expect(slots(entry.message.en).length).toBeGreaterThan(0)
    },
  )
})
