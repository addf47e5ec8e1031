import { definePlanningModel } from '@groundplan/planning-models'
import { delivered } from './rules/delivered.js'
import { effectsKnown } from './rules/effectsKnown.js'
import { lasts } from './rules/lasts.js'
import { moreThanOneSite } from './rules/moreThanOneSite.js'
import { reaches } from './rules/reaches.js'
import { takenUp } from './rules/takenUp.js'
import { sources } from './sources.js'
import { ratingsTable } from './views/ratingsTable.js'
import { sitesTable } from './views/sitesTable.js'

/** Looks at each site of an initiative in five ways: whom it reaches, what it brings about, who takes it up, how it is delivered and whether it lasts. The steps from 0 to 4 and the lines drawn on them are ours. */
export const reAim = definePlanningModel({
  contract: 1,
  id: '@example/model-re-aim',
  version: '0.1.0',
  languages: ['en'],
  title: { en: 'RE-AIM' },
  summary: {
    en: 'Looks at each site of an initiative in five ways: whom it reaches, what it brings about, who takes it up, how it is delivered and whether it lasts. The steps from 0 to 4 and the lines drawn on them are ours.',
  },
  sources,
  principles: {},
  phases: {},
  rules: { reaches, effectsKnown, takenUp, delivered, lasts, moreThanOneSite },
  views: { sitesTable, ratingsTable },
})
