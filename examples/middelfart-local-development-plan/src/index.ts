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
  summary: {
    en: 'The residents’ own plan for their community; the council approves it as a statement of intent, which binds nobody in law and promises no money.',
    da: 'Borgernes egen plan for lokalsamfundet; byrådet godkender den som en hensigtserklæring, der ikke er juridisk bindende og ikke lover penge.',
  },
  sources: { handbook: { title: 'Lokalsamfund som sundhedsfremmende arena – fra politik til praksis', year: 2022 } },
  principles: {},
  phases: {
    offer: { label: { en: 'Offer to the local council', da: 'Tilbud til lokaludvalget' }, cites },
    agree: { label: { en: 'Opening meeting, mutual expectations', da: 'Opstart og forventningsafstemning' }, cites },
    kickOff: { label: { en: 'Public kick-off', da: 'Offentligt kick off-møde' }, cites },
    group: { label: { en: 'Work of the development group', da: 'Udviklingsgruppens arbejde' }, cites },
    write: { label: { en: 'Writing of the plan', da: 'Udarbejdelse af planen' }, cites, yields: [making, activities] },
    approve: {
      label: { en: 'Council approval', da: 'Byrådets godkendelse' },
      cites: cite('Lokal udviklingsplan som greb'),
    },
    realise: {
      label: { en: 'Realisation', da: 'Gennemførelse' },
      cites: cite('Projektlederen er indgangen til kommunen'),
    },
  },
  flow: { inSequence: ['offer', 'agree', 'kickOff', 'group', 'write', 'approve', 'realise'] },
  loops: [{ from: 'realise', to: 'offer', label: { en: 'Update of the plan', da: 'Opdatering af planen' }, cites }],
  rules,
})
