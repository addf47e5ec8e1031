import { attach, content, defineArtefact, type Plan, read } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { beds, helpers } from './fixtures/garden.js'
import { both, codes, emptyPlan, frozenPlan, soundPlan } from './support.js'

const holding = (kind: string, version: number, content: unknown): Plan =>
  frozenPlan({ ...emptyPlan, artefacts: { [kind]: { version, content } } })

describe('read', () => {
  it('tells absent, present, newer and invalid apart', () => {
    expect(read(emptyPlan, beds)).toEqual({ is: 'absent' })
    expect(read(soundPlan, helpers)).toEqual({ is: 'present', content: { items: [{ id: 'h1' }, { id: 'h2' }] } })
    expect(read(holding(beds.kind, 3, {}), beds)).toEqual({ is: 'newer', version: 3 })
    expect(read(holding(beds.kind, 2, { items: 4 }), beds).is).toBe('invalid')
    expect(content(soundPlan, helpers)?.items).toHaveLength(2)
    expect(content(holding(beds.kind, 2, { items: 4 }), beds)).toBeUndefined()
  })
  it('takes no kind for one that every object inherits', () => {
    const odd = { ...beds, kind: 'toString' } as unknown as typeof beds
    expect(read(emptyPlan, odd).is).toBe('absent')
  })
  it('points from the root of the document into the content', () => {
    const held = read(holding(beds.kind, 2, { items: [{ id: 'b1' }] }), beds)
    expect(held.is === 'invalid' && held.findings.map(({ pointer }) => pointer)).toEqual([
      '/plan/artefacts/@example~1garden~1beds/content/items/0/name',
    ])
  })
  it('hands out the same frozen content each time, and freshly for other content', () => {
    const first = content(soundPlan, beds)
    expect(content({ ...soundPlan, id: 'p2' }, beds)).toBe(first)
    expect(Object.isFrozen(first?.items[0])).toBe(true)
    expect(content(attach(soundPlan, beds, { items: [] }), beds)).toEqual({ items: [] })
  })
  it('leaves out what the schema does not know, freezing what it hands out', () => {
    const plan = holding(helpers.kind, 1, { items: [{ id: 'h1', mood: 'glad' }] })
    const held = content(plan, helpers)
    expect(held).toEqual({ items: [{ id: 'h1' }] })
    expect(Object.isFrozen(held?.items[0])).toBe(true)
    expect(plan.artefacts[helpers.kind]?.content).toEqual({ items: [{ id: 'h1', mood: 'glad' }] })
  })
  it('validates once for as many reads as there are, for each artefact by its own schema', () => {
    let runs = 0
    const counted = defineArtefact({
      kind: '@example/garden/counted',
      version: 1,
      title: { en: 'Counted', da: 'Talt' },
      schema: z.object({ n: z.number().refine(() => ++runs > 0) }),
    })
    const other = { ...counted, schema: z.object({ n: z.string() }) as never } as typeof counted
    const plan = holding(counted.kind, 1, { n: 1 })
    read(plan, counted)
    read(plan, other)
    expect([read(plan, counted).is, read(plan, other).is, runs]).toEqual(['present', 'invalid', 1])
  })
  it('does not remember content that may still change, and never changes it', () => {
    const raw = { items: [{ id: 'h1' }] }
    const plan = { ...emptyPlan, artefacts: { [helpers.kind]: { version: 1, content: raw } } }
    expect(content(plan, helpers)?.items).toHaveLength(1)
    raw.items.push({ id: 'h2' })
    expect(content(plan, helpers)?.items).toHaveLength(2)
    expect(Object.isFrozen(raw.items)).toBe(false)
  })
})

