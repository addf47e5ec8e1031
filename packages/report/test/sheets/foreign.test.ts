import { readFileSync } from 'node:fs'
import { say } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { readSheets, writeSheets } from '../../src/sheets.js'
import { strange } from './strange.js'
import { artefacts, documentWith, edited, held, reading, rowsIn, said } from './support.js'

const document = documentWith({
  places: {
    items: [
      { id: 'engen', name: { verbatim: 'Engen' } },
      { id: 'e2', name: { verbatim: 'Engen' } },
    ],
  },
  groups: { items: [{ id: 'a', name: { verbatim: 'Børn' }, places: { is: 'known', value: ['e2'] } }] },
})
const bytes = await writeSheets(document, artefacts, { locale: 'da' })

describe('what does not belong to a workbook', () => {
  it('is told: columns of one’s own with what stands there, sheets of one’s own', async () => {
    const file = await edited(bytes, ({ Grupper }, workbook) => {
      for (const [at, words] of [null, 'Husk', 'ring 12'].entries()) Grupper?.rows[at]?.push(words)
      const first = workbook.sheets[1]
      if (first !== undefined) workbook.sheets.push({ name: 'Mine noter', rows: [['a']] })
    })
    const { plan, findings } = await reading(file, document)
    expect(plan).toBe(document.plan)
    expect(said(findings)).toEqual([
      'Grupper!H2: Kolonnen Husk hører ikke til planen og er ikke læst. I den står: ring 12',
      'Arket Mine noter er ikke læst: Det hører ikke til planen.',
    ])
    expect(findings.map(({ weight }) => weight)).toEqual(['advice', 'advice'])
  })

  it('is told of what is missing: columns, sheets, hidden marks; nothing is changed by it', async () => {
    const file = await edited(bytes, ({ Grupper, Steder }, workbook) => {
      const at = Grupper?.column('Steder') ?? 0
      for (const row of Grupper?.rows ?? []) row.splice(at, 1)
      if (Steder?.rows[0]) Steder.rows[0][0] = null
      workbook.sheets.splice(
        workbook.sheets.findIndex(({ name }) => name === 'Ønsker'),
        1,
      )
    })
    const { plan, findings, proposals } = await reading(file, document)
    expect(plan).toBe(document.plan)
    expect(proposals).toEqual([])
    expect(said(findings)).toEqual([
      'Kolonnen Steder findes ikke på arket Grupper.',
      'Arket Steder er ikke læst: Den første række eller den første kolonne, som er skjulte, er væk eller ændret.',
      'Arket Ønsker findes ikke i projektmappen.',
    ])
  })

  it('does not disturb: rows and columns put before the table', async () => {
    const file = await edited(bytes, ({ Grupper }) => {
      Grupper?.rows.unshift(['Vores grupper'])
      for (const row of Grupper?.rows ?? []) row.unshift(null)
    })
    const { plan, findings } = await reading(file, document)
    expect([said(findings), plan === document.plan]).toEqual([[], true])
  })
})

describe('things of one name', () => {
  it('are told apart in cells, and asked about where they were not', async () => {
    const rows = await rowsIn(bytes)
    expect(rows['Grupper']?.[2]).toContain('Engen (e2)')
    const file = await edited(bytes, ({ Grupper }) => Grupper?.set('Børn', 'Steder', 'Engen (engen)\nEngen (e2)'))
    expect(held((await reading(file, document)).plan, 'groups').items[0]?.['places']).toEqual({
      is: 'known',
      value: ['engen', 'e2'],
    })
    const unclear = await edited(bytes, ({ Grupper }) => Grupper?.set('Børn', 'Steder', 'engen'))
    const { plan, findings } = await reading(unclear, document)
    expect(plan).toBe(document.plan)
    expect(said(findings)).toEqual(['Grupper!G3: Flere ting hedder »engen«: Engen (engen) og Engen (e2).'])
  })
})

