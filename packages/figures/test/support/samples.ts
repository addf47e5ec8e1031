import type { LayeredFigure, NetworkFigure, TableFigure } from '@groundplan/figures'
import { deepFreeze } from '@groundplan/kernel'

const t = (en: string, da: string) => ({ en, da })

export const phases = deepFreeze({
  kind: 'layered',
  title: t('Phases', 'Faser'),
  description: t('Which phase follows on which', 'Hvilken fase der følger efter hvilken'),
  nodes: [
    {
      id: 'map',
      label: t('Map assets', 'Kortlæg ressourcer'),
      state: { label: t('completed', 'afsluttet'), tone: 'good' },
    },
    {
      id: 'build',
      label: t('Build relationships', 'Opbyg relationer'),
      note: { verbatim: 'Residents first', lang: 'en' },
      state: { label: t('under way', 'i gang'), tone: 'active' },
    },
    { id: 'act', label: t('Mobilise', 'Mobilisér'), state: { label: t('unknown', 'ukendt'), tone: 'unknown' } },
    {
      id: 'reach',
      label: t('Reach out', 'Række ud'),
      state: { label: t('not started', 'ikke begyndt'), tone: 'idle' },
    },
    {
      id: 'learn',
      label: t('Learn', 'Lær'),
      state: { label: t('calls for action', 'kræver handling'), tone: 'attention' },
    },
  ],
  links: [
    { from: 'map', to: 'build' },
    { from: 'build', to: 'act' },
    { from: 'act', to: 'reach' },
    { from: 'build', to: 'reach', line: 'dashed', label: t('short cut', 'genvej') },
    { from: 'reach', to: 'map', direction: 'back', label: t('new assets', 'nye ressourcer') },
    { from: 'learn', to: 'act', direction: 'none' },
  ],
} as const) satisfies LayeredFigure

export const helpers = deepFreeze({
  kind: 'network',
  title: t('Who helps whom', 'Hvem hjælper hvem'),
  description: t('As told by residents', 'Som beboerne fortæller'),
  nodes: [
    { id: 'kitchen', label: { verbatim: 'Køkkenet', lang: 'da' } },
    { id: 'garden', label: { verbatim: 'Haven', lang: 'da' } },
  ],
  links: [
    { from: 'garden', to: 'kitchen', directed: true, label: t('herbs', 'urter') },
    { from: 'kitchen', to: 'garden' },
  ],
} as const) satisfies NetworkFigure

const unit = { en: { one: 'resident', other: 'residents' }, da: { one: 'beboer', other: 'beboere' } }

export const interest = deepFreeze({
  kind: 'table',
  title: t('Interest', 'Interesse'),
  description: t('Who would come', 'Hvem ville komme'),
  columns: [
    { id: 'what', label: t('What', 'Hvad') },
    { id: 'who', label: t('Who', 'Hvem') },
    { id: 'count', label: t('Residents', 'Beboere') },
  ],
  rows: [
    {
      about: { kind: 'activity', id: 'meals' },
      cells: [
        { cell: t('Shared meals', 'Fællesspisning'), rowSpan: 2 },
        { cell: t('Eat', 'Spise') },
        { cell: { number: 75, unit } },
      ],
    },
    { cells: [{ cell: t('Cook', 'Lave mad') }, { cell: { number: 25, of: 75, unit } }] },
    { cells: [{ cell: t('Bingo', 'Bingo') }, { cell: { is: 'withheld' }, colSpan: 2 }] },
    { cells: [{ cell: t('Choir', 'Kor') }, {}, { cell: { is: 'unknown' } }] },
  ],
  cites: [
    { source: { title: 'Lokalsamfund som sundhedsfremmende arena', year: 2022 }, at: 'ABCD' },
    { own: t('a guess', 'et gæt') },
  ],
} as const) satisfies TableFigure
