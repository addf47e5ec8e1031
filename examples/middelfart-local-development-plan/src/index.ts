import { activities } from '@groundplan/community'
import { definePlanningModel } from '@groundplan/planning-models'
import { making } from './making.js'
import { cite, rules } from './rules.js'

const cites = cite('procesfiguren')

/** The local development plan process of Middelfart. Danish: lokal udviklingsplan (LUP). */
export const localDevelopmentPlan = definePlanningModel({
  contract: 1,
  id: '@example/local-development-plan',
  version: '1.0.0',
  title: { en: 'Local development plan', da: 'Lokal udviklingsplan (LUP)' },
  summary: { en: 'Residents plan for their own place.', da: 'Borgerne lægger planen for deres eget sted.' },
  sources: { handbook: { title: 'Lokalsamfund som sundhedsfremmende arena – fra politik til praksis', year: 2022 } },
  principles: {},
  phases: {
    offer: { label: { en: 'Offer to the local council', da: 'Tilbud til lokaludvalget' }, cites },
    agree: { label: { en: 'Opening meeting, mutual expectations', da: 'Opstart og forventningsafstemning' }, cites },
    kickOff: { label: { en: 'Public kick-off', da: 'Offentligt kick off-møde' }, cites },
    group: { label: { en: 'Development group', da: 'Udviklingsgruppen går i gang' }, cites },
    write: { label: { en: 'The plan is written', da: 'Planen bliver skrevet' }, cites, yields: [making, activities] },
    approve: {
      label: { en: 'The council approves it', da: 'Byrådet godkender' },
      cites: cite('Lokal udviklingsplan som greb'),
    },
    realise: {
      label: { en: 'Realisation', da: 'Gennemførelse' },
      cites: cite('Projektlederen er indgangen til kommunen'),
    },
  },
  flow: { inSequence: ['offer', 'agree', 'kickOff', 'group', 'write', 'approve', 'realise'] },
  loops: [{ from: 'realise', to: 'offer', label: { en: 'The plan is updated', da: 'Planen opdateres' }, cites }],
  rules,
})
