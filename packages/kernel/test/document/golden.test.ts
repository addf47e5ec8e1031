import { readFileSync } from 'node:fs'
import { type PlanDocument, revise, undo } from '@groundplan/kernel'
import { canonicalText, documentText, parseDocument, parseDocumentText } from '@groundplan/kernel/document'
import { describe, expect, it } from 'vitest'
import { line, linje } from './tell.js'

const golden = (name: string): string => readFileSync(new URL(`../golden/${name}`, import.meta.url), 'utf8')

describe('golden: format 0', () => {
  const text = golden('format-0.groundplan.json')
  const expected: unknown = JSON.parse(golden('format-0.expected.json'))

  it('opens as format 1, with everything that was in it', () => {
    const { document, findings } = parseDocumentText(text)
    expect(document).toStrictEqual(expected)
    expect(findings.map(line)).toEqual([' migrated: The document has format 0 and was read as format 1.'])
    expect(findings.map(linje)).toEqual([' migrated: Dokumentet har format 0 og er læst som format 1.'])
    expect(findings[0]?.weight).toBe('advice')
    expect(parseDocument(JSON.parse(text)).document).toStrictEqual(expected)
  })

  it('opens the same way when the format is not written', () => {
    const { format: _, ...rest } = JSON.parse(text) as Record<string, unknown>
    expect(parseDocument(rest).document).toStrictEqual(expected)
  })

  it('is saved in format 1 and then opens without a word', () => {
    const { document } = parseDocumentText(text)
    const saved = documentText(document!)
    expect(saved).toBe(canonicalText(expected))
    expect(parseDocumentText(saved)).toEqual({ document, findings: [] })
  })

  it('is frozen all the way down', () => {
    const { document } = parseDocumentText(text)
    const plan = document?.plan as { title: object; journal: readonly { words: object }[] }
    const parts = [
      document,
      document?.done,
      document?.done[0]?.why,
      document?.done[0]?.patch,
      plan,
      plan.title,
      plan.journal[0]?.words,
    ]
    for (const part of parts) expect(Object.isFrozen(part)).toBe(true)
  })
})

describe('format 0', () => {
  const told = (value: unknown): readonly string[] => parseDocument(value).findings.map(line)

  it('needs no changes, title or journal', () => {
    expect(parseDocument({ format: 0, id: 'p', journal: 'none' }).document).toStrictEqual({
      format: 1,
      plan: { id: 'p', journal: 'none' },
      done: [],
      undone: [],
      reports: [],
    })
  })

  it('keeps texts that are texts already, and items that are none', () => {
    const plan = { id: 'p', title: { en: 'x', da: 'y' }, journal: [null, 'x', { words: null }, { id: 'j' }] }
    expect(parseDocument({ ...plan, format: 0 }).document?.plan).toStrictEqual(plan)
  })

  it('keeps ids and patches that a change has', () => {
    const change = {
      id: 'c7',
      at: '2012',
      by: 'x',
      why: { en: 'y' },
      patch: [{ op: 'remove', path: '/plan/x' }],
      inverse: [],
    }
    expect(parseDocument({ format: 0, changes: [change] }).document?.done).toStrictEqual([change])
  })

  it('names the place in the old file where a change is not sound', () => {
    expect(told({ format: 0, changes: {} })).toEqual(['/changes shape: Expected a list, found an object.'])
    expect(told({ format: 0, changes: [3, { at: 1, by: 'x', why: 'y' }] })).toEqual([
      '/changes/0 shape: Expected an object, found the number 3.',
    ])
    expect(told({ format: 0, changes: [{ at: 1, by: 'x', why: 'y' }] })).toEqual([
      '/changes/0/at shape: Expected a text that is not empty, found the number 1.',
    ])
    expect(parseDocument({ format: 0, changes: [{ at: 1, by: 'x', why: 'y' }] }).document).toBeUndefined()
  })

  it('says when an id comes twice', () => {
    const change = { id: 'c', at: '2012', by: 'x', why: 'y' }
    expect(told({ format: 0, changes: [change, change] })).toEqual([
      '/changes/1/id duplicateId: Expected an id that is used once, found "c" again.',
      ' migrated: The document has format 0 and was read as format 1.',
    ])
  })

  it('is refused where the migrated form would be too deep to open again', () => {
    const deep = (levels: number): unknown => ({
      format: 0,
      x: JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown,
    })
    const { document } = parseDocument(deep(62))
    expect(parseDocumentText(documentText(document!)).findings).toEqual([])
    expect(parseDocument(deep(63)).document).toBeUndefined()
    expect(told(deep(63))).toEqual([' tooDeep: Expected at most 63 levels of lists and objects, found more.'])
  })
})

