import { activities, groups, places } from '@groundplan/community'
import { type Artefact, type PlanDocument, revise, say } from '@groundplan/kernel'
import { newDocument } from '@groundplan/kernel/document'
import { attach, createPlan, type Plan, read } from '@groundplan/planning-models'
import fc from 'fast-check'
import { openXlsx, saveXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { acceptProposals, readSheets, type SheetReading, writeSheets } from '../../src/sheets.js'
import { arbitraryOf } from './arbitrary.js'
import { artefacts, documentWith, edited, held, reading, said } from './support.js'

const kinds = { groups: '@groundplan/community/groups' } as const
const note = (id: string) => ({ id, at: '2026-05-01', by: 'coordinator', why: { verbatim: 'Counted' } })

/** The document after what was read was taken over. */
const taken = (document: PlanDocument<Plan>, { plan }: SheetReading, id: string): PlanDocument<Plan> =>
  plan === document.plan ? document : revise(document, plan, note(id))

const changedGroup = (document: PlanDocument<Plan>, id: string, change: (item: Record<string, unknown>) => void) =>
  revise(
    document,
    (plan) => {
      const content = plan.artefacts[kinds.groups]?.content as { items: Record<string, unknown>[] }
      const item = content.items.find((each) => each['id'] === id)
      if (item === undefined) throw new Error(id)
      change(item)
    },
    note(`change-${id}`),
  )

const base = documentWith({
  groups: {
    items: [
      { id: 'boern', name: { verbatim: 'Børn' }, size: { is: 'known', value: 40 } },
      { id: 'unge', name: { verbatim: 'Unge' } },
    ],
  },
  activities: {
    items: [
      {
        id: 'gaatur',
        name: { verbatim: 'Gåtur' },
        groups: { is: 'known', value: ['boern'] },
        support: { is: 'known', value: [{ by: { kind: 'group', id: 'unge' }, what: { verbatim: 'Kaffe' } }] },
      },
    ],
  },
})
const bytes = await writeSheets(base, artefacts, { locale: 'da' })

const file = await edited(bytes, ({ Grupper, Aktiviteter, 'Aktiviteter – Støtte': support }) => {
  Grupper?.set(4, 'Navn', 'Naboer')
  Grupper?.set(4, 'Antal personer', 'ca. 12')
  Grupper?.set(4, 'Består af beboere', 'JA')
  Grupper?.set(5, 'Navn', 'Naboer')
  Grupper?.set(5, 'Antal personer', 7)
  Aktiviteter?.set(3, 'Navn', 'Kor')
  Aktiviteter?.set(3, 'Målgrupper', 'naboer (naboer-2)')
  support?.set(3, 'Hører til', 'Kor')
  support?.set(3, 'Hvem der hjælper', 'børn')
  support?.set(3, 'Hvad hjælpen består i', 'De synger for')
})
const first = await reading(file, base)
const after = taken(base, first, 'r1')

describe('a workbook that is read twice', () => {
  it('adds its new rows once, nameless ones too', async () => {
    expect(held(first.plan, 'groups').items).toHaveLength(4)
    const again = await reading(file, after)
    expect(again.plan).toBe(after.plan)
    expect([again.changes, again.proposals]).toEqual([[], []])
    expect(said(again.findings)).toEqual(said(first.findings))
  })

  it('takes what was corrected in them', async () => {
    const corrected = await edited(file, ({ Grupper, 'Aktiviteter – Støtte': support }) => {
      Grupper?.set(4, 'Antal personer', 12)
      support?.set(3, 'Hvad hjælpen består i', 'De synger for')
    })
    const again = await reading(corrected, after)
    expect(said(again.findings)).toEqual([])
    expect(again.changes.map((change) => say(change, 'da'))).toEqual([
      'Grupper!E5: Antal personer for Naboer: (tom) → 12',
    ])
    expect(held(again.plan, 'groups').items.map((item) => item['size'])).toEqual([
      { is: 'known', value: 40 },
      undefined,
      { is: 'known', value: 12 },
      { is: 'known', value: 7 },
    ])
  })

  it('does not take back what the plan made of them since', async () => {
    const later = changedGroup(after, 'naboer-2', (item) => {
      item['size'] = { is: 'known', value: 9 }
    })
    const again = await reading(file, later)
    expect([again.plan === later.plan, again.changes]).toEqual([true, []])
    const both = await edited(file, ({ Grupper }) => Grupper?.set(5, 'Antal personer', 8))
    const { plan, findings } = await reading(both, later)
    expect(plan).toBe(later.plan)
    expect(said(findings)).toContain(
      'Grupper!E6: Her står »8«, men planen er ændret til »9«, siden arket blev skrevet.',
    )
  })

  it('knows its rows also where the history is gone', async () => {
    const again = await reading(file, { ...after, done: [] })
    expect([again.plan === after.plan, again.changes, again.proposals]).toEqual([true, [], []])
    expect(said(again.findings)[0]).toMatch(/^Det vides ikke længere/)
  })

  it('changes nothing the second time, whatever was typed', async () => {
    const known = [groups, places, activities]
    const contentOf = ({ schema }: (typeof known)[number]): fc.Arbitrary<unknown> =>
      arbitraryOf(schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' }))
    const value = fc.constantFrom('Børn', 'a', 'ja', 'ukendt', 'Ingen', '12', 7, '2026', 'Uge', null)
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(...known.map(contentOf)),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(20), value), { minLength: 1, maxLength: 25 }),
        async (contents, typed) => {
          let plan = createPlan({ id: 'p1', title: { verbatim: 'Naboskab' }, period: { from: '2026' } })
          for (const [at, artefact] of known.entries()) plan = attach(plan, artefact as Artefact, contents[at])
          for (const artefact of known) fc.pre(read(plan, artefact).is === 'present')
          const document = newDocument(plan)
          const workbook = await openXlsx(await writeSheets(document, known, { locale: 'da' }))
          const sheets = workbook.sheets.filter(({ name, rows }) => !/^_|^Læs/.test(name) && rows.length > 1)
          for (const [pick, row, column, cell] of typed) {
            const { rows, cells } = sheets[pick % sheets.length] as (typeof sheets)[number]
            cells?.clear()
            const at = 2 + (row % (rows.length + 1))
            while (rows.length <= at) rows.push([])
            const place = 1 + (column % ((rows[0]?.length ?? 2) - 1))
            const line = rows[at] ?? []
            while (line.length <= place) line.push(null)
            line[place] = cell
          }
          const edited = await saveXlsx(workbook)
          const once = await readSheets(edited, document, known, { locale: 'da' })
          const next = taken(document, once, 'r1')
          const twice = await readSheets(edited, next, known, { locale: 'da' })
          expect(twice.changes.map((change) => say(change, 'da'))).toEqual([])
          expect(twice.plan).toBe(next.plan)
        },
      ),
      { numRuns: 40 },
    )
  }, 300_000)
})

