import { type DifferenceNames, deepFreeze, difference, say } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'

const kind = '@example/parks/aims'
const words = (verbatim: string) => ({ verbatim })
const known = (value: unknown) => ({ is: 'known', value })
const label = (en: string, da: string) => ({ label: { en, da } })
const sure = { weak: { en: 'Not sure', da: 'Usikker' }, firm: { en: 'Sure', da: 'Sikker' } }
const names: DifferenceNames = {
  artefacts: [
    {
      kind,
      title: { en: 'Aims', da: 'Mål' },
      layout: {
        items: label('Aims', 'Mål'),
        'items.nodes': label('Elements', 'Elementer'),
        'items.nodes.is': { ...label('Kind', 'Slags'), choices: { goal: { en: 'Goal', da: 'Hovedmål' } } },
        'items.nodes.sure': { ...label('Confidence', 'Tiltro'), choices: sure },
        'items.nodes.tags': { ...label('Tags', 'Mærker'), choices: sure },
        'items.nodes.summary': label('Description', 'Beskrivelse'),
        'items.nodes.cost': label('Cost', 'Omkostning'),
        'items.nodes.cost.amount': label('Amount', 'Beløb'),
        'items.nodes.cost.currency': label('Currency', 'Valuta'),
        'items.nodes.steps': label('Steps', 'Trin'),
        'items.nodes.steps.at': label('Since', 'Siden'),
        'items.nodes.steps.by': label('Judged by', 'Vurderet af'),
        'items.nodes.heard': label('Heard', 'Hørt'),
        'items.nodes.owner': label('Owner', 'Ejer'),
        'items.nodes.named.*': label('Shown as', 'Vises som'),
        'items.nodes.indicators': label('Indicators', 'Indikatorer'),
        'items.nodes.indicators.target': label('Target', 'Måltal'),
        'items.nodes.indicators.by': label('By when', 'Frist'),
        'items.links': label('Links', 'Sammenhænge'),
        'items.links.to': label('To', 'Til'),
      },
    },
  ],
}
const node = { is: 'goal', id: 'n1', label: words('Gruppen er samlet') }
const plan = (...nodes: readonly object[]) =>
  deepFreeze({
    title: words('P'),
    artefacts: { [kind]: { version: 1, content: { items: [{ id: 't', title: words('Teori'), nodes }] } } },
  })
const between = (from: object, to: object, given = names) =>
  difference({ plan: plan({ ...node, ...from }) }, { plan: plan({ ...node, ...to }) }, given).changes
const short = (said: string) =>
  said
    .replace(/ \((historikken siger ikke af hvem|the history does not say by whom)\)$/, '')
    .replace('»Gruppen er samlet« (Elementer i »Teori«)', 'G')
    .replace('“Gruppen er samlet” (Elements in “Teori”)', 'G')
const told = (from: object, to: object, locale = 'da', given = names) =>
  between(from, to, given).map((change) => short(say(change, locale)))
const indicator = (of: object) => ({ id: 'i1', label: words('Børn'), ...of })

