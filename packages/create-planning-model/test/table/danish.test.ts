import { type Finding, say, show } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/index.js'
import { columns, rowKinds } from '../../src/table/column.js'
import { columnInDanish, danishColumn, danishKinds, danishTypes, danishWeights } from '../../src/table/danish.js'
import { changed, csv, garden, header, type Line, numberOf } from './garden.js'

const inDanish = (finding: Finding) => [say(finding, 'da'), show(finding.why, 'da')]
const told = (text: string) => readTable(text).findings.map(inDanish)

const danish = [
  'række;id;i;regel;type;betegnelse;tekst;fund;spørgsmål;vægt;fase;kilde;sted;egen;år;henvisning',
  'model;@example/model-have;;;;Haven;Haver, som man passer sammen;;;;;;;;;',
  'kilde;haandbog;;;;Håndbogen;;;;;;;;;2020;doi:10.1000/182',
  'fase;saa;;;;Så;;;;;;haandbog;kap. 1;;;',
  'princip;sammen;;;;Sammen;;;;;;;;Vores skøn;;',
  'ting;sted;steder;;;Steder;;;;;;;;;;',
  'felt;kontaktperson;sted;;Tekst;Kontaktperson;;;;;;;;;;',
  'felt;moeder;sted;;LISTE;Møder;;;;;;;;;;',
  'felt;antal;sted;;tal;Antal;;;;;;;;;;',
  'felt;siden;sted;;dato;Siden;;;;;;;;;;',
  'felt;aaben;sted;;ja/nej;Åben;;;;;;;;;;',
  'felt;jord;sted;;valg: ler, sand;Jord;;;;;;;;;;',
  'felt;nabo;sted;;henvisning: sted;Nabo;;;;;;;;;;',
  'konstrukt;trivsel;sted;;;Trivsel;;;;;;;;Vores skøn;;',
  'trin;0;;;;Slet ikke;;;;;;;;;;',
  'trin;1;;;;Noget;;;;;;;;;;',
  'regel;kontakt;;hvert sted har kontaktperson;;Steder har kontakt;Nogen skal være der;Ingen på {sted};Hvem er på {sted}?;råd;saa;haandbog;s. 7;;;',
  'regel;moedes;;hvert sted har mindst 2 moeder;;Steder mødes;Mødes tit;{sted}: {found}, mindst {least};Hvornår mødes {sted}?;vigtigt;;;;Vores skøn;;',
  'regel;nok;;mindst 3 steder;;Steder nok;Find flere;{found}, mindst {least};;strukturel;;;;Vores skøn;;',
]
const written = danish.join('\n')

