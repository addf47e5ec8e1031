import { dateOrUnknownSchema, textSchema } from '@groundplan/kernel/schemas'
import { type Known, type Plan, parsePlan, planFormat, planSchema } from '@groundplan/planning-models'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beds, garden, helpers } from './fixtures/garden.js'
import { both, emptyPlan, soundPlan } from './support.js'

const known: Known = { artefacts: [beds, helpers], models: [garden] }
const open = (plan: unknown, given: Known = known) =>
  parsePlan({ format: 1, plan, done: [], undone: [], reports: [] }, given)
const plain = (plan: Plan) => JSON.parse(JSON.stringify(plan))

describe('planSchema', () => {
  it('takes what the plan functions make, and a plan of every part', () => {
    const full: Plan = {
      ...soundPlan,
      phases: { m: { p: { state: 'reopened', since: 'unknown', earlier: [{ state: 'completed', since: '2026' }] } } },
      journal: [
        {
          id: 'j',
          at: '2026-05-01',
          kind: 'trial',
          words: { da: 'x' },
          about: [{ kind: 'a', id: 'b' }],
          phase: { model: 'm', phase: 'p' },
          outcome: { is: 'scale', at: '2027', why: { en: 'y' }, adaptation: { verbatim: 'z' } },
        },
      ],
      deviations: [{ model: 'm', phase: 'p', at: '2026', why: { verbatim: 'x' } }],
      answers: { k: { at: '2026', by: 'r', answer: 'accepted', why: { verbatim: '' }, due: '2027', owner: 'r' } },
    }
    expect(planSchema.safeParse(full)).toEqual({ success: true, data: full })
  })
  it.each([
    ['artefacts', { k: { version: 0, content: {} } }],
    ['artefacts', { k: { version: 1.5, content: {} } }],
    ['artefacts', { k: { version: 1 } }],
    ['models', [{ id: 'm', version: '1', contract: 0 }]],
    ['models', [{ id: 'm', version: 1, contract: 1 }]],
    ['places', [{ kind: 'a' }]],
    ['period', { from: '2026-13' }],
    ['period', {}],
    ['title', 'Haven'],
    ['deviations', [{ model: 'm', phase: 'p', at: '2026' }]],
    ['answers', { k: { at: '2026', by: 'r', answer: 'yes', why: { verbatim: '' } } }],
    ['answers', { k: { at: '2026', by: '', answer: 'accepted', why: { verbatim: '' } } }],
    ['answers', { k: { at: '2026', by: 'r', answer: 'accepted', why: { verbatim: '' }, due: 'unknown' } }],
    ['journal', [{ id: 'j', at: '2026', kind: 'party', words: { verbatim: 'x' }, about: [] }]],
    [
      'journal',
      [
        {
          id: 'j',
          at: '2026',
          kind: 'trial',
          words: { verbatim: 'x' },
          about: [],
          outcome: { is: 'stop', at: '2026' },
        },
      ],
    ],
  ])('refuses in %s: %o', (part, value) => {
    expect(planSchema.safeParse({ ...soundPlan, [part]: value }).success).toBe(false)
  })
  it.each(Object.keys(soundPlan))('asks for %s', (part) => {
    const { [part as 'id']: _gone, ...rest } = soundPlan
    expect(planSchema.safeParse(rest).success).toBe(false)
  })
  it('takes the texts and dates that the kernel takes, and no others', () => {
    const word = fc.option(fc.oneof(fc.string(), fc.constantFrom(4, null)), { nil: undefined })
    const text = fc.oneof(
      fc.constantFrom(
        { en: 'a' },
        { da: 'a' },
        { en: 'a', da: 'b' },
        { verbatim: '' },
        { verbatim: 'a', lang: 'da' },
        'a',
        null,
        [],
      ),
      fc.record({ verbatim: word, lang: word, en: word, da: word }).map((value) => JSON.parse(JSON.stringify(value))),
    )
    const isMixed = (value: object) => 'verbatim' in value && ('en' in value || 'da' in value)
    const takes = (part: object) => planSchema.safeParse({ ...soundPlan, ...part }).success
    fc.assert(
      fc.property(text, (title) => {
        // Somebody's words beside ours are no form of text that anybody writes; the kernel's schema looks at the first only.
        fc.pre(title === null || typeof title !== 'object' || !isMixed(title))
        if (title !== null && typeof title === 'object' && 'lang' in title && !('verbatim' in title))
          fc.pre(typeof title.lang === 'string')
        expect(takes({ title })).toBe(textSchema.safeParse(title).success)
      }),
    )
    for (const from of ['2026', '2026-02-30', '2026-13', 'unknown', 'soon', '', 7, null, '2024-02-29'])
      expect(takes({ period: { from } })).toBe(dateOrUnknownSchema.safeParse(from).success)
  })
  it('says what a text is', () => {
    const { findings } = open({ ...plain(emptyPlan), title: {} })
    expect(findings.map(({ pointer }) => pointer)).toEqual(['/plan/title'])
    expect(both(findings[0])).toEqual([
      expect.stringContaining('somebody’s words in "verbatim"'),
      expect.stringContaining('nogens ord i "verbatim"'),
    ])
  })
  it('can be said in JSON Schema, which leaves room for fields it does not know', () => {
    const schema = planFormat.schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' })
    expect(schema).toMatchObject({ type: 'object', required: Object.keys(soundPlan) })
    expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false')
  })
})
