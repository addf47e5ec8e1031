import type { RadarFigure, ScorePoint, WheelFigure } from '@groundplan/figures'
import { deepFreeze } from '@groundplan/kernel'

const t = (en: string, da: string) => ({ en, da })

const scale = {
  from: 1,
  to: 7,
  low: t('much room for improvement', 'meget kan blive bedre'),
  high: t('no need for improvement', 'intet behøver at blive bedre'),
}
const sectors = [
  { id: 'moving', label: t('Moving around', 'At komme omkring') },
  { id: 'transport', label: t('Public transport', 'Kollektiv trafik') },
  { id: 'traffic', label: t('Traffic and parking', 'Trafik og parkering') },
  { id: 'streets', label: t('Streets and spaces', 'Gader og pladser') },
  { id: 'nature', label: t('Natural space', 'Natur og grønne områder') },
  { id: 'play', label: t('Play and recreation', 'Leg og fritid') },
  { id: 'services', label: t('Facilities and services', 'Faciliteter og service') },
  { id: 'work', label: t('Work and local economy', 'Arbejde og lokal økonomi') },
  { id: 'housing', label: t('Housing and community', 'Boliger og nabolag') },
  { id: 'contact', label: t('Social contact', 'Socialt samvær') },
  { id: 'identity', label: t('Identity and belonging', 'Identitet og tilhørsforhold') },
  { id: 'safety', label: t('Feeling safe', 'Tryghed') },
  { id: 'care', label: t('Care and maintenance', 'Pleje og vedligeholdelse') },
  { id: 'influence', label: t('Influence and sense of control', 'Indflydelse og medbestemmelse') },
] as const
const unit = { en: { one: 'resident', other: 'residents' }, da: { one: 'beboer', other: 'beboere' } }
const points = (values: readonly (readonly [number, number, number])[], answers: number): readonly ScorePoint[] =>
  values.map(([low, number, high], index) => ({
    at: sectors[index]?.id ?? '',
    value: { number },
    interval: { low, high },
    answers: { number: answers, unit },
  }))
const shown = {
  description: t(
    'Each theme judged from 1 to 7: the further a bar reaches, the better the place',
    'Hvert tema vurderet fra 1 til 7: jo længere ud søjlen når, jo bedre er stedet',
  ),
  corner: t('Theme', 'Tema'),
  measure: t('median', 'median'),
  interval: t('the middle half of the answers', 'den midterste halvdel af svarene'),
  scale,
}

/** Fourteen themes of a place by one group; one without an answer, one withheld. */
export const place = deepFreeze({
  kind: 'wheel',
  title: t('What residents think of their neighbourhood', 'Hvad beboerne synes om deres kvarter'),
  ...shown,
  sectors,
  series: [
    {
      id: 'all',
      label: t('Residents', 'Beboere'),
      points: [
        ...points(
          [
            [4, 5, 6],
            [2, 3, 4],
            [2, 2, 4],
            [3, 4, 5],
            [5, 6, 7],
            [3, 4.5, 6],
            [3, 4, 4],
            [1, 2, 3],
            [4, 5, 5],
          ],
          23,
        ),
        { at: 'identity', value: { is: 'withheld' } },
        { at: 'safety', value: { number: 1 }, interval: { low: 1, high: 2 }, answers: { number: 23, unit } },
        { at: 'care', value: { number: 7 }, interval: { low: 6, high: 7 }, answers: { number: 22, unit } },
        { at: 'influence', value: { is: 'unknown', why: t('the page was lost', 'arket blev væk') } },
      ],
    },
  ],
} as const) satisfies WheelFigure

