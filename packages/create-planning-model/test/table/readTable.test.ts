import { describe, expect, it } from 'vitest'
import { type ModelSpec, readTable } from '../../src/index.js'
import { changed, csv, garden, header, type Line, type Name, numberOf } from './garden.js'

const own = { own: { en: 'Our judgement', da: 'Vores skøn' } }

// Written beside the rows of test/table/garden.ts by hand.
const spec: ModelSpec = {
  name: '@example/model-garden',
  languages: ['en', 'da'],
  title: { en: 'The garden', da: 'Haven' },
  summary: { en: 'Gardens, looked after together', da: 'Haver, som man passer sammen' },
  sources: [{ id: 'manual', title: 'The manual', year: 2020, ref: 'doi:10.1000/182' }],
  principles: [{ id: 'together', label: { en: 'Together', da: 'Sammen' }, cites: own }],
  phases: [
    { id: 'sow', label: { en: 'Sow', da: 'Så' }, cites: { source: 'manual', at: 'ch. 1' } },
    { id: 'reap', label: { en: 'Reap', da: 'Høst' }, cites: own },
  ],
  things: [
    {
      id: 'site',
      plural: 'sites',
      label: { en: 'Sites', da: 'Steder' },
      fields: [
        { id: 'contact', label: { en: 'Contact', da: 'Kontakt' }, type: { is: 'text' } },
        { id: 'meetings', label: { en: 'Meetings', da: 'Møder' }, type: { is: 'list' } },
        { id: 'soil', label: { en: 'Soil', da: 'Jord' }, type: { is: 'choice', choices: ['clay', 'sand'] } },
        { id: 'twin', label: { en: 'Twin', da: 'Tvilling' }, type: { is: 'ref', thing: 'site' } },
      ],
    },
  ],
  constructs: [{ id: 'reach', label: { en: 'Reach', da: 'Rækkevidde' }, cites: own, thing: 'site' }],
  steps: [
    { value: 0, label: { en: 'Not at all', da: 'Slet ikke' } },
    { value: 1, label: { en: 'Somewhat', da: 'Noget' } },
    { value: 2, label: { en: 'Fully', da: 'Helt' } },
  ],
  rules: [
    {
      id: 'contacts',
      demand: { is: 'has', thing: 'site', field: 'contact' },
      label: { en: 'Sites have contacts', da: 'Steder har kontakter' },
      why: { en: 'Somebody must be there', da: 'Nogen skal være der' },
      finding: { en: 'Nobody at {site}', da: 'Ingen på {site}' },
      question: { en: 'Who is at {site}?', da: 'Hvem er på {site}?' },
      weight: 'advice',
      phase: 'sow',
      principle: 'together',
      cites: { source: 'manual', at: 'p. 7' },
    },
    {
      id: 'meet',
      demand: { is: 'hasAtLeast', thing: 'site', field: 'meetings', least: 2 },
      label: { en: 'Sites meet', da: 'Steder mødes' },
      why: { en: 'Meet often', da: 'Mødes tit' },
      finding: { en: '{site}: {found} of {least}', da: '{site}: {found} ud af {least}' },
      question: { en: 'When does {site} meet?', da: 'Hvornår mødes {site}?' },
      weight: 'important',
      cites: own,
    },
    {
      id: 'enough',
      demand: { is: 'atLeast', thing: 'site', least: 3 },
      label: { en: 'Enough sites', da: 'Steder nok' },
      why: { en: 'Find more', da: 'Find flere' },
      finding: { en: '{found} of {least}', da: '{found} ud af {least}' },
      weight: 'important',
      cites: own,
    },
    {
      id: 'rated',
      demand: { is: 'rated', thing: 'site', construct: 'reach' },
      label: { en: 'Sites are rated', da: 'Steder er vurderet' },
      why: { en: 'Rate them', da: 'Vurdér dem' },
      question: { en: 'How far does {site} reach?', da: 'Hvor langt når {site}?' },
      weight: 'important',
      cites: own,
    },
    {
      id: 'far',
      demand: { is: 'ratedAtLeast', thing: 'site', construct: 'reach', least: 2 },
      label: { en: 'Sites reach far', da: 'Steder når langt' },
      why: { en: 'Reach out', da: 'Ræk ud' },
      finding: { en: '{site}: {found}, not {least}', da: '{site}: {found}, ikke {least}' },
      question: { en: 'How far does {site} reach?', da: 'Hvor langt når {site}?' },
      weight: 'important',
      cites: own,
    },
  ],
}

/** The garden in one language only. */
const inOne = (lost: 'en' | 'da') => {
  const lines = garden.map((line: Line) => (line.row === 'source' ? { ...line, label_da: line.label_en ?? '' } : line))
  return csv(lines, { columns: header.filter((name) => !name.endsWith(`_${lost}`)) })
}