describe('golden: newer and unknown parts', () => {
  const text = golden('newer-and-unknown.groundplan.json')
  interface Known {
    readonly title: { readonly da: string }
    readonly artefacts: Readonly<Record<string, unknown>>
    readonly journal: readonly unknown[]
  }

  it('comes back byte for byte', () => {
    const { document, findings } = parseDocumentText(text)
    expect(findings).toEqual([])
    expect(documentText(document!)).toBe(text)
    expect(documentText(parseDocument(JSON.parse(text)).document!)).toBe(text)
  })

  it('keeps the foreign parts byte for byte when something else is edited', () => {
    const { document } = parseDocumentText(text)
    const plan = document?.plan as Known
    const edited = { ...document!, plan: { ...plan, title: { ...plan.title, da: 'Havegaden' }, journal: [] } }
    const saved = documentText(edited)
    // Cut out of both files as text, so that not even our own reader stands between them.
    for (const kind of ['@elsewhere/garden/beds', '@groundplan/community/activities', '@groundplan/community/wishes']) {
      const from = text.indexOf(`"${kind}":`)
      const part = text.slice(from, text.indexOf('"version":', from))
      expect(part.length).toBeGreaterThan(100)
      expect(saved).toContain(part)
    }
    for (const part of [
      '"envelope":{"colour":"brown"}',
      '"kl":"Naatsiivik"',
      '"hand":"left"',
      '"tool":"pencil"',
      '"seal":"x"',
    ]) {
      expect(saved).toContain(part)
    }
    const removed = /"journal":\[.*?\],(?="models")/
    expect(saved).toBe(text.replace('"da":"Havegade"', '"da":"Havegaden"').replace(removed, '"journal":[],'))
  })

  it('keeps them through a revision, and is the same file again when that is undone', () => {
    const { document } = parseDocumentText(text)
    const before = document as PlanDocument<Known>
    const given = { id: 'r2', at: '2021-01-01', by: 'coordinator', why: { verbatim: 'nyt navn' } }
    const after = revise(
      before,
      (plan) => {
        ;(plan.title as { da: string }).da = 'Havegaden'
      },
      given,
    )
    const saved = documentText(after)
    const plan = (file: string): string => file.slice(file.indexOf('"plan":{"answers"'), file.indexOf('"reports":['))
    expect(plan(saved)).toBe(plan(text).replace('"da":"Havegade"', '"da":"Havegaden"'))
    expect(saved.endsWith(`${text.slice(text.indexOf('"reports":['), text.indexOf('"undone":'))}"undone":[]}`)).toBe(
      true,
    )
    const reopened = parseDocumentText(saved)
    expect(reopened.findings).toEqual([])
    const back = undo(reopened.document as PlanDocument<Known>)
    expect(documentText({ ...back, undone: [] })).toBe(text)
  })

  it('opens in indented form as well, and is saved in canonical form', () => {
    const { document, findings } = parseDocumentText(JSON.stringify(JSON.parse(text), null, 2))
    expect(findings).toEqual([])
    expect(documentText(document!)).toBe(text)
  })
})
