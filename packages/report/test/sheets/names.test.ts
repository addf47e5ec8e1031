import { deepFreeze, say, showDate } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'

import { sheetNames } from '../../src/sheets/prepared.js'
import { tablesOf } from '../../src/sheets/tables.js'
import { writeSheets } from '../../src/sheets.js'
import { artefacts, documentWith, edited, held, reading, rowsIn, said } from './support.js'

const text = (verbatim: string) => ({ verbatim })
const document = deepFreeze(
  documentWith({
    activities: {
      items: [
        { id: 'a1', name: text('Trivselsgrupper'), when: { is: 'known', value: { from: '2026-03', to: '2027' } } },
      ],
    },
    groups: { items: [{ id: 'g1', name: text('Naboer') }] },
    assets: {
      items: [{ id: 'koekken', name: text('Køkkenet'), type: 'individual', skills: ['hands', 'cooking', 'sang'] }],
      skillNames: {
        cooking: { en: 'Cooking', da: 'Madlavning' },
        hands: { en: 'Helping hands', da: 'Hjælpende hænder' },
      },
    },
    wishes: {
      items: [
        {
          id: 'w1',
          name: text('Spise sammen'),
          needs: { is: 'known', value: [{ skill: 'cooking', units: { is: 'known', value: 2 } }] },
        },
      ],
    },
    theories: {
      items: [
        {
          id: 'silkeborg',
          title: text('Trivsel'),
          nodes: [
            { is: 'activity', id: 'n1', label: text('Trivselsgrupper') },
            {
              is: 'outcome',
              id: 'n2',
              label: text('Den første gruppe er samlet'),
              horizon: { is: 'known', value: 'signs' },
            },
            {
              is: 'outcome',
              id: 'n3',
              label: text('Flere kender hinanden'),
              horizon: { is: 'known', value: 'efter tre år' },
            },
          ],
          links: [
            { id: 'l1', from: 'n1', to: 'n2' },
            { id: 'l2', from: 'n1', to: 'n3' },
          ],
          assumptions: [],
        },
      ],
    },
  }),
)
const bytes = await writeSheets(document, artefacts, { locale: 'da' })
const sheets = await rowsIn(bytes)
const all = JSON.stringify(sheets)

