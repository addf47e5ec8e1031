import type { FlowFigure } from '@groundplan/figures'
import { deepFreeze } from '@groundplan/kernel'

const t = (en: string, da: string) => ({ en, da })
const unit = { en: { one: 'resident', other: 'residents' }, da: { one: 'beboer', other: 'beboere' } }
const n = (number: number) => ({ number })
const withheld = { is: 'withheld' } as const

/** From invited to completed in two arms; one count is unknown, small ones are withheld, and all known ones add up. */
export const recruitment = deepFreeze({
  kind: 'flow',
  title: t('Who came to the walking groups', 'Hvem der kom til gågrupperne'),
  description: t(
    'How many residents came to each step, and who left before the next',
    'Hvor mange beboere der nåede hvert trin, og hvem der faldt fra inden det næste',
  ),
  unit,
  steps: [
    {
      id: 'invited',
      label: t('Invited', 'Inviteret'),
      count: n(328),
      note: t('All who had moved to the estate within two years', 'Alle tilflyttere i boligområdet de sidste to år'),
      exits: [
        {
          label: t('Not reached', 'Ikke truffet'),
          count: n(121),
          reasons: [
            { label: t('No telephone number', 'Intet telefonnummer'), count: n(48) },
            { label: t('No answer after three calls', 'Svarede ikke efter tre opkald'), count: n(73) },
          ],
        },
      ],
    },
    {
      id: 'reached',
      after: ['invited'],
      label: t('Reached', 'Truffet'),
      count: n(207),
      exits: [
        {
          label: t('Declined', 'Takkede nej'),
          count: n(61),
          reasons: [
            { label: t('No time', 'Har ikke tid'), count: n(40) },
            { label: t('Illness', 'Sygdom'), count: withheld },
            { label: t('Other', 'Andet'), count: withheld },
          ],
        },
      ],
    },
    {
      id: 'enrolled',
      after: ['reached'],
      label: t('Enrolled and drawn by lot', 'Tilmeldt og trukket lod'),
      count: n(146),
    },
    {
      id: 'group',
      after: ['enrolled'],
      label: t('Walking group', 'Gågruppe'),
      count: n(74),
      exits: [
        { label: t('Moved away', 'Fraflyttet'), count: withheld },
        { label: t('Stopped, reason not known', 'Stoppet, årsag ikke kendt'), count: { is: 'unknown' } },
      ],
    },
    {
      id: 'leaflet',
      after: ['enrolled'],
      label: t('Leaflet and a map', 'Folder og et kort'),
      count: n(72),
      exits: [{ label: t('Did not answer the questionnaire', 'Besvarede ikke spørgeskemaet'), count: n(0) }],
    },
    { id: 'groupDone', after: ['group'], label: t('Completed', 'Gennemførte'), count: n(58) },
    { id: 'leafletDone', after: ['leaflet'], label: t('Completed', 'Gennemførte'), count: n(72) },
    {
      id: 'later',
      after: ['groupDone', 'leafletDone'],
      label: t('Measured after a year', 'Målt efter et år'),
      note: t('Begins in spring', 'Begynder til foråret'),
    },
  ],
} as const) satisfies FlowFigure

/** Channels that meet, a step that is passed over, and counts of another unit. */
export const channels = deepFreeze({
  kind: 'flow',
  title: t('How they came', 'Hvordan de kom'),
  description: t('Three channels meet in one course', 'Tre kanaler mødes i ét hold'),
  unit,
  steps: [
    { id: 'phone', label: t('Personal telephone call', 'Personligt telefonopkald'), count: n(80) },
    { id: 'notice', label: t('Notices in the stairwells', 'Opslag i opgangene'), count: n(41) },
    { id: 'caretaker', label: t('The caretaker', 'Viceværten'), count: n(25) },
    { id: 'talk', after: ['phone'], label: t('Conversation', 'Samtale'), count: n(80) },
    { id: 'course', after: ['talk', 'notice', 'caretaker'], label: t('Enrolled', 'Tilmeldt'), count: n(146) },
  ],
} as const) satisfies FlowFigure