describe('a model as a table', () => {
  it('is read whole', () => {
    expect(readTable(csv(garden))).toEqual({ spec, findings: [] })
  })

  it.each([
    ['as a Danish Excel saves it', `\ufeff${csv(garden, { delimiter: ';', end: '\r\n' })}`],
    ['with tabs', csv(garden, { delimiter: '\t', end: '\r\n' })],
    ['with the ends of lines of an old Mac', csv(garden, { end: '\r' })],
    ['with its delimiter announced', `\ufeffsep=;\r\n${csv(garden, { delimiter: ';', end: '\r\n' })}`],
    ['without an end of the last line', csv(garden).trimEnd()],
    ['with the columns in another order', csv(garden, { columns: header.toReversed() })],
    ['with capitals and blanks in the first row', csv(garden).replace('row,id,in,rule', ' Row , ID,In,RULE ')],
    ['with cells in quotation marks', csv(garden).replaceAll(/(?<=[\n,])Sow(?=,)/g, '"Sow"')],
    ['with empty rows at its end', `${csv(garden)},,,,\n\n`],
    ['with an empty column', csv(garden).replaceAll('\n', ',\n')],
    ['with kinds of rows in capitals', csv(garden.map((line) => ({ ...line, row: line.row.toUpperCase() })))],
  ])('is the same %s', (_, text) => {
    expect(readTable(text)).toEqual({ spec, findings: [] })
  })

  it('counts empty rows, as a spreadsheet does', () => {
    const text = csv(changed('field', 'contact', { type: 'txt' })).replace('\n', '\n\n\n')
    expect(readTable(text).findings[0]?.about).toEqual([
      { kind: 'row', id: String(numberOf('field', 'contact') + 2) },
      { kind: 'column', id: 'type' },
    ])
  })

  it('keeps a text of several lines in its cell, and counts it as one row', () => {
    const text = csv([...changed('rule', 'meet', { text_en: 'Meet, "often"\nand long', weight: 'x' })])
    expect(readTable(text).findings.map(({ about }) => about[0]?.id)).toEqual([String(numberOf('rule', 'meet'))])
    expect(readTable(text.replace(',x,', ',,')).spec?.rules[1]?.why).toEqual({
      en: 'Meet, "often"\nand long',
      da: 'Mødes tit',
    })
  })

  it('speaks the languages that have a column of labels', () => {
    const english = readTable(inOne('da'))
    expect(english.findings).toEqual([])
    expect(english.spec?.languages).toEqual(['en'])
    expect(english.spec?.phases[1]).toEqual({
      id: 'reap',
      label: { en: 'Reap' },
      cites: { own: { en: 'Our judgement' } },
    })
    const danish = readTable(inOne('en'))
    expect(danish.findings).toEqual([])
    expect(danish.spec?.languages).toEqual(['da'])
    expect(danish.spec?.sources[0]?.title).toBe('The manual')
    expect(danish.spec?.rules[2]?.finding).toEqual({ da: '{found} ud af {least}' })
  })

  it.each([
    ['Each  Site has contact', 'has'],
    ['each site has a contact.', 'has'],
    ['each SITE has an Contact', 'has'],
    ['every site has contact', 'has'],
    ['hver site har contact', 'has'],
    ['Hvert site har en contact', 'has'],
    ['hver site har et contact', 'has'],
    ['HVER SITE HAR MINDST 2 MEETINGS', 'hasAtLeast'],
    ['hvert site har mindst 2 meetings .', 'hasAtLeast'],
    ['mindst 3 sites', 'atLeast'],
    ['At least 3 site', 'atLeast'],
    ['hver site er vurderet på reach', 'rated'],
    ['hvert site er vurderet pa\u030a reach', 'rated'],
    ['Each site is\nrated on reach', 'rated'],
    ['hver site er vurderet til mindst 2 på reach', 'ratedAtLeast'],
  ] as const)('reads %j', (sentence, is) => {
    const rule = spec.rules.find(({ demand }) => demand.is === is)
    expect(readTable(csv(changed('rule', rule?.id ?? '', { rule: sentence })))).toEqual({ spec, findings: [] })
  })

  it('finds names whatever their capitals, and writes them as their row does', () => {
    const text = csv(
      changed('rule', 'contacts', { ...garden[14], phase: 'SOW', principle: 'Together', source: 'MANUAL' }),
    )
    expect(readTable(text)).toEqual({ spec, findings: [] })
  })

  it('puts steps in order, wherever they stand', () => {
    expect(readTable(csv(garden.toReversed())).spec?.steps).toEqual(spec.steps)
  })

  it('weighs a rule as important where nothing is said', () => {
    expect(readTable(csv(changed('rule', 'meet', { weight: 'Structural' }))).spec?.rules[1]?.weight).toBe('structural')
    expect(readTable(csv(garden)).spec?.rules[1]?.weight).toBe('important')
  })

  it('leaves hostile texts as they are', () => {
    const hostile = '</script>\u0024(process.exit())`\'"; rm -rf ~ } {site\\ \u{1f331}'
    const text = csv(changed('rule', 'meet', { text_en: hostile, label_da: hostile }))
    const rule = readTable(text).spec?.rules[1]
    expect([rule?.why, rule?.label]).toEqual([
      { en: hostile, da: 'Mødes tit' },
      { en: 'Sites meet', da: hostile },
    ])
    const name: Name = 'label_en'
    expect(
      readTable(csv(changed('field', 'soil', { type: 'choice: `\u0024{x}`, </p>', [name]: '{x' }))).spec?.things[0]
        ?.fields[2],
    ).toEqual({
      id: 'soil',
      label: { en: '{x', da: 'Jord' },
      type: { is: 'choice', choices: ['`\u0024{x}`', '</p>'] },
    })
  })
})