describe('what people read in a workbook', () => {
  it('calls skills by the names that the register gives them, and takes them and other words', async () => {
    expect(sheets['Ressourcer']?.[2]).toContain('Hjælpende hænder\nMadlavning\nsang')
    const file = await edited(bytes, ({ Ressourcer, 'Ønsker – Hvad det kræver': needs }) => {
      Ressourcer?.set('Køkkenet', 'Hvad den kan bidrage med', 'Madlavning\nKaffe')
      needs?.set('Madlavning', 'Hvad der er brug for', 'hjælpende hænder')
    })
    const { plan, findings, changes } = await reading(file, document)
    expect(said(findings)).toEqual([])
    expect(held(plan, 'assets').items[0]?.['skills']).toEqual(['cooking', 'Kaffe'])
    expect(held(plan, 'wishes').items[0]?.['needs']).toEqual({
      is: 'known',
      value: [{ skill: 'hands', units: { is: 'known', value: 2 } }],
    })
    expect(changes.map((change) => say(change, 'da'))).toContain(
      'Ønsker – Hvad det kræver!C3: Hvad der er brug for for Madlavning (Spise sammen): Madlavning → hjælpende hænder',
    )
  })

  it('lets the names of skills be written and changed, a line for each', async () => {
    const NAMES = 'Hvordan bidrag skrives'
    const shown = 'cooking | Madlavning\nhands | Hjælpende hænder'
    expect(sheets['Ressourcer – Generelt']?.[2]).toContain(shown)
    const write = (value: string | null) =>
      edited(bytes, ({ 'Ressourcer – Generelt': general }) => general?.set(2, NAMES, value)).then((file) =>
        reading(file, document),
      )
    const namesOf = ({ plan }: Awaited<ReturnType<typeof write>>) =>
      (held(plan, 'assets') as unknown as { readonly skillNames?: unknown }).skillNames
    const found = await write('cooking | Kogekunst\nhands | Hjælpende hænder\nsang | Sang og musik')
    expect(found.findings.map(({ weight }) => weight)).not.toContain('important')
    expect(namesOf(found)).toEqual({
      cooking: { en: 'Cooking', da: 'Kogekunst' },
      hands: { en: 'Helping hands', da: 'Hjælpende hænder' },
      sang: { verbatim: 'Sang og musik' },
    })
    expect(namesOf(await write('ingen'))).toEqual({})
    expect(namesOf(await write(null))).toBeUndefined()
    const odd = await write('cooking')
    expect(said(odd.findings)[0]).toContain('»cooking« har ikke formen: ordet | sådan vises det.')
    expect(odd.plan).toBe(document.plan)
    const twice = await write('sang | Sang\nsang | Musik')
    expect(said(twice.findings)[0]).toContain('»sang | Musik« handler om et ord, der står to gange.')
  })

  it('names what can be chosen where something else was typed', async () => {
    const file = await edited(bytes, ({ Ressourcer, Aktiviteter }) => {
      Ressourcer?.set('Køkkenet', 'Hvor ressourcen findes', 'xyzzy')
      Aktiviteter?.set('Trivselsgrupper', 'Hyppighed: pr.', 'ugen')
      Aktiviteter?.set('Trivselsgrupper', 'Målgrupper', 'Petersen')
    })
    const { findings } = await reading(file, document)
    const words = said(findings).join('\n')
    expect(words).toContain('»ugen« er ikke en af valgmulighederne. Mentes der Uge?')
    expect(words).toMatch(/»xyzzy« er ikke en af valgmulighederne\. Vælg [^:]+ eller [^,]+\.$/m)
    expect(words).not.toContain('blandt andet')
    const person = findings.find((finding) => say(finding, 'da').includes('Petersen'))
    expect(JSON.stringify(person?.why)).toContain('aldrig navnet på en person')
  })

  it('does not offer words as things that the journal can be about', () => {
    const lists = sheets['_groundplan-lists'] ?? []
    const about = (lists[0] ?? [])
      .map((_, at) => lists.map((row) => row[at]))
      .find((column) => column.includes('Naboer'))
    expect(about).toBeDefined()
    expect(about).not.toContain('Madlavning')
  })

  it('calls a link by its ends, and tells two things of one name apart by where they stand', async () => {
    expect(all).toContain('Trivselsgrupper → Den første gruppe er samlet')
    expect(all).toContain('Trivselsgrupper (Aktiviteter)')
    expect(all).toContain('Trivselsgrupper (Programteorier)')
    expect(all).not.toContain('silkeborg ›')
    const file = await edited(bytes, ({ 'Planen – Logbog': log }) => {
      log?.set(2, 'Dato', '2026')
      log?.set(2, 'Type', 'Møde')
      log?.set(2, 'Hvad der skete', 'Vi mødtes')
      log?.set(2, 'Vedrører', 'Trivselsgrupper (aktiviteter)\nTrivselsgrupper → Flere kender hinanden')
    })
    const { plan, findings } = await reading(file, document)
    expect(said(findings)).toEqual([])
    expect(plan.journal[0]?.about.map(({ id }) => id)).toEqual(['a1', expect.stringContaining('l2')])
  })

  it('writes months and years as people do', () => {
    expect(sheets['Aktiviteter']?.[2]).toEqual(expect.arrayContaining(['marts 2026', '2027']))
    expect(showDate('2017-05', 'da')).toBe('maj 2017')
    expect(showDate('2017-05', 'en')).toBe('May 2017')
    expect(showDate('2017', 'da')).toBe('2017')
    expect(showDate('1899-12-31', 'da')).toBe('31. december 1899')
    expect(showDate('1899-12-31', 'en')).toBe('31 December 1899')
    expect(showDate('forår 2017', 'da')).toBe('forår 2017')
  })

  it('shows the best known values of an open list by their labels, and takes others', async () => {
    const nodes = Object.entries(sheets).find(([, rows]) => rows.some((row) => row.includes('Flere kender hinanden')))
    const place = nodes?.[1][1]?.findIndex((cell) => /Tidshorisont|Horisont|sigt/i.test(String(cell))) ?? -1
    const heading = String(nodes?.[1][1]?.[place])
    expect(nodes?.[1].map((row) => row[place])).toEqual(expect.arrayContaining(['efter tre år']))
    expect(nodes?.[1].map((row) => row[place])).not.toContain('signs')
    const label = String(nodes?.[1].find((row) => row.includes('Den første gruppe er samlet'))?.[place])
    const file = await edited(bytes, (hands) => {
      hands[nodes?.[0] ?? '']?.set('Flere kender hinanden', heading, label.toUpperCase())
      hands[nodes?.[0] ?? '']?.set('Den første gruppe er samlet', heading, 'til jul')
    })
    const { plan, findings } = await reading(file, document)
    expect(said(findings)).toEqual([])
    const [theory] = held(plan, 'theories').items as readonly {
      readonly nodes?: readonly { readonly horizon?: unknown }[]
    }[]
    expect(theory?.nodes?.map(({ horizon }) => horizon)).toEqual([
      undefined,
      { is: 'known', value: 'til jul' },
      { is: 'known', value: 'signs' },
    ])
  })

  it('puts what a list belongs to before its name on every sheet', () => {
    const theories = artefacts.find(({ kind }) => kind.endsWith('/theories'))
    const { tables } = tablesOf(theories as (typeof artefacts)[number], 'da')
    const names = [...sheetNames(tables, 'da', []).values()]
    for (const name of names) {
      expect(name).toMatch(/^Progr/)
      expect(name.length).toBeLessThanOrEqual(31)
    }
    expect(names).toContain('Programteori. – Status over tid')
    expect(names).toContain('Program. – Grupper af elementer')
    expect(names).toContain('Progra. – Dele af andre teorier')
  })

  it('says how it is read in again, and promises no question', () => {
    const lines = (sheets['Læs mig'] ?? []).map(([line]) => String(line))
    expect(lines.some((line) => line.includes('groundplan sheet in'))).toBe(true)
    expect(lines.join(' ')).not.toContain('spurgt først')
  })

  it('says what stands in the way of clearing a cell, by the name of the sheet', async () => {
    const file = await edited(bytes, ({ Ønsker: wishes }) => {
      wishes?.set('Spise sammen', 'Hvad det kræver', null)
    })
    expect(said((await reading(file, document)).findings)).toEqual([
      expect.stringMatching(/Cellen kan ikke tømmes, så længe der er rækker på arket »Ønsker – Hvad det kræver«\.$/),
    ])
    const removed = await edited(bytes, ({ 'Ønsker – Hvad det kræver': needs }) => void needs?.rows.splice(2, 1))
    expect((await reading(removed, document)).proposals.map((proposal) => say(proposal, 'da'))).toEqual([
      'Skal »Madlavning (Spise sammen)« fjernes? Rækken står ikke længere på arket Ønsker – Hvad det kræver.',
    ])
  })
})
