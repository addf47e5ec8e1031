import type { TreeFigure } from '@groundplan/figures'
import { deepFreeze } from '@groundplan/kernel'

const t = (en: string, da: string) => ({ en, da })

/** A problem with its causes before it and its effects after it, 30 nodes. */
export const problemTree = deepFreeze({
  kind: 'tree',
  title: t('Why young people in the villages feel lonely', 'Hvorfor unge i landsbyerne føler sig ensomme'),
  description: t(
    'Causes lead to the problem from the left, and its effects follow on the right',
    'Årsagerne fører til problemet fra venstre, og virkningerne følger til højre',
  ),
  before: [t('Causes', 'Årsager'), t('What lies behind', 'Det, der ligger bag')],
  levels: [t('Problem', 'Problem'), t('Effects', 'Virkninger'), t('In the long run', 'På længere sigt')],
  nodes: [
    {
      id: 'lonely',
      label: t('Every fifth young person often feels lonely', 'Hver femte unge føler sig ofte ensom'),
      note: t('Survey of 7th to 9th grade', 'Måling i 7.-9. klasse'),
      state: { label: t('known', 'belagt'), tone: 'good' },
    },
    { id: 'far', parent: 'lonely', side: 'before', label: t('Friends live far away', 'Vennerne bor langt væk') },
    { id: 'bus', parent: 'far', label: t('The last bus leaves at five', 'Sidste bus kører klokken fem') },
    { id: 'school', parent: 'far', label: t('The village school closed', 'Landsbyskolen lukkede') },
    { id: 'cycle', parent: 'far', label: t('No cycle path along the main road', 'Ingen cykelsti langs hovedvejen') },
    { id: 'place', parent: 'lonely', side: 'before', label: t('Nowhere to meet', 'Ingen steder at mødes') },
    {
      id: 'hall',
      parent: 'place',
      label: t('The hall is booked by adults', 'Hallen er optaget af voksne'),
      state: { label: t('unknown', 'ukendt'), tone: 'unknown' },
    },
    { id: 'club', parent: 'place', label: t('The youth club opens one evening', 'Ungdomsklubben har åbent én aften') },
    { id: 'shop', parent: 'place', label: t('The shop has closed', 'Købmanden er lukket') },
    {
      id: 'offers',
      parent: 'lonely',
      side: 'before',
      label: t('Offers do not suit everybody', 'Tilbuddene passer ikke til alle'),
    },
    { id: 'sport', parent: 'offers', label: t('Nearly all of it is football', 'Næsten alt er fodbold') },
    { id: 'price', parent: 'offers', label: t('Membership costs too much', 'Kontingentet er for højt') },
    { id: 'asked', parent: 'offers', label: t('Nobody asked the young', 'Ingen har spurgt de unge') },
    { id: 'screen', parent: 'lonely', side: 'before', label: t('Evenings at the screen', 'Aftener ved skærmen') },
    { id: 'net', parent: 'screen', label: t('Games are where the friends are', 'Det er i spillene, vennerne er') },
    { id: 'sleep', parent: 'lonely', label: t('Poor sleep', 'Dårlig søvn') },
    { id: 'absence', parent: 'sleep', label: t('Absence from school', 'Skolefravær') },
    { id: 'marks', parent: 'sleep', label: t('Lower marks', 'Lavere karakterer') },
    { id: 'mood', parent: 'lonely', label: t('Low mood', 'Nedtrykthed') },
    {
      id: 'help',
      parent: 'mood',
      label: t('More need of psychological counselling', 'Større behov for psykologisk rådgivning'),
      state: { label: t('calls for action', 'kræver handling'), tone: 'attention' },
    },
    { id: 'harm', parent: 'mood', label: t('Self-harm', 'Selvskade') },
    { id: 'smoke', parent: 'lonely', label: t('Nicotine and alcohol', 'Nikotin og alkohol') },
    { id: 'health', parent: 'smoke', label: t('Poorer health as adults', 'Dårligere helbred som voksne') },
    { id: 'police', parent: 'smoke', label: t('Unrest in the streets', 'Uro i gaderne') },
    { id: 'move', parent: 'lonely', label: t('The young move away', 'De unge flytter') },
    { id: 'age', parent: 'move', label: t('An ageing village', 'En ældre landsby') },
    { id: 'teams', parent: 'move', label: t('Teams fold', 'Holdene lukker') },
    { id: 'jobs', parent: 'move', label: t('Firms lack apprentices', 'Virksomhederne mangler lærlinge') },
    { id: 'trust', parent: 'lonely', label: t('Less trust in others', 'Mindre tillid til andre') },
    { id: 'vote', parent: 'trust', label: t('Fewer volunteers', 'Færre frivillige') },
  ],
} as const) satisfies TreeFigure

/** Goals, themes and indicators: several roots, a theme without an indicator. */
export const goalTree = deepFreeze({
  kind: 'tree',
  title: t('Goals, themes and indicators', 'Mål, temaer og indikatorer'),
  description: t('Each goal with what it is judged by', 'Hvert mål med det, det bedømmes på'),
  levels: [t('Goal', 'Mål'), t('Theme', 'Tema'), t('Indicator', 'Indikator')],
  nodes: [
    { id: 'better', label: t('More do better', 'Flere klarer sig bedre') },
    { id: 'self', parent: 'better', label: t('Self-support', 'Selvforsørgelse') },
    { id: 'education', parent: 'self', label: t('Education', 'Uddannelse') },
    { id: 'labour', parent: 'self', label: t('Labour-market attachment', 'Arbejdsmarkedstilknytning') },
    { id: 'safety', parent: 'better', label: t('Safety', 'Tryghed') },
    { id: 'crime', parent: 'safety', label: t('Crime', 'Kriminalitet') },
    { id: 'mix', label: t('Mix more', 'Blandes mere') },
    { id: 'care', parent: 'mix', label: t('Institutions', 'Institutioner') },
    { id: 'day', parent: 'care', label: t('Day care', 'Dagtilbud') },
    {
      id: 'leisure',
      parent: 'mix',
      label: t('Leisure', 'Fritid'),
      state: { label: t('no indicator', 'ingen indikator'), tone: 'attention' },
    },
  ],
} as const) satisfies TreeFigure
