import { defineArtefact } from '@groundplan/kernel'
import { newDocument } from '@groundplan/kernel/document'
import { attach, createPlan } from '@groundplan/planning-models'
import { readSheets, writeSheets } from '@groundplan/report/sheets'
import { expect, it } from 'vitest'
import * as z from 'zod'

const art = defineArtefact({
  kind: '@example/parks/benches',
  version: 1,
  title: { en: 'Benches', da: 'Bænke' },
  schema: z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) }),
})
it('takes rows whose cells show nothing for what they are, edited by nobody', async () => {
  const plan = attach(createPlan({ id: 'p', title: { verbatim: 'P' }, period: { from: '2026' } }), art, {
    items: [
      { id: 'b1', name: '' },
      { id: 'b2', name: ' ' },
      { id: 'b3', name: '\n' },
      { id: 'b4', name: '\u00a0' },
      { id: '', name: ' ' },
    ],
  })
  const doc = newDocument(plan)
  const r = await readSheets(await writeSheets(doc, [art], { locale: 'da' }), doc, [art], { locale: 'da' })
  expect(r.changes).toEqual([])
  expect(r.proposals.map((p) => p.slots)).toEqual([])
  expect(r.findings).toEqual([])
})
