import type { Figure } from '@groundplan/figures'
import { describe, expect, it } from 'vitest'
import { ownTexts } from '../../src/testing/ownTexts.js'

const t = (word: string) => ({ en: word })
const shown = { title: t('title'), description: t('description') }
const measured = { ...shown, measure: t('measure'), interval: t('interval'), group: t('group'), corner: t('corner') }
const references = [{ id: 'r', label: t('target'), value: { number: 1 } }]
const marks = [{ at: '2020', label: t('mark') }]
const series = [{ id: 's', label: t('of the plan'), points: [] }]
const scale = { from: 1, to: 7, low: t('low'), high: t('high') }
const scored = { ...shown, measure: t('measure'), interval: t('interval'), corner: t('corner'), scale, series }
const node = { id: 'n', label: t('of the plan'), state: { label: t('state'), tone: 'good' as const } }
const named = [{ id: 'x', label: t('named') }]

const cases: readonly (readonly [figure: Figure, own: readonly string[]])[] = [
  [
    { ...shown, kind: 'table', columns: named, rows: [{ cells: [{ cell: t('of the plan') }] }], blank: t('blank') },
    ['blank', 'named'],
  ],
  [
    {
      ...shown,
      kind: 'matrix',
      rows: named,
      columns: named,
      cells: [],
      levels: [{ id: 'l', label: t('level') }],
      corner: t('corner'),
    },
    ['corner', 'level'],
  ],
  [{ ...shown, kind: 'network', nodes: [node], links: [{ from: 'n', to: 'n', label: t('link') }] }, ['state', 'link']],
  [
    { ...shown, kind: 'layered', layers: named, nodes: [node], links: [{ from: 'n', to: 'n', label: t('link') }] },
    ['named', 'state', 'link'],
  ],
  [{ ...shown, kind: 'layered', nodes: [node], links: [] }, ['state']],
  [
    { ...measured, kind: 'line', series, references, marks },
    ['measure', 'interval', 'group', 'corner', 'target', 'mark'],
  ],
  [
    { ...measured, kind: 'multiples', panels: series, references, marks },
    ['measure', 'interval', 'group', 'corner', 'target', 'mark'],
  ],
  [
    { ...measured, kind: 'bar', categories: [], series, references },
    ['measure', 'interval', 'group', 'corner', 'target'],
  ],
  [
    {
      ...shown,
      kind: 'slope',
      measure: t('measure'),
      corner: t('corner'),
      before: t('before'),
      after: t('after'),
      slopes: named,
    },
    ['measure', 'corner', 'before', 'after'],
  ],
  [{ ...scored, kind: 'wheel', sectors: named }, ['measure', 'interval', 'corner', 'low', 'high']],
  [{ ...scored, kind: 'radar', axes: named }, ['measure', 'interval', 'corner', 'low', 'high']],
  [
    { ...shown, kind: 'tree', nodes: [node], levels: [t('level')], before: [t('causes')] },
    ['level', 'causes', 'state'],
  ],
  [
    {
      ...shown,
      kind: 'flow',
      steps: [
        { id: 'a', label: t('of the plan') },
        {
          id: 'b',
          label: t('of the plan'),
          exits: [{ label: t('exit'), reasons: [{ label: t('reason') }] }, { label: t('other') }],
        },
      ],
    },
    ['exit', 'reason', 'other'],
  ],
]

describe('ownTexts', () => {
  it.each(cases.map(([figure, own]) => [figure.kind, figure, own] as const))(
    'of a %s are its title, its description and its own words, each in a place of its own',
    (_, figure, own) => {
      const texts = ownTexts(figure).filter(([, text]) => text !== undefined)
      expect(texts.map(([, text]) => (text as { en: string }).en)).toEqual(['title', 'description', ...own])
      expect(new Set(texts.map(([place]) => place)).size).toBe(texts.length)
    },
  )

  it('says where a reason stands', () => {
    const [, , , reason] = ownTexts(cases.at(-1)?.[0] as Figure)
    expect(reason).toEqual(['steps.1.exits.0.reasons.0', { en: 'reason' }])
  })
})
