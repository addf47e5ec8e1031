import { known, unknown } from '@groundplan/kernel'
import type { Theory } from '@groundplan/programme-theory'
import { toCsv } from '@groundplan/programme-theory/formats'
import { describe, expect, it } from 'vitest'

const text = (en: string, da: string) => ({ en, da })
const theory: Theory = {
  id: 't',
  title: text('T', 'T'),
  focusAreas: [
    {
      id: 'p',
      label: text('Families', 'Familier'),
      challenge: unknown(text('not asked yet', 'ikke spurgt endnu')),
      groups: known(['kids', 'adults']),
    },
    { id: 'q', label: { verbatim: '=Q' }, groups: known([]) },
  ],
  nodes: [
    {
      is: 'activity',
      id: 'a',
      activity: 'walks',
      focusAreas: ['p', 'q'],
      when: known({ from: '2017-05', to: '2019-05-31' }),
    },
    {
      is: 'activity',
      id: 'b',
      label: { verbatim: '- B' },
      when: known({ from: '2018' }),
      cost: known({ amount: 1234.5, currency: 'DKK' }),
    },
    { is: 'activity', id: 'c', label: text(' ', ' '), focusAreas: ['gone'], when: unknown() },
    { is: 'resource', id: 'r', label: text('Room', 'Lokale') },
    { is: 'condition', id: 'k', label: text('Trust', 'Tillid') },
    { is: 'output', id: 'o', label: text('Plan', 'Plan') },
    { is: 'outcome', id: 'x', label: text('More\n walk', 'Flere går'), horizon: known('signs') },
    { is: 'outcome', id: 'y', label: text('"Yes", 1', '»Ja«; 1'), horizon: known('signs') },
    { is: 'goal', id: 'g', label: { en: 'Health' } },
  ],
  links: [
    { id: '1', from: 'r', to: 'a' },
    { id: '2', from: 'a', to: 'o' },
    { id: '3', from: 'o', to: 'x' },
    { id: '4', from: 'o', to: 'y' },
    { id: '5', from: 'b', to: 'x' },
  ],
}
const names = ({ kind, id }: { kind: string; id: string }) =>
  kind === 'activity' && id === 'walks'
    ? text('Walks', 'Gåture')
    : kind === 'group' && id === 'kids'
      ? text('Children', 'Børn')
      : undefined

describe('a theory as CSV', () => {
  it('is as RFC 4180 asks, with ISO dates', () => {
    const p = 'Families,unknown (not asked yet),"• Children\n• adults"'
    expect(toCsv(theory, { locale: 'en', names })).toBe(
      [
        'Focus area,Challenge,Target group,Activity,Start,End,Cost,Resources,Context,Outputs,Signs/indicators (year 1),Goals',
        `${p},Walks,2017-05,2019-05-31,,Room,–,Plan,"• More walk\n• ""Yes"", 1",–`,
        `'=Q,,none,Walks,2017-05,2019-05-31,,Room,–,Plan,"• More walk\n• ""Yes"", 1",–`,
        'gone,,,c,unknown,,,–,–,–,–,–',
        '–,,,• - B,2018,goes on,1234.5 DKK,–,–,–,More walk,–',
        '–,,,–,,,,–,Trust,–,–,Health',
        '',
      ].join('\r\n'),
    )
  })

  it('is as a Danish Excel opens it, with the marks of the other language', () => {
    const excel = toCsv(theory, { locale: 'da', flavour: 'excel', names })
    expect(excel.startsWith('\ufeffIndsatsområde;Udfordring;Målgruppe;Aktivitet;Start;Slut;Omkostning;')).toBe(true)
    const rows = excel.split('\r\n')
    expect(rows[1]).toBe(
      'Familier;ukendt (ikke spurgt endnu);"• Børn\n• adults";Gåture;maj 2017;31-05-2019;;Lokale;–;Plan;"• Flere går\n• »Ja«; 1";–',
    )
    expect(rows[4]).toBe('–;;;• - B;2018;fortsætter;1234,5 DKK;–;–;–;Flere går;–')
    expect(rows[5]).toBe('–;;;–;;;;–;Tillid;–;–;Health [en]')
  })

  it('has no column about what the theory does not have', () => {
    const nodes: Theory['nodes'] = [{ is: 'activity', id: 'a', activity: 'walks' }]
    expect(toCsv({ ...theory, focusAreas: [], nodes, links: [] }, { locale: 'en' })).toBe('Activity\r\nwalks\r\n')
    expect(toCsv({ ...theory, focusAreas: undefined, nodes: [], links: [] }, { locale: 'da' })).toBe('Aktivitet\r\n')
  })

  it.each([
    ['ukendt', '• ukendt'],
    ['–', '• –'],
    ['ingen', '• ingen'],
    ['»open', '• »open'],
    ['• dot', '• • dot'],
    ['+1', "'+1"],
    ["'=1", "''=1"],
    ["'quoted", "'quoted"],
    ['\t=1', "'=1"],
  ])('keeps %j from being taken for something else', (label, cell) => {
    const nodes: Theory['nodes'] = [{ is: 'goal', id: 'g', label: { verbatim: label } }]
    expect(toCsv({ ...theory, focusAreas: [], nodes, links: [] }, { locale: 'en' })).toBe(
      `Activity,Goals\r\n–,${cell}\r\n`,
    )
  })
})
