import { cases, type PlantedDefect, sound, withCheck, withParts } from '../defect.js'

type Say = Readonly<Record<string, (seen: object) => unknown>>
interface Reads {
  readonly beds: { readonly items: readonly { readonly id: string; readonly name: string }[] }
}

/** The garden with a rule that calls each bed so. */
const calling = (bed: (name: string) => unknown) => ({
  ...sound,
  model: withCheck('bedTended', ({ beds }: Reads, say: Say) => ({
    examined: beds.items.length,
    seen: beds.items.map(({ id, name }) => say['alone']?.({ about: [{ kind: 'bed', id }], slots: { bed: bed(name) } })),
    missing: [],
  })),
  cases: cases.map((one) => ({ ...one, expect: {}, only: [] })),
})

/** Defects in words that no text of the model holds, planted in the garden; left out of the model's own list of what it says. */
export const wordDefects: readonly PlantedDefect[] = [
  {
    check: 'foreign',
    planted: 'a slot that is filled with English for readers of both languages',
    given: calling(() => 'one of the beds'),
    says: 'rules.bedTended, {bed} has words in its Danish that belong to the other language: of and the',
  },
  {
    check: 'foreign',
    planted: 'a slot whose Danish was left in English',
    given: calling((name) => [
      { en: 'Raised bed', da: 'Raised bed' },
      { verbatim: 'of the' },
      { date: '2026' },
      7,
      name,
    ]),
    says: 'rules.bedTended, {bed} has words in its Danish that belong to the other language: Raised bed',
  },
  {
    check: 'foreign',
    planted: 'a title that was begun in Danish',
    given: { ...sound, model: withParts({ title: { en: 'Without a gardener', da: 'Without gartner' } }) },
    says: 'title has words in its Danish that belong to the other language: without',
  },
]
