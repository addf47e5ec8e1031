import { readFileSync } from 'node:fs'
import { revise, undo } from '@groundplan/kernel'
import { documentText } from '@groundplan/kernel/document'
import { attach, content, type Known, parsePlanText, record } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { beds, garden, helpers } from './fixtures/garden.js'
import { codes } from './support.js'

const golden = (name: string): string => readFileSync(new URL(`./golden/${name}`, import.meta.url), 'utf8')
const known: Known = { artefacts: [beds, helpers], models: [garden] }
const note = { id: 'r2', at: '2026-01-02', by: 'coordinator', why: { verbatim: 'Efter mødet' } }

describe('golden: a plan with newer and unknown parts', () => {
  const text = golden('newer-plan.groundplan.json')
  const opened = () => parsePlanText(text, known)

  it('opens as a plan and says what cannot be read', () => {
    const { plan, document, findings } = opened()
    expect(plan).toEqual(JSON.parse(text).plan)
    expect(codes(findings).toSorted()).toEqual([
      'plan/cannotCheck',
      'plan/modelNotLoaded',
      'plan/newerArtefact',
      'plan/unknownKind',
    ])
    expect(documentText(document!)).toBe(text)
  })

  it('keeps the foreign parts byte for byte when the plan is edited elsewhere, and leads back', () => {
    const { document } = opened()
    const before = document!
    const edited = record(
      attach(before.plan, helpers, {
        items: [...content(before.plan, helpers)!.items, { id: 'h3' }],
      }),
      { id: 'j2', at: '2026', kind: 'event', words: { verbatim: 'En ny hjælper' } },
    )
    const after = revise(before, edited, note)
    const saved = documentText(after)
    const planOf = (file: string): string => file.slice(file.indexOf('"plan":{"answers"'), file.indexOf(',"reports":['))
    const withHelper = planOf(text).replace(
      '{"id":"h2","mood":{"at":"dawn"}}],',
      '{"id":"h2","mood":{"at":"dawn"}},{"id":"h3"}],',
    )
    const withEntry = withHelper.replace(
      '"verbatim":"Første kål"}}],',
      '"verbatim":"Første kål"}},{"about":[],"at":"2026","id":"j2","kind":"event","words":{"verbatim":"En ny hjælper"}}],',
    )
    expect(planOf(saved)).toBe(withEntry)
    expect(withEntry.length).toBeGreaterThan(withHelper.length)
    expect(withHelper.length).toBe(planOf(text).length + '{"id":"h3"},'.length)
    const [first, second] = [text.indexOf('"done":['), text.indexOf('],"envelope"')]
    expect(saved.startsWith(text.slice(first - 1, second))).toBe(true)
    const rest = text.slice(text.indexOf(',"reports":['))
    expect(saved.endsWith(rest)).toBe(true)
    const reopened = parsePlanText(saved, known)
    expect(codes(reopened.findings)).toEqual(codes(opened().findings))
    expect(documentText({ ...undo(reopened.document!), undone: [] })).toBe(text)
  })
})

describe('golden: a plan of format 0', () => {
  it('opens as a plan, with what nobody knows, and is saved in format 1', () => {
    const { plan, document, findings } = parsePlanText(golden('format-0-plan.groundplan.json'), known)
    expect(findings.map(({ code }) => code)).toEqual(['@groundplan/kernel/document/migrated'])
    expect(plan).toMatchObject({
      id: 'yard',
      title: { verbatim: 'Gården' },
      colour: 'green',
      journal: [{ id: 'j1', words: { verbatim: 'Vi mødtes i gården.' }, mood: 'hopeful' }],
    })
    expect(document?.done).toMatchObject([{ at: '2012-05-02', why: { verbatim: 'Første udkast' }, minutes: 'item 4' }])
    expect(content(plan!, helpers)).toEqual({ items: [{ id: 'h1' }] })
    const saved = documentText(document!)
    expect(saved).toContain('"smell":"onions"')
    expect(parsePlanText(saved, known).findings).toEqual([])
    expect(documentText(parsePlanText(saved, known).document!)).toBe(saved)
  })
})
