import { groups } from '@groundplan/community'
import { deepFreeze, type Finding, findingKey, revise, say } from '@groundplan/kernel'
import { newDocument } from '@groundplan/kernel/document'
import { answer, attach, createPlan, record } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { acceptProposals, readSheets, writeSheets } from '../../src/sheets.js'
import { artefacts, edited, held, reading, rowsIn, said } from './support.js'

const finding = (name: string, da: string): Finding => ({
  code: `@example/parks/${name}`,
  key: findingKey(`@example/parks/${name}`, [{ kind: 'place', id: 'engen' }]),
  weight: 'important',
  about: [{ kind: 'place', id: 'engen' }],
  message: { en: `${da} (en)`, da },
  slots: {},
  why: { en: 'Plant.', da: 'Plant.' },
  cites: [],
})
const shade = finding('shade', 'Der er ingen skygge.')
const bench = finding('bench', 'Der er ingen bænk.')
const gate = finding('gate', 'Lågen binder.')

const start = attach(createPlan({ id: 'p1', title: { verbatim: 'Naboskab' }, period: { from: '2026-03' } }), groups, {
  items: [{ id: 'unge', name: { verbatim: 'Unge' } }],
})
const noted = record(start, {
  id: 'j1',
  at: '2026-04-02',
  kind: 'meeting',
  words: { verbatim: 'Vi mødtes på engen' },
  about: [{ kind: 'group', id: 'unge' }],
})
const answered = answer(noted, bench.key, {
  at: '2026-05',
  by: 'gartner',
  answer: 'willDo',
  why: { verbatim: 'Den bestilles' },
  due: '2026-11',
  owner: 'gartner',
})
const document = deepFreeze(newDocument(answered))
const findings = [shade, bench]
const bytes = await writeSheets(document, artefacts, { locale: 'da', findings })
const LOG = 'Planen – Logbog'
const WANTED = 'Planen – Ønskede beslutninger'
const ANSWERS = 'Svar på opmærksomhedspunkter'

describe('the plan’s own facts', () => {
  it('stand first, without what belongs to models', async () => {
    const sheets = await rowsIn(bytes)
    expect(Object.keys(sheets).slice(0, 4)).toEqual(['Læs mig', 'Planen', LOG, WANTED])
    expect(new Set(sheets['Planen']?.[1]?.filter(Boolean))).toEqual(
      new Set([
        'Titel *',
        'Periode: start *',
        'Periode: slut',
        'Ønskede beslutninger',
        'Forankring efter projektet',
        'Budget',
        'Formål',
      ]),
    )
    expect(sheets[LOG]?.[2]?.slice(2)).toEqual(expect.arrayContaining(['Møde', 'Unge']))
  })

  it('are written in cells, and a page of its own facts is filled', async () => {
    const file = await edited(bytes, ({ Planen }) => {
      Planen?.set('Naboskab', 'Formål', 'Flere mødes')
      Planen?.set('Naboskab', 'Budget', 'ukendt: ansøges i maj')
      Planen?.set('Naboskab', 'Forankring efter projektet', 'Grundejerne driver det')
      Planen?.set('Naboskab', 'Periode: slut', '31-12-2028')
      Planen?.set('Naboskab', 'Titel', 'Godt naboskab')
    })
    const found = await reading(file, document)
    expect(said(found.findings)).toEqual([])
    expect(found.isRead).toBe(true)
    const { plan } = found
    expect(plan.title).toEqual({ verbatim: 'Godt naboskab' })
    expect(plan.purpose).toEqual({ verbatim: 'Flere mødes' })
    expect(plan.budget).toEqual({ is: 'unknown', why: { verbatim: 'ansøges i maj' } })
    expect(plan.afterwards).toEqual({ is: 'known', value: { verbatim: 'Grundejerne driver det' } })
    expect(plan.period).toEqual({ from: '2026-03', to: '2028-12-31' })
    expect(plan.artefacts).toBe(document.plan.artefacts)
    expect(plan.answers).toEqual(document.plan.answers)
    expect(found.changes.find(({ pointer }) => pointer === '/plan/purpose')).toMatchObject({ after: 'Flere mødes' })
    expect(Object.isFrozen(plan)).toBe(true)
  })

  it('take new decisions and new entries of the journal', async () => {
    const file = await edited(bytes, (sheets) => {
      sheets[WANTED]?.set(2, 'Hvad der skal besluttes', 'Skal der ansættes en koordinator?')
      sheets[WANTED]?.set(2, 'Senest', 'marts 2027')
      sheets[LOG]?.set(3, 'Hvad der skete', 'Bænken kom')
      sheets[LOG]?.set(3, 'Dato', '01-06-2026')
      sheets[LOG]?.set(3, 'Type', 'hændelse')
      sheets[LOG]?.set(4, 'Hvad der skete', 'Uden dato')
      sheets[LOG]?.set(4, 'Type', 'Iagttagelse')
    })
    const { plan, findings: told } = await reading(file, document)
    expect(said(told)).toEqual([
      expect.stringMatching(
        /^Planen – Logbog!.5: Den nye række er ikke taget med, fordi der ikke står noget under Dato\.$/,
      ),
    ])
    expect(plan.decisionsWanted).toEqual([
      {
        id: 'skal-der-ansaettes-en-koordinator',
        words: { verbatim: 'Skal der ansættes en koordinator?' },
        by: '2027-03',
      },
    ])
    expect(plan.journal).toEqual([
      ...document.plan.journal,
      { id: 'baenken-kom', at: '2026-06-01', kind: 'event', words: { verbatim: 'Bænken kom' }, about: [] },
    ])
  })

  it('keep what was changed elsewhere in the meantime, and tell of it', async () => {
    const file = await edited(bytes, ({ Planen }) => Planen?.set('Naboskab', 'Formål', 'Flere mødes'))
    const change = { id: 'r1', at: '2026-06-01', by: 'koordinator', why: { verbatim: 'Aftalt' } }
    const later = revise(document, { ...document.plan, purpose: { verbatim: 'Alle mødes' } }, change)
    const { plan, findings: told } = await reading(file, later)
    expect(plan).toBe(later.plan)
    expect(said(told)).toHaveLength(1)
    expect(said(told)[0]).toContain('Alle mødes')
    expect(told[0]?.pointer).toBe('/plan')
  })

  it('lose an entry only when that is accepted', async () => {
    const file = await edited(bytes, (sheets) => void sheets[LOG]?.rows.splice(2, 1))
    const found = await reading(file, document)
    expect(found.plan).toBe(document.plan)
    expect(said(found.findings)).toEqual([])
    expect(found.proposals).toHaveLength(1)
    expect(acceptProposals(found, artefacts).plan.journal).toEqual([])
  })
})