describe('a table in Danish', () => {
  it('is read as an English one', () => {
    const { spec, findings } = readTable(written)
    expect(findings.map(inDanish)).toEqual([])
    expect(spec?.languages).toEqual(['da'])
    expect(spec?.sources).toEqual([{ id: 'haandbog', title: 'Håndbogen', year: 2020, ref: 'doi:10.1000/182' }])
    expect(spec?.things[0]?.fields.map(({ type }) => type)).toEqual([
      { is: 'text' },
      { is: 'list' },
      { is: 'number' },
      { is: 'date' },
      { is: 'yesNo' },
      { is: 'choice', choices: ['ler', 'sand'] },
      { is: 'ref', thing: 'sted' },
    ])
    expect(spec?.rules.map(({ id, weight, demand, cites }) => [id, weight, demand.is, cites])).toEqual([
      ['kontakt', 'advice', 'has', { source: 'haandbog', at: 's. 7' }],
      ['moedes', 'important', 'hasAtLeast', { own: { da: 'Vores skøn' } }],
      ['nok', 'structural', 'atLeast', { own: { da: 'Vores skøn' } }],
    ])
    expect(spec?.rules[0]?.phase).toBe('saa')
  })

  it('may have headings without æ, ø and å, and some in English', () => {
    const other = written
      .replace('række;', 'RAEKKE;')
      .replace('spørgsmål', 'spoergsmaal')
      .replace('år;henvisning', 'year;ref')
    expect(readTable(other)).toEqual(readTable(written))
  })

  it('says the language of a text behind its name', () => {
    const other = header.map((name) => danishColumn(name)).join(',')
    expect(readTable(csv(garden).replace(header.join(','), other))).toEqual(readTable(csv(garden)))
  })

  it('has a Danish name for everything, each once', () => {
    for (const column of columns) expect(columnInDanish(danishColumn(column)) ?? column).toBe(column)
    const { row, in: within, id, type } = { row: danishColumn('row'), in: 'i', id: danishColumn('id'), type: 'type' }
    expect([row, within, id, type, danishColumn('own_da'), danishColumn('at')]).toEqual([
      'række',
      'i',
      'id',
      'type',
      'egen_da',
      'sted',
    ])
    expect(['begrundelse', 'Egen', 'tekst', 'tekst_en', 'navn'].map(columnInDanish)).toEqual([
      'own_da',
      'own_da',
      'text_da',
      'text_en',
      undefined,
    ])
    expect(Object.keys(danishKinds)).toEqual([...rowKinds])
    const words = [...Object.values(danishTypes), ...Object.values(danishWeights)].flat()
    expect(new Set(words).size).toBe(words.length)
  })

  it('is told of by the names that it has itself', () => {
    expect(told(written.replace(';råd;saa;', ';raad;sa;').replace('Ingen på {sted}', ''))).toEqual([
      ['Række 17, kolonne fund er tom.', 'Skriv den tekst, der vises, når kravet ikke er opfyldt.'],
      ['Række 17, kolonne fase: Ingen række af typen »fase« har id »sa«.', 'Mente du »saa«?'],
    ])
    expect(told(written.replaceAll(/;(?:egen|Vores skøn);/g, ';;')).slice(0, 2)).toEqual([
      [
        'Række 5: Kilde eller begrundelse mangler.',
        'Skriv en kilde og stedet i den (kilde, sted) eller jeres egen begrundelse (egen).',
      ],
      [
        'Række 14: Kilde eller begrundelse mangler.',
        'Skriv en kilde og stedet i den (kilde, sted) eller jeres egen begrundelse (egen).',
      ],
    ])
  })

  it('is told which column it lacks by the Danish name', () => {
    const lines = written.split('\n').map((line) => line.split(';').toSpliced(9, 1).toSpliced(8, 1).join(';'))
    expect(told(lines.join('\n'))[0]).toEqual([
      'Kolonne spørgsmål_da er ikke i tabellen, og række 17 skal bruge den.',
      'Tilføj kolonnen, og skriv det spørgsmål, der stilles, når svaret ikke kendes.',
    ])
  })

  it.each([
    ['kilder;haandbog', 'kilde;haandbog', 'Rækketypen »kilder« findes ikke.', 'Mente du »kilde«?'],
    [
      'kapitel;haandbog',
      'kilde;haandbog',
      'Rækketypen »kapitel« findes ikke.',
      'Skriv model, kilde, fase, princip, konstrukt, trin, ting, felt eller regel.',
    ],
    [';tall;', ';tal;', 'Typen »tall« findes ikke.', 'Mente du »tal«?'],
    [';vlag: ler', ';valg: ler', 'Typen »vlag: ler, sand« findes ikke.', 'Mente du »valg:«?'],
    [';strukurel;', ';strukturel;', 'Vægten »strukurel« findes ikke.', 'Mente du »strukturel«?'],
    [
      'hvert sted har mindst 2 møder',
      'hvert sted har mindst 2 moeder',
      'Ingen række af typen »felt« har id »møder«.',
      'Mente du »moeder«?',
    ],
    [
      'steder har kontakt;;',
      'hvert sted har kontaktperson;;',
      'Sætningen »steder har kontakt« kan ikke læses som en regel.',
      'Skriv den på en af fem måder: hvert sted har kontaktperson · hvert sted har mindst 2 moeder · mindst 3 steder · hvert sted er vurderet på trivsel · hvert sted er vurderet til mindst 2 på trivsel.',
    ],
  ])('asks whether a Danish word was meant: %s', (typed, sound, message, remedy) => {
    expect(told(written.replace(sound, typed))).toContainEqual([expect.stringContaining(message), remedy])
  })

  it.each([
    ['kortlægning', 'Mente du »kortlaegning«?'],
    ['År', 'Mente du »aar«?'],
    ['2 møder', 'Skriv ae, oe og aa i stedet, i ét ord på højst 60 tegn, der begynder med et lille bogstav.'],
  ])('has no æ, ø and å in an id, and is told so: %s', (id, remedy) => {
    expect(told(written.replace('fase;saa', `fase;${id}`))[0]).toEqual([
      `Række 4, kolonne id: »${id}« kan ikke være et id: Et id kan ikke have æ, ø og å.`,
      remedy,
    ])
  })
})

