import {
  defineArtefact,
  defineRule,
  defineRuleSet,
  type Fact,
  judge,
  missing,
  optional,
  say,
  today,
} from '@groundplan/kernel'
import { checkContents } from '@groundplan/kernel/document'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

const benches = defineArtefact({
  kind: '@example/parks/benches',
  version: 1,
  title: { en: 'Benches', da: 'Bænke' },
  schema: z.object({
    items: z.array(
      z.object({ id: z.string(), seats: z.exactOptional(z.number()), built: z.exactOptional(z.string()) }),
    ),
  }),
})
const paths = defineArtefact({
  kind: '@example/parks/paths',
  version: 1,
  title: { en: 'Paths', da: 'Stier' },
  schema: z.object({ count: z.number() }),
})
const own = [{ own: { en: 'Judgement', da: 'Skøn' } }] as const
const texts = { label: { en: 'Label', da: 'Navn' }, why: { en: 'Do it.', da: 'Gør det.' }, cites: own } as const

const seats = defineRule({
  ...texts,
  cites: [{ source: 'book', at: 'p. 4' }],
  weight: 'important',
  thresholds: { least: { value: 2, unit: 'seat', cites: own } },
  reads: { benches, paths: optional(paths) },
  messages: { few: { en: '{bench} has {n} of {least}', da: '{bench} har {n} af {least}' } },
  notApplicable: { en: 'No benches', da: 'Ingen bænke' },
  check: ({ benches, paths }, say, { least }) =>
    judge(benches.items, ({ id, seats }, i) => {
      const about = { kind: 'bench', id }
      if (seats === undefined)
        return missing(about, 'seats', { en: 'How many seats has {id}?', da: 'Hvor mange pladser har {id}?' }, { id })
      const wanted = least + (paths?.count ?? 0)
      return (
        seats < wanted &&
        say.few({ about: [about], at: ['benches', 'items', i, 'seats'], slots: { bench: id, n: seats, least: wanted } })
      )
    }),
})
const old = defineRule({
  ...texts,
  weight: 'advice',
  reads: { benches, today },
  messages: { old: { en: 'Old', da: 'Gammel' } },
  check: ({ benches, today }, say) =>
    judge(
      benches.items.filter(({ built }) => built !== undefined),
      ({ id, built }) => (built ?? '') < today && say.old({ about: [{ kind: 'bench', id }] }),
    ),
})
const many = defineRule({
  ...texts,
  weight: 'advice',
  reads: { paths },
  messages: { none: { en: 'None', da: 'Ingen' } },
  check: ({ paths }, say) =>
    judge([paths], ({ count }) => count === 0 && say.none({ about: [], at: ['paths', 'count'] })),
})
const journalFact: Fact<unknown> = { fact: 'journal' }
const source = { title: 'Benches', year: 2020 }
const parks = defineRuleSet({ id: '@example/parks', sources: { book: source }, rules: { seats, old, many } })
const at = '2026-10-01'
const withBenches = (...items: object[]) => ({ [benches.kind]: { items } })

