/** A model as a table that uses every kind of row and every form of rule; in rows, so that a test can change one cell. */
export const header = [
  ...['row', 'id', 'in', 'rule', 'type', 'label_en', 'label_da', 'text_en', 'text_da', 'finding_en', 'finding_da'],
  ...['question_en', 'question_da', 'weight', 'phase', 'principle', 'source', 'at', 'own_en', 'own_da', 'year', 'ref'],
] as const

export type Name = (typeof header)[number]
export type Line = Readonly<Partial<Record<Name, string>>>

const own = { own_en: 'Our judgement', own_da: 'Vores skøn' } as const

export const garden = [
  {
    row: 'model',
    id: '@example/model-garden',
    label_en: 'The garden',
    label_da: 'Haven',
    text_en: 'Gardens, looked after together',
    text_da: 'Haver, som man passer sammen',
  },
  { row: 'source', id: 'manual', label_en: 'The manual', year: '2020', ref: 'doi:10.1000/182' },
  { row: 'phase', id: 'sow', label_en: 'Sow', label_da: 'Så', source: 'manual', at: 'ch. 1' },
  { row: 'phase', id: 'reap', label_en: 'Reap', label_da: 'Høst', ...own },
  { row: 'principle', id: 'together', label_en: 'Together', label_da: 'Sammen', ...own },
  { row: 'thing', id: 'site', in: 'sites', label_en: 'Sites', label_da: 'Steder' },
  { row: 'field', id: 'contact', in: 'site', type: 'text', label_en: 'Contact', label_da: 'Kontakt' },
  { row: 'field', id: 'meetings', in: 'site', type: 'list', label_en: 'Meetings', label_da: 'Møder' },
  { row: 'field', id: 'soil', in: 'site', type: 'choice: clay, sand', label_en: 'Soil', label_da: 'Jord' },
  { row: 'field', id: 'twin', in: 'site', type: 'ref: site', label_en: 'Twin', label_da: 'Tvilling' },
  { row: 'construct', id: 'reach', in: 'site', label_en: 'Reach', label_da: 'Rækkevidde', ...own },
  { row: 'step', id: '0', label_en: 'Not at all', label_da: 'Slet ikke' },
  { row: 'step', id: '1', label_en: 'Somewhat', label_da: 'Noget' },
  { row: 'step', id: '2', label_en: 'Fully', label_da: 'Helt' },
  {
    row: 'rule',
    id: 'contacts',
    rule: 'each site has contact',
    label_en: 'Sites have contacts',
    label_da: 'Steder har kontakter',
    text_en: 'Somebody must be there',
    text_da: 'Nogen skal være der',
    finding_en: 'Nobody at {site}',
    finding_da: 'Ingen på {site}',
    question_en: 'Who is at {site}?',
    question_da: 'Hvem er på {site}?',
    weight: 'advice',
    phase: 'sow',
    principle: 'together',
    source: 'manual',
    at: 'p. 7',
  },
  {
    row: 'rule',
    id: 'meet',
    rule: 'each site has at least 2 meetings',
    label_en: 'Sites meet',
    label_da: 'Steder mødes',
    text_en: 'Meet often',
    text_da: 'Mødes tit',
    finding_en: '{site}: {found} of {least}',
    finding_da: '{site}: {found} ud af {least}',
    question_en: 'When does {site} meet?',
    question_da: 'Hvornår mødes {site}?',
    ...own,
  },
  {
    row: 'rule',
    id: 'enough',
    rule: 'at least 3 sites',
    label_en: 'Enough sites',
    label_da: 'Steder nok',
    text_en: 'Find more',
    text_da: 'Find flere',
    finding_en: '{found} of {least}',
    finding_da: '{found} ud af {least}',
    ...own,
  },
  {
    row: 'rule',
    id: 'rated',
    rule: 'each site is rated on reach',
    label_en: 'Sites are rated',
    label_da: 'Steder er vurderet',
    text_en: 'Rate them',
    text_da: 'Vurdér dem',
    question_en: 'How far does {site} reach?',
    question_da: 'Hvor langt når {site}?',
    ...own,
  },
  {
    row: 'rule',
    id: 'far',
    rule: 'each site is rated at least 2 on reach',
    label_en: 'Sites reach far',
    label_da: 'Steder når langt',
    text_en: 'Reach out',
    text_da: 'Ræk ud',
    finding_en: '{site}: {found}, not {least}',
    finding_da: '{site}: {found}, ikke {least}',
    question_en: 'How far does {site} reach?',
    question_da: 'Hvor langt når {site}?',
    ...own,
  },
] as const satisfies readonly Line[]

/** The row of the table with a kind and id: 1 is the row of column names. */
export const numberOf = (row: string, id: string): number =>
  garden.findIndex((line) => line.row === row && line.id === id) + 2

const quote = (cell: string): string => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Rows as CSV. */
export function csv(
  lines: readonly Line[],
  { delimiter = ',', end = '\n', columns = header as readonly Name[] } = {},
): string {
  const rows = [columns, ...lines.map((line) => columns.map((name) => line[name] ?? ''))]
  return rows.map((row) => row.map(quote).join(delimiter) + end).join('')
}

/** The garden with the cells of one row changed. */
export const changed = (row: string, id: string, cells: Line): readonly Line[] =>
  garden.map((line) => (line.row === row && line.id === id ? { ...line, ...cells } : line))
