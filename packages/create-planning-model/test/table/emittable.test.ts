import fc from 'fast-check'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { type ModelSpec, packageFiles, readTable } from '../../src/index.js'
import { csv, garden, header, type Line, type Name } from './garden.js'

const ranges = { '@groundplan/kernel': '^1', '@groundplan/planning-models': '^1', '@groundplan/cli': '^1' }
const peers = { '@groundplan/planning-models': '>=0.1.0 <1' }
const filesOf = (spec: ModelSpec) => packageFiles(spec, { ranges, peers, changeset: 'own' })

// Names that mean something in generated code, in the texts of rules or in the language.
const names = [
  ...[
    'artefact',
    'basis',
    'construct',
    'found',
    'id',
    'least',
    'name',
    'rating',
    'ratings',
    'constructor',
    'prototype',
  ],
  ...['items', 'value', 'say', 'i', 'question', 'judgeKnown', 'cites', 'beds', 'site', 'sites', 'Site', 'siteRatings'],
  ...[
    'overview',
    'plan',
    'model',
    'cells',
    'steps',
    'ratedOn',
    'none',
    'sitesTable',
    'default',
    'then',
    'toString',
    '',
  ],
]
const pools: Readonly<Partial<Record<Name, readonly string[]>>> = {
  id: names,
  in: names,
  type: [
    ...['text', 'number', 'date', 'yesNo', 'list', 'ref: site', 'ref: plot', 'choice: none', 'choice:', 'choice: a'],
    ...['choice: a, none', 'choice: a, b', 'choice: a, A', 'choice: ,a'],
  ],
  rule: [
    ...[
      'each site has contact',
      'each site has meetings',
      'each site has soil',
      'each site has twin',
      'at least 0 sites',
    ],
    ...[
      'at least 1 site',
      'at least 100 plots',
      'each site has at least 1 meetings',
      'each site has at least 0 meetings',
    ],
    ...['each site has at least 2 contact', 'each site is rated on reach', 'each plot is rated on reach'],
    ...['each site is rated at least 0 on reach', 'each site is rated at least 1 on reach', 'each site has name'],
    ...['each site is rated at least 2 on reach', 'each site is rated at least 3 on reach'],
  ],
}
const words = [
  '',
  'word',
  'two words',
  '{site}',
  '{found} of {least}',
  '`\u0024{1}`',
  '*/',
  "'",
  'site',
  'sow',
  '2',
  '0',
]

/** One change of a table, by numbers that are taken for places in it. */
type Change = (lines: readonly Line[]) => readonly Line[]
const at = (lines: readonly Line[], place: number): number => place % Math.max(1, lines.length)
const put = (lines: readonly Line[], row: number, column: Name, text: string): readonly Line[] =>
  lines.map((line, index) => (index === at(lines, row) ? { ...line, [column]: text } : line))

const column = fc.constantFrom(...header)
const row = fc.nat(40)
const change: fc.Arbitrary<Change> = fc.oneof(
  // A name changed wherever it stands, so that the table still holds together.
  fc
    .tuple(fc.constantFrom('site', 'sites', 'contact', 'meetings', 'reach', 'soil', 'twin'), fc.constantFrom(...names))
    .map(
      ([from, to]): Change =>
        (lines) =>
          lines.map((line) =>
            Object.fromEntries(
              Object.entries(line).map(([key, cell]) => [
                key,
                cell.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), () => to),
              ]),
            ),
          ),
    ),
  fc.tuple(row, column, fc.nat(40)).map(([where, name, which]): Change => {
    const pool = pools[name] ?? words
    return (lines) => put(lines, where, name, pool[which % pool.length] ?? '')
  }),
  fc.tuple(row, row, column).map(
    ([one, other, name]): Change =>
      (lines) => {
        const [a, b] = [lines[at(lines, one)]?.[name] ?? '', lines[at(lines, other)]?.[name] ?? '']
        return put(put(lines, one, name, b), other, name, a)
      },
  ),
  fc.tuple(row, column).map(
    ([where, name]): Change =>
      (lines) =>
        put(lines, where, name, ''),
  ),
  row.map(
    (where): Change =>
      (lines) =>
        lines.filter((_, index) => index !== at(lines, where)),
  ),
  fc.tuple(row, fc.constantFrom(...names)).map(
    ([where, id]): Change =>
      (lines) => {
        const copied = lines[at(lines, where)]
        return copied === undefined ? lines : [...lines, { ...copied, id }]
      },
  ),
)

const plots: readonly Line[] = [
  { row: 'thing', id: 'plot', in: 'plots', label_en: 'Plots', label_da: 'Lodder' },
  { row: 'field', id: 'since', in: 'plot', type: 'date', label_en: 'Since', label_da: 'Siden' },
]

/** What is wrong with a source as a text of the language. */
const flawsOf = (path: string, text: string): readonly string[] =>
  (ts.transpileModule(text, { fileName: path, reportDiagnostics: true }).diagnostics ?? []).map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, ' '),
  )

describe('a table that can be read', () => {
  it('can be written as a package, whatever was done to it', () => {
    let written = 0
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const lines = changes.reduce<readonly Line[]>((before, one) => one(before), [...garden, ...plots])
        const { spec, findings } = readTable(csv(lines))
        expect(spec === undefined).toBe(findings.length > 0)
        if (spec === undefined) return
        const files = filesOf(spec)
        written += 1
        expect(new Set([...files.keys()].map((path) => path.toLowerCase())).size).toBe(files.size)
        if (written % 20 === 0)
          for (const [path, text] of files)
            if (path.endsWith('.ts')) expect([path, flawsOf(path, text)]).toEqual([path, []])
      }),
      { numRuns: 1500 },
    )
    expect(written).toBeGreaterThan(150)
  })

  const refused: readonly (readonly [string, string])[] = [
    ...['artefact', 'basis', 'construct', 'found', 'id', 'least', 'name', 'rating'].map((id) => ['thing', id] as const),
    ...['constructor', 'id', 'name', 'prototype'].map((id) => ['field', id] as const),
  ]
  it.each(refused)('has no %s called %s', (kind, id) => {
    const cells = kind === 'thing' ? { in: 'others' } : { in: 'site', type: 'text' }
    const { spec, findings } = readTable(
      csv([...garden, { row: kind, id, ...cells, label_en: 'Other', label_da: 'Andet' }]),
    )
    expect(spec).toBeUndefined()
    expect(findings.map(({ code }) => code)).toEqual(['@groundplan/create-planning-model/table/reservedId'])
  })

  it.each([
    ['choice: none', 'type', 'badChoices'],
    ['choice:', 'type', 'badChoices'],
    ['each site is rated at least 0 on reach', 'rule', 'offScale'],
    ['each site has at least 0 meetings', 'rule', 'badCount'],
    ['at least 0 sites', 'rule', 'badCount'],
  ] as const)('has nothing like “%s”', (text, name, said) => {
    const place = { type: 'soil', rule: text.startsWith('at') ? 'enough' : text.includes('rated') ? 'far' : 'meet' }[
      name
    ]
    const lines = garden.map((line: Line) => (line.id === place ? { ...line, [name]: text } : line))
    expect(readTable(csv(lines)).findings.map(({ code }) => code)).toEqual([
      `@groundplan/create-planning-model/table/${said}`,
    ])
  })
})
