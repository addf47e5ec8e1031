import { known, say, unknown } from '@groundplan/kernel'
import { coverage } from '@groundplan/programme-theory/analysis'
import { describe, expect, it } from 'vitest'
import { arrows, codes, nodes, read, words } from './readRows.js'

describe('the form from the neighbourhood project', () => {
  const form = [
    'Programteori for nærmiljøet;;;;;;;;;',
    'Indsatsområde;Udfordring;Målgruppe;Aktiviteter i projektet;Start;Tegn/indikatorer (1. år);Mellemlang virkning (2-3 år);Delmål;Langsigtet virkning (4-6 år);Ansvarlig',
    'Familier;Børn mistrives;"Børn\nUnge";Trivselsgrupper;skoleåret 17/18;"»6-8 børn er med\n»De oplever\nhandlekraft";"• Forældre støttes\n• Netværk styrkes";Handlekompetence;Mestring;skolen',
    ';;;Morgenmøder;maj 17;70 % deltager;;;;',
    ';;;Læsevenner;ukendt (afventer frivillige);;–;;;',
  ]

  it('is read with its merged cells, and nothing in it is lost', () => {
    const result = read(form)
    expect(nodes(result)).toEqual([
      'activity trivselsgrupper',
      'outcome 6-8-boern-er-med signs',
      'outcome de-oplever-handlekraft signs',
      'outcome foraeldre-stoettes mediumTerm',
      'outcome netvaerk-styrkes mediumTerm',
      'goal handlekompetence intermediateObjective',
      'outcome mestring longTerm',
      'activity morgenmoeder',
      'outcome 70-deltager signs',
      'activity laesevenner',
    ])
    expect(arrows(result)).toEqual([
      'trivselsgrupper>6-8-boern-er-med',
      'trivselsgrupper>de-oplever-handlekraft',
      '6-8-boern-er-med>foraeldre-stoettes',
      'de-oplever-handlekraft>foraeldre-stoettes',
      '6-8-boern-er-med>netvaerk-styrkes',
      'de-oplever-handlekraft>netvaerk-styrkes',
      'foraeldre-stoettes>handlekompetence',
      'netvaerk-styrkes>handlekompetence',
      'handlekompetence>mestring',
      'morgenmoeder>70-deltager',
      '70-deltager>foraeldre-stoettes',
      '70-deltager>netvaerk-styrkes',
      'laesevenner>handlekompetence',
    ])
    const { theory, groups, findings } = result
    expect(theory?.focusAreas).toEqual([
      {
        id: 'familier',
        label: { verbatim: 'Familier', lang: 'da' },
        challenge: known({ verbatim: 'Børn mistrives', lang: 'da' }),
        groups: known(['boern', 'unge']),
      },
    ])
    expect(groups).toEqual([
      { id: 'boern', name: { verbatim: 'Børn', lang: 'da' } },
      { id: 'unge', name: { verbatim: 'Unge', lang: 'da' } },
    ])
    expect(theory?.nodes[0]).toEqual({
      is: 'activity',
      id: 'trivselsgrupper',
      label: { verbatim: 'Trivselsgrupper', lang: 'da' },
      focusAreas: ['familier'],
      when: unknown({ verbatim: 'skoleåret 17/18', lang: 'da' }),
    })
    expect(theory?.nodes[7]).toMatchObject({ when: known({ from: '2017-05' }) })
    expect(theory?.nodes[9]).toMatchObject({ when: unknown({ verbatim: 'afventer frivillige', lang: 'da' }) })
    expect(theory?.notes).toEqual([
      { id: 'note', text: { verbatim: 'Programteori for nærmiljøet', lang: 'da' } },
      { id: 'note-2', text: { verbatim: 'Ansvarlig: skolen', lang: 'da' }, on: [{ node: 'trivselsgrupper' }] },
    ])
    expect(theory).not.toHaveProperty('horizons')
    expect(findings.map((finding) => [say(finding, 'da'), finding.pointer])).toEqual([
      [
        '5 tomme celler er læst som dem ovenfor: I »Mellemlang virkning (2-3 år)«, »Delmål« og »Langsigtet virkning (4-6 år)« betyder en tom celle »som ovenfor« inden for sit indsatsområde.',
        undefined,
      ],
      [
        'Tabellen siger ikke, hvad der følger af hvad; der er sat 13 pile: En aktivitet fører til sine første virkninger og hver virkning til dem i næste udfyldte kolonne, hvor alle dens aktiviteter har dem.',
        '/links',
      ],
      ['Række 1: »Programteori for nærmiljøet« står over overskrifterne og er beholdt som note.', '/notes/0'],
      [
        'Række 2, kolonne 10: En programteori har ingen kolonne, der hedder »Ansvarlig«. Det, der står i den, er beholdt som noter til aktiviteterne.',
        undefined,
      ],
      [
        'Række 3, kolonne »Start«: »skoleåret 17/18« er ikke en dato, så datoen er ukendt med de ord som begrundelse.',
        '/nodes/0/when',
      ],
      ['Række 4, kolonne »Start«: »maj 17« er læst som maj 2017.', '/nodes/7/when'],
    ])
    expect(say(findings[4]!, 'en')).toBe(
      'Row 3, column “Start”: “skoleåret 17/18” is no date, so the date is unknown, with these words as the reason.',
    )
    expect(findings[5]).toMatchObject({
      weight: 'advice',
      key: '@groundplan/programme-theory/csv/shortYear#column:5,row:4',
      why: { en: 'Write the year with four digits.', da: 'Skriv året med fire cifre.' },
    })
  })

  it('is read without filling empty cells when they mean nothing', () => {
    const result = read(form, { blank: 'empty' })
    expect(arrows(result).filter((arrow) => /^(70|mor|laes)/.test(arrow))).toEqual(['morgenmoeder>70-deltager'])
    expect(codes(result.findings, true)).not.toContain('asAbove')
  })

  it.each([',', ';', '\t'])('may have any order of columns, with delimiter %j', (sign) => {
    const rows = ['goals,start,Activity,SIGNS', 'well,2018,walk,more']
    const result = read(rows.map((row) => row.replaceAll(',', sign)))
    expect(arrows(result)).toEqual(['walk>more', 'more>well'])
    expect(read(['Plan, 2017', ...rows.map((row) => row.replaceAll(',', ';'))]).theory?.links).toHaveLength(2)
    const prose = 'well, a, b, c, d, e, f'
    expect(nodes(read(['Mål;Aktivitet', `${prose};walk`]))).toEqual(['activity walk', 'goal well-a-b-c-d-e-f'])
    const announced = read(['sep=;', ...rows.map((row) => row.replaceAll(',', ';'))])
    expect(announced.theory).toEqual(result.theory)
    expect(read([`\ufeff${rows[0]!}`, rows[1]!]).theory).toEqual(result.theory)
  })
})