describe('answers', () => {
  it('have a row for each thing to look at, in words, with what was answered', async () => {
    const rows = (await rowsIn(bytes))[ANSWERS] ?? []
    expect(rows[1]?.slice(1)).toEqual([
      'Opmærksomhedspunkt *',
      'Jeres svar',
      'Begrundelse, eller hvad I gør',
      'Ansvarlig (rolle)',
      'Frist',
    ])
    expect(rows.slice(2).map((row) => row[1])).toEqual(['Der er ingen skygge.', 'Der er ingen bænk.'])
    expect(rows[3]?.slice(2, 5)).toEqual(['Det gør vi', 'Den bestilles', 'gartner'])
    const none = await writeSheets(newDocument(start), artefacts, { locale: 'da' })
    expect(Object.keys(await rowsIn(none))).not.toContain(ANSWERS)
  })

  it('are taken with who answered when, and changed where they change', async () => {
    const file = await edited(bytes, (sheets) => {
      sheets[ANSWERS]?.set(say(shade, 'da'), 'Jeres svar', 'uenig')
      sheets[ANSWERS]?.set(say(shade, 'da'), 'Begrundelse, eller hvad I gør', 'Der står et træ')
      sheets[ANSWERS]?.set(say(bench, 'da'), 'Frist', '2027')
    })
    const options = { locale: 'da', answering: { at: '2026-11-22', by: 'koordinator' } } as const
    const found = await readSheets(file, document, artefacts, options)
    expect(said(found.findings)).toEqual([])
    expect(found.plan.answers).toEqual({
      [shade.key]: { at: '2026-11-22', by: 'koordinator', answer: 'disagree', why: { verbatim: 'Der står et træ' } },
      [bench.key]: { ...document.plan.answers[bench.key], at: '2026-11-22', by: 'koordinator', due: '2027' },
    })
    const plain = await reading(file, document)
    expect(plain.plan.answers[shade.key]).toMatchObject({ at: 'unknown', by: 'regnearket' })
    expect(plain.plan.answers[bench.key]).toMatchObject({ at: '2026-05', by: 'gartner', due: '2027' })
    expect(plain.changes.map((change) => say(change, 'da'))[2]).toContain('Frist for Der er ingen bænk.')
  })

  it('are told where they are not whole, and nothing of them is taken', async () => {
    const file = await edited(bytes, (sheets) => {
      sheets[ANSWERS]?.set(say(shade, 'da'), 'Jeres svar', 'Det gør vi')
      sheets[ANSWERS]?.set(say(bench, 'da'), 'Jeres svar', null)
      sheets[ANSWERS]?.set(say(bench, 'da'), 'Opmærksomhedspunkt', 'Bænken')
      sheets[ANSWERS]?.set(5, 'Opmærksomhedspunkt', 'Noget nyt')
    })
    const { plan, findings: told } = await reading(file, document)
    expect(said(told)).toEqual([
      `${ANSWERS}!B6: Rækken er ikke læst, fordi der ikke kan tilføjes rækker på dette ark.`,
      `${ANSWERS}!B4: Teksten i denne kolonne kan ikke rettes her.`,
      `${ANSWERS}!C3: Svaret er ikke taget med, fordi der ikke står noget under Begrundelse, eller hvad I gør.`,
      `${ANSWERS}!C4: Svaret er ikke taget med, fordi der ikke står noget under Jeres svar.`,
    ])
    expect(plan).toBe(document.plan)
  })

  it('are withdrawn by clearing their cells, or by accepting that the row was deleted', async () => {
    const cleared = await edited(bytes, (sheets) => {
      for (const column of ['Jeres svar', 'Begrundelse, eller hvad I gør', 'Ansvarlig (rolle)', 'Frist'])
        sheets[ANSWERS]?.set(say(bench, 'da'), column, null)
    })
    expect((await reading(cleared, document)).plan.answers).toEqual({})
    const removed = await edited(bytes, (sheets) => void sheets[ANSWERS]?.rows.splice(2, 2))
    const found = await reading(removed, document)
    expect(found.plan).toBe(document.plan)
    expect(found.proposals).toHaveLength(1)
    const accepted = acceptProposals(found, artefacts)
    expect(accepted.findings).toEqual([])
    expect(accepted.plan.answers).toEqual({})
  })

  it('to what is not there any more stay, and are shown as such', async () => {
    const before = deepFreeze(
      newDocument(
        answer(start, gate.key, { at: '2026', by: 'smed', answer: 'accepted', why: { verbatim: 'Den olies' } }),
      ),
    )
    const file = await writeSheets(before, artefacts, { locale: 'da', findings })
    expect((await rowsIn(file))[ANSWERS]?.map((row) => row[1]).slice(2)).toEqual([
      'Der er ingen skygge.',
      'Der er ingen bænk.',
      'Findes ikke længere',
    ])
    const found = await reading(file, before)
    expect([said(found.findings), found.changes, found.proposals]).toEqual([[], [], []])
    expect(found.plan).toBe(before.plan)
  })
})

