import { describe, expect, it } from 'vitest'
import { writeSheets } from '../../src/sheets.js'
import { artefacts, documentWith, edited, held, reading, said } from './support.js'

const base = documentWith({
  places: { items: [{ id: 'engen', name: { da: 'Engen', en: 'The meadow' } }] },
  groups: {
    items: [
      { id: 'boern', name: { verbatim: 'Børn' }, size: { is: 'known', value: 40 } },
      { id: 'unge', name: { verbatim: 'Unge' } },
      { id: 'aeldre', name: { verbatim: 'Ældre' } },
    ],
  },
  activities: { items: [{ id: 'gaatur', name: { verbatim: 'Gåtur' } }] },
})
const bytes = await writeSheets(base, artefacts, { locale: 'da' })

describe('what was read all the same', () => {
  it('is remarked on: a thing that stands twice in a cell', async () => {
    const file = await edited(bytes, ({ Aktiviteter }) => Aktiviteter?.set('Gåtur', 'Målgrupper', 'Børn\nUnge\nbørn'))
    const { plan, changes, findings } = await reading(file, base)
    expect(held(plan, 'activities').items[0]?.['groups']).toEqual({ is: 'known', value: ['boern', 'unge'] })
    expect(said(findings)).toEqual(['Aktiviteter!K3: »børn« står der to gange og er taget med én gang.'])
    expect([changes.length, findings[0]?.weight]).toEqual([1, 'advice'])
  })

  it('is remarked on: a new row with the name of another', async () => {
    const file = await edited(bytes, ({ Grupper }) => Grupper?.set(5, 'Navn', ' BØRN'))
    const { plan, findings } = await reading(file, base)
    expect(held(plan, 'groups').items).toHaveLength(4)
    expect(said(findings)).toEqual([
      'Grupper!B6: Den nye række har samme navn som en række, der findes i forvejen: »BØRN«.',
    ])
  })

  it('is remarked on: a text that has another language, which stays as it was', async () => {
    const file = await edited(bytes, ({ Steder }) => Steder?.set('Engen', 'Navn', 'Den store eng'))
    const { plan, findings } = await reading(file, base)
    expect(held(plan, 'places').items[0]?.['name']).toEqual({ da: 'Den store eng', en: 'The meadow' })
    expect(said(findings)).toEqual([
      'Steder!B3: Teksten er ændret på ét sprog; på engelsk står der stadig »The meadow«.',
    ])
    const english = await edited(await writeSheets(base, artefacts, { locale: 'en' }), ({ Places }) =>
      Places?.set('The meadow', 'Name', 'The field'),
    )
    expect(said((await reading(english, base)).findings, 'en')).toEqual([
      'Places!B3: the text was changed in one language; in Danish it still reads "Engen".',
    ])
  })

  it('is no remark where there is nothing to remark on', async () => {
    const file = await edited(bytes, ({ Grupper, Aktiviteter }) => {
      Grupper?.set('Børn', 'Navn', 'Børnefamilier')
      Aktiviteter?.set('Gåtur', 'Målgrupper', 'Unge\nÆldre')
    })
    expect(said((await reading(file, base)).findings)).toEqual([])
  })
})

describe('thousands', () => {
  it('are parted as the workbook’s language does it, where numbers are whole', async () => {
    for (const [locale, sheet, heading, typed, unclear] of [
      ['da', 'Grupper', 'Antal personer', '97.400', '97,400'],
      ['en', 'Groups', 'Number of people', '97,400', '97.400'],
    ] as const) {
      const own = await writeSheets(base, artefacts, { locale })
      const change = (value: string) => edited(own, (sheets) => sheets[sheet]?.set('Børn', heading, value))
      const { plan, findings } = await reading(await change(typed), base)
      expect([held(plan, 'groups').items[0]?.['size'], said(findings)]).toEqual([{ is: 'known', value: 97_400 }, []])
      const other = await reading(await change(unclear), base)
      expect(other.plan).toBe(base.plan)
      expect(said(other.findings)).toEqual([`${sheet}!E3: »${unclear}« kan læses som to forskellige tal.`])
    }
  })
})

describe('a sheet that was sorted with its headings', () => {
  const sorted = 'Arket Grupper er ikke læst: Overskrifterne står ikke længere over rækkerne'
  it('is not read, and nothing on it is removed', async () => {
    for (const move of [
      // The headings fell among the rows, of which one was deleted.
      (rows: unknown[][]) => rows.splice(1, 4, ...[rows[2], rows[1], rows[4]].map((row) => row ?? [])),
      // The hidden row fell, too.
      (rows: unknown[][]) => rows.splice(0, 4, ...[rows[2], rows[0], rows[1]].map((row) => row ?? [])),
    ]) {
      const file = await edited(bytes, ({ Grupper }) => move(Grupper?.rows as unknown[][]))
      const { plan, proposals, findings } = await reading(file, base)
      expect([plan === base.plan, proposals]).toEqual([true, []])
      expect(said(findings).map((words) => words.slice(0, sorted.length))).toEqual([sorted])
    }
  })

  it('is another thing than a row that was put between the hidden row and the headings', async () => {
    const file = await edited(bytes, ({ Grupper }) => {
      Grupper?.set('Børn', 'Antal personer', 41)
      Grupper?.rows.splice(1, 0, [null, 'Vores grupper'])
    })
    const { plan, proposals, findings } = await reading(file, base)
    expect([said(findings), proposals]).toEqual([[], []])
    expect(held(plan, 'groups').items.map((item) => item['size'])).toEqual([
      { is: 'known', value: 41 },
      undefined,
      undefined,
    ])
  })
})

describe('a workbook that says it is in a language nobody knows', () => {
  it('is refused', async () => {
    const file = await edited(bytes, (sheets) => {
      const row = sheets['_groundplan']?.rows.find(([name]) => name === 'locale')
      if (row !== undefined) row[1] = 'xx'
    })
    const { isRead, plan, findings } = await reading(file, base)
    expect([isRead, plan === base.plan]).toEqual([false, true])
    expect(said(findings)).toEqual(['Projektmappen er efter sit eget udsagn på et sprog, der ikke kendes: xx.'])
  })
})
