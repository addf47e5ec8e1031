import type { LayeredFigure } from '@groundplan/figures'
import { deepFreeze } from '@groundplan/kernel'

const t = (en: string, da: string) => ({ en, da })

/** A small theory in given layers: boxes, a link that skips a layer, one within a layer, one back, one to itself, an empty layer, a node in no layer. */
export const theory = deepFreeze({
  kind: 'layered',
  title: t('How it is meant to work', 'Sådan er det tænkt'),
  description: t('Read from left to right', 'Læs fra venstre mod højre'),
  layers: [
    { id: 'do', label: t('Activities', 'Aktiviteter') },
    { id: 'signs', label: t('Signs, year 1', 'Tegn, år 1') },
    { id: 'later', label: t('Medium term', 'Mellemlangt sigt') },
    { id: 'goals', label: t('Goals', 'Mål') },
  ],
  boxes: [
    { id: 'food', label: t('Food', 'Mad') },
    { id: 'people', label: t('Togetherness', 'Fællesskab') },
  ],
  nodes: [
    {
      id: 'meals',
      label: t('Shared meals', 'Fællesspisning'),
      layer: 'do',
      box: 'food',
      note: t('weekly', 'hver uge'),
    },
    { id: 'garden', label: t('Pocket garden', 'Lommehave'), layer: 'do', box: 'food' },
    { id: 'choir', label: t('Choir', 'Kor'), layer: 'do' },
    { id: 'come', label: t('Residents come', 'Beboerne kommer'), layer: 'signs' },
    { id: 'greet', label: t('Neighbours greet', 'Naboer hilser på hinanden'), layer: 'signs', box: 'people' },
    {
      id: 'coping',
      label: t('Coping', 'Mestring'),
      layer: 'goals',
      state: { label: t('unknown', 'ukendt'), tone: 'unknown' },
    },
    { id: 'rain', label: t('Rainy summers', 'Regnfulde somre') },
  ],
  links: [
    { from: 'meals', to: 'come' },
    { from: 'garden', to: 'coping' },
    { from: 'meals', to: 'choir', line: 'dashed' },
    { from: 'come', to: 'greet', label: t('they meet', 'de mødes') },
    { from: 'greet', to: 'coping' },
    { from: 'coping', to: 'meals', direction: 'back', label: t('more hands', 'flere hænder') },
    { from: 'come', to: 'come' },
    { from: 'rain', to: 'garden', direction: 'none' },
  ],
} as const) satisfies LayeredFigure
