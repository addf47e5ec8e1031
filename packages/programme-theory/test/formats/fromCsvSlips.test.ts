import { say } from '@groundplan/kernel'
import { fromCsv } from '@groundplan/programme-theory/formats'
import { describe, expect, it } from 'vitest'

const read = (text: string) => fromCsv(text, { id: 't', title: { verbatim: 'T', lang: 'da' }, language: 'da' })
const told = ({ findings }: ReturnType<typeof read>, ...names: readonly string[]) =>
  findings
    .filter(({ code }) => names.includes(code.split('/').at(-1) ?? ''))
    .map((finding) => [say(finding, 'en'), say(finding, 'da')])

describe('a slip of the pen in a heading', () => {
  it('is answered with the heading that was meant, and its cells are kept', () => {
    const got = read('Aktivtet;Mål\nGåture;Trivsel\n')
    expect(told(got, 'misspelt', 'otherColumn')).toEqual([
      [
        'Row 1, column “Aktivtet”: did you mean “Aktivitet”? A programme theory has no column called “Aktivtet”. What stands in it is kept as notes on the activities.',
        'Række 1, kolonne »Aktivtet«: Mente I »Aktivitet«? En programteori har ingen kolonne, der hedder »Aktivtet«. Det, der står i den, er beholdt som noter til aktiviteterne.',
      ],
    ])
    expect(got.theory?.notes?.map(({ text }) => text)).toEqual([{ verbatim: 'Aktivtet: Gåture', lang: 'da' }])
  })

  it.each([
    ['Langsigtet virknng', 'Langsigtet virkning'],
    ['Targt group', 'Target group'],
    ['Omkostnig', 'Omkostning'],
  ])('%s: %s', (heading, meant) => {
    expect(told(read(`Aktivitet;${heading};Mål\na;b;c\n`), 'misspelt')[0]?.[0]).toContain(`did you mean “${meant}”?`)
  })

  it.each(['Bemærkning', 'Nr', 'Ansvarlig'])('a heading that means something else is none: %s', (heading) => {
    const got = read(`Aktivitet;${heading};Goals\na;b;c\n`)
    expect(told(got, 'misspelt')).toEqual([])
    expect(told(got, 'otherColumn')).toHaveLength(1)
  })
})

it('tells of headings with nothing below them', () => {
  const alone = [
    'Row 2: these are the headings, and nothing stands below them.',
    'Række 2: Her står overskrifterne, og der står ikke noget under dem.',
  ]
  expect(told(read('Vores plan\nAktivitet;Mål\n;\n'), 'noRows', 'noActivity')).toEqual([alone])
  expect(told(read('Vores plan\nMål;Delmål\n'), 'noRows', 'noActivity')).toEqual([alone])
  expect(told(read('Aktivitet;Mål\n;Trivsel\n'), 'noRows')).toEqual([])
})

describe('an error of the spreadsheet', () => {
  it('counts as not said in any column, and is told by its cell', () => {
    const got = read(
      'Aktivitet;Start;Omkostning;Tegn;Mål;Bemærkning\nGåture;#REF!;#I/T;Flere går;Trivsel;#NAVN?\nSang;2018;5 kr;#N/A;#DIV/0!;ja\n#VÆRDI!;#VALUE!;#NAME?;Flere synger;########;\n',
    )
    expect(told(got, 'errorCell')).toHaveLength(9)
    expect(told(got, 'errorCell')[0]).toEqual([
      'Row 2, column “Start”: “#REF!” is an error of the spreadsheet, and counts as not said.',
      'Række 2, kolonne »Start«: »#REF!« er en fejl i regnearket og tæller som ikke angivet.',
    ])
    expect(JSON.stringify(got.theory)).not.toContain('#')
    expect(got.theory?.nodes.map(({ is, id }) => `${is} ${id}`)).toEqual([
      ...['activity gaature', 'outcome flere-gaar', 'goal trivsel', 'activity sang', 'outcome flere-synger'],
    ])
    // Nothing is taken from the row above for what could not be worked out.
    expect(got.theory?.links.map(({ id }) => id)).toEqual(['gaature-flere-gaar', 'flere-gaar-trivsel'])
    expect(got.theory?.nodes[0]).not.toHaveProperty('when')
    expect(got.theory?.nodes[0]).not.toHaveProperty('cost')
  })

  it.each(['#1', '#ref', '##', 'se #REF!', '#hashtag!'])('is none of what people write: %s', (cell) => {
    const got = read(`Aktivitet;Mål\n${cell};Trivsel\n`)
    expect(told(got, 'errorCell')).toEqual([])
    expect(got.theory?.nodes[0]?.label).toEqual({ verbatim: cell, lang: 'da' })
  })
})

it('keeps apart that nobody knows the start and that nobody knows of a time at all', () => {
  const { theory } = read('Aktivitet;Start;Mål\na;ukendt dato;x\nb;Date unknown;x\nc;ukendt;x\n')
  const whens = theory?.nodes.flatMap((node) => (node.is === 'activity' ? [node.when] : []))
  expect(whens).toEqual([
    { is: 'known', value: { from: 'unknown' } },
    { is: 'known', value: { from: 'unknown' } },
    { is: 'unknown' },
  ])
})
