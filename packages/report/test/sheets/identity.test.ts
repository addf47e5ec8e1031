import { readFileSync } from 'node:fs'
import { activities, groups, places } from '@groundplan/community'
import type { Artefact, Finding } from '@groundplan/kernel'
import { newDocument, validate } from '@groundplan/kernel/document'
import { attach, createPlan, type Plan, planFormat, read } from '@groundplan/planning-models'
import fc from 'fast-check'
import { openXlsx, saveXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { readSheets, writeSheets } from '../../src/sheets.js'
import { arbitraryOf } from './arbitrary.js'
import { strange } from './strange.js'
import { artefacts, documentWith, said } from './support.js'

const planOf = (known: readonly Artefact[], contents: readonly unknown[]) => {
  let plan = createPlan({ id: 'p1', title: { verbatim: 'Naboskab' }, period: { from: '2026' } })
  for (const [at, artefact] of known.entries()) plan = attach(plan, artefact, contents[at])
  return plan
}
const contentOf = ({ schema }: Artefact): fc.Arbitrary<unknown> =>
  arbitraryOf(schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' }))

const shade: Finding = {
  code: '@example/parks/shade/none',
  key: 'a',
  weight: 'advice',
  about: [],
  message: { en: 'There is no shade.', da: 'Der er ingen skygge.' },
  slots: {},
  why: { en: 'Plant.', da: 'Plant.' },
  cites: [],
}

/** The sets of artefacts that are tried together: ids are shown by the names that others give. */
const sets: Readonly<Record<string, readonly Artefact[]>> = {
  registers: artefacts.slice(0, 8),
  theories: artefacts.slice(8),
  strange: [strange],
}

describe('out and in again', () => {
  for (const [name, known] of Object.entries(sets))
    for (const locale of ['da', 'en'])
      it(`changes nothing: ${name}, ${locale}`, async () => {
        await fc.assert(
          fc.asyncProperty(fc.tuple(...known.map(contentOf)), async (contents) => {
            const document = newDocument(planOf(known, contents))
            for (const artefact of known) fc.pre(read(document.plan, artefact).is === 'present')
            const found = await readSheets(await writeSheets(document, known, { locale }), document, known, { locale })
            expect([said(found.findings), found.changes, found.proposals]).toEqual([[], [], []])
            expect(found.plan).toBe(document.plan)
          }),
          { numRuns: 30 },
        )
      }, 300_000)

  it('changes nothing in the plan’s own facts, its journal, and its answers', async () => {
    const facts = arbitraryOf(planFormat.schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' }))
    await fc.assert(
      fc.asyncProperty(facts, fc.constantFrom('da', 'en'), fc.boolean(), async (given, locale, listed) => {
        const plan = { ...(given as Plan), id: 'p1', artefacts: {} }
        fc.pre(validate(planFormat.schema, plan, { owner: 'x' }).findings.length === 0)
        const document = newDocument(plan)
        const findings = listed ? [shade] : []
        const bytes = await writeSheets(document, [groups], { locale, findings })
        const found = await readSheets(bytes, document, [groups], { locale })
        expect([said(found.findings), found.changes, found.proposals]).toEqual([[], [], []])
        expect(found.plan).toBe(document.plan)
      }),
      { numRuns: 40 },
    )
  }, 300_000)

  it('notices every cell that was changed, whatever it is', async () => {
    const known = [groups, places, activities]
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(...known.map(contentOf)),
        fc.nat(),
        fc.constantFrom('§', 7, true, null),
        async (contents, pick, value) => {
          const document = newDocument(planOf(known, contents))
          for (const artefact of known) fc.pre(read(document.plan, artefact).is === 'present')
          const workbook = await openXlsx(await writeSheets(document, known, { locale: 'da' }))
          const cells = workbook.sheets.flatMap(({ name, rows, cells: styled }) =>
            name.startsWith('_') || name === 'Læs mig'
              ? []
              : rows.flatMap((row, r) =>
                  row.flatMap((cell, c) => (r > 1 && c > 0 && cell !== null ? [{ row, cell, r, c, styled }] : [])),
                ),
          )
          fc.pre(cells.length > 0)
          const { row, cell, r, c, styled } = cells[pick % cells.length] as (typeof cells)[number]
          fc.pre(String(cell).trim() !== String(value ?? '') && String(cell).trim() !== '')
          row[c] = value
          styled?.delete(`${r},${c}`)
          const found = await readSheets(await saveXlsx(workbook), document, known, { locale: 'da' })
          expect(found.findings.length + found.changes.length + found.proposals.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 40 },
    )
  }, 300_000)

  it('gives the same bytes for the same plan', async () => {
    const document = documentWith({ groups: { items: [{ id: 'a', name: { verbatim: 'Børn' } }] } })
    const once = await writeSheets(document, artefacts, { locale: 'da' })
    expect(await writeSheets(document, artefacts, { locale: 'da' })).toEqual(once)
    expect(new TextDecoder('latin1').decode(once)).not.toContain(String(new Date().getUTCFullYear()))
  })

  it('changes nothing where another program saved the workbook', async () => {
    const here = new URL('fixtures/', import.meta.url)
    const plan = JSON.parse(readFileSync(new URL('plan.json', here), 'utf8')) as Readonly<Record<string, unknown>>
    const document = documentWith(plan)
    const saved = new Uint8Array(readFileSync(new URL('saved-by-libreoffice.xlsx', here)))
    const found = await readSheets(saved, document, artefacts, { locale: 'da' })
    expect([said(found.findings), found.changes, found.proposals]).toEqual([[], [], []])
    expect(found.plan).toBe(document.plan)
  })
})
