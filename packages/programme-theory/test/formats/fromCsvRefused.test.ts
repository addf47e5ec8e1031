import { say } from '@groundplan/kernel'
import { fromCsv } from '@groundplan/programme-theory/formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codes, nodes, options, read } from './readRows.js'

describe('what cannot be read', () => {
  it.each([
    ['', 'empty', 'The table is empty.'],
    [' \n;;\n', 'empty', 'The table is empty.'],
    ['Navn;Adresse\na;b', 'noHeadings', 'None of the first 20 rows names the columns; the table begins with “Navn”.'],
    [
      'x'.repeat(1_000_001),
      'tooLarge',
      'The table is too large to be read: more than a million characters, and at most 1,000,000 are read.',
    ],
    [
      `Aktivitet;Mål${'\na;b'.repeat(5000)}`,
      'tooLarge',
      'The table is too large to be read: 5001 rows, and at most 5,000 are read.',
    ],
    [
      `Aktivitet;Mål${';x'.repeat(99)}`,
      'tooLarge',
      'The table is too large to be read: 101 columns, and at most 100 are read.',
    ],
  ])('says why: %#', (text, code, message) => {
    const { theory, findings, groups } = fromCsv(text, options)
    expect(theory).toBeUndefined()
    expect(groups).toEqual([])
    expect(codes(findings)).toEqual([code])
    expect(say(findings[0]!, 'en')).toBe(message)
    expect(findings[0]?.weight).toBe('structural')
  })

  it('reads up to its limits', () => {
    expect(fromCsv(`Aktivitet;Mål${'\na;b'.repeat(4999)}`, options).theory?.links).toHaveLength(1)
    expect(fromCsv(`Aktivitet;Mål${';x'.repeat(98)}`, options).theory).toBeDefined()
  })

  it('parts cells by what the first line has most of where there are no headings', () => {
    expect(say(fromCsv('a, b;c;d\ne', options).findings[0]!, 'en')).toContain('begins with “a, b”')
  })

  it('says which headings there are', () => {
    expect(fromCsv('Navn\na', options).findings[0]?.why).toEqual({
      en: 'Write the headings in the first row: Focus area, Challenge, Target group, Activity, Start, End, Cost, Resources, Context, Outputs, Signs/indicators (year 1), Medium-term outcomes (years 2–3), Intermediate objectives, Long-term outcomes (years 4–6) and Goals. One column of activities or of effects is enough.',
      da: 'Skriv overskrifterne i første række: Indsatsområde, Udfordring, Målgruppe, Aktivitet, Start, Slut, Omkostning, Ressourcer, Kontekst, Leverancer, Tegn/indikatorer (1. år), Mellemlang virkning (2-3 år), Delmål, Langsigtet virkning (4-6 år) og Mål. Én kolonne med aktiviteter eller virkninger er nok.',
    })
  })

  it('reads on where quotation marks go wrong, and tells', () => {
    const result = read(['Aktivitet;Tegn', 'a;"x" y', 'b;z'])
    expect(codes(result.findings)).toEqual(['quotation'])
    expect(result.findings.find(({ code }) => code.endsWith('quotation'))?.about).toEqual([{ kind: 'row', id: '2' }])
    expect(nodes(result).filter((node) => node.startsWith('activity'))).toEqual(['activity a', 'activity b'])
  })

  it('tells of a quotation that never ends', () => {
    const result = read(['Aktivitet;Tegn', 'a;"x', 'b;z'])
    expect(result.theory).toBeUndefined()
    expect(codes(result.findings)).toEqual(['quotation', 'unreadable'])
  })

  it('tells of letters that were lost', () => {
    const result = read(['Aktivitet;Tegn', 'B\ufffdrn;x'])
    expect(codes(result.findings)).toEqual(['garbled'])
    expect(say(result.findings[1]!, 'da')).toBe(
      'Række 2, kolonne »Aktivitet«: I »B\ufffdrn« er nogle bogstaver gået tabt (\ufffd).',
    )
  })

  it('draws fewer links where rows have very many effects', () => {
    const many = (letter: string) => `"${Array.from({ length: 700 }, (_, i) => `${letter}${i}`).join('\n')}"`
    const result = read(['Aktivitet;Tegn;Mål', `a;${many('x')};${many('y')}`])
    expect(codes(result.findings)).toContain('manyLinks')
    expect(result.theory?.nodes).toHaveLength(1401)
    const led = new Set(result.theory?.links.map(({ to }) => to))
    expect(led.size).toBe(1400)
  })

  it('never throws, and always gives a sound theory with findings in both languages', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        'Aktivitet',
        'Tegn',
        'Mål',
        'Start',
        'Slut',
        'Indsatsområde',
        'Udfordring',
        'Målgruppe',
        'ukendt',
        '–',
        'maj 17',
        '"',
        '\n',
      ),
    )
    const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.boolean(), (rows, sign, headed) => {
        const all = headed ? [['Indsatsområde', 'Udfordring', 'Aktivitet', 'Start', 'Tegn', 'Mål'], ...rows] : rows
        const { theory, findings } = fromCsv(all.map((row) => row.join(sign)).join('\n'), options)
        if (theory !== undefined) expect(JSON.parse(JSON.stringify(theory))).toEqual(theory)
        for (const finding of findings)
          for (const locale of ['en', 'da'])
            expect(say(finding, locale)).not.toMatch(
              /\{(?:place|found|expected|count|columns|limit|headings|date|first)\}/,
            )
        expect(theory !== undefined || findings.some(({ weight }) => weight === 'structural')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
