import { type Finding, findingKey, say, show } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/index.js'
import { changed, csv, garden, header, type Line, numberOf } from './garden.js'

/** A finding as a reader sees it: what is wrong, what to do, and the first of these in Danish. */
const seen = (finding: Finding) => [say(finding, 'en'), show(finding.why, 'en'), say(finding, 'da')]
const found = (text: string) => readTable(text).findings.map(seen)

const without = (row: string, id: string): readonly Line[] =>
  garden.filter((line) => line.row !== row || line.id !== id)
const plus = (line: Line): string => csv([...garden, line])
const last = garden.length + 2
const allColumns =
  'row, id, in, rule, type, label_en, label_da, text_en, text_da, finding_en, finding_da, question_en, question_da, weight, phase, principle, source, at, own_en, own_da, year and ref'
const forms =
  'each site has contact · each site has at least 2 meetings · at least 3 sites · each site is rated on reach · each site is rated at least 2 on reach'
const other = 'Choose another word, or make it more precise: contactPerson rather than name.'
const twice = 'Choose another; capitals alone make no difference.'
const named = { label_en: 'Plot', label_da: 'Lod' }

describe('a flaw of the whole', () => {
  it.each<readonly [string, string, string, string, string]>([
    [
      'an empty text',
      '',
      'The table is empty.',
      'Name the columns in the first row (row, id, label_en …) and write one row for each part of the model.',
      'Tabellen er tom.',
    ],
    [
      'blanks alone',
      ' ,,\n\n,\n',
      'The table is empty.',
      'Name the columns in the first row (row, id, label_en …) and write one row for each part of the model.',
      'Tabellen er tom.',
    ],
    [
      'no names of columns',
      csv(garden).slice(csv(garden).indexOf('\n') + 1),
      'The first row does not name the columns: there is no row and id.',
      `Begin the table with a row of column names; row and id must be among them. Cells are parted by commas, semicolons or tabs. All columns: ${allColumns}.`,
      'Første række angiver ikke kolonnerne: Der mangler række og id.',
    ],
    [
      'no column id',
      csv(
        garden.filter(({ row }) => String(row) === ''),
        { columns: header.filter((name) => name !== 'id') },
      ),
      'The first row does not name the columns: there is no id.',
      `Begin the table with a row of column names; row and id must be among them. Cells are parted by commas, semicolons or tabs. All columns: ${allColumns}.`,
      'Første række angiver ikke kolonnerne: Der mangler id.',
    ],
    [
      'an unknown column',
      csv(garden).replace('wieght', '').replace('question_da', 'qestion_da'),
      'Row 1, column 13: there is no column “qestion_da”.',
      'Did you mean “question_da”?',
      'Række 1, kolonne 13: Kolonnen »qestion_da« findes ikke.',
    ],
    [
      'a column of their own',
      csv(garden).replace('year,ref', 'year,notes,ref').replaceAll(/,\n/g, ',,\n'),
      'Row 1, column 22: there is no column “notes”.',
      `Rename it or delete it. All columns: ${allColumns}.`,
      'Række 1, kolonne 22: Kolonnen »notes« findes ikke.',
    ],
    [
      'a column named twice',
      csv(garden).replace('\n', ',Weight\n'),
      'Row 1, column 23: the column “Weight” is named twice.',
      'Put their cells together in one column.',
      'Række 1, kolonne 23: Kolonnen »Weight« er angivet to gange.',
    ],
    [
      'a cell beyond the columns',
      `${csv(garden).trimEnd()},later\n`,
      `Row ${last - 1}, column 23: the text “later” stands in no column.`,
      'Name the column in the first row; or, where a text was split at a comma or semicolon, put it in quotation marks.',
      `Række ${last - 1}, kolonne 23: Teksten »later« står ikke i nogen kolonne.`,
    ],
    [
      'too many columns',
      `${csv(garden).trimEnd()}${',x'.repeat(79)}\n`,
      'The table has 101 columns, more than 100.',
      `Delete the columns that are not of the model. All columns: ${allColumns}.`,
      'Tabellen har 101 kolonner, flere end 100.',
    ],
    [
      'too many rows',
      csv(Array.from({ length: 1001 }, () => garden[6])),
      'The table has 1,001 rows, more than 1,000.',
      'Split it into several models: a plan can use any number of them.',
      'Tabellen har 1.001 rækker, flere end 1.000.',
    ],
    [
      'too much text',
      'x'.repeat(1_000_001),
      'The table is larger than 1 MB.',
      'Check that it is the table of a model; if it is, take out what is no row of the model.',
      'Tabellen er større end 1 MB.',
    ],
    [
      'a quotation that does not end',
      `${csv(garden)}phase,"sow`,
      `Row ${last}: quotation marks do not match, so the table cannot be read from here.`,
      'Close the cell with ", and write a " within a text twice: "". Saving the table from a spreadsheet does that.',
      `Række ${last}: Anførselstegn passer ikke sammen, så tabellen kan ikke læses herfra.`,
    ],
    [
      'no labels',
      csv(garden, { columns: header.filter((name) => !name.startsWith('label_')) }),
      'The table has no column with labels, so its language is not known.',
      'Add label_en (English), label_da (Danish) or both.',
      'Tabellen har ingen kolonne med betegnelser, så dens sprog kendes ikke.',
    ],
    [
      'an empty language',
      csv(
        garden.map(
          (line) => Object.fromEntries(Object.entries(line).filter(([name]) => !name.endsWith('_da'))) as Line,
        ),
      ),
      'Column label_da: the table has columns for a language, but nothing is written in it.',
      'Write the texts, or delete the columns that end in _da: then the model has one language.',
      'Kolonne label_da: Tabellen har kolonner til et sprog, men intet er skrevet på det.',
    ],
    [
      'texts without labels',
      csv(garden, { columns: header.filter((name) => name !== 'label_da') }),
      'Column text_da: the table has texts in a language without its labels.',
      'Add the column label_da, or delete the columns that end in _da.',
      'Kolonne text_da: Tabellen har tekster på et sprog, som mangler sine betegnelser.',
    ],
    [
      'a column that rows need',
      csv(garden, { columns: header.filter((name) => name !== 'question_da') }),
      `Column question_da is not in the table, and row ${numberOf('rule', 'contacts')} needs it.`,
      'Add the column and write what is asked when it is not known.',
      `Kolonne question_da er ikke i tabellen, og række ${numberOf('rule', 'contacts')} skal bruge den.`,
    ],
    [
      'no model',
      csv(garden.slice(1)),
      'No row says what the model is called.',
      'Add a row of the kind “model”: in id the name of its package, such as @example/model-garden.',
      'Ingen række siger, hvad modellen hedder.',
    ],
    [
      'two models',
      plus(garden[0]),
      `Row ${last}, column row: the model is described twice.`,
      'Row 2 describes it already: keep one, or make a table for each model.',
      `Række ${last}, kolonne row: Modellen er beskrevet to gange.`,
    ],
    [
      'no rules',
      csv(garden.filter(({ row }) => row !== 'rule')),
      'No row is a rule, so nothing in a plan would be judged.',
      `Add a row of the kind “rule”, with a sentence in the column rule: ${forms}.`,
      'Ingen række er en regel, så intet i en plan ville blive vurderet.',
    ],
    [
      'one step',
      csv(
        without('step', '2')
          .filter(({ row, id }) => row !== 'step' || id !== '1')
          .filter(({ id }) => id !== 'far'),
      ),
      'Something is rated, but the scale does not have two steps.',
      'Add rows of the kind “step”: id is the number (0, 1, 2 …), label what it means.',
      'Noget skal vurderes, men skalaen har ikke to trin.',
    ],
    [
      'steps for nothing',
      csv(without('construct', 'reach').filter(({ id }) => id !== 'far' && id !== 'rated')),
      'There are steps, but nothing is rated.',
      'Add a row of the kind “construct” for what is rated, or delete the steps.',
      'Der er trin, men intet bliver vurderet.',
    ],
    [
      'a gap between steps',
      csv(without('step', '1')),
      `Row ${numberOf('step', '2') - 1}, column id: the step before it, 1, is not there.`,
      'Add that step, or number the steps without gaps.',
      `Række ${numberOf('step', '2') - 1}, kolonne id: Trinnet før, 1, mangler.`,
    ],
    [
      'nothing cited',
      plus({ row: 'phase', id: 'plot', ...named }),
      `Row ${last}: a source or a reason is lacking.`,
      'Write a source and the place in it (source, at), or your own reason (own).',
      `Række ${last}: Kilde eller begrundelse mangler.`,
    ],
    [
      'a thing called as texts call it',
      plus({ row: 'thing', id: 'found', in: 'founds', ...named }),
      `Row ${last}, column id: “found” already means something else where it would be used.`,
      other,
      `Række ${last}, kolonne id: »found« betyder allerede noget andet dér, hvor det skal bruges.`,
    ],
    [
      'a register of ratings',
      plus({ row: 'thing', id: 'plot', in: 'ratings', ...named }),
      `Row ${last}, column in: “ratings” already means something else where it would be used.`,
      other,
      `Række ${last}, kolonne in: »ratings« betyder allerede noget andet dér, hvor det skal bruges.`,
    ],
    [
      'a register called as something in the code',
      plus({ row: 'thing', id: 'plot', in: 'Places', ...named }).replace('Places', 'places'),
      `Row ${last}, column in: “places” already means something else where it would be used.`,
      other,
      `Række ${last}, kolonne in: »places« betyder allerede noget andet dér, hvor det skal bruges.`,
    ],
    [
      'a register that is no word',
      plus({ row: 'thing', id: 'plot', in: 'my plots', ...named }),
      `Row ${last}, column in: “my plots” cannot be an id.`,
      'Did you mean “myPlots”?',
      `Række ${last}, kolonne in: »my plots« kan ikke være et id.`,
    ],
    [
      'a register called as another thing',
      plus({ row: 'thing', id: 'plot', in: 'Site', ...named }).replace(',Site,', ',site,'),
      `Row ${last}, column in: “site” is used already, in row ${numberOf('thing', 'site')}.`,
      twice,
      `Række ${last}, kolonne in: »site« er allerede brugt, i række ${numberOf('thing', 'site')}.`,
    ],
    [
      'something rated on what others are rated on',
      csv([
        ...changed('rule', 'rated', {
          rule: 'each plot is rated on reach',
          question_en: '{plot}?',
          question_da: '{plot}!',
        }),
        { row: 'thing', id: 'plot', in: 'plots', ...named },
      ]),
      `Row ${numberOf('rule', 'rated')}, column rule: “reach” is not rated for “plot” but for “site”.`,
      `Write “each site”, or change the column “in” of row ${numberOf('construct', 'reach')}.`,
      `Række ${numberOf('rule', 'rated')}, kolonne rule: »reach« vurderes ikke for »plot«, men for »site«.`,
    ],
  ])('is found: %s', (_, text, en, remedy, da) => {
    expect(readTable(text).spec).toBeUndefined()
    expect(found(text)).toContainEqual([en, remedy, da])
  })

  it.each([
    ['too many columns', `${csv(garden).trimEnd()}${',x'.repeat(78)}\n`, 'tooManyColumns'],
    ['too many rows', csv(Array.from({ length: 1000 }, () => garden[6])), 'tooManyRows'],
    ['too large', 'x'.repeat(1_000_000), 'tooLarge'],
  ])('is not found just below the limit: %s', (_, text, code) => {
    expect(readTable(text).findings.map((finding) => finding.code.split('/').at(-1))).not.toContain(code)
  })

  it('is told with all others, from the top', () => {
    const text = csv([
      { row: 'modle' },
      { row: 'phase', id: 'a b', label_en: 'One', label_da: 'Et' },
      { row: 'rule', id: 'x', rule: 'sites' },
    ])
    const { findings } = readTable(text)
    expect(findings.map(({ about }) => about[0]?.id ?? '')).toEqual(['', '2', '3', '3', '4', '4', '4', '4', '4', '4'])
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length)
    for (const finding of findings) {
      expect(finding.code).toMatch(/^@groundplan\/create-planning-model\/table\/[a-zA-Z]+$/)
      expect([finding.key, finding.weight, finding.cites]).toEqual([
        findingKey(finding.code, finding.about),
        'structural',
        [],
      ])
    }
  })
})