describe('older content', () => {
  it('is migrated on a frozen copy, step by step; the plan keeps what was written', () => {
    const seen: boolean[] = []
    const steps = defineArtefact({
      kind: '@example/garden/steps',
      version: 3,
      title: { en: 'Steps', da: 'Trin' },
      schema: z.object({ n: z.number() }),
      migrations: {
        1: (older) => {
          seen.push(Object.isFrozen(older))
          return { n: (older as { n: number }).n + 1 }
        },
        2: (older) => {
          seen.push(Object.isFrozen(older))
          return { n: (older as { n: number }).n * 10 }
        },
      },
    })
    const plan = holding(steps.kind, 1, { n: 1 })
    expect(content(plan, steps)).toEqual({ n: 20 })
    expect(content(holding(steps.kind, 2, { n: 1 }), steps)).toEqual({ n: 10 })
    expect(content({ ...plan, artefacts: { [steps.kind]: { version: 1, content: { n: 4 } } } }, steps)).toEqual({
      n: 50,
    })
    expect(seen).toEqual([true, true, true, true, true])
    expect(plan.artefacts[steps.kind]).toEqual({ version: 1, content: { n: 1 } })
  })
  it.each([
    [
      'throws',
      () => {
        throw new Error('no luck')
      },
      'plan/migrationFailed',
      'no luck',
    ],
    [
      'throws nothing sensible',
      () => {
        throw {
          toString: () => {
            throw new Error('x')
          },
        }
      },
      'plan/migrationFailed',
      '…',
    ],
    [
      'throws at length',
      () => {
        throw new Error(`a\n  b${'x'.repeat(300)}`)
      },
      'plan/migrationFailed',
      `a b${'x'.repeat(196)}…`,
    ],
    ['answers later', () => Promise.reject(new Error('later')), 'plan/migrationFailed', 'a promise instead of content'],
    [
      'changes its input',
      (older: unknown) => {
        ;(older as { a: number }).a = 2
        return older
      },
      'plan/migrationFailed',
      'Cannot assign',
    ],
    ['is missing', undefined, 'plan/migrationMissing', 'from there to version 2'],
  ] as const)('is invalid when the migration %s', (_, migrate, code, what) => {
    const broken = { ...beds, migrations: { 1: migrate } } as unknown as typeof beds
    const held = read(holding(beds.kind, 1, { a: 1 }), broken)
    expect(held.is === 'invalid' && codes(held.findings)).toEqual([code])
    expect(held.is === 'invalid' && both(held.findings[0])[0]).toContain(what)
    expect(held.is === 'invalid' && both(held.findings[0])[1]).toContain('Bede')
    expect(held.is === 'invalid' && held.findings[0]).toMatchObject({
      pointer: '/plan/artefacts/@example~1garden~1beds',
      about: [{ kind: 'artefact', id: beds.kind }],
      weight: 'structural',
    })
  })
  it('that does not fit points to the content where its own form has no such place', () => {
    const held = read(holding(beds.kind, 1, { beds: [{ id: 'b1', name: 4 }] }), beds)
    expect(held.is === 'invalid' && held.findings[0]?.pointer).toBe('/plan/artefacts/@example~1garden~1beds/content')
  })
})

describe('attach', () => {
  const raw = {
    note: 'kept',
    items: [
      { id: 'b1', name: 'Roses', colour: 'red' },
      { id: 'b2', name: 'Leeks', colour: 'green' },
    ],
  }
  const plan = holding(beds.kind, 2, raw)
  const written = (next: Plan): unknown => next.artefacts[beds.kind]
  it('keeps fields that the schema does not know', () => {
    const { items } = content(plan, beds)!
    const next = attach(plan, beds, { items: [items[1]!, { ...items[0]!, name: 'Tulips' }] })
    expect(written(next)).toEqual({
      version: 2,
      content: {
        note: 'kept',
        items: [
          { id: 'b2', name: 'Leeks', colour: 'green' },
          { id: 'b1', name: 'Tulips', colour: 'red' },
        ],
      },
    })
    expect(written(attach(plan, beds, { items: [items[1]!] }))).toEqual({
      version: 2,
      content: { note: 'kept', items: [{ id: 'b2', name: 'Leeks', colour: 'green' }] },
    })
    expect(written(attach(plan, beds, content(plan, beds)!))).toEqual({ version: 2, content: raw })
    expect(plan.artefacts[beds.kind]?.content).toBe(raw)
  })
  it('keeps them through a migration too, and writes the new version', () => {
    const old = holding(beds.kind, 1, { note: 'kept', beds: [{ id: 'b1', name: 'Roses', colour: 'red' }] })
    expect(written(attach(old, beds, { items: [{ id: 'b1', name: 'Tulips' }] }))).toEqual({
      version: 2,
      content: { note: 'kept', items: [{ id: 'b1', name: 'Tulips', colour: 'red' }] },
    })
  })
  it('replaces what cannot be read', () => {
    for (const from of [holding(beds.kind, 9, { x: 1 }), holding(beds.kind, 2, { x: 1 }), emptyPlan])
      expect(written(attach(from, beds, { items: [] }))).toEqual({ version: 2, content: { items: [] } })
  })
  it('keeps what people typed, also when it does not fit', () => {
    const next = attach(plan, beds, { items: [{ id: 'b1', name: 4 as never }] })
    expect(written(next)).toEqual({
      version: 2,
      content: { note: 'kept', items: [{ id: 'b1', name: 4, colour: 'red' }] },
    })
    expect(read(next, beds).is).toBe('invalid')
  })
  it('reads as it was given, also where the schema rearranges its input', () => {
    const sorted = defineArtefact({
      kind: '@example/garden/sorted',
      version: 1,
      title: { en: 'Sorted', da: 'Sorteret' },
      schema: z.object({ names: z.array(z.string()).overwrite((names) => names.toSorted()) }),
    })
    const before = holding(sorted.kind, 1, { names: ['c', 'b', 'a'] })
    const next = attach(before, sorted, { names: ['a', 'c'] })
    expect(content(next, sorted)).toEqual({ names: ['a', 'c'] })
  })
})