describe('difference within things and data', () => {
  it('goes into what is known, and tells each field with its values, and what is new as new', () => {
    const from = { indicators: known([indicator({ target: known(6), by: known('2026-10') })]) }
    const to = {
      indicators: known([
        indicator({ target: known(7), by: known('2026-12-01') }),
        { id: 'i2', label: words('Fravær') },
      ]),
    }
    expect(told(from, to)).toEqual([
      'Ændret i »Børn« (Indikatorer i »Gruppen er samlet«): Måltal, fra 6 til 7',
      'Ændret i »Børn« (Indikatorer i »Gruppen er samlet«): Frist, fra oktober 2026 til 1. december 2026',
      'Tilføjet i Indikatorer i »Gruppen er samlet«: »Fravær«',
    ])
    expect(told(from, to, 'en')).toEqual([
      'Changed in “Børn” (Indicators in “Gruppen er samlet”): Target, from 6 to 7',
      'Changed in “Børn” (Indicators in “Gruppen er samlet”): By when, from October 2026 to 1 December 2026',
      'Added to Indicators in “Gruppen er samlet”: “Fravær”',
    ])
    const [first, , third] = between(from, to)
    expect(first).toMatchObject({
      path: ['plan', 'artefacts', kind, 'content', 'items', 't', 'nodes', 'n1', 'indicators', 'value', 'i1', 'target'],
      before: known(6),
      after: known(7),
    })
    expect(first?.pointer).toMatch(/\/items\/0\/nodes\/0\/indicators\/value\/0\/target$/)
    expect(third?.pointer).toMatch(/\/indicators\/value\/1$/)
  })

  it.each([
    [{ is: 'unknown' }, known(7), 'Ændret i G: Beskrivelse, fra ukendt til 7', 'from unknown to 7'],
    [{ is: 'unknown', why: words('x') }, known(0), 'Ændret i G: Beskrivelse, fra ukendt til 0', 'from unknown to 0'],
    [known(7), { is: 'withheld' }, 'Ændret i G: Beskrivelse, fra 7 til tilbageholdt', 'from 7 to withheld'],
    [known(true), { is: 'notApplicable' }, 'Ændret i G: Beskrivelse, fra ja til ikke relevant', 'to not applicable'],
    [undefined, { is: 'unknown' }, 'Tilføjet i G: Beskrivelse, ukendt', 'Description, unknown'],
    [words('Suppe'), undefined, 'Fjernet i G: Beskrivelse, »Suppe«', 'Description, “Suppe”'],
    [
      { is: 'unknown', why: words('a') },
      { is: 'unknown', why: words('b') },
      'Ændret i G: Beskrivelse › begrundelse, fra »a« til »b«',
      'Description › reason, from “a” to “b”',
    ],
    [
      { is: 'unknown' },
      { is: 'unknown', why: words('b') },
      'Tilføjet i G: Beskrivelse › begrundelse, »b«',
      'Description › reason, “b”',
    ],
    [{ is: 'unknown' }, known([]), 'Ændret i G: Beskrivelse, fra ukendt til intet', 'from unknown to nothing'],
    [
      { is: 'unknown' },
      known([{ id: 'a', label: words('A') }]),
      'Ændret i G: Beskrivelse, fra ukendt til »A«',
      'to “A”',
    ],
    [
      { is: 'unknown' },
      known({ deep: { er: 1 } }),
      'Ændret i G: Beskrivelse, ikke længere ukendt',
      'no longer unknown',
    ],
    [known({ deep: { er: 1 } }), { is: 'unknown' }, 'Ændret i G: Beskrivelse, nu ukendt', 'Description, now unknown'],
    [known({ a: { b: 1 } }), known([{ c: { d: 1 } }]), 'Ændret i G: Beskrivelse', 'Changed in G: Description'],
    [words('x'), { ...words('x'), lang: 'da' }, 'Ændret i G: Beskrivelse', 'Changed in G: Description'],
  ])('says what is known of a value: %j, then %j', (from, to, da, en) => {
    const change = [{ summary: from }, { summary: to }] as const
    expect(told(...change)).toEqual([da])
    expect(told(...change, 'en')[0]).toContain(en)
  })

  it('tells choices by name, in lists and data too, and fields of small values by theirs', () => {
    expect(told({ sure: 'weak' }, { sure: 'firm' })).toEqual(['Ændret i G: Tiltro, fra Usikker til Sikker'])
    expect(told({ sure: known('weak') }, { sure: known('other') }, 'en')).toEqual([
      'Changed in G: Confidence, from Not sure to “other”',
    ])
    expect(told({ tags: ['weak'] }, { tags: known(['firm', 'weak']) })).toEqual([
      'Ændret i G: Mærker, fra Usikker til Sikker og Usikker',
    ])
    expect(told({}, { is: 'aim' })).toEqual(['Ændret i G: Slags, fra Hovedmål til »aim«'])
    expect(told({ cost: { is: 'unknown' } }, { cost: known({ amount: 5000, currency: 'DKK' }) })).toEqual([
      'Ændret i G: Omkostning, fra ukendt til Beløb 5.000 og Valuta »DKK«',
    ])
    const cost = (amount: number) => ({ cost: known({ amount, currency: 'DKK' }) })
    expect(told(cost(5), cost(6))).toEqual(['Ændret i G: Omkostning › Beløb, fra 5 til 6'])
    expect(told({}, { named: { a: words('b') } })).toEqual(['Tilføjet i G: et felt, Vises som »b«'])
    expect(told({ named: { a: words('b') } }, { named: { a: words('c') } }, 'en')).toEqual([
      'Changed in G: Shown as, from “b” to “c”',
    ])
  })

  it('tells items without a name by what is in them', () => {
    const step = { at: '2026', by: 'leder' }
    expect(told({ steps: [] }, { steps: [step] })).toEqual([
      'Tilføjet i Trin i »Gruppen er samlet«: nr. 1 (Siden 2026 og Vurderet af »leder«)',
    ])
    expect(told({ steps: [step] }, { steps: [{ ...step, by: 'råd' }] })).toEqual([
      'Ændret i nr. 1 i Trin i »Gruppen er samlet«: Vurderet af, fra »leder« til »råd«',
    ])
    expect(told({ heard: [words('a')] }, { heard: [words('b')] }, 'en')).toEqual([
      'Changed in Heard in “Gruppen er samlet”: no. 1, from “a” to “b”',
    ])
    expect(told({ heard: [words('a')] }, { heard: [words('a'), words('b')] })).toEqual([
      'Tilføjet i Hørt i »Gruppen er samlet«: »b«',
    ])
  })

  it('tells what differs in long texts and long lists', () => {
    const long = 'En sætning, der bliver ved og ved, og som er længere end det, der kan stå i en linje: '
    const [said] = told({ summary: words(`${long}gamle ord`) }, { summary: words(`${long}nye ord`) })
    expect(said).toMatch(/^Ændret i G: Beskrivelse, fra »… .*gamle ord« til »… .*nye ord«$/)
    const many = ['a', 'b', 'c', 'd', 'e', 'f']
    expect(told({ tags: many }, { tags: [...many.slice(0, 5), 'firm'] })).toEqual([
      'Ændret i G: Mærker, fra »f« til Sikker',
    ])
    expect(told({ tags: ['a'] }, { tags: many }, 'en')).toEqual([
      'Changed in G: Tags, from “a” to “a”, “b”, “c”, “d” and 2 more',
    ])
    expect(told({ tags: many }, { tags: [...many, 'g'] })).toEqual(['Tilføjet i G: Mærker, »g«'])
    expect(told({ tags: known([...many, 'g']) }, { tags: known(many) }, 'en')).toEqual(['Removed in G: Tags, “g”'])
    expect(told({ tags: many }, { tags: many.toReversed() })).toEqual([
      'Ændret i G: Mærker, fra »a«, »b«, »c«, »d« og 2 mere til »f«, »e«, »d«, »c« og 2 mere',
    ])
  })

  it('names things by their ids where somebody knows them, and never a field by its key', () => {
    const things = (_: string, id: string) => (id === 'g1' ? words('Unge') : id === 'g2' ? words('Gamle') : undefined)
    const given = { ...names, things }
    const owner = (id: string) => ({ owner: { kind: 'group', id } })
    expect(told(owner('g1'), owner('g2'))).toEqual(['Ændret i G: Ejer, fra »g1« til »g2«'])
    expect(told(owner('g1'), owner('g2'), 'da', given)).toEqual(['Ændret i G: Ejer, fra »Unge« til »Gamle«'])
    expect(told({ tags: ['g1'] }, { tags: ['g1', 'g3'] }, 'da', given)).toEqual([
      'Ændret i G: Mærker, fra »Unge« til »Unge« og »g3«',
    ])
    const links = (to: string) => ({ links: [{ id: 'l1', from: 'g1', to }] })
    expect(told(links('g3'), links('g2'), 'en', given)).toEqual([
      'Changed in “Unge” → “Gamle” (a field in “Gruppen er samlet”): to, from “g3” to “Gamle”',
    ])
    const outside = difference({ plan: { owner: 'g3', places: [] } }, { plan: { owner: 'g1', places: [{ kind: 'p', id: 'g2' }] } }, given) // biome-ignore format: one line
    expect(outside.changes.map((change) => short(say(change, 'da')))).toEqual([
      'Ændret i planen: ansvarlig, fra »g3« til »g1«',
      'Tilføjet i steder: »Gamle«',
    ])
    expect(told({ secretKey: 1 }, { secretKey: 2 })).toEqual(['Ændret i G: et felt, fra 1 til 2'])
    expect(told({ cost: { deepKey: 1 } }, { cost: { deepKey: 2 } }, 'en')).toEqual([
      'Changed in G: Cost › a field, from 1 to 2',
    ])
    expect(told({ someKey: { title: 'a' } }, { someKey: { title: 'b' } }, 'en')).toEqual([
      'Changed in G: title, from “a” to “b”',
    ])
  })

  it('tells what moved from one thing to another, and takes no equal value elsewhere for moved', () => {
    const one = { id: 'n1', label: words('A') }
    const two = { id: 'n2', label: words('B') }
    const part = { id: 'i1', label: words('Børn') }
    const moved = difference(
      { plan: plan({ ...one, indicators: [part, { id: 'i0' }] }, { ...two, indicators: [{ id: 'i3' }] }) },
      { plan: plan({ ...one, indicators: [{ id: 'i0' }] }, { ...two, indicators: [{ id: 'i3' }, part] }) },
      names,
    ).changes
    expect(moved.map((change) => short(say(change, 'da')))).toEqual([
      'Flyttet fra Indikatorer i »A« til Indikatorer i »B«: »Børn«',
    ])
    const cost = { cost: { amount: 5 } }
    const apart = difference({ plan: plan({ ...one, ...cost }, two) }, { plan: plan(one, { ...two, ...cost }) }, names)
    expect(apart.changes.map((change) => change.kind)).toEqual(['removed', 'added'])
    const same = { target: known(6) }
    const fields = difference({ plan: plan({ ...one, ...same }) }, { plan: plan({ ...one, by: known(6) }) }, names)
    expect(fields.changes.map((change) => change.kind)).toEqual(['removed', 'added'])
  })

  it('tells everything where the whole plan is another', () => {
    const [change] = difference({ plan: 'a' }, { plan: 'b' }).changes
    expect(short(say(change!, 'en'))).toBe('Changed in the plan: everything, from “a” to “b”')
    expect(short(say(change!, 'da'))).toBe('Ændret i planen: det hele, fra »a« til »b«')
  })
})