describe('columns', () => {
  it('are known in both languages, by what people call them', () => {
    const headings = [
      'Fokusområde;Problem;Målgrupper;Initiativer;Opstart;Slutter;Ressource;Kontekst;Ydelser;Indikatorer;Virkning på kort sigt',
      'a;b;c;d;2018;2019;e;f;g;h;i',
    ]
    const result = read(headings.map((row) => row.replace('Initiativer', 'Indsatser')))
    expect(codes(result.findings)).toEqual([])
    expect(nodes(result)).toEqual([
      'activity d',
      'resource e',
      'condition f',
      'output g',
      'outcome h signs',
      'outcome i shortTerm',
    ])
    expect(arrows(result)).toEqual(['e>d', 'f>d', 'd>g', 'g>h', 'h>i'])
    expect(result.theory?.nodes[0]).toMatchObject({ when: known({ from: '2018', to: '2019' }) })
    expect(result.theory?.horizons?.map(({ id, label, years }) => [id, words(label), years])).toEqual([
      ['signs', '', { from: 1, to: 1 }],
      ['shortTerm', 'Virkning på kort sigt', undefined],
    ])
  })

  it('are horizons of their own where they give years', () => {
    const result = read(['Aktivitet;Virkning (3-4 år);Virkning (år 8);Tegn (2. år);Delmål (uden år)', 'a;b;c;d;e'])
    expect(result.theory?.horizons).toEqual([
      { id: 'virkning', label: { verbatim: 'Virkning (3-4 år)' }, years: { from: 3, to: 4 } },
      { id: 'virkning-2', label: { verbatim: 'Virkning (år 8)' }, years: { from: 8, to: 8 } },
      { id: 'signs', label: { verbatim: 'Tegn (2. år)' }, years: { from: 2, to: 2 } },
      { id: 'intermediateObjective', label: { en: 'Intermediate objectives', da: 'Delmål' } },
    ])
    expect(nodes(result)).toEqual([
      'activity a',
      'outcome b virkning',
      'outcome c virkning-2',
      'outcome d signs',
      'goal e intermediateObjective',
    ])
    expect(codes(result.findings)).toEqual([])
  })

  it('are put in the order of the standard horizons', () => {
    const result = read(['Langsigtet virkning;Tegn;Aktivitet', 'c;b;a'])
    expect(arrows(result)).toEqual(['a>b', 'b>c'])
    // All standard horizons are the theory's, also those without a column: the last column need not be the last horizon.
    expect(result.theory).not.toHaveProperty('horizons')
    const short = read(['Aktivitet;Tegn;Mål', 'Gåture;Flere går;Trivsel'])
    expect(short.theory && coverage(short.theory).goals).toEqual([
      short.theory?.nodes.find(({ is }) => is === 'goal')?.id,
    ])
  })

  it('are put in the order of their years, where all of them give years', () => {
    const result = read(['Aktivitet;Effekt (år 5-7);Effekt (år 1-2);Langsigtet virkning (3-4 år)', 'a;d;b;c'])
    expect(arrows(result)).toEqual(['a>b', 'b>c', 'c>d'])
    const undated = read(['Aktivitet;Effekt (år 5-7);Effekt (år 1-2);Delmål', 'a;b;c;d'])
    expect(arrows(undated)).toEqual(['a>b', 'b>c', 'c>d'])
  })

  it('are told when they mean the same, or nothing', () => {
    const result = read(['Aktivitet;Mål;Overordnet mål;Hvem', 'a;b;c;d'])
    expect(codes(result.findings)).toEqual(['twiceColumn', 'otherColumn'])
    expect(say(result.findings[1]!, 'en')).toBe(
      'Row 1, column 3: “Overordnet mål” means the same as column 2. What stands below it is kept as notes on the activities.',
    )
    expect(result.theory?.notes?.map(({ text }) => words(text))).toEqual(['Overordnet mål: c', 'Hvem: d'])
  })

  it('without a heading are told, and kept', () => {
    const result = read(['Aktivitet;;Mål', 'a;lost;b;more'])
    expect(result.findings.slice(1).map((finding) => [say(finding, 'en'), finding.pointer])).toEqual([
      ['Row 2, column 2: “lost” stands in a column without a heading and is kept as a note.', '/notes/0'],
      ['Row 2, column 4: “more” stands in a column without a heading and is kept as a note.', '/notes/1'],
    ])
    expect(result.theory?.notes?.map(({ text }) => words(text))).toEqual(['lost', 'more'])
  })

  it('hold what stands beside the way: unstated horizons lead nowhere', () => {
    const result = read(['Aktivitet;Tegn;Tidshorisont ikke angivet;Mål', 'a;b;c;d'])
    expect(arrows(result)).toEqual(['a>b', 'b>d', 'a>c'])
    expect(result.theory?.nodes[2]).toMatchObject({ is: 'outcome', horizon: unknown() })
  })
})