describe('a first row that is not as it should be', () => {
  it('is told of alone, and shows all columns once', () => {
    const findings = told(
      written.replace('fund;', 'konklusion;').replace('vægt;', 'vægte;').replace('regel;', 'kravet;'),
    )
    expect(findings).toEqual([
      ['Række 1, kolonne 10: Kolonnen »vægte« findes ikke.', 'Mente du »vægt«?'],
      [
        'Række 1: Kolonnen »kravet« eller »konklusion« findes ikke.',
        expect.stringMatching(
          /^Omdøb den, eller slet den\. Alle kolonner: række, id, i, regel, type, betegnelse_en, .+\.$/,
        ),
      ],
    ])
  })

  it('shows all columns once where row or id is lacking too', () => {
    const findings = told(written.replace('række;', 'slags;').replace('fund;', 'konklusion;'))
    expect(findings).toEqual(
      [
        [
          'Række 1: Første række angiver ikke kolonnerne: Der mangler række.',
          expect.stringContaining('Alle kolonner: '),
        ],
        ['Række 1: Kolonnen »slags« eller »konklusion« findes ikke.', 'Omdøb den, eller slet den.'],
      ].map(([message, remedy]) => [
        typeof message === 'string' ? message.replace('Række 1: Første', 'Første') : message,
        remedy,
      ]),
    )
  })

  it('names a column that stands twice in two languages', () => {
    expect(told(`${written.split('\n')[0]};rule`)).toContainEqual([
      'Række 1, kolonne 17: Kolonnen »rule« er angivet to gange.',
      'Saml cellerne i én kolonne.',
    ])
  })
})

describe('texts', () => {
  const at = numberOf('rule', 'contacts')
  const findings = (cells: Line) =>
    readTable(csv(changed('rule', 'contacts', cells))).findings.map((one) => [say(one, 'en'), show(one.why, 'en')])

  it('are judged also where a name in the sentence is to be mended', () => {
    expect(
      findings({ rule: 'each site has kontact', finding_en: 'Nobody at {plot} and {site}', question_da: '' }).map(
        ([said]) => said,
      ),
    ).toEqual([
      `Row ${at}, column rule: no row of the kind “field” has the id “kontact”.`,
      `Row ${at}, column finding_en: “{plot}” cannot be filled in here.`,
      `Row ${at}, column question_da is empty.`,
    ])
  })

  it('may name a thing that is not known yet, but count nothing that is not counted', () => {
    expect(findings({ rule: 'each sit has contact' })).toHaveLength(1)
    expect(findings({ rule: 'each sit has contact', finding_en: '{found} at {site}' }).map(([said]) => said)).toEqual([
      `Row ${at}, column rule: no row of the kind “thing” has the id “sit”.`,
      `Row ${at}, column finding_en: “{found}” cannot be filled in here.`,
    ])
    expect(findings({ rule: 'at least 3 sits', question_en: '', question_da: '' }).map(([said]) => said)).toEqual([
      `Row ${at}, column rule: no row of the kind “thing” has the id “sits”.`,
      `Row ${at}, column finding_en: “{site}” cannot be filled in here.`,
      `Row ${at}, column finding_da: “{site}” cannot be filled in here.`,
    ])
  })

  it('fill in single words only', () => {
    expect(findings({ finding_en: 'Nobody at {site} or {the site}' })).toEqual([
      [`Row ${at}, column finding_en: “{the site}” cannot be filled in here.`, 'What can be filled in here: {site}.'],
    ])
  })

  it.each([
    ['label_da', 'Sites that have contacts', 'Danish', '“that”'],
    ['question_en', 'Hvem er på {site}, og hvornår?', 'English', '“hvem”, “på”, “og” and “hvornår”'],
    ['text_da', 'The reason', 'Danish', '“the”'],
  ] as const)('are in the language of their column: %s', (column, text, language, found) => {
    expect(findings({ [column]: text })).toEqual([
      [
        `Row ${at}, column ${column}: this does not look like ${language}: ${found}.`,
        `Write the text in ${language}; where it is a title or a saying, put it in quotation marks.`,
      ],
    ])
  })

  it('are in its language where there is one only, and the title may be a name', () => {
    expect(told(written.replace(';Sammen;', ';Those who are together;'))).toEqual([
      [
        'Række 5, kolonne betegnelse: Dette ligner ikke dansk: »those«, »who« og »are«.',
        'Skriv teksten på dansk; sæt den i anførselstegn, hvis det er en titel eller et citat.',
      ],
    ])
    expect(told(written.replace(';Haven;', ';The Theory of the Garden;'))).toEqual([])
    expect(told(written.replace(';Sammen;', ';»Those who are together«;'))).toEqual([])
  })
})