describe('cells that belong together', () => {
  const known = attach(start, artefacts.find(({ kind }) => kind.endsWith('/activities')) ?? groups, {
    items: [
      {
        id: 'gaatur',
        name: { verbatim: 'Gåtur' },
        when: { is: 'known', value: { from: '2026-03-01', to: '2026-05' } },
      },
      { id: 'spis', name: { verbatim: 'Fællesspisning' } },
    ],
  })
  const here = deepFreeze(newDocument(known))

  it('are read each for itself where one of them cannot be, or told where they cannot do without it', async () => {
    const file = await edited(await writeSheets(here, artefacts, { locale: 'da' }), ({ Aktiviteter }) => {
      Aktiviteter?.set('Gåtur', 'Periode: start', 'for nylig')
      Aktiviteter?.set('Gåtur', 'Periode: slut', '01/02/2027')
      Aktiviteter?.set('Fællesspisning', 'Periode: start', 'for nylig')
      Aktiviteter?.set('Fællesspisning', 'Periode: slut', '01/02/2027')
      Aktiviteter?.set('Fællesspisning', 'Hyppighed: antal gange', '1,234')
      Aktiviteter?.set('Fællesspisning', 'Hyppighed: pr.', 'år')
    })
    const { plan, findings: told, changes } = await reading(file, here)
    expect(said(told)).toEqual([
      'Aktiviteter!E3: »for nylig« er ikke en dato.',
      'Aktiviteter!E4: »for nylig« er ikke en dato.',
      'Aktiviteter!F4: »01/02/2027« er ikke overført, fordi E4 ikke kunne læses, og de to hører sammen.',
      'Aktiviteter!G4: »1,234« kan læses som to forskellige tal.',
      'Aktiviteter!H4: »år« er ikke overført, fordi G4 ikke kunne læses, og de to hører sammen.',
    ])
    expect(changes.map(({ cell }) => cell)).toEqual(['Aktiviteter!F3'])
    const [walk, meal] = held(plan, 'activities').items
    expect(walk?.['when']).toEqual({ is: 'known', value: { from: '2026-03-01', to: '2027-02-01' } })
    expect(meal?.['when']).toBeUndefined()
  })

  it('of a new row are told, too', async () => {
    const file = await edited(await writeSheets(here, artefacts, { locale: 'da' }), ({ Aktiviteter }) => {
      Aktiviteter?.set(4, 'Navn', 'Kor')
      Aktiviteter?.set(4, 'Periode: start', 'for nylig')
      Aktiviteter?.set(4, 'Periode: slut', '2027')
    })
    expect(said((await reading(file, here)).findings)).toEqual([
      'Aktiviteter!E5: »for nylig« er ikke en dato.',
      'Aktiviteter!F5: »2027« er ikke overført, fordi E5 ikke kunne læses, og de to hører sammen.',
    ])
  })
})

describe('a file of another plan', () => {
  it('is named by its title, and was not read', async () => {
    const other = newDocument(createPlan({ id: 'p2', title: { verbatim: 'Havnen' }, period: { from: '2026' } }))
    const found = await reading(await writeSheets(other, artefacts, { locale: 'da' }), document)
    expect(found.isRead).toBe(false)
    expect(said(found.findings)).toEqual(['Projektmappen hører til en anden plan: »Havnen«.'])
    const none = await reading(new Uint8Array([80, 75, 3, 4]), document)
    expect([none.isRead, said(none.findings)]).toEqual([false, ['Filen er ikke en Excel-projektmappe.']])
  })
})
