// Texts that are lacking, views and artefacts that do not keep to the contract: told of, and nobody is harmed.
import { newDocument } from '@groundplan/kernel/document'
import { assess, figuresOf, type PlanningModel, parsePlan } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { beds, garden } from './fixtures/garden.js'
import { both, codes, hostile, own, soundPlan } from './support.js'
import { assessedBeside, at, bed, type Read, said, troubled } from './unharmed.js'

describe('a rule made by hand that lacks texts', () => {
  const lacking = (more: object) => {
    const liar = hostile(() => said(bed('b1')), more)
    return assessedBeside(liar).findings.filter(({ code }) => code.endsWith('/contained/language'))
  }
  const plural = { count: 'n', one: 'a {n}', other: 'b {n}' }
  it.each<[string, object, string | undefined]>([
    ['has all of them', {}, undefined],
    ['has an empty label', { label: { en: 'L', da: '' } }, 'label.da'],
    ['has no reason', { why: undefined }, 'why.en and why.da'],
    ['has no Danish where it does not apply', { notApplicable: { en: 'x' } }, 'notApplicable.da'],
    ['has both where it does not apply', { notApplicable: { en: 'x', da: 'y' } }, undefined],
    ['has an empty message', { messages: { m: { en: 'Seen {x}', da: '' } } }, 'messages.m.da'],
    [
      'has a plural that counts nothing',
      {
        messages: { m: { en: 'Seen {x}', da: 'Set {x}' }, n: { en: plural, da: { ...plural, count: '' } } },
      },
      'messages.n.da',
    ],
    [
      'has half a plural',
      { messages: { m: { en: 'Seen {x}', da: 'Set {x}' }, n: { en: plural, da: { ...plural, other: '' } } } },
      'messages.n.da',
    ],
    [
      'has another half',
      { messages: { m: { en: 'Seen {x}', da: 'Set {x}' }, n: { en: { ...plural, one: '' }, da: plural } } },
      'messages.n.en',
    ],
    [
      'has a whole plural',
      { messages: { m: { en: 'Seen {x}', da: 'Set {x}' }, n: { en: plural, da: plural } } },
      undefined,
    ],
    ['declares one language', { languages: ['en'], messages: { m: { en: 'Seen {x}' } } }, undefined],
    ['declares none that is known', { languages: ['de'], messages: { m: { en: 'Seen {x}' } } }, 'messages.m.da'],
  ])('%s', (_, more, what) => {
    const findings = lacking(more)
    expect(findings.map((finding) => finding.weight)).toEqual(what === undefined ? [] : ['advice'])
    if (what !== undefined) expect(both(findings[0])[0]).toContain(`lacks texts: ${what}`)
  })
  it.each<[string, object]>([
    ['a message is a number', { messages: { m: { en: 'Seen {x}', da: 7 } } }],
    ['a message is nothing', { messages: { m: { en: 'Seen {x}', da: 'Set {x}' }, n: null } }],
    ['no language is declared', { languages: undefined }],
  ])('is not run at all where %s', (_, more) => {
    const liar = hostile(() => said(bed('b1')), more)
    expect(codes(assessedBeside(liar).findings.filter(({ model }) => model === liar.id))).toEqual(['contained/threw'])
  })
  it('names five places at most', () => {
    const english = { en: 'x' }
    const [finding] = lacking({
      label: english,
      why: english,
      messages: { m: { en: 'Seen {x}' }, n: english, o: english, p: english },
    })
    expect(finding?.slots['what']).toEqual([
      'label.da',
      'why.da',
      'messages.m.da',
      'messages.n.da',
      'messages.o.da',
      '…',
    ])
    const [five] = lacking({
      label: english,
      why: english,
      messages: { m: { en: 'Seen {x}' }, n: english, o: english },
    })
    expect(five?.slots['what']).toHaveLength(5)
  })
  it('is called by its name where it has no label', () => {
    expect(both(lacking({ label: { en: 7 } })[0])[0]).toContain('“hostile” has declared')
    expect(both(lacking({ label: { da: 'Regel' } })[0])[1]).toContain('»Regel« har angivet')
  })
  it('must have those of its model', () => {
    const rule = {
      ...garden.rules.bedTended,
      languages: ['en'],
      label: { en: 'L' },
      messages: { alone: { en: 'Nobody tends {bed}' } },
    }
    const model = { ...garden, rules: { rule } } as unknown as PlanningModel
    expect(codes(assess([model], soundPlan, { at }).findings)).toEqual(['contained/language'])
    const english = { ...model, languages: ['en'] } as unknown as PlanningModel
    expect(codes(assess([english], soundPlan, { at }).findings)).toEqual([])
  })
})

