import { deepFreeze, revise, say } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { acceptProposals, writeSheets } from '../../src/sheets.js'
import { artefacts, documentWith, edited, held, reading, said } from './support.js'

const base = deepFreeze(
  documentWith({
    places: {
      items: [{ id: 'engen', name: { da: 'Engen', en: 'The meadow' }, inhabitants: { is: 'known', value: 120 } }],
    },
    groups: {
      items: [
        {
          id: 'boern',
          name: { verbatim: 'Børn', lang: 'da' },
          size: { is: 'known', value: 40 },
          ours: { of: 'another system' },
        },
        { id: 'unge', name: { verbatim: 'Unge' }, size: { is: 'unknown', why: { da: 'ingen har talt' } } },
        { id: 'aeldre', name: { verbatim: 'Ældre' }, ofResidents: { is: 'known', value: false } },
      ],
    },
    activities: {
      items: [
        {
          id: 'gaatur',
          name: { verbatim: 'Gåtur' },
          when: { is: 'known', value: { from: '2026-03-01', to: 'unknown' } },
          groups: { is: 'known', value: ['boern', 'unge'] },
          owners: { is: 'known', value: [] },
          places: { is: 'unknown' },
          support: { is: 'known', value: [{ by: { kind: 'group', id: 'aeldre' }, what: { verbatim: 'Kaffe' } }] },
        },
        { id: 'spis', name: { verbatim: 'Fællesspisning' } },
      ],
    },
  }),
)
const bytes = await writeSheets(base, artefacts, { locale: 'da' })

