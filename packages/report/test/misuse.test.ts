import { newDocument } from '@groundplan/kernel/document'
import { describe, expect, it } from 'vitest'
import { reportDocx } from '../src/docx.js'
import { pageOf, reportHtml, reportMarkdown, reportOf, reportText } from '../src/index.js'
import { readSheets, writeSheets } from '../src/sheets.js'
import { at, dishes, meals, planOf } from './fixtures/meals.js'

type Any = (...given: readonly unknown[]) => unknown
const plan = planOf()
const report = reportOf(plan, [meals], { at })
const locale = 'da'

describe.each([
  ['reportHtml', reportHtml],
  ['reportMarkdown', reportMarkdown],
  ['reportText', reportText],
  ['pageOf', pageOf],
  ['reportDocx', reportDocx],
] as const)('%s', (name, write) => {
  const call = async (...given: readonly unknown[]): Promise<unknown> => (write as unknown as Any)(...given)

  it('says what to hand over', async () => {
    for (const none of [undefined, null, {}, [], 'x'])
      await expect(call(none, { locale })).rejects.toThrow(/ needs a report: hand over what reportOf gives\.$/)
    await expect(call(plan, { locale })).rejects.toThrow(
      'needs a report: this is a plan: hand over reportOf(plan, models, { at })',
    )
    for (const options of [undefined, {}, { locale: 3 }])
      await expect(call(report, options)).rejects.toThrow(
        `${name} needs the reader's language: ${name}(report, { locale: 'da' })`,
      )
  })
})

describe('reportOf', () => {
  const call = reportOf as unknown as Any

  it('says what to hand over', () => {
    for (const none of [undefined, null, {}, [], 'x', { format: 1 }])
      expect(() => call(none, [meals], { at })).toThrow(
        /reportOf needs a plan or its document: hand over what createPlan gives/,
      )
    expect(() => call(plan, meals, { at })).toThrow('The models of reportOf must be a list: hand over [model], or [].')
    for (const options of [undefined, {}, { at: 3 }])
      expect(() => call(plan, [meals], options)).toThrow(
        "reportOf needs the date of the report: reportOf(plan, models, { at: '2026-03-31' })",
      )
    expect(() => call(plan, [meals], { at, sections: {} })).toThrow('"sections" of reportOf must be a list')
    expect(() => call(plan, [meals], { at, artefacts: dishes })).toThrow('"artefacts" of reportOf must be a list')
  })

  it('tells of a section that is none, and shows the rest', () => {
    const { broken, objectives } = reportOf(plan, [meals], { at, sections: [null as never] })
    expect(broken.map(({ code }) => code)).toEqual(['@groundplan/planning-models/sections/malformed'])
    expect(objectives).toBeUndefined()
  })
})

describe.each([
  ['writeSheets', (...given: readonly unknown[]) => (writeSheets as unknown as Any)(...given)],
  ['readSheets', (...given: readonly unknown[]) => (readSheets as unknown as Any)(new Uint8Array([1]), ...given)],
] as const)('%s', (name, call) => {
  const run = async (...given: readonly unknown[]): Promise<unknown> => call(...given)

  it('says what to hand over', async () => {
    await expect(run(plan, [dishes], { locale })).rejects.toThrow(
      `${name} needs the document of a plan: this is a plan: hand over newDocument(plan)`,
    )
    for (const none of [undefined, null, {}, 'x'])
      await expect(run(none, [dishes], { locale })).rejects.toThrow(
        / needs the document of a plan: hand over the `document`/,
      )
    for (const none of [undefined, dishes, [null], [{}]])
      await expect(run(newDocument(plan), none, { locale })).rejects.toThrow(
        `The artefacts of ${name} must be a list of artefacts: hand over [artefact]`,
      )
    for (const options of [undefined, {}, { locale: 1 }])
      await expect(run(newDocument(plan), [dishes], options)).rejects.toThrow(
        `${name} needs a language: { locale: 'da' }`,
      )
  })
})