/** The same by three groups, with the themes in groups of their own. */
export const groups = deepFreeze({
  ...shown,
  kind: 'wheel',
  title: t('What three groups think of the neighbourhood', 'Hvad tre grupper synes om kvarteret'),
  sectors: sectors.map((sector, index) => ({
    ...sector,
    group:
      index < 3
        ? t('Movement', 'Bevægelse')
        : index < 6
          ? t('Spaces', 'Rum')
          : index < 9
            ? t('Resources', 'Ressourcer')
            : index < 12
              ? t('Social', 'Fællesskab')
              : t('Stewardship', 'Omsorg for stedet'),
  })),
  series: [
    {
      id: 'young',
      label: t('Under 30', 'Under 30 år'),
      points: points(
        [
          [3, 4, 5],
          [1, 2, 3],
          [3, 4, 5],
          [3, 3, 4],
          [4, 5, 6],
          [1, 2, 3],
          [2, 3, 4],
          [2, 2.5, 4],
          [3, 3, 5],
          [3, 4, 5],
          [2, 3, 4],
          [4, 5, 6],
          [3, 4, 5],
          [1, 2, 3],
        ],
        14,
      ),
    },
    {
      id: 'middle',
      label: t('30 to 64', '30-64 år'),
      points: points(
        [
          [4, 5, 6],
          [2, 3, 4],
          [2, 2, 4],
          [3, 4, 5],
          [5, 6, 7],
          [3, 4.5, 6],
          [3, 4, 4],
          [1, 2, 3],
          [4, 5, 5],
          [4, 5, 6],
          [4, 5, 6],
          [3, 4, 6],
          [4, 4, 5],
          [2, 3, 4],
        ],
        31,
      ),
    },
    {
      id: 'old',
      label: t('65 and over', '65 år og derover'),
      points: [
        ...points(
          [
            [2, 3, 4],
            [1, 1, 2],
            [1, 2, 3],
            [2, 3, 4],
            [5, 6.5, 7],
            [4, 5, 6],
            [2, 3, 3],
            [3, 4, 5],
            [5, 6, 7],
            [5, 6, 7],
            [6, 6, 7],
          ],
          19,
        ),
        { at: 'safety', value: { is: 'withheld' } },
        { at: 'influence', value: { is: 'unknown' } },
      ],
    },
  ],
} as const) satisfies WheelFigure

/** A checklist of a partnership as four partners fill it in; one left an item out. */
export const partnership = deepFreeze({
  kind: 'radar',
  title: t('The partnership as its partners see it', 'Partnerskabet, som parterne ser det'),
  description: t(
    'How far each partner agrees that this is in place, from 0 to 4',
    'Hvor enig hver part er i, at det er på plads, fra 0 til 4',
  ),
  corner: t('Part of the checklist', 'Del af tjeklisten'),
  measure: t('mean of the items', 'gennemsnit af udsagnene'),
  scale: { from: 0, to: 4, low: t('not at all', 'slet ikke'), high: t('wholly', 'helt og holdent') },
  axes: [
    { id: 'need', label: t('A need for partnership', 'Behov for et partnerskab') },
    { id: 'choice', label: t('Choosing the partners', 'Valg af parter') },
    { id: 'work', label: t('Making it work', 'At få det til at fungere') },
    { id: 'plan', label: t('Planning together', 'Fælles planlægning') },
    { id: 'do', label: t('Carrying it out', 'Gennemførelse') },
    { id: 'barriers', label: t('Minimising barriers', 'At mindske barrierer') },
    { id: 'learn', label: t('Reflecting and going on', 'Refleksion og det videre forløb') },
  ],
  series: [
    {
      id: 'municipality',
      label: t('The municipality', 'Kommunen'),
      points: [3.5, 3, 3, 2.5, 3, 2, 2.5].map((number, index) => ({
        at: ['need', 'choice', 'work', 'plan', 'do', 'barriers', 'learn'][index] ?? '',
        value: { number },
      })),
    },
    {
      id: 'housing',
      label: t('The housing association', 'Boligorganisationen'),
      points: [4, 3, 2, 2.5, 1.5, 1, 0].map((number, index) => ({
        at: ['need', 'choice', 'work', 'plan', 'do', 'barriers', 'learn'][index] ?? '',
        value: { number },
      })),
    },
    {
      id: 'club',
      label: t('The sports club', 'Idrætsforeningen'),
      points: [
        { at: 'need', value: { number: 3 } },
        { at: 'choice', value: { number: 3 } },
        { at: 'work', value: { is: 'unknown' } },
        { at: 'plan', value: { number: 1.2 } },
        { at: 'do', value: { number: 3.4 } },
        { at: 'barriers', value: { number: 3 } },
      ],
    },
    {
      id: 'residents',
      label: t('Residents', 'Beboerne'),
      points: [
        { at: 'need', value: { number: 3 } },
        { at: 'choice', value: { is: 'notApplicable' } },
        { at: 'work', value: { number: 1 } },
        { at: 'plan', value: { number: 0.5 } },
        { at: 'do', value: { number: 2 } },
        { at: 'barriers', value: { number: 2 } },
        { at: 'learn', value: { number: 2 } },
      ],
    },
  ],
} as const) satisfies RadarFigure