describe('cells that were changed', () => {
  it('are taken, and nothing else is touched', async () => {
    const file = await edited(bytes, ({ Grupper }) => {
      Grupper?.set('Børn', 'Antal personer', 42)
      Grupper?.set('Børn', 'Navn', 'Børnefamilier')
      Grupper?.set('Ældre', 'Består af beboere', 'Ja')
    })
    const { plan, changes, findings, proposals } = await reading(file, base)
    expect(said(findings)).toEqual([])
    expect(proposals).toEqual([])
    expect(held(plan, 'groups').items[0]).toEqual({
      id: 'boern',
      name: { verbatim: 'Børnefamilier', lang: 'da' },
      size: { is: 'known', value: 42 },
      ours: { of: 'another system' },
    })
    expect(held(plan, 'groups').items[1]).toEqual(held(base.plan, 'groups').items[1])
    expect(held(plan, 'groups').items[2]?.['ofResidents']).toEqual({ is: 'known', value: true })
    expect(changes.map((change) => say(change, 'da'))).toEqual([
      'Grupper!B3: Navn for Børn: Børn → Børnefamilier',
      'Grupper!E3: Antal personer for Børn: 40 → 42',
      'Grupper!F5: Består af beboere for Ældre: nej → Ja',
    ])
    expect(changes[1]?.pointer).toBe('/plan/artefacts/@groundplan~1community~1groups/content/items/0/size')
    expect(plan.artefacts['@groundplan/community/activities']).toBe(
      base.plan.artefacts['@groundplan/community/activities'],
    )
  })

  it('hold numbers and dates as people write them', async () => {
    const file = await edited(bytes, ({ Steder, Aktiviteter, Grupper }) => {
      Steder?.set('Engen', 'Indbyggere', '1.234.567')
      Grupper?.set('Ældre', 'Antal personer', '12,0')
      Aktiviteter?.set('Gåtur', 'Periode: start', '31-12-2026')
      Aktiviteter?.set('Gåtur', 'Periode: slut', new Date('2027-02-01T00:00:00Z'))
      Aktiviteter?.set('Fællesspisning', 'Periode: start', 2027)
      Aktiviteter?.set('Fællesspisning', 'Periode: slut', 'marts 2028')
    })
    const { plan, findings } = await reading(file, base)
    expect(said(findings)).toEqual([])
    expect(held(plan, 'places').items[0]?.['inhabitants']).toEqual({ is: 'known', value: 1_234_567 })
    expect(held(plan, 'groups').items[2]?.['size']).toEqual({ is: 'known', value: 12 })
    expect(held(plan, 'activities').items.map((item) => item['when'])).toEqual([
      { is: 'known', value: { from: '2026-12-31', to: '2027-02-01' } },
      { is: 'known', value: { from: '2027', to: '2028-03' } },
    ])
  })

  it('tell what is not known, with a reason, and an empty cell never becomes a zero or a no', async () => {
    const file = await edited(bytes, ({ Grupper, Aktiviteter }) => {
      Grupper?.set('Børn', 'Antal personer', 'Ukendt: de flytter hele tiden')
      Grupper?.set('Unge', 'Antal personer', null)
      Grupper?.set('Ældre', 'Består af beboere', null)
      Grupper?.set('Ældre', 'Antal personer', 'tilbageholdt')
      Aktiviteter?.set('Gåtur', 'Ejere', null)
      Aktiviteter?.set('Fællesspisning', 'Steder', 'ikke relevant')
      Aktiviteter?.set('Fællesspisning', 'Ejere', 'ingen')
    })
    const { plan, findings } = await reading(file, base)
    expect(said(findings)).toEqual(['Grupper!E4: Den tomme celle er læst som før: ukendt: ingen har talt.'])
    const groups = held(plan, 'groups').items
    expect(groups[0]?.['size']).toEqual({ is: 'unknown', why: { verbatim: 'de flytter hele tiden' } })
    expect(groups[1]).toEqual(held(base.plan, 'groups').items[1])
    expect(groups[2]).toEqual({ id: 'aeldre', name: { verbatim: 'Ældre' }, size: { is: 'withheld' } })
    const activities = held(plan, 'activities').items
    expect(Object.hasOwn(activities[0] ?? {}, 'owners')).toBe(false)
    expect(activities[1]?.['places']).toEqual({ is: 'notApplicable' })
    expect(activities[1]?.['owners']).toEqual({ is: 'known', value: [] })
  })

  it('are told where they cannot be read, and the rest of the row is kept', async () => {
    const file = await edited(bytes, ({ Grupper, Aktiviteter }) => {
      Grupper?.set('Børn', 'Antal personer', 'ca. 40')
      Grupper?.set('Børn', 'Beskrivelse', 'Alle under 15')
      Grupper?.set('Unge', 'Antal personer', '1,234')
      Grupper?.set('Ældre', 'Antal personer', '12 %')
      Grupper?.set('Ældre', 'Består af beboere', 'måske')
      Aktiviteter?.set('Gåtur', 'Periode: start', '30-02-2026')
      Aktiviteter?.set('Gåtur', 'Målgrupper', 'Børn\nUng')
      Aktiviteter?.set('Fællesspisning', 'Hyppighed: antal gange', -2)
      Aktiviteter?.set('Fællesspisning', 'Hyppighed: pr.', 'Uge')
      Aktiviteter?.set('Fællesspisning', 'Navn', null)
    })
    const { plan, findings } = await reading(file, base)
    expect(said(findings)).toEqual([
      'Aktiviteter!E3: »30-02-2026« er ikke en dato.',
      'Aktiviteter!K3: Der er intet i planen, som hedder »Ung«. Mentes der Unge?',
      'Aktiviteter!B4: Feltet må ikke være tomt (Navn).',
      'Grupper!E3: »ca. 40« er ikke et tal.',
      'Grupper!E4: »1,234« kan læses som to forskellige tal.',
      'Grupper!E5: »12 %« er en procent, og det er ikke klart, hvilket tal der menes.',
      'Grupper!F5: »måske« er ikke en af valgmulighederne. Vælg ja eller nej.',
      'Aktiviteter!G4: Ændringen er ikke taget med. Her skulle stå et tal på mere end 0, men her står tallet -2.',
    ])
    expect(held(plan, 'groups').items[0]).toEqual({
      ...held(base.plan, 'groups').items[0],
      summary: { verbatim: 'Alle under 15' },
    })
    expect(held(plan, 'activities')).toEqual(held(base.plan, 'activities'))
    for (const { weight, why, about } of findings) {
      expect(weight).toBe('important')
      expect(Object.keys(why).sort()).toEqual(['da', 'en'])
      expect(about[0]?.kind).toBe('cell')
    }
  })

  it('take no values of formulas', async () => {
    const file = await edited(bytes, (_, workbook) => {
      const sheet = workbook.sheets.find(({ name }) => name === 'Grupper')
      sheet?.cells?.set('2,4', { value: 41, type: 'formula', formula: '40+1', formulaResult: 41 })
    })
    const { plan, findings } = await reading(file, base)
    expect(said(findings)).toEqual(['Grupper!E3: Her står en formel, og dens værdi er ikke taget med.'])
    expect(plan).toBe(base.plan)
  })
})