describe('checkContents', () => {
  it('tells what rules find, with code, key, weight, words, source and pointer', () => {
    const { findings, verdicts } = checkContents(
      parks,
      { ...withBenches({ id: 'a', seats: 3 }, { id: 'b', seats: 1 }), [paths.kind]: { count: 1 } },
      { at },
    )
    expect(findings).toEqual([
      {
        code: '@example/parks/seats/few',
        key: '@example/parks/seats/few#bench:b',
        weight: 'important',
        about: [{ kind: 'bench', id: 'b' }],
        pointer: '/@example~1parks~1benches/items/1/seats',
        message: seats.messages['few'],
        slots: { bench: 'b', n: 1, least: 3 },
        why: texts.why,
        cites: [{ source, at: 'p. 4' }],
      },
    ])
    expect(say(findings[0] as never, 'da')).toBe('b har 1 af 3')
    expect(verdicts.seats).toEqual({ kind: 'unmet', examined: 2, findings, missing: [] })
    expect(verdicts.many).toEqual({ kind: 'met', examined: 1 })
    expect(verdicts.old.kind).toBe('notApplicable')
  })

  it('asks for what is not known, and for a content that is not there, once', () => {
    const again = defineRuleSet({ id: '@example/parks', sources: { book: source }, rules: { many, more: many, seats } })
    const { findings, missing, verdicts } = checkContents(again, withBenches({ id: 'a' }), { at })
    expect(findings).toEqual([])
    expect(missing.map(({ what }) => what)).toEqual([
      { artefact: paths.kind },
      { entity: { kind: 'bench', id: 'a' }, field: 'seats' },
    ])
    expect(missing.map(({ toKnow, slots }) => say({ message: toKnow, slots }, 'da'))).toEqual([
      'Angiv Stier: Det er der ikke.',
      'Hvor mange pladser har a?',
    ])
    expect(say({ message: missing[0]?.toKnow as never, slots: missing[0]?.slots as never }, 'en')).toBe(
      'Give Paths: it is not there.',
    )
    expect([verdicts.many.kind, verdicts.more.kind, verdicts.seats.kind]).toEqual(['unknown', 'unknown', 'unknown'])
  })

  it('keeps a rule unmet beside what it misses', () => {
    const { missing, verdicts } = checkContents(parks, withBenches({ id: 'a' }, { id: 'b', seats: 0 }), { at })
    expect(verdicts.seats).toMatchObject({ kind: 'unmet', examined: 2, missing: [{ what: { entity: { id: 'a' } } }] })
    expect(missing).toHaveLength(2)
  })

  it('tells first what is wrong with the form, once, and leaves the rules that read it unknown', () => {
    const { findings, missing, verdicts } = checkContents(
      parks,
      { ...withBenches({ id: 7 }), [paths.kind]: { count: 0 } },
      { at },
    )
    expect(findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['@example/parks/benches/schema/invalidType', '/@example~1parks~1benches/items/0/id'],
      ['@example/parks/many/none', '/@example~1parks~1paths/count'],
    ])
    expect(verdicts.seats).toMatchObject({ kind: 'unknown', missing: [{ what: { artefact: benches.kind } }] })
    expect(missing.map(({ toKnow, slots }) => say({ message: toKnow, slots }, 'da'))).toEqual([
      'Ret Bænke: Det, der står der, kan ikke læses.',
    ])
    expect(say({ message: missing[0]?.toKnow as never, slots: missing[0]?.slots as never }, 'en')).toBe(
      'Mend Benches: what is written there cannot be read.',
    )
  })

  it('reads the date that it is given, and no pointer where the rule gives no place', () => {
    const contents = withBenches({ id: 'a', seats: 9, built: '2026-09-30' })
    const { findings } = checkContents(parks, contents, { at })
    expect(findings.map((finding) => [finding.code, 'pointer' in finding])).toEqual([['@example/parks/old/old', false]])
    expect(checkContents(parks, contents, { at: '2026-09-30' }).findings).toEqual([])
  })

  it('takes other thresholds, zero among them, and refuses those that no rule has', () => {
    const contents = withBenches({ id: 'a', seats: 1 })
    expect(checkContents(parks, contents, { at, thresholds: { 'seats/least': 0 } }).findings).toEqual([])
    expect(checkContents(parks, contents, { at, thresholds: { 'seats/least': 2 } }).findings).toHaveLength(1)
    expect(() => checkContents(parks, contents, { at, thresholds: { least: 2 } })).toThrow(
      'No rule here has the threshold "least"; there is seats/least.',
    )
    expect(() => checkContents(parks, contents, { at, thresholds: { 'seats/least': Number.NaN } })).toThrow(
      'Threshold "seats/least" must be a finite number, not NaN.',
    )
    const none = defineRuleSet({ id: '@example/none', sources: {}, rules: {} })
    expect(() => checkContents(none, {}, { at, thresholds: { a: 1 } })).toThrow('there is none.')
  })

  it('says of two things with one id once what it says of both', () => {
    const contents = withBenches({ id: 'a', seats: 1 }, { id: 'a', seats: 0 }, { id: 'b', seats: 0 })
    const { findings, verdicts } = checkContents(parks, contents, { at })
    expect(findings.map(({ key, slots }) => [key, slots['n']])).toEqual([
      ['@example/parks/seats/few#bench:a', 1],
      ['@example/parks/seats/few#bench:b', 0],
    ])
    expect(verdicts.seats).toMatchObject({ kind: 'unmet', examined: 3 })
  })

  it('tells ids that stand twice, and references to what is not there, before what the rules find', () => {
    const beds = defineArtefact({
      kind: '@example/parks/beds',
      version: 1,
      title: { en: 'Beds', da: 'Bede' },
      schema: z.object({ items: z.array(z.object({ id: z.string(), path: z.string(), tree: z.string() })) }),
      *mentions({ items }) {
        for (const [i, { id, path, tree }] of items.entries()) {
          yield { role: 'defines', kind: 'bed', id, at: ['items', i] }
          yield { role: 'mentions', kind: 'path', id: path, at: ['items', i, 'path'] }
          yield { role: 'mentions', kind: 'tree', id: tree, at: ['items', i, 'tree'] }
        }
      },
    })
    const ways = defineArtefact({
      kind: '@example/parks/ways',
      version: 1,
      title: { en: 'Ways', da: 'Veje' },
      schema: z.object({ ids: z.array(z.string()) }),
      mentions: ({ ids }) => ids.map((id, i) => ({ role: 'defines', kind: 'path', id, at: ['ids', i] }) as const),
    })
    const any = defineRule({
      ...texts,
      weight: 'advice',
      reads: { beds, ways: optional(ways) },
      messages: { any: { en: 'Any', da: 'Et' } },
      check: ({ beds }, say) => judge(beds.items.slice(0, 1), () => say.any({ about: [] })),
    })
    const set = defineRuleSet({ id: '@example/parks', sources: {}, rules: { any } })
    const bed = (id: string, path: string) => ({ id, path, tree: 'oak' })
    const items = [bed('a', 'north'), bed('b', 'south'), bed('a', 'south'), bed('a', 'north')]
    const told = (contents: object) =>
      checkContents(set, contents as never, { at }).findings.map((one) => [
        one.key,
        one.pointer,
        say(one, 'en'),
        say(one, 'da'),
      ])
    expect(told({ [beds.kind]: { items }, [ways.kind]: { ids: ['north'] } })).toEqual([
      [
        '@groundplan/kernel/contents/definedTwice#bed:a',
        '/@example~1parks~1beds/items/2',
        'The id a is used more than once in Beds',
        'Id’et a er brugt mere end én gang i Bede',
      ],
      [
        '@groundplan/kernel/contents/dangling#path:south',
        '/@example~1parks~1beds/items/1/path',
        'Something here speaks of south, which is not in Ways',
        'Her henvises til south, som ikke findes i Veje',
      ],
      ['@example/parks/any/any#', undefined, 'Any', 'Et'],
    ])
    // Without the register nothing can be said of what stands in it.
    expect(told({ [beds.kind]: { items: items.slice(0, 2) } }).map(([key]) => key)).toEqual(['@example/parks/any/any#'])
  })

  it('refuses a date that does not exist', () => {
    expect(() => checkContents(parks, {}, { at: '2026-02-30' })).toThrow(
      '"2026-02-30" is no date: give `at` as YYYY, YYYY-MM or YYYY-MM-DD.',
    )
  })

  it('asks for facts that only a plan has', () => {
    const journal = defineRule({
      ...texts,
      weight: 'advice',
      reads: { journal: journalFact },
      messages: { none: { en: 'None', da: 'Ingen' } },
      check: () => judge([], () => undefined),
    })
    const { missing } = checkContents(defineRuleSet({ id: '@example/j', sources: {}, rules: { journal } }), {}, { at })
    expect(missing.map(({ what }) => what)).toEqual([{ fact: 'journal' }])
    const texted = missing.map(({ toKnow, slots }) => [
      say({ message: toKnow, slots }, 'en'),
      say({ message: toKnow, slots }, 'da'),
    ])
    expect(texted).toEqual([['Only a plan can tell: journal', 'Det kan kun en plan fortælle: journal']])
  })

  it('says what applies to nothing in its own words, or the rule’s', () => {
    const { verdicts } = checkContents(parks, { ...withBenches(), [paths.kind]: undefined }, { at })
    expect(verdicts.seats).toEqual({ kind: 'notApplicable', why: { en: 'No benches', da: 'Ingen bænke' } })
    expect(verdicts.old).toEqual({
      kind: 'notApplicable',
      why: { en: 'There is nothing here that this applies to.', da: 'Her er ikke noget, som dette gælder for.' },
    })
    expect(verdicts.many.kind).toBe('unknown')
  })
})
