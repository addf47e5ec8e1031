import type { MatrixFigure } from '@groundplan/figures'
import { deepFreeze } from '@groundplan/kernel'

const t = (en: string, da: string) => ({ en, da })

/** A small matrix with groups, levels, notes, a kind of nothing, a bare mark and blank places. */
export const evidence = deepFreeze({
  kind: 'matrix',
  title: t('Evidence', 'Evidens'),
  description: t('How sure each link is', 'Hvor sikker hver forbindelse er'),
  corner: t('Goal', 'Mål'),
  blank: t('no link drawn', 'ingen forbindelse tegnet'),
  levels: [
    { id: 'opinion', label: t('opinion', 'skøn') },
    { id: 'experience', label: t('experience', 'erfaring') },
    { id: 'studies', label: t('studies', 'undersøgelser') },
  ],
  rows: [
    { id: 'together', label: t('Togetherness', 'Fællesskab'), group: t('People', 'Mennesker') },
    {
      id: 'coping',
      label: t('Coping', 'Mestring'),
      group: t('People', 'Mennesker'),
      note: t('long term', 'lang sigt'),
    },
    { id: 'green', label: t('Green places', 'Grønne steder'), about: { kind: 'goal', id: 'green' } },
  ],
  columns: [
    {
      id: 'meals',
      label: t('Meals', 'Fællesspisning'),
      group: t('Indoors', 'Inde'),
      about: { kind: 'activity', id: 'meals' },
    },
    { id: 'choir', label: t('Choir', 'Kor'), group: t('Indoors', 'Inde') },
    { id: 'garden', label: t('Garden', 'Have') },
  ],
  cells: [
    { row: 'together', column: 'meals', level: 'studies', note: t('two reviews', 'to oversigter') },
    { row: 'together', column: 'choir', level: 'opinion', cell: { number: 3 } },
    { row: 'coping', column: 'meals', level: 'experience' },
    { row: 'coping', column: 'garden', cell: { is: 'unknown' } },
    { row: 'green', column: 'garden' },
  ],
} as const) satisfies MatrixFigure