describe('rows', () => {
  it('that are new get readable ids, and other new rows can speak of them', async () => {
    const file = await edited(bytes, ({ Grupper, Aktiviteter, 'Aktiviteter – Støtte': support }) => {
      Grupper?.set(5, 'Navn', 'Nye på Øen')
      Grupper?.set(6, 'Navn', 'Nye på Øen')
      Aktiviteter?.set(4, 'Navn', 'Kor')
      Aktiviteter?.set(4, 'Målgrupper', 'Nye på Øen (nye-paa-oeen)\nÆldre')
      support?.set(3, 'Hører til', 'Kor')
      support?.set(3, 'Hvem der hjælper', 'Børn')
      support?.set(3, 'Hvad hjælpen består i', 'De synger for')
    })
    const { plan, changes, findings } = await reading(file, base)
    expect(said(findings)).toEqual([])
    expect(held(plan, 'groups').items.slice(3)).toEqual([
      { id: 'nye-paa-oeen', name: { verbatim: 'Nye på Øen' } },
      { id: 'nye-paa-oeen-2', name: { verbatim: 'Nye på Øen' } },
    ])
    expect(held(plan, 'activities').items[2]).toEqual({
      id: 'kor',
      name: { verbatim: 'Kor' },
      groups: { is: 'known', value: ['nye-paa-oeen', 'aeldre'] },
      support: { is: 'known', value: [{ by: { kind: 'group', id: 'boern' }, what: { verbatim: 'De synger for' } }] },
    })
    expect(changes.map((change) => say(change, 'en'))).toContain('Aktiviteter!B5: new row: Kor')
  })

  it('that are new and do not fit are left out, with what speaks of them', async () => {
    const file = await edited(bytes, ({ Grupper, Aktiviteter, 'Aktiviteter – Støtte': support }) => {
      Grupper?.set(5, 'Beskrivelse', 'Uden navn')
      Aktiviteter?.set(4, 'Navn', 'Kor')
      Aktiviteter?.set(4, 'Hyppighed: antal gange', 1.5)
      Aktiviteter?.set(4, 'Hyppighed: pr.', 'Uge')
      support?.set(3, 'Hører til', 'Kor')
      support?.set(3, 'Hvem der hjælper', 'Børn')
      support?.set(3, 'Hvad hjælpen består i', 'De synger for')
      support?.set(4, 'Hvem der hjælper', 'Børn')
    })
    const { plan, findings } = await reading(file, base)
    expect(plan).toBe(base.plan)
    expect(said(findings)).toEqual([
      'Aktiviteter – Støtte!B5: Den nye række er ikke taget med, fordi der ikke står, hvad den hører til.',
      'Aktiviteter!G5: Den nye række er ikke taget med. Her skulle stå et helt tal, men her står tallet 1,5.',
      'Aktiviteter – Støtte!C4: Den nye række er ikke taget med, fordi den række, den hører til, ikke er det.',
      'Grupper!B6: Den nye række er ikke taget med, fordi der ikke står noget under Navn.',
    ])
  })

  it('that are new and do not fit take with them what other cells say of them', async () => {
    const file = await edited(bytes, ({ Grupper, Aktiviteter }) => {
      Grupper?.set(5, 'Navn', 'Naboer')
      Grupper?.set(5, 'Antal personer', -1)
      Aktiviteter?.set('Fællesspisning', 'Målgrupper', 'Naboer')
      Aktiviteter?.set('Fællesspisning', 'Beskrivelse', 'Hver torsdag')
    })
    const { plan, findings } = await reading(file, base)
    expect(said(findings)).toEqual([
      'Grupper!E6: Den nye række er ikke taget med. Her skulle stå et tal på mindst 0, men her står tallet -1.',
      'Aktiviteter!K4: Ændringen er ikke taget med, fordi den henviser til en ny række, der ikke kunne tages med.',
    ])
    expect(held(plan, 'activities').items[1]).toEqual({
      id: 'spis',
      name: { verbatim: 'Fællesspisning' },
      summary: { verbatim: 'Hver torsdag' },
    })
  })

  it('that were deleted are proposed, and removed when that is accepted', async () => {
    const file = await edited(bytes, ({ Grupper, 'Aktiviteter – Støtte': support }) => {
      Grupper?.rows.splice(Grupper.row('Unge'), 1)
      support?.rows.splice(2, 1)
    })
    const found = await reading(file, base)
    expect(found.plan).toBe(base.plan)
    expect(said(found.findings)).toEqual([])
    expect(found.proposals.map((proposal) => say(proposal, 'da'))).toEqual([
      'Skal »Ældre (Gåtur)« fjernes? Rækken står ikke længere på arket Aktiviteter – Støtte.',
      'Skal »Unge« fjernes? Rækken står ikke længere på arket Grupper. Den er nævnt i Aktiviteter, Gåtur.',
    ])
    const one = acceptProposals(found, artefacts, [found.proposals[1]?.key ?? ''])
    expect(held(one.plan, 'groups').items.map((item) => item['id'])).toEqual(['boern', 'aeldre'])
    expect(held(one.plan, 'activities')).toEqual(held(base.plan, 'activities'))
    expect(said(one.findings)).toEqual([
      'Aktiviteter, Gåtur: Her nævnes »Unge« stadig, selv om det er fjernet fra planen.',
    ])
    expect(one.findings[0]?.pointer).toBe(
      '/plan/artefacts/@groundplan~1community~1activities/content/items/0/groups/value/1',
    )
    const [, unge] = found.proposals
    if (unge !== undefined) expect(say({ ...unge, message: unge.removed }, 'da')).toBe('Fjernet: »Unge«.')
    const all = acceptProposals(found, artefacts)
    expect(held(all.plan, 'activities').items[0]?.['support']).toEqual({ is: 'known', value: [] })
    expect(() => acceptProposals(found, artefacts, ['no'])).toThrow('no proposal "no"')
    expect(() => acceptProposals(found, [], [])).not.toThrow()
    expect(() => acceptProposals(found, [])).toThrow('hand over the artefacts')
  })

  it('whose cells were cleared are proposed, too', async () => {
    const file = await edited(bytes, ({ Grupper }) => {
      const at = Grupper?.row('Unge') ?? 0
      Grupper?.rows[at]?.fill(null, 1)
    })
    const { plan, proposals } = await reading(file, base)
    expect(plan).toBe(base.plan)
    expect(proposals.map(({ path }) => path)).toEqual([['items', 1]])
  })

  it('mean the same in any order, under any headings, with columns in any order', async () => {
    const file = await edited(bytes, ({ Grupper }) => {
      if (Grupper === undefined) return
      const [ids, head, ...rest] = Grupper.rows
      Grupper.rows.splice(
        0,
        Grupper.rows.length,
        ids ?? [],
        (head ?? []).map(() => 'x'),
        ...rest.reverse(),
      )
      for (const row of Grupper.rows) row.splice(2, 0, ...row.splice(4, 1))
    })
    const { plan, changes, findings, proposals } = await reading(file, base)
    expect([said(findings), changes, proposals]).toEqual([[], [], []])
    expect(plan).toBe(base.plan)
  })

  it('that were copied are new', async () => {
    const file = await edited(bytes, ({ Grupper }) => {
      const row = [...(Grupper?.rows[2] ?? [])]
      row[1] = 'Børn i Sydbyen'
      Grupper?.rows.splice(2, 0, row)
    })
    const { plan, findings } = await reading(file, base)
    expect(said(findings)).toEqual(['Grupper!B3: Rækken er en kopi af en anden og er læst som en ny.'])
    expect(held(plan, 'groups').items.map((item) => item['id'])).toEqual(['boern', 'unge', 'aeldre', 'boern-i-sydbyen'])
    expect(held(plan, 'groups').items[3]?.['size']).toEqual({ is: 'known', value: 40 })
  })
})