describe('rows without their hidden marks', () => {
  const many = documentWith({
    groups: {
      items: Array.from({ length: 8 }, (_, n) => ({
        id: `g${n}`,
        name: { verbatim: `Gruppe ${n}` },
        size: { is: 'known', value: n },
      })),
    },
  })
  it('are known by their names, where these are their own', async () => {
    const file = await edited(await writeSheets(many, artefacts, { locale: 'da' }), ({ Grupper }) => {
      for (const row of Grupper?.rows.slice(2) ?? []) row[0] = null
      Grupper?.set('Gruppe 3', 'Antal personer', 33)
    })
    const { plan, changes, proposals, findings } = await reading(file, many)
    expect([said(findings), proposals]).toEqual([[], []])
    expect(changes.map(({ cell, after }) => [cell, after])).toEqual([['Grupper!E6', '33']])
    expect(held(plan, 'groups').items).toHaveLength(8)
  })

  it('are not proposed to be removed where nobody can know which is which', async () => {
    const swap = (n: number) =>
      edited(bytesOfMany, ({ Grupper }) => {
        for (const [at, row] of (Grupper?.rows.slice(2, 2 + n) ?? []).entries()) {
          row[0] = null
          row[1] = `Anden ${at}`
        }
      })
    const bytesOfMany = await writeSheets(many, artefacts, { locale: 'da' })
    const lost = await reading(await swap(6), many)
    expect(lost.proposals).toEqual([])
    expect(said(lost.findings)[0]).toMatch(/^Der mangler rækker på arket Grupper, og andre er nye/)
    const few = await reading(await swap(5), many)
    expect([said(few.findings), few.proposals.length]).toEqual([[], 5])
  })
})

describe('a row that was deleted in a workbook', () => {
  it('stays where the plan was changed there since, and that is told', async () => {
    const later = changedGroup(base, 'unge', (item) => {
      item['size'] = { is: 'known', value: 25 }
    })
    const file = await edited(bytes, ({ Grupper }) => Grupper?.rows.splice(Grupper.row('Unge'), 1))
    const stale = await reading(file, later)
    expect([stale.proposals, stale.plan === later.plan]).toEqual([[], true])
    expect(said(stale.findings)).toEqual([
      '»Unge« står ikke længere på arket Grupper, men er ændret i planen, siden arket blev skrevet: Antal personer.',
    ])
    const fresh = await reading(file, base)
    expect(fresh.proposals).toHaveLength(1)
    expect(held(acceptProposals(fresh, artefacts).plan, 'groups').items).toHaveLength(1)
  })
})