describe('rows', () => {
  it('begin a focus area anew: nothing above it counts', () => {
    const result = read(['Indsatsområde;Aktivitet;Tegn;Mål', 'p;a;x;y', ';b;;', 'q;c;;', '-;d;;', 'P;e;;'])
    expect(arrows(result)).toEqual(['a>x', 'x>y', 'b>y'])
    expect(result.theory?.nodes.map((node) => node.focusAreas)).toEqual([
      ['p'],
      undefined,
      undefined,
      ['p'],
      ['q'],
      undefined,
      ['p'],
    ])
  })

  it('keep to their focus area when it is repeated', () => {
    expect(arrows(read(['Indsatsområde;Aktivitet;Tegn;Mål', 'p;a;x;y', 'p;b;z;']))).toEqual([
      'a>x',
      'x>y',
      'b>z',
      'z>y',
    ])
  })

  it('go on with an activity whose cell is empty, and name several with bullets', () => {
    const result = read(['Aktivitet;Tegn;Mål', 'a;x;', ';y;g', '"• b\n• c";z;h', ';;', '–;loose;', ';lost;'])
    expect(arrows(result)).toEqual(['a>x', 'a>y', 'x>g', 'y>g', 'b>z', 'z>h', 'c>z'])
    expect(codes(result.findings)).toEqual(['noActivity'])
    expect(say(result.findings.at(-1)!, 'da')).toBe(
      'Række 7, kolonne »Aktivitet«: Rækken har virkninger, men ingen aktivitet, så intet fører til dem.',
    )
    expect(nodes(result)).toContain('outcome loose signs')
    expect(nodes(result)).toContain('outcome lost signs')
  })

  it('know the same words again in their column, whatever the capitals, and an activity in another focus area', () => {
    const result = read(['Indsatsområde;Aktivitet;Tegn;Mål', 'p;Gå  tur;Flere;flere', 'q;gå tur;FLERE;–'])
    expect(nodes(result)).toEqual(['activity gaa-tur', 'outcome flere signs', 'goal flere-2'])
    expect(result.theory?.nodes[0]?.focusAreas).toEqual(['p', 'q'])
    expect(arrows(result)).toEqual(['gaa-tur>flere', 'flere>flere-2'])
  })

  it('lead each activity to its own effects only', () => {
    const result = read(['Aktivitet;Tegn;Mål', 'a;x;g', 'b;x;–', 'c;y;g'])
    expect(arrows(result)).toEqual(['a>x', 'a>g', 'b>x', 'c>y', 'y>g'])
  })

  it('that differ from what was said are told, and kept', () => {
    const result = read([
      'Indsatsområde;Udfordring;Målgruppe;Aktivitet;Start;Mål',
      'p;u;g;a;2018;x',
      'p;U ;h;a;2019;x',
      '–;v;–;b;;',
    ])
    expect(result.findings.slice(1).map((finding) => [say(finding, 'en'), finding.pointer])).toEqual([
      [
        'Row 3, column “Målgruppe”: “h” differs from “g” further up, which is used. It is kept as a note.',
        '/focusAreas/0/groups',
      ],
      [
        'Row 3, column “Start”: “2019” differs from “2018” further up, which is used. It is kept as a note.',
        '/nodes/0/when',
      ],
    ])
    expect(result.theory?.notes?.map(({ text }) => words(text))).toEqual([
      'Målgruppe: h',
      'Start: 2019',
      'Udfordring: v',
    ])
  })

  it('may say that a challenge or a group is unknown or none', () => {
    const of = (challenge: string, group: string) =>
      read(['Indsatsområde;Udfordring;Målgruppe;Aktivitet', `p;${challenge};${group};a`]).theory?.focusAreas?.[0]
    expect(of('ukendt', 'ingen')).toMatchObject({ challenge: unknown(), groups: known([]) })
    expect(of('ikke relevant', 'withheld')).toMatchObject({
      challenge: { is: 'notApplicable' },
      groups: { is: 'withheld' },
    })
    expect(of('–', '')).toEqual({ id: 'p', label: { verbatim: 'p', lang: 'da' } })
  })

  it('keep an effect that is called unknown as a note', () => {
    const result = read(['Aktivitet;Tegn', 'a;ukendt (måles ikke)'])
    expect(codes(result.findings)).toEqual(['notKept'])
    expect(words(result.theory?.notes?.[0]?.text)).toBe('Tegn: ukendt (måles ikke)')
  })

  it('keep a start without an activity', () => {
    expect(words(read(['Aktivitet;Start;Tegn', '–;2018;x']).theory?.notes?.[0]?.text)).toBe('Start: 2018')
  })

  it('are effects alone where there is no column of activities', () => {
    const result = read(['Tegn;Mål', 'x;y'])
    expect(arrows(result)).toEqual([])
    expect(codes(result.findings)).toEqual(['noActivity'])
  })
})