describe('a plan that was changed in the meantime', () => {
  const note = { id: 'r1', at: '2026-05-01', by: 'coordinator', why: { verbatim: 'Counted' } }
  const later = revise(
    base,
    (plan) => {
      const groups = plan.artefacts['@groundplan/community/groups']?.content as { items: Record<string, unknown>[] }
      if (groups.items[0]) groups.items[0]['size'] = { is: 'known', value: 50 }
      groups.items.splice(1, 1)
    },
    note,
  )

  it('keeps its own where both changed, and takes the rest', async () => {
    const file = await edited(bytes, ({ Grupper }) => {
      Grupper?.set('Børn', 'Antal personer', 45)
      Grupper?.set('Børn', 'Beskrivelse', 'Alle under 15')
      Grupper?.set('Unge', 'Beskrivelse', 'Op til 25')
    })
    const { plan, findings } = await reading(file, later)
    expect(said(findings)).toEqual([
      'Grupper!E3: Her står »45«, men planen er ændret til »50«, siden arket blev skrevet.',
      'Grupper!C4: Rækken er ændret her, men er fjernet fra planen, siden arket blev skrevet.',
    ])
    expect(held(plan, 'groups').items).toEqual([
      {
        ...held(base.plan, 'groups').items[0],
        size: { is: 'known', value: 50 },
        summary: { verbatim: 'Alle under 15' },
      },
      held(base.plan, 'groups').items[2],
    ])
  })

  it('agrees with a sheet in which the same was written', async () => {
    const file = await edited(bytes, ({ Grupper }) => Grupper?.set('Børn', 'Antal personer', 50))
    const { plan, changes, findings } = await reading(file, later)
    expect([plan === later.plan, changes, said(findings)]).toEqual([true, [], []])
  })

  it('is not taken back by a sheet in which nothing was changed', async () => {
    const found = await reading(bytes, later)
    expect(found.plan).toBe(later.plan)
    expect([said(found.findings), found.changes, found.proposals]).toEqual([[], [], []])
  })

  it('that has lost its history is compared as it is, and that is told', async () => {
    const { plan, findings } = await reading(bytes, { ...later, done: [] })
    expect(said(findings)[0]).toMatch(/^Det vides ikke længere/)
    expect(held(plan, 'groups').items[0]?.['size']).toEqual({ is: 'known', value: 40 })
  })
})
