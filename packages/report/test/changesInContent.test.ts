import { registers } from '@groundplan/community'
import { type Artefact, known, revise, say, undo, unknown } from '@groundplan/kernel'
import { newDocument } from '@groundplan/kernel/document'
import { approveReport, attach, createPlan } from '@groundplan/planning-models'
import { editableFields } from '@groundplan/planning-models/testing'
import { theories } from '@groundplan/programme-theory'
import { describe, expect, it } from 'vitest'
import { changesIn, reportOf } from '../src/index.js'

const artefacts: readonly Artefact[] = [...registers, theories] as never
const words = (verbatim: string) => ({ verbatim })
const plan = createPlan({ id: 'p', title: words('Madklubben'), period: { from: '2026' } })
const label = words('Den første gruppe er samlet, 6–8 børn')
const theory = (outcome: object) => ({
  items: [
    { id: 't', title: words('Teori'), nodes: [{ is: 'outcome' as const, id: 'n1', label, ...outcome }], links: [] },
  ],
})
const before = attach(
  plan,
  theories,
  theory({ indicators: known([{ id: 'i1', label: words('Børn i alt'), target: known(6), by: known('2026-10'), baseline: unknown() }]) }), // biome-ignore format: one line
)
const after = attach(
  before,
  theories,
  theory({
    horizon: known('longTerm'),
    indicators: known([
      { id: 'i1', label: words('Børn i alt'), target: known(7), by: known('2026-12'), baseline: known(0) },
      { id: 'i2', label: words('Fravær') },
    ]),
  }),
)
const place = 'Indikatorer i »Den første gruppe er samlet, 6–8 børn«'

describe('what changed inside an element of a theory', () => {
  it('is told indicator by indicator, by field, from what to what', () => {
    const told = (locale: string) =>
      changesIn({ plan: before }, { plan: after }, { artefacts }).changes.flatMap(({ said }) =>
        said.map((one) => say(one, locale)),
      )
    expect(told('da').slice(0, 4)).toEqual([
      `Ændret i »Børn i alt« (${place}): Måltal, fra 6 til 7`,
      `Ændret i »Børn i alt« (${place}): Frist, fra oktober 2026 til december 2026`,
      `Ændret i »Børn i alt« (${place}): Udgangspunkt, fra ukendt til 0`,
      `Tilføjet i ${place}: »Fravær«`,
    ])
    expect(told('en')[0]).toBe(
      'Changed in “Børn i alt” (Indicators in “Den første gruppe er samlet, 6–8 børn”): Target, from 6 to 7',
    )
    expect(told('da')).toHaveLength(5)
    expect(told('da')[4]).toMatch(/^Tilføjet i »Den første gruppe er samlet, 6–8 børn« \(Elementer i »Teori«\): Tidsh/)
  })

  it('is told in the report too, and by whom where the report was approved before it was taken back', () => {
    const note = { id: 'r1', at: '2026-03-01', by: 'konsulent', why: words('Aftalt') }
    const done = revise(newDocument(before), after, note)
    const approved = approveReport(done, { id: 'rapport', at: '2026-03-02', by: 'styregruppe' })
    const { since } = reportOf(undo(approved), [], { at: '2026-04-01', artefacts })
    expect(since?.groups.map(({ by }) => by)).toEqual(['konsulent'])
    const [da, en] = ['da', 'en'].map((locale) => since?.groups[0]?.changes.map((change) => say(change, locale)))
    expect(da).toContain(`Ændret i »Børn i alt« (${place}): Måltal, fra 7 til 6 (fortrudt)`)
    expect(en?.every((one) => one.endsWith(' (taken back)'))).toBe(true)
  })
})

/** A value at the end of a path of names, with what leads there in one of the shapes that content takes. */
const shapes: readonly ((inner: object) => unknown)[] = [
  (inner) => inner,
  (inner) => [{ id: 'x1', ...inner }],
  (inner) => [inner],
  (inner) => known([{ id: 'x1', label: words('Æble'), ...inner }]),
  (inner) => known(inner),
]
const nested = (path: readonly string[], shape: (inner: object) => unknown, value: unknown): object => {
  const [name = '', ...rest] = path
  return { [name]: rest.length === 0 ? value : shape(nested(rest, shape, value)) }
}
const holding = (kind: string, content: unknown) => ({
  plan: { ...plan, artefacts: { [kind]: { version: 1, content } } },
})
const changes = [
  [1, 2],
  [unknown(), known(7)],
  [known([]), known(['Pære'])],
  [{ is: 'withheld' }, undefined],
  [undefined, words('Pære')],
] as const

describe.each(artefacts.map((artefact) => [artefact.kind, artefact] as const))(
  'every field of %s',
  (kind, artefact) => {
    const fields = editableFields(artefact)
    const keys = new Set(fields.flatMap((field) => field.split('.')))
    const marked = Object.fromEntries(
      Object.keys(artefact.layout ?? {}).map((field) => [field, { label: { en: `<${field}>`, da: `<${field}>` } }]),
    )
    const told = (
      field: string,
      shape: (inner: object) => unknown,
      [from, to]: readonly [unknown, unknown],
      layout: Artefact['layout'],
    ) =>
      changesIn(
        holding(kind, nested(field.split('.'), shape, from)),
        holding(kind, nested(field.split('.'), shape, to)),
        { artefacts: [{ ...artefact, layout }] },
      ).changes.flatMap(({ said }) => said)

    it('is told once, by its name, never by its key', () => {
      for (const field of fields.filter((one) => !one.endsWith('id') && one !== 'items'))
        for (const shape of shapes)
          for (const change of changes) {
            const said = told(field, shape, change, marked).map((one) => say(one, 'da'))
            expect(said).toHaveLength(1)
            expect(said[0]).toContain(`<${field}>`)
            const rest = said[0]?.replaceAll(/<[^>]*>|»[^«]*«/g, '').split(/[^\p{L}]+/u)
            expect(rest?.filter((word) => keys.has(word))).toEqual([])
          }
    })

    it('has its label in both languages', () => {
      for (const field of fields.filter((one) => !one.endsWith('id') && one !== 'items')) {
        const name = artefact.layout?.[field]?.label as { readonly en: string; readonly da: string }
        const [one] = told(field, shapes[1]!, [3, 4], artefact.layout)
        expect(say(one!, 'da')).toContain(`${name.da}, fra 3 til 4`)
        expect(say(one!, 'en')).toContain(`${name.en}, from 3 to 4`)
      }
    })
  },
)