describe('a model made by hand that lacks texts', () => {
  const lacking = (parts: object) => {
    const model = { ...garden, ...parts } as unknown as PlanningModel
    return assess([model], soundPlan, { at }).findings.filter(({ code }) => code.endsWith('/contained/language'))
  }
  const half = { label: { en: 'Half' }, cites: own }
  it.each<[string, object, string | undefined]>([
    ['in its title', { title: { da: 'Have' } }, 'title.en'],
    ['in its summary', { summary: { en: 'Sow' } }, 'summary.da'],
    ['in a principle', { principles: { care: half } }, 'principles.care.label.da'],
    ['in a lane', { lanes: { gardeners: half } }, 'lanes.gardeners.label.da'],
    ['in a phase', { phases: { ...garden.phases, sow: half } }, 'phases.sow.label.da'],
    ['in a view', { views: { v: { ...garden.views['bedTable'], title: { en: 'V' } } } }, 'views.v.title.da'],
    ['nowhere', {}, undefined],
    ['while it declares no language', { languages: undefined, title: { en: 'x' } }, 'title.da'],
    ['in a language it does not declare', { languages: ['en'], title: { en: 'x' }, rules: {} }, undefined],
  ])('%s', (_, parts, what) => {
    const findings = lacking(parts)
    expect(findings.map(({ about }) => about)).toEqual(what === undefined ? [] : [[{ kind: 'model', id: garden.id }]])
    if (what !== undefined) expect(both(findings[0])[0]).toContain(`lacks texts: ${what}`)
  })
})

describe('a view that', () => {
  const title = { en: 'A view', da: 'En visning' }
  it.each<[string, unknown, string, string]>([
    [
      'throws',
      () => {
        throw new Error('no such luck')
      },
      'contained/threw',
      'no such luck',
    ],
    ['answers later', async () => ({ kind: 'table' }), 'contained/promise', 'a promise'],
    ['changes what it reads', ({ beds }: Read) => beds.items.reverse(), 'contained/threw', 'Cannot'],
    ['gives no figure', () => undefined, 'contained/malformed', 'no figure'],
    ['gives no kind of figure', () => ({ rows: [] }), 'contained/malformed', "kind must be 'table'"],
    ['gives something odd for a kind', () => ({ kind: 7 }), 'contained/malformed', "kind must be 'table'"],
    [
      'gives half a figure',
      () => ({ kind: 'table', title, description: title }),
      'contained/malformed',
      'columns must be a list',
    ],
    ['is no function', 'table', 'contained/threw', 'not a function'],
  ])('%s harms nobody', (_, figure, code, words) => {
    const before = structuredClone(troubled)
    const views = { odd: { title, reads: { beds }, figure }, honest: garden.views['bedTable'] }
    const [odd, honest] = figuresOf({ ...garden, views } as unknown as PlanningModel, troubled, { at })
    expect(codes(odd?.findings ?? [])).toEqual([code])
    expect(both(odd?.findings?.[0])[0]).toContain(words)
    expect(both(odd?.findings?.[0])[1]).toContain('»En visning«')
    expect(JSON.stringify(honest)).toBe(JSON.stringify({ ...figuresOf(garden, troubled, { at })[0], id: 'honest' }))
    expect(troubled).toEqual(before)
  })
  it('has no title is shown under its name', () => {
    const bare = { kind: 'table', title, description: title, columns: [], rows: [] }
    const views = {
      a: { reads: {}, figure: () => bare },
      b: { title: { en: 7 }, reads: {}, figure: () => 1 },
    }
    const [a, b] = figuresOf({ ...garden, views } as unknown as PlanningModel, troubled, { at })
    expect([a?.title, a?.figure, b?.title]).toEqual([{ en: 'a' }, bare, { en: 'b' }])
    expect(both(b?.findings?.[0])[0]).toContain('“b” gave something')
  })
  it('is nothing becomes a finding, also where there are none', () => {
    const shown = figuresOf({ ...garden, views: { a: null } } as unknown as PlanningModel, troubled, { at })
    expect(shown.map(({ title, findings }) => [title, codes(findings ?? [])])).toEqual([
      [{ en: 'a' }, ['contained/threw']],
    ])
    expect(figuresOf({ ...garden, views: undefined } as unknown as PlanningModel, troubled, { at })).toEqual([])
  })
})

describe('an artefact that', () => {
  const title = { en: 'Odd', da: 'Sær' }
  const schema = (validate: (value: unknown) => unknown) => ({
    '~standard': { version: 1, vendor: 'x', validate, jsonSchema: {} },
  })
  it.each<[string, object]>([
    [
      'throws in its schema',
      {
        schema: schema(() => {
          throw new Error('no')
        }),
      },
    ],
    ['answers later in its schema', { schema: schema(async (value) => ({ value })) }],
    [
      'changes what its schema is given',
      {
        schema: schema((value) => {
          ;(value as { items: unknown[] }).items.pop()
          return { value }
        }),
      },
    ],
    [
      'throws when it lists its references',
      {
        mentions: () => {
          throw new Error('no')
        },
      },
    ],
    [
      'lists references without end',
      {
        *mentions() {
          for (;;) yield { role: 'defines', kind: 'x', id: 'y', at: [] }
        },
      },
    ],
    ['lists later', { mentions: async () => [] }],
    ['lists nonsense', { mentions: () => [null] }],
  ])('%s harms nobody', (_, parts) => {
    const odd = { ...beds, title, version: 2, ...parts }
    const before = structuredClone(troubled)
    assessedBeside(hostile(() => said(bed('b1')), { reads: { odd } }))
    const { plan, findings } = parsePlan(newDocument(troubled), { artefacts: [odd as never], models: [garden] })
    expect(plan).toEqual(before)
    expect(findings.length).toBeGreaterThan(0)
  })
})
