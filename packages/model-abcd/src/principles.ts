import { places } from './sources.js'

const own = {
  own: {
    en: 'The source describes the approach without a list of principles; these are drawn from its text by us',
    da: 'Kilden beskriver tilgangen uden en liste over principper; disse har vi uddraget af teksten',
  },
} as const

/** What the approach rests on: our own reading of the chapter, and marked so. */
export const principles = {
  fromInside: {
    label: { en: 'Development comes from inside', da: 'Udviklingen kommer indefra' },
    cites: [own, ...places.chapter],
  },
  assetsFirst: {
    label: { en: 'Begin with what is already there', da: 'Begynd med det, der allerede er' },
    cites: [own, ...places.map],
  },
  manyVoices: {
    label: { en: 'As many as possible contribute', da: 'Så mange som muligt bidrager' },
    cites: [own, ...places.uncover],
  },
  residentOwned: {
    label: { en: 'Ownership stays with the residents', da: 'Ejerskabet bliver hos beboerne' },
    cites: [own, ...places.ownership],
  },
  standsAlone: {
    label: { en: 'Helpers withdraw', da: 'Hjælperne trækker sig tilbage' },
    cites: [own, ...places.ownership],
  },
} as const