describe('the workbook', () => {
  it('explains itself in ten lines, in the language of its reader, and names what is left out', async () => {
    const broken = {
      ...document,
      plan: {
        ...document.plan,
        artefacts: { ...document.plan.artefacts, '@groundplan/community/wishes': { version: 9, content: {} } },
      },
    }
    for (const [locale, name, words] of [
      ['da', 'Læs mig', 'Ønsker er fra en nyere version'],
      ['en', 'Read me', 'Wishes is from a newer version'],
    ] as const) {
      const rows = (await rowsIn(await writeSheets(broken, artefacts, { locale })))[name]
      expect(rows).toHaveLength(12)
      expect(rows?.at(-1)?.[0]).toContain(words)
    }
  })

  it('has choices in the person’s language and understands the other', async () => {
    const file = await edited(bytes, ({ Organisationer }) => {
      Organisationer?.set(2, 'Navn', 'Kirken')
      Organisationer?.set(2, 'Sfære', 'Public')
      Organisationer?.set(2, 'Kommunal', 'no')
    })
    const { plan, findings } = await reading(file, document)
    expect(said(findings)).toEqual([])
    expect(held(plan, 'organisations').items[0]).toMatchObject({
      id: 'kirken',
      municipal: { is: 'known', value: false },
    })
  })
})

describe('an artefact without a layout', () => {
  const known = [strange]
  const content = {
    gardens: [
      {
        code: 'g1',
        title: 'Haven',
        openedOn: '2024-05-01',
        rating: 2,
        soil: { ph: 6 },
        tree: { name: 'a', branches: [{ name: 'b', branches: [] }] },
        plot: { length: 3 },
        use: { type: 'beds', count: 4 },
        visits: { is: 'known', value: [{ on: 'mandag', people: 3 }] },
        corner: [1, 2],
        codes: [{ system: 'KLE', code: '1' }],
        open: true,
      },
    ],
    tools: [{ name: 'Spade', garden: 'g1' }],
  }
  it('is shown by its schema alone; what no table can show stays', async () => {
    const here = documentWith({ gardens: content }, known)
    const file = await edited(await writeSheets(here, known, { locale: 'en' }), (sheets) => {
      const gardens = Object.entries(sheets).find(([name]) => name.startsWith('Gardens'))?.[1]
      gardens?.set('Haven', 'Rating', 3)
      gardens?.set('Haven', 'Plot: width', 2.5)
      gardens?.set('Haven', 'Opened on', null)
      gardens?.set('Haven', 'Codes', 'KLE | 1\nSNOMED | 7 | 2026')
    })
    const { plan, changes, findings } = await readSheets(file, here, known, { locale: 'en' })
    expect(said(findings, 'en')).toEqual(["Gardens what's new!C3: this cannot be left empty (Opened on)."])
    expect((held(plan, 'gardens') as unknown as typeof content).gardens[0]).toEqual({
      ...content.gardens[0],
      rating: 3,
      plot: { length: 3, width: 2.5 },
      codes: [
        { system: 'KLE', code: '1' },
        { system: 'SNOMED', version: '2026', code: '7' },
      ],
    })
    expect(changes.length).toBeGreaterThan(2)
    for (const change of changes) expect(say(change, 'en')).toContain(change.cell)
  })
})

describe('the sources', () => {
  it('have every sentence in both languages, ended as sentences are', async () => {
    for (const file of ['problems', 'fileProblems']) {
      const { cellProblems, fileProblems, refusals } = (await import(`../../src/sheets/${file}.ts`)) as Readonly<
        Record<
          string,
          Readonly<
            Record<
              string,
              { readonly message: Readonly<Record<string, string>>; readonly why: Readonly<Record<string, string>> }
            >
          >
        >
      >
      for (const { message, why } of Object.values({ ...cellProblems, ...fileProblems, ...refusals })) {
        expect(message['da']).not.toBe(message['en'])
        for (const words of Object.values(why)) expect(words).toMatch(/[.?]$/)
        const slots = (words: unknown): readonly string[] =>
          [...JSON.stringify(words).matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort()
        expect(slots(message['da'])).toEqual(slots(message['en']))
      }
    }
    expect(readFileSync(new URL('../../src/sheets/readSheets.ts', import.meta.url), 'utf8')).not.toContain('console')
  })
})
